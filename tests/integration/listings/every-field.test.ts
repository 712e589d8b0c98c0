import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ListingDetails } from '#components/facility/listing.tsx'
import { serviceKinds, type TermKind, termsOf } from '#lib/care/terms.ts'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import { en } from '#lib/i18n/messages/en.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { type Column, readSchema } from '#tests/support/prisma-schema.ts'

cloneCatalogue()

/** The models that make up a listing. Each of their fields is on its page, or below with the reason why it is not. */
const listed = new Set([
  'Organization',
  'Facility',
  'Phone',
  'Program',
  'Track',
  'TrackSession',
  'Phase',
  'DetoxOffering',
  'MedicationPolicy',
  'PopulationServed',
  'FacilityLanguage',
  'PlanAcceptance',
  'Price',
  'DrugTesting',
  'HouseRule',
  'Credential',
  'Availability',
  'ProgramLink',
])

/** Models that belong to a facility or a program and are no part of what it states. */
const apart = {
  SlugRedirect: 'its old addresses',
  SourceRecord: 'what an edition said, of which the listing names the edition and the row',
  Disagreement: 'for the moderator; the listing says that there is one',
  AuditEvent: 'its history',
  Membership: 'who may edit it',
  Claim: 'who asks to edit it',
  ChangeRequest: 'what waits for a decision',
  ErrorReport: 'what readers report',
  HelpRequest: 'what readers ask of it',
  Invitation: 'whom its owners have asked to help',
  SignedLink: 'what a link in a mail may do',
  FacilityProposal: 'what a moderator made it of',
}

const notShown = {
  'Facility.slug': 'the address of the page itself',
  'Facility.searchWords': 'what a search by name matches, made from the names',
  'Facility.catalogueVersion': 'what tells other processes of a change',
  'Facility.lat': 'places it on the map of a search',
  'Facility.lng': 'places it on the map of a search',
  'Facility.geoPrecision': 'how exact that place is',
  'Facility.createdAt': 'the day of the last change is shown',
  'Program.createdAt': 'each fact has a day of its own',
  'Program.updatedAt': 'each fact has a day of its own',
  'Organization.nameKey': 'what an import matches on, made from the name',
  'Organization.createdAt': 'each fact has a day of its own',
  'Organization.updatedAt': 'each fact has a day of its own',
}

const { columns, enums } = readSchema()
const isKey = ({ field }: Column) => field === 'id' || field === 'position' || field.endsWith('Id')
const fields = columns.filter((column) => listed.has(column.model) && !isKey(column))
const shown = fields.filter(({ model, field }) => !Object.hasOwn(notShown, `${model}.${field}`))

const slugsOf = (kind: TermKind) => termsOf(kind).map(({ slug }) => slug as string)
const each = (kind: TermKind) => slugsOf(kind).map((slug) => `{${slug}}`)
/** A list for each kind, with all of its terms. */
const lists = (...kinds: TermKind[]) => kinds.map((kind) => `{${slugsOf(kind)}}`)

/** What to write into fields that take more than any text. */
const samples: Record<string, readonly string[]> = {
  'Organization.website': ['https://example.org/one', 'https://example.org/two'],
  'Organization.npi': ['1111111111', '2222222222'],
  'Facility.website': ['https://example.org/one', 'https://example.org/two'],
  'Facility.state': ['OH', 'TX'],
  'Facility.zip': ['45402', '99501'],
  'Facility.timeZone': ['America/Denver', 'America/Chicago'],
  'Facility.telehealthStates': ['{OH}', '{OH,TX}'],
  'Facility.services': lists(...serviceKinds),
  'Facility.payments': each('payment'),
  'Facility.ages': each('age'),
  'Facility.genders': each('gender'),
  'Phone.number': ['+19375550177', '+19375550178'],
  'Phone.extension': ['17', '18'],
  'Phone.languages': each('language'),
  'Program.settingCode': ['ORT', 'RS', 'RL'],
  'Program.services': lists(...serviceKinds),
  'Program.payments': each('payment'),
  'Program.ages': each('age'),
  'Program.genders': each('gender'),
  'PopulationServed.population': slugsOf('population'),
  'FacilityLanguage.language': slugsOf('language'),
  'PlanAcceptance.state': ['OH', 'TX'],
  'HouseRule.topic': Object.keys(en.facility.ruleTopics).filter((topic) => topic !== 'smoking' && topic !== 'vaping'),
  'Credential.kind': slugsOf('credential'),
}

