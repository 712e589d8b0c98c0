/** Three levels of one height: the name, drawn. */
export function BrandMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path d="M3 21h22M3 14h22M3 7h22" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" opacity=".28" />
      <path d="M3 21h22M3 14h15M3 7h8" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" />
    </svg>
  )
}
