/** Accounts that are written to at once: their links and mails are two statements. */
const batch = 200

type Reader = { accountId: number }

/**
 * Goes through readers in order of their account, some hundred at a time.
 * @param list reads those after an account, at most so many
 * @param work writes to them and answers how many got a mail
 * @returns how many got one in all
 */
export async function inBatches<Row extends Reader>(
  list: (after: number, most: number) => Promise<Row[]>,
  work: (readers: Row[]) => Promise<number>,
): Promise<number> {
  let written = 0
  for (let after = 0; ; ) {
    const readers = await list(after, batch)
    const last = readers.at(-1)
    if (!last) return written
    written += await work(readers)
    after = last.accountId
  }
}
