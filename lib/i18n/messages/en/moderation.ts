/** The moderators' pages. */
export const moderation = {
  notAllowedTitle: 'You may not see this page',
  notAllowedText: 'Your account does not have the right to do this here.',
  toAccount: 'Your account',
}
