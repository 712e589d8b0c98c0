import { pool, prisma } from '#lib/db/client.ts'
import { loadPlaces } from '#lib/services/load-places.ts'
import { runImport } from '#lib/services/run-import.ts'
import { SHIPPED_WORKBOOK } from '#lib/services/shipped-data.ts'
import { insertExamplePeople } from '#prisma/examples/people.ts'
import { insertExamples } from '#prisma/examples.ts'

export type SeedOptions = {
  /** Adds the fictional "Example …" facilities and people: only for the database that comes along, never for an agency's own. */
  examples: boolean
  /** The day around which the examples' dates (openings, validity) are set. */
  now: Date
  onProgress?: (done: number, total: number) => void
}

export type Seeded = { facilities: number; imported: boolean }

/**
 * Gives a new database its places and the shipped national directory. A catalogue that holds anything of its own is
 * left alone; an import that was cut short is completed.
 * @returns how many facilities there are now, and whether any were imported
 */
export async function seedCatalogue({ examples, now, onProgress = () => {} }: SeedOptions): Promise<Seeded> {
  await loadPlaces()
  const imported = await needsDirectory()
  if (imported) await runImport(SHIPPED_WORKBOOK, { onProgress })
  if (examples) {
    await insertExamples(prisma(), { now })
    await insertExamplePeople(prisma())
  }
  // The planner would work without statistics until autovacuum comes by, a minute later.
  if (imported) await pool().query('analyze')
  return { facilities: await prisma().facility.count(), imported }
}

async function needsDirectory(): Promise<boolean> {
  const finished = await prisma().importRun.findFirst({ where: { status: 'finished' } })
  if (finished) return false
  const begun = await prisma().importRun.findFirst()
  return begun !== null || !(await prisma().facility.findFirst({ where: { isExample: false } }))
}
