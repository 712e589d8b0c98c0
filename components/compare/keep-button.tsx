import type { ShortlistView } from '#lib/compare/present-shortlist.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** `name` tells this button from those of other programs; `anchor` is where on the page it stands. */
type Props = { t: Messages; shortlist: ShortlistView; id: number; name: string; anchor: string }

/** Puts a program on the visitor's list, or takes it off. */
export function KeepButton({ t, shortlist, id, name, anchor }: Props) {
  const on = shortlist.ids.includes(id)
  const text = on ? t.compare.takeOff : t.compare.add
  return (
    <form className="keep no-print" method="post" action={shortlist.action}>
      {on && t.compare.onList} <input type="hidden" name="p" value={id} />
      <button
        type="submit"
        className={on ? 'link-button' : 'button button-quiet'}
        name={on ? 'remove' : 'add'}
        value={`${shortlist.back}#${anchor}`}
        aria-label={`${text}: ${name}`}
      >
        {text}
      </button>
    </form>
  )
}
