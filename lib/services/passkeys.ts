import { type Actor, awaitsSecondFactor } from '#lib/access/actor.ts'
import { accountLibrary } from '#lib/db/accounts/library.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'

const stepsByAddress = { limit: 60, windowSeconds: 15 * 60 }

const steps = {
  'generate-register-options': 'GET',
  'verify-registration': 'POST',
  'generate-authenticate-options': 'GET',
  'verify-authentication': 'POST',
} as const

export type PasskeyStep = keyof typeof steps

/** Whether a browser may ask for a step, in this way. */
export function isPasskeyStep(step: string, method: string): step is PasskeyStep {
  return Object.hasOwn(steps, step) && steps[step as PasskeyStep] === method
}

/**
 * Answers a step in JSON, as the library does, without the session that it tells of: that belongs in its cookie alone.
 * A moderator or administrator adds a passkey only with a second factor shown: it will count as one.
 */
export async function answerPasskeyStep(
  step: PasskeyStep,
  request: Request,
  { actor, address }: { actor: Actor | null; address: string },
): Promise<Response> {
  const library = accountLibrary()
  if (!library) return refuse(503, 'NOT_SET_UP')
  if (!(await takeAttempt(`passkey:${address}`, stepsByAddress))) return refuse(429, 'TOO_MANY_TRIES')
  const adds = step === 'generate-register-options' || step === 'verify-registration'
  if (adds && (!actor || awaitsSecondFactor(actor))) return refuse(403, 'SECOND_FACTOR_FIRST')
  const answer = await library.handler(request)
  if (!answer.ok || !step.startsWith('verify')) return answer
  return Response.json({ ok: true }, { headers: setCookies(answer) })
}

function setCookies(answer: Response): Headers {
  const headers = new Headers()
  for (const cookie of answer.headers.getSetCookie()) headers.append('Set-Cookie', cookie)
  return headers
}

function refuse(status: number, code: string): Response {
  return Response.json({ code }, { status })
}
