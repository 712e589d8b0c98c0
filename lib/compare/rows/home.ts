import { isLiveIn } from '#lib/care/levels.ts'
import { statedText } from '#lib/compare/cell.ts'
import type { Group } from '#lib/compare/row.ts'
import { houseRule } from './house-rule.ts'

/** Living there or at home, and what that leaves room for. */
export const home: Group = {
  title: (t) => t.compare.groups.home,
  rows: [
    {
      label: (t) => t.levels.sleep,
      question: null,
      cell: ({ program: { level } }, { t }) =>
        statedText(
          level === 'detox' ? t.levels.sleepEither : isLiveIn(level) ? t.levels.sleepThere : t.levels.sleepHome,
        ),
    },
    {
      label: (t) => t.facility.setting,
      question: null,
      minor: true,
      seldom: true,
      cell: ({ listing: { setting } }, { t }) => statedText(setting && t.facility.settings[setting]),
    },
    houseRule('work'),
    houseRule('school'),
    houseRule('curfew'),
  ],
}
