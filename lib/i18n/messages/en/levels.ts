export const levels = {
  title: 'Levels of care, side by side',
  lead: 'The names are confusing, and programs use them loosely. What tells them apart is how many hours you are there, and where you sleep.',
  level: 'Level',
  hours: 'Hours a week',
  sleep: 'Where you sleep',
  sleepHome: 'At home',
  sleepThere: 'There',
  sleepEither: 'At home or there',
  find: (level: string) => `Find ${level}`,
  inCatalogue: 'Facilities listed',
  choosing: 'Which one is right?',
  choosingText:
    'A trained person decides that with you, in an assessment. Both outpatient and inpatient treatment help many people. Ask each place you call how it decides, and what happens if it turns out to be too much or too little.',
  danger:
    'Stopping alcohol or benzodiazepines suddenly can be dangerous, even deadly. Before you stop, talk to a doctor, a nurse or a detox program.',
  source: 'Source',
}
