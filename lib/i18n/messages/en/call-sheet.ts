import { plural } from '#lib/i18n/plural.ts'

export const callSheet = {
  title: 'What to ask on the phone',
  description: (name: string) => `A sheet for a call to ${name}: who answers, what is known, and what to ask.`,
  open: 'What to ask when you call: a sheet to print',
  back: 'Back to the listing',
  print: 'Print this page from your browser’s menu: it fits one sheet, with lines to write on.',
  call: 'Call',
  known: 'What we know',
  nothingKnown: 'The listing says little more than the number. Everything below is worth asking.',
  atHand: 'Have at hand',
  atHandItems: [
    'Your insurance card, if you have one',
    'What you take, how much, and when you last did',
    'Your medications and who prescribes them',
    'Days and times when you cannot come',
  ],
  noName: 'You do not have to give your name to ask these questions.',
  questions: 'Questions',
  lead: 'What the listing does not say, or said too long ago. The most useful come first.',
  more: (count: number) => `${count} more ${plural(count, 'question', 'questions')}`,
  why: 'Why ask',
  listen: 'Listen for',
  about: (programs: string) => `For ${programs}`,
  spokeWith: 'I spoke with',
  day: 'Day and time',
  share: 'Keep these questions',
}
