import { join } from 'node:path'
import { ensureClient } from '#bin/support/build.ts'
import { execute } from '#bin/support/execute.ts'
import { root } from '#bin/support/root.ts'

const program = (...path: string[]) => join(root, 'node_modules', ...path)

/** Lint, format and import directions, by Biome. */
export function lint(): Promise<string> {
  return execute(process.execPath, [
    program('@biomejs', 'biome', 'bin', 'biome'),
    'check',
    '--max-diagnostics=100',
    '.',
  ])
}

/** Types of everything, by the TypeScript compiler. */
export async function checkTypes(): Promise<string> {
  await ensureClient()
  const next = program('next', 'dist', 'bin', 'next')
  await execute(process.execPath, [next, 'typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  return execute(process.execPath, [program('typescript', 'bin', 'tsc'), '--noEmit', '--project', root])
}

/**
 * A vitest project.
 * @param resultsFile where its results go as JSON
 */
export function runVitest(project: 'unit' | 'integration', resultsFile: string, environment = {}): Promise<string> {
  const vitest = program('vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`]
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters]
  return execute(process.execPath, [vitest, ...args], { NODE_ENV: 'test', ...environment })
}

/** Every browser test, with JavaScript and without. */
export function runPlaywright(resultsFile: string, environment = {}): Promise<string> {
  const playwright = program('@playwright', 'test', 'cli.js')
  const args = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json']
  return execute(process.execPath, [playwright, ...args], { PLAYWRIGHT_JSON_OUTPUT_NAME: resultsFile, ...environment })
}
