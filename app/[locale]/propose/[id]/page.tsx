import type { Metadata } from 'next'
import { errorsOf } from '#app/[locale]/propose/take-step.ts'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ProposalStatus } from '#components/propose/proposal-status.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { levelsOfCare } from '#lib/care/levels.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { formatDay } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { OwnProposal } from '#lib/proposals/proposal.ts'
import { readProposalForm, type TypedProposal, typedFrom } from '#lib/proposals/proposal-form.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { findMyProposal, proposeFacility, withdrawProposal } from '#lib/services/proposals.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'
import '../../../styles/people.css'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.propose.mineTitle, robots: { index: false } }
}

export default async function ProposalPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { id } = await params
  answerPrivately()
  const path = `/propose/${id}`
  const asked = { t, locale, path }
  const actor = await currentActor()
  if (!actor) return answerNotAllowed(asked, actor)
  const proposal = /^[1-9]\d{0,8}$/.test(id) ? await findMyProposal(actor, Number(id)) : null
  if (!proposal) return answerMissing(asked, t.propose.missingTitle, t.propose.missingText)
  const taken = await takeForm(actor, proposal, t)
  if (taken === 'done') return seeOther(localPath(locale, path))
  const levels = levelsOfCare.map((value) => ({ value, label: levelText(locale, value).name }))
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <ErrorSummary t={t} errors={taken.errors} />
      {taken.notice && (
        <p className="notice" role="status">
          {taken.notice}
        </p>
      )}
      <ProposalStatus
        t={t}
        proposal={proposal}
        sentOn={formatDay(locale, isoDay(proposal.createdAt))}
        listingHref={proposal.slug && localPath(locale, `/manage/${proposal.slug}`)}
        anotherHref={localPath(locale, '/propose')}
        {...taken}
        levels={levels}
      />
    </PageShell>
  )
}

type Again = { typed: TypedProposal; errors: FormError[]; notice: string | null }

/** Sends a corrected proposal again or takes it back; or what the form shows. */
async function takeForm(actor: Actor, { id, facts, evidence }: OwnProposal, t: Messages): Promise<'done' | Again> {
  const form = postedForm()
  const stored = { typed: typedFrom(facts, evidence), errors: [], notice: null }
  if (form?.get('do') === 'withdraw') {
    return (await withdrawProposal(actor, id)).ok ? 'done' : { ...stored, notice: t.propose.gone }
  }
  if (form?.get('do') !== 'send') return stored
  const typed = readProposalForm(form)
  const sent = await proposeFacility(actor, typed, id)
  if (sent.ok) return 'done'
  if ('refused' in sent) return { typed, errors: [], notice: t.propose[sent.refused] }
  return { typed, errors: errorsOf(sent.issues, t), notice: null }
}
