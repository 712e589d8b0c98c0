import { Choices } from '#components/ui/choices.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { FormView } from '#lib/search/present-form.ts'

/** Inputs elsewhere on the page belong to this form through their `form` attribute. */
export const searchFormId = 'find'

type Props = { t: Messages; action: string; form: FormView }

/** What most people need first: where, how far, how many hours. The other filters stand beside the results. */
export function SearchForm({ t, action, form }: Props) {
  return (
    <search>
      <form id={searchFormId} action={action} className="search-form" autoComplete="off">
        <div className="search-where">
          <label htmlFor="near">{t.search.near}</label>
          <input
            type="text"
            id="near"
            name="near"
            defaultValue={form.near}
            maxLength={80}
            aria-describedby="near-hint"
          />
          <p className="hint" id="near-hint">
            {t.search.nearHint}
          </p>
        </div>
        <div>
          <label htmlFor="within">{t.search.within}</label>
          <Choices id="within" name="within" choices={form.within} />
        </div>
        <div>
          <label htmlFor="hours">{t.search.hours}</label>
          <Choices id="hours" name="hours" choices={form.hours} />
        </div>
        <div className="search-actions">
          <button type="submit" className="button">
            {t.search.submit}
          </button>
          <a className="button button-quiet filters-link" href="#filters">
            {t.search.filtersLink(form.filtersOn)}
          </a>
        </div>
      </form>
    </search>
  )
}
