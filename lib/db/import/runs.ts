import type pg from 'pg'
import type { OfficialCode } from '#lib/catalogue/readers/source-file.ts'

/** Two imports at once would plan against each other; the lock belongs to the connection and ends with it. */
const IMPORT_LOCK = "hashtext('catalogue_import')"

/** Takes the lock that only one import holds; false when another import is running. */
export async function lockImports(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(`select pg_try_advisory_lock(${IMPORT_LOCK}) as locked`)
  return rows[0]?.locked ?? false
}

export async function unlockImports(client: pg.ClientBase): Promise<void> {
  await client.query(`select pg_advisory_unlock(${IMPORT_LOCK})`)
}

/** The newest edition of the federal directory that the catalogue holds, or null. */
export async function findNewestEdition(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ edition: string | null }>(
    "select max(edition) as edition from source_record where source = 'samhsa'",
  )
  return rows[0]?.edition ?? null
}

/** Begins a run; one that was cut short earlier is marked failed, since we hold the lock now. */
export async function insertImportRun(
  client: pg.ClientBase,
  run: { edition: string; fileName: string; fileSha256: string },
): Promise<number> {
  await client.query(
    "update import_run set status = 'failed', finished_at = now() where source = 'samhsa' and status = 'running'",
  )
  const { rows } = await client.query<{ id: number }>(
    `insert into import_run (source, edition, file_name, file_sha256) values ('samhsa', $1, $2, $3) returning id`,
    [run.edition, run.fileName, run.fileSha256],
  )
  return (rows[0] as { id: number }).id
}

/** Ends a run; every web process is told, because its pages name the edition. */
export async function finishImportRun(
  client: pg.ClientBase,
  id: number,
  outcome: { status: 'finished' | 'failed'; counts: object; report: object },
): Promise<void> {
  await client.query(
    `with ended as (update import_run set status = $2, counts = $3, report = $4, finished_at = now() where id = $1
       returning id)
     select pg_notify('catalogue_changed', 'import ' || id) from ended`,
    [id, outcome.status, outcome.counts, outcome.report],
  )
}

/** Keeps the labels and definitions an edition gives its codes, and the codes of its rows that it does not explain. */
export async function saveSourceCodes(
  client: pg.ClientBase,
  codes: (Partial<OfficialCode> & { code: string; known: boolean })[],
  edition: string,
): Promise<void> {
  await client.query(
    `insert into source_code (source, code, category, category_name, label, definition, known, first_edition, last_edition)
     select 'samhsa', code, category, "categoryName", label, definition, known, $2, $2
     from jsonb_to_recordset($1::jsonb)
       as row(code text, category text, "categoryName" text, label text, definition text, known boolean)
     on conflict (source, code) do update set
       category = coalesce(excluded.category, source_code.category),
       category_name = coalesce(excluded.category_name, source_code.category_name),
       label = coalesce(excluded.label, source_code.label),
       definition = coalesce(excluded.definition, source_code.definition),
       known = excluded.known, last_edition = excluded.last_edition
     where (source_code.category, source_code.category_name, source_code.label, source_code.definition,
         source_code.known, source_code.last_edition) is distinct from
       (coalesce(excluded.category, source_code.category), coalesce(excluded.category_name, source_code.category_name),
         coalesce(excluded.label, source_code.label), coalesce(excluded.definition, source_code.definition),
         excluded.known, excluded.last_edition)`,
    [JSON.stringify(codes), edition],
  )
}

/** Refreshes the planner's statistics after a large write; autovacuum would come by minutes later. */
export async function analyzeCatalogue(client: pg.ClientBase): Promise<void> {
  await client.query(
    `analyze facility, program, phone, detox_offering, medication_policy, population_served, facility_language,
       credential, house_rule, organization, source_record, name_word, audit_event, disagreement`,
  )
}
