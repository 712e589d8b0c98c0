import { isLiveIn } from '#lib/care/levels.ts'
import { apart, stated } from '#lib/compare/cell.ts'
import type { Row } from '#lib/compare/row.ts'
import { ruleFacts } from '#lib/facility/present/sections/rules.ts'
import { ownOrShared } from './belonging.ts'

/** Topics of a house that people live in; elsewhere nobody asks. */
const ofLivingThere = new Set(['work', 'school', 'curfew', 'visitors', 'pets', 'medication_storage'])

/** Topics that decide for a family, and stand on paper. */
const weighty = new Set(['work', 'visitors', 'curfew'])

/** A house rule on one topic, where any of the programs has one. */
export function houseRule(topic: string): Row {
  return {
    label: (t) => t.facility.ruleTopics[topic] ?? topic,
    question: 'rules',
    seldom: true,
    ...(!weighty.has(topic) && { minor: true }),
    cell: (compared, { locale, t }) => {
      const { program, listing } = compared
      const rules = ownOrShared(
        compared,
        listing.houseRules.filter((rule) => rule.topic === topic),
      )
      if (rules.length === 0 && ofLivingThere.has(topic) && !isLiveIn(program.level))
        return apart(t.compare.doesNotApply)
      return stated(ruleFacts(rules, locale).flatMap(({ values }) => values))
    },
  }
}
