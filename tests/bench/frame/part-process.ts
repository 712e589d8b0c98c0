// One part of the benchmark in a process of its own, so that no part runs on another's heap. `bin/bench.ts` starts it.
import { disconnect } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import type { BenchContext } from './context.ts'
import { parts } from './parts.ts'
import { Report } from './report.ts'

const [name = '', context = ''] = process.argv.slice(2)
const part = parts[name]
if (!part) throw new Error(`there is no part "${name}"`)
const given = JSON.parse(context) as BenchContext
pointToDatabase(given.databaseUrl)
const report = new Report()
const { run } = await part.load()
try {
  await run(given, report)
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
await disconnect()
const { tables, goals } = report
process.send?.({ tables, goals }, () => process.exit())
