import type { ReactNode } from 'react'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; href: string; className?: string; children: ReactNode }

/**
 * A way on in a tab of its own. Going back to a page that answered a form, a browser asks to send the form again; going
 * back to one that is not to be remembered, it shows it without what was chosen.
 */
export function NewTabLink({ t, href, className, children }: Props) {
  return (
    <a href={href} className={className} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> ({t.whichLevel.newTab})</span>
    </a>
  )
}
