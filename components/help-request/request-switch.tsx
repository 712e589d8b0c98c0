import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; on: boolean; mayChange: boolean; hasKey: boolean }

/** Whether a facility takes requests, and the button that changes it. */
export function RequestSwitch({ t, on, mayChange, hasKey }: Props) {
  const { ask } = t
  return (
    <section aria-labelledby="switch-title">
      <h2 id="switch-title">{ask.switchTitle}</h2>
      <p>{hasKey ? (on ? ask.switchIsOn : ask.switchIsOff) : ask.switchNoKey}</p>
      {hasKey && !mayChange && <p className="hint">{ask.switchOwners}</p>}
      {hasKey && mayChange && (
        <PostForm>
          <Submit label={on ? ask.switchOff : ask.switchOn} what={on ? 'off' : 'on'} quiet />
        </PostForm>
      )}
    </section>
  )
}
