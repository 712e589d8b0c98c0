import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Locator } from '#lib/catalogue/locations.ts'
import { pool } from '#lib/db/client.ts'
import { type ImportOptions, runImport } from '#lib/services/run-import.ts'
import { readShippedLocator } from '#lib/services/shipped-data.ts'
import { type FacilityCells, makeWorkbook, type WorkbookOptions } from '#tests/fixtures/workbook.ts'
import { cloneDatabase } from '#tests/support/database.ts'

cloneDatabase()

const center: FacilityCells = { name1: 'Example Recovery Center' }
const house: FacilityCells = {
  name1: 'Example House',
  street1: '9 Elm Street',
  phone: '303-555-0143',
  codes: 'SA * RES RL * SF',
}
const clinic: FacilityCells = {
  name1: 'Example Clinic',
  name2: 'North',
  street1: '5 Oak Avenue',
  phone: '303-555-0144',
}
const three = [center, house, clinic]

let locate: Locator

beforeAll(async () => {
  locate = await readShippedLocator()
})

beforeEach(async () => {
  await pool().query(
    'truncate facility, organization, source_record, import_run, source_code, name_word restart identity cascade',
  )
})

async function importEdition(year: string, facilities: FacilityCells[], more: WorkbookOptions & ImportOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  const path = join(folder, `directory-${year}.xlsx`)
  const { onProgress, dryRun, edition, ...workbook } = more
  await writeFile(
    path,
    makeWorkbook({ title: `${year} SU Facilities`, savedOn: `${year}-06-01`, facilities, ...workbook }),
  )
  return runImport(path, {
    locate,
    ...(onProgress ? { onProgress } : {}),
    ...(dryRun ? { dryRun } : {}),
    edition,
  })
}

async function select<Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await pool().query<Row>(sql, values)).rows
}

const facility = async (name: string) =>
  (
    await select(
      `select f.*, (select array_agg(setting_code order by setting_code) from program where facility_id = f.id) as programs,
        (select array_agg(number order by position) from phone where facility_id = f.id) as phones
       from facility as f where name = $1`,
      [name],
    )
  )[0]

/** What somebody else stated of a facility, as the editing pages will write it. */
async function state(name: string, column: string, value: unknown, source: string): Promise<void> {
  await pool().query(
    `update facility set ${column} = $2, provenance = provenance || jsonb_build_object($3::text, $4::jsonb) where name = $1`,
    [name, value, column, JSON.stringify({ source, at: '2023-09-01' })],
  )
}

