import type { Block } from '#lib/guide/article.ts'
import { Inlines, type Reading } from './inlines.tsx'

/** The paragraphs, lists and tables of a section. */
export function Prose({ blocks, reading }: { blocks: readonly Block[]; reading: Reading }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes order.
  return blocks.map((block, at) => <ProseBlock key={at} block={block} reading={reading} />)
}

function ProseBlock({ block, reading }: { block: Block; reading: Reading }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.children} reading={reading} />
        </p>
      )
    case 'subheading':
      return (
        <h3>
          <Inlines of={block.children} reading={reading} />
        </h3>
      )
    case 'warning':
      return (
        <p className="notice notice-alert">
          <strong>{reading.t.guide.warning}</strong> <Inlines of={block.children} reading={reading} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes order.
            <li key={at}>
              <Inlines of={item} reading={reading} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <ProseTable head={block.head} rows={block.rows} reading={reading} />
  }
}

type TableProps = Pick<Extract<Block, { kind: 'table' }>, 'head' | 'rows'> & { reading: Reading }

/** On a phone each row stands as a block of its own, so every cell carries the heading of its column. */
function ProseTable({ head, rows, reading }: TableProps) {
  const cells = (row: TableProps['head']) => row.map((cell, at) => ({ cell, at }))
  return (
    <table className="prose-table">
      <thead>
        <tr>
          {cells(head).map(({ cell, at }) => (
            <th key={at} scope="col">
              <Inlines of={cell} reading={reading} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes order.
          <tr key={line}>
            {cells(row).map(({ cell, at }) =>
              at === 0 ? (
                <th key={at} scope="row">
                  <Inlines of={cell} reading={reading} />
                </th>
              ) : (
                <td key={at}>
                  <span className="prose-column" aria-hidden="true">
                    <Inlines of={head[at] ?? []} reading={reading} />
                  </span>
                  <Inlines of={cell} reading={reading} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
