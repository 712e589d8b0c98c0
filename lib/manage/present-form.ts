import { programLabel } from '#lib/audit/program-label.ts'
import { factWords } from '#lib/facility/fact-words/fact-words.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Control } from './control.ts'
import { type IdentityField, isIdentity } from './identity.ts'
import type { Scene, Typed } from './input.ts'
import { managePath } from './paths.ts'
import { fieldList } from './present-waiting.ts'
import { sectionPrint } from './restate.ts'
import { inputsOf, type Scope, type SectionKey } from './section.ts'
import { sectionState } from './section-state.ts'
import { sections } from './sections.ts'

/** A fact to edit. `waits` says that a change of it is looked at first, and what was asked for already. */
export type FormField = { field: string; controls: Control[]; waits: { rule: string; asked: string | null } | null }

/** One of the facility and its programs, between which a section's form is chosen. */
export type FormSide = { label: string; href: string; isCurrent: boolean }

export type SectionFormView = {
  title: string
  about: string
  sides: FormSide[]
  /** What else can be done here. */
  links: { label: string; href: string }[]
  fields: FormField[]
  /** What is public when, said before anything is saved. */
  rule: string
  action: string
  /** What "still right" sends of what is seen; null where the part says nothing yet. */
  print: string | null
  backHref: string
}

/** Identity facts that a person asked to change: when, and how they stand. */
export type Asked = { fields: readonly string[]; day: string }

/** A section's form with what it holds now. `asked` is null while nothing of the person's waits. */
export function presentForm(key: SectionKey, scene: Scene, typed: Typed, asked: Asked | null): SectionFormView {
  const { locale, t, listing, program } = scene
  const scope: Scope = program ? 'program' : 'facility'
  const { title, about } = t.edit.sections[key]
  const fields = inputsOf(sections[key], scope).map(([field, input]) => ({
    field,
    controls: input.controls(field, { ...scene, typed }),
    waits: scope === 'facility' && isIdentity(field) ? waitsOf(field, scene, asked) : null,
  }))
  return {
    title,
    about,
    sides: sidesOf(key, listing, program, locale),
    links: key === 'programs' ? programLinks(listing, program, locale) : [],
    fields,
    rule: ruleOf(fields, scene),
    action: managePath(locale, listing.slug, key, program?.id),
    print: sectionState(sections[key], listing, scene.today).says ? sectionPrint(sections[key], listing) : null,
    backHref: managePath(locale, listing.slug),
  }
}

function waitsOf(field: IdentityField, scene: Scene, asked: Asked | null): NonNullable<FormField['waits']> {
  const { locale, t, listing } = scene
  const rule = field === 'credentials' ? t.edit.credentials.waits : t.manage.waitsTag
  if (!asked?.fields.includes(field)) return { rule, asked: null }
  const lines = factWords('facility', field, listing.facts[field], locale, scene.today)
  return { rule, asked: t.manage.askedOn(formatDay(locale, asked.day), lines.join('; ') || t.facility.notStated) }
}

function ruleOf(fields: readonly FormField[], { locale, t }: Scene): string {
  const waiting = fields.filter(({ waits }) => waits).map(({ field }) => field)
  if (waiting.length === 0) return t.manage.liveAtOnce
  const [only] = fields
  if (fields.length === 1 && only?.waits) return only.waits.rule
  if (waiting.length === fields.length) return t.manage.allWaits
  return t.manage.someWaits(fieldList(waiting, locale))
}

/** Whose facts this section can be about, where there is more than one. */
function sidesOf(key: SectionKey, listing: ListingState, current: ProgramState | null, locale: Locale): FormSide[] {
  const t = messagesOf(locale)
  const has = (scope: Scope) => inputsOf(sections[key], scope).length > 0
  const whole = { label: t.manage.wholeFacility, href: managePath(locale, listing.slug, key), isCurrent: !current }
  const programs = listing.programs.map((program) => ({
    label: programLabel(program.facts, locale),
    href: managePath(locale, listing.slug, key, program.id),
    isCurrent: program.id === current?.id,
  }))
  const sides = [...(has('facility') ? [whole] : []), ...(has('program') ? programs : [])]
  return sides.length > 1 ? sides : []
}

function programLinks({ slug }: ListingState, program: ProgramState | null, locale: Locale): SectionFormView['links'] {
  const t = messagesOf(locale).manage
  return [
    { label: t.addProgram, href: managePath(locale, slug, 'add-program') },
    ...(program ? [{ label: t.removeProgram, href: managePath(locale, slug, 'remove-program', program.id) }] : []),
  ]
}
