import { foldWords, searchWords } from '#lib/catalogue/fold-text.ts'
import type { Prisma, PrismaClient } from '#lib/db/generated/client.ts'
import { daysAround, exampleFacilities } from '#prisma/examples/all.ts'
import type { ExampleFacility, ExampleLink, Lists } from '#prisma/examples/example.ts'
import { exampleOrganizations } from '#prisma/examples/organizations.ts'
import { facilityRows, programRows, sharedRows } from '#prisma/examples/rows.ts'
import { facilityProvenance, organizationProvenance, programProvenance } from '#prisma/examples/stated.ts'

type Transaction = Prisma.TransactionClient
type Day = (offset: number) => Date

/** Ids by name: of organizations, of facilities by slug, of programs by `slug#key`. */
type Ids = Map<string, number>

/**
 * Adds the fictional facilities of the embedded default, in one transaction with their audit events, and returns how many.
 * Does nothing and returns 0 when there are any already. Dates such as openings and validity are set around `now`.
 */
export async function insertExamples(prisma: PrismaClient, { now }: { now: Date }): Promise<number> {
  return prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('examples'))`
      if ((await tx.facility.count({ where: { isExample: true } })) > 0) return 0
      const examples = exampleFacilities(now)
      const day = daysAround(now)
      const organizations = await insertOrganizations(tx, day)
      const ids: Ids = new Map()
      for (const example of examples) await insertFacility(tx, example, organizations, ids, day)
      for (const example of examples) await insertLinks(tx, example, ids)
      await tx.$executeRaw`
        insert into name_word (word)
        select distinct unnest(search_words) from facility where is_example
        on conflict do nothing`
      await tx.$executeRaw`
        select touch_facilities(array(select id from facility where is_example))`
      return examples.length
    },
    { timeout: 60_000 },
  )
}

async function insertOrganizations(tx: Transaction, day: Day): Promise<Ids> {
  const ids: Ids = new Map()
  for (const example of exampleOrganizations) {
    const { facts, parent } = example
    const nameKey = foldWords(facts.name).join(' ')
    const parentId = parent ? idOf(ids, parent) : null
    const data = { ...facts, nameKey, parentId, provenance: organizationProvenance(example, day) }
    const { id } = await tx.organization.upsert({ where: { nameKey }, create: data, update: data })
    await recordCreation(tx, 'example_organization_added', example)
    ids.set(facts.name, id)
  }
  return ids
}

async function insertFacility(tx: Transaction, example: ExampleFacility, organizations: Ids, ids: Ids, day: Day) {
  const { facts, organization } = example
  const { id: facilityId } = await tx.facility.create({
    data: {
      ...facts,
      ...lists(example),
      ...facilityRows(example),
      ...sharedRows(example, {}),
      organizationId: organization ? idOf(organizations, organization) : null,
      searchWords: searchWords(facts.name, facts.name2, organization),
      provenance: facilityProvenance(example, day),
      isExample: true,
    },
  })
  ids.set(facts.slug, facilityId)
  for (const program of example.programs) {
    const { id } = await tx.program.create({
      data: {
        ...program.facts,
        ...lists(program),
        ...programRows(program),
        ...sharedRows(program, { facilityId }),
        facilityId,
        provenance: programProvenance(program, day),
      },
    })
    ids.set(`${facts.slug}#${program.key}`, id)
  }
  await tx.detoxOffering.createMany({
    data: (example.detox ?? []).map(({ program, ...offering }) => ({
      ...offering,
      facilityId,
      programId: program ? idOf(ids, `${facts.slug}#${program}`) : null,
    })),
  })
  await recordCreation(tx, 'example_added', example, facilityId)
}

async function recordCreation(tx: Transaction, action: string, after: object, facilityId?: number) {
  await tx.auditEvent.create({
    data: { actorKind: 'system', action, facilityId: facilityId ?? null, after: JSON.parse(JSON.stringify(after)) },
  })
}

async function insertLinks(tx: Transaction, { facts, programs }: ExampleFacility, ids: Ids) {
  await tx.programLink.createMany({
    data: programs.flatMap(({ key, links = [] }) => {
      const programId = idOf(ids, `${facts.slug}#${key}`)
      return links.map((link) => ({ programId, kind: link.kind, note: link.note ?? null, ...target(link, ids) }))
    }),
  })
}

function target(link: ExampleLink, ids: Ids) {
  if ('name' in link) return { targetName: link.name }
  const id = idOf(ids, link.to)
  return link.to.includes('#') ? { targetProgramId: id } : { targetFacilityId: id }
}

function lists({ services = [], payments = [], ages = [], genders = [] }: Lists) {
  return { services, payments, ages, genders }
}

function idOf(ids: Ids, name: string): number {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`no example ${name}`)
  return id
}
