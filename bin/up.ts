// npm run up: everything it takes to have Level Ground in a browser.
import { run } from '#bin/support/run.ts'
import { start } from '#bin/support/start.ts'

await run(() => start('up'))
