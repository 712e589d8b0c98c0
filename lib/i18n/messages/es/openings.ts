import type { Messages } from '#lib/i18n/messages/en.ts'

export const openings: Messages['openings'] = {
  title: 'Cupos de esta semana',
  question: (program: string) => `${program}: ¿hay cupo?`,
  saysNow: 'La ficha dice ahora:',
  press: '¿Cómo está hoy?',
  statuses: { open: 'Tenemos cupo', waitlist: 'Hay lista de espera', full: 'No tenemos cupo' },
  about:
    'Se publica de inmediato y se muestra durante 7 días. Después, la ficha dice que no se sabe si hay cupo, hasta que usted lo actualice.',
  more: 'Agregar antes una fecha de ingreso o una espera',
  nextIntake: 'Próximo ingreso',
  waitDays: 'Días de espera, más o menos',
  statusMissing: 'Elija uno de los tres botones.',
  nextIntakeWrong: 'Indique el próximo ingreso con una fecha de hoy en adelante, dentro de un año.',
  waitDaysWrong: (most: number) => `Indique la espera como un número entero de días, ${most} como máximo.`,
  usedTitle: (program: string) => `${program}: la ficha dice`,
  usedAbout: 'Este enlace ya cumplió su función. El próximo llegará con el correo de la semana que viene.',
  usedBefore: 'Este enlace ya se había usado. Ahora no se cambió nada.',
  seeListing: 'Ver la ficha',
  expiredTitle: 'Este enlace es demasiado viejo',
  expiredText:
    'Cada enlace funciona durante 7 días. Use el del correo más reciente o inicie sesión para indicar los cupos. No se cambió nada.',
  unknownTitle: 'Este enlace no funciona',
  unknownText:
    'Puede que esté incompleto o que su cuenta ya no edite esta ficha. Copie la dirección entera del correo o inicie sesión. No se cambió nada.',
  signIn: 'Iniciar sesión',
  signInSooner: 'Iniciar sesión para cambiarlo antes',
}
