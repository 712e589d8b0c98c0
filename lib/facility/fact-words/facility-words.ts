import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { presentPhone } from '#lib/facility/present/contact.ts'
import { credentialFacts } from '#lib/facility/present/sections/credentials.ts'
import { detoxFacts } from '#lib/facility/present/sections/detox.ts'
import { planFacts, priceFacts } from '#lib/facility/present/sections/payment.ts'
import { populationFacts } from '#lib/facility/present/sections/people.ts'
import { ruleFacts, testingFacts } from '#lib/facility/present/sections/rules.ts'
import { serviceFacts } from '#lib/facility/present/sections/services.ts'
import { termValues } from '#lib/facility/present/terms.ts'
import { formatList } from '#lib/i18n/format.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type Lines, labelledLines, textLines, valueLines, yesLines } from './lines.ts'

/** How each fact of a facility reads on its own, in the words of the listing. `today` is an ISO day. */
export const facilityWords: {
  [Field in keyof FacilityFacts]: (fact: FacilityFacts[Field], locale: Locale, today: string) => Lines
} = {
  name: ({ name, name2 }) => textLines(name, name2),
  organization: (organization) => textLines(organization?.name ?? null),
  status: (status, locale) => [messagesOf(locale).facts.statuses[status]],
  setting: (setting, locale) => textLines(setting && messagesOf(locale).facility.settings[setting]),
  ownership: (ownership, locale) => textLines(ownership && termLabel(locale, 'ownership', ownership)),
  website: (website) => textLines(website),
  address: ({ street, street2, city, state, zip, county, visibility }, locale) => {
    const t = messagesOf(locale)
    return textLines(
      street,
      street2,
      `${city}, ${state} ${zip}`,
      county && t.facility.county(county),
      visibility === 'full' ? null : t.facts.streetWithheld,
    )
  },
  phones: (phones, locale) =>
    phones.map((phone) => {
      const { purpose, text, answeredBy, hours, languages } = presentPhone(phone, locale)
      return [`${purpose}: ${text}`, answeredBy, hours, languages].filter((part) => part !== null).join('; ')
    }),
  telehealth: yesLines,
  services: (services, locale) => labelledLines(serviceFacts(services, locale), locale),
  payments: (payments, locale) => valueLines(termValues('payment', payments, locale)),
  ages: (ages, locale) => valueLines(termValues('age', ages, locale)),
  genders: (genders, locale) => valueLines(termValues('gender', genders, locale)),
  medications: (medications, locale) => {
    const t = messagesOf(locale)
    return medications.map(({ medication, stance }) => `${t.medications[medication]}: ${t.facility.stances[stance]}`)
  },
  detox: (detox, locale) => labelledLines(detoxFacts(detox, locale), locale),
  populations: (populations, locale) => labelledLines(populationFacts(whole(populations), locale), locale),
  languages: (languages, locale) =>
    languages.map(({ language, mode }) => {
      return `${termLabel(locale, 'language', language)} (${messagesOf(locale).facility.languageModes[mode]})`
    }),
  plans: (plans, locale, today) => valueLines(planFacts(plans, locale, today).flatMap(({ values }) => values)),
  prices: (prices, locale, today) => valueLines(priceFacts(prices, locale, today).flatMap(({ values }) => values)),
  drugTesting: (testing, locale) => labelledLines(testingFacts(whole(testing), locale), locale),
  houseRules: (rules, locale) => labelledLines(ruleFacts(whole(rules), locale), locale),
  credentials: (credentials, locale, today) => labelledLines(credentialFacts(credentials, locale, today), locale),
  accessibility: (text) => textLines(text),
  transit: (text) => textLines(text),
  telehealthStates: (states, locale) => (states.length > 0 ? [formatList(locale, states)] : []),
}

/** Facts that the listing holds beside their program; on their own they have none. */
export function whole<Fact extends object>(facts: readonly Fact[]): (Fact & { programId: null })[] {
  return facts.map((fact) => ({ ...fact, programId: null }))
}
