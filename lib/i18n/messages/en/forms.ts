export const forms = {
  error: 'Error:',
  errorTitle: (title: string) => `Error: ${title}`,
  summaryTitle: 'There is a problem',
  optional: '(optional)',
  notSent: 'Not sent yet',
  notSentText:
    'Nothing you typed is lost, and nothing was sent yet. Sign in in another tab, then press the button here.',
  sendAgain: 'Send it again',
}
