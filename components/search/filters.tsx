import { Choices } from '#components/ui/choices.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { FormView } from '#lib/search/present-form.ts'
import { FilterGroup } from './filter-group.tsx'
import { searchFormId } from './search-form.tsx'
import { WeekGroup } from './week-group.tsx'

type Props = { t: Messages; form: FormView; wordsHref: string }

/** Groups that stand open from the start; the others open when one of their values is on. */
const alwaysOpen = new Set(['level', 'detox'])

/** Every filter beyond the place. On a phone it is a panel of its own that the "Filters" link opens, without script. */
export function Filters({ t, form, wordsHref }: Props) {
  return (
    <section className="filters" id="filters" aria-labelledby="filters-title">
      <div className="filters-head">
        <h2 id="filters-title">{t.search.filters}</h2>
        <a className="filters-close" href="#results">
          {t.search.backToResults}
        </a>
      </div>
      <div className="options">
        <label>
          <input type="checkbox" name="hoursStated" value="1" defaultChecked={form.hoursStated} form={searchFormId} />
          {t.search.hoursStated}
        </label>
      </div>
      <p className="hint">
        {t.search.hoursHelp} <a href={wordsHref}>{t.guide.wordsLink}</a>
      </p>
      <WeekGroup t={t} week={form.week} />
      {form.groups.map((group) => (
        <FilterGroup key={group.key} t={t} group={group} open={group.on > 0 || alwaysOpen.has(group.key)} />
      ))}
      <div className="filter-field">
        <label htmlFor="q">{t.search.q}</label>
        <p className="hint" id="q-hint">
          {t.search.qHint}
        </p>
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={form.q}
          maxLength={80}
          form={searchFormId}
          aria-describedby="q-hint"
        />
      </div>
      <div className="filter-field">
        <label htmlFor="sort">{t.search.sort}</label>
        <Choices id="sort" name="sort" choices={form.sort} form={searchFormId} />
      </div>
      <button type="submit" className="button" form={searchFormId}>
        {t.search.apply}
      </button>
    </section>
  )
}
