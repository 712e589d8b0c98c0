import { type Cell, statedList, statedText, statedYesNo, unknown } from '#lib/compare/cell.ts'
import type { Compared, Group, Telling } from '#lib/compare/row.ts'
import { areCurrent } from '#lib/facility/openings.ts'
import { availabilityHeadline } from '#lib/facility/present/program/availability.ts'
import { populationFacts } from '#lib/facility/present/sections/people.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import { ownList, ownOrShared } from './belonging.ts'
import { termsCell } from './services.ts'

/** Openings that are out of date are not known. */
function openingsCell({ program }: Compared, { locale, now }: Telling): Cell {
  const { availability } = program
  if (availability === null) return unknown
  const { text, note } = availabilityHeadline(program, locale, now)
  return areCurrent(availability, now) ? statedText(text, note) : { kind: 'unknown', note: note ?? null }
}

function agesCell(compared: Compared, telling: Telling): Cell {
  const { ageMin, ageMax } = compared.program
  return ageMin === null && ageMax === null
    ? termsCell('age', ownList(compared, 'ages'), telling)
    : statedText(telling.t.facility.agesValue(ageMin, ageMax))
}

/** Openings, and what it takes to get in. */
export const admission: Group = {
  title: (t) => t.compare.groups.admission,
  rows: [
    { label: (t) => t.facility.availability, question: 'openings', cell: openingsCell },
    {
      label: (t) => t.facility.rollingAdmission,
      question: 'openings',
      minor: true,
      cell: ({ program }, { locale }) => statedYesNo(program.rollingAdmission, locale),
    },
    {
      label: (t) => t.facility.assessmentRequired,
      question: 'admission',
      minor: true,
      cell: ({ program }, { locale }) => statedYesNo(program.assessmentRequired, locale),
    },
    {
      label: (t) => t.facility.referralRequired,
      question: 'admission',
      cell: ({ program }, { locale }) => statedYesNo(program.referralRequired, locale),
    },
    { label: (t) => t.facility.ages, question: 'ages', cell: agesCell },
    {
      label: (t) => t.facility.genders,
      question: 'ages',
      cell: (compared, telling) => termsCell('gender', ownList(compared, 'genders'), telling),
    },
    {
      label: (t) => t.facility.populations,
      question: null,
      minor: true,
      seldom: true,
      cell: (compared, { locale }) =>
        statedList(
          populationFacts(
            ownOrShared(compared, compared.listing.populations).filter(({ mode }) => mode !== 'serves'),
            locale,
          ).flatMap(({ values }) => values.map(({ text }) => text)),
        ),
    },
    {
      label: (t) => t.facility.languages,
      question: 'languages',
      minor: true,
      cell: ({ listing }, { locale }) =>
        statedList(listing.languages.map(({ language }) => termLabel(locale, 'language', language))),
    },
  ],
}
