import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts'
import type { InContext } from '#lib/structured-data/in-context.ts'

/** The way to a page as schema.org's BreadcrumbList. `path` is the public path of each step; `origin` our own. */
export function breadcrumbData(
  steps: readonly { label: string; path: string }[],
  origin: string,
): InContext<BreadcrumbListLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(
      ({ label, path }, at): ListItemLeaf => ({
        '@type': 'ListItem',
        position: at + 1,
        name: label,
        item: origin + path,
      }),
    ),
  }
}
