import { isTerm, type TermKind } from '#lib/care/terms.ts'
import { kindLabel } from '#lib/i18n/labels.ts'
import type { Input, Scene, Words } from '#lib/manage/input.ts'
import { terms } from './terms.ts'

/** One list of slugs of several kinds, asked kind by kind. A slug of none of them is kept as it is. */
export function termsOfKinds(
  kinds: readonly TermKind[],
  { label, hint }: { label: Words; hint?: Words },
): Input<string[]> {
  const asked = (kind: TermKind, scene?: Scene) =>
    terms(kind, { label: () => (scene ? kindLabel(scene.locale, kind) : kind) })
  const ofKind = (kind: TermKind, slugs: readonly string[]) => slugs.filter((slug) => isTerm(kind, slug))
  return {
    show: (name, slugs) => kinds.flatMap((kind) => asked(kind).show(`${name}.${kind}`, ofKind(kind, slugs))),
    controls: (name, viewing) => [
      {
        kind: 'group',
        name: `${name}.${kinds[0]}`,
        label: label(viewing.t),
        hint: hint?.(viewing.t),
        controls: kinds.flatMap((kind) => asked(kind, viewing).controls(`${name}.${kind}`, viewing)),
      },
    ],
    read: (name, reading, standing) => [
      ...kinds.flatMap((kind) => asked(kind, reading).read(`${name}.${kind}`, reading, null)),
      ...(standing ?? []).filter((slug) => !kinds.some((kind) => isTerm(kind, slug))),
    ],
  }
}
