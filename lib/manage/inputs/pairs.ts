import type { Input, Scene, Words } from '#lib/manage/input.ts'

type Options<Fact, First extends keyof Fact, Second extends keyof Fact> = {
  first: First
  second: Second
  /** What is asked about, in the order it is shown. */
  keys: readonly Fact[First][]
  /** What one of them is called. */
  keyLabel: (key: Fact[First], scene: Pick<Scene, 'locale' | 't'>) => string
  ask: (key: Fact[First], label: Words) => Input<Fact[Second][]>
  label: Words
  hint?: Words
  across?: boolean
}

/**
 * A list of facts of two parts, asked by the first: for each medication what is done with it. One whose first part is not
 * asked about is kept as it stands.
 */
export function pairs<
  Fact extends Record<First | Second, string>,
  First extends keyof Fact & string,
  Second extends keyof Fact & string,
>({ first, second, keys, keyLabel, ask, label, hint, across }: Options<Fact, First, Second>): Input<Fact[]> {
  const asked = (key: Fact[First], scene?: Scene) => ask(key, () => (scene ? keyLabel(key, scene) : key))
  const valuesOf = (key: Fact[First], facts: readonly Fact[]) =>
    facts.filter((fact) => fact[first] === key).map((fact) => fact[second])
  return {
    show: (name, facts) => keys.flatMap((key) => asked(key).show(`${name}.${key}`, valuesOf(key, facts))),
    controls: (name, viewing) => [
      {
        kind: 'group',
        name: `${name}.${keys[0]}`,
        label: label(viewing.t),
        hint: hint?.(viewing.t),
        controls: keys.flatMap((key) => asked(key, viewing).controls(`${name}.${key}`, viewing)),
        across,
      },
    ],
    read: (name, reading, standing) => [
      ...keys.flatMap((key) =>
        asked(key, reading)
          .read(`${name}.${key}`, reading, valuesOf(key, standing ?? []))
          .map((value) => ({ [first]: key, [second]: value }) as Record<string, string> as Fact),
      ),
      ...(standing ?? []).filter((fact) => !keys.includes(fact[first])),
    ],
  }
}
