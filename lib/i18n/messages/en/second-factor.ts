export const secondFactor = {
  title: 'Second step',
  why: 'Moderators sign in with two things: a link to their mailbox, and a code from an app on their phone. That keeps the directory safe when one of the two is stolen.',
  enrolText:
    'You need an authenticator app, for example Aegis, Google Authenticator, Microsoft Authenticator or a password manager. Set it up once, on your phone.',
  enrol: 'Set up the app',
  scanTitle: '1. Scan this with the app',
  scanText: 'Or type this key into it. The key is for you alone.',
  keyLabel: 'Key',
  codeTitle: '2. Type the code that it shows',
  code: 'Code from your app',
  codeHint: 'Six digits. The app shows new ones every 30 seconds.',
  codeOrBackup: 'Six digits. Without your phone, type one of your backup codes.',
  confirm: 'Confirm',
  wrongCode: 'That code is not right. Wait for the next one, and check the time of your phone',
  usedCode: 'That code was used already. Wait for the next one',
  emptyCode: 'Type the code',
  tooMany: 'Too many codes were tried. Wait 15 minutes, or until tomorrow if you see this again',
  backupTitle: 'Your backup codes',
  backupText:
    'Each one works once in place of your phone. Print them or write them down now: they are not shown again.',
  goOn: 'I have kept them: go on',
}
