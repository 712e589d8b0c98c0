import type { Messages } from '#lib/i18n/messages/en.ts'

export const share: Messages['share'] = {
  list: 'Guarde esta lista',
  page: 'Guarde esta página',
  text: 'Enviársela por mensaje de texto',
  email: 'Enviarla por correo electrónico',
  note: 'Se abre su propia aplicación de mensajes o de correo. Nada pasa por nosotros.',
  noPhone: 'no indica su teléfono',
  wholeList: 'La lista completa:',
  printed: (url: string, day: string) => `Datos al ${day}, de ${url}`,
  scan: 'Escanee para ver esta página como está hoy.',
  wholePage: 'Todo lo que se sabe:',
}
