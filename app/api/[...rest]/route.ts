/** An address below /api that is nothing: an answer for a program, not a page for a person. */
export function GET(): Response {
  const problem = {
    title: 'There is nothing at this address',
    status: 404,
    detail: 'See docs/api.md for the addresses.',
  }
  return Response.json(problem, { status: 404, headers: { 'Content-Type': 'application/problem+json' } })
}
