import type { Listing } from '#lib/facility/listing.ts'
import { formatDay } from '#lib/i18n/format.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { fact, presentSource, type Section } from './section.ts'

/** Who runs the place, and where the listing comes from: editions and rows, codes without words, the last change. */
export function presentAbout(listing: Listing, locale: Locale): { about: Section; origins: string[] } {
  return { about: aboutSection(listing, locale), origins: presentOrigins(listing, locale) }
}

function aboutSection({ organization, ownership, setting, provenance }: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  const runBy = ownership ?? organization?.ownership ?? null
  const name = organization && [organization.name, organization.parent].filter((part) => part !== null).join(', ')
  return {
    id: 'about',
    title: t.facility.about,
    warning: null,
    intro: null,
    facts: [
      ...fact(t.facility.organization, name),
      ...fact(t.facility.runBy, runBy ? termLabel(locale, 'ownership', runBy) : t.facility.notStated),
      ...fact(t.facility.setting, setting && t.facility.settings[setting]),
    ],
    source: presentSource(provenance, ['name', 'organization', 'ownership', 'setting', 'status'], locale),
  }
}

function presentOrigins({ sourceRecords, unknownCodes, updatedOn }: Listing, locale: Locale): string[] {
  const t = messagesOf(locale)
  const codes = unknownCodes.map(({ code, label }) => (label ? `${code} (${label})` : code))
  return [
    ...sourceRecords.map(({ edition, rowNumber }) => t.facility.edition(edition, rowNumber)),
    ...(codes.length > 0 ? [t.facility.unknownCodes(codes.join(', '))] : []),
    t.facility.updated(formatDay(locale, updatedOn)),
  ]
}
