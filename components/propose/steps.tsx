import type { Option } from '#components/forms/option-group.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import type { LikelyView } from '#lib/proposals/present-likely.ts'
import { hiddenFields, placeFields } from '#lib/proposals/proposal-form.ts'
import { LikelyList } from './likely-list.tsx'
import { PlaceFields, type ProposalFieldsProps } from './place-fields.tsx'
import { RestFields } from './rest-fields.tsx'

/** First: the facility's name, address and phone. */
export function PlaceStep({ t, typed, errors }: ProposalFieldsProps) {
  return (
    <>
      <h2>{t.propose.where}</h2>
      <p>{t.propose.whereHint}</p>
      <PostForm hidden={hiddenFields(typed, ['website', 'evidence'])}>
        <PlaceFields t={t} typed={typed} errors={errors} />
        <Submit label={t.propose.look} what="look" />
      </PostForm>
    </>
  )
}

/** Then, where some are listed that may be the same: those. What was typed goes along unseen. */
export function LikelyStep({
  t,
  typed,
  likely,
}: Omit<ProposalFieldsProps, 'errors'> & { likely: readonly LikelyView[] }) {
  return (
    <>
      <h2>{t.propose.likelyTitle}</h2>
      <p>{t.propose.likelyLead}</p>
      <LikelyList t={t} likely={likely} claim />
      <PostForm className="actions" hidden={hiddenFields(typed, placeFields)}>
        <Submit label={t.propose.noneOfThese} what="rest" />
        <Submit label={t.propose.change} what="change" quiet />
      </PostForm>
    </>
  )
}

/** Last: what it offers, and the person's work there. */
export function RestStep({ t, typed, errors, levels }: ProposalFieldsProps & { levels: readonly Option[] }) {
  const { street, street2, city, zip } = typed
  return (
    <>
      <h2>{t.propose.restTitle}</h2>
      <p className="typed-words">
        {t.propose.rest(typed.name, [street, street2, city, zip].filter(Boolean).join(', '))}
        {'\n'}
        {typed.phone}
      </p>
      <PostForm hidden={hiddenFields(typed, placeFields)}>
        <RestFields t={t} typed={typed} errors={errors} levels={levels} />
        <div className="actions">
          <Submit label={t.propose.send} what="send" />
          <Submit label={t.propose.change} what="change" quiet />
        </div>
      </PostForm>
    </>
  )
}
