import type { ListedLink, ListedProgram } from '#lib/facility/listing.ts'
import { programName } from '#lib/facility/present/program-name.ts'
import type { Fact, FactValue } from '#lib/facility/present/section.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** The anchor of a program on its facility's page. */
export const programAnchor = (id: number): string => `program-${id}`

/** The steps before, beside and after a program, each with where it is; `slug` is the facility whose page this is. */
export function presentLinks({ links }: ListedProgram, slug: string, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  return links.map((link) => ({ label: t.facility.links[link.kind], values: [presentLink(link, slug, locale)] }))
}

/** The place that one step leads to. */
export function presentLink(link: ListedLink, slug: string, locale: Locale): FactValue {
  return {
    text: linkText(link, slug, locale),
    ...hrefOf(link, slug, locale),
    ...(link.note && { note: link.note }),
  }
}

/** The program by name and level, and its facility where it is another. */
function linkText({ program, facility, targetName }: ListedLink, slug: string, locale: Locale): string {
  const what = program && programName(program, locale)
  const where = facility && facility.slug !== slug ? facility.name : null
  const parts = [what, where].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(', ') : (facility?.name ?? targetName ?? '')
}

function hrefOf({ program, facility }: ListedLink, slug: string, locale: Locale): { href?: string } {
  if (!facility) return {}
  const page = facility.slug === slug ? '' : localPath(locale, `/facilities/${facility.slug}`)
  const anchor = program ? `#${programAnchor(program.id)}` : ''
  return page || anchor ? { href: page + anchor } : {}
}
