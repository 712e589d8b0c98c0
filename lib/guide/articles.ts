import type { LevelOfCare } from '#lib/care/levels.ts'

/** The articles of the guide, in the order a reader would take them; each is a file of that name in articles/en and articles/es. */
export const articleGroups = {
  levels: ['what-is-an-iop', 'outpatient-iop-php', 'inpatient-or-outpatient', 'detox'],
  deciding: ['paying-for-treatment', 'how-to-judge-a-program', 'your-rights', 'private-visit'],
  family: ['helping-someone-you-love'],
  inTreatment: [
    'a-week-in-an-iop',
    'how-long-treatment-lasts',
    'medication',
    'drug-testing',
    'house-rules-and-what-to-bring',
    'telehealth-iop',
    'after-treatment',
  ],
} as const

export type ArticleGroup = keyof typeof articleGroups
export type ArticleSlug = (typeof articleGroups)[ArticleGroup][number]

/** The article to read on about each level of care. */
export const levelArticles: Readonly<Record<LevelOfCare, ArticleSlug>> = {
  outpatient: 'outpatient-iop-php',
  iop: 'what-is-an-iop',
  php: 'outpatient-iop-php',
  residential: 'inpatient-or-outpatient',
  inpatient: 'inpatient-or-outpatient',
  detox: 'detox',
  recovery_housing: 'after-treatment',
}

/** Every article's name in its address, `/guide/NAME`. */
export const articleSlugs: readonly ArticleSlug[] = Object.values(articleGroups).flat()

/** Whether an address names an article. */
export function isArticleSlug(value: string): value is ArticleSlug {
  return (articleSlugs as readonly string[]).includes(value)
}
