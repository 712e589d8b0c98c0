import type { ExampleFacility, ExampleProgram, ExampleTrack } from '#prisma/examples/example.ts'

/** The shared facts of a facility or a program as rows; `owner` is the columns that say whose they are. */
export function sharedRows<Owner extends object>(example: ExampleFacility | ExampleProgram, owner: Owner) {
  const owned = <Row extends object>(rows: Row[] = []) => ({
    createMany: { data: rows.map((row) => ({ ...row, ...owner })) },
  })
  return {
    populations: owned(example.populations),
    plans: owned(example.plans),
    prices: owned(example.prices),
    drugTesting: owned(example.drugTesting && [example.drugTesting]),
    houseRules: owned(Object.entries(example.houseRules ?? {}).map(([topic, value]) => ({ topic, value }))),
  }
}

/** The rows that only a facility has. */
export function facilityRows({ phones, medications, languages, credentials }: ExampleFacility) {
  const policies = Object.entries(medications ?? {}) as [keyof NonNullable<typeof medications>, MedicationStances][]
  return {
    phones: { createMany: { data: numbered(phones) } },
    medications: {
      createMany: {
        data: policies.flatMap(([medication, stances]) => stances.map((stance) => ({ medication, stance }))),
      },
    },
    languages: { createMany: { data: languages ?? [] } },
    credentials: { createMany: { data: credentials ?? [] } },
  }
}

type MedicationStances = NonNullable<NonNullable<ExampleFacility['medications']>['methadone']>

/** The rows that only a program has. */
export function programRows({ tracks, phases, availability }: ExampleProgram) {
  return {
    tracks: {
      create: numbered<ExampleTrack>(tracks).map((track) => ({ ...track, sessions: { create: track.sessions } })),
    },
    phases: { createMany: { data: numbered(phases) } },
    ...(availability ? { availability: { create: availability } } : {}),
  }
}

function numbered<Row extends object>(rows: readonly Row[] = []): (Row & { position: number })[] {
  return rows.map((row, position) => ({ ...row, position }))
}
