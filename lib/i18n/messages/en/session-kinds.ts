export const sessionKinds = {
  group: 'group',
  individual: 'one to one',
  family: 'family',
  education: 'class',
  medical: 'medical',
  other: 'other',
}
