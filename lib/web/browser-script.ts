import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A script of `browser/`, to be written into a page: it is there as soon as the page, and the policy allows it by its hash. */
export function browserScript(file: string): string {
  return `<script type="module">${readFileSync(join(root, 'browser', file), 'utf8')}</script>`
}
