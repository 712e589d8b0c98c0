// npm run migrate: brings the database (yours by DATABASE_URL, else the embedded one) to the newest migration.
import { openDatabase } from '#bin/support/database.ts'
import { prepareDatabase } from '#bin/support/prepare.ts'
import { loadEnvironment } from '#bin/support/root.ts'
import { run } from '#bin/support/run.ts'
import { step } from '#bin/support/step.ts'

await run(async () => {
  const database = await openDatabase(loadEnvironment(), 'migrate')
  try {
    await step('Applying migrations', () => prepareDatabase(database.url))
  } finally {
    await database.close()
  }
})
