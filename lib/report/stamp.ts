/** Seconds that nobody needs to find what is wrong, read the form and write a sentence. */
const tooQuick = 3
/** A form may stay open for a day: a person goes on when they can. */
const tooOld = 24 * 60 * 60

/** Makes a seal that only we can make; see lib/db/keyed-hash. */
type Seal = (text: string) => string

/** What a form carries to show when it was opened: seconds since 1970, and our seal on them. */
export function makeStamp(now: Date, seal: Seal): string {
  const seconds = Math.floor(now.getTime() / 1000)
  return `${seconds}.${seal(String(seconds))}`
}

/** Whether a form was open for as long as a person takes, by the stamp it carries. A forged stamp was not. */
export function isHumanPace(stamp: string, now: Date, seal: Seal): boolean {
  const [seconds = '', sealed] = stamp.split('.')
  if (!/^\d{1,12}$/.test(seconds) || sealed !== seal(seconds)) return false
  const age = now.getTime() / 1000 - Number(seconds)
  return age >= tooQuick && age <= tooOld
}
