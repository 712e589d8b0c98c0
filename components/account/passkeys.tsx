import { PostForm } from '#components/forms/post-form.tsx'
import type { PasskeyView } from '#lib/accounts/present-account.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; passkeys: readonly PasskeyView[]; addedHref: string }

/** A person's passkeys. The button that adds one is shown by the script that it needs. */
export function Passkeys({ t, passkeys, addedHref }: Props) {
  const words = t.account
  return (
    <section className="measure" aria-labelledby="passkeys">
      <h2 id="passkeys">{words.passkeysTitle}</h2>
      <p>{words.passkeysText}</p>
      {passkeys.length === 0 && <p>{words.noPasskeys}</p>}
      <ul className="plain rows">
        {passkeys.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <PostForm className="" hidden={{ passkey: String(id) }}>
              <button
                type="submit"
                className="link"
                name="do"
                value="remove-passkey"
                aria-label={`${words.removePasskey}: ${text}`}
              >
                {words.removePasskey}
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
      <div hidden data-passkey="add" data-next={addedHref}>
        <button type="button" className="button button-quiet">
          {words.addPasskey}
        </button>
        <p className="field-error" role="alert" hidden>
          {words.passkeyFailed}
        </p>
        <p className="field-error" role="alert" hidden>
          {words.passkeyNotFresh}
        </p>
      </div>
      <noscript>
        <p className="hint">{words.passkeyNeedsScript}</p>
      </noscript>
    </section>
  )
}
