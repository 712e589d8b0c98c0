import type { Listing } from '#lib/facility/listing.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Section } from './section.ts'
import { presentCredentials } from './sections/credentials.ts'
import { presentDetox } from './sections/detox.ts'
import { presentMedication } from './sections/medication.ts'
import { presentPayment } from './sections/payment.ts'
import { presentPeople } from './sections/people.ts'
import { presentRules } from './sections/rules.ts'
import { presentServices } from './sections/services.ts'

/** What is known of the facility as a whole, in the order a reader asks for it. `today` is an ISO day. */
export function presentSections(listing: Listing, locale: Locale, today: string): Section[] {
  return [
    presentDetox(listing, locale),
    presentMedication(listing, locale),
    presentPayment(listing, locale, today),
    presentPeople(listing, locale),
    presentServices(listing, locale),
    presentRules(listing, locale),
    presentCredentials(listing, locale, today),
  ].filter((section) => section.facts.length > 0 || section.intro !== null)
}
