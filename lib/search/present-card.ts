import { isLiveIn, type LevelOfCare, usualHours } from '#lib/care/levels.ts'
import { formatPhone, telHref } from '#lib/facility/phone.ts'
import { formatRange } from '#lib/i18n/format.ts'
import { codeText, levelText, termLabel } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { CardDetox, CardRow } from '#lib/search/card-row.ts'
import type { MatchedProgram, ResultItem } from '#lib/search/outcome.ts'

export type CardProgramView = {
  level: string
  /** What tells it from others of its level, if anything: "short-term residential", "Evening track". */
  variant: string | null
  hours: string
  kind: 'stated' | 'usual' | 'none'
}

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
  programs: CardProgramView[]
  detox: string
  payment: string
  phone: CardPhoneView | null
}

/** Payments most people ask about, in the order they are worth their space on a card. */
const shownPayments = ['medicaid', 'medicare', 'private_insurance', 'sliding_scale', 'free', 'self_pay'] as const
const paymentsOnCard = 3

export function presentCard({ facility, distanceMiles, programs }: ResultItem, locale: Locale): CardView {
  const t = messagesOf(locale)
  const approximate = facility.location?.precision !== 'street'
  return {
    id: facility.id,
    href: localPath(locale, `/facilities/${facility.slug}`),
    name: facility.name,
    subtitle: facility.name2 ?? (facility.organization === facility.name ? null : facility.organization),
    place: `${facility.city}, ${facility.state}`,
    distance: distanceMiles === null ? null : t.card.miles(distanceMiles, approximate),
    tags: presentTags(facility, locale),
    programs: presentPrograms(programs, locale),
    detox: presentDetox(facility.detox, locale),
    payment: presentPayments(facility.payments, locale),
    phone: presentPhone(facility, locale),
  }
}

function presentTags(facility: CardRow, locale: Locale): CardView['tags'] {
  const t = messagesOf(locale)
  const tags: CardView['tags'] = []
  if (facility.isExample) tags.push({ text: t.card.example, alert: false })
  if (facility.status === 'temporarily_closed') tags.push({ text: t.card.temporarilyClosed, alert: true })
  if (facility.goneSince) tags.push({ text: t.card.notInEdition(facility.goneSince), alert: true })
  return tags
}

/** One line a program, but programs of one level that state nothing share a line: they differ only in their source code. */
function presentPrograms(programs: readonly MatchedProgram[], locale: Locale): CardProgramView[] {
  const silent = programs.filter((program) => program.hoursKind !== 'stated' && program.name === null)
  return programs.flatMap((program) => {
    if (!silent.includes(program)) return [presentProgram(program, program.name, locale)]
    const shared = silent.filter(({ level }) => level === program.level)
    return shared[0] === program ? [presentProgram(program, settingVariants(shared, locale), locale)] : []
  })
}

function presentProgram(program: MatchedProgram, variant: string | null, locale: Locale): CardProgramView {
  return {
    level: levelText(locale, program.level).name,
    variant,
    hours: presentHours(program, locale),
    kind: program.hoursKind,
  }
}

function settingVariants(programs: readonly MatchedProgram[], locale: Locale): string | null {
  const told = programs.flatMap(({ settingCode }) => (settingCode && tellsMore.has(settingCode) ? [settingCode] : []))
  if (told.length === 0) return null
  return told.map((code) => codeText(locale, code)?.label ?? code).join('; ')
}

/** SAMHSA setting codes that say more than their level does. */
const tellsMore = new Set(['OMB', 'RS', 'RL', 'OD', 'RD', 'HID'])

/** "12 h a week, stated by the facility, March 2026", "usually 9–19 hours a week, not confirmed …" or live-in. */
export function presentHours(program: Omit<MatchedProgram, 'id' | 'name' | 'settingCode'>, locale: Locale): string {
  const t = messagesOf(locale)
  if (program.hoursKind === 'stated' && program.hoursMin !== null && program.hoursMax !== null) {
    const source = program.hoursSource
    const range = formatRange(locale, program.hoursMin, program.hoursMax)
    return source ? t.card.hoursStated(range, t.facility.sourceNames[source.source], source.at) : range
  }
  return hoursOfLevel(program.level, locale)
}

function hoursOfLevel(level: LevelOfCare, locale: Locale): string {
  const t = messagesOf(locale)
  const weekly = usualHours[level] !== null && level !== 'recovery_housing'
  if (weekly || level === 'detox') return t.card.hoursUsual(levelText(locale, level).usual)
  return isLiveIn(level) ? t.card.liveIn : t.card.hoursNotStated
}

function presentDetox(detox: CardDetox, locale: Locale): string {
  const t = messagesOf(locale)
  if (detox.onSite) {
    const kinds = detox.kinds.map((kind) => t.detox.kinds[kind])
    return kinds.length === 0 ? t.detox.on_site : `${t.detox.on_site} (${kinds.join(', ')})`
  }
  return detox.referral ? t.detox.referral(detox.partnerName) : t.detox.notStated
}

function presentPayments(payments: readonly string[], locale: Locale): string {
  const t = messagesOf(locale)
  const known = shownPayments.filter((slug) => payments.includes(slug))
  if (payments.length === 0) return t.facility.notStated
  const shown = known.slice(0, paymentsOnCard).map((slug) => termLabel(locale, 'payment', slug))
  const rest = payments.length - shown.length
  return rest > 0 && shown.length > 0
    ? `${shown.join(', ')} ${t.card.more(rest)}`
    : shown.join(', ') || t.card.more(rest)
}

/** The number a newcomer should ring: admissions if there is one, else the main line. Crisis and TTY lines are not it. */
function presentPhone({ phones, name }: CardRow, locale: Locale): CardPhoneView | null {
  const t = messagesOf(locale)
  const phone = phones.find((each) => each.purpose === 'admissions') ?? phones.find((each) => each.purpose === 'main')
  if (!phone) return null
  const extension = phone.extension ? ` ${t.card.extension(phone.extension)}` : ''
  return { label: t.card.call(name), text: `${formatPhone(phone.number)}${extension}`, href: telHref(phone) }
}
