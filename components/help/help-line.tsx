import { type HelpLineId, helpLines, type HelpLine as Line } from '#lib/help/help-lines.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** A line with every way to reach it. */
export function HelpLine({ t, id }: { t: Messages; id: HelpLineId }) {
  const line: Line = helpLines[id]
  const { name, what, languages } = t.helpNow.lines[id]
  return (
    <li className="help-line">
      <h3>
        <a href={line.website} rel="noreferrer">
          {name}
        </a>
      </h3>
      <p>{what}</p>
      <p className="help-ways">
        <a href={`tel:${line.call.number}`}>
          {t.helpNow.call} {line.call.shown}
        </a>
        {line.text && (
          <a href={`sms:${line.text.to}${line.text.word ? `?&body=${line.text.word}` : ''}`}>
            {toText(t, line.text, line.call)}
          </a>
        )}
        {line.tty && (
          <a href={`tel:${line.tty.number}`}>
            {t.helpNow.tty} {line.tty.shown}
          </a>
        )}
      </p>
      {id === 'samhsa' && <p>{t.helpNow.textSamhsa}</p>}
      <p className="muted">{languages}</p>
    </li>
  )
}

function toText(t: Messages, { to, word }: NonNullable<Line['text']>, call: Line['call']): string {
  const shown = to === call.number ? call.shown : to
  return word === null ? t.helpNow.textAny(shown) : t.helpNow.textWord(word, shown)
}
