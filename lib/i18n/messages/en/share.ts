export const share = {
  title: 'Keep this list',
  text: 'Text this list to myself',
  email: 'Email it',
  note: 'This opens your own messages or mail. Nothing passes through us.',
  noPhone: 'no number stated',
  all: 'The whole list:',
}
