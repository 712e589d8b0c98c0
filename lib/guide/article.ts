/** A piece of running text. `reference` is a numbered source, `term` a word that the glossary explains. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'term'; id: string; children: Inline[] }
  | { kind: 'reference'; id: string; number: number }

export type Block =
  | { kind: 'paragraph' | 'subheading' | 'warning'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }

/** `id` is the section's name in links; both languages share it. */
export type Section = { id: string; title: string; blocks: Block[] }

/** What stands above the text of an article. */
export type ArticleHead = {
  title: string
  /** A title for the tab and the history, which says nothing of alcohol, drugs or treatment. */
  tab: string
  /** One or two sentences for lists, search engines and the top of the page. */
  summary: string
  /** ISO day of the last change to what it says. */
  written: string
  /** "Name, credential, ISO day" of the clinician who has read it; null for none. */
  reviewed: string | null
  /** Slugs of articles to go on with. */
  related: string[]
}

export type Article = ArticleHead & {
  sections: Section[]
  /** Ids of the references in the order of their numbers. */
  references: string[]
}

/** An article that cannot be shown as it is written; the message names the line or thing and the way out. */
export class ArticleError extends Error {
  override name = 'ArticleError'
}
