import { plural } from '#lib/i18n/plural.ts'

/** Advice about a facility's own words. */
export const words = {
  advice: 'Advice',
  tag: (hints: number) => `Wording: ${hints} ${plural(hints, 'hint', 'hints')}`,
  inPreview: 'Advice on the wording. You can save it as it is.',
  word: (found: string, better: string) => `Instead of “${found}”, say “${better}”.`,
  capitals: (found: string) =>
    `“${found}” is in capitals, which is hard to read. Capitals only where a sentence needs them.`,
  phone: (found: string) =>
    `${found}: put phone numbers under Contact. There people can call with one press and see who answers.`,
  link: (found: string) => `${found}: links do not work inside a text. Your website goes under Contact.`,
  claim: (found: string) =>
    `“${found}” is praise that families cannot check. Say what you do instead: hours, staff, groups, price.`,
}
