import type { Metadata } from 'next'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { acceptInvitation, readInvitation } from '#lib/services/invitations.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately, answerStatus } from '#lib/web/answer.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'

type Props = { params: Promise<{ locale: string; token: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.people.invitationTitle, robots: { index: false } }
}

/** Opening the link does nothing yet: programs that check mails open links too. */
export default async function InvitationPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { token } = await params
  answerPrivately()
  const path = `/invitations/${token}`
  const actor = await currentActor()
  const found = await readInvitation(actor, token)
  const invitation = found.kind === 'mine' ? found.invitation : null
  const { people } = t
  if (actor && invitation && postedForm() && (await acceptInvitation(actor, token)).ok) {
    return seeOther(localPath(locale, invitation.slug ? `/manage/${invitation.slug}` : '/manage'))
  }
  if (found.kind === 'none') answerStatus(410)
  const lead = invitation && (invitation.facilityId === null ? people.invitationAll : people.invitationLead)
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <h1>{people.invitationTitle}</h1>
      {found.kind === 'none' && <p className="lead">{people.invitationGone}</p>}
      {found.kind === 'forOther' && !actor && (
        <>
          <p className="lead">{people.signInFirst}</p>
          <p>
            <a className="button" href={signInPath(localPath(locale, path))}>
              {people.signIn}
            </a>
          </p>
        </>
      )}
      {found.kind === 'forOther' && actor && <p className="lead">{people.forOther(actor.email)}</p>}
      {invitation && lead && (
        <>
          <p className="lead">{lead(invitation.name)}</p>
          <p>{people.invitationRole[invitation.role]}</p>
          <PostForm>
            <Submit label={people.accept} what="accept" />
          </PostForm>
        </>
      )}
    </PageShell>
  )
}
