import type { Metadata } from 'next'
import { cache } from 'react'
import { answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { LikelyStep, PlaceStep, RestStep } from '#components/propose/steps.tsx'
import { levelsOfCare } from '#lib/care/levels.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { presentLikely } from '#lib/proposals/present-likely.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { seeOther } from '#lib/web/posted-form.ts'
import { takeStep } from './take-step.ts'
import '../../styles/forms.css'
import '../../styles/people.css'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

/** Title and page take the step once between them; null for a visitor. */
const answerForm = cache(async (locale: Locale) => {
  const actor = await currentActor()
  return actor && takeStep(actor, messagesOf(locale))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const isWrong = ((await answerForm(locale))?.errors.length ?? 0) > 0
  return { title: isWrong ? t.forms.errorTitle(t.propose.title) : t.propose.title, robots: { index: false } }
}

export default async function ProposePage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  answerPrivately()
  const here = localPath(locale, '/propose')
  const step = await answerForm(locale)
  if (!step) return answerNotAllowed({ t, locale, path: '/propose' }, null)
  if (step.show === 'sent') return seeOther(`${here}/${step.id}`)
  const { typed, errors, notice } = step
  const levels = levelsOfCare.map((value) => ({ value, label: levelText(locale, value).name }))
  return (
    <PageShell t={t} locale={locale} path="/propose" edition={null}>
      <ErrorSummary t={t} errors={errors} />
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <h1>{t.propose.title}</h1>
      {step.show === 'place' && (
        <>
          <p className="lead">{t.propose.lead}</p>
          <PlaceStep t={t} typed={typed} errors={errors} />
        </>
      )}
      {step.show === 'likely' && <LikelyStep t={t} typed={typed} likely={presentLikely(step.likely, locale)} />}
      {step.show === 'rest' && <RestStep t={t} typed={typed} errors={errors} levels={levels} />}
    </PageShell>
  )
}
