import type { Report } from './report.ts'

/** What every part works on. lib/db of its process already points at `databaseUrl`. */
export type BenchContext = {
  /** A catalogue of this run's own, with places and examples, unless DATABASE_URL named one: then only to be read. */
  databaseUrl: string
  /** A throwaway cluster with the templates of tests/support/cluster.ts. */
  clusterUrl: string
  /** Programs that were asked for, or null for the real catalogue. */
  scale: number | null
  facilities: number
  programs: number
}

/** A part of the benchmark. It throws when what it measures is wrong (answers differ), not when it is slow. */
export type RunPart = (context: BenchContext, report: Report) => Promise<void>
