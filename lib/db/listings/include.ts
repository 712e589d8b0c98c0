import type { Prisma } from '#lib/db/generated/client.ts'

const byPosition = { orderBy: { position: 'asc' } } as const
const byId = { orderBy: { id: 'asc' } } as const

const programInclude = {
  tracks: { ...byPosition, include: { sessions: { orderBy: [{ weekday: 'asc' }, { startMinute: 'asc' }] } } },
  phases: byPosition,
  availability: true,
  links: {
    ...byId,
    include: {
      targetProgram: { select: { level: true, name: true, facility: { select: { name: true, slug: true } } } },
      targetFacility: { select: { name: true, slug: true } },
    },
  },
} as const satisfies Prisma.ProgramInclude

/** Every relation that a listing page shows, in the order it shows them. */
export const listingInclude = {
  organization: { include: { parent: { select: { name: true } } } },
  phones: byPosition,
  programs: { orderBy: [{ level: 'asc' }, { id: 'asc' }], include: programInclude },
  detoxOfferings: byId,
  medications: true,
  populations: byId,
  languages: true,
  plans: byId,
  prices: byId,
  drugTesting: byId,
  houseRules: byId,
  credentials: byId,
  sourceRecords: { ...byId, omit: { row: true, fingerprint: true } },
  disagreements: { ...byId, select: { field: true } },
} as const satisfies Prisma.FacilityInclude

export type ListingRow = Prisma.FacilityGetPayload<{ include: typeof listingInclude }>
export type ListingProgramRow = ListingRow['programs'][number]
