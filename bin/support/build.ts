import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute } from '#bin/support/execute.ts'
import { root } from '#bin/support/root.ts'
import { fingerprint } from '#bin/support/sources.ts'

const builtFrom = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'next.config.js', 'package-lock.json']
const configuration = ['package.json', 'tsconfig.json']
const buildStamp = join(root, '.next', 'built-from')
const clientStamp = join(root, 'lib', 'db', 'generated', 'generated-from')

function isCurrent(stamp: string, mark: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === mark
}

/** Makes the Prisma client from the schema, when the schema changed. Answers whether there was anything to do. */
export async function ensureClient(): Promise<boolean> {
  const mark = fingerprint(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (isCurrent(clientStamp, mark)) return false
  const prisma = join(root, 'node_modules', 'prisma', 'build', 'index.js')
  await execute(process.execPath, [prisma, 'generate', '--config', 'prisma/prisma.config.ts'], {
    // Prisma would fetch its engine, which generating does not use: any program that exists will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  })
  writeFileSync(clientStamp, mark)
  return true
}

/** Whether the build is of the sources as they are now. */
export function buildIsCurrent(): boolean {
  return isCurrent(buildStamp, fingerprint([...builtFrom, ...configuration]))
}

/** Builds the website when its sources are newer than the build. Answers whether there was anything to do. */
export async function ensureBuild(): Promise<boolean> {
  const mark = fingerprint([...builtFrom, ...configuration])
  if (isCurrent(buildStamp, mark)) return false
  // A build that fails half-way must not pass for the one before it.
  rmSync(buildStamp, { force: true })
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  await execute(process.execPath, [next, 'build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  writeFileSync(buildStamp, mark)
  return true
}
