/** The same sentence for somebody who asks for themselves, and for somebody who asks for another. */
export type Worded = { self: string; other: string }

/** A sentence that is the same for both. */
export const both = (text: string): Worded => ({ self: text, other: text })
