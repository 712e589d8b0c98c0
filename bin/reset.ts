// npm run reset: deletes the embedded database and everything in it. A database of yours (DATABASE_URL) is never touched.
import { existsSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { claimFolder, Refusal } from '#bin/support/database.ts'
import { loadEnvironment } from '#bin/support/root.ts'
import { run } from '#bin/support/run.ts'
import { databaseHome } from '#lib/db/embedded/home.ts'
import { attachEmbedded } from '#lib/db/embedded.ts'

await run(async () => {
  const environment = loadEnvironment()
  const { release } = await claimFolder(environment, 'reset')
  const { home } = databaseHome(environment.dataDir)
  if (!existsSync(home)) {
    console.log('There is no embedded database here. Nothing to delete.')
  } else if (await confirmed(home)) {
    await attachEmbedded(environment.dataDir)?.stop()
    rmSync(home, { recursive: true, force: true })
    console.log(`Deleted ${home}. The next npm run up makes a new one.`)
  } else {
    console.log('Nothing was deleted.')
  }
  release()
})

async function confirmed(home: string): Promise<boolean> {
  if (process.argv.includes('--yes')) return true
  if (!process.stdin.isTTY) throw new Refusal('Nobody can be asked here. To delete the data: npm run reset -- --yes')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Delete the database in ${home}, with everything typed into it? (yes/no) `)
  terminal.close()
  return ['yes', 'y'].includes(answer.trim().toLowerCase())
}
