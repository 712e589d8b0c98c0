import type { Worded } from '#lib/i18n/worded.ts'

/** A sentence for both kinds of asker; the style sheet shows the one that the form's first question chooses. */
export function WordedText({ text }: { text: Worded }) {
  if (text.self === text.other) return text.self
  return (
    <>
      <span className="says-self">{text.self}</span>
      <span className="says-other">{text.other}</span>
    </>
  )
}
