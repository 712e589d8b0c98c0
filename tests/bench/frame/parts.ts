import type { RunPart } from './context.ts'

export type Part = {
  title: string
  /** Which catalogue it is for, where not for both. */
  only?: 'real' | 'generated'
  load: () => Promise<{ run: RunPart }>
}

/** Every part, in the order in which they run, by the name that `--only` takes. */
export const parts: Readonly<Record<string, Part>> = {
  load: { title: 'Load of a generated catalogue', only: 'generated', load: () => import('#tests/bench/load.ts') },
  import: { title: 'Import of the shipped directory', only: 'real', load: () => import('#tests/bench/import.ts') },
  search: { title: 'Search function', load: () => import('#tests/bench/search/run.ts') },
  peers: { title: 'Search function beside peers', load: () => import('#tests/bench/peers/run.ts') },
  http: { title: 'Over HTTP', load: () => import('#tests/bench/http/run.ts') },
}
