import { createHash } from 'node:crypto'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const scriptPreload =
  /<link\b(?=[^>]*\brel="(?:module)?preload")(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*>/g

/**
 * An HTML document without the framework's scripts and the links that preload them. Data stays
 * (`application/ld+json`). Of a page without client components they are nine tenths of the weight and do nothing.
 */
export function stripFrameworkScripts(html: string): string {
  return html
    .replace(scriptElement, (element, attributes: string) =>
      attributes.includes('type="application/ld+json"') ? element : '',
    )
    .replace(scriptPreload, '')
}

/** A document with more in its head. */
export function addToHead(html: string, elements: string): string {
  return html.replace('</head>', () => `${elements}</head>`)
}

/** A `Link` header without preloads of scripts, or undefined when nothing is left. */
export function stripScriptLinks(header: string): string | undefined {
  const links = header.split(/,\s*(?=<)/).filter((link) => !/;\s*as="?script/.test(link) && !/modulepreload/.test(link))
  return links.length > 0 ? links.join(', ') : undefined
}

/**
 * The Content-Security-Policy of a document: its own origin and nothing else. Inline scripts and styles are allowed by
 * the hash of what they hold; only style attributes, which have no hash, need `unsafe-inline`.
 * @param origins others that its scripts may ask for data and pictures
 */
export function contentSecurityPolicy(html: string, origins: readonly string[] = []): string {
  const scripts = hashes(html, scriptElement, (match) =>
    match[1]?.includes('type="application/ld+json"') ? undefined : match[1]?.includes(' src=') ? '' : match[2],
  )
  const styles = hashes(html, styleElement, (match) => match[1])
  const files = scripts.includes('') ? ["'self'"] : []
  const hasStyleAttributes = / style="/.test(html.replace(scriptElement, ''))
  return policy({
    'script-src': scripts.length > 0 ? [...files, ...scripts.filter(Boolean)] : ["'none'"],
    'style-src': hasStyleAttributes ? ["'self'", "'unsafe-inline'"] : ["'self'", ...styles],
    ...asking(origins),
  })
}

/** The policy while developing: Next's reload needs inline code, eval and a web socket. */
export function developmentPolicy(origins: readonly string[] = []): string {
  return policy({
    'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    ...asking(['ws:', ...origins]),
  })
}

/** What a script may ask besides its own origin. */
function asking(origins: readonly string[]): Record<string, string[]> {
  return origins.length === 0
    ? {}
    : { 'connect-src': ["'self'", ...origins], 'img-src': ["'self'", 'data:', ...origins] }
}

function policy(own: Record<string, string[]>): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    ...own,
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

/** One entry for each element of interest: its hash, or '' for one that is a file of ours. */
function hashes(html: string, element: RegExp, content: (match: RegExpMatchArray) => string | undefined): string[] {
  const found = [...html.matchAll(element)].map(content).filter((text) => text !== undefined)
  const sources = found.map((text) => text && `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [...new Set(sources)]
}

/** A weak entity tag of a document: the same for the same bytes, however they are compressed. */
export function entityTag(body: Buffer): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`
}

/** Whether a request's If-None-Match names the tag. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.split(',').some((each) => each.trim() === tag) ?? false
}

/**
 * Who is told which page a request came from: nobody, not even our own server. With that, browsers also withhold the
 * origin of a form, and old ones have nothing else that shows it to be ours: a page with a form that changes something
 * tells our own server, unless its address says what a visitor looks for.
 */
export function referrerPolicy(html: string, answer: { url: string; private: boolean }): 'no-referrer' | 'same-origin' {
  const searches = answer.url.includes('?') && !answer.private
  return html.includes(' method="post"') && !searches ? 'same-origin' : 'no-referrer'
}
