import { levelsOfCare } from '#lib/care/levels.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Input } from '#lib/manage/input.ts'
import { choice, select, yesNo } from '#lib/manage/inputs/choice.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { number } from '#lib/manage/inputs/number.ts'
import { needed, text } from '#lib/manage/inputs/text.ts'
import type { Section } from '#lib/manage/section.ts'

type Level = ProgramFacts['level']

const asamParts = group<{ level: string | null; edition: '3' | '4' | null }>(
  {
    level: text({ label: (t) => t.edit.programs.asamLevel, max: 12, width: 'short' }),
    edition: choice<'3' | '4'>({
      label: (t) => t.edit.programs.asamEdition,
      options: ({ t }) => ({ 3: t.edit.programs.editions[3], 4: t.edit.programs.editions[4] }),
    }),
  },
  { label: (t) => t.facility.asam, hint: (t) => t.edit.programs.asamHint },
)

/** The facility's own claim. A level without its edition would say nothing. */
const asam: Input<ProgramFacts['asam']> = {
  show: (name, fact) => asamParts.show(name, { level: fact?.level ?? null, edition: fact && editionOf(fact.edition) }),
  controls: asamParts.controls,
  read: (name, reading) => {
    const { level, edition } = asamParts.read(name, reading, null)
    if (level === null && edition === null) return null
    if (level === null || edition === null) {
      const missing = level === null ? 'level' : 'edition'
      reading.errors.push({ field: `${name}.${missing}`, message: reading.t.edit.programs.asamHalf })
      return null
    }
    return { level, edition: Number(edition) }
  },
}

const editionOf = (edition: number) => (edition === 3 ? '3' : '4')

/** What a program is, and how one gets into it. */
export const programs: Section = {
  facility: {},
  program: {
    level: needed(
      select({
        label: (t) => t.edit.programs.level,
        hint: (t) => t.edit.programs.levelHint,
        options: ({ locale }) =>
          Object.fromEntries(levelsOfCare.map((level) => [level, levelText(locale, level).name])) as Record<
            Level,
            string
          >,
        first: (t) => t.edit.choose,
      }),
      (t) => t.edit.programs.level,
    ),
    name: text({ label: (t) => t.edit.programs.name, hint: (t) => t.edit.programs.nameHint, max: 120, ownWords: true }),
    delivery: choice({ label: (t) => t.facility.delivery, options: ({ t }) => t.facility.deliveries }),
    groupSize: number({ label: (t) => t.edit.programs.groupSize, min: 1, max: 200 }),
    coOccurring: yesNo({ label: (t) => t.facility.coOccurring }),
    admission: group({
      assessmentRequired: yesNo({ label: (t) => t.facility.assessmentRequired }),
      referralRequired: yesNo({ label: (t) => t.facility.referralRequired }),
      detoxRequiredFirst: yesNo({ label: (t) => t.facility.detoxRequiredFirst }),
      rollingAdmission: yesNo({
        label: (t) => t.facility.rollingAdmission,
        hint: (t) => t.edit.programs.rollingHint,
      }),
    }),
    asam,
  },
}