describe('a newer edition', () => {
  it('updates what came from the directory, marks what it does not list, and adds what is new', async () => {
    await importEdition('2023', three)
    const { slug } = (await facility('Example Recovery Center')) ?? {}
    const report = await importEdition('2024', [
      {
        ...center,
        name1: 'Example Recovery Ctr',
        phone: '303-555-0199',
        codes: 'SA * OP ORT ODT * MD * ADLT * FEM MALE',
      },
      clinic,
      { name1: 'Example New Dawn', street1: '77 Pine Road', phone: '303-555-0177' },
    ])
    expect(report.counts).toMatchObject({ added: 1, changed: 1, confirmed: 1, same: 0, gone: 1, disputed: 0 })

    expect(await facility('Example Recovery Ctr')).toMatchObject({
      slug,
      phones: ['+13035550199'],
      programs: ['ODT', 'ORT'],
      payments: ['medicaid'],
      provenance: { phones: { source: 'samhsa', at: '2024-06-01', by: '2024' } },
    })
    expect((await facility('Example Clinic'))?.provenance).toMatchObject({ phones: { at: '2024-06-01' } })
    expect(await facility('Example House')).toMatchObject({ status: 'open', phones: ['+13035550143'] })
    const gone = await select(
      `select gone_since, edition from source_record join facility on facility.id = facility_id where name = 'Example House'`,
    )
    expect(gone).toEqual([{ gone_since: '2024', edition: '2023' }])
  })

  it('keeps before and after of every changed field in the audit', async () => {
    await importEdition('2023', three)
    await importEdition('2024', [{ ...center, phone: '303-555-0199' }, clinic])
    const events = await select<{ action: string; before: Record<string, unknown>; after: Record<string, unknown> }>(
      'select action, before, after from audit_event where id > (select max(id) from audit_event) - 3 order by action',
    )
    expect(events.map(({ action }) => action)).toEqual(['import_changed', 'import_confirmed', 'import_gone'])
    expect(events[0]?.before).toEqual({
      edition: '2023',
      phones: [{ number: '+13035550142', purpose: 'main', extension: null }],
    })
    expect(events[0]?.after).toEqual({
      edition: '2024',
      phones: [{ number: '+13035550199', purpose: 'main', extension: null }],
    })
  })

  it('puts every facility it touches into the change feed', async () => {
    await importEdition('2023', three)
    const [{ last } = { last: '0' }] = await select<{ last: string }>(
      'select max(catalogue_version) as last from facility',
    )
    await importEdition('2024', [{ ...center, phone: '303-555-0199' }, clinic])
    expect(await select('select count(*)::int from facility where catalogue_version > $1', [last])).toEqual([
      { count: 3 },
    ])
  })

  it('lists a facility again that was gone for a year', async () => {
    await importEdition('2022', three)
    await importEdition('2023', [center, clinic])
    const report = await importEdition('2024', three)
    expect(report.counts).toMatchObject({ added: 0, returned: 1 })
    expect(await select('select count(*)::int from source_record where gone_since is not null')).toEqual([{ count: 0 }])
  })

  it('twice changes nothing the second time', async () => {
    await importEdition('2023', three)
    await importEdition('2024', [{ ...center, phone: '303-555-0199' }, clinic])
    const before = await select('select id, updated_at, catalogue_version, provenance from facility order by id')
    const report = await importEdition('2024', [{ ...center, phone: '303-555-0199' }, clinic])
    expect(report.counts).toMatchObject({ added: 0, changed: 0, confirmed: 0, same: 2, gone: 0 })
    expect(await select('select id, updated_at, catalogue_version, provenance from facility order by id')).toEqual(
      before,
    )
  })

  it('of an older year is refused, and nothing is written', async () => {
    await importEdition('2024', three)
    await expect(importEdition('2023', [center])).rejects.toThrow(/is the 2023 edition.*holds the 2024 edition/)
    expect(await select('select count(*)::int from import_run')).toEqual([{ count: 1 }])
  })

  it('that lacks most of the catalogue is refused as a part', async () => {
    await importEdition('2023', three)
    await expect(importEdition('2024', [center])).rejects.toThrow(/only a part of an edition/)
  })

  it('keeps an unknown code on the record, in the code table and in the report', async () => {
    const report = await importEdition('2023', [{ ...center, codes: 'SA * ORT ZZ9' }])
    expect(report.unknownCodes).toEqual([{ code: 'ZZ9', label: null, rows: [2] }])
    expect(await select("select codes from source_record where 'ZZ9' = any(codes)")).toHaveLength(1)
    expect(await select("select known, label, first_edition from source_code where code = 'ZZ9'")).toEqual([
      { known: false, label: null, first_edition: '2023' },
    ])
    expect(await select("select known, label from source_code where code = 'ORT'")).toEqual([
      { known: true, label: 'Regular outpatient treatment' },
    ])
  })

  it('links the branches of one organization', async () => {
    await importEdition('2023', [
      clinic,
      { ...clinic, name2: 'South', street1: '6 Oak Avenue', phone: '303-555-0145' },
      center,
    ])
    const linked = await select(
      'select o.name, count(*)::int from facility join organization as o on o.id = organization_id group by 1',
    )
    expect(linked).toEqual([{ name: 'Example Clinic', count: 2 }])
  })
})

