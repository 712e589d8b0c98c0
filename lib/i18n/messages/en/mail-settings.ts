export const mailSettings = {
  title: 'Mails to you',
  on: (email: string) =>
    `Reminders go to ${email}: once a week for openings, and now and then to confirm what a listing says.`,
  off: (email: string) => `No reminders go to ${email}.`,
  still: 'Mails about what you do yourself, such as sign-in links and decisions, come in any case.',
  switchOff: 'Send me no more reminders',
  switchOn: 'Send me reminders again',
  nowOff: 'You get no more reminders.',
  nowOn: 'You get reminders again.',
  unknownTitle: 'This link does not work',
  unknownText: 'It may be cut off, or it is older than 90 days. Use the link in a newer mail, or sign in.',
}
