import { termsOf } from '#lib/care/terms.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import { choice } from '#lib/manage/inputs/choice.ts'
import { needed } from '#lib/manage/inputs/text.ts'
import type { Section } from '#lib/manage/section.ts'

type Ownership = ReturnType<typeof termsOf<'ownership'>>[number]['slug']

/** Whether it is open, what kind of place it is, and who runs it. */
export const about: Section = {
  facility: {
    status: needed(
      choice({
        label: (t) => t.edit.about.status,
        hint: (t) => t.edit.about.statusHint,
        options: ({ t }) => t.edit.about.statuses,
        always: true,
      }),
      (t) => t.edit.about.status,
    ),
    setting: choice({ label: (t) => t.facility.setting, options: ({ t }) => t.facility.settings }),
    ownership: choice({
      label: (t) => t.facility.runBy,
      options: ({ locale }) =>
        Object.fromEntries(
          termsOf('ownership').map(({ slug }) => [slug, termLabel(locale, 'ownership', slug)]),
        ) as Record<Ownership, string>,
    }),
  },
  program: {},
}
