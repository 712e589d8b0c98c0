// npm run bench: what everything costs on this machine, beside its ceilings and peers. The report is Markdown on stdout and
// JSON in a file; progress goes to stderr. Options: --scale PROGRAMS, --only PART,PART, --json FILE.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureClient } from '#bin/support/build.ts'
import { Refusal } from '#bin/support/database.ts'
import { root } from '#bin/support/root.ts'
import { run } from '#bin/support/run.ts'
import { env } from '#lib/env.ts'
import { countCatalogue, prepareCatalogue } from '#tests/bench/frame/catalogue.ts'
import { describeMachine } from '#tests/bench/frame/machine.ts'
import { goalsToMarkdown, tableToMarkdown } from '#tests/bench/frame/markdown.ts'
import { parts } from '#tests/bench/frame/parts.ts'
import { type PartResult, runPart } from '#tests/bench/frame/run-part.ts'

const options = { scale: { type: 'string' }, only: { type: 'string' }, json: { type: 'string' } } as const

await run(async () => {
  const { values } = parseArgs({ options })
  const scale = values.scale === undefined ? null : Number(values.scale)
  const names = chosenParts(scale, values.only?.split(',') ?? Object.keys(parts))

  await ensureClient()
  const { close, ...place } = await prepareCatalogue()
  const machine = describeMachine()
  console.log(
    `${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB, Node ${machine.node}, ${machine.at}\n`,
  )
  const results: Record<string, PartResult> = {}
  let catalogue = await countCatalogue(place.databaseUrl)
  try {
    for (const name of names) {
      results[name] = await runPart(name, { ...place, ...catalogue, scale })
      print(name, results[name])
      catalogue = await countCatalogue(place.databaseUrl)
    }
  } finally {
    await close()
  }
  console.log(goalsToMarkdown(Object.values(results).flatMap(({ goals }) => goals)))
  const { facilities, programs } = catalogue
  console.log(`${facilities.toLocaleString('en')} facilities, ${programs.toLocaleString('en')} programs`)
  const file = values.json ?? join(root, '.data', 'bench', `${scale ?? 'real'}.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ machine, catalogue, parts: results }, null, 2)}\n`)
  console.log(`Written to ${file}`)
  process.exit(Object.values(results).some(({ failed }) => failed) ? 1 : 0)
})

/** The parts that were asked for and fit the catalogue, in their order; a generated one is loaded in any case. */
function chosenParts(scale: number | null, asked: readonly string[]): string[] {
  if (scale !== null && !(scale > 0)) throw new Refusal('--scale takes a number of programs, such as 1000000.')
  if (scale !== null && env().databaseUrl) {
    throw new Refusal('A generated catalogue gets a database of its own: run it without DATABASE_URL.')
  }
  const unknown = asked.filter((name) => !parts[name])
  if (unknown.length > 0) {
    throw new Refusal(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`)
  }
  const other = scale === null ? 'generated' : 'real'
  return Object.keys(parts).filter(
    (name) => parts[name]?.only !== other && (asked.includes(name) || parts[name]?.only === 'generated'),
  )
}

function print(name: string, { seconds, failed, tables }: PartResult): void {
  console.log(`## ${parts[name]?.title}\n${failed ? '**Failed** after' : 'Took'} ${seconds.toFixed(0)} s.\n`)
  for (const table of tables) console.log(tableToMarkdown(table))
}
