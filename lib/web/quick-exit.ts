import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * What a page to leave quickly has in its head. It makes "Exit this page", and the Shift key pressed three times within
 * five seconds with nothing in between, hide the page and put the other website in its place in the history.
 * Written into the page and not a file of its own: it is there as soon as the page, and the policy allows it by its hash.
 */
export const quickExitHead = `<script type="module">${readFileSync(join(root, 'browser', 'quick-exit.js'), 'utf8')}</script>`
