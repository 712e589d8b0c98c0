export const exit = {
  leave: 'Exit this page',
  shift: 'Or press the Shift key three times',
  about: 'Your history stays',
}
