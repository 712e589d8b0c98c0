import { z } from 'zod'
import { ArticleError, type ArticleHead } from './article.ts'

const Head = z.strictObject({
  title: z.string().min(1),
  tab: z.string().min(1),
  summary: z.string().min(1),
  written: z.iso.date(),
  reviewed: z
    .string()
    .default('')
    .transform((text) => text || null),
  related: z
    .string()
    .default('')
    .transform((text) => text.split(/\s*,\s*/).filter(Boolean)),
})

/**
 * Splits the lines "name: value" between two `---` from the text below them.
 * @throws ArticleError naming what is missing, misspelt or not a date
 */
export function parseHead(source: string): { head: ArticleHead; body: string } {
  const [, lines, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  if (lines === undefined || body === undefined) {
    throw new ArticleError('An article begins with a line ---, lines such as "title: …", and a line ---.')
  }
  const values = lines.split('\n').map((line) => {
    const [, name, value] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? []
    if (name === undefined) throw new ArticleError(`"${line}" is not of the form "name: value".`)
    return [name, value] as const
  })
  const result = Head.safeParse(Object.fromEntries(values))
  if (!result.success) throw new ArticleError(z.prettifyError(result.error))
  return { head: result.data, body }
}
