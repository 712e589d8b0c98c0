import type { Article, Block, Inline } from '#lib/guide/article.ts'

/** The pieces of running text of a block: a paragraph, each item of a list, each cell of a table. */
export function textsOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'table':
      return [...block.head, ...block.rows.flat()]
    default:
      return [block.children]
  }
}

/** Every piece of running text of an article, in order. */
export function inlinesOf(article: Article): Inline[][] {
  return article.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))
}

/** The words a reader sees, without the numbers of sources. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      return inline.kind === 'reference' ? '' : plainText(inline.children)
    })
    .join('')
}

/** Every inline at every depth. */
export function allInlines(article: Article): Inline[] {
  const deep = (inline: Inline): Inline[] => ['children' in inline ? inline.children.flatMap(deep) : [], inline].flat()
  return inlinesOf(article).flat().flatMap(deep)
}
