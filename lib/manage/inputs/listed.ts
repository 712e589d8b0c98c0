import type { Input } from '#lib/manage/input.ts'

/** An answer as a list of one, and of none where it is not stated. */
export function listed<Fact>(input: Input<Fact | null>): Input<Fact[]> {
  return {
    show: (name, facts) => facts.flatMap((fact) => input.show(name, fact)),
    controls: input.controls,
    read: (name, reading, standing) => {
      const fact = input.read(name, reading, standing?.[0] ?? null)
      return fact === null ? [] : [fact]
    },
  }
}
