import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Track } from '#lib/care/timetable.ts'
import type { CatalogueProgram, CatalogueRow } from '#lib/search/catalogue-row.ts'
import { type FilterKey, filterValues, findFilter } from '#lib/search/filters.ts'
import { toSortName } from '#lib/search/sort-name.ts'

/** A facility's facts that search asks about, as they are stored. Empty program lists mean "as the facility". */
export type StoredFacility = {
  id: number
  name: string
  name2: string | null
  city: string
  state: string
  lat: number | null
  lng: number | null
  updatedDay: number
  telehealth: boolean | null
  telehealthStates: string[]
  ownership: string | null
  payments: string[]
  ages: string[]
  services: string[]
  languages: string[] | null
  /** Medications that it starts or continues. */
  medications: string[] | null
  /** Populations of the whole facility. */
  populations: string[] | null
  /** One for each detox offering on site, null where its kind is not stated; null when there is no offering. */
  detoxKinds: (keyof typeof detoxOptions | null)[] | null
  detoxSubstances: string[] | null
}

export type StoredProgram = {
  id: number
  facilityId: number
  level: LevelOfCare
  delivery: 'in_person' | 'telehealth' | 'hybrid' | null
  hoursMin: number | null
  hoursMax: number | null
  lengthMin: number | null
  daysMin: number | null
  offersDay: boolean | null
  offersEvening: boolean | null
  offersWeekend: boolean | null
  /** In order; null when there is none. */
  tracks: Track[] | null
  payments: string[]
  ages: string[]
  services: string[]
  /** Populations of this program beside those of its facility. */
  populations: string[] | null
}

/** Option of the `detox` filter by kind of offering. */
const detoxOptions = {
  ambulatory: 'outpatient',
  social: 'residential',
  residential: 'residential',
  hospital: 'hospital',
} as const

const therapies = new Set(findFilter('therapy')?.options)

/** What the index holds of a facility and its programs, which must be in order of level, then id. */
export function toCatalogueRow(facility: StoredFacility, programs: readonly StoredProgram[]): CatalogueRow {
  return {
    id: facility.id,
    sortName: toSortName(facility.name, facility.name2),
    city: facility.city,
    state: facility.state,
    telehealthStates: facility.telehealthStates,
    lat: facility.lat,
    lng: facility.lng,
    updatedDay: facility.updatedDay,
    values: filterValues({
      detox: detoxValues(facility, programs),
      detoxFor: facility.detoxSubstances ?? [],
      payment: facility.payments,
      age: facility.ages,
      for: facility.populations ?? [],
      telehealth: facility.telehealth ? ['only'] : [],
      medication: facility.medications ?? [],
      language: facility.languages ?? [],
      therapy: onlyTherapies(facility.services),
      ownership: facility.ownership === null ? [] : [facility.ownership],
    }),
    programs: programs.map((program) => toCatalogueProgram(program, facility)),
  }
}

function toCatalogueProgram(program: StoredProgram, facility: StoredFacility): CatalogueProgram {
  const values: Partial<Record<FilterKey, string[]>> = {}
  if (program.payments.length > 0) values.payment = program.payments
  if (program.ages.length > 0) values.age = program.ages
  if (program.services.length > 0) values.therapy = onlyTherapies(program.services)
  if (program.populations) values.for = [...(facility.populations ?? []), ...program.populations]
  if (program.delivery !== null) values.telehealth = program.delivery === 'in_person' ? [] : ['only']
  const { id, level, hoursMin, hoursMax, lengthMin, daysMin, delivery } = program
  return {
    id,
    level,
    hoursMin,
    hoursMax,
    lengthMin,
    daysMin,
    offers: { day: program.offersDay, evening: program.offersEvening, weekend: program.offersWeekend },
    tracks: program.tracks ?? [],
    travels: delivery !== 'telehealth',
    values,
  }
}

/** On site only. A detox program counts even where no offering describes it. */
function detoxValues({ detoxKinds }: StoredFacility, programs: readonly StoredProgram[]): string[] {
  const kinds = new Set((detoxKinds ?? []).flatMap((kind) => (kind === null ? [] : [detoxOptions[kind]])))
  const any = detoxKinds !== null || programs.some(({ level }) => level === 'detox')
  return any ? ['any', ...kinds] : []
}

function onlyTherapies(services: readonly string[]): string[] {
  return services.filter((slug) => therapies.has(slug))
}
