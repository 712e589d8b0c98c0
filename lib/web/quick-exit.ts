import { browserScript } from '#lib/web/browser-script.ts'

/**
 * What a page to leave quickly has in its head. It makes "Exit this page", and the Shift key pressed three times within
 * five seconds with nothing in between, hide the page and put the other website in its place in the history.
 */
export const quickExitHead = browserScript('quick-exit.js')
