type Props = { title: string; text: string; signIn: { href: string; label: string } }

/** A link of a mail that can do nothing, and the way that is always open. */
export function DeadLink({ title, text, signIn }: Props) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>
        <a className="button" href={signIn.href}>
          {signIn.label}
        </a>
      </p>
    </>
  )
}
