import type { ReactNode } from 'react'
import '../../styles/guide.css'

/** The guide's own styles, which no other page needs to load. */
export default function GuideLayout({ children }: { children: ReactNode }) {
  return children
}
