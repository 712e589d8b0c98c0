import type { Messages } from '#lib/i18n/messages/en.ts'

export const forms: Messages['forms'] = {
  error: 'Error:',
  errorTitle: (title) => `Error: ${title}`,
  summaryTitle: 'Hay un problema',
  optional: '(opcional)',
  notSent: 'Todavía no se envió',
  notSentText:
    'No se perdió nada de lo que escribió, y todavía no se envió nada. Inicie sesión en otra pestaña y luego oprima el botón de aquí.',
  sendAgain: 'Enviarlo de nuevo',
}
