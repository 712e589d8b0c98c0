import { safeNext } from '#lib/accounts/safe-next.ts'
import { answerStore } from '#lib/web/answer.ts'

/** The form that was sent to the page being rendered; null when the page was only opened. */
export function postedForm(): URLSearchParams | null {
  return answerStore()?.form ?? null
}

/**
 * Sends the visitor to another page of ours once the form they sent is done: going back or loading again sends it no
 * second time. The page returns it as its content.
 * @param path starts with one slash and names a page of ours
 */
export function seeOther(path: string): null {
  const answer = answerStore()
  if (answer) {
    answer.status = 303
    answer.headers.Location = safeNext(path) ?? '/'
  }
  return null
}
