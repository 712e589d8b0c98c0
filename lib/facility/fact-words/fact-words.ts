import type { z } from 'zod'
import { facilityFacts } from '#lib/facility/facility-facts.ts'
import { programFacts } from '#lib/facility/program-facts.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { facilityWords } from './facility-words.ts'
import type { Lines } from './lines.ts'
import { programWords } from './program-words.ts'

/** Whether a fact is the facility's or one program's: some fields are of both. */
export type FactOf = 'facility' | 'program'

/** What a field is called: "Phone numbers". A field that we do not know keeps its own name. */
export function fieldLabel(of: FactOf, field: string, locale: Locale): string {
  const labels: Record<string, string> = messagesOf(locale).fieldNames[of]
  return labels[field] ?? field
}

/**
 * A fact as it stands, stood or is proposed, in words: a line for each part, none for "not stated". `fact` is as it is
 * stored, in the history too, where an import left out what it does not state; a value that is no fact of that field
 * has no words. `today` is an ISO day.
 */
export function factWords(of: FactOf, field: string, fact: unknown, locale: Locale, today: string): Lines {
  const shapes: Record<string, z.ZodType | undefined> = of === 'facility' ? facilityFacts.shape : programFacts.shape
  const words = (of === 'facility' ? facilityWords : programWords) as Record<
    string,
    ((fact: never, locale: Locale, today: string) => Lines) | undefined
  >
  const say = words[field]
  const read = shapes[field]?.safeParse(fact)
  return say && read?.success ? say(read.data as never, locale, today) : []
}
