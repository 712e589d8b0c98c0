export const dynamic = 'force-dynamic'

/** The process runs and answers. Stays 200 when the database is away, so that nobody restarts us for it. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } })
}
