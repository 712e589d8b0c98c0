import { type AskedWeek, hasSessions, type Offers, offersMayFit } from '#lib/care/week.ts'
import type { CatalogueProgram } from '#lib/search/catalogue-row.ts'
import { type Bitset, clearBit, grown, setBit } from '#lib/search/index/bitset.ts'
import type { Mask } from '#lib/search/index/mask.ts'
import { type PackedWeek, packWeek, type Timetables } from '#lib/search/index/timetables.ts'

const stated = [null, true, false] as const
/** Every combination of what can be stated of day, evening and weekend, by code. */
const offersByCode: readonly Offers[] = stated.flatMap((day) =>
  stated.flatMap((evening) => stated.map((weekend) => ({ day, evening, weekend }))),
)

/** In place of days: nobody travels to a program by telehealth alone. */
const noTravel = 255

/** When one layer's programs meet. Most state nothing, and are answered a word at a time. */
export class WeekLayer {
  /** Programs with sessions that say nothing of when: they may fit any week. */
  open: Bitset
  /** Programs that say something: a timetable, or day, evening or weekend. */
  told: Bitset
  /** Of those, a code of what they offer, or the number of their timetable beyond the codes. */
  private codes: Uint32Array | null = null
  /** Stated days a week, 0 where not stated, or that nobody travels. */
  private days: Uint8Array | null = null

  constructor(words: number) {
    this.open = new Uint32Array(words)
    this.told = new Uint32Array(words)
  }

  get bytes(): number {
    return 8 * this.open.length + (this.codes?.byteLength ?? 0) + (this.days?.byteLength ?? 0)
  }

  grow(words: number): void {
    this.open = grown(this.open, words)
    this.told = grown(this.told, words)
    if (this.codes) this.codes = grown(this.codes, words * 32)
    if (this.days) {
      const days = new Uint8Array(words * 32)
      days.set(this.days)
      this.days = days
    }
  }

  add(column: number, program: CatalogueProgram, timetables: Timetables): void {
    const { level, offers, tracks, daysMin, travels } = program
    if (!hasSessions(level)) return
    const capacity = this.open.length * 32
    if (daysMin !== null || !travels) {
      this.days ??= new Uint8Array(capacity)
      this.days[column] = travels ? (daysMin ?? 0) : noTravel
    }
    const timetable = timetables.numberOf(tracks)
    const code = timetable === null ? codeOf(offers) : offersByCode.length + timetable
    setBit(code === 0 ? this.open : this.told, column)
    if (code === 0) return
    this.codes ??= new Uint32Array(capacity)
    this.codes[column] = code
  }

  clear(column: number): void {
    clearBit(this.open, column)
    clearBit(this.told, column)
    if (this.codes) this.codes[column] = 0
    if (this.days) this.days[column] = 0
  }

  /** Sets, in the words of the slots, the programs that fit the week and those that may. */
  mark(slots: Mask, asked: AskedWeek, timetables: Timetables, fits: Bitset, mayFit: Bitset): void {
    const { codes } = this
    const week = packWeek(asked)
    const codesThatMay = offersByCode.map((offers) => offersMayFit(offers, asked))
    for (let i = 0; i < slots.length; i++) {
      const word = slots.words[i] as number
      let fit = 0
      let may = this.open[word] as number
      let rest = codes === null ? 0 : (slots.bits[i] as number) & (this.told[word] as number)
      while (rest !== 0) {
        const bit = rest & -rest
        const code = (codes as Uint32Array)[word * 32 + 31 - Math.clz32(bit)] as number
        if (code < offersByCode.length) may |= codesThatMay[code] ? bit : 0
        else if (timetables.fewestDays(code - offersByCode.length, week) > 0) fit |= bit
        rest ^= bit
      }
      fits[word] = fit
      mayFit[word] = may
    }
  }

  /** Days a week that a program asks to be there: as stated, else of its shortest track inside the week; 0 where not known. */
  daysAt(column: number, week: PackedWeek, timetables: Timetables): number {
    const days = this.days?.[column] ?? 0
    if (days === noTravel) return 0
    const code = this.codes?.[column] ?? 0
    if (days > 0 || code < offersByCode.length) return days
    return timetables.fewestDays(code - offersByCode.length, week)
  }
}

function codeOf({ day, evening, weekend }: Offers): number {
  return stated.indexOf(day) * 9 + stated.indexOf(evening) * 3 + stated.indexOf(weekend)
}
