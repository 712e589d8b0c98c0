import { Fragment } from 'react'
import type { Inline } from '#lib/guide/article.ts'
import { type Glossary, isGlossaryTerm } from '#lib/guide/glossary.ts'
import { wordHref } from '#lib/guide/present-glossary.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { SourceNumbers } from './source-numbers.tsx'

/** What running text needs to resolve its links, words and sources. */
export type Reading = { t: Messages; locale: Locale; glossary: Glossary }

/** Running text of an article. */
export function Inlines({ of, reading }: { of: readonly Inline[]; reading: Reading }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes order.
  return of.map((inline, at) => <Fragment key={at}>{toElement(inline, reading)}</Fragment>)
}

function toElement(inline: Inline, reading: Reading) {
  const { t, locale, glossary } = reading
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} reading={reading} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} reading={reading} />
        </em>
      )
    case 'link':
      return (
        <a href={inline.href.startsWith('/') ? localPath(locale, inline.href) : inline.href}>
          <Inlines of={inline.children} reading={reading} />
        </a>
      )
    case 'term':
      return (
        <a
          className="term"
          href={wordHref(inline.id, locale)}
          title={isGlossaryTerm(inline.id) ? glossary[inline.id].meaning : undefined}
        >
          <Inlines of={inline.children} reading={reading} />
        </a>
      )
    case 'reference':
      return <SourceNumbers t={t} numbers={[inline.number]} />
  }
}
