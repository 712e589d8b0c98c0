import type { ReactNode } from 'react'

type Props = {
  /** Where it goes; left out, to the page that shows it. */
  action?: string
  /** Values sent along that the person does not see. Never trusted: whoever sends a form can change them. */
  hidden?: Readonly<Record<string, string>>
  className?: string
  /** Whether the browser may remember what was chosen or typed. */
  remembered?: boolean
  children: ReactNode
}

/** A form that changes something. Our own messages say what is wrong, not the browser's. */
export function PostForm({ action, hidden = {}, className = 'form', remembered = true, children }: Props) {
  return (
    <form method="post" action={action} className={className} autoComplete={remembered ? undefined : 'off'} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
