import { env } from '#lib/env.ts'
import { answerPasskeyStep, isPasskeyStep } from '#lib/services/passkeys.ts'
import { currentActor } from '#lib/web/actor.ts'
import { askedFrom } from '#lib/web/answer.ts'
import { isOwnRequest } from '#lib/web/own-request.ts'

type Context = { params: Promise<{ step: string }> }

/** What an authenticator says is a few kilobytes. */
const longestAnswer = 65_536

/** The four steps of a passkey that a browser's script takes; nothing else of the library can be asked for. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const { step } = await params
  if (!isPasskeyStep(step, request.method)) return Response.json({ code: 'NOT_FOUND' }, { status: 404 })
  if (!isOwnRequest(request.headers, env().siteUrl)) return Response.json({ code: 'FOREIGN' }, { status: 403 })
  const length = request.method === 'POST' ? Number(request.headers.get('content-length') ?? Number.NaN) : 0
  if (!(length <= longestAnswer)) return Response.json({ code: 'TOO_LONG' }, { status: 413 })
  return answerPasskeyStep(step, request, { actor: await currentActor(), address: askedFrom() })
}

export const GET = answer
export const POST = answer
