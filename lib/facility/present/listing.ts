import { findTermBySamhsa } from '#lib/care/terms.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { formatDay } from '#lib/i18n/format.ts'
import { levelText, termLabel } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { toSearchString } from '#lib/search/url.ts'
import { type ContactView, presentContact } from './contact.ts'
import { type ProgramView, presentProgram } from './program.ts'
import { type Fact, fact, type Section } from './section.ts'
import { presentSections } from './sections.ts'

/** A listing in plain values, programs first. */
export type ListingView = {
  name: string
  subtitle: string | null
  description: string
  notices: { text: string; alert: boolean }[]
  contact: ContactView
  programs: ProgramView[]
  sections: Section[]
  about: Fact[]
  origins: string[]
  nearbyHref: string
}

/** Everything a listing page prints. `now` decides what is out of date. */
export function presentListing(listing: Listing, locale: Locale, now: Date): ListingView {
  const t = messagesOf(locale)
  const place = `${listing.address.city}, ${listing.address.state}`
  const levels = [...new Set(listing.programs.map(({ level }) => levelText(locale, level).short))]
  return {
    name: listing.name,
    subtitle: listing.name2,
    description:
      levels.length === 0
        ? t.facility.metaDescriptionNoLevel(listing.name, place)
        : t.facility.metaDescription(listing.name, place, levels.join(', ')),
    notices: presentNotices(listing, locale),
    contact: presentContact(listing, locale),
    programs: listing.programs.map((program) => presentProgram(program, locale, now)),
    sections: presentSections(listing, locale, now.toISOString().slice(0, 10)),
    about: presentAbout(listing, locale),
    origins: presentOrigins(listing, locale),
    nearbyHref: localPath(locale, '/search') + toSearchString({ ...emptyQuery, near: listing.address.zip ?? place }),
  }
}

function presentNotices(listing: Listing, locale: Locale): ListingView['notices'] {
  const t = messagesOf(locale)
  const gone = listing.sourceRecords.find(({ goneSince }) => goneSince !== null)?.goneSince
  const notices: ListingView['notices'] = []
  if (listing.isExample) notices.push({ text: t.facility.exampleNotice, alert: false })
  if (listing.status === 'closed') notices.push({ text: t.facility.closedNotice, alert: true })
  if (listing.status === 'temporarily_closed') notices.push({ text: t.facility.temporarilyClosedNotice, alert: true })
  if (gone) notices.push({ text: t.card.notInEdition(gone), alert: true })
  if (listing.disputedFields.length > 0) notices.push({ text: t.facility.disputed, alert: false })
  return notices
}

function presentAbout({ organization, ownership, setting }: Listing, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const runBy = ownership ?? organization?.ownership ?? null
  const name = organization && [organization.name, organization.parent].filter((part) => part !== null).join(', ')
  return [
    ...fact(t.facility.organization, name),
    ...fact(t.facility.runBy, runBy && termLabel(locale, 'ownership', runBy)),
    ...fact(t.facility.setting, setting && t.facility.settings[setting]),
  ]
}

function presentOrigins(listing: Listing, locale: Locale): string[] {
  const t = messagesOf(locale)
  const unknown = listing.sourceRecords.flatMap(({ codes }) => codes.filter((code) => !findTermBySamhsa(code)))
  return [
    ...listing.sourceRecords.map(({ edition, rowNumber }) => t.facility.edition(edition, rowNumber)),
    ...(unknown.length > 0 ? [t.facility.unknownCodes([...new Set(unknown)].join(', '))] : []),
    t.facility.updated(formatDay(locale, listing.updatedOn)),
  ]
}
