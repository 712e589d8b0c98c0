import { readFileSync } from 'node:fs'
import { createElement, Fragment } from 'react'

/** An element of ../element-tree.ts. */
function toElement(node) {
  if (typeof node === 'string') return node
  const [tag, { html, ...props }, children] = node
  if (html !== undefined) return createElement(tag, { ...props, dangerouslySetInnerHTML: { __html: html } })
  return createElement(tag, props, ...children.map(toElement))
}

/** Elements made once, by kind of page, from what the benchmark wrote down before this server started. */
const pages = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync(process.env.BENCH_TREES, 'utf8'))).map(([kind, trees]) => [
    kind,
    trees.map((tree) => createElement(Fragment, null, ...tree.map(toElement))),
  ]),
)

export async function Constants({ params }) {
  const { kind, at } = await params
  return pages[kind][Number(at)]
}
