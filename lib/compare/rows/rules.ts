import { stated, statedWords } from '#lib/compare/cell.ts'
import type { Compared, Group, Row } from '#lib/compare/row.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { ownOrShared } from './belonging.ts'
import { houseRule } from './house-rule.ts'

type Testing = Listing['drugTesting'][number]

function testing(label: Row['label'], field: 'frequency' | 'method' | 'positiveLeadsTo'): Row {
  const ofProgram = (compared: Compared) => ownOrShared(compared, compared.listing.drugTesting)
  return {
    label,
    question: 'testing',
    ...(field === 'method' && { seldom: true, minor: true }),
    cell: (compared) => {
      const words = ofProgram(compared).flatMap((one: Testing) => one[field] ?? [])
      return words.length > 1 ? stated(words.map((text) => ({ text, ownWords: true }))) : statedWords(words[0] ?? null)
    },
  }
}

/** House rules and drug testing. */
export const rules: Group = {
  title: (t) => t.compare.groups.rules,
  rows: [
    testing((t) => t.facility.drugTesting, 'frequency'),
    testing((t) => t.facility.drugTestingPositive, 'positiveLeadsTo'),
    houseRule('phones'),
    houseRule('smoking'),
    houseRule('vaping'),
    houseRule('medication_storage'),
    houseRule('pets'),
  ],
}
