import { foldWords, searchWords } from '#lib/catalogue/fold-text.ts'
import { takeSlug } from '#lib/facility/slug.ts'
import { Random } from '#tests/unit/search/index/random-catalogue.ts'
import { arrayText, copyRow } from './copy-text.ts'
import { Names } from './names.ts'
import { Places } from './places.ts'
import { Schedules } from './schedules.ts'
import type { Stock, StockFacility, StockPlace, StockProgram } from './stock.ts'
import { factTables, type GeneratedTable, tables } from './tables.ts'

/** A row for COPY, and the table it belongs to. */
export type GeneratedRow = { table: GeneratedTable; row: string }

export type GenerateOptions = {
  /** How many programs to add. */
  programs: number
  /** The first free ids. */
  firstIds: { organization: number; facility: number; program: number; track: number }
  /** Slugs that are taken. */
  slugs: Iterable<string>
  seed: number
}

const unstated = tables.program.slice(2, -1).map(() => null)
const firstDay = Date.UTC(2025, 0, 1)
const dayMs = 86_400_000

/**
 * Facilities with their programs, as rows for COPY, parents before children, one facility at a time. In each round every real
 * facility comes once, in random order, with all its facts, so the joint distribution of facts is the real one; what is its own is
 * its name, its address in a real place of its state, its phone numbers, the day of its last change, and for some
 * programs a stated week. The same stock and seed give the same rows.
 */
export function* generateFacilities(stock: Stock, options: GenerateOptions): Generator<GeneratedRow[]> {
  const maker = new Maker(stock, options)
  let left = options.programs
  while (left > 0) {
    for (const facility of maker.round()) {
      if (left <= 0) return
      left -= facility.programs.length
      yield maker.make(facility)
    }
  }
}

class Maker {
  private readonly random: Random
  private readonly names: Names
  private readonly secondNames: string[]
  private readonly places: Places
  private readonly schedules: Schedules
  private readonly slugs: Set<string>
  private readonly next: GenerateOptions['firstIds']
  /** By real organization, the one that takes its place in this round. */
  private readonly organizations = new Map<number, { id: number; name: string }>()
  private phones = 0

  constructor(
    private readonly stock: Stock,
    { seed, slugs, firstIds }: GenerateOptions,
  ) {
    const { facilities, organizations, places, schedules } = stock
    this.random = new Random(seed)
    const real = [...facilities.map(({ name }) => name), ...[...organizations.values()].map(({ name }) => name)]
    this.names = new Names(real, this.random)
    this.secondNames = facilities.flatMap(({ name2 }) => name2 ?? [])
    this.places = new Places(places, facilities, this.random)
    this.schedules = new Schedules(schedules, this.random)
    this.slugs = new Set(slugs)
    this.next = { ...firstIds }
  }

  /** Every real facility once, in random order, and organizations of their own for them. */
  round(): StockFacility[] {
    this.organizations.clear()
    return shuffled(this.stock.facilities, this.random)
  }

  make(real: StockFacility): GeneratedRow[] {
    const rows: GeneratedRow[] = []
    const add = (table: GeneratedTable, row: string) => rows.push({ table, row })
    const id = this.next.facility++
    const organization = real.organization === null ? null : this.organization(real.organization, add)
    this.addFacility(id, real, organization, add)
    const programs = new Map(real.programs.map((program) => [program.id, this.addProgram(id, program, add)]))
    for (const phone of real.phones) add('phone', copyRow([id, this.phone(phone.number)], phone.rest))
    for (const table of factTables) {
      for (const { program, rest } of real.facts[table]) {
        const owner = (tables[table] as readonly string[]).includes('program_id')
          ? [id, programs.get(program ?? 0) ?? null]
          : [id]
        add(table, copyRow(owner, rest))
      }
    }
    for (const { rest } of real.records) add('source_record', copyRow([id, `generated ${id}`, '{}'], rest))
    return rows
  }

  private addFacility(
    id: number,
    real: StockFacility,
    organization: { id: number; name: string } | null,
    add: (table: GeneratedTable, row: string) => void,
  ): void {
    const place = this.places.next(real.state)
    const name = this.names.next()
    const name2 = real.name2 === null ? null : this.random.pick(this.secondNames)
    const slug = takeSlug({ name, name2, city: place.city, state: real.state }, this.slugs)
    const street = real.street?.replace(/^\d+/, () => String(1 + this.random.below(9999))) ?? null
    const { lat, lng } = this.pointOf(real, place)
    const words = arrayText(searchWords(name, name2, organization?.name))
    const changed = new Date(firstDay + this.random.below(365) * dayMs).toISOString()
    const address = [street, place.city, place.state, place.zip, place.county, lat, lng]
    const own = [id, organization?.id ?? null, slug, name, name2, ...address, words, 0, changed, changed]
    add('facility', copyRow(own, real.rest))
  }

  private pointOf({ precision }: StockFacility, place: StockPlace): { lat: number | null; lng: number | null } {
    if (precision === 'none') return { lat: null, lng: null }
    return precision === 'zip' ? place : this.places.near(place)
  }

  private addProgram(
    facility: number,
    program: StockProgram,
    add: (table: GeneratedTable, row: string) => void,
  ): number {
    const id = this.next.program++
    const schedule = this.schedules.next(program)
    const week = schedule?.columns ?? [...unstated, program.provenance]
    add('program', copyRow([id, facility, ...week], program.rest))
    schedule?.tracks.forEach(({ name, daysNeeded, sessions }, position) => {
      const track = this.next.track++
      add('track', copyRow([track, id, position, name, daysNeeded]))
      for (const { weekday, startMinute, endMinute, kind } of sessions) {
        add('track_session', copyRow([track, weekday, startMinute, endMinute, kind]))
      }
    })
    return id
  }

  private organization(real: number, add: (table: GeneratedTable, row: string) => void): { id: number; name: string } {
    const known = this.organizations.get(real)
    if (known) return known
    const made = { id: this.next.organization++, name: this.names.next() }
    this.organizations.set(real, made)
    const key = `${foldWords(made.name).join(' ')} | ${made.id}`
    add('organization', copyRow([made.id, made.name, key, null], this.stock.organizations.get(real)?.rest))
    return made
  }

  /** Each number once, in the area of a real one: 7 digits that a full-period step walks through. */
  private phone(real: string): string {
    const local = 2_000_000 + ((this.phones++ * 3_000_017) % 8_000_000)
    return `${real.slice(0, 5)}${local}`
  }
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const order = [...values]
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const value = order[at] as Value
    order[at] = order[other] as Value
    order[other] = value
  }
  return order
}
