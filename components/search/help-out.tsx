import type { Messages } from '#lib/i18n/messages/en.ts'
import type { HelpView } from '#lib/search/present-help.ts'
import { WayOut } from './way-out.tsx'

type Props = { t: Messages; heading: string; text: string; help: HelpView }

/** A search that found little or nothing: what rules out the most, what to try, and the nearest beyond the radius. */
export function HelpOut({ t, heading, text, help }: Props) {
  const { costliest, ways, nearest } = help
  const words = [costliest, ways.length > 0 ? text : null].filter((each) => each !== null).join(' ')
  return (
    <WayOut t={t} heading={heading} text={words} links={ways}>
      {nearest && (
        <p>
          {t.help.nearest} <a href={nearest.href}>{nearest.label}</a>
          <span className="muted"> · {nearest.note}</span>
        </p>
      )}
    </WayOut>
  )
}
