/**
 * An e-mail address as somebody typed it, in the one way we write it: without spaces around it, in small letters.
 * Whether it exists is shown by the mail that arrives.
 * @returns null for what cannot be one; RFC 5321, 4.5.3.1, allows 254 characters
 */
export function parseEmail(typed: string | null): string | null {
  const email = (typed ?? '').trim().toLowerCase()
  return email.length <= 254 && /^[^\s@<>"(),:;\\[\]\p{C}]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/u.test(email)
    ? email
    : null
}
