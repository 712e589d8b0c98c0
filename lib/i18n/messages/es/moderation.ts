import type { Messages } from '#lib/i18n/messages/en.ts'

export const moderation: Messages['moderation'] = {
  notAllowedTitle: 'No puede ver esta página',
  notAllowedText: 'Su cuenta no tiene permiso para hacer esto aquí.',
  secondFactorText: 'Quienes moderan muestran primero un segundo factor. Agréguelo o muéstrelo en su cuenta.',
  toAccount: 'Su cuenta',
}
