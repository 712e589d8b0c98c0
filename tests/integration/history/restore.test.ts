import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { presentHistory } from '#lib/audit/present-history.ts'
import { presentVersion } from '#lib/audit/present-version.ts'
import { changeListing, type ListingEdit } from '#lib/db/changes/change-listing.ts'
import { viewListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { readHistory, readVersion, restore } from '#lib/services/history.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { signUp } from '#tests/support/people.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

let facility = { id: 0, slug: '' }
let moderator: Actor
let staff: Actor

const state = () => transact(async (client) => (await viewListingState(client, facility.id)) as ListingState)
const edit = (change: ListingEdit['change']) =>
  transact((client) =>
    changeListing(client, {
      facilityId: facility.id,
      change,
      statement: { source: 'facility', at: '2026-11-22' },
      action: 'edited',
      actor: { kind: 'account', id: staff.accountId },
    }),
  )
const newest = async () => (await readHistory(moderator, facility.slug, null))?.events[0]?.id as string

beforeAll(async () => {
  const { rows } = await pool().query('select id, slug from facility where is_example order by id limit 1 offset 3')
  facility = rows[0]
  moderator = await signUp('maya@example.net', { isModerator: true })
  const editor = { role: 'editor', facilityId: facility.id, organizationId: null } as const
  staff = { ...(await signUp('olivia@example.net')), memberships: [editor] }
})

describe('an earlier version', () => {
  test('reads as the listing stood after any entry, through edits, new programs and programs taken off', async () => {
    const versions: { id: string; state: ListingState }[] = []
    const keep = async () => versions.push({ id: await newest(), state: await state() })
    await edit({ facts: { transit: 'Bus 12 stops at the door.' } })
    await keep()
    const first = (await state()).programs[0] as ListingState['programs'][number]
    await edit({
      programs: [{ id: first.id, facts: { hours: { min: 9, max: 12, basis: 'clinical' }, name: 'Day group' } }],
    })
    await keep()
    await edit({ removePrograms: [first.id] })
    await keep()
    await edit({ addPrograms: [{ facts: { level: 'iop', name: 'Evening group' } }], facts: { payments: [] } })
    await keep()
    for (const { id, state: stood } of versions) {
      const read = await readVersion(moderator, facility.slug, id)
      const facts = ({ facts, programs }: ListingState) => ({
        facts: { ...facts, detox: facts.detox.map((offering) => ({ ...offering, programId: null })) },
        programs: programs.map((program) => [program.id, program.facts]).sort(),
      })
      expect(facts(read?.version as ListingState)).toEqual(facts(stood))
    }
    const [, edited] = versions as [unknown, { id: string; state: ListingState }]
    const found = await readVersion(moderator, facility.slug, edited.id)
    const view = presentVersion(found as NonNullable<typeof found>, 'en', '2026-11-22')
    expect(view.programs.find(({ title }) => title === 'Day group')?.gone).toBe(true)
    expect(view.newer).toContain('Evening group')
  })

  test('is brought back whole, as a change with its own entry and reason', async () => {
    const events = (await readHistory(moderator, facility.slug, null))?.events ?? []
    const target = events.at(3)?.id as string
    const wanted = await readVersion(moderator, facility.slug, target)
    expect(
      await restore(moderator, { slug: facility.slug, eventId: target, what: 'version', reason: 'Vandalism' }),
    ).toBe('restored')
    const now = await state()
    expect(now.programs.map(({ facts }) => facts.name)).toEqual(wanted?.version.programs.map(({ facts }) => facts.name))
    expect(now.facts.payments).toEqual(wanted?.version.facts.payments)
    const history = await readHistory(moderator, facility.slug, null)
    expect(history?.events[0]).toMatchObject({ action: 'restored', reason: 'Vandalism', who: 'moderator' })
    expect(await restore(moderator, { slug: facility.slug, eventId: target, what: 'version', reason: 'Again' })).toBe(
      'same',
    )
  })

  test('of one entry alone puts back only what that entry changed', async () => {
    await edit({ facts: { accessibility: 'No steps.' } })
    const entry = await newest()
    await edit({ facts: { transit: 'Train and bus.' } })
    const before = (await readVersion(moderator, facility.slug, entry))?.event.before?.accessibility
    expect(await restore(moderator, { slug: facility.slug, eventId: entry, what: 'entry', reason: 'Not so' })).toBe(
      'restored',
    )
    expect((await state()).facts).toMatchObject({ accessibility: before, transit: 'Train and bus.' })
  })
})

describe('the history', () => {
  test('is read as sentences by staff, without accounts; moderators see which account it was', async () => {
    const read = async (actor: Actor) => {
      const { events, standing } = (await readHistory(actor, facility.slug, null)) as NonNullable<
        Awaited<ReturnType<typeof readHistory>>
      >
      return presentHistory(
        events,
        { slug: facility.slug, standing, forModerator: actor.isModerator, today: '2026-11-22' },
        'en',
      )
    }
    const seen = await read(staff)
    expect(seen.map(({ sentence }) => sentence)).toContain('The facility’s staff changed: accessibility.')
    expect(JSON.stringify(seen)).not.toContain('@example.net')
    expect(JSON.stringify(await read(moderator))).toContain('olivia@example.net')
    expect(seen[1]?.rows).toEqual([expect.objectContaining({ label: 'Public transport', after: ['Train and bus.'] })])
  })

  test('is closed to others, and restoring to all but moderators with a second factor', async () => {
    const owner = { role: 'owner', facilityId: facility.id + 1, organizationId: null } as const
    const other = { ...staff, memberships: [owner] }
    for (const actor of [null, other, { ...moderator, secondFactor: false }]) {
      await expect(readHistory(actor, facility.slug, null)).rejects.toThrow(Forbidden)
    }
    const asked = { slug: facility.slug, eventId: await newest(), what: 'version', reason: 'x' } as const
    for (const actor of [null, other, staff, { ...moderator, secondFactor: false }]) {
      await expect(restore(actor, asked)).rejects.toThrow(Forbidden)
    }
  })

  test('of another listing is not reached by its entries', async () => {
    const { rows } = await pool().query('select max(id)::text as id from audit_event where facility_id <> $1', [
      facility.id,
    ])
    const foreign = rows[0].id as string
    expect(await readVersion(moderator, facility.slug, foreign)).toBeNull()
    expect(await restore(moderator, { slug: facility.slug, eventId: foreign, what: 'entry', reason: 'x' })).toBe(
      'missing',
    )
  })

  test('of an imported listing begins with its edition', async () => {
    const { rows } = await pool().query('select slug from facility where not is_example order by id limit 1')
    const history = await readHistory(moderator, rows[0].slug, null)
    const [first] = presentHistory(
      history?.events.slice(-1) ?? [],
      { slug: '', standing: history?.standing as ListingState, forModerator: true, today: '2026-11-22' },
      'en',
    )
    expect(first?.sentence).toMatch(/^SAMHSA’s directory, \d{4} edition, listed this facility in row \d+\.$/)
    expect(first?.rows.map(({ label }) => label)).toEqual(expect.arrayContaining(['Name', 'Address', 'Programs']))
  })
})
