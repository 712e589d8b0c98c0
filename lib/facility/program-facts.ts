import { z } from 'zod'
import { hoursInWeek, levelsOfCare } from '#lib/care/levels.ts'
import { weekdays } from '#lib/care/timetable.ts'
import type { ProgramField } from '#lib/provenance/fields.ts'
import { drugTestingFact, houseRuleFact, planFact, populationFact, priceFact } from './facility-facts.ts'

const text = z.string().nullable()
const yes = z.boolean().nullable()
const terms = z.array(z.string())
const hours = z.number().min(0).max(hoursInWeek)
const days = z.int().min(0).max(7)

const session = z.object({
  weekday: z.enum(weekdays),
  startMinute: z.int().min(0).max(1439),
  endMinute: z.int().min(1).max(1440),
  kind: z.enum(['group', 'individual', 'family', 'education', 'medical', 'other']),
})

/** As `facilityFacts`, of one program. Hours are a week's, lengths in weeks, sessions in minutes. */
export const programFacts = z.object({
  level: z.enum(levelsOfCare),
  name: text,
  delivery: z.enum(['in_person', 'telehealth', 'hybrid']).nullable(),
  hours: z.object({ min: hours, max: hours, basis: z.enum(['clinical', 'attendance']).nullable() }).nullable(),
  days: z.object({ min: days, max: days }).nullable(),
  session: z.int().min(1).max(1440).nullable(),
  length: z.object({ min: z.number().min(0), max: z.number().min(0) }).nullable(),
  timetable: z.object({
    tracks: z.array(
      z.object({ name: z.string(), daysNeeded: z.int().min(1).max(7).nullable(), sessions: z.array(session) }),
    ),
    offersDay: yes,
    offersEvening: yes,
    offersWeekend: yes,
  }),
  phases: z.array(
    z.object({
      name: text,
      weeks: z.number().min(0).nullable(),
      hoursPerWeek: hours.nullable(),
      daysPerWeek: days.nullable(),
    }),
  ),
  groupSize: z.int().min(1).nullable(),
  ages: z.object({ groups: terms, min: z.int().nullable(), max: z.int().nullable() }),
  genders: terms,
  coOccurring: yes,
  admission: z.object({
    assessmentRequired: yes,
    referralRequired: yes,
    detoxRequiredFirst: yes,
    rollingAdmission: yes,
  }),
  asam: z.object({ level: z.string(), edition: z.int() }).nullable(),
  availability: z
    .object({
      status: z.enum(['open', 'waitlist', 'full']),
      nextIntake: z.iso.date().nullable(),
      waitDays: z.int().min(0).nullable(),
      statedAt: z.string(),
      expiresAt: z.string(),
    })
    .nullable(),
  links: z.array(
    z.object({
      kind: z.enum(['step_up', 'step_down', 'detox_referral', 'aftercare', 'housing']),
      targetProgramId: z.int().nullable(),
      targetFacilityId: z.int().nullable(),
      targetName: text,
      note: text,
    }),
  ),
  sampleDay: text,
  afterwards: text,
  services: terms,
  payments: terms,
  populations: z.array(populationFact),
  plans: z.array(planFact),
  prices: z.array(priceFact),
  drugTesting: z.array(drugTestingFact),
  houseRules: z.array(houseRuleFact),
}) satisfies z.ZodType<Record<ProgramField, unknown>>

export type ProgramFacts = z.infer<typeof programFacts>
