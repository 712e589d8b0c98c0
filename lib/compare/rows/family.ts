import type { Group } from '#lib/compare/row.ts'
import { houseRule } from './house-rule.ts'
import { serviceCell } from './services.ts'

/** The family's part. */
export const family: Group = {
  title: (t) => t.compare.groups.family,
  rows: [
    {
      label: (t) => t.compare.familyCounseling,
      question: 'family',
      cell: serviceCell('education', ['family_counseling', 'couples_counseling']),
    },
    {
      label: (t) => t.compare.children,
      question: 'children',
      minor: true,
      cell: serviceCell('support', ['child_care', 'beds_for_children', 'parenting']),
    },
    houseRule('visitors'),
  ],
}
