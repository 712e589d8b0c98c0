import { ListingDetails } from '#components/facility/listing.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ConflictForm } from '#components/manage/conflict-form.tsx'
import { Links } from '#components/manage/links.tsx'
import { PreviewHead } from '#components/manage/preview-head.tsx'
import { SectionForm } from '#components/manage/section-form.tsx'
import { Sides } from '#components/manage/sides.tsx'
import { SignedOut } from '#components/manage/signed-out.tsx'
import { StillRight } from '#components/manage/still-right.tsx'
import { TypedList } from '#components/manage/typed-list.tsx'
import { signInPath } from '#lib/accounts/sign-in-path.ts'
import { presentDiff } from '#lib/facility/fact-words/present-diff.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { openedName } from '#lib/manage/fingerprint.ts'
import type { Typed } from '#lib/manage/input.ts'
import { carried, ownTexts, presentConflict } from '#lib/manage/present-conflict.ts'
import { presentForm } from '#lib/manage/present-form.ts'
import { fieldList } from '#lib/manage/present-waiting.ts'
import type { SectionKey } from '#lib/manage/section.ts'
import { adviceIn } from '#lib/manage/section-advice.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { ShownConflict, ShownForm, ShownPreview } from '#lib/services/section-page.ts'
import { answerStatus } from '#lib/web/answer.ts'
import { readPreview } from './read-preview.ts'

type Props<Answer> = { section: SectionKey; path: string; answer: Answer }

/** The page with a section's form. */
export function SectionEditor({ section, path, answer }: Props<ShownForm>) {
  const { scene, typed, errors, own, signedOut } = answer
  const { t, locale, listing } = scene
  const asked = own && { fields: Object.keys(own.changes), day: isoDay(own.createdAt) }
  const view = presentForm(section, scene, typed, asked)
  const opened = typed.get(openedName)
  const search = scene.program ? `?program=${scene.program.id}` : ''
  return (
    <PageShell t={t} locale={locale} path={path} search={search} edition={null}>
      {signedOut && <SignedOut t={t} signInHref={signInPath(view.action)} />}
      <ErrorSummary t={t} errors={errors} />
      <p className="above">
        <a href={view.backHref}>{listing.facts.name.name}</a>
      </p>
      <h1>{view.title}</h1>
      <p className="lead">{view.about}</p>
      <Sides t={t} sides={view.sides} />
      <Links links={view.links} />
      {!signedOut && view.print !== null && errors.length === 0 && (
        <div className="confirm-part">
          <p>{t.manage.stillRightHint}</p>
          <StillRight t={t} section={section} title={view.title} print={view.print} action={view.backHref} />
        </div>
      )}
      <SectionForm t={t} view={view} opened={opened === null ? {} : { [openedName]: opened }} errors={errors} />
    </PageShell>
  )
}

/** The page on which whoever comes second chooses between two versions. */
export function SectionConflict({ section, path, answer }: Props<ShownConflict>) {
  const { scene, typed, undecided } = answer
  const { t, locale, listing } = scene
  const view = presentConflict(answer, scene, typed)
  const { action } = presentForm(section, scene, typed, null)
  const errors: FormError[] = undecided
    ? view.fields.map(({ name, label }) => ({ field: name, message: t.manage.conflictChoose(label) }))
    : []
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <ErrorSummary t={t} errors={errors} />
      <p className="above">{listing.facts.name.name}</p>
      <h1>{t.manage.conflictTitle}</h1>
      <p className="lead">{t.manage.conflictText}</p>
      <ConflictForm t={t} action={action} view={view} errors={errors} />
    </PageShell>
  )
}

/** The public page as it would read, with what would change before it. Nothing of it is stored. */
export async function SectionPreview({ section, path, answer }: Props<ShownPreview>) {
  const { scene, typed, listing, before, after, waits } = answer
  const { t, locale, program, today } = scene
  const { action, backHref, fields } = presentForm(section, scene, typed, null)
  const rows = presentDiff(program ? 'program' : 'facility', before, after, locale, today)
  const preview = await readPreview(listing, locale, new Date())
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <PreviewHead
        t={t}
        rows={rows}
        waits={waits.length > 0 ? fieldList(waits, locale) : null}
        advice={adviceIn(fields.flatMap(({ controls }) => controls))}
        action={action}
        typed={carried(typed)}
        backHref={backHref}
      />
      <ListingDetails t={t} {...preview} shortlist={null} />
    </PageShell>
  )
}

type Gone = { t: Messages; locale: Locale; path: string; typed: Typed }

/** Answers a form of a listing or a program that is gone by now, with what was written in it. */
export function SectionGone({ t, locale, path, typed }: Gone) {
  answerStatus(404)
  return (
    <PageShell t={t} locale={locale} path={path} edition={null}>
      <h1>{t.manage.notFoundTitle}</h1>
      <p className="lead">{t.manage.notFound}</p>
      <TypedList t={t} texts={ownTexts(typed)} />
    </PageShell>
  )
}
