import { programLabel } from '#lib/audit/program-label.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import type { FieldOption } from '#lib/manage/field-option.ts'
import { type Input, type Reading, type Scene, typedText, type Viewing } from '#lib/manage/input.ts'
import { type ListedPlace, placesOf, readPlaceText, readTarget, type Target } from '#lib/manage/listed-place.ts'
import { select } from './choice.ts'
import { group } from './group.ts'
import { needed, text } from './text.ts'

type Link = ProgramFacts['links'][number]
type Where = Pick<Link, 'targetProgramId' | 'targetFacilityId' | 'targetName'>

const nameOnly = 'name'
const place = text({ label: (t) => t.edit.after.place, hint: (t) => t.edit.after.placeHint, max: 200 })

/**
 * Where a link leads: a program of one's own, a listed place, or a place that is only named. What is typed is looked up:
 * where the directory has places of that name, they are offered, and one says which is meant.
 */
const where: Input<Where> = {
  show: (name, { targetProgramId, targetFacilityId, targetName }) => [
    [`${name}.to`, targetOf(targetProgramId, targetFacilityId) ?? (targetName === null ? '' : nameOnly)],
    ...place.show(`${name}.place`, targetName),
  ],
  controls: (name, viewing) => [
    {
      kind: 'select',
      name: `${name}.to`,
      label: viewing.t.edit.after.to,
      value: viewing.typed.get(`${name}.to`) ?? '',
      options: [{ value: '', label: viewing.t.edit.after.below }, ...optionsOf(name, viewing)],
    },
    ...place.controls(`${name}.place`, viewing),
  ],
  read: (name, reading) => {
    const to = typedText(reading, `${name}.to`)
    const named = place.read(`${name}.place`, reading, null)
    if (to === '') return readTyped(name, named, reading)
    const target = readTarget(to)
    const isOffered = optionsOf(name, reading).some(({ value }) => value === to)
    const { errors, t } = reading
    if (target && isOffered) {
      const isMeant = named === null || placesOf(readPlaceText(named), placesIn(reading)).some(isAt(target))
      if (!isMeant) errors.push({ field: `${name}.to`, message: t.edit.after.both(named) })
      return whereOf(target.kind, target.id)
    }
    if (to !== nameOnly) errors.push({ field: `${name}.to`, message: t.edit.errors.noSuchAnswer(t.edit.after.to) })
    else if (named === null) errors.push({ field: `${name}.place`, message: t.edit.errors.needed(t.edit.after.place) })
    return { ...nowhere, targetName: named }
  },
}

/** What a place that was typed, and not chosen, means. */
function readTyped(name: string, named: string | null, reading: Reading): Where {
  const { t, errors } = reading
  const { after } = t.edit
  if (named === null) errors.push({ field: `${name}.to`, message: after.needed })
  const written = readPlaceText(named ?? '')
  const found = placesOf(written, placesIn(reading))
  if (written.slug === null) {
    if (found.length > 0) errors.push({ field: `${name}.to`, message: after.which(named ?? '') })
    return { ...nowhere, targetName: named }
  }
  const [listed] = found
  if (!listed) {
    if (written.isAddress) errors.push({ field: `${name}.place`, message: after.noListing })
    return { ...nowhere, targetName: named }
  }
  const program = listed.programs.find(({ id }) => id === written.programId)
  return program ? whereOf('program', program.id) : whereOf('facility', listed.id)
}

/** One's own other programs, then what is linked and what the typed name may mean, then the name alone. */
function optionsOf(name: string, viewing: Scene & Pick<Viewing, 'typed'>): FieldOption[] {
  const { listing, program, locale, typed, t } = viewing
  const target = readTarget(typed.get(`${name}.to`) ?? '')
  const places = placesIn(viewing)
  const linked = target ? places.filter(isAt(target)) : []
  const meant = placesOf(readPlaceText(typed.get(`${name}.place`) ?? ''), places)
  return [
    ...listing.programs
      .filter(({ id }) => id !== program?.id)
      .map(({ id, facts }) => ({ value: `program-${id}`, label: t.edit.after.own(programLabel(facts, locale)) })),
    ...[...new Set([...linked, ...meant])].flatMap((listed) => placeOptions(listed, viewing)),
    { value: nameOnly, label: t.edit.after.nameOnly },
  ]
}

function placeOptions({ id, name, city, state, programs }: ListedPlace, { locale }: Scene): FieldOption[] {
  const facility = `${name}, ${city}, ${state}`
  return [
    { value: `facility-${id}`, label: facility },
    ...programs.map((program) => ({
      value: `program-${program.id}`,
      label: `${facility}: ${programLabel(program, locale)}`,
    })),
  ]
}

/** Whether a place is what an answer stands for, or has the program that it stands for. */
const isAt =
  ({ kind, id }: Target) =>
  (place: ListedPlace) =>
    (kind === 'facility' ? [place] : place.programs).some((one) => one.id === id)

const nowhere: Where = { targetProgramId: null, targetFacilityId: null, targetName: null }

const whereOf = (kind: 'program' | 'facility', id: number): Where =>
  kind === 'program' ? { ...nowhere, targetProgramId: id } : { ...nowhere, targetFacilityId: id }

const targetOf = (programId: number | null, facilityId: number | null): string | null =>
  programId !== null ? `program-${programId}` : facilityId !== null ? `facility-${facilityId}` : null

const placesIn = ({ places = [], listing }: Scene) => places.filter(({ id }) => id !== listing.id)

const kind = needed(
  select<Link['kind']>({
    label: (t) => t.edit.after.kind,
    options: ({ t }) => t.edit.after.kinds,
    first: (t) => t.edit.choose,
  }),
  (t) => t.edit.after.kind,
)

const rest = group<Pick<Link, 'note'>>({
  note: text({ label: (t) => t.edit.after.note, hint: (t) => t.edit.after.noteHint, max: 120, ownWords: true }),
})

/** One step from a program to another place. */
export const link: Input<Link> = {
  show: (name, fact) => [...kind.show(`${name}.kind`, fact.kind), ...where.show(name, fact), ...rest.show(name, fact)],
  controls: (name, viewing) => [
    ...kind.controls(`${name}.kind`, viewing),
    ...where.controls(name, viewing),
    ...rest.controls(name, viewing),
  ],
  read: (name, reading) => ({
    kind: kind.read(`${name}.kind`, reading, null),
    ...where.read(name, reading, null),
    ...rest.read(name, reading, null),
  }),
}
