/** What was typed on another page, sent along with a form. */
export function HiddenTyped({ typed }: { typed: readonly (readonly [name: string, value: string])[] }) {
  return typed.map(([name, value], index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same name and value may stand twice, and nothing ever moves.
    <input key={index} type="hidden" name={name} value={value} />
  ))
}
