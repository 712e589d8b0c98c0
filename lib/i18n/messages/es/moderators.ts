import type { Messages } from '#lib/i18n/messages/en.ts'

export const moderators: Messages['moderators'] = {
  title: 'Equipo de moderación',
  lead: 'Quienes moderan deciden sobre solicitudes y cambios, y ven el historial de cada ficha. Quienes administran les dan ese papel.',
  listTitle: 'Quiénes moderan',
  administrator: 'Administra',
  notReady: 'Todavía no configuró el segundo paso',
  you: 'Usted',
  dismiss: 'Quitar el papel',
  dismissOf: (who) => `Quitar el papel a ${who}`,
  forget: 'Permitir configurar de nuevo el segundo paso',
  forgetOf: (who) => `Permitir a ${who} configurar de nuevo el segundo paso`,
  forgetText:
    'Para quien modera y perdió el teléfono: se olvidan su aplicación, sus códigos de respaldo y sus llaves de acceso, y se cierra su sesión.',
  appointTitle: 'Nombrar a alguien',
  email: 'Su correo electrónico',
  emailHint: 'No le enviamos ningún correo sobre esto: dígale que inicie sesión aquí con esta dirección.',
  appoint: 'Nombrar',
  already: 'Esta persona ya modera',
  done: {
    appointed: 'La persona ya modera. Inicia sesión con un enlace y configura un segundo paso.',
    dismissed: 'La persona ya no modera.',
    forgotten: 'La persona configurará de nuevo el segundo paso cuando inicie sesión.',
  },
}
