import { z } from 'zod'
import { readKeys, type SealKey } from '#lib/help-request/seal.ts'
import type { StreetMapSource } from '#lib/street-map/source.ts'

const postgresUrl = z.string().refine((value) => /^postgres(ql)?:\/\/.+/.test(value) && URL.canParse(value))

const webAddress = z.string().refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))

const variables = z.object({
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_READ_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  SITE_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).pathname === '/',
    )
    .transform((value) => new URL(value).origin)
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  SECRET_KEY: z.string().min(32).optional(),
  HELP_REQUEST_KEY: z
    .string()
    .transform((value, context) => readKeys(value) ?? (context.addIssue('not keys'), z.NEVER))
    .default([]),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  MAP_STYLE_URL: webAddress.optional(),
  MAP_STYLE_ORIGINS: z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(webAddress.transform((value) => new URL(value).origin)))
    .default([]),
  MAP_PMTILES: z.string().min(1).optional(),
  SMTP_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol) && new URL(value).hostname !== '',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/)
    .optional(),
  LEVEL_GROUND_EMBEDDED: z.literal('1').optional(),
})

const Environment = variables
  .refine((given) => !given.MAP_STYLE_URL || !given.MAP_PMTILES, { path: ['MAP_PMTILES'] })
  .refine((given) => !given.SMTP_URL || given.MAIL_FROM, { path: ['MAIL_FROM'] })

type Name = keyof z.input<typeof variables>

/** What each variable has to look like: the second half of the sentence a person reads when it is wrong. Never the value itself. */
const expected: Record<Name, string> = {
  DATABASE_URL:
    'must look like postgresql://user:password@host:5432/name. Leave it out to use the database that comes along.',
  DATABASE_READ_URL:
    'must look like postgresql://user:password@host:5432/name. Leave it out to read from DATABASE_URL.',
  DATABASE_POOL_SIZE: 'must be a whole number from 1 to 200 (connections for each process). Leave it out for 10.',
  PORT: 'must be a whole number from 1 to 65535, for example PORT=3001. Leave it out for 3000.',
  HOST: 'must be an address to listen on, for example 127.0.0.1. Leave it out for every address.',
  SITE_URL: 'must be the public address without a path, for example https://treatment.example.org.',
  DATA_DIR: 'must be a folder, for example DATA_DIR=/var/lib/level-ground. Leave it out for .data.',
  LOG_LEVEL: 'must be one of debug, info, warn, error. Leave it out for info.',
  HELP_REQUEST_KEY:
    'must be a name and 32 random bytes, for example a:$(openssl rand -base64 32); an older key may follow after a space. Without it no facility takes requests for help.',
  SECRET_KEY:
    'must be a secret of 32 characters or more: openssl rand -base64 32 prints one. Without it nobody signs in.',
  TRUSTED_PROXIES:
    'must be how many proxies of yours every request passes, from 0 to 9. Leave it out where there is none.',
  MAP_STYLE_URL: 'must be the address of a MapLibre style, for example https://maps.example.org/style.json.',
  MAP_STYLE_ORIGINS:
    'must be addresses divided by spaces, for example https://tiles.example.org https://fonts.example.org.',
  MAP_PMTILES: 'must be a file, for example MAP_PMTILES=/srv/maps/ohio.pmtiles, and not stand beside MAP_STYLE_URL.',
  SMTP_URL: 'must look like smtp://user:password@mail.example.org:587, or smtps:// for TLS from the first byte.',
  MAIL_FROM:
    'must be the address that mails come from, for example Level Ground <no-reply@treatment.example.org>. SMTP_URL needs it.',
  LEVEL_GROUND_EMBEDDED: 'is set by npm run up for the processes that it starts. Leave it out.',
}

export type Environment = {
  databaseUrl: string | undefined
  /** A read replica for pages, places and names; the same as `databaseUrl` when not set. */
  databaseReadUrl: string | undefined
  databasePoolSize: number
  port: number
  /** Address to listen on; every address when not set. */
  host: string | undefined
  /** Public origin without a trailing slash, for absolute links. */
  siteUrl: string
  dataDir: string
  logLevel: 'debug' | 'info' | 'warn' | 'error'
  /** Seals sessions, links and codes; without it nobody can sign in. */
  secretKey: string | undefined
  /** What requests for help are sealed with, the newest first; without one no facility takes any. */
  helpRequestKeys: SealKey[]
  /** How many proxies of ours every request passes: so many entries of `X-Forwarded-For` are believed. */
  trustedProxies: number
  /** Null where there is no street map. */
  streetMap: StreetMapSource | null
  /** The mail server and the address that mails come from; null where none is named. */
  smtp: { url: string; from: string } | null
  /** Whether the database is the one that comes along: only there are the examples and the outbox page. */
  embedded: boolean
}

/** Thrown when the environment is wrong; the message has one sentence for each wrong variable and no value of any. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Reads and checks our environment variables. An empty value counts as not set.
 * @throws EnvironmentError naming every wrong variable and the way out
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => issue.path[0] as Name))]
    throw new EnvironmentError(names.map((name) => `${name} ${expected[name]}`).join('\n'))
  }
  const value = result.data
  return {
    databaseUrl: value.DATABASE_URL,
    databaseReadUrl: value.DATABASE_READ_URL ?? value.DATABASE_URL,
    databasePoolSize: value.DATABASE_POOL_SIZE,
    port: value.PORT,
    host: value.HOST,
    siteUrl: value.SITE_URL ?? `http://localhost:${value.PORT}`,
    dataDir: value.DATA_DIR,
    logLevel: value.LOG_LEVEL,
    secretKey: value.SECRET_KEY,
    helpRequestKeys: value.HELP_REQUEST_KEY,
    trustedProxies: value.TRUSTED_PROXIES,
    streetMap: streetMapOf(value),
    smtp: value.SMTP_URL && value.MAIL_FROM ? { url: value.SMTP_URL, from: value.MAIL_FROM } : null,
    embedded: value.LEVEL_GROUND_EMBEDDED === '1',
  }
}

function streetMapOf(value: z.output<typeof variables>): StreetMapSource | null {
  const { MAP_STYLE_URL: url, MAP_STYLE_ORIGINS: more, MAP_PMTILES: path } = value
  if (url) return { kind: 'style', url, origins: [...new Set([new URL(url).origin, ...more])] }
  return path ? { kind: 'pmtiles', path } : null
}

let environment: Environment | undefined

/**
 * The environment of this process, checked on first use.
 * @throws EnvironmentError as `readEnvironment`
 */
export function env(): Environment {
  environment ??= readEnvironment(process.env)
  return environment
}

/**
 * Points this process at a database.
 * @param embedded whether it is the one that comes along
 */
export function pointToDatabase(databaseUrl: string, databaseReadUrl = databaseUrl, embedded = false): void {
  environment = { ...env(), databaseUrl, databaseReadUrl, embedded }
}
