// npm run bench: what the import and the search cost on this machine. Arguments go to the search (--scale 31).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureClient } from '#bin/support/build.ts'
import { root } from '#bin/support/root.ts'
import { run } from '#bin/support/run.ts'

const benches = [
  { title: 'Import of the shipped directory', file: 'import.ts', takesArguments: false },
  { title: 'Search function', file: 'search.ts', takesArguments: true },
]

await run(async () => {
  await ensureClient()
  for (const { title, file, takesArguments } of benches) {
    console.log(`\n${title}`)
    const own = takesArguments ? process.argv.slice(2) : []
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', join('tests/bench', file), ...own], {
      cwd: root,
      stdio: 'inherit',
    })
    if (status !== 0) process.exit(status ?? 1)
  }
})
