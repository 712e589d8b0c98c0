import { weekdays } from '#lib/care/timetable.ts'
import { findFilter } from '#lib/search/filters.ts'
import { maxTextLength, type ParameterProblem, type ProblemReason, telehealthToo } from '#lib/search/parse-query.ts'
import type { PlaceOption } from '#lib/search/place.ts'
import { maxLength, radii, sorts } from '#lib/search/query.ts'

/** One bad parameter: why, in a code and in a sentence, and what it may be where that is a short list. */
export type ApiParameterError = {
  parameter: string
  value: string
  reason: ProblemReason | 'ambiguous_place' | 'unknown_place'
  detail: string
  allowed?: readonly string[]
}

/** An error as RFC 9457 has it, with every bad parameter in `errors`. */
export type ApiProblem = {
  type: 'about:blank'
  title: string
  status: number
  detail: string
  errors?: ApiParameterError[]
}

const sentences: Record<ProblemReason, string> = {
  unknown_parameter: 'There is no such parameter.',
  unknown_value: 'This value is not one of the allowed ones.',
  not_hours: 'Hours a week are written MIN-MAX with either end open: 9-12, 9-, -8; from 0 to 168.',
  not_a_page: 'A page is a whole number from 1 on.',
  not_a_time: 'A time of day is written HH:MM, from 00:00 to 24:00.',
  ends_before_start: '`to` must be later than `from`.',
  not_weeks: `Weeks are a whole number from 1 to ${maxLength}.`,
  too_long: `At most ${maxTextLength} characters are read.`,
  repeated: 'This parameter can be given once.',
  needs_place: 'This needs a place in `near`.',
}

/** The answer to a request with bad parameters (400). */
export function presentParameterProblems(problems: readonly ParameterProblem[]): ApiProblem {
  return badRequest(
    problems.map(({ parameter, value, reason }) => {
      const allowed = reason === 'unknown_value' ? allowedValues(parameter) : undefined
      return { parameter, value, reason, detail: sentences[reason], ...(allowed ? { allowed } : {}) }
    }),
  )
}

/** The answer to a place that is in several states or not in the gazetteer (400), with places to ask for instead. */
export function presentPlaceProblem(
  reason: 'ambiguous_place' | 'unknown_place',
  near: string,
  options: readonly PlaceOption[],
): ApiProblem {
  const detail = reason === 'ambiguous_place' ? 'There are several places of this name.' : 'This place is not known.'
  return badRequest([{ parameter: 'near', value: near, reason, detail, allowed: options.map((option) => option.near) }])
}

/** The answer while the database cannot be read (503). */
export const unavailableProblem: ApiProblem = {
  type: 'about:blank',
  title: 'Service Unavailable',
  status: 503,
  detail: 'The catalogue cannot be read at the moment. Try again in half a minute.',
}

function badRequest(errors: ApiParameterError[]): ApiProblem {
  const names = [...new Set(errors.map(({ parameter }) => parameter))].join(', ')
  return {
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: `These parameters cannot be used: ${names}.`,
    errors,
  }
}

function allowedValues(parameter: string): readonly string[] | undefined {
  if (parameter === 'within') return [...radii.map(String), 'any']
  if (parameter === 'sort') return sorts
  if (parameter === 'hoursStated') return ['1']
  if (parameter === 'days') return weekdays
  if (parameter === 'telehealth') return ['only', telehealthToo]
  return findFilter(parameter)?.options
}
