import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { NameForm } from '#components/search/name-form.tsx'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { alternates } from '#lib/web/alternates.ts'
import { keepAnswer } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  return { title: t.staff.title, description: t.staff.lead, alternates: alternates(locale, '/for-facilities') }
}

// The footer names the edition in the catalogue, which changes without a build.
export const dynamic = 'force-dynamic'

export default async function ForFacilitiesPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const edition = await orUnavailable(catalogueEdition())
  if (edition) keepAnswer(localPath(locale, '/for-facilities'))
  const parts = [
    { title: t.staff.sourcesTitle, text: t.staff.sourcesText },
    { title: t.staff.ruleTitle, text: t.staff.ruleText },
    { title: t.staff.wrongTitle, text: t.staff.wrongText },
  ]
  return (
    <PageShell t={t} locale={locale} path="/for-facilities" edition={edition}>
      <h1>{t.staff.title}</h1>
      <p className="lead">{t.staff.lead}</p>
      <section className="measure">
        <h2>{t.staff.findTitle}</h2>
        <NameForm t={t} action={localPath(locale, '/search')} />
      </section>
      <section className="measure">
        <h2>{t.staff.signInTitle}</h2>
        <p>{t.staff.signInText}</p>
        <p>
          <a className="button" href={localPath(locale, '/sign-in')}>
            {t.staff.signIn}
          </a>
        </p>
      </section>
      <section className="measure">
        <h2>{t.staff.editTitle}</h2>
        <p>{t.staff.editText}</p>
        <p>
          <a href={localPath(locale, '/propose')}>{t.staff.proposeLink}</a>
        </p>
      </section>
      {parts.map((part) => (
        <section key={part.title} className="measure">
          <h2>{part.title}</h2>
          <p>{part.text}</p>
        </section>
      ))}
      <p>
        <a href="https://findtreatment.gov/">{t.staff.samhsaLink}</a>
      </p>
    </PageShell>
  )
}
