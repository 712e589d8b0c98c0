type Props = {
  label: string
  /** Which of the page's forms or buttons it was, sent as `do`. */
  what?: string
  quiet?: boolean
  /** Says more than the label where several buttons of a page have the same. */
  describedBy?: string
}

/** The button that sends a form. */
export function Submit({ label, what, quiet = false, describedBy }: Props) {
  return (
    <button
      type="submit"
      className={quiet ? 'button button-quiet' : 'button'}
      name={what && 'do'}
      value={what}
      aria-describedby={describedBy}
    >
      {label}
    </button>
  )
}
