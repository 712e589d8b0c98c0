export const forms = {
  error: 'Error:',
  errorTitle: (title: string) => `Error: ${title}`,
  summaryTitle: 'There is a problem',
  optional: '(optional)',
}
