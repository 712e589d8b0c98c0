import { Choices } from '#components/ui/choices.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { WeekFormView } from '#lib/search/present-week.ts'
import { searchFormId } from './search-form.tsx'

/** When the visitor can come: days, times, and for how many weeks. */
export function WeekGroup({ t, week }: { t: Messages; week: WeekFormView }) {
  return (
    <details className="filter" open={week.on > 0}>
      <summary>
        <span>{t.week.title}</span>
        {week.on > 0 && <span className="tag">{t.search.filtersOn(week.on)}</span>}
      </summary>
      <fieldset className="week-days" aria-describedby="week-hint">
        <legend>{t.week.days}</legend>
        {week.days.map((day) => (
          <label key={day.value}>
            <input type="checkbox" name="days" value={day.value} defaultChecked={day.checked} form={searchFormId} />
            {day.label}
          </label>
        ))}
      </fieldset>
      <div className="week-times">
        <div>
          <label htmlFor="from">{t.week.from}</label>
          <Choices id="from" name="from" choices={week.from} form={searchFormId} />
        </div>
        <div>
          <label htmlFor="to">{t.week.to}</label>
          <Choices id="to" name="to" choices={week.to} form={searchFormId} />
        </div>
      </div>
      <p className="hint" id="week-hint">
        {t.week.hint}
      </p>
      <div className="week-length">
        <label htmlFor="lengthMax">{t.week.length}</label>
        <Choices id="lengthMax" name="lengthMax" choices={week.length} form={searchFormId} />
      </div>
    </details>
  )
}
