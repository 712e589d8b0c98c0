import type { Figure } from './report.ts'

/** Milliseconds that some work takes. */
export function timed(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

/** The value below which a share of all lies. */
export function percentile(values: readonly number[], share: number): Figure & { unit: 'ms' } {
  const sorted = [...values].sort((a, b) => a - b)
  return { value: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0, unit: 'ms' }
}
