import { answerMissing } from '#app/[locale]/staff-answers.tsx'
import { RestoreForm } from '#components/history/restore-form.tsx'
import { Version } from '#components/history/version.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { can } from '#lib/access/policy.ts'
import { presentHistory } from '#lib/audit/present-history.ts'
import { presentVersion } from '#lib/audit/present-version.ts'
import { readRestoreForm, restoreErrors } from '#lib/audit/restore-form.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { readVersion, restore } from '#lib/services/history.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'

type Asked = { t: Messages; locale: Locale; path: string; slug: string; at: string; done: boolean }

/** Answers with a listing as it stood after an entry; moderators bring it back from there. @throws Forbidden */
export async function answerVersion({ t, locale, path, slug, at, done }: Asked, actor: Actor | null) {
  const found = await readVersion(actor, slug, at)
  if (!found) return answerMissing({ t, locale, path }, t.history.missingTitle, t.history.missingText)
  const { facility, event, standing } = found
  const form = postedForm()
  const typed = readRestoreForm(form ?? new URLSearchParams())
  const errors = form ? restoreErrors(typed, t) : []
  const here = `${localPath(locale, path)}?at=${at}`
  let notice = done ? t.history.restored : null
  if (form && errors.length === 0) {
    const restored = await restore(actor, { slug, eventId: at, what: typed.what ?? 'version', reason: typed.reason })
    if (restored === 'restored') return seeOther(`${here}&done=1`)
    if (restored !== 'missing') notice = t.history[restored]
  }
  const today = isoDay(new Date())
  const forModerator = can(actor, 'listing.restore', { facility })
  const [entry] = presentHistory([event], { slug, standing, forModerator, today }, locale)
  const version = presentVersion(found, locale, today)
  return (
    <PageShell t={t} locale={locale} path={path} search={`?at=${at}`} edition={null}>
      <h1>{version.title}</h1>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <p className="lead">{version.differs ? t.history.versionLead : t.history.versionSame}</p>
      <p>
        {entry?.sentence} {entry?.reason}
      </p>
      <p>
        <a href={localPath(locale, path)}>{t.history.title(facility.name)}</a>
      </p>
      <Version t={t} version={version} />
      {forModerator && <RestoreForm t={t} typed={typed} errors={errors} canUndoEntry={event.before !== null} />}
    </PageShell>
  )
}
