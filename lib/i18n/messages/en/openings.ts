export const openings = {
  title: 'Openings this week',
  question: (program: string) => `${program}: are there openings?`,
  saysNow: 'The listing says now:',
  press: 'What is true today?',
  statuses: { open: 'We have openings', waitlist: 'There is a waiting list', full: 'We are full' },
  about:
    'It is live at once and shown for 7 days. Then the listing says that openings are not known, until you set them again.',
  more: 'Add a start date or a wait first',
  nextIntake: 'Next start',
  waitDays: 'Days to wait, about',
  statusMissing: 'Press one of the three buttons.',
  nextIntakeWrong: 'Give the next start as a day from today on, within a year.',
  waitDaysWrong: (most: number) => `Give the wait as a whole number of days, ${most} at most.`,
  usedTitle: (program: string) => `${program}: the listing says`,
  usedAbout: 'This link has done its work. The next one comes with next week’s mail.',
  usedBefore: 'This link was used before. Nothing was changed now.',
  seeListing: 'See the listing',
  expiredTitle: 'This link is too old',
  expiredText:
    'A link works for 7 days. Use the one in the newest mail, or sign in to set openings. Nothing was changed.',
  unknownTitle: 'This link does not work',
  unknownText:
    'It may be cut off, or its account may no longer edit the listing. Copy the whole address from the mail, or sign in. Nothing was changed.',
  signIn: 'Sign in',
  signInSooner: 'Sign in to change it sooner',
}
