import { readFileSync } from 'node:fs'

/** A column of a model; `type` is one of Prisma's scalars or the name of an enum. */
export type Column = { model: string; table: string; field: string; column: string; type: string; optional: boolean }

/** prisma/schema.prisma as far as a test asks it: the stored fields of every model, and the values of every enum. */
export function readSchema(): { columns: Column[]; enums: Record<string, string[]> } {
  const text = readFileSync('prisma/schema.prisma', 'utf8')
  const blocks = [...text.matchAll(/^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm)]
  const bodies = (kind: string) =>
    blocks.filter((block) => block[1] === kind).map(([, , name = '', body = '']) => ({ name, body }))
  const enums = Object.fromEntries(bodies('enum').map(({ name, body }) => [name, body.match(/^ {2}\w+/gm) ?? []]))
  const values = Object.fromEntries(
    Object.entries(enums).map(([name, lines]) => [name, lines.map((line) => line.trim())]),
  )
  const models = bodies('model')
  const modelNames = new Set(models.map(({ name }) => name))
  const columns = models.flatMap(({ name: model, body }) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model
    return [...body.matchAll(/^ {2}(\w+) +(\w+)(\[\])?(\?)?(.*)$/gm)].flatMap(
      ([, field = '', type = '', list, open, rest]) => {
        const column = /@map\("(\w+)"\)/.exec(rest ?? '')?.[1] ?? field
        return modelNames.has(type)
          ? []
          : [{ model, table, field, column, type: type + (list ?? ''), optional: open === '?' }]
      },
    )
  })
  return { columns, enums: values }
}
