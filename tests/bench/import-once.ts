// One import of the shipped directory into the database it is given; prints its time and peak memory as JSON.
import { disconnect } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import { runImport } from '#lib/services/run-import.ts'
import { SHIPPED_WORKBOOK } from '#lib/services/shipped-data.ts'
import type { ImportMeasured } from './import.ts'

const [databaseUrl = '', edition] = process.argv.slice(2)
pointToDatabase(databaseUrl)
const started = performance.now()
const { counts } = await runImport(SHIPPED_WORKBOOK, { edition })
const seconds = (performance.now() - started) / 1000
await disconnect()
const measured: ImportMeasured = { seconds, megabytes: process.resourceUsage().maxRSS / 1024, counts }
console.log(JSON.stringify(measured))
