import { permanentRedirect } from 'next/navigation'
import { PageShell } from '#components/layout/page-shell.tsx'
import type { Edition } from '#components/layout/site-footer.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { NameForm } from '#components/search/name-form.tsx'
import { PlaceForm } from '#components/search/place-form.tsx'
import { findRenamedSlug } from '#lib/db/listings.ts'
import { isSlug } from '#lib/facility/slug.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'

type Asked = { t: Messages; locale: Locale; slug: string; under: string; edition: Edition | null }

/** Answers for a page of a listing (`under` it) while the database is away. */
export function answerUnavailable({ t, locale, slug, under, edition }: Asked) {
  answerStatus(503, { 'Retry-After': '30' })
  return (
    <PageShell t={t} locale={locale} path={`/facilities/${slug}${under}`} edition={edition}>
      <Unavailable t={t} />
    </PageShell>
  )
}

/** Answers for a slug without a listing: a renamed one leads on, any other is a 404 with a search. */
export async function answerNoListing({ t, locale, slug, under, edition }: Asked) {
  const renamed = isSlug(slug) ? await orUnavailable(findRenamedSlug(slug)) : null
  if (renamed) permanentRedirect(localPath(locale, `/facilities/${renamed}${under}`))
  answerStatus(404)
  return (
    <PageShell t={t} locale={locale} path="/search" edition={edition}>
      <h1>{t.facility.notFoundTitle}</h1>
      <p className="lead">{t.facility.notFoundText}</p>
      <NameForm t={t} action={localPath(locale, '/search')} />
      <PlaceForm t={t} action={localPath(locale, '/search')} />
    </PageShell>
  )
}
