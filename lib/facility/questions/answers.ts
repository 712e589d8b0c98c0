import type { Medication } from '#lib/care/medications.ts'
import type { ListedSession, Scoped } from '#lib/facility/listing.ts'
import { areCurrent } from '#lib/facility/openings.ts'
import { mayBeOutdated } from '#lib/provenance/ages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { Asked } from './asked.ts'

/** Whether a program or its listing answers a question; what was stated too long ago no longer does. */
type Answered = (asked: Asked) => boolean

/** The question of a program whose facility does not say which it has is answered by facts of the whole facility alone. */
const ofItOrAll = <Fact>(facts: readonly Scoped<Fact>[], { program }: Asked): Scoped<Fact>[] =>
  facts.filter(({ programId }) => programId === null || programId === program?.id)

/** A program's own list goes before the facility's. */
const ownOr = (own: readonly string[] | undefined, shared: readonly string[]) => (own && own.length > 0 ? own : shared)

const paymentsOf = ({ program, listing }: Asked) => ownOr(program?.payments, listing.payments)
const servicesOf = ({ program, listing }: Asked) => ownOr(program?.services, listing.services)

const isFree: Answered = (asked) => paymentsOf(asked).length === 1 && paymentsOf(asked)[0] === 'free'

export const openings: Answered = ({ program, now }) =>
  program?.availability != null && areCurrent(program.availability, now)

/** What the assessment alone costs does not say what the program does. */
export const price: Answered = (asked) =>
  isFree(asked) ||
  ofItOrAll(asked.listing.prices, asked).some(
    ({ unit, asOf }) => unit !== 'assessment' && !mayBeOutdated('prices', asOf, isoDay(asked.now)),
  )

export const insurance: Answered = (asked) =>
  isFree(asked) ||
  ofItOrAll(asked.listing.plans, asked).some(
    ({ network, asOf }) => network !== null && !mayBeOutdated('plans', asOf, isoDay(asked.now)),
  )

export const hours: Answered = (asked) =>
  (asked.program?.hours != null && isFresh('hours', asked)) || hasTimetable(asked)

export const times: Answered = (asked) => {
  if (hasTimetable(asked)) return true
  if (!asked.program) return false
  const { days, offersDay, offersEvening, offersWeekend } = asked.program
  const saysWhen = [offersDay, offersEvening, offersWeekend].some((offers) => offers !== null)
  return days !== null && saysWhen && isFresh('days', asked)
}

const hasTimetable: Answered = (asked) => (asked.program?.tracks.length ?? 0) > 0 && isFresh('timetable', asked)

function isFresh(field: 'hours' | 'days' | 'timetable', { program, now }: Asked): boolean {
  const at = program?.provenance[field]?.at
  return at === undefined || !mayBeOutdated(field, at, isoDay(now))
}

/** Where detox must come first, who arranges it is part of the answer; where it is on site, nobody has to. */
export const detoxFirst: Answered = (asked) => {
  const first = asked.program?.detoxRequiredFirst ?? null
  if (first !== true) return first === false
  return asked.listing.detox.some(({ where, arrangedBy }) => where === 'on_site' || arrangedBy !== null)
}

export const detoxCare: Answered = (asked) =>
  ofItOrAll(asked.listing.detox, asked).some(
    ({ where, substances, medicationUsed, nursing24h }) =>
      where === 'on_site' && substances.length > 0 && medicationUsed !== null && nursing24h !== null,
  )

const askedMedications: readonly Medication[] = ['methadone', 'buprenorphine', 'naltrexone']

export const medication: Answered = ({ listing }) =>
  askedMedications.every((one) => listing.medications.some(({ medication: stated }) => stated === one))

export const admission: Answered = ({ program }) =>
  program !== null && program.assessmentRequired !== null && program.referralRequired !== null

/** Only a number or an end date can be looked up; the federal directory states the kind alone. */
export const license: Answered = ({ listing, now }) =>
  listing.credentials.some(({ number, validUntil }) =>
    validUntil === null ? number !== null : validUntil >= isoDay(now),
  )

/** That the facility has such sessions does not say that this program does: the directory's codes are for the whole. */
const hasSessionsOf =
  (kind: ListedSession['kind'], service: string): Answered =>
  ({ program }) =>
    program !== null &&
    (program.services.includes(service) ||
      program.tracks.some(({ sessions }) => sessions.some((session) => session.kind === kind)))

export const individual: Answered = hasSessionsOf('individual', 'individual_counseling')

export const family: Answered = hasSessionsOf('family', 'family_counseling')

export const testing: Answered = (asked) =>
  ofItOrAll(asked.listing.drugTesting, asked).some(({ positiveLeadsTo }) => positiveLeadsTo !== null)

const askedRules = ['phones', 'visitors']

export const rules: Answered = (asked) => {
  const stated = ofItOrAll(asked.listing.houseRules, asked).map(({ topic }) => topic)
  return askedRules.every((topic) => stated.includes(topic))
}

export const coOccurring: Answered = (asked) => asked.program?.coOccurring != null || serves('co_occurring', asked)

const nextSteps: ReadonlySet<string> = new Set(['step_down', 'aftercare', 'housing'])

export const afterwards: Answered = ({ program }) =>
  program !== null && (program.afterwards !== null || program.links.some(({ kind }) => nextSteps.has(kind)))

export const ages: Answered = ({ program, listing }) =>
  program?.ageMin != null || program?.ageMax != null || ownOr(program?.ages, listing.ages).length > 0

export const telehealth: Answered = ({ program, listing }) => program?.delivery != null || listing.telehealth !== null

export const transport: Answered = (asked) =>
  asked.listing.transit !== null || servicesOf(asked).includes('transportation')

export const pregnancy: Answered = (asked) => serves('pregnant_postpartum', asked)

export const children: Answered = (asked) =>
  servicesOf(asked).some((service) => service === 'child_care' || service === 'beds_for_children')

const serves = (wanted: string, asked: Asked) =>
  ofItOrAll(asked.listing.populations, asked).some(({ population }) => population === wanted)
