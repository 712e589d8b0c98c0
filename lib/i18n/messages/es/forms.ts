import type { Messages } from '#lib/i18n/messages/en.ts'

export const forms: Messages['forms'] = {
  error: 'Error:',
  errorTitle: (title) => `Error: ${title}`,
  summaryTitle: 'Hay un problema',
  optional: '(opcional)',
}
