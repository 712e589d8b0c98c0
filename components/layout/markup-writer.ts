import type { ReactNode } from 'react'

/** Writes elements as HTML. They may hold no client component and nothing asynchronous. */
export type MarkupWriter = (node: ReactNode) => string

/** On globalThis, because the front and Next's bundles each load their own copy of this module. */
const kept = globalThis as { [key: symbol]: MarkupWriter | undefined }
const key = Symbol.for('level-ground.markup-writer')

/** Lets pages of this process write their content as HTML, at once and once; see docs/decisions/markup-at-once.md. */
export function provideMarkupWriter(write: MarkupWriter): void {
  kept[key] = write
}

/** What the process provides, or undefined: then the framework renders everything, as while developing. */
export function markupWriter(): MarkupWriter | undefined {
  return kept[key]
}
