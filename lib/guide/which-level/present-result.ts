import type { LevelOfCare } from '#lib/care/levels.ts'
import { kindsPath } from '#lib/compare/present-kinds.ts'
import { capitalize } from '#lib/facility/present/section.ts'
import type { Reference } from '#lib/guide/reference.ts'
import { type ReferenceId, references } from '#lib/guide/references.ts'
import { formatList } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type LinkView, searchHref } from '#lib/search/present-links.ts'
import { findOptions, type Option } from './find-options.ts'
import { levelSearches } from './level-searches.ts'
import { type NoticeView, presentNotice } from './present-notice.ts'
import type { Answers, Hurdle, Whom } from './questions.ts'
import { isSilent } from './read-answers.ts'
import { type Rule, rules } from './rules.ts'

/** Why people ask about a level, with the numbers of the sources. */
export type ReasonView = { text: string; sources: number[] }

export type OptionView = {
  level: LevelOfCare
  name: string
  what: string
  usual: string
  reasons: ReasonView[]
  changes: string[]
  search: LinkView
  narrower: LinkView[]
}

/** The answer in plain values; notices come before everything else. */
export type ResultView = {
  notices: NoticeView[]
  lead: string
  /** The levels by name, for those who do not read on. */
  named: string
  silent: boolean
  options: OptionView[]
  medication: { text: string; sources: number[]; more: LinkView }
  hurdles: { title: string; text: string; more: LinkView }[]
  toAsk: string[]
  readOn: LinkView[]
  references: Reference[]
}

/** What stands behind the words on medication. */
const medicationSources: readonly ReferenceId[] = ['tip63', 'niaaa-treatment']

const hurdlePaths: Record<Hurdle, string> = {
  work: '/guide/your-rights#job',
  children: kindsPath(null),
  cost: '/insurance',
  court: '/guide/your-rights',
  distance: '/guide/telehealth-iop',
  evenings: '/guide/a-week-in-an-iop',
}

/** What answers lead to, in words. `whom` changes how it speaks, and nothing else. */
export function presentResult(whom: Whom, answers: Answers, locale: Locale): ResultView {
  const t = messagesOf(locale)
  const { notices, options, hurdles, toAsk } = findOptions(answers)
  const because = options.flatMap((option) => option.because.flatMap((name) => (rules[name] as Rule).references))
  const cited = [...new Set([...because, ...medicationSources])]
  const numbers = (ids: readonly ReferenceId[]) => ids.map((id) => cited.indexOf(id) + 1)
  const link = (label: string, path: string): LinkView => ({ label, href: localPath(locale, path) })
  const { whichLevel } = t
  return {
    notices: notices.map((name) => presentNotice(name, locale)),
    lead: whichLevel.resultLead[whom],
    named: whichLevel.named(
      formatList(
        locale,
        options.map(({ level }) => levelText(locale, level).short),
      ),
    ),
    silent: isSilent(answers),
    options: options.map((option) => presentOption(option, numbers, locale)),
    medication: {
      text: whichLevel.medication,
      sources: numbers(medicationSources),
      more: link(whichLevel.medicationLink, '/guide/medication'),
    },
    hurdles: hurdles.map((hurdle) => ({
      title: t.levelQuestions.hurdle[hurdle][whom],
      text: whichLevel.hurdleTips[hurdle].text,
      more: link(whichLevel.hurdleTips[hurdle].more, hurdlePaths[hurdle]),
    })),
    toAsk: toAsk.map((name) => whichLevel.toAsk[name]),
    readOn: [
      ...(whom === 'other' ? [link(whichLevel.family, '/guide/helping-someone-you-love')] : []),
      link(whichLevel.compare, kindsPath(null)),
      link(whichLevel.judge, '/guide/how-to-judge-a-program'),
    ],
    references: cited.map((id) => references[id]),
  }
}

function presentOption(
  { level, because }: Option,
  numbers: (ids: readonly ReferenceId[]) => number[],
  locale: Locale,
): OptionView {
  const { levelReasons, whichLevel } = messagesOf(locale)
  const { name, short, what, usual } = levelText(locale, level)
  const { all, narrower } = levelSearches(level)
  return {
    level,
    name,
    what,
    usual: capitalize(usual, locale),
    reasons: because.map((rule) => ({
      text: levelReasons[rule].why,
      sources: numbers((rules[rule] as Rule).references),
    })),
    changes: because.map((rule) => levelReasons[rule].change),
    search: { label: whichLevel.find(short), href: searchHref(all, locale) },
    narrower: narrower.map(({ by, query }) => ({ label: whichLevel.narrowed[by], href: searchHref(query, locale) })),
  }
}
