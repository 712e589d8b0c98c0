import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { QrDrawing } from '#components/layout/qr-code.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { QrCode as Code } from '#lib/qr-code.ts'
import { CodeForm } from './code-form.tsx'

type Props = { t: Messages; enrolment: { qrCode: Code; key: string } | null; errors: readonly FormError[] }

/** Setting up an authenticator app: first what it is, then its key and a code to show that it works. */
export function Enrol({ t, enrolment, errors }: Props) {
  const words = t.secondFactor
  if (!enrolment) {
    return (
      <>
        <p className="measure">{words.enrolText}</p>
        <PostForm>
          <Submit label={words.enrol} what="enrol" />
        </PostForm>
      </>
    )
  }
  return (
    <>
      <h2>{words.scanTitle}</h2>
      <div className="enrol">
        <QrDrawing code={enrolment.qrCode} />
        <div>
          <p>{words.scanText}</p>
          <p>
            {words.keyLabel}: <code className="key">{enrolment.key.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </div>
      </div>
      <h2>{words.codeTitle}</h2>
      <CodeForm t={t} hint={words.codeHint} errors={errors} />
    </>
  )
}
