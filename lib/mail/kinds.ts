/** Every kind of mail that the site sends, named as its text in lib/mail/texts. */
export const mailKinds = [
  'sign-in',
  'claim-code',
  'claim-decided',
  'claim-told',
  'invitation',
  'change-decided',
  'proposal-decided',
  'report-answered',
  'confirm-reminder',
  'openings',
  'help-request',
] as const

/** Mails that nobody waits for; the others go first. */
export const reminderKinds: readonly MailKind[] = ['confirm-reminder', 'openings']

export type MailKind = (typeof mailKinds)[number]
