import type { Listing } from '#lib/facility/listing.ts'
import { presentSource, type Section } from '#lib/facility/present/section.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { factsOfKinds } from './services.ts'

/** What the facility as a whole offers after treatment; what its programs say of it stands with them. */
export function presentAfter({ services, programs, provenance }: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  const facts = factsOfKinds(services, ['transition'], locale)
  const withPrograms = programs.some(({ afterwards, links }) => afterwards !== null || links.length > 0)
  return {
    id: 'after',
    title: t.facility.after,
    warning: null,
    intro: facts.length > 0 ? null : withPrograms ? t.facility.seePrograms : t.facility.notStatedAsk,
    facts,
    source: facts.length > 0 ? presentSource(provenance, ['services'], locale) : null,
  }
}
