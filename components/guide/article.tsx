import type { ArticleView } from '#lib/guide/present-article.ts'
import { ArticleLinks } from './article-links.tsx'
import type { Reading } from './inlines.tsx'
import { Prose } from './prose.tsx'
import { References } from './references.tsx'

/** An article with its contents above and its sources below. */
export function GuideArticle({ view, reading }: { view: ArticleView; reading: Reading }) {
  const { t } = reading
  return (
    <article className="guide-article">
      <header>
        <h1>{view.title}</h1>
        <p className="lead">{view.summary}</p>
        <p className="guide-byline">
          {view.byline.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </header>
      <nav className="guide-contents" aria-labelledby="contents-title">
        <h2 id="contents-title">{t.guide.contents}</h2>
        <ol>
          {view.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="guide-text">
        {view.sections.map(({ id, title, blocks }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <Prose blocks={blocks} reading={reading} />
          </section>
        ))}
        <p className="muted">{t.guide.notAdvice}</p>
        <References t={t} references={view.references} />
      </div>
      <section className="guide-related" aria-labelledby="related-title">
        <h2 id="related-title">{t.guide.related}</h2>
        <ArticleLinks links={view.related} />
      </section>
    </article>
  )
}
