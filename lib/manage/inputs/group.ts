import type { Input, Reading, Viewing, Words } from '#lib/manage/input.ts'

export type Parts<Fact> = { [Part in keyof Fact]-?: Input<Fact[Part]> }

type Legend = { label?: Words; hint?: Words; across?: boolean }

/** Several inputs whose answers are the parts of one fact, under one heading where a label is given. */
export function group<Fact extends object>(parts: Parts<Fact>, { label, hint, across }: Legend = {}): Input<Fact> {
  const each = Object.entries(parts) as [keyof Fact & string, Input<unknown>][]
  return {
    show: (name, fact) => each.flatMap(([part, input]) => input.show(`${name}.${part}`, fact[part])),
    controls: (name, viewing: Viewing) => {
      const controls = each.flatMap(([part, input]) => input.controls(`${name}.${part}`, viewing))
      if (!label) return controls
      const { t } = viewing
      return [{ kind: 'group', name: `${name}.group`, label: label(t), hint: hint?.(t), controls, across }]
    },
    read: (name, reading: Reading, standing) =>
      Object.fromEntries(
        each.map(([part, input]) => [part, input.read(`${name}.${part}`, reading, standing?.[part] ?? null)]),
      ) as Fact,
  }
}
