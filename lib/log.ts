import { env } from '#lib/env.ts'
import { withoutTokens } from '#lib/link-token.ts'

const levels = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof levels)[number]
type Fields = Readonly<Record<string, unknown>>

/**
 * Removes what must never be written down: query strings (they say what a person searched for), passwords in URLs, and the
 * tokens of links that do something by themselves.
 */
export function redact(text: string): string {
  return withoutTokens(text)
    .replace(/(\w+:\/\/[^\s:/@]+):[^\s@]+@/g, '$1:…@')
    .replace(/((?:\w+:\/\/|\/)[^\s?"']*)\?[^\s"']*/g, '$1')
}

function printable(value: unknown): unknown {
  if (value instanceof Error) return redact(value.stack ?? value.message)
  return typeof value === 'string' ? redact(value) : value
}

function write(level: Level, message: string, fields: Fields = {}): void {
  if (levels.indexOf(level) < levels.indexOf(env().logLevel)) return
  const entries = Object.entries(fields).map(([key, value]) => [key, printable(value)])
  const line = { time: new Date().toISOString(), level, message: redact(message), ...Object.fromEntries(entries) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

/** One JSON line for each event on stderr. There is no access log, and no line ever holds a query string. */
export const log = {
  debug: (message: string, fields?: Fields) => write('debug', message, fields),
  info: (message: string, fields?: Fields) => write('info', message, fields),
  warn: (message: string, fields?: Fields) => write('warn', message, fields),
  error: (message: string, fields?: Fields) => write('error', message, fields),
}
