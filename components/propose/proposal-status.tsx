import type { Option } from '#components/forms/option-group.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import type { OwnProposal } from '#lib/proposals/proposal.ts'
import { PlaceFields, type ProposalFieldsProps } from './place-fields.tsx'
import { RestFields } from './rest-fields.tsx'

type Props = ProposalFieldsProps & {
  proposal: Pick<OwnProposal, 'status' | 'reason' | 'facts'>
  sentOn: string
  /** Where its listing is edited, once there is one. */
  listingHref: string | null
  anotherHref: string
  levels: readonly Option[]
}

/** How a proposal stands, for the person who made it; to be corrected when a moderator asks. */
export function ProposalStatus({ t, proposal, sentOn, listingHref, anotherHref, levels, ...fields }: Props) {
  const { propose } = t
  const { status, reason, facts } = proposal
  const asked = status === 'changes_asked'
  return (
    <>
      <h1>{facts.facility.name.name}</h1>
      <p className="muted">{propose.sent(sentOn)}</p>
      <p className="lead">{propose.states[status]}</p>
      {reason && <p className="typed-words">{propose.moderatorWrote(reason)}</p>}
      {listingHref && (
        <p>
          <a href={listingHref}>{propose.toListing}</a>
        </p>
      )}
      {asked && (
        <PostForm>
          <PlaceFields t={t} {...fields} />
          <RestFields t={t} {...fields} levels={levels} />
          <Submit label={propose.sendAgain} what="send" />
        </PostForm>
      )}
      <PostForm className="actions">
        {(asked || status === 'pending') && <Submit label={propose.withdraw} what="withdraw" quiet />}
        <a href={anotherHref}>{propose.another}</a>
      </PostForm>
    </>
  )
}
