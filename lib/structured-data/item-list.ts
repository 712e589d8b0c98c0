import type { ItemListLeaf, ListItemLeaf } from 'schema-dts'
import type { InContext } from '#lib/structured-data/in-context.ts'

/** Facilities in the order they are shown, as schema.org's ItemList; each leads to its own page, which says the rest. */
export function facilityListData(
  name: string,
  facilities: readonly { name: string; href: string }[],
  origin: string,
): InContext<ItemListLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: facilities.length,
    itemListElement: facilities.map(
      (facility, at): ListItemLeaf => ({
        '@type': 'ListItem',
        position: at + 1,
        name: facility.name,
        url: origin + facility.href,
      }),
    ),
  }
}
