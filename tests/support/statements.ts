import pg from 'pg'

/** A statement as it was sent to the database. */
export type Statement = { text: string; values: unknown[] }

type Query = (statement: string | { text: string; values?: unknown[] }, values?: unknown[]) => unknown
type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Cond'?: string; Plans?: Plan[] }

/** Rows from which reading a whole table on each request is too much. */
const manyRows = 1000

/**
 * Every statement that reaches a database in this process while `work` runs, Prisma's and node-postgres' alike: both end
 * in the method that is listened to here.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const client = pg.Client.prototype as unknown as { query: Query }
  const { query } = client
  client.query = function (this: unknown, statement, values, ...more) {
    if (typeof statement === 'string') sent.push({ text: statement, values: Array.isArray(values) ? values : [] })
    else if (typeof statement?.text === 'string')
      sent.push({ text: statement.text, values: values ?? statement.values ?? [] })
    return Reflect.apply(query, this, [statement, values, ...more])
  } as Query
  try {
    await work()
  } finally {
    client.query = query
  }
  return sent
}

/**
 * The large tables that statements read from one end to the other, as PostgreSQL plans them with these values: "Seq Scan
 * of place". An index that is read whole counts too. The database must be analysed.
 */
export async function wholeReadsOf(database: pg.Client, statements: readonly Statement[]): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and reltuples >= $1`,
    [manyRows],
  )
  const large = new Set(rows.map(({ name }) => name))
  const found: string[] = []
  for (const { text, values } of statements) {
    // What is no question begins, sets and ends what holds for the next one.
    if (!/^\s*(select|with|insert|update|delete)\b/i.test(text)) {
      await database.query(text)
      continue
    }
    const answer = await database.query({ text: `explain (format json) ${text}`, values })
    const [{ Plan: plan }] = answer.rows[0]['QUERY PLAN'] as [{ Plan: Plan }]
    found.push(...wholeReadsIn(plan, large))
  }
  return found
}

function wholeReadsIn(plan: Plan, large: ReadonlySet<string>): string[] {
  const { 'Node Type': kind, 'Relation Name': table = '', 'Index Cond': condition, Plans: parts = [] } = plan
  const whole = kind === 'Seq Scan' || (/^Index( Only)? Scan$/.test(kind) && condition === undefined)
  const own = whole && large.has(table) ? [`${kind} of ${table}`] : []
  return [...own, ...parts.flatMap((part) => wholeReadsIn(part, large))]
}
