import { PostForm } from '#components/forms/post-form.tsx'
import type { ExamplePerson } from '#lib/accounts/example-people.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Who there is to sign in as where the site is only tried. */
export function ExamplePeople({ t, people }: { t: Messages; people: readonly ExamplePerson[] }) {
  return (
    <section className="example-people" aria-labelledby="examples-title">
      <h2 id="examples-title">{t.signIn.examplesTitle}</h2>
      <p>{t.signIn.examplesText}</p>
      <PostForm className="">
        <ul className="plain">
          {people.map(({ role, email }) => (
            <li key={email}>
              <span>{t.signIn.examples[role]}</span>
              <button type="submit" className="link" name="email" value={email}>
                {email}
              </button>
            </li>
          ))}
        </ul>
      </PostForm>
    </section>
  )
}
