import { references as guideReferences } from '#lib/guide/references.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** Pages of the federal government that stand behind what we say, by language where there are two. */
const addresses = {
  parity: guideReferences['dol-parity'].url,
  parityPlans: 'https://www.cms.gov/marketplace/private-health-insurance/mental-health-parity-addiction-equity',
  coverage: {
    en: guideReferences['healthcare-gov'].url,
    es: 'https://www.cuidadodesalud.gov/es/coverage/mental-health-substance-abuse-coverage/',
  },
  appeal: {
    en: 'https://www.healthcare.gov/appeal-insurance-company-decision/',
    es: 'https://www.cuidadodesalud.gov/es/appeal-insurance-company-decision/',
  },
  words: { en: 'https://www.healthcare.gov/glossary/', es: 'https://www.cuidadodesalud.gov/es/glossary/' },
  medicaid: 'https://www.medicaid.gov/medicaid/benefits/behavioral-health-services/index.html',
  getMedicaid: {
    en: 'https://www.healthcare.gov/medicaid-chip/getting-medicaid-chip/',
    es: 'https://www.cuidadodesalud.gov/es/medicaid-chip/getting-medicaid-chip/',
  },
  medicare: guideReferences['medicare-iop'].url,
  tricare: 'https://tricare.mil/CoveredServices/IsItCovered/SubstanceUseDisorderTreatment',
  va: guideReferences['va-sud'].url,
  communityCare: 'https://www.va.gov/COMMUNITYCARE/',
  ihs: 'https://www.ihs.gov/findhealthcare/',
  surprises: guideReferences['no-surprises'].url,
  healthCenters: guideReferences.hrsa.url,
} as const satisfies Record<string, string | Record<Locale, string>>

export type Reference = keyof typeof addresses

export const references = Object.keys(addresses) as Reference[]

/** The address of a reference for readers of a language. */
export function referenceHref(reference: Reference, locale: Locale): string {
  const address: string | Record<Locale, string> = addresses[reference]
  return typeof address === 'string' ? address : address[locale]
}
