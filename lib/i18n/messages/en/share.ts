export const share = {
  list: 'Keep this list',
  page: 'Keep this page',
  text: 'Text it to yourself',
  email: 'Email it',
  note: 'This opens your own messages or mail. Nothing passes through us.',
  noPhone: 'no number stated',
  wholeList: 'The whole list:',
  printed: (url: string, day: string) => `As of ${day}, from ${url}`,
  scan: 'Scan for this page as it is today.',
  wholePage: 'All that is known:',
}
