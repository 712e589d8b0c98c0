/** Picks the word for a count; English and Spanish both have only "one" and "other". plural(1, 'day', 'days') → 'day'. */
export const plural = (count: number, one: string, other: string) => (count === 1 ? one : other)
