import { presentWebsite } from '#lib/facility/present/website.ts'

/**
 * Hosts where anybody gets a page or a mailbox: an address there says nothing about one facility. Those that facilities
 * of the directory name as their websites, and the mail providers that people in the United States use most.
 */
const shared = new Set(
  `facebook.com instagram.com linkedin.com twitter.com x.com youtube.com yelp.com linktr.ee bit.ly
  wixsite.com wix.com wordpress.com weebly.com squarespace.com godaddysites.com business.site webs.com webnode.com
  blogspot.com google.com goo.gl github.io netlify.app vercel.app pages.dev web.app firebaseapp.com herokuapp.com
  webflow.io carrd.co mystrikingly.com jimdosite.com homestead.com psychologytoday.com findtreatment.gov samhsa.gov
  gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com aol.com aim.com
  icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.us mail.com zoho.com zohomail.com yandex.com
  fastmail.com tutanota.com tuta.com hushmail.com hey.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net
  cox.net charter.net spectrum.net earthlink.net juno.com netzero.net windstream.net frontier.com frontiernet.net
  centurylink.net embarqmail.com optonline.net roadrunner.com rr.com mailinator.com guerrillamail.com`.split(/\s+/),
)

/**
 * The domain that a published website stands for, in lower case and without "www."; null where it has none, or one
 * that is not its own: a page on a social network, a builder of websites or a mail provider.
 */
export function domainOfWebsite(website: string | null): string | null {
  const link = presentWebsite(website)
  if (!link) return null
  const domain = new URL(link.href).hostname.replace(/^www\./, '').replace(/\.$/, '')
  return isDomain(domain) && !isShared(domain) ? domain : null
}

/**
 * Whether an e-mail address is at a website's domain: at the domain itself, below it, or at the domain that it is part
 * of ("ana@va.gov" for "denver.va.gov").
 * @param domain as `domainOfWebsite` gives it
 */
export function isAtDomain(email: string, domain: string): boolean {
  const own = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  if (!isDomain(own) || isShared(own)) return false
  if (own === domain || own.endsWith(`.${domain}`)) return true
  return domain.endsWith(`.${own}`) && !isRegistry(own)
}

/** At least two labels of letters, digits and hyphens, the last not a number: neither "localhost" nor an IP address. */
function isDomain(host: string): boolean {
  return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(host) && host.length <= 253
}

function isShared(domain: string): boolean {
  const labels = domain.split('.')
  return labels.some((_, at) => shared.has(labels.slice(at).join('.')))
}

/**
 * Whether others register names directly below a domain. In the United States that is every name below a state of
 * ".us" ("co.dane.wi.us" has its own mail, "dane.wi.us" and "wi.us" are others'), and the second levels that are sold
 * as if they were endings.
 */
function isRegistry(domain: string): boolean {
  return /(^|\.)[a-z]{2}\.us$/.test(domain) || /^(com|co|org|net|us|gov|edu)\.[a-z]{2,3}$/.test(domain)
}
