export const whom = {
  populations: 'Groups of people',
  populationsHint: 'For each group: whether you take them, have a program made for them, or take nobody else.',
  modes: { serves: 'We also serve them', tailored: 'A program made for them', exclusive: 'Only for them' },
  languageModes: { staff: 'Spoken by staff', interpreter: 'With an interpreter' },
  languagesHint: 'Besides English. Leave all empty if you do not want to state it.',
  ageMin: 'Youngest age taken',
  ageMax: 'Oldest age taken',
}
