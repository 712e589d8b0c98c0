import { beforeAll, describe, expect, test } from 'vitest'
import { changeListing, type ListingEdit, NothingToChange } from '#lib/db/changes/change-listing.ts'
import { createListing } from '#lib/db/changes/create-listing.ts'
import { previewListing } from '#lib/db/changes/preview-listing.ts'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

const edit = {
  statement: { source: 'facility', at: '2026-11-22' },
  action: 'edited',
  actor: { kind: 'account', id: 7 },
} as const
const change = (facilityId: number, change: ListingEdit['change']) =>
  transact((client) => changeListing(client, { ...edit, facilityId, change }))
const state = (id: number) => transact(async (client) => (await readListingState(client, id)) as ListingState)
const lastEvents = async (facilityId: number, count: number) =>
  (
    await pool().query(
      `select program_id as "programId", actor_id as "actorId", action, before, after from audit_event
       where facility_id = $1 order by id desc limit $2`,
      [facilityId, count],
    )
  ).rows

let ids: number[] = []
beforeAll(async () => {
  ids = (await pool().query('select id from facility where is_example order by id')).rows.map(({ id }) => id)
})

describe('a listing as staff edit it', () => {
  test('holds every fact: written over another facility, all of it reads the same there', async () => {
    const [from, to] = [await state(ids[0] as number), await state(ids[1] as number)]
    const { detox: _, ...facts } = from.facts
    await change(to.id, {
      facts,
      removePrograms: to.programs.map(({ id }) => id),
      addPrograms: from.programs.map((program) => ({ settingCode: program.settingCode, facts: program.facts })),
    })
    const copied = await state(to.id)
    expect({ ...copied.facts, detox: [] }).toEqual({ ...facts, detox: [] })
    expect(copied.programs.map(({ facts }) => facts)).toEqual(from.programs.map(({ facts }) => facts))
  })

  test('can be read of every example', async () => {
    expect(ids.length).toBeGreaterThan(10)
    for (const id of ids) expect((await state(id)).facts.name.name).not.toBe('')
  })
})

describe('a change', () => {
  test('writes fact, source, date, history and change feed together', async () => {
    const before = await state(ids[2] as number)
    const program = before.programs[0] as ListingState['programs'][number]
    await change(before.id, {
      facts: { transit: 'Bus 12 stops at the door.' },
      programs: [{ id: program.id, facts: { hours: { min: 9, max: 12, basis: 'clinical' } } }],
    })
    const after = await state(before.id)
    expect(after.facts).toEqual({ ...before.facts, transit: 'Bus 12 stops at the door.' })
    expect(after.provenance.transit).toEqual({ source: 'facility', at: '2026-11-22' })
    expect(after.programs[0]?.facts.hours).toEqual({ min: 9, max: 12, basis: 'clinical' })
    expect(await lastEvents(before.id, 2)).toMatchObject([
      { programId: program.id, actorId: 7, before: { hours: program.facts.hours } },
      {
        programId: null,
        action: 'edited',
        before: { transit: before.facts.transit },
        after: { transit: after.facts.transit },
      },
    ])
    const { rows } = await pool().query(
      'select catalogue_version = (select max(catalogue_version) from facility) as newest from facility where id = $1',
      [before.id],
    )
    expect(rows).toEqual([{ newest: true }])
  })

  test('that says what stands confirms it: a new date, no other fact', async () => {
    const before = await state(ids[3] as number)
    await change(before.id, { facts: { payments: [...before.facts.payments].reverse() } })
    const after = await state(before.id)
    expect(after.facts).toEqual(before.facts)
    expect(after.provenance.payments).toEqual({ source: 'facility', at: '2026-11-22' })
    expect((await lastEvents(before.id, 1))[0]).toMatchObject({ before: {}, after: { confirmed: ['payments'] } })
  })

  test('that takes a fact back leaves it not stated, by the facility, so that no import brings it back', async () => {
    const before = await state(ids[4] as number)
    await change(before.id, { facts: { website: null } })
    const after = await state(before.id)
    expect(after.facts.website).toBeNull()
    expect(after.provenance.website?.source).toBe('facility')
  })

  test('that names nothing writes nothing', async () => {
    const id = ids[5] as number
    const [event] = await lastEvents(id, 1)
    await change(id, {})
    expect((await lastEvents(id, 1))[0]).toEqual(event)
  })

  test('of another facility’s program is refused, and nothing of it stays', async () => {
    const [own, other] = [await state(ids[6] as number), await state(ids[7] as number)]
    const foreign = other.programs[0]?.id as number
    for (const attack of [
      { programs: [{ id: foreign, facts: { name: 'Ours now' } }] },
      { removePrograms: [foreign] },
      { facts: { detox: own.facts.detox.concat({ ...other.facts.detox[0], programId: foreign } as never) } },
    ] satisfies ListingEdit['change'][]) {
      await expect(change(own.id, { ...attack, facts: { transit: 'x', ...attack.facts } })).rejects.toThrow(
        NothingToChange,
      )
    }
    expect(await state(own.id)).toEqual(own)
    expect(await state(other.id)).toEqual(other)
  })

  test('can be stopped by who looks at what stands', async () => {
    const before = await state(ids[8] as number)
    const check = () => {
      throw new Error('somebody was quicker')
    }
    const stopped = transact((client) =>
      changeListing(client, { ...edit, facilityId: before.id, change: { facts: { transit: 'x' } }, check }),
    )
    await expect(stopped).rejects.toThrow('somebody was quicker')
    expect(await state(before.id)).toEqual(before)
  })
})

test('a preview reads as the public would, and changes nothing', async () => {
  const before = await state(ids[0] as number)
  const preview = await previewListing({ ...edit, facilityId: before.id, change: { facts: { transit: 'By boat' } } })
  expect(preview.transit).toBe('By boat')
  expect(await state(before.id)).toEqual(before)
  expect((await findListing(before.slug))?.transit).toBe(before.facts.transit)
})

test('a new facility gets a slug of its own, and its history begins', async () => {
  const { facts } = await state(ids[0] as number)
  const created = await transact(async (client) => {
    const made = {
      ...edit,
      action: 'created' as const,
      change: { facts: { name: facts.name, address: facts.address } },
    }
    return [await createListing(client, made), await createListing(client, made)]
  })
  expect(created[0]?.slug).not.toBe(created[1]?.slug)
  const listing = await findListing(created[1]?.slug as string)
  expect(listing?.name).toBe(facts.name.name)
  expect((await lastEvents(created[1]?.id as number, 1))[0]).toMatchObject({
    action: 'created',
    before: { name: expect.anything() },
  })
})
