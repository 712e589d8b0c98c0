import type { Messages } from '#lib/i18n/messages/en.ts'

/** Links to the sources at the end of the page, by their numbers. */
export function SourceNumbers({ t, numbers }: { t: Messages; numbers: readonly number[] }) {
  return numbers.map((number) => (
    <sup key={number} className="source-number">
      <a href={`#source-${number}`} aria-label={t.guide.source(number)}>
        {number}
      </a>
    </sup>
  ))
}
