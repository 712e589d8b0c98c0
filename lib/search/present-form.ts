import { formatHoursParameter, type HoursRange, parseHoursRange } from '#lib/care/hours.ts'
import { levelsOfCare } from '#lib/care/levels.ts'
import { formatAmount, formatNumber } from '#lib/i18n/format.ts'
import { levelText, optionLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type FilterKey, filters } from '#lib/search/filters.ts'
import type { Facets } from '#lib/search/outcome.ts'
import { telehealthToo } from '#lib/search/parse-query.ts'
import { radii, type SearchQuery, type Sort } from '#lib/search/query.ts'
import { activeValues } from '#lib/search/url.ts'
import { presentWeekForm, type WeekFormView } from './present-week.ts'

export type OptionView = { value: string; label: string; count: string | null; checked: boolean }
export type FilterGroupView = { key: FilterKey; label: string; on: number; options: OptionView[] }
export type ChoiceView = { value: string; label: string; selected: boolean }
/** The form as it should be filled in. */
export type FormView = {
  near: string
  within: ChoiceView[]
  hours: ChoiceView[]
  hoursStated: boolean
  q: string
  sort: ChoiceView[]
  groups: FilterGroupView[]
  week: WeekFormView
  filtersOn: number
}

/** Hours a week that the form offers; another range from the address is added while it is on. */
const hoursPresets = ['-8', '9-12', '9-15', '9-19', '20-']

/** The order in use, and whether there is a point to be near: a state has none. */
type Order = { sort: Sort; hasPoint: boolean }

/** The form filled in with what was asked; `facets` is null where nothing was counted. */
export function presentForm(query: SearchQuery, facets: Facets | null, order: Order, locale: Locale): FormView {
  const t = messagesOf(locale)
  return {
    near: query.near ?? '',
    within: [...radii, 'any' as const].map((miles) => ({
      value: String(miles),
      label: miles === 'any' ? t.search.anyDistance : t.search.miles(miles),
      selected: miles === query.within,
    })),
    hours: hoursChoices(query.hours, locale),
    hoursStated: query.hoursStated,
    q: query.q ?? '',
    sort: presentOrders(order, locale),
    groups: filters.map(({ key, options }) => ({
      key,
      label: t.search.filterLabels[key],
      on: query.filters[key].length + (key === 'telehealth' && query.telehealthToo ? 1 : 0),
      options: [
        ...options.map((value) => ({
          value,
          label: optionLabel(locale, key, value),
          count: facetCount(facets, key, value, locale),
          checked: query.filters[key].includes(value),
        })),
        ...(key === 'telehealth' ? [telehealthTooOption(query, locale)] : []),
      ],
    })),
    week: presentWeekForm(query, locale),
    filtersOn: filtersOn(query),
  }
}

/** Not a filter, so it has no count of its own. */
function telehealthTooOption(query: SearchQuery, locale: Locale): OptionView {
  const { telehealthToo: label } = messagesOf(locale).week
  return { value: telehealthToo, label, count: null, checked: query.telehealthToo }
}

/** The default order has no value of its own, so that it follows when the form is sent with another place. */
function presentOrders({ sort, hasPoint }: Order, locale: Locale): ChoiceView[] {
  const t = messagesOf(locale)
  const orders = hasPoint ? (['distance', 'travel', 'name', 'updated'] as const) : (['name', 'updated'] as const)
  return orders.map((value, at) => ({
    value: at === 0 ? '' : value,
    label: value === 'travel' ? t.week.sort : t.search.sorts[value],
    selected: value === sort,
  }))
}

function facetCount(facets: Facets | null, key: FilterKey, value: string, locale: Locale): string | null {
  const facet = facets?.[key].find((each) => each.value === value)
  return facet ? formatNumber(locale, facet.count) : null
}

/** The hours that can be chosen, with what was asked among them. */
export function hoursChoices(hours: HoursRange | null, locale: Locale): ChoiceView[] {
  const t = messagesOf(locale)
  const asked = hours ? formatHoursParameter(hours) : ''
  const values = hours && !hoursPresets.includes(asked) ? [...hoursPresets, asked] : hoursPresets
  return [
    { value: '', label: t.search.hoursAny, selected: asked === '' },
    ...values.map((value) => ({ value, label: hoursLabel(value, locale), selected: value === asked })),
  ]
}

/** An `hours` parameter in words. */
export function hoursLabel(value: string, locale: Locale): string {
  const t = messagesOf(locale)
  const preset = t.search.hoursPresets[value]
  if (preset) return preset
  const range = parseHoursRange(value)
  const written = (end: number | null | undefined) =>
    end === null || end === undefined ? null : formatAmount(locale, end)
  return t.search.hoursCustom(written(range?.min), written(range?.max))
}

/** How many choices are on beyond the place: filters, hours and words. */
export function filtersOn(query: SearchQuery): number {
  return activeValues(query).filter(({ parameter }) => parameter !== 'near').length
}

/** The levels of care as the home page offers them. */
export function levelChoices(locale: Locale): ChoiceView[] {
  return levelsOfCare.map((level) => ({ value: level, label: levelText(locale, level).name, selected: false }))
}
