import { type ServiceKind, serviceKinds } from '#lib/care/terms.ts'
import { STATE_NAMES } from '#lib/catalogue/states.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { type Fact, factOf, presentSource, type Section, yesNoOrNotStated } from '#lib/facility/present/section.ts'
import { termFact } from '#lib/facility/present/terms.ts'
import { formatList } from '#lib/i18n/format.ts'
import { kindLabel, termText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** What the facility as a whole offers. */
export function presentServices(listing: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  return {
    id: 'services',
    title: t.facility.services,
    warning: null,
    intro: listing.services.length === 0 ? t.facility.notStatedAsk : null,
    facts: [...telehealthFact(listing, locale), ...serviceFacts(listing.services, locale)],
    source: presentSource(listing.provenance, ['services', 'telehealth', 'telehealthStates'], locale),
  }
}

/** Therapies first, then classes, then the rest in the order of the vocabulary. */
const order: readonly ServiceKind[] = [
  'therapy',
  'education',
  ...serviceKinds.filter((kind) => kind !== 'therapy' && kind !== 'education'),
]

/** Services by kind, a fact for each kind that has any; slugs without words come last under a heading of their own. */
export function serviceFacts(slugs: readonly string[], locale: Locale): Fact[] {
  const worded = (kind: ServiceKind) => slugs.filter((slug) => termText(locale, kind, slug) !== null)
  const unknown = slugs.filter((slug) => order.every((kind) => termText(locale, kind, slug) === null))
  return [
    ...order.flatMap((kind) => termFact(kindLabel(locale, kind), kind, worded(kind), locale)),
    ...factOf(
      messagesOf(locale).facility.services,
      unknown.map((slug) => ({ text: slug.replaceAll('_', ' ') })),
    ),
  ]
}

function telehealthFact({ telehealth, telehealthStates }: Listing, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const states = telehealthStates.map((state) => STATE_NAMES[state as keyof typeof STATE_NAMES] ?? state)
  const label = t.search.filterLabels.telehealth
  if (!telehealth || states.length === 0) return yesNoOrNotStated(label, telehealth, locale)
  return [{ label, values: [{ text: t.facility.yes, note: t.facility.telehealthStates(formatList(locale, states)) }] }]
}
