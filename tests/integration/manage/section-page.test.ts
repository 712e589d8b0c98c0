import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/access/policy.ts'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import type { Typed } from '#lib/manage/input.ts'
import { sectionPrint } from '#lib/manage/restate.ts'
import { addRow } from '#lib/manage/row-buttons.ts'
import type { SectionKey } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { addProgram, removeProgram } from '#lib/services/edit-programs.ts'
import { answerSection } from '#lib/services/section-page.ts'
import { takeTask } from '#lib/services/task-list.ts'
import { actor, editorOf } from '#tests/fixtures/actor.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

const now = new Date('2026-11-22T12:00:00Z')
const state = (id: number) => transact(async (client) => (await readListingState(client, id)) as ListingState)
const sent = (typed: Typed | null) => ({ typed, locale: 'en' as const, now })
const formOf = ({ slug }: ListingState, section: SectionKey, programId: number | null = null) => ({
  slug,
  section,
  programId,
})

let own: ListingState
let other: ListingState
beforeAll(async () => {
  const { rows } = await pool().query('select id from facility where is_example order by id limit 2')
  ;[own, other] = [await state(rows[0].id), await state(rows[1].id)]
})

/** The form as it is opened. */
async function openForm(section: SectionKey, programId: number | null = null) {
  const answer = await answerSection(editorOf(own.id), formOf(own, section, programId), sent(null))
  return answer.kind === 'form' ? answer : expect.fail(answer.kind)
}

describe('a section’s page', () => {
  test('keeps all that is typed while rows come and go', async () => {
    const { typed } = await openForm('contact')
    typed.set('transit', 'Bus 4')
    typed.set('do', addRow('phones'))
    const answer = await answerSection(editorOf(own.id), formOf(own, 'contact'), sent(typed))
    expect(answer.kind === 'form' && answer.typed.get('transit')).toBe('Bus 4')
    expect(answer.kind === 'form' && answer.typed.getAll('phones.rows')).toHaveLength(own.facts.phones.length + 1)
    expect(await state(own.id)).toEqual(own)
  })

  test('saves nothing when its button is of another time', async () => {
    const { typed } = await openForm('contact')
    typed.set('transit', 'Bus 4')
    for (const button of ['publish', '', 'add', 'remove __proto__.0', 'copy x']) {
      typed.set('do', button)
      const answer = await answerSection(editorOf(own.id), formOf(own, 'contact'), sent(typed))
      expect(answer.kind === 'form' && answer.typed.get('transit')).toBe('Bus 4')
    }
    expect(await state(own.id)).toEqual(own)
  })

  test('shows somebody whose session ended what they typed, and nothing that is withheld', async () => {
    await pool().query("update facility set address_visibility = 'hidden' where id = $1", [own.id])
    const typed = new URLSearchParams({ do: 'save', transit: 'Bus 4' })
    const answer = await answerSection(null, formOf(own, 'contact'), sent(typed))
    expect(answer).toMatchObject({ kind: 'form', signedOut: true, own: null })
    expect(answer.kind === 'form' && [...answer.typed]).toEqual([...typed])
    await pool().query("update facility set address_visibility = 'full' where id = $1", [own.id])
    expect(await answerSection(null, formOf(own, 'contact'), sent(null))).toEqual({ kind: 'missing' })
  })

  test('of a part that only programs have leads to one of them', async () => {
    const answer = await answerSection(editorOf(own.id), formOf(own, 'schedule'), sent(null))
    expect(answer).toEqual({ kind: 'elsewhere', programId: own.programs[0]?.id })
  })

  test('is nobody else’s, and another’s program is on none', async () => {
    const foreign = other.programs[0]?.id as number
    for (const typed of [null, new URLSearchParams({ do: 'save', name: 'x' })]) {
      expect(await answerSection(editorOf(own.id), formOf(own, 'programs', foreign), sent(typed))).toEqual({
        kind: 'missing',
      })
      await expect(answerSection(editorOf(own.id), formOf(other, 'contact'), sent(typed))).rejects.toThrow(Forbidden)
    }
  })
})

