/** What became of the item before this one. */
export function DoneNotice({ text }: { text: string | null }) {
  if (text === null) return null
  return (
    <p className="notice" role="status">
      {text}
    </p>
  )
}
