import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '#lib/i18n/locale.ts'
import { type QuickExit, quickExit } from '#lib/quick-exit.ts'

/** What a page says about its own answer, read by the HTTP front once the page is rendered. */
export type Answer = {
  /** The path and query that were asked for. */
  readonly url: string
  /** The form that was sent to the page; null when it is only opened. */
  readonly form: URLSearchParams | null
  /** Who asks, as `clientAddress` has it. */
  readonly address: string
  status: number | undefined
  headers: Record<string, string | string[]>
  scripts: boolean
  streetMap: boolean
  quickExit: boolean
  passkeys: boolean
  private: boolean
  /** Days for which a browser need not ask again; null to ask each time. */
  keptDays: number | null
  kept: { path: string; until: Date | null } | null
}

/** On globalThis, because the front and Next's bundles each load their own copy of this module. */
const kept = globalThis as { [key: symbol]: AsyncLocalStorage<Answer> | undefined }
const key = Symbol.for('level-ground.answer')

function storage(): AsyncLocalStorage<Answer> {
  kept[key] ??= new AsyncLocalStorage<Answer>()
  return kept[key]
}

/** The answer to the request being rendered; undefined outside of one. */
export function answerStore(): Answer | undefined {
  return storage().getStore()
}

/** Runs `work`, in which pages may shape the answer given to them here. */
export function withAnswer<Result>(answer: Answer, work: () => Result): Result {
  return storage().run(answer, work)
}

export function newAnswer(url: string, form: URLSearchParams | null = null, address = 'unknown'): Answer {
  return {
    url,
    form,
    address,
    status: undefined,
    headers: {},
    scripts: false,
    streetMap: false,
    quickExit: false,
    passkeys: false,
    private: form !== null,
    keptDays: null,
    kept: null,
  }
}

/**
 * Sets the status of the page being rendered, and headers with it. Next's own `notFound()` answers an empty body
 * where scripts are off, so a page that is a 404 renders its words and calls this.
 * @example answerStatus(503, { 'Retry-After': '30' })
 */
export function answerStatus(status: number, headers: Record<string, string> = {}): void {
  const answer = answerStore()
  if (!answer) return
  answer.status = status
  Object.assign(answer.headers, headers)
}

/** Adds a `Set-Cookie` header to the page being rendered; no cache keeps a page that sets one. */
export function answerCookie(cookie: string): void {
  const answer = answerStore()
  if (answer) answer.headers['Set-Cookie'] = [...[answer.headers['Set-Cookie'] ?? []].flat(), cookie]
}

/** The path and query of the request being answered. A layout is told neither by Next. */
export function askedUrl(): string {
  return answerStore()?.url ?? '/'
}

/** The internet address that the request came from. For counting tries; never written down. */
export function askedFrom(): string {
  return answerStore()?.address ?? 'unknown'
}

/** Leaves the framework's scripts on the page being rendered, for a page with client components. Others carry none. */
export function keepFrameworkScripts(): void {
  const answer = answerStore()
  if (answer) answer.scripts = true
}

/** Gives the page being rendered the script of the street map, and leave to ask what the map asks. */
export function allowStreetMap(): void {
  const answer = answerStore()
  if (answer) answer.streetMap = true
}

/**
 * Gives the page being rendered the script of leaving quickly.
 * @returns the links that it works with, for the page to show
 */
export function offerQuickExit(locale: Locale): QuickExit {
  const answer = storage().getStore()
  if (answer) answer.quickExit = true
  return quickExit(locale)
}

/** Gives the page being rendered the script of passkeys; see browser/passkeys.js. */
export function offerPasskeys(): void {
  const answer = answerStore()
  if (answer) answer.passkeys = true
}

/** Marks the page being rendered as meant for one person: no cache may keep it. */
export function answerPrivately(): void {
  const answer = answerStore()
  if (answer) answer.private = true
}

/**
 * Lets a browser keep the page being rendered for some days without asking, and for a year where there is no connection.
 * For pages that hold neither facts of the catalogue nor anything of the visitor's.
 */
export function keepInBrowser(days: number): void {
  const answer = answerStore()
  if (answer) answer.keptDays = days
}

/**
 * Lets the front keep the page being rendered and answer with it again, while neither the catalogue nor the day changes.
 * For pages that show nothing but the catalogue, and show it whole.
 * @param path the one address of the page; asked for in any other writing it is not kept, so that made-up ones fill nothing
 * @param until when something on the page runs out before the day does
 */
export function keepAnswer(path: string, until: Date | null = null): void {
  const answer = answerStore()
  if (answer) answer.kept = { path, until }
}
