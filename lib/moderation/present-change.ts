import { factWords, fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import type { Lines } from '#lib/facility/fact-words/lines.ts'
import { sourceText } from '#lib/facility/present/section.ts'
import { formatDay } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { type FieldReview, needsSecondLook } from './review-fields.ts'

type Reviewed = {
  request: {
    id: number
    note: string | null
    createdAt: Date
    proposer: { email: string; isStaff: boolean } | null
    firstReview: { email: string; at: Date } | null
  }
  listing: { slug: string; facts: { name: { name: string } } }
  fields: readonly FieldReview[]
}

export type ReviewRow = {
  field: string
  label: string
  standing: Lines
  source: string
  wanted: Lines
  state: FieldReview['state']
  stateText: string | null
  /** How it stood when they asked, where that is not how it stands. */
  asked: Lines | null
}

export type ChangeView = {
  title: string
  links: { label: string; href: string }[]
  askedBy: string
  notStaff: boolean
  note: string | null
  firstApproved: string | null
  rows: ReviewRow[]
  /** Fields that can be applied; empty when there is nothing to approve. */
  ready: string[]
  hasStale: boolean
  needsSecondLook: boolean
}

/** A change that waits, as a moderator reads it. `today` is an ISO day. */
export function presentChange({ request, listing, fields }: Reviewed, locale: Locale, today: string): ChangeView {
  const t = messagesOf(locale).moderation
  const day = (at: Date) => formatDay(locale, isoDay(at))
  const { proposer, firstReview, createdAt } = request
  const ready = fields.filter(({ state }) => state === 'ready').map(({ field }) => field)
  return {
    title: t.changeTitle(listing.facts.name.name),
    links: listingLinks(listing.slug, locale),
    askedBy: proposer ? t.askedBy(proposer.email, day(createdAt)) : t.askedBySomebody(day(createdAt)),
    notStaff: proposer !== null && !proposer.isStaff,
    note: request.note,
    firstApproved: firstReview && t.firstApproved(firstReview.email, day(firstReview.at)),
    rows: fields.map((review) => presentRow(review, locale, today)),
    ready,
    hasStale: fields.some(({ state }) => state === 'stale'),
    needsSecondLook: needsSecondLook(ready),
  }
}

/** Where a moderator looks before deciding about a listing. */
export function listingLinks(slug: string, locale: Locale): ChangeView['links'] {
  const t = messagesOf(locale).moderation
  return [
    { label: t.theListing, href: localPath(locale, `/facilities/${slug}`) },
    { label: t.itsHistory, href: localPath(locale, `/manage/${slug}/history`) },
    { label: t.itsPage, href: localPath(locale, `/moderate/listings/${slug}`) },
  ]
}

function presentRow({ field, before, after, standing, source, state }: FieldReview, locale: Locale, today: string) {
  const t = messagesOf(locale).moderation
  const words = (fact: unknown) => factWords('facility', field, fact, locale, today)
  return {
    field,
    label: fieldLabel('facility', field, locale),
    standing: words(standing),
    source: source ? sourceText(source, locale) : t.nobodySaid,
    wanted: words(after),
    state,
    stateText: state === 'ready' ? null : t.states[state],
    asked: state === 'stale' ? words(before) : null,
  }
}
