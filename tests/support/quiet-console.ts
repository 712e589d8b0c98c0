import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

const own = { error: console.error, warn: console.warn }
let said: string[] = []

/** console.error or console.warn in a test fails it: what is worth printing is worth mending. */
beforeEach(() => {
  said = []
  const listen = (...parts: unknown[]) => {
    said.push(format(...parts))
  }
  console.error = listen
  console.warn = listen
})

afterEach(() => {
  Object.assign(console, own)
  if (said.length > 0) throw new Error(`The test wrote to the console:\n${said.join('\n')}`)
})
