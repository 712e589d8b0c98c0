/** A schema.org object that stands alone. */
export type InContext<Leaf> = Leaf & { '@context': 'https://schema.org' }
