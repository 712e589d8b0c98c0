import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; facility: { name: string; href: string } }

/** What asking to edit a listing takes, and who learns of it. */
export function ClaimIntro({ t, facility }: Props) {
  const { claim } = t
  return (
    <>
      <h1>{claim.title}</h1>
      <p className="lead">
        <a href={facility.href}>{claim.lead(facility.name)}</a>
      </p>
      <section className="measure">
        <h2>{claim.stepsTitle}</h2>
        <ol>
          {claim.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{claim.free}</p>
        <p>{claim.owners}</p>
      </section>
    </>
  )
}
