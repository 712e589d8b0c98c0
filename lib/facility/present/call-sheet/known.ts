import { medications } from '#lib/care/medications.ts'
import type { ListedProgram, Listing } from '#lib/facility/listing.ts'
import { areCurrent } from '#lib/facility/openings.ts'
import { type Headline, presentHeadlines } from '#lib/facility/present/program/headlines.ts'
import { capitalize, type Fact } from '#lib/facility/present/section.ts'
import { detoxSummary } from '#lib/facility/present/sections/detox.ts'
import { priceFacts } from '#lib/facility/present/sections/payment.ts'
import { termFact } from '#lib/facility/present/terms.ts'
import { formatList } from '#lib/i18n/format.ts'
import { kindLabel, levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { mayBeOutdated } from '#lib/provenance/ages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'

export type KnownLine = { label: string; text: string }

/** What is known of a facility in a few lines, for someone on the phone with it; what is not stated has no line. */
export function presentKnown(listing: Listing, locale: Locale, now: Date): KnownLine[] {
  const t = messagesOf(locale)
  const today = isoDay(now)
  const detox = detoxSummary(listing, locale)
  return [
    ...programLines(listing.programs.filter(saysMoreThanDetox), locale, now),
    ...(detox === null ? [] : [{ label: t.card.detox, text: detox }]),
    ...medicationLine(listing, locale),
    ...termFact(kindLabel(locale, 'payment'), 'payment', listing.payments, locale).map(toLine),
    ...priceFacts(currentPrices(listing, today), locale, today).map(toLine),
    ...termFact(t.facility.ages, 'age', listing.ages, locale).map(toLine),
  ]
}

/** A detox program that states nothing of its own is told in the line about detox. */
const saysMoreThanDetox = ({ level, name, availability }: ListedProgram) =>
  level !== 'detox' || name !== null || availability !== null

/** A line a program; programs that would read the same share one. */
function programLines(programs: readonly ListedProgram[], locale: Locale, now: Date): KnownLine[] {
  const lines = programs.map((program) => ({
    label: program.name ?? levelText(locale, program.level).short,
    text: programText(program, locale, now),
  }))
  return lines.filter(
    ({ label, text }, at) => lines.findIndex((one) => one.label === label && one.text === text) === at,
  )
}

/** Hours with who stands behind them (the usual ones where none are stated), length, and openings while they hold. */
function programText(program: ListedProgram, locale: Locale, now: Date): string {
  const { hours, availability } = program
  const left: Headline['key'][] = [
    ...(hours === null ? [] : (['usual'] as const)),
    ...(availability && areCurrent(availability, now) ? [] : (['openings'] as const)),
  ]
  return presentHeadlines(program, locale, now)
    .filter(({ key, open }) => !open && !left.includes(key))
    .map(({ key, text, note }) => (note && key !== 'openings' ? `${text} (${note})` : text))
    .join('; ')
}

/** Medications with the same policy are told together. */
function medicationLine({ medications: policies }: Listing, locale: Locale): KnownLine[] {
  const t = messagesOf(locale)
  const alike = new Map<string, string[]>()
  for (const medication of medications) {
    const stances = policies.filter((policy) => policy.medication === medication)
    if (stances.length === 0) continue
    const said = stances.map(({ stance }) => t.facility.stances[stance].toLocaleLowerCase(locale))
    const words = capitalize(formatList(locale, said), locale)
    alike.set(words, [...(alike.get(words) ?? []), t.medications[medication]])
  }
  const text = [...alike].map(([words, names]) => `${words}: ${names.join(', ')}`).join('. ')
  return alike.size > 0 ? [{ label: t.facility.medications, text }] : []
}

/** A price that may be out of date is asked for again and not repeated here. */
function currentPrices({ prices }: Listing, today: string): Listing['prices'] {
  return prices.filter(({ asOf }) => !mayBeOutdated('prices', asOf, today))
}

function toLine({ label, values }: Fact): KnownLine {
  return { label, text: values.map(({ text }) => text).join(', ') }
}
