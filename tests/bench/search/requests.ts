import { findFacilitiesByName } from '#lib/db/names.ts'
import { findPlace } from '#lib/db/places.ts'
import type { IndexRequest } from '#lib/search/index/search-index.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import type { Question } from './questions.ts'

/** A question with its place and its words resolved, as the service hands it to the index. */
export type Asked = Question & { request: IndexRequest }

/** Resolves questions one by one. Throws where the address of one is not understood whole. */
export async function resolve(questions: readonly Question[]): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const question of questions) asked.push({ ...question, request: await toRequest(question.search) })
  return asked
}

export async function toRequest(search: string): Promise<IndexRequest> {
  const { query, dropped } = parseSearchQuery(new URLSearchParams(search))
  if (dropped.length > 0) throw new Error(`"${search}" is not understood: ${JSON.stringify(dropped)}`)
  const place = query.near === null ? null : await findPlace(query.near)
  if (place?.kind === 'unknown' || place?.kind === 'ambiguous') throw new Error(`"${search}" names no one place`)
  return {
    query,
    point: place?.kind === 'zip' || place?.kind === 'city' ? place : null,
    state: place?.kind === 'state' ? place.state : null,
    telehealthState: place?.state ?? null,
    nameIds: query.q === null ? null : await findFacilitiesByName(query.q),
  }
}
