// npm run dev: as `npm run up`, but pages reload as they are edited.
import { run } from '#bin/support/run.ts'
import { start } from '#bin/support/start.ts'

await run(() => start('dev'))
