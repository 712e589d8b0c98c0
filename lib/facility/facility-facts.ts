import { z } from 'zod'
import { medications } from '#lib/care/medications.ts'
import type { FacilityField } from '#lib/provenance/fields.ts'

const text = z.string().nullable().default(null)
const terms = z.array(z.string()).default([])

export const phoneFact = z.object({
  number: z.string().regex(/^\+[1-9]\d{6,14}$/),
  extension: text,
  purpose: z.enum(['admissions', 'main', 'crisis', 'tty', 'text']),
  answeredBy: z.enum(['facility', 'organization', 'answering_service', 'state_line']).nullable().default(null),
  hours: text,
  languages: terms,
})

export const populationFact = z.object({ population: z.string(), mode: z.enum(['serves', 'tailored', 'exclusive']) })

export const planFact = z.object({
  payer: z.string().min(1),
  plan: text,
  state: text,
  network: z.enum(['in_network', 'out_of_network']).nullable().default(null),
  asOf: z.iso.date(),
})

export const priceFact = z.object({
  amountCents: z.int().min(0),
  amountCentsMax: z.int().min(0).nullable().default(null),
  unit: z.enum(['session', 'day', 'week', 'month', 'stay', 'assessment']),
  note: text,
  asOf: z.iso.date(),
})

export const drugTestingFact = z.object({ frequency: text, method: text, positiveLeadsTo: text })

export const houseRuleFact = z.object({ topic: z.string(), value: z.string() })

/** `where` is on site in what an import says, which names the setting's code instead of the program. */
export const detoxFact = z.object({
  programId: z.int().nullable().default(null),
  where: z.enum(['on_site', 'referral', 'none']).default('on_site'),
  kind: z.enum(['ambulatory', 'social', 'residential', 'hospital']).nullable().default(null),
  substances: z.array(z.enum(['alcohol', 'benzodiazepines', 'opioids', 'cocaine', 'methamphetamine'])).default([]),
  medicationUsed: z.boolean().nullable().default(null),
  nursing24h: z.boolean().nullable().default(null),
  partnerName: text,
  arrangedBy: text,
})

/**
 * The facts of a facility by the key of their provenance, each as it is stored, written into the history and read back
 * from it. null and an empty list are "not stated". What belongs to one program is among that program's facts.
 */
export const facilityFacts = z.object({
  name: z.object({ name: z.string().min(1), name2: text }),
  organization: z.object({ name: z.string().min(1), nameKey: z.string() }).nullable(),
  status: z.enum(['open', 'temporarily_closed', 'closed']),
  setting: z.enum(['clinic', 'general_hospital', 'psychiatric_hospital', 'residence', 'online_only']).nullable(),
  ownership: z
    .enum(['nonprofit', 'for_profit', 'local', 'state', 'tribal', 'federal', 'va', 'defense', 'ihs'])
    .nullable(),
  website: z.string().nullable(),
  address: z.object({
    street: text,
    street2: text,
    city: z.string().min(1),
    state: z.string().length(2),
    zip: z.string().regex(/^\d{5}$/),
    county: text,
    visibility: z.enum(['full', 'city', 'hidden']),
    lat: z.number().nullable().default(null),
    lng: z.number().nullable().default(null),
    precision: z.enum(['street', 'zip', 'none']).default('none'),
  }),
  phones: z.array(phoneFact),
  telehealth: z.boolean().nullable(),
  services: z.array(z.string()),
  payments: z.array(z.string()),
  ages: z.array(z.string()),
  genders: z.array(z.string()),
  medications: z.array(
    z.object({
      medication: z.enum(medications),
      stance: z.enum(['starts', 'continues', 'accepts_from_elsewhere', 'requires_taper', 'not_allowed']),
    }),
  ),
  detox: z.array(detoxFact),
  populations: z.array(populationFact),
  languages: z.array(z.object({ language: z.string(), mode: z.enum(['staff', 'interpreter']) })),
  plans: z.array(planFact),
  prices: z.array(priceFact),
  drugTesting: z.array(drugTestingFact),
  houseRules: z.array(houseRuleFact),
  credentials: z.array(
    z.object({ kind: z.string(), issuer: text, number: text, validUntil: z.iso.date().nullable().default(null) }),
  ),
  accessibility: z.string().nullable(),
  transit: z.string().nullable(),
  telehealthStates: z.array(z.string()),
}) satisfies z.ZodType<Record<FacilityField, unknown>>

export type FacilityFacts = z.infer<typeof facilityFacts>
