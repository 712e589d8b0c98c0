import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { Comparison } from '#components/compare/comparison.tsx'
import { CallSheet } from '#components/facility/call-sheet.tsx'
import { ListingDetails } from '#components/facility/listing.tsx'
import { HistoryList } from '#components/history/history-list.tsx'
import { JsonLd } from '#components/layout/json-ld.tsx'
import { PreviewHead } from '#components/manage/preview-head.tsx'
import { SectionForm } from '#components/manage/section-form.tsx'
import { TaskList } from '#components/manage/task-list.tsx'
import { FacilityCard } from '#components/search/facility-card.tsx'
import { presentHistory } from '#lib/audit/present-history.ts'
import { presentCompare } from '#lib/compare/present-compare.ts'
import { findCards } from '#lib/db/cards.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { transact } from '#lib/db/transaction.ts'
import { presentDiff } from '#lib/facility/fact-words/present-diff.ts'
import type { Listing } from '#lib/facility/listing.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import { presentCallSheet } from '#lib/facility/present/call-sheet.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Control } from '#lib/manage/control.ts'
import type { Typed } from '#lib/manage/input.ts'
import { presentForm } from '#lib/manage/present-form.ts'
import { presentTasks } from '#lib/manage/present-tasks.ts'
import { type Facts, readSection, showSection } from '#lib/manage/read-section.ts'
import { inputsOf, type SectionKey, sectionKeys } from '#lib/manage/section.ts'
import { adviceOnSection } from '#lib/manage/section-advice.ts'
import { sections } from '#lib/manage/sections.ts'
import type { ResultItem } from '#lib/search/outcome.ts'
import { presentCard } from '#lib/search/present-card.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { findComparison } from '#lib/services/compare.ts'
import { type History, readHistory } from '#lib/services/history.ts'
import { toItem } from '#lib/services/search.ts'
import { facilityData } from '#lib/structured-data/facility.ts'
import { actor } from '#tests/fixtures/actor.ts'
import { sendUntouched } from '#tests/support/browser-form.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

const t = messagesOf('en')
const now = new Date('2026-11-22T12:00:00Z')
const statement = { source: 'facility' as const, at: '2026-11-22' }

/** What is typed into each field: markup that would run, told apart by its number. */
const attack = (number: number) => `"><img src=x onerror=a(${number})>`
const asText = (number: number) => `&quot;&gt;&lt;img src=x onerror=a(${number})&gt;`
let attacks: string[] = []

/** What somebody sends who types an attack into every field that takes one, and chooses whatever must be chosen. */
function attackAll(controls: readonly Control[]): [string, string][] {
  return controls.flatMap((control) => {
    if (control.kind === 'group') return attackAll(control.controls)
    if (control.kind === 'rows') {
      return control.rows.flatMap(({ key, controls: row }) => [
        [`${control.name}.rows`, key] as [string, string],
        ...attackAll(row),
      ])
    }
    const takesText = control.kind === 'paragraphs' || (control.kind === 'text' && control.type === 'text')
    const takesAttack = takesText && !('inputMode' in control && control.inputMode) && (control.maxLength ?? 99) > 40
    if (takesAttack) {
      attacks.push(control.name)
      return [[control.name, attack(attacks.length - 1)] as [string, string]]
    }
    if (control.name.endsWith('.to')) return [[control.name, 'name'] as [string, string]]
    if (control.kind === 'select' && control.value === '') {
      return [[control.name, control.options[1]?.value ?? ''] as [string, string]]
    }
    return [...sendUntouched([control])]
  })
}

function attacked(section: SectionKey, listing: ListingState, program: ProgramState | null): Facts {
  const scope = program ? 'program' : 'facility'
  const facts: Facts = program?.facts ?? listing.facts
  const scene = { locale: 'en' as const, t, today: '2026-11-22', listing, program }
  const opened: Typed = showSection(sections[section], scope, facts)
  const controls = inputsOf(sections[section], scope).flatMap(([field, input]) =>
    input.controls(field, { ...scene, typed: opened }),
  )
  const { changed, errors } = readSection(
    sections[section],
    scope,
    new URLSearchParams(attackAll(controls)),
    facts,
    scene,
  )
  expect(errors).toEqual([])
  return changed
}

