import type { Messages } from '#lib/i18n/messages/en.ts'

/** For somebody whose session ended while they typed: how to sign in without losing anything. */
export function SignedOut({ t, signInHref }: { t: Messages; signInHref: string }) {
  return (
    <div className="error-summary" role="alert">
      <h2>{t.manage.signedOutTitle}</h2>
      <p>{t.manage.signedOut}</p>
      <p>
        <a href={signInHref} target="_blank" rel="noopener">
          {t.manage.signIn}
        </a>
      </p>
    </div>
  )
}
