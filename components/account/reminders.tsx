import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Whether a person gets reminders, with the button that switches them. */
export function Reminders({ t, email, on }: { t: Messages; email: string; on: boolean }) {
  const words = t.mailSettings
  return (
    <section className="measure" aria-labelledby="reminders">
      <h2 id="reminders">{words.title}</h2>
      <p>{on ? words.on(email) : words.off(email)}</p>
      <PostForm className="">
        <Submit label={on ? words.switchOff : words.switchOn} what={on ? 'reminders-off' : 'reminders-on'} quiet />
      </PostForm>
    </section>
  )
}
