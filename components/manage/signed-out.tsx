import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = {
  t: Messages
  signInHref: string
  /** What to press afterwards, where it is not the form's own button to save. */
  text?: string
}

/** For somebody whose session ended while they typed: how to sign in without losing anything. */
export function SignedOut({ t, signInHref, text = t.manage.signedOut }: Props) {
  return (
    <div className="error-summary" role="alert">
      <h2>{t.manage.signedOutTitle}</h2>
      <p>{text}</p>
      <p>
        <a href={signInHref} target="_blank" rel="noopener">
          {t.manage.signIn}
        </a>
      </p>
    </div>
  )
}
