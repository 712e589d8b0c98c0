import type { ClaimForReview } from '#lib/claims/claim-review.ts'
import { fullName } from '#lib/facility/contact.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = {
  t: Messages
  /** Of the language that the person reads. */
  letter: Messages['review']
  lang: string
  claim: ClaimForReview
  code: string
  days: number
  claimUrl: string
  back: string
}

/** The letter with a code, as it is printed and sent to the published address. */
export function ClaimLetter({ t, letter, lang, claim, code, days, claimUrl, back }: Props) {
  const { facility, applicant } = claim
  const name = fullName(facility)
  const who = applicant.name ? `${applicant.name} (${applicant.email})` : applicant.email
  const lines = [who, name, facility.street, facility.street2, `${facility.city}, ${facility.state} ${facility.zip}`]
  return (
    <>
      <article className="letter measure" lang={lang}>
        <address>
          {lines.filter(Boolean).map((line) => (
            <div key={line}>{line}</div>
          ))}
        </address>
        <h1>{letter.letterSubject(name)}</h1>
        <p>{letter.letterText(who, name, new URL(claimUrl).host)}</p>
        <p>
          {letter.letterCode} <strong className="code">{code}</strong>
        </p>
        <p>{letter.letterUse(claimUrl, days)}</p>
      </article>
      <p className="no-print notice">{t.review.letterPrint}</p>
      <p className="no-print">
        <a href={back}>{t.review.letterBack}</a>
      </p>
    </>
  )
}
