import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { OwnProposal } from '#lib/proposals/proposal.ts'

/** Something that a person has asked of the moderators. */
export type AskedView = { href: string; text: string; state: string }

type Claim = { slug: string; name: string; asked: boolean; proven: boolean }

/** The claims and proposals of a person that are not decided. */
export function presentAsked(
  claims: readonly Claim[],
  proposals: readonly Pick<OwnProposal, 'id' | 'status' | 'facts'>[],
  locale: Locale,
): AskedView[] {
  const { people: t } = messagesOf(locale)
  const state = (asked: boolean) => (asked ? t.askedYou : t.askedWaits)
  return [
    ...claims.map(({ slug, name, asked, proven }) => ({
      href: localPath(locale, `/facilities/${slug}/claim`),
      text: t.askedToEdit(name),
      state: asked || proven ? state(asked) : t.askedCode,
    })),
    ...proposals.map(({ id, status, facts }) => ({
      href: localPath(locale, `/propose/${id}`),
      text: t.askedToAdd(facts.facility.name.name),
      state: state(status === 'changes_asked'),
    })),
  ]
}
