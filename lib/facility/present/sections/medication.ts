import { type Medication, medications } from '#lib/care/medications.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { attributed } from '#lib/facility/present/attributed.ts'
import type { Fact, Section } from '#lib/facility/present/section.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { medicationServices } from './services.ts'

/** The policy on each medication, each stated or said not to be; then what the codes say about medication word for word. */
export function presentMedication(listing: Listing, locale: Locale, today: string): Section {
  const { medications: policies, services, provenance } = listing
  const t = messagesOf(locale)
  const silent = policies.length === 0
  return {
    id: 'medication',
    title: t.facility.medications,
    warning: null,
    intro: silent ? t.facility.medicationsNotStated : hasGap(policies) ? t.facility.medicationsGap : null,
    ...attributed(
      [
        ['medications', silent ? [] : medications.map((medication) => policyFact(medication, policies, locale))],
        ['services', medicationServices(services, locale)],
      ],
      provenance,
      locale,
      today,
    ),
  }
}

const hasGap = (policies: Listing['medications']) =>
  medications.some((medication) => policies.every((policy) => policy.medication !== medication))

function policyFact(medication: Medication, policies: Listing['medications'], locale: Locale): Fact {
  const t = messagesOf(locale)
  const stances = policies.filter((policy) => policy.medication === medication).map(({ stance }) => stance)
  return {
    label: t.medications[medication],
    values:
      stances.length === 0
        ? [{ text: t.facility.notStated }]
        : stances.map((stance) => ({
            text: t.facility.stances[stance],
            definition: t.facility.stanceMeanings[stance],
          })),
  }
}