/** Different things that a field may hold, as PostgreSQL writes them; null is "not stated". */
function valuesFor({ model, field, type, optional }: Column, current: string | null): (string | null)[] {
  const gap = optional ? [null] : []
  const chosen = samples[`${model}.${field}`]
  if (chosen) return [...gap, ...chosen]
  const values = enums[type.replace('[]', '')]
  if (values) return [...gap, ...(type.endsWith('[]') ? values.map((value) => `{${value}}`) : values)]
  if (type === 'Boolean') return [...gap, 'true', 'false']
  if (type === 'Int' || type === 'Float') return [0, 1, -1].map((more) => String(Number(current ?? 2) + more))
  if (type === 'DateTime') return [...gap, ...[0, 1, 2].map((days) => dayAfter(current, days))]
  if (type === 'Json')
    return ['2001-02-03', '2002-03-04'].map((day) => (current ?? '').replace(/\d{4}-\d\d-\d\d/g, day))
  return [...gap, `One word on ${field}`, `Another word on ${field}`]
}

const dayAfter = (day: string | null, days: number) =>
  new Date(new Date(day ?? Date.now()).getTime() + days * 86_400_000).toISOString()

const now = new Date()

async function pageOf(slug: string, keepsDay: boolean): Promise<string> {
  const listing = await findListing(slug)
  if (!listing) throw new Error(`no listing at ${slug}`)
  const view = presentListing(keepsDay ? listing : { ...listing, updatedOn: '2026-01-01' }, 'en', now)
  return renderToStaticMarkup(createElement(ListingDetails, { t: en, view, shortlist: null }))
}

const joins: [column: string, join: string][] = [
  ['facility_id', 'join facility f on f.id = x.facility_id'],
  [
    'track_id',
    'join track k on k.id = x.track_id join program p on p.id = k.program_id join facility f on f.id = p.facility_id',
  ],
  ['program_id', 'join program p on p.id = x.program_id join facility f on f.id = p.facility_id'],
  ['parent_id', 'join facility f on f.organization_id = x.id'],
]

/** The rows of the examples that hold a field, each with the page it is on. */
async function rowsWith({ model, table, column }: Column) {
  const own = columns.filter((other) => other.model === model).map((other) => other.column)
  const join = joins.find(([key]) => own.includes(key))?.[1] ?? 'join facility f on f.id = x.id'
  const { rows } = await pool().query<{ at: string; value: string | null; slug: string }>(
    `select distinct on (x.ctid) x.ctid::text as at, x."${column}"::text as value, f.slug
     from "${table}" x ${join} where f.is_example order by x.ctid`,
  )
  return rows
}

/** Writes into one row and answers where it is now; null where the database refuses the value. */
async function write({ table, column }: Column, at: string, value: string | null): Promise<string | null> {
  try {
    const update = `update "${table}" set "${column}" = $1 where ctid = $2 returning ctid::text as at`
    const { rows } = await pool().query<{ at: string }>(update, [value, at])
    return rows[0]?.at ?? null
  } catch {
    return null
  }
}

/** The pages that one row gives with each value that it may hold. */
async function pagesWith(column: Column, row: { at: string; value: string | null; slug: string }): Promise<string[]> {
  const pages: string[] = []
  let at = row.at
  for (const value of valuesFor(column, row.value)) {
    const written = await write(column, at, value)
    if (written) pages.push(await pageOf(row.slug, column.field === 'updatedAt'))
    at = written ?? at
  }
  if (!(await write(column, at, row.value))) throw new Error(`cannot restore ${column.table}.${column.column}`)
  return pages
}

test.each(shown.map((column) => [`${column.model}.${column.field}`, column] as const))(
  '%s is on the page, whatever it says',
  async (name, column) => {
    const rows = await rowsWith(column)
    for (const row of rows.slice(0, 40)) {
      const pages = await pagesWith(column, row)
      if (pages.length > 1 && new Set(pages).size === pages.length) return
    }
    expect.fail(`of ${rows.length} rows of the examples, none shows each value of ${name}`)
  },
)

test('no field is left out without a reason', () => {
  const known = new Set(fields.map(({ model, field }) => `${model}.${field}`))
  expect(Object.keys(notShown).filter((name) => !known.has(name))).toEqual([])
  expect(shown.length).toBeGreaterThan(100)
})

test('every model of a facility or a program is part of its listing, or apart for a reason', () => {
  const owned = columns.filter(({ field }) => ['facilityId', 'programId', 'trackId'].includes(field))
  const models = new Set(owned.map(({ model }) => model))
  expect([...models].filter((model) => !listed.has(model) && !Object.hasOwn(apart, model))).toEqual([])
})
