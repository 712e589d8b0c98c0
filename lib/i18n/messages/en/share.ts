export const share = {
  list: 'Keep this list',
  page: 'Keep this page',
  text: 'Text it to yourself',
  email: 'Email it',
  note: 'This opens your own messages or mail. Nothing passes through us.',
  noPhone: 'no number stated',
  wholeList: 'The whole list:',
  wholePage: 'All that is known:',
}
