export const signIn = {
  title: 'Sign in',
  lead: 'For people who work at a facility, and for moderators. To look for treatment you need no account.',
  email: 'Your e-mail address',
  emailHint: 'We send you a link. There is no password.',
  send: 'Send me a link',
  newHere: 'New here? Do the same. Your account is made when you open the link.',
  notSetUp: 'Nobody can sign in here yet',
  notSetUpText: 'Whoever runs this site has to set SECRET_KEY first. Everything else works.',
  wrongEmail: 'Type an e-mail address, such as name@example.org',
  tooManyMails: 'Too many links were asked for. Try again in an hour',
  sentTitle: 'Check your e-mail',
  sentText:
    'If you typed your address right, a link is on its way. Open it in this browser, on this device. It works once, for 15 minutes.',
  sentNothing: 'Nothing there after five minutes? Look into the spam folder, check the address, and ask again.',
  again: 'Ask for another link',
  outbox: 'This is a trial: no mail leaves this computer. Your link is in the outbox.',
  openOutbox: 'Open the outbox',
  confirmTitle: 'You are almost in',
  confirmText:
    'Press the button to sign in. Mail programs look at links before you do: so opening the link alone does nothing.',
  confirm: 'Sign in',
  problems: {
    'other-browser': {
      title: 'This link does not work in this browser',
      text: 'A link works only in the browser where you asked for it. Open it there, or ask for a new one here. If you copied the link, a part of it may be missing.',
    },
    expired: {
      title: 'This link is too old',
      text: 'A link works for 15 minutes. Ask for a new one.',
    },
    used: {
      title: 'This link was used already',
      text: 'A link works once. If that was not you, ask for a new one, sign in, and look at your open sessions.',
    },
    closed: {
      title: 'This account is closed',
      text: 'Nobody can sign in to it. If you think that is a mistake, write to the agency that runs this site.',
    },
    'too-many': {
      title: 'Too many tries',
      text: 'Wait 15 minutes, then ask for a new link.',
    },
  },
  examplesTitle: 'People to try this site as',
  examplesText: 'They are made up, and exist only on this trial. Choose one, then open the link in the outbox.',
  examples: {
    owner: 'Owner of two example facilities',
    editor: 'Editor at one of them',
    moderator: 'Moderator',
    'second moderator': 'Second moderator',
    administrator: 'Administrator',
  },
  signOut: 'Sign out',
  signOutText: 'You leave this browser. Sessions in other browsers stay open.',
  signedOutTitle: 'You are signed out',
  signedOutText: 'If others use this device too, close the browser.',
}
