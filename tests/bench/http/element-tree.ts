import { SaxesParser } from 'saxes'

/** An element as JSON: its tag, its attributes (or its content as `html`), its children. */
export type Tree = string | [tag: string, props: Record<string, string | true>, children: Tree[]]

const booleans = new Set(['checked', 'hidden', 'open', 'required', 'selected', 'disabled'])
/** Where Next keeps a place for metadata that comes late. */
const placeholder = '<div hidden=""><!--$--><!--/$--></div>'
const data = /(<script type="application\/ld\+json"[^>]*>)([\s\S]*?)(<\/script>)/g

/** What of a document is ours: title and metas, and the body. Styles are left out: a page of constants has none. */
export function contentOf(html: string): { head: string; body: string } {
  const head = /<head>([\s\S]*?)<\/head>/.exec(html)?.[1] ?? ''
  const body = /<body>([\s\S]*?)<\/body>/.exec(html)?.[1] ?? ''
  return { head: head.replace(/<link rel="stylesheet"[^>]*>/g, ''), body: body.replace(placeholder, '') }
}

/** The elements of a page as React wrote it, which is well-formed XML but for what is inside scripts. */
export function treesOf(html: string): Tree[] {
  const { head, body } = contentOf(html)
  const scripts: string[] = []
  const markup = (head + body).replace(data, (_, start: string, content: string, end: string) => {
    scripts.push(content)
    return start + end
  })
  const top: Tree[] = []
  const open: Tree[][] = [top]
  const parser = new SaxesParser({ fragment: true })
  parser.on('text', (text) => open.at(-1)?.push(text))
  parser.on('opentag', ({ name, attributes }) => {
    const children: Tree[] = []
    const props = Object.entries(attributes).map(([key, value]) => [key, booleans.has(key) ? true : value])
    open.at(-1)?.push([name, Object.fromEntries(props), children])
    open.push(children)
    if (name === 'script') {
      const own = open.at(-2)?.at(-1) as Exclude<Tree, string>
      own[1].html = scripts.shift() ?? ''
    }
  })
  parser.on('closetag', () => open.pop())
  parser.write(markup).close()
  return top
}
