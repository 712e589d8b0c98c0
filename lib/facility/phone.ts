/** E.164 → as people write it: '+12056254673' → '205-625-4673'. A number outside North America stays as it is. */
export function formatPhone(number: string): string {
  const found = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : number
}

/**
 * The address that dials a number, and its extension after a pause: 'tel:+12056254673,301'. A comma is what iOS and
 * Android dial as a pause; RFC 3966's ';ext=' is ignored by one and read as "wait" by the other.
 */
export function telHref({ number, extension }: { number: string; extension: string | null }): string {
  return `tel:${number}${extension ? `,${extension}` : ''}`
}
