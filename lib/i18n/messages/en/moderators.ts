export const moderators = {
  title: 'Moderators',
  lead: 'Moderators decide about claims and changes, and see every listing’s history. Administrators appoint them.',
  listTitle: 'Who moderates',
  administrator: 'Administrator',
  notReady: 'Has not set up a second step yet',
  you: 'You',
  dismiss: 'Take the role away',
  dismissOf: (who: string) => `Take the role away from ${who}`,
  forget: 'Let them set up the second step anew',
  forgetOf: (who: string) => `Let ${who} set up the second step anew`,
  forgetText:
    'For a moderator who lost the phone: their app, backup codes and passkeys are forgotten, and they are signed out.',
  appointTitle: 'Appoint a moderator',
  email: 'Their e-mail address',
  emailHint: 'They get no mail from us about it: tell them to sign in here with this address.',
  appoint: 'Appoint',
  already: 'This person is a moderator already',
  done: {
    appointed: 'The person is a moderator now. They sign in by link, then set up a second step.',
    dismissed: 'The person is no moderator any more.',
    forgotten: 'The person sets up the second step anew when they next sign in.',
  },
}
