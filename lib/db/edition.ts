import { pool } from './client.ts'

/**
 * The edition of the national directory that is shown: its name ("2023"), the ISO day its facts are dated, and the import
 * that brought it last.
 */
export type CatalogueEdition = { edition: string; publishedOn: string; run: number }

/** The newest edition that was imported whole, whenever that was; null before the first import. On the primary database. */
export async function findEdition(): Promise<CatalogueEdition | null> {
  const { rows } = await pool().query<CatalogueEdition>(
    `select edition, coalesce(report->>'publishedOn', to_char(started_at, 'YYYY-MM-DD')) as "publishedOn", id as run
     from import_run
     where source = 'samhsa' and status = 'finished' and not dry_run
     order by edition desc, started_at desc
     limit 1`,
  )
  return rows[0] ?? null
}
