import { hasSessions } from '#lib/care/week.ts'
import { apart, type Cell, statedText, unknown } from '#lib/compare/cell.ts'
import type { Compared, Group, Telling } from '#lib/compare/row.ts'
import { presentTravel } from '#lib/search/present-week.ts'
import { serviceCell } from './services.ts'

function distanceCell({ program, distance }: Compared, { t }: Telling): Cell {
  if (program.delivery === 'telehealth') return apart(t.compare.noTravel)
  return statedText(distance && t.card.miles(distance.miles, distance.approximate))
}

/** Miles there and back in a week; somebody who lives there travels once. */
function travelCell({ program, distance }: Compared, { locale, t }: Telling): Cell {
  if (program.delivery === 'telehealth') return apart(t.compare.noTravel)
  if (!hasSessions(program.level)) return apart(t.compare.travelOnce)
  const { days, tracks } = program
  const stated = { ...program, daysMin: days?.min ?? null, daysMax: days?.max ?? null, tracks }
  return distance === null ? unknown : statedText(presentTravel(stated, distance.miles, null, locale))
}

const getting = [
  {
    label: (t) => t.facility.transit,
    question: 'transport',
    minor: true,
    seldom: true,
    cell: ({ listing }) => statedText(listing.transit),
  },
  {
    label: (t) => t.compare.rides,
    question: 'transport',
    minor: true,
    seldom: true,
    cell: serviceCell('support', ['transportation']),
  },
] as const satisfies Group['rows']

/** The way there. Without a place to measure from there are no distances. */
export function travel(near: boolean): Group {
  const distances: Group['rows'] = [
    { label: (t) => t.compare.distance, question: 'address', cell: distanceCell },
    { label: (t) => t.compare.travelAWeek, question: 'times', cell: travelCell },
  ]
  return { title: (t) => t.compare.groups.travel, rows: [...(near ? distances : []), ...getting] }
}
