import type { Metadata } from 'next'
import { cache } from 'react'
import { answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ModeratorList } from '#components/account/moderator-list.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { can } from '#lib/access/policy.ts'
import { presentModerators } from '#lib/accounts/present-moderators.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { formId } from '#lib/forms/form-id.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { appoint, dismiss, forgetSecondFactor, readModerators } from '#lib/services/moderators.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../styles/forms.css'
import '../../../styles/account.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

type Done = keyof ReturnType<typeof messagesOf>['moderators']['done']

/** Does what the form asks for: what was done, or what is wrong with it; nothing changed is neither. */
async function takeForm(form: URLSearchParams, actor: Actor, locale: Locale): Promise<Done | FormError[]> {
  const id = formId(form, 'account')
  if (form.get('do') === 'dismiss') return (await dismiss(actor, id)) ? 'dismissed' : []
  if (form.get('do') === 'forget') return (await forgetSecondFactor(actor, id)) ? 'forgotten' : []
  const appointed = await appoint(actor, form.get('email'))
  if (appointed.ok) return 'appointed'
  const t = messagesOf(locale)
  return [{ field: 'email', message: appointed.reason === 'already' ? t.moderators.already : t.signIn.wrongEmail }]
}

const answerForm = cache(async (locale: Locale): Promise<Done | FormError[]> => {
  const [form, actor] = [postedForm(), await currentActor()]
  return form && actor && can(actor, 'moderators.appoint') ? takeForm(form, actor, locale) : []
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const answer = await answerForm(locale)
  const isWrong = Array.isArray(answer) && answer.length > 0
  return { title: isWrong ? t.forms.errorTitle(t.moderators.title) : t.moderators.title, robots: { index: false } }
}

export default async function ModeratorsPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const path = '/moderate/people'
  answerPrivately()
  const actor = await currentActor()
  if (!actor || !can(actor, 'moderators.appoint')) return answerNotAllowed({ t, locale, path }, actor)
  const answer = await answerForm(locale)
  if (!Array.isArray(answer)) return seeOther(`${localPath(locale, path)}?done=${answer}`)
  const words = t.moderators
  const done = toUrlSearchParams(await searchParams).get('done') ?? ''
  const notice = Object.hasOwn(words.done, done) ? words.done[done as Done] : null
  const people = presentModerators(await readModerators(actor), actor.accountId)
  return (
    <PageShell t={t} locale={locale} path={path} edition={await orUnavailable(catalogueEdition())}>
      <ErrorSummary t={t} errors={answer} />
      {notice && (
        <p className="notice notice-done" role="status">
          {notice}
        </p>
      )}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="account">
        <section aria-labelledby="people">
          <h2 id="people">{words.listTitle}</h2>
          <ModeratorList t={t} people={people} />
          <p className="hint">{words.forgetText}</p>
        </section>
        <section aria-labelledby="appoint">
          <h2 id="appoint">{words.appointTitle}</h2>
          <PostForm>
            <TextField
              t={t}
              name="email"
              type="email"
              label={words.email}
              hint={words.emailHint}
              value={postedForm()?.get('email') ?? ''}
              errors={answer}
              autoComplete="off"
              spellCheck={false}
            />
            <Submit label={words.appoint} what="appoint" />
          </PostForm>
        </section>
      </div>
    </PageShell>
  )
}
