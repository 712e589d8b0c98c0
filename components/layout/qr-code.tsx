import type { QrCode as Code } from '#lib/qr-code.ts'

/** Modules of white that a reader needs around a code (ISO/IEC 18004). */
const quiet = 4

/** A code, black on white in either scheme, because that is what readers read. What it says stands beside it as text. */
export function QrDrawing({ code }: { code: Code }) {
  const side = code.size + 2 * quiet
  return (
    <svg viewBox={`${-quiet} ${-quiet} ${side} ${side}`} aria-hidden="true">
      <path d={code.path} stroke="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

/** A way back from paper to the page; not on screens, where one is there already. */
export function QrCode({ code, caption }: { code: Code; caption: string }) {
  return (
    <figure className="qr-code print-only">
      <QrDrawing code={code} />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
