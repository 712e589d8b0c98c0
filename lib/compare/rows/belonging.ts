import type { Compared } from '#lib/compare/row.ts'
import type { Scoped } from '#lib/facility/listing.ts'

/** Facts of a program, or where it has none of its own, of its facility: a program's rule goes before the house's. */
export function ownOrShared<Fact>({ program }: Compared, facts: readonly Scoped<Fact>[]): Scoped<Fact>[] {
  const own = facts.filter(({ programId }) => programId === program.id)
  return own.length > 0 ? own : facts.filter(({ programId }) => programId === null)
}

/** Facts of a program and of its facility together, as prices are, which are all to be paid. */
export function ownAndShared<Fact>({ program }: Compared, facts: readonly Scoped<Fact>[]): Scoped<Fact>[] {
  return facts.filter(({ programId }) => programId === null || programId === program.id)
}

/** A program's own list, or where it is empty its facility's. */
export function ownList({ program, listing }: Compared, field: 'services' | 'payments' | 'ages' | 'genders'): string[] {
  return program[field].length > 0 ? program[field] : listing[field]
}
