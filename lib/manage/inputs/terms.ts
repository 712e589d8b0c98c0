import { isTerm, type TermKind, termsOf } from '#lib/care/terms.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Input, Words } from '#lib/manage/input.ts'
import { several } from './choice.ts'

/** Any terms of the vocabulary's kinds, under one heading; none is not stated. A slug that has no words is kept as it is. */
export function terms(kind: TermKind, words: { label: Words; hint?: Words }): Input<string[]> {
  const known = several<string>({
    ...words,
    options: ({ locale }) => Object.fromEntries(termsOf(kind).map(({ slug }) => [slug, termLabel(locale, kind, slug)])),
  })
  return {
    show: (name, fact) =>
      known.show(
        name,
        fact.filter((slug) => isTerm(kind, slug)),
      ),
    controls: known.controls,
    read: (name, reading, standing) => [
      ...known.read(name, reading, null),
      ...(standing ?? []).filter((slug) => !isTerm(kind, slug)),
    ],
  }
}
