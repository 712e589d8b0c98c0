import { levelsOfCare } from '#lib/care/levels.ts'
import { medications } from '#lib/care/medications.ts'
import { type TermKind, termsOf } from '#lib/care/terms.ts'

type Scope = 'facility' | 'program'

/**
 * One filter of the search. `key` is its public parameter and never renamed. `scope` says whose fact it is: a program's
 * facts must hold on the same program, a facility's on the facility. `terms` names the vocabulary that words its options.
 */
type FilterDefinition<Key extends string> = {
  key: Key
  kind: 'terms' | 'choice' | 'flag'
  scope: Scope
  terms: TermKind | null
  options: readonly string[]
}

/** Terms that are asked for by a filter of their own, not inside a list. */
const haveOwnFilter = new Set(['telehealth'])

function termFilter<Key extends string>(key: Key, terms: TermKind, scope: Scope): FilterDefinition<Key> {
  const slugs: string[] = termsOf(terms).map(({ slug }) => slug)
  return { key, kind: 'terms', scope, terms, options: slugs.filter((slug) => !haveOwnFilter.has(slug)) }
}

function choiceFilter<Key extends string>(key: Key, scope: Scope, options: readonly string[]): FilterDefinition<Key> {
  return { key, kind: options.length === 1 ? 'flag' : 'choice', scope, terms: null, options }
}

const definitions = [
  choiceFilter('level', 'program', levelsOfCare),
  choiceFilter('detox', 'facility', ['any', 'outpatient', 'residential', 'hospital']),
  choiceFilter('detoxFor', 'facility', ['alcohol', 'benzodiazepines', 'opioids', 'cocaine', 'methamphetamine']),
  termFilter('payment', 'payment', 'program'),
  termFilter('age', 'age', 'program'),
  termFilter('for', 'population', 'program'),
  choiceFilter('telehealth', 'program', ['only']),
  choiceFilter('medication', 'facility', medications),
  termFilter('language', 'language', 'facility'),
  termFilter('therapy', 'therapy', 'program'),
  termFilter('ownership', 'ownership', 'facility'),
]

export type FilterKey = (typeof definitions)[number]['key']

export type Filter = FilterDefinition<FilterKey>

/** For each filter the values that are on, or that hold: an empty list says nothing. */
export type FilterValues = Readonly<Record<FilterKey, readonly string[]>>

/**
 * Every filter with its values, in display order: the one definition from which the query, forms, chips, counts, API
 * parameters and the index derive. Within one filter any value matches; across filters all must.
 * `detox` counts what is on site only; `medication` is one that the facility starts or continues itself.
 */
export const filters: readonly Filter[] = definitions

/** The keys of the filters, in display order. */
export const filterKeys: readonly FilterKey[] = filters.map(({ key }) => key)

const byKey = new Map<string, Filter>(filters.map((filter) => [filter.key, filter]))

/** The filter whose public parameter is `name`, or undefined when there is none. */
export function findFilter(name: string): Filter | undefined {
  return byKey.get(name)
}

/** Values of every filter, those not given being empty. */
export function filterValues(given: Partial<FilterValues> = {}): FilterValues {
  return Object.fromEntries(filterKeys.map((key) => [key, given[key] ?? []])) as unknown as FilterValues
}
