import { setImmediate as nextTurn } from 'node:timers/promises'
import { listCatalogue, listCatalogueChanges } from '#lib/db/catalogue.ts'
import { listenForCatalogueChanges } from '#lib/db/catalogue-feed.ts'
import { type CatalogueEdition, findEdition } from '#lib/db/edition.ts'
import { log } from '#lib/log.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'

/** Heals a lost notification: the version is looked at this often, in milliseconds. */
const pollEvery = 3000
/** Changes that are applied before requests get a turn. */
const changesAtOnce = 100
/** Milliseconds that building may take before requests get a turn. */
const longestTurn = 10
/** With more changes than this and than half of the catalogue, building anew is quicker. */
const fewestForNew = 1000

/** This process's index with the version of the catalogue that it holds, and the edition that came with it. */
class CatalogueHolder {
  private index: CatalogueIndex | null = null
  private version = 0n
  private edition: CatalogueEdition | null = null
  private working: Promise<void> | null = null
  private again: Promise<void> | null = null
  private troubled = false
  private readonly stopListening: () => Promise<void>
  private readonly poll: NodeJS.Timeout

  constructor() {
    this.stopListening = listenForCatalogueChanges(() => void this.refreshInBackground())
    this.poll = setInterval(() => void this.refreshInBackground(), pollEvery).unref()
  }

  /** The index, built on first use. Rejects while the database cannot be read; the next call tries again. */
  async current(): Promise<CatalogueIndex> {
    if (this.index === null) await this.refresh()
    if (this.index === null) throw new Error('the catalogue is not loaded')
    return this.index
  }

  /** The edition of the national directory that the index was built from or has followed to. */
  async currentEdition(): Promise<CatalogueEdition | null> {
    await this.current()
    return this.edition
  }

  /** Another string after each change of the catalogue or its edition; null before the index is built. */
  get state(): string | null {
    return this.index && `${this.version} ${this.edition?.run}`
  }

  /** Resolves when every change committed before the call is in the index. */
  refresh(): Promise<void> {
    if (this.working === null) {
      this.working = this.catchUp().finally(() => {
        this.working = null
      })
      return this.working
    }
    this.again ??= this.working
      .catch(() => {})
      .then(() => {
        this.again = null
        return this.refresh()
      })
    return this.again
  }

  async close(): Promise<void> {
    clearInterval(this.poll)
    await this.stopListening()
    await this.working?.catch(() => {})
  }

  /** What goes wrong is said once until it goes well again: the next try is seconds away. */
  private async refreshInBackground(): Promise<void> {
    if (this.index === null) return
    try {
      await this.refresh()
      this.troubled = false
    } catch (error) {
      if (!this.troubled) log.warn('the search index could not be refreshed', { error })
      this.troubled = true
    }
  }

  private async catchUp(): Promise<void> {
    this.edition = await findEdition()
    if (this.index === null) return this.build()
    const changed = await listCatalogueChanges(this.version, Math.max(fewestForNew, Math.ceil(this.index.size / 2)))
    if (changed === null) return this.build()
    const { version, changes } = changed
    for (let at = 0; at < changes.length; at += changesAtOnce) {
      if (at > 0) await nextTurn()
      this.index.apply(changes.slice(at, at + changesAtOnce))
    }
    this.version = version
  }

  private async build(): Promise<void> {
    const { version, rows } = await listCatalogue()
    const started = performance.now()
    this.index = await inTurns(CatalogueIndex.building(rows))
    this.version = version
    const milliseconds = Math.round(performance.now() - started)
    log.debug('search index built', { facilities: rows.length, milliseconds, bytes: this.index.bytes })
  }
}

/** Work in steps, with a turn for requests whenever it has taken long. */
async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < longestTurn) continue
    await nextTurn()
    since = performance.now()
  }
}

/** Kept on globalThis: pages, routes and the front are bundled apart but must share one index. */
const kept = globalThis as { [key: symbol]: CatalogueHolder | undefined }
const key = Symbol.for('level-ground.catalogue')

function holder(): CatalogueHolder {
  kept[key] ??= new CatalogueHolder()
  return kept[key]
}

/** This process's index of the catalogue, built on first use and kept current from then on. */
export function catalogueIndex(): Promise<CatalogueIndex> {
  return holder().current()
}

/** The edition of the national directory that this process shows; null before the first import. Rejects as `catalogueIndex`. */
export function catalogueEdition(): Promise<CatalogueEdition | null> {
  return holder().currentEdition()
}

/**
 * The state of all that the catalogue's pages are made of, as far as this process has followed it: another string after
 * each change, null before the index is built.
 */
export function catalogueState(): string | null {
  return kept[key]?.state ?? null
}

/**
 * Brings this process's index up to every change that is committed now: a writer calls it to see its own. Where there is
 * no index yet, the first use builds it from them.
 */
export async function applyChanges(): Promise<void> {
  const open = kept[key]
  if (open?.state) await open.refresh()
}

/** Stops following the catalogue, for commands that end and for tests. */
export async function closeCatalogueIndex(): Promise<void> {
  const open = kept[key]
  kept[key] = undefined
  await open?.close()
}
