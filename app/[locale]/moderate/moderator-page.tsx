import type { ReactNode } from 'react'
import { answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { parseQueueFilter, type QueueFilter } from '#lib/moderation/queue-filter.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'

/** What every page of the moderators is asked with. */
export type Asked = {
  t: Messages
  locale: Locale
  path: string
  query: URLSearchParams
  filter: QueueFilter
  /** What became of the item before, in words. */
  done: string | null
}

type Request = {
  params: Promise<{ locale: string }>
  searchParams: Promise<SearchParams>
  /** The page's path without a language. */
  path: string
}

/** Answers for a page of the moderators; `work` asks the services, which say who may see it. */
export async function answerModerator(
  { params, searchParams, path }: Request,
  work: (asked: Asked, actor: Actor | null) => Promise<ReactNode>,
): Promise<ReactNode> {
  const { locale, t } = await readLocale(params)
  const query = toUrlSearchParams(await searchParams)
  answerPrivately()
  const actor = await currentActor()
  const done = t.moderation.done[query.get('done') ?? ''] ?? null
  const asked = { t, locale, path, query, filter: parseQueueFilter(query), done }
  try {
    return await work(asked, actor)
  } catch (error) {
    if (error instanceof Forbidden) return answerNotAllowed(asked, actor)
    throw error
  }
}

/** The number in an address; 0, which nothing has, for anything else. */
export const idOf = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)
