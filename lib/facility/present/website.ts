/** A link to a website of somebody else. */
export type WebsiteView = { text: string; href: string }

/**
 * A website as a link, with or without "https://" before it. Only web addresses become one, so that a stored
 * "javascript:" or "mailto:" never does; neither does one that carries a password or has no domain.
 */
export function presentWebsite(website: string | null): WebsiteView | null {
  const written = website?.trim() ?? ''
  const hasWebScheme = /^https?:\/\//i.test(written)
  const hasOtherScheme = !hasWebScheme && /^[a-z][a-z\d+-]*:/i.test(written)
  const address = hasWebScheme ? written : `https://${written}`
  if (hasOtherScheme || !URL.canParse(address)) return null
  const { href, host, hostname, pathname, username, password } = new URL(address)
  if (username || password || !hostname.includes('.')) return null
  return { href, text: (host + pathname).replace(/^www\./, '').replace(/\/$/, '') }
}
