export const credentials = {
  hint: 'Exactly as on the paper. People check the number with the office that issued it.',
  waits: 'A moderator looks at a license before it is public. An accreditation is public as soon as you save.',
  add: 'Add a license or accreditation',
  credential: (position: number) => `License or accreditation ${position}`,
  kind: 'What it is',
  issuer: 'Issued by',
  issuerHint: 'The office or organization, by its full name.',
  number: 'Number',
  validUntil: 'Valid until',
}
