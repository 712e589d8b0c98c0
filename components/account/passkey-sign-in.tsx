import type { Messages } from '#lib/i18n/messages/en.ts'

/** The button that the script of passkeys shows where the browser has them. `next` is where it goes on to. */
export function PasskeySignIn({ t, next }: { t: Messages; next: string }) {
  return (
    <div hidden data-passkey="sign-in" data-next={next}>
      <p className="or">{t.account.or}</p>
      <p>
        <button type="button" className="button button-quiet">
          {t.account.signInWithPasskey}
        </button>
      </p>
      <p className="field-error" role="alert" hidden>
        {t.account.passkeySignInFailed}
      </p>
    </div>
  )
}
