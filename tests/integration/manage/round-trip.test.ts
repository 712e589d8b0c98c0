import { describe, expect, test } from 'vitest'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { findListedPlaces } from '#lib/db/listed-places.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import { locales } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { openedName, writeOpened } from '#lib/manage/fingerprint.ts'
import { placesAsked } from '#lib/manage/listed-place.ts'
import { type Facts, readSection, showSection } from '#lib/manage/read-section.ts'
import { inputsOf, sectionKeys } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { sendUntouched } from '#tests/support/browser-form.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

const listings = async (where: string) => {
  const { rows } = await pool().query<{ id: number }>(`select id from facility where ${where} order by id`)
  return transact(async (client) => {
    const states: ListingState[] = []
    for (const { id } of rows) states.push((await readListingState(client, id)) as ListingState)
    return states
  })
}

/** Every fact of a listing through the form that edits it: what the forms say was changed, and what is wrong. */
async function throughForms(listing: ListingState) {
  const found: unknown[] = []
  for (const locale of locales) {
    for (const key of sectionKeys) {
      const through = async (scope: 'facility' | 'program', facts: Facts, program: ProgramState | null) => {
        const opened = showSection(sections[key], scope, facts)
        const places = await findListedPlaces(placesAsked(opened), listing.id)
        const scene = { locale, t: messagesOf(locale), today: '2026-11-22', listing, program, places }
        const shown = { ...scene, typed: opened }
        const inputs = inputsOf(sections[key], scope)
        const typed = sendUntouched(inputs.flatMap(([field, input]) => input.controls(field, shown)))
        const edited = Object.fromEntries(inputs.map(([field]) => [field, facts[field]]))
        typed.set(openedName, writeOpened(edited))
        const { changed, errors } = readSection(sections[key], scope, typed, facts, scene)
        if (Object.keys(changed).length + errors.length > 0) found.push({ slug: listing.slug, key, changed, errors })
      }
      await through('facility', listing.facts, null)
      for (const program of listing.programs) await through('program', program.facts, program)
    }
  }
  return found
}

describe('a fact that is shown in a form and sent back untouched is the same fact', () => {
  test('for every example facility', async () => {
    const examples = await listings('is_example')
    expect(examples.length).toBeGreaterThan(10)
    expect((await Promise.all(examples.map(throughForms))).flat()).toEqual([])
  })

  test('for a sample of the national directory', async () => {
    const sample = await listings('not is_example and id % 250 = 0')
    expect(sample.length).toBeGreaterThan(30)
    expect((await Promise.all(sample.map(throughForms))).flat()).toEqual([])
  })
})
