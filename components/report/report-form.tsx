import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { reportParts } from '#lib/report/parts.ts'
import { longestMessage, type TypedReport, trapField } from '#lib/report/report-form.ts'

type Props = {
  t: Messages
  facility: { name: string; href: string }
  /** Where to look for a report that was sent. */
  findHref: string
  typed: TypedReport
  errors: readonly FormError[]
  /** Why the form is shown again although nothing in it is wrong. */
  notice: string | null
  stamp: string
}

/** What is wrong with a listing, in the words of whoever noticed. */
export function ReportForm({ t, facility, findHref, typed, errors, notice, stamp }: Props) {
  const { report } = t
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <h1>{report.title}</h1>
      <p className="lead">
        <a href={facility.href}>{report.about(facility.name)}</a>
      </p>
      <p className="measure">
        {report.lead} {report.noHealth}
      </p>
      <PostForm hidden={{ stamp }}>
        <Radios
          t={t}
          name="part"
          label={report.part}
          errors={errors}
          value={typed.part}
          options={reportParts.map((part) => ({ value: part, label: report.parts[part] }))}
        />
        <TextArea
          t={t}
          name="message"
          label={report.message}
          hint={report.messageHint}
          errors={errors}
          value={typed.message}
          maxLength={longestMessage}
        />
        <TextField
          t={t}
          name="email"
          type="email"
          label={report.email}
          hint={report.emailHint}
          errors={errors}
          optional
          autoComplete="email"
          value={typed.email}
        />
        <p className="visually-hidden" aria-hidden="true">
          <label htmlFor={trapField}>{report.trap}</label>
          <input id={trapField} name={trapField} tabIndex={-1} autoComplete="off" />
        </p>
        <Submit label={report.send} />
      </PostForm>
      <p>
        <a href={findHref}>{report.findTitle}</a>
      </p>
    </>
  )
}
