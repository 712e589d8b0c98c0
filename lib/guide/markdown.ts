import { Marked, type Token, type TokenizerAndRendererExtension } from 'marked'

export type ReferenceToken = { type: 'reference'; raw: string; id: string }

/** `[^tip47]`, the way Markdown editors know footnotes. */
const reference: TokenizerAndRendererExtension = {
  name: 'reference',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('[^')
    return at < 0 ? undefined : at
  },
  tokenizer: (source): ReferenceToken | undefined => {
    const [raw, id] = /^\[\^([a-z0-9-]+)\]/.exec(source) ?? []
    return raw !== undefined && id !== undefined ? { type: 'reference', raw, id } : undefined
  },
}

const marked = new Marked({ extensions: [reference] })

/** The tokens of a Markdown text, with `reference` tokens among them. Nothing of it is ever sent as HTML. */
export const lex = (source: string): Token[] => marked.lexer(source)
