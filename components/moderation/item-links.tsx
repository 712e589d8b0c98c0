import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; links: readonly { label: string; href: string }[]; queueHref: string }

/** Where to look before deciding, and back to what waits. */
export function ItemLinks({ t, links, queueHref }: Props) {
  return (
    <ul className="plain item-links">
      <li>
        <a href={queueHref}>{t.moderation.backToQueue}</a>
      </li>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
