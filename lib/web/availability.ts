import { log } from '#lib/log.ts'

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
])

/** Whether an error means that the database cannot be reached, rather than that we asked it something wrong. */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  // Class 57P and 53: the server is stopping, starting, or out of connections; class 08: the connection broke.
  if (typeof code === 'string' && (connectionCodes.has(code) || /^(57P|53|08)/.test(code))) return true
  // node-postgres and its pool give these no code.
  if (/timeout exceeded when trying to connect|connection terminated/i.test(error.message)) return true
  return isDatabaseDown(error.cause)
}

/** The work's answer, or null when the database cannot be reached, so that a page can say so. Other errors pass on. */
export async function orUnavailable<Answer>(work: Promise<Answer>): Promise<Answer | null> {
  try {
    return await work
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    log.error('database unreachable', { code: (error as { code?: string }).code ?? 'none' })
    return null
  }
}
