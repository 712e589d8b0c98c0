import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { FactLines } from '#components/history/fact-lines.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { MergeFieldView, MergeView } from '#lib/moderation/present-merge.ts'

type Props = { t: Messages; view: MergeView; seen: string; reason: string; errors: readonly FormError[] }

/** Two listings side by side, with a choice for each fact on which they differ. */
export function MergeForm({ t, view, seen, reason, errors }: Props) {
  const m = t.moderation
  return (
    <form method="post" noValidate>
      <ErrorSummary t={t} errors={errors} />
      <input type="hidden" name="seen" value={seen} />
      <h2>{m.mergeFacts}</h2>
      {view.fields.length === 0 ? <p>{m.mergeNoFacts}</p> : <p>{m.mergeFactsText}</p>}
      {view.fields.map((fact) => (
        <FactChoice key={fact.field} t={t} view={view} fact={fact} />
      ))}
      {view.programs.length > 0 && <h2>{m.mergePrograms}</h2>}
      {view.programs.map(({ id, label, chosen }) => (
        <Radios
          key={id}
          t={t}
          name={`program-${id}`}
          label={label}
          errors={[]}
          value={chosen}
          options={[
            { value: 'move', label: m.move },
            { value: 'leave', label: m.leave },
          ]}
        />
      ))}
      <section className="moderator-box">
        <TextField t={t} name="reason" label={m.mergeReason} errors={errors} value={reason} maxLength={500} />
        <Submit label={m.mergePress} what="merge" />
      </section>
    </form>
  )
}

function FactChoice({ t, view, fact }: { t: Messages; view: MergeView; fact: MergeFieldView }) {
  const sides = [
    { side: 'into', listing: view.into.name, lines: fact.into, source: fact.intoSource },
    { side: 'from', listing: view.from.name, lines: fact.from, source: fact.fromSource },
  ] as const
  return (
    <fieldset className="merge-fact">
      <legend>{fact.label}</legend>
      {sides.map(({ side, listing, lines, source }) => (
        <div key={side} className="choice merge-side">
          <input
            type="radio"
            id={`field-${fact.field}-${side}`}
            name={`field-${fact.field}`}
            value={side}
            defaultChecked={fact.chosen === side}
          />
          <label htmlFor={`field-${fact.field}-${side}`}>
            <span className="merge-listing">
              {side === 'into' ? t.moderation.mergeInto : t.moderation.mergeFrom}: {listing}
            </span>
            <FactLines t={t} lines={lines} />
            <span className="diff-source">{source}</span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
