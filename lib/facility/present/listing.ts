import type { Listing } from '#lib/facility/listing.ts'
import { type Nearby, nothingNearby } from '#lib/facility/nearby.ts'
import { openQuestionsOf, type QuestionKey } from '#lib/facility/questions.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { toInsuranceString } from '#lib/insurance/query.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { toSearchString } from '#lib/search/url.ts'
import { presentAbout } from './about.ts'
import { type ContactView, presentContact } from './contact.ts'
import { type NoticeView, presentNotices } from './notices.ts'
import { type ProgramView, presentProgram } from './program.ts'
import { presentQuestions } from './questions.ts'
import type { Section } from './section.ts'
import { presentDetox } from './sections/detox.ts'
import { presentSections } from './sections.ts'

/** A program of a listing, with what it leaves open. */
export type ListedProgramView = ProgramView & { gaps: string[] }

/** A listing in plain values, programs first. */
export type ListingView = {
  name: string
  subtitle: string | null
  description: string
  notices: NoticeView[]
  contact: ContactView
  programs: ListedProgramView[]
  /** What no program here states that it concerns. */
  programGaps: string[]
  detox: Section
  sections: Section[]
  about: Section
  origins: string[]
  nearbyHref: string
  reportHref: string
  claimHref: string
  /** Null where it takes no requests for a call. */
  askHref: string | null
  /** Ways of paying near the facility, and what to ask. */
  payHref: string
  callSheetHref: string
}

/** Everything a listing page prints. `now` decides what is out of date; `nearby` is what it does not have itself. */
export function presentListing(
  listing: Listing,
  locale: Locale,
  now: Date,
  nearby: Nearby = nothingNearby,
): ListingView {
  const place = `${listing.address.city}, ${listing.address.state}`
  const near = listing.address.zip ?? place
  const today = isoDay(now)
  const open = openQuestionsOf(listing, now)
  return {
    name: listing.name,
    subtitle: listing.name2,
    description: describe(listing, place, locale),
    notices: presentNotices(listing, locale),
    contact: presentContact(listing, locale, today),
    programs: listing.programs.map((program) => ({
      ...presentProgram(program, listing, locale, now),
      gaps: topics(open.byProgram.get(program.id) ?? [], locale),
    })),
    programGaps: topics(open.shared, locale),
    detox: presentDetox(listing, locale, nearby),
    sections: presentSections(listing, locale, today, nearby),
    ...presentAbout(listing, locale, today),
    askHref: listing.takesHelpRequests ? localPath(locale, `/facilities/${listing.slug}/ask`) : null,
    reportHref: localPath(locale, `/facilities/${listing.slug}/report`),
    claimHref: localPath(locale, `/facilities/${listing.slug}/claim`),
    nearbyHref: localPath(locale, '/search') + toSearchString({ ...emptyQuery, near }),
    payHref: localPath(locale, '/insurance') + toInsuranceString({ pay: null, near, payer: null }),
    callSheetHref: localPath(locale, `/facilities/${listing.slug}/call-sheet`),
  }
}

function describe({ name, programs }: Listing, place: string, locale: Locale): string {
  const t = messagesOf(locale)
  const levels = [...new Set(programs.map(({ level }) => levelText(locale, level).short))]
  return levels.length === 0
    ? t.facility.metaDescriptionNoLevel(name, place)
    : t.facility.metaDescription(name, place, levels.join(', '))
}

const topics = (keys: readonly QuestionKey[], locale: Locale) =>
  presentQuestions(keys, locale).map(({ topic }) => topic)