describe('a fact that somebody of higher precedence stated', () => {
  it.each(['facility', 'moderator', 'state'])(
    '%s: is not overwritten; the disagreement is kept once',
    async (source) => {
      await importEdition('2023', three)
      await state('Example Recovery Center', 'payments', ['private_insurance'], source)
      const changed = [{ ...center, codes: 'SA * OP OIT ORT * SF * ADLT * FEM MALE' }, house, clinic]
      const report = await importEdition('2024', changed)
      expect(report.counts).toMatchObject({ disputed: 1, gone: 0 })
      await importEdition('2024', changed)

      expect(await facility('Example Recovery Center')).toMatchObject({
        payments: ['private_insurance'],
        provenance: { payments: { source, at: '2023-09-01' } },
      })
      expect(await select('select field, source, value from disagreement')).toEqual([
        { field: 'payments', source: 'samhsa', value: ['self_pay'] },
      ])
    },
  )

  it('stays settled once a moderator kept it, while another fact comes into dispute', async () => {
    await importEdition('2023', three)
    await state('Example Recovery Center', 'payments', ['private_insurance'], 'facility')
    await importEdition('2023', three)
    await pool().query('update disagreement set decided_at = now()')
    await state('Example Recovery Center', 'ages', ['seniors'], 'facility')
    await importEdition('2024', three)
    expect(await select('select field, decided_at is not null as settled from disagreement order by field')).toEqual([
      { field: 'ages', settled: false },
      { field: 'payments', settled: true },
    ])
  })

  it('is disputed no more when the directory comes round to it', async () => {
    await importEdition('2023', three)
    await state('Example Recovery Center', 'payments', ['self_pay'], 'facility')
    await importEdition('2023', three)
    expect(await select('select field from disagreement')).toHaveLength(1)
    await importEdition('2024', [{ ...center, codes: 'SA * OP OIT ORT * SF * ADLT * FEM MALE' }, house, clinic])
    expect(await select('select field from disagreement')).toEqual([])
  })

  it('is safe also when somebody states it while an import is being written', async () => {
    await importEdition('2023', three)
    // Beginning a run comes after the plan and before the first batch.
    await pool().query(
      `create function edit_meanwhile() returns trigger language plpgsql as $$ begin
         update facility set payments = '{private_insurance}', catalogue_version = nextval('catalogue_version_seq'),
           provenance = provenance || '{"payments": {"source": "facility", "at": "2024-07-01"}}'
         where name = 'Example Recovery Center';
         return null; end $$;
       create trigger edit_meanwhile after insert on import_run for each statement execute function edit_meanwhile()`,
    )
    try {
      await importEdition('2024', [{ ...center, codes: 'SA * OP OIT * SF * ADLT * FEM MALE' }, house, clinic])
    } finally {
      await pool().query('drop trigger edit_meanwhile on import_run; drop function edit_meanwhile')
    }
    expect(await facility('Example Recovery Center')).toMatchObject({
      payments: ['private_insurance'],
      programs: ['OIT'],
      provenance: { payments: { source: 'facility' }, phones: { by: '2024' } },
    })
    expect(await select('select field from disagreement')).toEqual([{ field: 'payments' }])
  })

  it('a program with stated hours outlives its code', async () => {
    await importEdition('2023', three)
    await pool().query(
      `update program set hours_per_week_min = 9, hours_per_week_max = 12,
         provenance = provenance || '{"hours": {"source": "facility", "at": "2023-09-01"}}' where setting_code = 'OIT'
         and facility_id = (select id from facility where name = 'Example Recovery Center')`,
    )
    await importEdition('2024', [{ ...center, codes: 'SA * OP ORT * MD PI * ADLT * FEM MALE' }, house, clinic])
    expect(await facility('Example Recovery Center')).toMatchObject({ programs: ['OIT', 'ORT'] })
    expect(await select('select field, value from disagreement where program_id is not null')).toEqual([
      { field: 'level', value: { listed: false } },
    ])
  })
})

