import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/access/policy.ts'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { openedName, writeOpened } from '#lib/manage/fingerprint.ts'
import { choiceName, chooseName, type Facts, showSection } from '#lib/manage/read-section.ts'
import { inputsOf, type SectionKey } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { previewSection, saveSection } from '#lib/services/edit-listing.ts'
import { type EditedListing, openListing } from '#lib/services/edited-listing.ts'
import { withdrawChange } from '#lib/services/waiting-request.ts'
import { actor, editorOf } from '#tests/fixtures/actor.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

const now = new Date('2026-11-22T12:00:00Z')
const state = (id: number) => transact(async (client) => (await readListingState(client, id)) as ListingState)
const waiting = async (facilityId: number) =>
  (
    await pool().query(
      'select proposed_by_id as by, status, changes from change_request where facility_id = $1 order by id',
      [facilityId],
    )
  ).rows

let ids: number[] = []
let [ana, ben] = [0, 0]
beforeAll(async () => {
  ids = (await pool().query('select id from facility where is_example order by id')).rows.map(({ id }) => id)
  const accounts = await pool().query("insert into account (email) values ('ana@x.org'), ('ben@x.org') returning id")
  ;[ana, ben] = accounts.rows.map(({ id }) => id) as [number, number]
})

/** The form of a section as somebody opens it, with what they type. */
function opened(section: SectionKey, facts: Facts, scope: 'facility' | 'program', types: Record<string, string> = {}) {
  const typed = showSection(sections[section], scope, facts)
  const edited = Object.fromEntries(inputsOf(sections[section], scope).map(([field]) => [field, facts[field]]))
  typed.set(openedName, writeOpened(edited))
  for (const [name, value] of Object.entries(types)) typed.set(name, value)
  return { typed, locale: 'en' as const, now }
}

const contactOf = (listing: ListingState, types: Record<string, string> = {}) =>
  opened('contact', listing.facts, 'facility', types)
const contactForm = (listing: ListingState) => ({ slug: listing.slug, section: 'contact' as const, programId: null })

describe('a saved section', () => {
  test('is live at once, dated, and said by the facility; what was not touched keeps its source', async () => {
    const listing = await state(ids[0] as number)
    const saved = await saveSection(
      editorOf(listing.id, { accountId: ana }),
      contactForm(listing),
      contactOf(listing, { transit: 'Bus 4' }),
    )
    expect(saved).toEqual({ kind: 'saved', live: ['transit'], waits: [] })
    const after = await state(listing.id)
    expect(after.facts).toEqual({ ...listing.facts, transit: 'Bus 4' })
    expect(after.provenance.transit).toEqual({ source: 'facility', at: '2026-11-22' })
    expect(after.provenance.accessibility).toEqual(listing.provenance.accessibility)
  })

  test('by a moderator who does not work there is said by a moderator', async () => {
    const listing = await state(ids[1] as number)
    const moderator = actor({ accountId: ben, isModerator: true, secondFactor: true })
    await saveSection(moderator, contactForm(listing), contactOf(listing, { transit: 'Bus 5' }))
    expect((await state(listing.id)).provenance.transit?.source).toBe('moderator')
  })

  test('of which nothing was changed writes nothing', async () => {
    const listing = await state(ids[1] as number)
    const saved = await saveSection(editorOf(listing.id), contactForm(listing), contactOf(listing))
    expect(saved).toEqual({ kind: 'saved', live: [], waits: [] })
    expect(await state(listing.id)).toEqual(listing)
  })

  test('leaves alone what a form from before a deploy does not carry', async () => {
    const listing = await state(ids[1] as number)
    const typed = new URLSearchParams({ transit: 'Bus 6', of_another_time: 'x', ages: 'adults' })
    const saved = await saveSection(editorOf(listing.id), contactForm(listing), { typed, locale: 'en', now })
    expect(saved).toEqual({ kind: 'saved', live: ['transit'], waits: [] })
    expect((await state(listing.id)).facts).toEqual({ ...listing.facts, transit: 'Bus 6' })
  })
})

