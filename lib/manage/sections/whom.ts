import { type TermKind, type TermSlug, termsOf } from '#lib/care/terms.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Input, Words } from '#lib/manage/input.ts'
import { select } from '#lib/manage/inputs/choice.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { listed } from '#lib/manage/inputs/listed.ts'
import { number } from '#lib/manage/inputs/number.ts'
import { pairs } from '#lib/manage/inputs/pairs.ts'
import { terms } from '#lib/manage/inputs/terms.ts'
import type { Section } from '#lib/manage/section.ts'

type Population = FacilityFacts['populations'][number]
type Language = FacilityFacts['languages'][number]
type ProgramAges = ProgramFacts['ages']

const slugsOf = <Kind extends TermKind>(kind: Kind): TermSlug<Kind>[] => termsOf(kind).map(({ slug }) => slug)

const genders = (hint: Words) => terms('gender', { label: (t) => t.facility.genders, hint })

const populations = (hint: Words) =>
  pairs<Population, 'population', 'mode'>({
    first: 'population',
    second: 'mode',
    keys: slugsOf('population'),
    keyLabel: (slug, { locale }) => termLabel(locale, 'population', slug),
    ask: (_, label) => listed(select<Population['mode']>({ label, options: ({ t }) => t.edit.whom.modes })),
    label: (t) => t.edit.whom.populations,
    hint,
    across: true,
  })

const languages = pairs<Language, 'mode', 'language'>({
  first: 'mode',
  second: 'language',
  keys: ['staff', 'interpreter'],
  keyLabel: (mode, { t }) => t.edit.whom.languageModes[mode],
  ask: (_, label) => terms('language', { label }),
  label: (t) => t.facility.languages,
  hint: (t) => t.edit.whom.languagesHint,
})

const programAges: Input<ProgramAges> = (() => {
  const parts = group<ProgramAges>(
    {
      groups: terms('age', { label: (t) => t.facility.ageGroups }),
      min: number({ label: (t) => t.edit.whom.ageMin, min: 0, max: 120 }),
      max: number({ label: (t) => t.edit.whom.ageMax, min: 0, max: 120 }),
    },
    { label: (t) => t.facility.ages, hint: (t) => t.edit.emptyIsAsFacility },
  )
  return {
    ...parts,
    read: (name, reading, standing) => {
      const read = parts.read(name, reading, standing)
      if (read.min !== null && read.max !== null && read.min > read.max) {
        reading.errors.push({ field: `${name}.max`, message: reading.t.edit.errors.backwards(reading.t.facility.ages) })
      }
      return read
    },
  }
})()

/** Whom it takes, whom its programs are made for, and in which languages. */
export const whom: Section = {
  facility: {
    ages: terms('age', { label: (t) => t.facility.ages, hint: (t) => t.edit.emptyIsNotStated }),
    genders: genders((t) => t.edit.emptyIsNotStated),
    populations: populations((t) => t.edit.whom.populationsHint),
    languages,
  },
  program: {
    ages: programAges,
    genders: genders((t) => t.edit.emptyIsAsFacility),
    populations: populations((t) => t.edit.emptyIsAsFacility),
  },
}