describe('an import', () => {
  const many = Array.from({ length: 1100 }, (_, index) => ({
    ...center,
    name1: `Example ${index}`,
    street1: `${index} Main Street`,
  }))

  it('that is cut short keeps whole batches, and is completed by running it again', async () => {
    const cut = importEdition('2023', many, {
      onProgress: (done) => {
        if (done > 0) throw new Error('power cut')
      },
    })
    await expect(cut).rejects.toThrow('power cut')
    const counts =
      'select (select count(*) from facility)::int as facilities, (select count(*) from audit_event)::int as events'
    const [{ events: eventsBefore, facilities } = { events: 0, facilities: 0 }] = await select<{
      events: number
      facilities: number
    }>(counts)
    expect(facilities).toBe(500)

    const report = await importEdition('2023', many)
    expect(report.counts).toMatchObject({ added: 600, same: 500 })
    expect(await select(counts)).toEqual([{ facilities: 1100, events: eventsBefore + 600 }])
    expect(await select('select status from import_run order by id')).toEqual([
      { status: 'failed' },
      { status: 'finished' },
    ])
  })

  it('gives its progress up to the end', async () => {
    const seen: string[] = []
    await importEdition('2023', many, { onProgress: (done, total) => seen.push(`${done}/${total}`) })
    expect(seen).toEqual(['0/1100', '500/1100', '1000/1100', '1100/1100'])
  })

  it('as a dry run reports the same and writes nothing', async () => {
    const report = await importEdition('2023', three, { dryRun: true })
    expect(report).toMatchObject({ dryRun: true, counts: { added: 3 } })
    expect(
      await select(
        'select (select count(*) from facility)::int + (select count(*) from import_run)::int + (select count(*) from source_code)::int as rows',
      ),
    ).toEqual([{ rows: 0 }])
  })

  it('waits for no other: a second one at the same time is told so', async () => {
    const client = await pool().connect()
    try {
      await client.query("select pg_advisory_lock(hashtext('catalogue_import'))")
      await expect(importEdition('2023', three)).rejects.toThrow('Another import is running on this database')
    } finally {
      await client.query('select pg_advisory_unlock_all()')
      client.release()
    }
    expect((await importEdition('2023', three)).counts.added).toBe(3)
  })

  it('asks for the edition when nothing says which it is', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'import-')), 'directory.xlsx')
    await writeFile(path, makeWorkbook({ title: 'SU Facilities' }))
    await expect(runImport(path)).rejects.toThrow(/directory\.xlsx: .*--edition 2024/)
    expect((await runImport(path, { edition: '2024' })).edition).toBe('2024')
  })

  it.each([
    ['a file that is not there', 'nowhere.xlsx', null, /no such file/],
    ['a renamed PDF', 'directory.xlsx', '%PDF-1.7', /directory\.xlsx: this is a PDF/],
    ['an empty file', 'directory.xlsx', '', /empty/],
  ])('refuses %s before anything is written', async (_, name, content, sentence) => {
    const path = join(await mkdtemp(join(tmpdir(), 'import-')), name)
    if (content !== null) await writeFile(path, content)
    await expect(runImport(path)).rejects.toThrow(sentence)
    expect(await select('select id from import_run')).toEqual([])
  })

  it('keeps sound rows of a file with rows that are not', async () => {
    const report = await importEdition('2023', [center, { ...house, state: 'XX' }, clinic])
    expect(report.counts).toMatchObject({ rows: 3, added: 2, rejected: 1 })
    expect(report.rejected).toMatchObject([[{ row: 3, column: 'state', value: 'XX' }]])
  })
})

describe('a listing that was merged into another', () => {
  it('is left alone by later editions: its row is followed, its facts are not', async () => {
    await importEdition('2023', three)
    await pool().query(
      `update facility set status = 'closed', merged_into_id = (select id from facility where name = 'Example House')
       where name = 'Example Clinic'`,
    )
    const report = await importEdition('2024', [center, house, { ...clinic, phone: '303-555-0199' }])
    expect(report.counts).toMatchObject({ added: 0, changed: 0, gone: 0 })
    expect(
      await select(
        `select r.edition, p.number from source_record r join facility f on f.id = r.facility_id
         join phone p on p.facility_id = f.id where f.name = 'Example Clinic'`,
      ),
    ).toEqual([{ edition: '2024', number: '+13035550144' }])
    const again = await importEdition('2024', [center, house, { ...clinic, phone: '303-555-0199' }])
    expect(again.counts).toMatchObject({ changed: 0, confirmed: 0, same: 3 })
  })
})
