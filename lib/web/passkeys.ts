import { browserScript } from '#lib/web/browser-script.ts'

/** What a page has in its head that offers to make a passkey or to sign in with one. */
export const passkeysHead = browserScript('passkeys.js')
