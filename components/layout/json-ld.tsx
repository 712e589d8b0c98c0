import { serialise } from '#lib/structured-data/serialise.ts'

/** Structured data for those who read pages by machine. */
export function JsonLd({ data }: { data: object | null }) {
  if (data === null) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own with every `<` escaped; as text, React would escape its quotes.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialise(data) }} />
}
