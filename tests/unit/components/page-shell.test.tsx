import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { provideMarkupWriter } from '#components/layout/markup-writer.ts'
import { PageShell } from '#components/layout/page-shell.tsx'
import { messagesOf } from '#lib/i18n/messages.ts'

const hostile = '</main><script>alert(1)</script>'

const page = () =>
  renderToStaticMarkup(
    <PageShell t={messagesOf('en')} locale="en" path="/" edition={null}>
      <h1 className="example">{hostile}</h1>
      <input defaultValue={'"><img src=x onerror=alert(1)>'} readOnly />
      {['one', 'two'].map((word) => (
        <p key={word}>
          {word}, {1} & {null}
        </p>
      ))}
    </PageShell>,
  )

describe('the content of a page', () => {
  const byTheFramework = page()

  test('is the same HTML whether the process writes it or leaves it to the framework', () => {
    provideMarkupWriter(renderToStaticMarkup)
    expect(page()).toBe(byTheFramework)
  })

  test('never lets a text become markup', () => {
    provideMarkupWriter(renderToStaticMarkup)
    expect(page()).not.toContain('<script')
    expect(page()).not.toContain('<img')
    expect(page()).toContain('&lt;/main&gt;&lt;script&gt;')
  })
})