describe('identity facts', () => {
  test('wait for a moderator, one request a person, and are not live', async () => {
    const listing = await state(ids[2] as number)
    const sam = editorOf(listing.id, { accountId: ana })
    const number = { 'phones.0.number': '303-555-0199' }
    const saved = await saveSection(sam, contactForm(listing), contactOf(listing, { ...number, transit: 'Tram' }))
    expect(saved).toEqual({ kind: 'saved', live: ['transit'], waits: ['phones'] })
    const standing = await state(listing.id)
    expect(standing.facts.phones).toEqual(listing.facts.phones)
    await saveSection(sam, contactForm(listing), contactOf(standing, { website: 'new.example.org' }))
    expect(await waiting(listing.id)).toMatchObject([
      { by: ana, status: 'withdrawn' },
      {
        by: ana,
        status: 'pending',
        changes: {
          phones: {
            before: listing.facts.phones,
            after: [{ number: '+13035550199' }, ...listing.facts.phones.slice(1)],
          },
          website: { before: listing.facts.website, after: 'https://new.example.org' },
        },
      },
    ])
  })

  test('are licenses, but not what else a facility is credited with', async () => {
    const listing = await state(ids[10] as number)
    const form = { slug: listing.slug, section: 'credentials' as const, programId: null }
    const sam = editorOf(listing.id, { accountId: ana })
    const add = async (kind: string) => {
      const { facts } = (await openListing(sam, listing.slug)) as EditedListing
      const at = facts.credentials.length
      const sent = opened('credentials', facts, 'facility', { [`credentials.${at}.kind`]: kind })
      sent.typed.append('credentials.rows', String(at))
      return saveSection(sam, form, sent)
    }
    expect(await add('carf')).toEqual({ kind: 'saved', live: ['credentials'], waits: [] })
    expect((await state(listing.id)).facts.credentials).toHaveLength(listing.facts.credentials.length + 1)
    expect(await add('state_mental_health')).toEqual({ kind: 'saved', live: [], waits: ['credentials'] })
    expect(await add('coa')).toEqual({ kind: 'saved', live: [], waits: ['credentials'] })
    expect((await state(listing.id)).facts.credentials).toHaveLength(listing.facts.credentials.length + 1)
  })

  test('put a facility that moves at the middle of its ZIP code, until its point is known', async () => {
    const listing = await state(ids[11] as number)
    const sam = editorOf(listing.id, { accountId: ana })
    const types = {
      'address.street': '9 Other Road',
      'address.zip': '45402',
      'address.state': 'OH',
      'address.city': 'Dayton',
    }
    await saveSection(sam, contactForm(listing), contactOf(listing, types))
    const [request] = await waiting(listing.id)
    expect(request.changes.address.after).toMatchObject({ precision: 'zip', lat: expect.closeTo(39.75, 1) })
  })

  test('can be taken back, all at once or by typing what stands', async () => {
    const listing = await state(ids[3] as number)
    const sam = editorOf(listing.id, { accountId: ana })
    await saveSection(sam, contactForm(listing), contactOf(listing, { website: 'new.example.org' }))
    const asked = { ...listing, facts: { ...listing.facts, website: 'https://new.example.org' } }
    const back = await saveSection(
      sam,
      contactForm(listing),
      contactOf(asked, { website: listing.facts.website ?? '' }),
    )
    expect(back).toEqual({ kind: 'saved', live: [], waits: [] })
    await saveSection(sam, contactForm(listing), contactOf(listing, { 'name.name': 'Other' }))
    await withdrawChange(sam, listing.slug)
    expect((await waiting(listing.id)).map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn'])
  })
})

describe('two people in one section', () => {
  test('keep what each alone has changed', async () => {
    const listing = await state(ids[4] as number)
    const [first, second] = [contactOf(listing, { transit: 'Bus 1' }), contactOf(listing, { accessibility: 'Ramp' })]
    await saveSection(editorOf(listing.id, { accountId: ana }), contactForm(listing), first)
    expect(await saveSection(editorOf(listing.id, { accountId: ben }), contactForm(listing), second)).toMatchObject({
      live: ['accessibility'],
    })
    expect((await state(listing.id)).facts).toMatchObject({ transit: 'Bus 1', accessibility: 'Ramp' })
  })

  test('choose field by field where both have changed it', async () => {
    const listing = await state(ids[5] as number)
    const [sam, kim] = [editorOf(listing.id, { accountId: ana }), editorOf(listing.id, { accountId: ben })]
    const theirs = contactOf(listing, { transit: 'Bus 1', accessibility: 'Ramp' })
    await saveSection(sam, contactForm(listing), theirs)
    const mine = contactOf(listing, { transit: 'Bus 2', accessibility: 'Elevator' })
    const asked = await saveSection(kim, contactForm(listing), mine)
    expect(asked).toMatchObject({ kind: 'conflict', conflicts: ['accessibility', 'transit'] })
    const standing = await state(listing.id)
    const again = contactOf(standing, { transit: 'Bus 2', accessibility: 'Elevator' })
    for (const field of ['transit', 'accessibility']) again.typed.append(chooseName, field)
    expect(await saveSection(kim, contactForm(listing), again)).toMatchObject({ kind: 'conflict' })
    again.typed.set(choiceName('transit'), 'mine')
    again.typed.set(choiceName('accessibility'), 'theirs')
    expect(await saveSection(kim, contactForm(listing), again)).toMatchObject({ live: ['transit'] })
    expect((await state(listing.id)).facts).toMatchObject({ transit: 'Bus 2', accessibility: 'Ramp' })
  })
})

describe('a preview', () => {
  test('reads as the public page will, and stores nothing', async () => {
    const listing = await state(ids[6] as number)
    const sent = contactOf(listing, { transit: 'Ferry', website: 'new.example.org' })
    const preview = await previewSection(editorOf(listing.id), contactForm(listing), sent)
    expect(preview).toMatchObject({
      listing: { transit: 'Ferry', website: listing.facts.website },
      before: { transit: listing.facts.transit },
      after: { transit: 'Ferry' },
      waits: ['website'],
    })
    expect(await state(listing.id)).toEqual(listing)
    expect(await waiting(listing.id)).toEqual([])
  })
})

describe('attacks', () => {
  test('nobody edits a facility that is not theirs, whatever the form says', async () => {
    const [own, other] = [await state(ids[7] as number), await state(ids[8] as number)]
    const sent = contactOf(other, { transit: 'Taken over', slug: own.slug, id: String(own.id) })
    for (const someone of [null, actor(), editorOf(own.id), actor({ isModerator: true })]) {
      await expect(saveSection(someone, contactForm(other), sent)).rejects.toThrow(Forbidden)
      await expect(previewSection(someone, contactForm(other), sent)).rejects.toThrow(Forbidden)
      await expect(withdrawChange(someone, other.slug)).rejects.toThrow(Forbidden)
    }
    expect(await state(other.id)).toEqual(other)
  })

  test('a program of another facility is not there', async () => {
    const [own, other] = [await state(ids[7] as number), await state(ids[8] as number)]
    const program = other.programs[0] as ListingState['programs'][number]
    const sent = opened('programs', program.facts, 'program', { name: 'Taken over' })
    const form = { slug: own.slug, section: 'programs' as const, programId: program.id }
    expect(await saveSection(editorOf(own.id), form, sent)).toEqual({ kind: 'missing' })
    expect(await previewSection(editorOf(own.id), form, sent)).toEqual({ kind: 'missing' })
    expect(await state(other.id)).toEqual(other)
  })

  test('fields of other sections, of no section and of the record itself are never read', async () => {
    const listing = await state(ids[9] as number)
    const more = {
      payments: 'free',
      organization: 'Evil',
      id: '1',
      slug: 'evil',
      provenance: '{}',
      takesHelpRequests: 'true',
      isExample: 'false',
      'address.lat': '1',
      'address.precision': 'street',
    }
    const sent = contactOf(listing, more)
    sent.typed.set(openedName, `${sent.typed.get(openedName)} payments:x organization:x isExample:x`)
    const saved = await saveSection(editorOf(listing.id), contactForm(listing), sent)
    expect(saved).toEqual({ kind: 'saved', live: [], waits: [] })
    expect(await state(listing.id)).toEqual(listing)
  })
})
