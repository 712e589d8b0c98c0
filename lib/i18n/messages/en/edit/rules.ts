export const rules = {
  hint: 'In your own words, one line each. A rule that is left empty is shown as “not stated”.',
  addTesting: 'Add another kind of test',
  testing: (position: number) => `Test ${position}`,
  frequencyHint: 'For example: once a week, on a day not announced',
  methodHint: 'For example: urine; oral fluid on request',
  positiveHint: 'For example: a talk with the counselor. People want to know whether they could lose their place.',
}
