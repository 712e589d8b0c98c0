import { link } from '#lib/manage/inputs/link.ts'
import { rows } from '#lib/manage/inputs/rows.ts'
import { paragraphs } from '#lib/manage/inputs/text.ts'
import { mostLinks } from '#lib/manage/listed-place.ts'
import type { Section } from '#lib/manage/section.ts'

/** What follows a program, and what comes before it. */
export const after: Section = {
  facility: {},
  program: {
    links: rows(link, {
      label: (t) => t.fieldNames.program.links,
      hint: (t) => t.edit.after.linksHint,
      add: (t) => t.edit.after.add,
      title: (t, position) => t.edit.after.step(position),
      max: mostLinks,
    }),
    afterwards: paragraphs({ label: (t) => t.facility.afterwards, hint: (t) => t.edit.after.afterwardsHint, max: 600 }),
  },
}
