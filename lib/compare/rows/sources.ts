import { type Cell, stated, statedList, statedText } from '#lib/compare/cell.ts'
import type { Compared, Group, Telling } from '#lib/compare/row.ts'
import { presentLevelCheck } from '#lib/facility/present/program/hours.ts'
import { capitalize } from '#lib/facility/present/section.ts'
import { formatMonth } from '#lib/i18n/format.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { Source } from '#lib/provenance/provenance.ts'

/** Who has said what is shown, each with the month of the newest statement, the newest first. */
function sourcesCell({ program, listing }: Compared, { locale, t }: Telling): Cell {
  const newest = new Map<Source, string>()
  for (const { source, at } of Object.values({ ...listing.provenance, ...program.provenance })) {
    if (at > (newest.get(source) ?? '')) newest.set(source, at)
  }
  const ordered = [...newest].sort(([, one], [, other]) => (one < other ? 1 : -1))
  return stated(
    ordered.map(([source, at]) => ({
      text: capitalize(`${t.facility.sourceNames[source]}, ${formatMonth(locale, at)}`, locale),
    })),
  )
}

/** How sure we are. */
export const sources: Group = {
  title: (t) => t.compare.groups.sources,
  rows: [
    { label: (t) => t.compare.source, question: null, cell: sourcesCell },
    {
      label: (t) => t.compare.toCheck,
      question: null,
      seldom: true,
      cell: ({ program }, { locale }) => statedText(presentLevelCheck(program, locale)),
    },
    {
      label: (t) => t.facility.credentials,
      question: 'license',
      minor: true,
      cell: ({ listing }, { locale, now }) =>
        statedList([
          ...new Set(
            listing.credentials
              .filter(({ validUntil }) => validUntil === null || validUntil >= isoDay(now))
              .map(({ kind }) => termLabel(locale, 'credential', kind)),
          ),
        ]),
    },
  ],
}
