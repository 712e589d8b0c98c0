import type { ListedOrganization, Listing } from '#lib/facility/listing.ts'
import { formatDay } from '#lib/i18n/format.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { attributed } from './attributed.ts'
import { type Fact, fact, factOf, type Section, sourceText } from './section.ts'
import { presentWebsite } from './website.ts'

/** Who runs the place, and where the listing comes from: editions and rows, codes without words, the last change. */
export function presentAbout(listing: Listing, locale: Locale, today: string): { about: Section; origins: string[] } {
  return { about: aboutSection(listing, locale, today), origins: presentOrigins(listing, locale) }
}

function aboutSection(
  { organization, ownership, setting, provenance }: Listing,
  locale: Locale,
  today: string,
): Section {
  const t = messagesOf(locale)
  const runBy = ownership ?? organization?.ownership ?? null
  return {
    id: 'about',
    title: t.facility.about,
    warning: null,
    intro: null,
    ...attributed(
      [
        ['organization', organization ? organizationFacts(organization, locale) : []],
        ['ownership', fact(t.facility.runBy, runBy ? termLabel(locale, 'ownership', runBy) : t.facility.notStated)],
        ['setting', fact(t.facility.setting, setting && t.facility.settings[setting])],
      ],
      provenance,
      locale,
      today,
    ),
  }
}

/** What is known of the organization, each with who said it of the organization where that is known. */
function organizationFacts(organization: ListedOrganization, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const { name, parent, ownership } = organization
  const website = presentWebsite(organization.website)
  const said = (field: string, facts: Fact[]) => {
    const from = organization.provenance[field]
    return facts.map((one) => ({ ...one, ...(from && { source: sourceText(from, locale) }) }))
  }
  return [
    {
      label: t.facility.organization,
      values: [
        {
          text: [name, parent].filter((part) => part !== null).join(', '),
          ...(ownership && { note: termLabel(locale, 'ownership', ownership) }),
        },
      ],
    },
    ...said('website', factOf(t.facility.organizationWebsite, website ? [website] : [])),
    ...said('npi', fact(t.facility.npi, organization.npi)),
  ]
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
