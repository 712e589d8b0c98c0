import type { Random } from '#tests/unit/search/index/random-catalogue.ts'

/** Makes distinct names of real ones: the beginning of one with the end of another. */
export class Names {
  private readonly taken: Set<string>
  private readonly heads: string[]
  private readonly tails: string[]

  constructor(
    real: readonly string[],
    private readonly random: Random,
  ) {
    const split = [...new Set(real)].map((name) => name.split(' ')).filter((words) => words.length > 1)
    this.taken = new Set(real)
    this.heads = split.map((words) => words.slice(0, Math.ceil(words.length / 2)).join(' '))
    this.tails = split.map((words) => words.slice(Math.ceil(words.length / 2)).join(' '))
  }

  /**
   * A name that nobody has had yet.
   * @throws Error when the real names hold too few words for another
   */
  next(): string {
    for (let tries = 0; tries < 1000; tries++) {
      const name = `${this.random.pick(this.heads)} ${this.random.pick(this.tails)}`
      if (this.taken.has(name)) continue
      this.taken.add(name)
      return name
    }
    throw new Error('the real names are too few to make another')
  }
}