describe('“still right”', () => {
  const press = (section: string, print: string) => new URLSearchParams({ do: 'confirm', section, print })
  const printOf = async (section: SectionKey) => sectionPrint(sections[section], await state(own.id))

  test('dates all that a part says, of the facility and its programs, and changes nothing', async () => {
    const print = await printOf('payment')
    expect(await takeTask(editorOf(own.id), own.slug, press('payment', print), now)).toMatchObject({ kind: 'done' })
    const after = await state(own.id)
    expect(after.provenance.payments).toEqual({ source: 'facility', at: '2026-11-22' })
    expect(after.facts.prices).toEqual(own.facts.prices.map((price) => ({ ...price, asOf: '2026-11-22' })))
    expect(after.facts.payments).toEqual(own.facts.payments)
    const { rows } = await pool().query('select distinct action from audit_event where facility_id = $1', [own.id])
    expect(rows.map(({ action }) => action)).toContain('confirmed')
  })

  test('is not taken of a part that says something else by now', async () => {
    const print = await printOf('contact')
    await pool().query("update facility set transit = 'Another bus' where id = $1", [own.id])
    expect(await takeTask(editorOf(own.id), own.slug, press('contact', print), now)).toMatchObject({ changed: true })
    expect((await state(own.id)).provenance.transit).toEqual(own.provenance.transit)
  })

  test('is nobody else’s to say', async () => {
    for (const someone of [null, actor(), editorOf(own.id)]) {
      await expect(takeTask(someone, other.slug, press('contact', ''), now)).rejects.toThrow(Forbidden)
      await expect(takeTask(someone, other.slug, new URLSearchParams({ do: 'withdraw' }), now)).rejects.toThrow(
        Forbidden,
      )
    }
  })
})

describe('programs', () => {
  const added = { level: 'php', name: 'Day program', delivery: 'in_person', coOccurring: 'yes', provenance: '{}' }

  test('are added with what is stated of them, and removed once that is confirmed; the history keeps them', async () => {
    expect(await addProgram(editorOf(own.id), own.slug, sent(new URLSearchParams(added)))).toEqual({ kind: 'added' })
    const program = (await state(own.id)).programs.at(-1)
    expect(program?.facts).toMatchObject({
      level: 'php',
      name: 'Day program',
      delivery: 'in_person',
      coOccurring: true,
    })
    expect(program?.provenance.level).toEqual({ source: 'facility', at: '2026-11-22' })
    const remove = { slug: own.slug, programId: program?.id as number }
    expect(await removeProgram(editorOf(own.id), { ...remove, confirmed: false }, now)).toMatchObject({ kind: 'ask' })
    expect(await removeProgram(editorOf(own.id), { ...remove, confirmed: true }, now)).toEqual({ kind: 'removed' })
    expect((await findListing(own.slug))?.programs.map(({ id }) => id)).not.toContain(program?.id)
    const { rows } = await pool().query('select before from audit_event where program_id = $1 and after is null', [
      program?.id,
    ])
    expect(rows).toMatchObject([{ before: { name: 'Day program' } }])
  })

  test('need a level', async () => {
    const answer = await addProgram(editorOf(own.id), own.slug, sent(new URLSearchParams({ name: 'Day program' })))
    expect(answer).toMatchObject({ kind: 'form', errors: [{ field: 'level' }] })
  })

  test('of another facility are neither added nor removed', async () => {
    await expect(addProgram(editorOf(own.id), other.slug, sent(new URLSearchParams(added)))).rejects.toThrow(Forbidden)
    const programId = other.programs[0]?.id as number
    const remove = (slug: string) => removeProgram(editorOf(own.id), { slug, programId, confirmed: true }, now)
    await expect(remove(other.slug)).rejects.toThrow(Forbidden)
    expect(await remove(own.slug)).toEqual({ kind: 'missing' })
    expect(await state(other.id)).toEqual(other)
  })
})
