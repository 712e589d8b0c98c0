import type { Messages } from '#lib/i18n/messages/en.ts'

export const share: Messages['share'] = {
  title: 'Guarde esta lista',
  text: 'Enviarme esta lista por mensaje de texto',
  email: 'Enviarla por correo electrónico',
  note: 'Se abre su propia aplicación de mensajes o de correo. Nada pasa por nosotros.',
  noPhone: 'no indica su teléfono',
  all: 'La lista completa:',
}
