import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import type { Control } from '#lib/manage/control.ts'
import { presentForm } from '#lib/manage/present-form.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { answerSection, type ShownForm } from '#lib/services/section-page.ts'
import { editorOf } from '#tests/fixtures/actor.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

const now = new Date('2026-11-22T12:00:00Z')
type Place = { id: number; slug: string; name: string; city: string; program: number }

let listing: ListingState
let program: ProgramState
let other: Place
beforeAll(async () => {
  const { rows } = await pool().query<Place>(`
    select f.id, f.slug, f.name, f.city, min(p.id) as program from facility f join program p on p.facility_id = f.id
    where f.is_example group by f.id order by f.id`)
  listing = (await transact((client) => readListingState(client, (rows[0] as Place).id))) as ListingState
  program = listing.programs[0] as ProgramState
  other = rows[1] as Place
})

/** The form of the first program's links as it is sent with one link. */
async function send(row: Record<string, string>, button = 'save') {
  const typed = new URLSearchParams({ 'links.rows': '0', 'links.0.kind': 'housing', do: button })
  for (const [name, value] of Object.entries(row)) typed.set(`links.0.${name}`, value)
  const form = { slug: listing.slug, section: 'after' as const, programId: program.id }
  return answerSection(editorOf(listing.id), form, { typed, locale: 'en', now })
}

const links = async () =>
  (
    await pool().query(
      'select target_program_id as program, target_facility_id as facility, target_name as name from program_link where program_id = $1',
      [program.id],
    )
  ).rows

const errorsOf = (answer: { kind: string }) => (answer as ShownForm).errors.map(({ field }) => field)

/** What is offered as the place that a link leads to. */
function offered({ scene, typed }: ShownForm): string[] {
  const all = (controls: readonly Control[]): Control[] =>
    controls.flatMap((control) =>
      control.kind === 'rows' ? control.rows.flatMap((row) => all(row.controls)) : control,
    )
  const controls = all(presentForm('after', scene, typed, null).fields.flatMap((field) => field.controls))
  const select = controls.find(({ name }) => name === 'links.0.to')
  return select?.kind === 'select' ? select.options.map(({ value }) => value) : []
}

describe('a link', () => {
  test('leads to a listing by the address of its page, and to one of its programs', async () => {
    const address = `https://example.org/es/facilities/${other.slug}`
    expect(await send({ place: address })).toEqual({ kind: 'saved', how: 'live' })
    expect(await links()).toEqual([{ program: null, facility: other.id, name: null }])
    await send({ place: `${address}#program-${other.program}` })
    expect(await links()).toEqual([{ program: other.program, facility: null, name: null }])
    await send({ place: other.slug })
    expect(await links()).toEqual([{ program: null, facility: other.id, name: null }])
  })

  test('to a name that is listed asks which place is meant, and takes the answer', async () => {
    const before = await links()
    const asked = await send({ place: other.name })
    expect(errorsOf(asked)).toEqual(['links.0.to'])
    expect(offered(asked as ShownForm)).toContain(`facility-${other.id}`)
    expect(await links()).toEqual(before)
    await send({ place: other.name, to: `program-${other.program}` })
    expect(await links()).toEqual([{ program: other.program, facility: null, name: null }])
    await send({ place: other.name, to: 'name' })
    expect(await links()).toEqual([{ program: null, facility: null, name: other.name }])
  })

  test('to a place that nobody lists keeps its name', async () => {
    expect(await send({ place: 'Zzyzx house of rest' })).toEqual({ kind: 'saved', how: 'live' })
    expect(await links()).toEqual([{ program: null, facility: null, name: 'Zzyzx house of rest' }])
  })

  test('leads somewhere, and to no address without a listing', async () => {
    expect(errorsOf(await send({}))).toEqual(['links.0.to'])
    expect(errorsOf(await send({ to: 'name' }))).toEqual(['links.0.place'])
    expect(errorsOf(await send({ place: '/facilities/no-such-place' }))).toEqual(['links.0.place'])
    const own = `program-${listing.programs[1]?.id}`
    expect(errorsOf(await send({ to: own, place: 'Somewhere else' }))).toEqual(['links.0.to'])
    expect(errorsOf(await send({ to: 'facility-999999999' }))).toEqual(['links.0.to'])
    expect(errorsOf(await send({ to: `program-${program.id}` }))).toEqual(['links.0.to'])
  })

  test('is asked about in a form that is only shown again', async () => {
    const shown = await send({ place: other.name }, 'add links')
    expect(offered(shown as ShownForm)).toContain(`facility-${other.id}`)
  })
})
