import pg from 'pg'
import { terms } from '#lib/care/terms.ts'

/**
 * Brings the code table `term` up to date with the vocabulary, which is defined once in lib/care/terms.ts.
 * Terms that the code no longer has stay, because facts may still use them.
 */
export async function syncTerms(databaseUrl: string): Promise<void> {
  const rows = terms.map((term, position) => ({ kind: term.kind, slug: term.slug, samhsa_code: term.samhsa, position }))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(
      `insert into term (kind, slug, samhsa_code, position)
       select kind, slug, samhsa_code, position
       from jsonb_to_recordset($1::jsonb) as row(kind text, slug text, samhsa_code text, position integer)
       on conflict (kind, slug) do update set samhsa_code = excluded.samhsa_code, position = excluded.position
       where (term.samhsa_code, term.position) is distinct from (excluded.samhsa_code, excluded.position)`,
      [JSON.stringify(rows)],
    )
  } finally {
    await client.end()
  }
}
