/** The moderators' pages. */
export const moderation = {
  notAllowedTitle: 'You may not see this page',
  notAllowedText: 'Your account does not have the right to do this here.',
  secondFactorText: 'Moderators show a second factor first. Add it, or show it, in your account.',
  toAccount: 'Your account',
}
