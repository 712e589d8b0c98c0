import type { LevelOfCare } from '#lib/care/levels.ts'

/** The levels that usually come next: `up` when more care is needed, `down` when less is. */
export type NextLevels = { up: readonly LevelOfCare[]; down: readonly LevelOfCare[] }

/**
 * Levels ordered by how much care they give, as the continuum of The ASAM Criteria has them. After detox, which is no
 * treatment by itself, treatment with a stay and treatment from home stand beside each other.
 */
export const nextLevels: Readonly<Record<LevelOfCare, NextLevels>> = {
  outpatient: { up: ['iop'], down: [] },
  iop: { up: ['php'], down: ['outpatient'] },
  php: { up: ['residential'], down: ['iop'] },
  residential: { up: ['inpatient'], down: ['php'] },
  inpatient: { up: [], down: ['residential'] },
  detox: { up: [], down: ['residential', 'iop'] },
  recovery_housing: { up: ['iop'], down: [] },
}
