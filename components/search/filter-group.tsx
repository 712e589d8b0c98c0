import type { Messages } from '#lib/i18n/messages/en.ts'
import type { FilterGroupView } from '#lib/search/present-form.ts'
import { searchFormId } from './search-form.tsx'

type Props = { t: Messages; group: FilterGroupView; open: boolean }

/** One filter: each value with how many facilities it would show. */
export function FilterGroup({ t, group, open }: Props) {
  return (
    <details className="filter" open={open}>
      <summary>
        <span>{group.label}</span>
        {group.on > 0 && <span className="tag">{t.search.filtersOn(group.on)}</span>}
      </summary>
      <fieldset className="options">
        <legend className="visually-hidden">{group.label}</legend>
        {group.options.map((option) => (
          <label key={option.value} className={option.count === '0' ? 'none' : undefined}>
            <input
              type="checkbox"
              name={group.key}
              value={option.value}
              defaultChecked={option.checked}
              form={searchFormId}
            />
            {option.label}
            {option.count !== null && <small>{option.count}</small>}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
