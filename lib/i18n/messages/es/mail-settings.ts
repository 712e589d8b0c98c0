import type { Messages } from '#lib/i18n/messages/en.ts'

export const mailSettings: Messages['mailSettings'] = {
  title: 'Correos para usted',
  on: (email: string) =>
    `Los recordatorios llegan a ${email}: una vez por semana sobre los cupos y de vez en cuando para confirmar lo que dice una ficha.`,
  off: (email: string) => `No se envían recordatorios a ${email}.`,
  still: 'Los correos sobre lo que usted hace, como los enlaces para entrar y las decisiones, llegan de todos modos.',
  switchOff: 'No quiero más recordatorios',
  switchOn: 'Quiero recibir recordatorios otra vez',
  nowOff: 'Ya no recibirá recordatorios.',
  nowOn: 'Volverá a recibir recordatorios.',
  unknownTitle: 'Este enlace no funciona',
  unknownText:
    'Puede que esté incompleto o que tenga más de 90 días. Use el enlace de un correo más reciente o inicie sesión.',
}
