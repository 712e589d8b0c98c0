import type { OutgoingHttpHeaders } from 'node:http'

/** A finished page: what is sent before it, itself in Brotli, and when something on it runs out. */
export type KeptPage = { headers: OutgoingHttpHeaders; brotli: Buffer; until: Date | null }

/** The headers of a page and its place in the map, in bytes, about. */
const bytesBeside = 2048

/**
 * Finished pages by path, in memory, for as long as what they are made of stays the same. When it changes all of them
 * go; when there is no more room, those go that were not asked for the longest.
 */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>()
  private madeOf: string | null = null
  private bytes = 0

  /**
   * @param sources names the state of all that pages are made of, or null while that is not known
   * @param mostBytes of memory that the pages may take
   */
  constructor(
    readonly sources: () => string | null,
    private readonly mostBytes: number,
  ) {}

  /** The page of a path, if it is still true. */
  find(path: string, now = new Date()): KeptPage | null {
    this.forgetOutdated()
    const page = this.pages.get(path)
    if (!page) return null
    this.remove(path, page)
    if (page.until !== null && page.until <= now) return null
    this.add(path, page)
    return page
  }

  /** Keeps a page made while `sources()` was `madeOf`, unless that has changed since. */
  keep(path: string, page: KeptPage, madeOf: string | null): void {
    this.forgetOutdated()
    if (madeOf === null || madeOf !== this.madeOf) return
    const before = this.pages.get(path)
    if (before) this.remove(path, before)
    this.add(path, page)
    for (const [oldest, its] of this.pages) {
      if (this.bytes <= this.mostBytes) return
      this.remove(oldest, its)
    }
  }

  private forgetOutdated(): void {
    const now = this.sources()
    if (now === this.madeOf) return
    this.madeOf = now
    this.pages.clear()
    this.bytes = 0
  }

  /** At the end of the map, which is in the order of use. */
  private add(path: string, page: KeptPage): void {
    this.pages.set(path, page)
    this.bytes += page.brotli.length + bytesBeside
  }

  private remove(path: string, page: KeptPage): void {
    this.pages.delete(path)
    this.bytes -= page.brotli.length + bytesBeside
  }
}
