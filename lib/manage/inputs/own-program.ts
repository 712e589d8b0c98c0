import { programLabel } from '#lib/audit/program-label.ts'
import type { Input, Words } from '#lib/manage/input.ts'
import { select } from './choice.ts'

/** One of the facility's own programs, kept as its id; empty is none of them. */
export function ownProgram({ label, hint, first }: { label: Words; hint?: Words; first: Words }): Input<number | null> {
  const chosen = select<string>({
    label,
    ...(hint && { hint }),
    first,
    options: ({ listing, locale }) =>
      Object.fromEntries(listing.programs.map(({ id, facts }) => [String(id), programLabel(facts, locale)])),
  })
  return {
    show: (name, id) => chosen.show(name, id === null ? null : String(id)),
    controls: chosen.controls,
    read: (name, reading) => {
      const id = chosen.read(name, reading, null)
      return id === null ? null : Number(id)
    },
  }
}
