import type { Token, Tokens } from 'marked'
import { type Article, ArticleError, type Block, type Inline, type Section } from './article.ts'
import { lex, type ReferenceToken } from './markdown.ts'
import { parseHead } from './parse-head.ts'

/**
 * Reads an article as docs/writing.md describes it: Markdown with `## Title {id}` for sections, `[^id]` for references,
 * `[words](term:id)` for the glossary, `>` for a warning.
 * @throws ArticleError for anything else, so that nothing is lost in silence
 */
export function parseArticle(source: string): Article {
  const { head, body } = parseHead(source)
  const references: string[] = []
  const sections: Section[] = []
  for (const token of lex(body)) {
    if (token.type === 'space') continue
    if (token.type === 'heading' && token.depth === 2) sections.push(toSection(token as Tokens.Heading))
    else {
      const section = sections.at(-1)
      if (!section) throw new ArticleError(`Text before the first section: "${excerpt(token)}".`)
      section.blocks.push(toBlock(token, references))
    }
  }
  return { ...head, sections, references }
}

function toSection({ text }: Tokens.Heading): Section {
  const [, title, id] = /^(.+?) \{([a-z-]+)\}$/.exec(text) ?? []
  if (title === undefined || id === undefined)
    throw new ArticleError(`The section "${text}" needs a name: {like-this}.`)
  return { id, title, blocks: [] }
}

function toBlock(token: Token, references: string[]): Block {
  const inlines = (tokens: Token[] | undefined) => toInlines(tokens ?? [], references)
  switch (token.type) {
    case 'paragraph':
      return { kind: 'paragraph', children: inlines(token.tokens) }
    case 'heading':
      return { kind: 'subheading', children: inlines(token.tokens) }
    case 'blockquote':
      return { kind: 'warning', children: (token.tokens ?? []).flatMap((child) => inlines(onlyText(child))) }
    case 'list': {
      const { ordered, items } = token as Tokens.List
      return {
        kind: 'list',
        ordered,
        items: items.map((item) => item.tokens.flatMap((child) => inlines(onlyText(child)))),
      }
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      const cells = (row: Tokens.TableCell[]) => row.map((cell) => inlines(cell.tokens))
      return { kind: 'table', head: cells(header), rows: rows.map(cells) }
    }
    default:
      throw new ArticleError(`Articles have no ${token.type}: "${excerpt(token)}".`)
  }
}

/** The words inside a list item or a warning, which hold one paragraph each. */
function onlyText(token: Token): Token[] {
  if (token.type !== 'text' && token.type !== 'paragraph') {
    throw new ArticleError(`A list item or a warning holds plain text, not a ${token.type}: "${excerpt(token)}".`)
  }
  return (token as Tokens.Text | Tokens.Paragraph).tokens ?? []
}

function toInlines(tokens: readonly Token[], references: string[]): Inline[] {
  return tokens.map((token): Inline => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return { kind: 'text', text: token.text }
      case 'strong':
        return { kind: 'strong', children: toInlines(token.tokens ?? [], references) }
      case 'em':
        return { kind: 'emphasis', children: toInlines(token.tokens ?? [], references) }
      case 'link': {
        const { href, tokens: words } = token as Tokens.Link
        const children = toInlines(words, references)
        if (href.startsWith('term:')) return { kind: 'term', id: href.slice('term:'.length), children }
        if (/^(\/|https:\/\/|tel:|sms:)/.test(href)) return { kind: 'link', href, children }
        throw new ArticleError(`A link goes to /a-page, https://, tel:, sms: or term:, not to "${href}".`)
      }
      case 'reference': {
        const { id } = token as ReferenceToken
        if (!references.includes(id)) references.push(id)
        return { kind: 'reference', id, number: references.indexOf(id) + 1 }
      }
      default:
        throw new ArticleError(`Articles have no ${token.type}: "${excerpt(token)}".`)
    }
  })
}

const excerpt = ({ raw }: Token) => raw.trim().slice(0, 60)
