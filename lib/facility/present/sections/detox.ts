import type { ListedDetox, Listing, Scoped } from '#lib/facility/listing.ts'
import { type Nearby, nothingNearby } from '#lib/facility/nearby.ts'
import { nearbyValue } from '#lib/facility/present/nearby.ts'
import {
  capitalize,
  type Fact,
  fact,
  factOf,
  ownWords,
  presentSource,
  type Section,
  yesNoOrNotStated,
} from '#lib/facility/present/section.ts'
import { formatList } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

type Offering = Omit<ListedDetox, 'kind'> & { kinds: NonNullable<ListedDetox['kind']>[] }

/**
 * Whether detox is given here, in which ways, and who arranges it elsewhere; whether it must come first; and where the
 * nearest is.
 */
export function presentDetox(listing: Listing, locale: Locale, nearby: Nearby = nothingNearby): Section {
  const t = messagesOf(locale)
  const { detox, programs, provenance } = listing
  const hasProgram = programs.some(({ level }) => level === 'detox')
  const offered = detoxFacts(detox, locale)
  return {
    id: 'detox',
    title: t.facility.detox,
    warning: t.facility.detoxDanger,
    intro: offered.length === 0 && !hasProgram ? t.facility.detoxNotStated : null,
    facts: [
      ...(offered.length === 0 && hasProgram ? fact(t.card.detox, capitalize(t.detox.on_site, locale)) : offered),
      ...startFact(listing, locale),
      ...nearestFact(nearby, locale),
    ],
    source: presentSource(provenance, ['detox'], locale),
  }
}

/** In a line where detox is given, and in which ways; null where nothing is stated. */
export function detoxSummary(listing: Listing, locale: Locale): string | null {
  const { detox } = messagesOf(locale).card
  return presentDetox(listing, locale).facts.find(({ label }) => label === detox)?.values[0]?.text ?? null
}

/** Whether treatment here can start without detox: said once where it is the same for every program. */
function startFact({ programs }: Listing, locale: Locale): Fact[] {
  const t = messagesOf(locale).detox
  const treatments = programs.filter(({ level }) => level !== 'detox')
  const answers = new Map<string, string[]>()
  for (const { detoxRequiredFirst, name, level } of treatments) {
    const answer = detoxRequiredFirst === null ? t.startNotStated : detoxRequiredFirst ? t.startNo : t.startYes
    answers.set(answer, [...(answers.get(answer) ?? []), name ?? levelText(locale, level).short])
  }
  return factOf(
    t.startHere,
    [...answers].map(([text, names]) => ({
      text,
      ...(answers.size > 1 && { note: formatList(locale, [...new Set(names)]) }),
    })),
  )
}

/** A line a facility, with every way of detox for which it is the nearest. */
function nearestFact({ detox }: Nearby, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const ways = {
    outpatient: t.detox.kinds.ambulatory,
    residential: t.detox.kinds.residential,
    hospital: t.detox.kinds.hospital,
  }
  const facilities = [...new Map([...detox.values()].map((facility) => [facility.slug, facility])).values()]
  return factOf(
    t.detox.nearest,
    facilities
      .toSorted((one, other) => one.miles - other.miles)
      .map((facility) => {
        const kinds = [...detox].flatMap(([way, { slug }]) => (slug === facility.slug ? [ways[way]] : []))
        return nearbyValue(facility, kinds.join(', '), locale)
      }),
  )
}

/** Each way in which detox is offered, with all that is stated of it. */
export function detoxFacts(detox: readonly Scoped<ListedDetox>[], locale: Locale): Fact[] {
  return mergeAlike(detox).flatMap((offering) => offeringFacts(offering, locale))
}

/** The directory states substances once for all kinds of detox: offerings that differ in kind only are told as one. */
function mergeAlike(detox: readonly Scoped<ListedDetox>[]): Offering[] {
  const merged = new Map<string, Offering>()
  for (const { kind, programId: _, ...shared } of detox) {
    const key = JSON.stringify(shared)
    const offering = merged.get(key) ?? { ...shared, kinds: [] }
    if (kind && !offering.kinds.includes(kind)) offering.kinds.push(kind)
    merged.set(key, offering)
  }
  return [...merged.values()]
}

function offeringFacts(offering: Offering, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  if (offering.where === 'none') return fact(t.card.detox, capitalize(t.detox.none, locale))
  const where = offering.where === 'referral' ? t.detox.referral(offering.partnerName) : t.detox.on_site
  const kinds = offering.kinds.map((kind) => t.detox.kinds[kind])
  const substances = offering.substances.map((substance) => ({ text: t.substances[substance] }))
  const onSite = offering.where === 'on_site'
  return [
    ...fact(t.card.detox, capitalize(kinds.length > 0 ? `${where} (${kinds.join('; ')})` : where, locale)),
    ...factOf(t.detox.substances, substances.length > 0 || !onSite ? substances : [{ text: t.facility.notStated }]),
    ...careFact(t.detox.medicationUsed, offering.medicationUsed, onSite, locale),
    ...careFact(t.detox.nursing24h, offering.nursing24h, onSite, locale),
    ...ownWords(t.detox.arrangedBy, offering.arrangedBy),
  ]
}

/** What is not stated of detox elsewhere is the other place's to say. */
function careFact(label: string, value: boolean | null, onSite: boolean, locale: Locale): Fact[] {
  return value === null && !onSite ? [] : yesNoOrNotStated(label, value, locale)
}
