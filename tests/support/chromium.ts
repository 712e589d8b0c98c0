import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const onPath = [
  'chromium',
  'chromium-headless-shell',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

/** The Chromium for browser tests: CHROME_PATH, else one on the PATH, else one that Playwright fetched earlier. */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH
  if (named) {
    if (!isProgram(named)) throw new Error('CHROME_PATH does not name a program. Leave it out to look for a Chromium.')
    return named
  }
  return firstOnPath() ?? fromPlaywright()
}

function firstOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function fromPlaywright(): string | undefined {
  const { chromium } = createRequire(import.meta.url)('@playwright/test') as typeof import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/**
 * A Chromium, installed when there is none: as root Debian's package, else Playwright's download.
 * @throws Error with what was tried and the way out
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  const tried = [asRoot() ? installFromDebian() : 'apt-get: needs root', findChromium() ? '' : installFromPlaywright()]
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    `There is no Chromium, and none could be installed:\n${tried.filter(Boolean).join('\n')}\n` +
      'Install one (Debian: apt-get install chromium-headless-shell fonts-liberation) or name one in CHROME_PATH.',
  )
}

function asRoot(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

function installFromDebian(): string {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium-headless-shell', 'fonts-liberation']
  const updated = spawnSync('apt-get', ['update', '-qq'], { env: environment, encoding: 'utf8' })
  if (updated.status !== 0) return `apt-get update: ${updated.stderr.trim()}`
  const installed = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env: environment,
    encoding: 'utf8',
  })
  return installed.status === 0 ? '' : `apt-get install ${packages.join(' ')}: ${installed.stderr.trim()}`
}

function installFromPlaywright(): string {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
  const withSystemLibraries = process.getuid?.() === 0 ? ['--with-deps'] : []
  const result = spawnSync(process.execPath, [cli, 'install', ...withSystemLibraries, 'chromium'], { encoding: 'utf8' })
  return result.status === 0
    ? ''
    : `playwright install chromium: ${(result.stderr || result.stdout).trim().slice(-400)}`
}
