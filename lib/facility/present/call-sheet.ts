import type { Listing } from '#lib/facility/listing.ts'
import { openQuestionsOf, questionKeys } from '#lib/facility/questions.ts'
import { formatList } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { Shared } from '#lib/share.ts'
import { type KnownLine, presentKnown } from './call-sheet/known.ts'
import { type PhoneView, presentContact } from './contact.ts'
import { type NoticeView, presentNotices } from './notices.ts'
import { presentQuestions, type QuestionView } from './questions.ts'

/** `about` names the programs that a question is for where it is not for all of them. */
export type CallQuestion = QuestionView & { about: string | null }

/** A call to a facility on one sheet: whom to call, what is known in short, and what to ask. */
export type CallSheetView = {
  name: string
  place: string
  listingHref: string
  notices: NoticeView[]
  phones: PhoneView[]
  known: KnownLine[]
  /** The most useful first: those that may fit on the sheet, and `more` that are for the screen. */
  questions: CallQuestion[]
  more: CallQuestion[]
}

/** A sheet of Letter with little else on it has room for as many. */
const mostOnSheet = 9

/** What a call sheet prints of a listing. `now` decides what is too old to be known. */
export function presentCallSheet(listing: Listing, locale: Locale, now: Date): CallSheetView {
  const { address } = listing
  const questions = callQuestions(listing, locale, now)
  return {
    name: listing.name,
    place: `${address.city}, ${address.state}`,
    listingHref: localPath(locale, `/facilities/${listing.slug}`),
    notices: presentNotices(listing, locale),
    phones: presentContact(listing, locale, isoDay(now)).phones,
    known: presentKnown(listing, locale, now),
    questions: questions.slice(0, mostOnSheet),
    more: questions.slice(mostOnSheet),
  }
}

/** The sheet to keep: the numbers, then as many questions as fit. `url` is absolute. */
export function sharedCallSheet({ name, phones, questions, more }: CallSheetView, url: string): Shared {
  return {
    title: name,
    lines: [
      ...phones.map(({ purpose, text }) => `${purpose}: ${text}`),
      ...[...questions, ...more].map(({ ask }) => `- ${ask}`),
    ],
    last: url,
  }
}

function callQuestions(listing: Listing, locale: Locale, now: Date): CallQuestion[] {
  const { shared, byProgram } = openQuestionsOf(listing, now)
  return questionKeys.flatMap((key) => {
    const of = listing.programs.filter(({ id }) => byProgram.get(id)?.includes(key))
    if (of.length === 0 && !shared.includes(key)) return []
    const names = new Set(of.map(({ name, level }) => name ?? levelText(locale, level).short))
    const about = names.size > 0 ? formatList(locale, [...names]) : null
    return presentQuestions([key], locale).map((question) => ({ ...question, about }))
  })
}
