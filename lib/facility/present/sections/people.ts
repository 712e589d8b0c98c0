import { type Listing, ownedBy } from '#lib/facility/listing.ts'
import { attributed } from '#lib/facility/present/attributed.ts'
import { type Fact, fact, factOf, type Section } from '#lib/facility/present/section.ts'
import { termFact, termValues } from '#lib/facility/present/terms.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** Whom the facility as a whole serves, and in which languages. */
export function presentPeople(listing: Listing, locale: Locale, today: string): Section {
  const t = messagesOf(locale)
  return {
    id: 'people',
    title: t.facility.people,
    warning: null,
    intro: null,
    ...attributed(
      [
        ['ages', stated(listing, 'ages', t.facility.agesNotStated, locale)],
        ['genders', stated(listing, 'genders', t.facility.notStated, locale)],
        ['populations', populationFacts(ownedBy(null, listing.populations), locale)],
        ['languages', languageFacts(listing, locale)],
      ],
      listing.provenance,
      locale,
      today,
    ),
  }
}

/** Groups that it is for: those it takes alone, those it has programs made for, and those it also serves. */
export function populationFacts(populations: Listing['populations'], locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const labels = { exclusive: t.program.exclusive, tailored: t.facility.populations, serves: t.program.serves }
  return (['exclusive', 'tailored', 'serves'] as const).flatMap((mode) => {
    const slugs = populations.filter((served) => served.mode === mode).map(({ population }) => population)
    return factOf(labels[mode], termValues('population', slugs, locale))
  })
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
