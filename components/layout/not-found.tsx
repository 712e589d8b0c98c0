import { PlaceForm } from '#components/search/place-form.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** What stands at an address that no page has. `action` is where a search goes. */
export function NotFound({ t, action }: { t: Messages; action: string }) {
  return (
    <>
      <h1>{t.notFound.title}</h1>
      <p className="lead">{t.notFound.text}</p>
      <PlaceForm t={t} action={action} />
    </>
  )
}
