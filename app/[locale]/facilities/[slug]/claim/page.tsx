import type { Metadata } from 'next'
import { cache } from 'react'
import { answerNoListing, answerUnavailable } from '#app/[locale]/facilities/[slug]/no-listing.tsx'
import { answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ClaimForm } from '#components/claims/claim-form.tsx'
import { ClaimIntro } from '#components/claims/claim-intro.tsx'
import { ClaimStatus } from '#components/claims/claim-status.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { can } from '#lib/access/policy.ts'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import { presentClaim, presentProofs } from '#lib/claims/present-claim.ts'
import { findFacilityContact } from '#lib/db/facility-contact.ts'
import { fullName } from '#lib/facility/contact.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { findMyClaim, proofGround } from '#lib/services/claims.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import { takeForm } from './take-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/people.css'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

/** Title and page do what the form says once between them. */
const answerForm = cache(async (slug: string, locale: Locale) => {
  const [actor, facility] = await Promise.all([currentActor(), findFacilityContact(slug)])
  const isAsked = facility !== null && (actor !== null || postedForm() === null)
  return { actor, facility, taken: isAsked ? await takeForm(actor, facility, messagesOf(locale)) : null }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const answered = await orUnavailable(answerForm((await params).slug, locale))
  const isWrong = (answered?.taken?.errors.length ?? 0) > 0
  return { title: isWrong ? t.forms.errorTitle(t.claim.title) : t.claim.title, robots: { index: false } }
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  answerPrivately()
  const [found, edition] = await Promise.all([
    orUnavailable(answerForm(slug, locale)),
    orUnavailable(catalogueEdition()),
  ])
  const asked = { t, locale, slug, under: '/claim', edition }
  if (!found) return answerUnavailable(asked)
  const { actor, facility, taken } = found
  if (!facility) return answerNoListing(asked)
  const path = `/facilities/${slug}/claim`
  const here = localPath(locale, path)
  if (!taken) return answerNotAllowed({ t, locale, path }, actor)
  if (taken.done !== null) return seeOther(here + taken.done)
  const query = toUrlSearchParams(await searchParams)
  const done = query.has('mailed') ? t.claim.mailedAgain : query.has('answered') ? t.claim.answered : null
  const notice = taken.notice ?? done
  const listing = { name: fullName(facility), href: localPath(locale, `/facilities/${slug}`) }
  const shell = { t, locale, path, edition }

  if (!actor) {
    return (
      <PageShell {...shell}>
        <ClaimIntro t={t} facility={listing} />
        <p className="actions">
          <a className="button" href={signInPath(here)}>
            {t.claim.signIn}
          </a>
        </p>
        <p className="hint">{t.claim.signInHint}</p>
      </PageShell>
    )
  }
  if (can(actor, 'listing.edit', { facility }) && !can(actor, 'claim.decide')) {
    return (
      <PageShell {...shell}>
        <h1>{t.claim.alreadyStaff}</h1>
        <p>
          <a href={localPath(locale, `/manage/${slug}`)}>{t.claim.toListing}</a>
        </p>
      </PageShell>
    )
  }
  const claim = await findMyClaim(actor, facility)
  const view = claim && claim.status !== 'approved' ? presentClaim(claim, facility, locale) : null
  const ground = proofGround(facility)
  return (
    <PageShell {...shell}>
      <ErrorSummary t={t} errors={taken.errors} />
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      {view ? (
        <ClaimStatus t={t} view={view} back={listing.href} answer={taken.typed.answer} errors={taken.errors} />
      ) : (
        <ClaimIntro t={t} facility={listing} />
      )}
      {view?.can.askAgain && <h2>{t.claim.askAgain}</h2>}
      {(!view || view.can.askAgain) && (
        <ClaimForm
          t={t}
          proofs={presentProofs(facility, ground, locale)}
          domain={ground.domain}
          typed={taken.typed}
          errors={taken.errors}
        />
      )}
    </PageShell>
  )
}
