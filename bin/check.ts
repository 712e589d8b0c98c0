// npm run check: the fast inner loop. Lint and format, types, unit tests.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkTypes, lint, runVitest } from '#bin/support/checks.ts'
import { run } from '#bin/support/run.ts'
import { ResultsFile, Tally } from '#bin/support/tally.ts'

await run(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'level-ground-check-'))
  const tally = new Tally()
  const unit = ResultsFile.vitest(join(folder, 'unit.json'))
  await tally.run('Lint and format', lint)
  await tally.run('Types', checkTypes)
  await tally.run('Unit tests', () => runVitest('unit', unit.path), unit)
  rmSync(folder, { recursive: true, force: true })
  console.log(`${tally}`)
  process.exit(tally.total.failed > 0 ? 1 : 0)
})
