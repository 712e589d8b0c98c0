import type { ListedProgram, Listing } from '#lib/facility/listing.ts'
import type { QuestionKey } from '#lib/facility/questions.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { Cell } from './cell.ts'

/** How far a facility is from the place that was asked, in miles; approximate where only its ZIP code is known. */
export type Distance = { miles: number; approximate: boolean }

/** A program that is compared, with the facility's listing; `distance` is null without a place or a position. */
export type Compared = { program: ListedProgram; listing: Listing; distance: Distance | null }

/** The language, and the time that decides what is out of date. */
export type Telling = { locale: Locale; t: Messages; now: Date }

/** One question that is put to every program. */
export type Row = {
  label: (t: Messages) => string
  /** What to ask a program whose answer is not known; null where there is nothing to ask. */
  question: QuestionKey | null
  cell: (compared: Compared, telling: Telling) => Cell
  /** Left out unless one of the programs says something: few facilities do. */
  seldom?: true
  /** Left out on paper, where three programs have to fit on a sheet. */
  minor?: true
}

/** Questions that families ask together. */
export type Group = { title: (t: Messages) => string; rows: readonly Row[] }
