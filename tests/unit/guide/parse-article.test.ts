import { describe, expect, it } from 'vitest'
import { ArticleError } from '#lib/guide/article.ts'
import { parseArticle } from '#lib/guide/parse-article.ts'

const head =
  '---\ntitle: Example\ntab: Example\nsummary: An example.\nwritten: 2026-11-22\nrelated: detox, medication\n---\n'
const withBody = (body: string) => `${head}\n## First {first}\n\n${body}\n`
const onlyBlock = (body: string) => parseArticle(withBody(body)).sections[0]?.blocks[0]

describe('an article', () => {
  it('says what it is, who has checked it, and what to read next', () => {
    expect(parseArticle(withBody('Text.'))).toMatchObject({
      title: 'Example',
      written: '2026-11-22',
      reviewed: null,
      related: ['detox', 'medication'],
      sections: [{ id: 'first', title: 'First' }],
    })
  })

  it('numbers its sources in the order of their first mention, and gives a source one number', () => {
    const article = parseArticle(withBody('One[^b]. Two[^a]. Again[^b].'))
    expect(article.references).toEqual(['b', 'a'])
    const numbers = article.sections[0]?.blocks[0]
    expect(JSON.stringify(numbers)).toContain('"id":"b","number":1')
    expect(JSON.stringify(numbers)).toContain('"id":"a","number":2')
  })

  it('has paragraphs, lists, tables, warnings, links and words of the glossary', () => {
    expect(onlyBlock('See [IOP](term:iop) and [all](/search).')).toMatchObject({
      kind: 'paragraph',
      children: [{}, { kind: 'term', id: 'iop' }, {}, { kind: 'link', href: '/search' }, {}],
    })
    expect(onlyBlock('1. one\n2. **two**')).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [[{}], [{ kind: 'strong' }]],
    })
    expect(onlyBlock('| a | b |\n|---|---|\n| 1 | 2 |')).toMatchObject({
      kind: 'table',
      head: [[{}], [{}]],
      rows: [[[{}], [{}]]],
    })
    expect(onlyBlock('> Call 911.')).toEqual({ kind: 'warning', children: [{ kind: 'text', text: 'Call 911.' }] })
  })

  it.each([
    ['text before the first section', `${head}\nLost.\n`, 'Text before the first section: "Lost."'],
    ['a section without a name', `${head}\n## First\n`, 'The section "First" needs a name: {like-this}.'],
    ['HTML', withBody('<script>alert(1)</script>'), 'Articles have no html: "<script>alert(1)</script>".'],
    ['a picture', withBody('![x](/x.png)'), 'Articles have no image'],
    ['a link that runs a script', withBody('[x](javascript:alert(1))'), 'not to "javascript:alert(1)"'],
    ['a list in a list', withBody('- one\n  - two'), 'A list item or a warning holds plain text, not a list'],
    ['no head', '## First {first}\n', 'An article begins with a line ---'],
    ['a line of the head that says nothing', head.replace('title: Example', 'title'), '"title" is not of the form'],
    ['a date that is none', head.replace('2026-11-22', '2026-13-01'), 'written'],
    ['a misspelt name', head.replace('summary', 'sumary'), 'sumary'],
  ])('is refused with %s, naming it', (_case, source, message) => {
    expect(() => parseArticle(source)).toThrow(ArticleError)
    expect(() => parseArticle(source)).toThrow(message)
  })
})
