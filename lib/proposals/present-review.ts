import { isOpen } from '#lib/claims/claim.ts'
import type { ReviewRow } from '#lib/claims/present-review.ts'
import { formatPhone } from '#lib/facility/phone.ts'
import { presentWebsite } from '#lib/facility/present/website.ts'
import { formatDay, formatList } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { LikelySame } from './likely-same.ts'
import { type LikelyView, presentLikely } from './present-likely.ts'
import type { OwnProposal } from './proposal.ts'

type Reviewed = OwnProposal & {
  proposer: { id: number; name: string | null; email: string; since: Date; proposals: number }
  likely: LikelySame[]
}

export type ProposalReviewView = {
  title: string
  state: string
  wrote: string | null
  rows: ReviewRow[]
  evidence: string
  likely: LikelyView[]
  open: boolean
  links: { label: string; href: string }[]
}

const dayMs = 24 * 60 * 60 * 1000

/** All that a moderator decides on a proposed facility by. `now` is for its age. */
export function presentProposalReview(proposal: Reviewed, locale: Locale, now: Date): ProposalReviewView {
  const { review: t } = messagesOf(locale)
  const { facts, proposer, createdAt, reason, slug } = proposal
  const { name, address, phones, website } = facts.facility
  const day = (date: Date) => formatDay(locale, isoDay(date))
  const link = presentWebsite(website)
  const { street, street2, city, state, zip } = address
  const levels = facts.levels.map((level) => levelText(locale, level).name)
  return {
    title: t.proposalTitle(name.name),
    state: t.states[proposal.status],
    wrote: reason && t.wrote(reason),
    rows: [
      {
        label: t.who,
        lines: [
          ...(proposer.name ? [proposer.name] : []),
          t.account(proposer.email, day(proposer.since)),
          t.asks(proposer.proposals),
        ],
      },
      { label: t.asked, lines: [t.daysAgo(day(createdAt), Math.floor((now.getTime() - createdAt.getTime()) / dayMs))] },
      { label: t.name, lines: [name.name, ...(name.name2 ? [name.name2] : [])] },
      {
        label: t.address,
        lines: [
          [street, street2, city, `${state} ${zip}`].filter(Boolean).join(', '),
          address.precision === 'none' ? t.noPoint : t.point,
        ],
      },
      {
        label: t.phones,
        lines: phones.map(({ number, extension }) => formatPhone(number) + (extension ? ` x${extension}` : '')),
      },
      { label: t.website, lines: [link?.text ?? t.none], ...(link && { href: link.href }) },
      { label: t.levels, lines: [formatList(locale, levels)] },
    ],
    evidence: proposal.evidence,
    likely: presentLikely(proposal.likely, locale),
    open: isOpen(proposal),
    links: slug ? [{ label: t.listing, href: localPath(locale, `/facilities/${slug}`) }] : [],
  }
}
