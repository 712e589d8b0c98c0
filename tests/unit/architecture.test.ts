import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { policy } from '#lib/access/policy.ts'

type Import = { file: string; name: string }

/** A rule of docs/decisions: what a part of the code may not import. The first part that fits a file is its part. */
type Part = { part: string; files: RegExp; never: RegExp[]; because: string }

const above = [/^#app\//, /^#components\//, /^#bin\//, /^#tests\//]
const framework = [/^next(\/|$)/, /^react(-dom)?(\/|$)/]
const databaseClients = [/^pg(\/|$)/, /^@prisma\//]

const parts: Part[] = [
  { part: 'app', files: /^app\//, never: [/^#(bin|tests|prisma)\//, ...databaseClients], because: 'routes call lib' },
  {
    part: 'components',
    files: /^components\//,
    never: [/^#(app|bin|tests|prisma)\//, /^#lib\/(db|services|web)\//, /^#lib\/(env|log)\.ts$/, ...databaseClients],
    because: 'a component receives plain values and hrefs',
  },
  {
    part: 'lib/services',
    files: /^lib\/services\//,
    never: [...above, ...framework, /^#lib\/(web|jobs)\//],
    because: 'a use case knows no web framework',
  },
  {
    part: 'lib/jobs',
    files: /^lib\/jobs\//,
    never: [...above, ...framework, ...databaseClients, /^#lib\/web\//],
    because: 'a job is one call of a use case or of lib/db',
  },
  {
    part: 'lib/db',
    files: /^lib\/db\//,
    never: [...above, ...framework, /^#lib\/(web|services|jobs)\//],
    because: 'lib/db knows Prisma and what is pure',
  },
  {
    part: 'lib/web',
    files: /^lib\/web\//,
    never: [...above, ...databaseClients],
    because: 'only lib/db sees the database',
  },
  {
    part: 'lib/env.ts and lib/log.ts',
    files: /^lib\/(env|log)\.ts$/,
    never: [...above, ...framework, ...databaseClients, /^#lib\/(db|services|web)\//, /^#lib\/log\.ts$/],
    because: 'everything else may need them',
  },
  {
    part: 'the pure lib',
    files: /^lib\//,
    never: [
      ...above,
      ...framework,
      ...databaseClients,
      /^#lib\/(db|services|web|jobs)\//,
      /^#lib\/(env|log)\.ts$/,
      /^#prisma\//,
    ],
    because: 'plain values in, plain values out',
  },
  { part: 'prisma', files: /^prisma\//, never: above, because: 'seed data is below every layer' },
]

const rooms = ['app', 'bin', 'components', 'lib', 'prisma', 'tests']
const sources = rooms
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('lib/db/generated/'))
  .sort()

/** Imports that exist when the code runs: types cost nothing and bind to nothing. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const statements = text.matchAll(/^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm)
  const calls = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  return [...statements, ...calls].map((match) => ({ file, name: match[1] ?? '' }))
}

const imports = sources.flatMap(importsOf)

test('there is something to hold', () => {
  expect(sources.length).toBeGreaterThan(100)
  expect(imports.length).toBeGreaterThan(200)
})

describe('imports go one way', () => {
  test.each(parts)('$part: $because', ({ part, never }) => {
    const own = imports.filter(({ file }) => parts.find(({ files }) => files.test(file))?.part === part)
    const wrong = own.filter(({ name }) => never.some((pattern) => pattern.test(name)))
    expect(wrong.map(({ file, name }) => `${file} imports ${name}`)).toEqual([])
  })
})

test('our own modules are imported by alias, never by a path that climbs', () => {
  const climbing = imports.filter(({ name }) => name.startsWith('..') && !name.endsWith('.css'))
  expect(climbing.map(({ file, name }) => `${file} imports ${name}`)).toEqual([])
})

test('an alias names a file with its ending', () => {
  const bare = imports.filter(
    ({ name }) => /^#(app|bin|components|lib|prisma|tests)\//.test(name) && !/\.\w+$/.test(name),
  )
  expect(bare.map(({ file, name }) => `${file} imports ${name}`)).toEqual([])
})

test('components have no client code of ours on public pages', () => {
  const clients = sources.filter((file) => /^['"]use client['"]/.test(readFileSync(file, 'utf8')))
  expect(clients).toEqual([])
})

test('Next is not older than the last version with known holes', () => {
  const { version } = JSON.parse(readFileSync('node_modules/next/package.json', 'utf8'))
  const [major, minor, patch] = version.split('.').map(Number)
  expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(16_003_003)
})

test('every action of the policy is asked of it by a service', () => {
  const services = sources.filter((file) => file.startsWith('lib/services/')).map((file) => readFileSync(file, 'utf8'))
  const never = Object.keys(policy).filter((action) => !services.some((text) => text.includes(`'${action}'`)))
  expect(never).toEqual([])
})
