import type { LevelOfCare } from '#lib/care/levels.ts'
import type { ReferenceId } from '#lib/guide/references.ts'
import type { AnyOf } from './questions.ts'

/**
 * One line of the table. Who said any of `when` is in a position in which people often ask about `levels`. Why, and what
 * would change it, are told in words under the rule's name (`levelReasons`); `references` stand behind the why.
 */
export type Rule = { when: AnyOf; levels: readonly LevelOfCare[]; references: readonly ReferenceId[] }

/**
 * The whole of what answers lead to. Rules only ever add levels, so nothing that is said speaks against one: not an
 * illness of the mind, not a wish, not money. Every answer about what one wants leads to two levels or more.
 */
export const rules = {
  stopsEasily: { when: { stopping: ['little'] }, levels: ['outpatient', 'iop'], references: ['asam-criteria'] },
  stopsSick: { when: { stopping: ['sick'] }, levels: ['detox', 'outpatient'], references: ['tip45', 'tip63'] },
  stopsInDanger: {
    when: { stopping: ['severe'], danger: ['withdrawal'] },
    levels: ['detox', 'inpatient'],
    references: ['tip45'],
  },
  daily: { when: { danger: ['daily'] }, levels: ['detox'], references: ['tip45'] },
  pregnant: { when: { danger: ['pregnant'] }, levels: ['detox', 'outpatient', 'inpatient'], references: ['tip63'] },
  stopsUnknown: { when: { stopping: ['unsure'] }, levels: ['detox'], references: ['tip45'] },

  bodyWatched: { when: { body: ['watched'] }, levels: ['php'], references: ['asam-criteria'] },
  bodyNursing: { when: { body: ['nursing'] }, levels: ['residential', 'inpatient'], references: ['asam-criteria'] },

  mindHard: { when: { mind: ['hard'] }, levels: ['iop', 'php'], references: ['tip42'] },
  mindUnsafe: {
    when: { mind: ['unsafe'], danger: ['suicide'] },
    levels: ['php', 'residential', 'inpatient'],
    references: ['tip42'],
  },

  wantsToStop: {
    when: { wants: ['stop'] },
    levels: ['iop', 'residential'],
    references: ['mccarty-2014', 'reif-2014'],
  },
  wantsLess: { when: { wants: ['less'] }, levels: ['outpatient', 'iop'], references: ['tip63', 'niaaa-treatment'] },
  isLooking: { when: { wants: ['looking'] }, levels: ['outpatient', 'iop'], references: ['nida-principles'] },
  wantsUnknown: {
    when: { wants: ['unsure'] },
    levels: ['outpatient', 'iop', 'residential'],
    references: ['asam-criteria'],
  },

  firstTime: { when: { before: ['first'] }, levels: ['outpatient', 'iop'], references: ['asam-criteria'] },
  helpedBefore: { when: { before: ['helped'] }, levels: ['outpatient', 'iop'], references: ['nida-principles'] },
  returnedAtHome: {
    when: { before: ['returnedAtHome'] },
    levels: ['php', 'residential'],
    references: ['asam-criteria'],
  },
  returnedAfterStay: {
    when: { before: ['returnedAfterStay'] },
    levels: ['iop', 'php', 'recovery_housing'],
    references: ['nida-principles', 'recovery-housing'],
  },

  homeIsSafe: { when: { home: ['safe'] }, levels: ['outpatient', 'iop'], references: ['mccarty-2014'] },
  isFar: {
    when: { home: ['far'], hurdle: ['distance'] },
    levels: ['iop', 'residential'],
    references: ['gliske-2022'],
  },
  homeIsUnsafe: {
    when: { home: ['unsafe', 'none'] },
    levels: ['residential', 'recovery_housing'],
    references: ['asam-criteria', 'recovery-housing'],
  },

  worksByDay: {
    when: { hurdle: ['work', 'evenings'] },
    levels: ['outpatient', 'iop'],
    references: ['tip47', 'fmla'],
  },
  caresForOthers: {
    when: { hurdle: ['children'] },
    levels: ['iop', 'residential'],
    references: ['samhsa-directory'],
  },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

export const ruleNames = Object.keys(rules) as RuleName[]
