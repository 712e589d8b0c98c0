import { type Listing, ownedBy } from '#lib/facility/listing.ts'
import { type Fact, fact, factOf, presentSource, type Section } from '#lib/facility/present/section.ts'
import { termFact, termValue } from '#lib/facility/present/terms.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** Whom the facility as a whole serves, and in which languages. */
export function presentPeople(listing: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  return {
    id: 'people',
    title: t.facility.people,
    warning: null,
    intro: null,
    facts: [
      ...stated(listing, 'ages', t.facility.agesNotStated, locale),
      ...stated(listing, 'genders', t.facility.notStated, locale),
      ...populationFacts(ownedBy(null, listing.populations), locale),
      ...languageFacts(listing, locale),
    ],
    source: presentSource(listing.provenance, ['ages', 'genders', 'populations', 'languages'], locale),
  }
}

/** Groups that programs are made for, and how far that goes; nothing when there are none. */
export function populationFacts(populations: Listing['populations'], locale: Locale): Fact[] {
  const t = messagesOf(locale)
  return factOf(
    t.facility.populations,
    populations.map(({ population, mode }) => ({
      ...termValue('population', population, locale),
      ...(mode !== 'tailored' && { note: t.facility.populationModes[mode] }),
    })),
  )
}

/** Where only programs say it, it stands with them and is not a gap. */
function stated(listing: Listing, field: 'ages' | 'genders', gap: string, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const kind = field === 'ages' ? 'age' : 'gender'
  if (listing[field].length > 0) return termFact(t.facility[field], kind, listing[field], locale)
  const withPrograms = listing.programs.some((program) => program[field].length > 0)
  return fact(t.facility[field], withPrograms ? t.facility.seePrograms : gap)
}

function languageFacts({ languages }: Listing, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  if (languages.length === 0) return fact(t.facility.languages, t.facility.notStated)
  return factOf(
    t.facility.languages,
    languages.map(({ language, mode }) => ({
      text: termLabel(locale, 'language', language),
      note: t.facility.languageModes[mode],
    })),
  )
}
