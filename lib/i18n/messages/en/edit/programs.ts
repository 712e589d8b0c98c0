export const programs = {
  level: 'Level of care',
  levelHint: 'By what it is, not by what it is billed as. The hours a week are shown beside it.',
  name: 'Name of the program',
  nameHint: 'If it has one: “Evening IOP”.',
  groupSize: 'Most people in a group',
  rollingHint: 'Yes if people can start in any week.',
  asamLevel: 'Level',
  asamEdition: 'Edition of the criteria',
  asamHint: 'Only if you or your state have set it. We show it as your statement.',
  asamHalf: 'An ASAM level needs its edition, because the numbers changed. Fill in both, or neither.',
  editions: { 3: '3rd edition', 4: '4th edition' },
}
