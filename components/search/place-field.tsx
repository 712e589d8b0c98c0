import type { ReactNode } from 'react'

type Props = { id: string; label: string; hint: string; near: string; children: ReactNode }

/** Asks for a place under the name `near`; `children` is the button that sends it. */
export function PlaceField({ id, label, hint, near, children }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="place-row">
        <input type="text" id={id} name="near" defaultValue={near} maxLength={80} aria-describedby={`${id}-hint`} />
        {children}
      </div>
    </>
  )
}
