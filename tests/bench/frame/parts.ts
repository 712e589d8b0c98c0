import type { RunPart } from './context.ts'

export type Part = {
  title: string
  /** Whether it measures the same at every size, and so runs at the real one only. */
  realOnly?: true
  load: () => Promise<{ run: RunPart }>
}

/** Every part, in the order in which they run, by the name that `--only` takes. */
export const parts: Readonly<Record<string, Part>> = {
  import: { title: 'Import of the shipped directory', realOnly: true, load: () => import('#tests/bench/import.ts') },
  search: { title: 'Search function', load: () => import('#tests/bench/search.ts') },
}
