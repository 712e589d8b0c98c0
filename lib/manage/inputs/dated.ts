import { isSame } from '#lib/facility/diff-state.ts'
import type { Input } from '#lib/manage/input.ts'

type Dated = { asOf: string }

/** Facts that carry the day they were stated: the day of one that is stated again as it stands stays, others are of today. */
export function dated<Fact extends Dated>(input: Input<Omit<Fact, 'asOf'>[]>): Input<Fact[]> {
  return {
    show: (name, facts) => input.show(name, facts),
    controls: input.controls,
    read: (name, reading, standing) => {
      const left = [...(standing ?? [])]
      return input.read(name, reading, standing).map((stated) => {
        const at = left.findIndex((fact) => isSame('', { ...stated, asOf: fact.asOf }, fact))
        const [same] = at < 0 ? [] : left.splice(at, 1)
        return { ...stated, asOf: same?.asOf ?? reading.today } as Fact
      })
    },
  }
}
