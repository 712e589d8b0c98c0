import type pg from 'pg'

/** What `pg` offers a query of one's own beside its types: the messages of PostgreSQL's COPY. */
type CopyConnection = pg.Connection & { sendCopyFromChunk: (data: Buffer) => void; endCopyFrom: () => void }

/** A statement `copy … from stdin` with its rows, for `client.query`. */
class CopyIn implements pg.Submittable {
  private failed: Error | null = null

  constructor(
    private readonly statement: string,
    private readonly rows: string,
    private readonly done: (error: Error | null) => void,
  ) {}

  submit(connection: pg.Connection): void {
    connection.query(this.statement)
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.rows))
    connection.endCopyFrom()
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.failed = error
    this.done(error)
  }

  handleReadyForQuery(): void {
    if (this.failed === null) this.done(null)
  }
}

/** Loads rows of COPY's text format into columns of a table, all or none. Resolves when PostgreSQL has them. */
export function copyIn(client: pg.Client, table: string, columns: readonly string[], rows: string): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ')
  return new Promise((resolve, reject) => {
    const done = (error: Error | null) => (error ? reject(error) : resolve())
    client.query(new CopyIn(`copy ${table} (${names}) from stdin`, rows, done))
  })
}