let state: ListingState
let before: ListingState
let listing: Listing
beforeAll(async () => {
  attacks = []
  const { rows } = await pool().query('select id, slug from facility where is_example order by id limit 1')
  const { id, slug } = rows[0] as { id: number; slug: string }
  before = (await transact((client) => readListingState(client, id))) as ListingState
  const program = before.programs[0] as ProgramState
  const change = {
    facts: Object.assign({}, ...sectionKeys.map((key) => attacked(key, before, null))),
    programs: [
      { id: program.id, facts: Object.assign({}, ...sectionKeys.map((key) => attacked(key, before, program))) },
    ],
  }
  const by = { kind: 'system' as const, id: null }
  await transact((client) => changeListing(client, { facilityId: id, change, statement, actor: by, action: 'edited' }))
  state = (await transact((client) => readListingState(client, id))) as ListingState
  listing = (await findListing(slug)) as Listing
})

const html = (...elements: ReactElement[]) => elements.map((element) => renderToStaticMarkup(element)).join('\n')

/** Every page that shows a listing, in HTML. */
async function pages(): Promise<Record<string, string>> {
  const program = listing.programs[0]?.id as number
  const other = (await pool().query('select id from program where facility_id <> $1 limit 1', [listing.id])).rows[0].id
  const card = presentCard(
    toItem(
      { id: listing.id, distanceMiles: null, programIds: [program], week: null },
      (await findCards([listing.id])).get(listing.id),
      null,
    )[0] as ResultItem,
    emptyQuery,
    'en',
    '2026-11-22',
  )
  const query = { ids: [program, other], unread: 0, near: null, allRows: true }
  const compared = presentCompare(await findComparison(query), query, 'en', now)
  if (compared.kind !== 'comparison') throw new Error('nothing to compare')
  const history = (await readHistory(actor({ isModerator: true, secondFactor: true }), state.slug, null)) as History
  const entries = presentHistory(
    history.events,
    { slug: state.slug, standing: state, forModerator: true, today: '2026-11-22' },
    'en',
  )
  const rows = presentDiff('facility', before.facts, state.facts, 'en', '2026-11-22')
  const advice = sectionKeys.flatMap((key) => adviceOnSection(sections[key], state, 'en', '2026-11-22'))
  const forms = [null, state.programs[0] as ProgramState].flatMap((of) =>
    sectionKeys.map((key) => {
      const facts: Facts = of?.facts ?? state.facts
      const scene = { locale: 'en' as const, t, today: '2026-11-22', listing: state, program: of }
      const view = presentForm(key, scene, showSection(sections[key], of ? 'program' : 'facility', facts), null)
      return createElement(SectionForm, { t, view, opened: {}, errors: [] })
    }),
  )
  return {
    listing: html(createElement(ListingDetails, { t, view: presentListing(listing, 'en', now), shortlist: null })),
    card: html(createElement(FacilityCard, { t, card })),
    'call sheet': html(createElement(CallSheet, { t, view: presentCallSheet(listing, 'en', now) })),
    comparison: html(
      createElement(Comparison, { t, view: compared, action: '/compare', allRows: true, wordsHref: '/' }),
    ),
    preview: html(
      createElement(PreviewHead, {
        t,
        rows,
        waits: null,
        advice,
        action: '/',
        typed: [['x', attack(0)]],
        backHref: '/',
      }),
    ),
    'task list': html(createElement(TaskList, { t, tasks: presentTasks(state, listing, [], 'en', now).tasks })),
    history: html(createElement(HistoryList, { t, entries })),
    forms: html(...forms),
  }
}

describe('markup in every text of every part of a listing', () => {
  test('is text on every page that shows it', async () => {
    const shown = await pages()
    for (const [name, text] of Object.entries(shown)) expect(text, name).not.toMatch(/<(img|script)/)
    const missing = (text: string) => attacks.flatMap((name, number) => (text.includes(asText(number)) ? [] : name))
    expect(attacks.length).toBeGreaterThan(40)
    expect(missing(shown.forms ?? '')).toEqual([])
    expect(missing(`${shown.listing}${shown['call sheet']}`)).toEqual([])
  })

  test('does not end the data for those who read pages by machine', () => {
    const data = html(
      createElement(JsonLd, { data: facilityData({ ...listing, isExample: false }, 'https://example.org', 'en') }),
    )
    expect(data.match(/<\/?\w+/g)).toEqual(['<script', '</script'])
    expect(data).toContain('onerror=')
  })
})
