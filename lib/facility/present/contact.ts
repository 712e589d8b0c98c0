import type { Listing } from '#lib/facility/listing.ts'
import { formatPhone, telHref } from '#lib/facility/phone.ts'
import { formatList } from '#lib/i18n/format.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { presentSource } from './section.ts'

export type PhoneView = { purpose: string; text: string; href: string; note: string }

export type ContactView = {
  phones: PhoneView[]
  /** Lines of the postal address; the street is left out where it is not published. */
  address: string[]
  addressWithheld: boolean
  website: { text: string; href: string } | null
  accessibility: string | null
  transit: string | null
  source: string | null
}

/** Who to call, where it is, and how to get in. */
export function presentContact(listing: Listing, locale: Locale): ContactView {
  const { address } = listing
  return {
    phones: listing.phones.map((phone) => presentPhone(phone, locale)),
    address: [
      address.street,
      address.street2,
      `${address.city}, ${address.state}${address.zip ? ` ${address.zip}` : ''}`,
    ].filter((line) => line !== null),
    addressWithheld: address.visibility !== 'full',
    website: presentWebsite(listing.website),
    accessibility: listing.accessibility,
    transit: listing.transit,
    source: presentSource(listing.provenance, ['phones', 'address', 'website', 'accessibility', 'transit'], locale),
  }
}

function presentPhone(phone: Listing['phones'][number], locale: Locale): PhoneView {
  const t = messagesOf(locale)
  const languages = phone.languages.map((language) => termLabel(locale, 'language', language))
  const extension = phone.extension ? ` ${t.card.extension(phone.extension)}` : ''
  const notes = [
    phone.answeredBy ? t.facility.answeredBy[phone.answeredBy] : t.facility.answeredByUnknown,
    phone.hours,
    languages.length > 0 ? formatList(locale, languages) : null,
  ]
  return {
    purpose: t.facility.purposes[phone.purpose],
    text: `${formatPhone(phone.number)}${extension}`,
    href: phone.purpose === 'text' ? `sms:${phone.number}` : telHref(phone),
    note: notes.filter((note) => note !== null).join('; '),
  }
}

/**
 * A website as a link, with or without "https://" before it. Only web addresses become one, so that a stored
 * "javascript:" or "mailto:" never does; neither does one that carries a password or has no domain.
 */
function presentWebsite(website: string | null): ContactView['website'] {
  const written = website?.trim() ?? ''
  const hasWebScheme = /^https?:\/\//i.test(written)
  const hasOtherScheme = !hasWebScheme && /^[a-z][a-z\d+-]*:/i.test(written)
  const address = hasWebScheme ? written : `https://${written}`
  if (hasOtherScheme || !URL.canParse(address)) return null
  const { href, host, hostname, pathname, username, password } = new URL(address)
  if (username || password || !hostname.includes('.')) return null
  return { href, text: (host + pathname).replace(/^www\./, '').replace(/\/$/, '') }
}
