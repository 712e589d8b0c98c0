import type { Messages } from '#lib/i18n/messages/en.ts'

export const moderation: Messages['moderation'] = {
  notAllowedTitle: 'No puede ver esta página',
  notAllowedText: 'Su cuenta no tiene permiso para hacer esto aquí.',
  toAccount: 'Su cuenta',
}
