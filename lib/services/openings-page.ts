import type { Actor } from '#lib/access/actor.ts'
import { findListing } from '#lib/db/listings.ts'
import type { Listing } from '#lib/facility/listing.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Scene, Typed } from '#lib/manage/input.ts'
import { readOpenings } from '#lib/manage/openings-form.ts'
import { openListing } from './edited-listing.ts'
import { setOpenings } from './openings.ts'
import { sceneOf } from './section-form.ts'

export type OpeningsAnswer =
  | { kind: 'missing' }
  | { kind: 'set'; programId: number }
  | { kind: 'form'; scene: Scene; shown: Listing; errors: FormError[] }

/**
 * The openings of a listing's programs, or what comes of the press that was sent.
 * @throws Forbidden
 */
export async function takeOpenings(
  actor: Actor | null,
  slug: string,
  { typed, locale, now }: { typed: Typed | null; locale: Locale; now: Date },
): Promise<OpeningsAnswer> {
  const edited = await openListing(actor, slug)
  if (!edited) return { kind: 'missing' }
  const scene = sceneOf(edited.listing, null, locale, now)
  const said = typed && readOpenings(typed, scene)
  if (said && !Array.isArray(said)) {
    const stated = await setOpenings(actor, slug, [said], now)
    return stated ? { kind: 'set', programId: said.programId } : { kind: 'missing' }
  }
  const shown = await findListing(slug)
  return shown ? { kind: 'form', scene, shown, errors: said ?? [] } : { kind: 'missing' }
}
