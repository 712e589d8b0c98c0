import { env } from '#lib/env.ts'
import { parseSearchQueryStrict } from '#lib/search/parse-query.ts'
import { presentApiAnswer } from '#lib/search/present-api.ts'
import {
  type ApiProblem,
  presentParameterProblems,
  presentPlaceProblem,
  unavailableProblem,
} from '#lib/search/present-problem.ts'
import { searchCatalogue } from '#lib/services/search.ts'
import { orUnavailable } from '#lib/web/availability.ts'

export const dynamic = 'force-dynamic'

/** Open data: any site may read it. */
const openToAll = { 'Access-Control-Allow-Origin': '*' }

/** The search of the site as JSON; strict where the page forgives. docs/api.md describes it. */
export async function GET(request: Request): Promise<Response> {
  const parsed = parseSearchQueryStrict(new URL(request.url).searchParams)
  if (!parsed.ok) return problem(presentParameterProblems(parsed.problems))
  const outcome = await orUnavailable(searchCatalogue(parsed.query))
  if (outcome === null) return problem(unavailableProblem, { 'Retry-After': '30' })
  switch (outcome.kind) {
    case 'ambiguousPlace':
      return problem(presentPlaceProblem('ambiguous_place', outcome.near, outcome.options))
    case 'unknownPlace':
      return problem(presentPlaceProblem('unknown_place', outcome.near, outcome.suggestions))
    default:
      return Response.json(presentApiAnswer(outcome, env().siteUrl), {
        headers: { ...openToAll, 'Cache-Control': 'public, max-age=60' },
      })
  }
}

function problem(body: ApiProblem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { ...openToAll, ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}
