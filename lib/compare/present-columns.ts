import { formatPhone, telHref } from '#lib/facility/phone.ts'
import { programAnchor } from '#lib/facility/present/program/links.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Compared } from './row.ts'

/** The head of a column: which program of which facility, and whom to call. */
export type ColumnView = {
  id: number
  /** Which program it is: "Example House (IOP)". */
  label: string
  /** As little as tells it from the other columns: "IOP", or else the facility's name, or both. */
  short: string
  level: string
  program: string | null
  facility: string
  href: string
  place: string
  phone: { text: string; href: string } | null
  tags: { text: string; alert: boolean }[]
}

/** A column for each program, in order. */
export function presentColumns(programs: readonly Compared[], locale: Locale): ColumnView[] {
  const levels = programs.map(({ program }) => levelText(locale, program.level).short)
  const names = programs.map(({ listing }) => listing.name)
  const labels = labelsOf(programs, levels)
  const short = [levels, names, labels].find(areDistinct) ?? labels
  return programs.map(({ program, listing }, at) => ({
    id: program.id,
    label: labels[at] as string,
    short: short[at] as string,
    level: levelText(locale, program.level).name,
    program: program.name,
    facility: listing.name,
    href: `${localPath(locale, `/facilities/${listing.slug}`)}#${programAnchor(program.id)}`,
    place: `${listing.address.city}, ${listing.address.state}`,
    phone: presentPhone(listing),
    tags: presentTags(listing, locale),
  }))
}

const areDistinct = (texts: readonly string[]) => new Set(texts).size === texts.length

/** By facility and level; two programs of one level at one facility by their names. */
function labelsOf(programs: readonly Compared[], levels: readonly string[]): string[] {
  const plain = programs.map(({ listing }, at) => `${listing.name} (${levels[at]})`)
  return programs.map(({ program, listing }, at) => {
    const label = plain[at] as string
    const shared = plain.filter((other) => other === label).length > 1
    return shared && program.name ? `${listing.name} (${program.name})` : label
  })
}

/** The number a newcomer should ring: admissions if there is one, else the main line. */
function presentPhone({ phones }: Compared['listing']): ColumnView['phone'] {
  const phone =
    phones.find(({ purpose }) => purpose === 'admissions') ?? phones.find(({ purpose }) => purpose === 'main')
  return phone ? { text: formatPhone(phone.number), href: telHref(phone) } : null
}

function presentTags({ isExample, status }: Compared['listing'], locale: Locale): ColumnView['tags'] {
  const t = messagesOf(locale)
  return [
    ...(isExample ? [{ text: t.card.example, alert: false }] : []),
    ...(status === 'temporarily_closed' ? [{ text: t.card.temporarilyClosed, alert: true }] : []),
  ]
}
