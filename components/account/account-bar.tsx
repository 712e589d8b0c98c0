import { PostForm } from '#components/forms/post-form.tsx'
import type { AccountBarView } from '#lib/accounts/present-bar.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Above every page of a person who is signed in: their own pages, and the way out. */
export function AccountBar({ t, view }: { t: Messages; view: AccountBarView }) {
  return (
    <nav className="account-bar no-print" aria-label={t.account.bar}>
      <div className="wrap">
        <span>{view.signedInAs}</span>
        <ul className="plain">
          {view.links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
          <li>
            <PostForm className="" action={view.signOutHref}>
              <button type="submit">{t.signIn.signOut}</button>
            </PostForm>
          </li>
        </ul>
      </div>
    </nav>
  )
}
