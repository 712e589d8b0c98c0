import { readFileSync } from 'node:fs'

/** schema.org's own words, read from the declarations that `schema-dts` makes of its vocabulary file. */
const declarations = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')

type Declared = { parents: string[]; properties: string[] }

const interfaces = new Map<string, Declared>(
  [...declarations.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm)].map(
    ([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.split(',').flatMap((parent) => /\w+/.exec(parent)?.[0] ?? []),
        properties: [...body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map(([, property = '']) => property),
      },
    ],
  ),
)

/** Every property that schema.org gives a type, its own and inherited ones; null for a type it does not know. */
export function propertiesOf(type: string): Set<string> | null {
  const leaf = interfaces.get(`${type}Leaf`)
  return leaf ? new Set(inherited(leaf)) : null
}

function inherited({ parents, properties }: Declared): string[] {
  return [
    ...properties,
    ...parents.flatMap((parent) => inherited(interfaces.get(parent) ?? { parents: [], properties: [] })),
  ]
}

/** Every type and property of a piece of JSON-LD that schema.org does not know, as paths: "address.streetName". */
export function unknownWords(data: object, path: string[] = []): string[] {
  const type = '@type' in data ? String(data['@type']) : ''
  const properties = propertiesOf(type)
  if (!properties) return [`${path.join('.')} is of the type "${type}"`]
  return Object.entries(data).flatMap(([name, value]) => {
    const here = [...path, name]
    const unknown = name.startsWith('@') || properties.has(name) ? [] : [here.join('.')]
    const inside = [value].flat().filter((each): each is object => typeof each === 'object' && each !== null)
    return [...unknown, ...inside.flatMap((each) => unknownWords(each, here))]
  })
}
