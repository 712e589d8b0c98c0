import { medicationTerms } from '#lib/care/terms/medication.ts'
import { type ServiceKind, serviceKinds } from '#lib/care/terms.ts'
import { STATE_NAMES } from '#lib/catalogue/states.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { attributed } from '#lib/facility/present/attributed.ts'
import { type Fact, factOf, type Section, yesNoOrNotStated } from '#lib/facility/present/section.ts'
import { termFact } from '#lib/facility/present/terms.ts'
import { formatList } from '#lib/i18n/format.ts'
import { kindLabel, termText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

const medicationKinds = Object.keys(medicationTerms) as (keyof typeof medicationTerms)[]

/** What the facility as a whole offers, medication and what follows treatment apart. */
export function presentServices(listing: Listing, locale: Locale, today: string): Section {
  const t = messagesOf(locale)
  return {
    id: 'services',
    title: t.facility.services,
    warning: null,
    intro: listing.services.length === 0 ? t.facility.notStatedAsk : null,
    ...attributed(
      [
        ['telehealth', telehealthFact(listing, locale)],
        ['services', serviceFacts(listing.services, locale, [...medicationKinds, 'transition'])],
      ],
      listing.provenance,
      locale,
      today,
    ),
  }
}

/** Therapies first, then classes, then the rest in the order of the vocabulary. */
const order: readonly ServiceKind[] = [
  'therapy',
  'education',
  ...serviceKinds.filter((kind) => kind !== 'therapy' && kind !== 'education'),
]

/**
 * Services by kind, a fact for each kind that has any, but not of the kinds that stand `elsewhere`; slugs without words
 * come last under a heading of their own.
 */
export function serviceFacts(slugs: readonly string[], locale: Locale, elsewhere: readonly ServiceKind[] = []): Fact[] {
  const unknown = slugs.filter((slug) => order.every((kind) => termText(locale, kind, slug) === null))
  return [
    ...factsOfKinds(
      slugs,
      order.filter((kind) => !elsewhere.includes(kind)),
      locale,
    ),
    ...factOf(
      messagesOf(locale).facility.services,
      unknown.map((slug) => ({ text: slug.replaceAll('_', ' ') })),
    ),
  ]
}

/** What a facility's codes say about medication besides its policy. */
export function medicationServices(slugs: readonly string[], locale: Locale): Fact[] {
  return factsOfKinds(slugs, medicationKinds, locale)
}

/** A fact for each of these kinds that has any of the slugs. */
export function factsOfKinds(slugs: readonly string[], kinds: readonly ServiceKind[], locale: Locale): Fact[] {
  return kinds.flatMap((kind) => {
    const worded = slugs.filter((slug) => termText(locale, kind, slug) !== null)
    return termFact(kindLabel(locale, kind), kind, worded, locale)
  })
}

function telehealthFact({ telehealth, telehealthStates }: Listing, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const states = telehealthStates.map((state) => STATE_NAMES[state as keyof typeof STATE_NAMES] ?? state)
  const label = t.search.filterLabels.telehealth
  if (!telehealth || states.length === 0) return yesNoOrNotStated(label, telehealth, locale)
  return [{ label, values: [{ text: t.facility.yes, note: t.facility.telehealthStates(formatList(locale, states)) }] }]
}
