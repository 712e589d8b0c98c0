import type { Listing } from '#lib/facility/listing.ts'
import type { Nearby } from '#lib/facility/nearby.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Section } from './section.ts'
import { presentAfter } from './sections/after.ts'
import { presentCredentials } from './sections/credentials.ts'
import { presentMedication } from './sections/medication.ts'
import { presentPayment } from './sections/payment.ts'
import { presentPeople } from './sections/people.ts'
import { presentRules } from './sections/rules.ts'
import { presentServices } from './sections/services.ts'
import { presentSteps } from './sections/steps.ts'

/** What is known of the facility as a whole besides detox, in the order a caller asks for it. `today` is an ISO day. */
export function presentSections(listing: Listing, locale: Locale, today: string, nearby: Nearby): Section[] {
  return [
    presentMedication(listing, locale, today),
    presentPayment(listing, locale, today),
    presentPeople(listing, locale, today),
    presentServices(listing, locale, today),
    presentRules(listing, locale, today),
    ...presentSteps(listing, nearby, locale),
    presentAfter(listing, locale),
    presentCredentials(listing, locale, today),
  ]
}
