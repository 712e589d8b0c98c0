import type { ReactNode } from 'react'

/** A heading with where all below it comes from beside it. */
export function Titled({ source, children }: { source: string | null; children: ReactNode }) {
  return (
    <div className="titled">
      {children}
      {source && <p className="source">{source}</p>}
    </div>
  )
}
