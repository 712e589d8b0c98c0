import { isCodedRule, rulesEverywhere, rulesWherePeopleLive } from '#lib/care/house-rules.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { listed } from '#lib/manage/inputs/listed.ts'
import { pairs } from '#lib/manage/inputs/pairs.ts'
import { rows } from '#lib/manage/inputs/rows.ts'
import { terms } from '#lib/manage/inputs/terms.ts'
import { text } from '#lib/manage/inputs/text.ts'
import type { Section } from '#lib/manage/section.ts'

type Rule = FacilityFacts['houseRules'][number]
type Testing = FacilityFacts['drugTesting'][number]

const houseRules = pairs<Rule, 'topic', 'value'>({
  first: 'topic',
  second: 'value',
  keys: [...rulesEverywhere, ...rulesWherePeopleLive],
  keyLabel: (topic, { t }) => t.facility.ruleTopics[topic] ?? topic,
  ask: (topic, label) =>
    isCodedRule(topic) ? terms(topic, { label }) : listed(text({ label, max: 200, ownWords: true })),
  label: (t) => t.fieldNames.facility.houseRules,
  hint: (t) => t.edit.rules.hint,
})

const drugTesting = rows(
  group<Testing>({
    frequency: text({
      label: (t) => t.facility.drugTestingFrequency,
      hint: (t) => t.edit.rules.frequencyHint,
      max: 120,
      ownWords: true,
    }),
    method: text({
      label: (t) => t.facility.drugTestingMethod,
      hint: (t) => t.edit.rules.methodHint,
      max: 120,
      ownWords: true,
    }),
    positiveLeadsTo: text({
      label: (t) => t.facility.drugTestingPositive,
      hint: (t) => t.edit.rules.positiveHint,
      max: 200,
      ownWords: true,
    }),
  }),
  {
    label: (t) => t.facility.drugTesting,
    add: (t) => t.edit.rules.addTesting,
    title: (t, position) => t.edit.rules.testing(position),
    max: 4,
  },
)

/** What daily life is like, and what tests are for. */
export const rules: Section = { facility: { houseRules, drugTesting }, program: { houseRules, drugTesting } }
