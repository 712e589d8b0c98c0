import type { Listing } from '#lib/facility/listing.ts'
import { formatPhone, telHref } from '#lib/facility/phone.ts'
import { formatList, formatTimeZone } from '#lib/i18n/format.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { attributed } from './attributed.ts'
import { capitalize, type Fact, fact, ownWords, presentSource } from './section.ts'
import { presentWebsite, type WebsiteView } from './website.ts'

export type PhoneView = {
  purpose: string
  text: string
  href: string
  answeredBy: string
  /** When it is answered, and in which languages. */
  hours: string | null
  languages: string | null
}

export type ContactView = {
  phones: PhoneView[]
  /** Of the hours on the phone and of every timetable. */
  timeZone: string | null
  /** Lines of the postal address; the street is left out where it is not published. */
  address: string[]
  county: string | null
  addressWithheld: boolean
  website: WebsiteView | null
  source: string | null
  /** How to get there and get in. */
  access: { facts: Fact[]; source: string | null }
}

/** Who to call, where it is, and how to get in. */
export function presentContact(listing: Listing, locale: Locale, today: string): ContactView {
  const t = messagesOf(locale)
  const { address, provenance } = listing
  const zone = listing.timeZone && formatTimeZone(locale, listing.timeZone)
  return {
    phones: listing.phones.map((phone) => presentPhone(phone, locale)),
    timeZone: zone ? t.facility.timeZone(zone) : null,
    address: [
      address.street,
      address.street2,
      `${address.city}, ${address.state}${address.zip ? ` ${address.zip}` : ''}`,
    ].filter((line) => line !== null),
    county: address.county && t.facility.county(address.county),
    addressWithheld: address.visibility !== 'full',
    website: presentWebsite(listing.website),
    source: presentSource(provenance, ['phones', 'address', 'website'], locale),
    access: attributed(
      [
        [
          'accessibility',
          [...ownWords(t.facility.accessibility, listing.accessibility), ...accessGap(listing, locale)],
        ],
        ['transit', ownWords(t.facility.transit, listing.transit)],
      ],
      provenance,
      locale,
      today,
    ),
  }
}

const accessGap = ({ accessibility }: Listing, locale: Locale): Fact[] =>
  accessibility === null ? fact(messagesOf(locale).facility.accessibility, messagesOf(locale).facility.notStated) : []

/** A number, what it is for, and who answers it. */
export function presentPhone(phone: Listing['phones'][number], locale: Locale): PhoneView {
  const t = messagesOf(locale)
  const languages = phone.languages.map((language) => termLabel(locale, 'language', language))
  const extension = phone.extension ? ` ${t.card.extension(phone.extension)}` : ''
  return {
    purpose: t.facility.purposes[phone.purpose],
    text: `${formatPhone(phone.number)}${extension}`,
    href: phone.purpose === 'text' ? `sms:${phone.number}` : telHref(phone),
    answeredBy: capitalize(
      phone.answeredBy ? t.facility.answeredBy[phone.answeredBy] : t.facility.answeredByUnknown,
      locale,
    ),
    hours: phone.hours,
    languages: languages.length > 0 ? formatList(locale, languages) : null,
  }
}
