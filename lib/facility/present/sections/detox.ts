import type { ListedDetox, Listing, Scoped } from '#lib/facility/listing.ts'
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
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

type Offering = Omit<ListedDetox, 'kind'> & { kinds: NonNullable<ListedDetox['kind']>[] }

/** Whether detox is given here, in which ways, and who arranges it elsewhere. */
export function presentDetox({ detox, programs, provenance }: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  const hasProgram = programs.some(({ level }) => level === 'detox')
  const offerings = mergeAlike(detox)
  return {
    id: 'detox',
    title: t.facility.detox,
    warning: t.facility.detoxDanger,
    intro: offerings.length === 0 && !hasProgram ? t.facility.detoxNotStated : null,
    facts:
      offerings.length === 0 && hasProgram
        ? fact(t.card.detox, capitalize(t.detox.on_site, locale))
        : offerings.flatMap((offering) => offeringFacts(offering, locale)),
    source: presentSource(provenance, ['detox'], locale),
  }
}

/** In a line what `presentDetox` says first: where detox is given, and in which ways; null where nothing is stated. */
export function detoxSummary(listing: Listing, locale: Locale): string | null {
  const [first] = presentDetox(listing, locale).facts
  return first?.values[0]?.text ?? null
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
