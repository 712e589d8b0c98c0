import type { Metadata } from 'next'
import { readPreview } from '#app/[locale]/manage/[slug]/read-preview.ts'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ListingDetails } from '#components/facility/listing.tsx'
import { DiffTable } from '#components/history/diff-table.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Forbidden } from '#lib/access/policy.ts'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import { presentDiff } from '#lib/facility/fact-words/present-diff.ts'
import { managePath } from '#lib/manage/paths.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { previewWaiting } from '#lib/services/waiting-request.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately, askedUrl } from '#lib/web/answer.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/history.css'
import '../../../../styles/manage.css'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.manage.previewTitle, robots: { index: false } }
}

/** The public page as it would read once a moderator has approved what the person asked for. */
export default async function PreviewPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const path = `/manage/${slug}/preview`
  answerPrivately()
  const actor = await currentActor()
  if (!actor) return seeOther(signInPath(askedUrl()))
  const now = new Date()
  try {
    const preview = await previewWaiting(actor, slug, now)
    if (!preview) return answerMissing({ t, locale, path }, t.manage.notFoundTitle, t.manage.notFound)
    const { edited, after, listing } = preview
    const rows = presentDiff('facility', edited.listing.facts, after, locale, isoDay(now)).filter(
      ({ field }) => field in after,
    )
    return (
      <PageShell t={t} locale={locale} path={path} edition={null}>
        <section className="preview-head" aria-labelledby="preview-title">
          <h2 id="preview-title">{t.manage.previewTitle}</h2>
          <p>{rows.length > 0 ? t.manage.previewWaitingText : t.manage.previewNothing}</p>
          {rows.length > 0 && <DiffTable t={t} rows={rows} />}
          <p>
            <a href={managePath(locale, slug)}>{t.manage.back}</a>
          </p>
        </section>
        <ListingDetails t={t} {...(await readPreview(listing, locale, now))} shortlist={null} />
      </PageShell>
    )
  } catch (error) {
    if (error instanceof Forbidden) return answerNotAllowed({ t, locale, path }, actor)
    throw error
  }
}
