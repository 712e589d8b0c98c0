import { formatPhone, telHref } from '#lib/facility/phone.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { CardDetox, CardRow } from '#lib/search/card-row.ts'
import type { ResultItem } from '#lib/search/outcome.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { type CardProgramView, presentPrograms } from './present-card-programs.ts'

export type CardPhoneView = { label: string; text: string; href: string }

/** A result as the page prints it: plain text and addresses. */
export type CardView = {
  id: number
  href: string
  name: string
  subtitle: string | null
  place: string
  distance: string | null
  tags: { text: string; alert: boolean }[]
  /** Said of a facility that is here by telehealth, from beyond the radius. */
  telehealth: string | null
  programs: CardProgramView[]
  detox: string
  payment: string
  phone: CardPhoneView | null
}

/** Payments most people ask about, in the order they are worth their space on a card. */
const shownPayments = ['medicaid', 'medicare', 'private_insurance', 'sliding_scale', 'free', 'self_pay'] as const
const paymentsOnCard = 3

/** A result of a query as a card. `today` is an ISO day and decides which hours may be out of date. */
export function presentCard(
  { facility, distanceMiles, programs, week }: ResultItem,
  query: SearchQuery,
  locale: Locale,
  today: string,
): CardView {
  const t = messagesOf(locale)
  const shown = week === 'fits' ? programs.filter((program) => program.week === 'fits') : programs
  const beyond = query.telehealthToo && isBeyond(distanceMiles, query)
  const approximate = facility.location?.precision !== 'street'
  return {
    id: facility.id,
    href: localPath(locale, `/facilities/${facility.slug}`),
    name: facility.name,
    subtitle: facility.name2 ?? (facility.organization === facility.name ? null : facility.organization),
    place: `${facility.city}, ${facility.state}`,
    distance: distanceMiles === null ? null : t.card.miles(distanceMiles, approximate),
    tags: presentTags(facility, locale),
    telehealth: beyond ? t.week.byTelehealth : null,
    programs: presentPrograms(shown, { distanceMiles: beyond ? null : distanceMiles, week: query.week, today }, locale),
    detox: presentDetox(facility.detox, locale),
    payment: presentPayments(facility.payments, locale),
    phone: presentPhone(facility, locale),
  }
}

function isBeyond(miles: number | null, { within }: SearchQuery): boolean {
  return within !== 'any' && (miles === null || miles > within)
}

function presentTags(facility: CardRow, locale: Locale): CardView['tags'] {
  const t = messagesOf(locale)
  const tags: CardView['tags'] = []
  if (facility.isExample) tags.push({ text: t.card.example, alert: false })
  if (facility.status === 'temporarily_closed') tags.push({ text: t.card.temporarilyClosed, alert: true })
  if (facility.goneSince) tags.push({ text: t.card.notInEdition(facility.goneSince), alert: true })
  return tags
}

function presentDetox(detox: CardDetox, locale: Locale): string {
  const t = messagesOf(locale)
  if (detox.onSite) {
    const kinds = detox.kinds.map((kind) => t.detox.kinds[kind])
    return kinds.length === 0 ? t.detox.on_site : `${t.detox.on_site} (${kinds.join('; ')})`
  }
  if (detox.referral) return t.detox.referral(detox.partnerName)
  return detox.onSite === false ? t.detox.none : t.detox.notStated
}

function presentPayments(payments: readonly string[], locale: Locale): string {
  const t = messagesOf(locale)
  if (payments.length === 0) return t.facility.notStated
  const first: string[] = shownPayments.filter((slug) => payments.includes(slug))
  const ordered = [...first, ...payments.filter((slug) => !first.includes(slug))]
  const shown = ordered.slice(0, paymentsOnCard).map((slug) => termLabel(locale, 'payment', slug))
  const rest = ordered.length - shown.length
  return rest > 0 ? `${shown.join(', ')} ${t.card.more(rest)}` : shown.join(', ')
}

/** The number a newcomer should ring: admissions if there is one, else the main line. Crisis and TTY lines are not it. */
function presentPhone({ phones, name }: CardRow, locale: Locale): CardPhoneView | null {
  const t = messagesOf(locale)
  const phone = phones.find((each) => each.purpose === 'admissions') ?? phones.find((each) => each.purpose === 'main')
  if (!phone) return null
  const extension = phone.extension ? ` ${t.card.extension(phone.extension)}` : ''
  return { label: t.card.call(name), text: `${formatPhone(phone.number)}${extension}`, href: telHref(phone) }
}
