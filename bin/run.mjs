// Starts one of our commands: `node bin/run.mjs up`. Plain JavaScript without dependencies, because it also installs them.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [command = '', ...args] = process.argv.slice(2)
const script = join(root, 'bin', `${command}.ts`)

if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
  console.error(`There is no command "${command}". See "scripts" in package.json.`)
  process.exit(1)
}
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Level Ground needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** npm keeps a copy of what it installed in node_modules/.package-lock.json: dependencies are current when every locked package is in it. */
function dependenciesAreCurrent() {
  const installedPath = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedPath)) return false
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  )
}

function installDependencies() {
  const started = Date.now()
  process.stdout.write('Installing the locked dependencies … ')
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? { file: process.execPath, args: [process.env.npm_execpath] }
    : { file: 'npm', args: [] }
  const result = spawnSync(
    npm.file,
    [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  if (result.status !== 0) {
    console.error(`failed\n${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`)
    console.error('npm could not install the dependencies. Is the npm registry reachable?')
    process.exit(1)
  }
  console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`)
}

if (!dependenciesAreCurrent()) installDependencies()

// The channel ("ipc") lets the command notice that this process was killed, and stop in order.
const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
