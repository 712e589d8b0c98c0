import { type Medication, medications } from '#lib/care/medications.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { type Fact, presentSource, type Section } from '#lib/facility/present/section.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** The policy on each medication. Once one is stated, the others say that they are not. */
export function presentMedication({ medications: policies, provenance }: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  const silent = policies.length === 0
  return {
    id: 'medication',
    title: t.facility.medications,
    warning: null,
    intro: silent ? t.facility.medicationsNotStated : null,
    facts: silent ? [] : medications.map((medication) => policyFact(medication, policies, locale)),
    source: presentSource(provenance, ['medications'], locale),
  }
}

function policyFact(medication: Medication, policies: Listing['medications'], locale: Locale): Fact {
  const t = messagesOf(locale)
  const stances = policies.filter((policy) => policy.medication === medication).map(({ stance }) => stance)
  return {
    label: t.medications[medication],
    values:
      stances.length === 0
        ? [{ text: t.facility.notStated }]
        : stances.map((stance) => ({ text: t.facility.stances[stance] })),
  }
}
