import { apart, type Cell, stated, statedList, statedYesNo, unknown } from '#lib/compare/cell.ts'
import type { Compared, Group, Row, Telling } from '#lib/compare/row.ts'
import type { ListedDetox } from '#lib/facility/listing.ts'
import { capitalize } from '#lib/facility/present/section.ts'
import { ownOrShared } from './belonging.ts'

/** What the program or its facility states; else what the facility has beside it, in another of its programs. */
function offeringsOf(compared: Compared): ListedDetox[] {
  const own = ownOrShared(compared, compared.listing.detox)
  return own.length > 0 ? own : compared.listing.detox
}

function detoxCell(compared: Compared, { locale, t }: Telling): Cell {
  const offerings = offeringsOf(compared)
  if (offerings.length === 0 && compared.program.level === 'detox') {
    return stated([{ text: capitalize(t.detox.on_site, locale) }])
  }
  const texts = offerings.map(({ where, kind, partnerName }) => {
    if (where === 'none') return t.detox.none
    const text = where === 'referral' ? t.detox.referral(partnerName) : t.detox.on_site
    return kind ? `${text} (${t.detox.kinds[kind]})` : text
  })
  return stated([...new Set(texts)].map((text) => ({ text: capitalize(text, locale) })))
}

/** A question about detox on site: elsewhere it is the other place's to answer. */
const onSite =
  (cell: (offerings: readonly ListedDetox[], telling: Telling) => Cell): Row['cell'] =>
  (compared, telling) => {
    const offerings = offeringsOf(compared)
    const here = offerings.filter(({ where }) => where === 'on_site')
    if (here.length > 0) return cell(here, telling)
    return offerings.length > 0 ? apart(telling.t.compare.noDetoxHere) : unknown
  }

/** One yes is enough; without one, a no of any. */
const anyOf = (values: readonly (boolean | null)[]): boolean | null =>
  values.includes(true) ? true : values.includes(false) ? false : null

/** Nursing and detox. */
export const care: Group = {
  title: (t) => t.compare.groups.care,
  rows: [
    { label: (t) => t.card.detox, question: 'detoxFirst', cell: detoxCell },
    {
      label: (t) => t.compare.detoxFrom,
      question: 'detoxCare',
      minor: true,
      cell: onSite((offerings, { t }) =>
        statedList([...new Set(offerings.flatMap(({ substances }) => substances))].map((each) => t.substances[each])),
      ),
    },
    {
      label: (t) => t.compare.detoxMedication,
      question: 'detoxCare',
      minor: true,
      cell: onSite((offerings, { locale }) =>
        statedYesNo(anyOf(offerings.map(({ medicationUsed }) => medicationUsed)), locale),
      ),
    },
    {
      label: (t) => t.detox.nursing24h,
      question: 'detoxCare',
      cell: onSite((offerings, { locale }) =>
        statedYesNo(anyOf(offerings.map(({ nursing24h }) => nursing24h)), locale),
      ),
    },
    {
      label: (t) => t.facility.detoxRequiredFirst,
      question: 'detoxFirst',
      cell: ({ program }, { locale, t }) =>
        program.level === 'detox' ? apart(t.compare.doesNotApply) : statedYesNo(program.detoxRequiredFirst, locale),
    },
    {
      label: (t) => t.facility.coOccurring,
      question: 'coOccurring',
      cell: ({ program }, { locale }) => statedYesNo(program.coOccurring, locale),
    },
  ],
}
