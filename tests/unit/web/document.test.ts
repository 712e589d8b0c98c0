import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  addToHead,
  contentSecurityPolicy,
  entityTag,
  matchesTag,
  stripFrameworkScripts,
  stripScriptLinks,
} from '#lib/web/document.ts'

const data = '<script type="application/ld+json">{"@type":"MedicalClinic"}</script>'

describe('stripping', () => {
  test('removes scripts of every kind and keeps data', () => {
    const html = `<p>a</p><script src="/x.js" async=""></script><script>self.push("<b>")</script>${data}<p>b</p>`
    expect(stripFrameworkScripts(html)).toBe(`<p>a</p>${data}<p>b</p>`)
  })

  test('removes preloads of scripts and keeps those of styles and fonts', () => {
    const kept = '<link rel="stylesheet" href="/a.css"/><link rel="preload" href="/f.woff2" as="font"/>'
    const html = `<link rel="preload" as="script" href="/x.js"/><link rel="modulepreload" href="/m.js"/>${kept}`
    expect(stripFrameworkScripts(html)).toBe(kept)
  })

  test('removes script preloads from the Link header', () => {
    const style = '</a.css>; rel=preload; as="style"'
    expect(stripScriptLinks(`</x.js>; rel=preload; as="script", ${style}`)).toBe(style)
    expect(stripScriptLinks('</x.js>; rel=preload; as=script')).toBeUndefined()
  })
})

test('what is added to the head stands at its end, as it is written', () => {
  expect(addToHead('<head><title>a</title></head><p>$&</p>', '<b>$&</b>')).toBe(
    '<head><title>a</title><b>$&</b></head><p>$&</p>',
  )
})

describe('the security policy', () => {
  test('of a page without scripts allows none, also when it carries data', () => {
    expect(contentSecurityPolicy(`<p>a</p>${data}`)).toContain("script-src 'none'")
  })

  test('of a page with scripts allows ours and the inline ones by their hash', () => {
    const hash = createHash('sha256').update('go()').digest('base64')
    const policy = contentSecurityPolicy('<script src="/x.js"></script><script>go()</script>')
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(policy).not.toContain('unsafe')
  })

  test('of a page with an inline script alone allows no file', () => {
    expect(contentSecurityPolicy('<script type="module">go()</script>')).toMatch(/script-src 'sha256-[^' ]+';/)
  })

  test('allows inline style attributes only where there are any', () => {
    expect(contentSecurityPolicy('<p style="color:red">a</p>')).toContain("style-src 'self' 'unsafe-inline'")
    expect(contentSecurityPolicy('<p>a</p>')).toContain("style-src 'self';")
  })

  test('allows other origins for data and pictures only, and only those named', () => {
    const policy = contentSecurityPolicy('<p>a</p>', ['https://tiles.example.org'])
    expect(policy).toContain("connect-src 'self' https://tiles.example.org;")
    expect(policy).toContain("img-src 'self' data: https://tiles.example.org;")
    expect(policy.match(/tiles\.example\.org/g)).toHaveLength(2)
    expect(contentSecurityPolicy('<p>a</p>')).not.toContain('connect-src')
  })

  test('forbids framing, foreign bases and forms that go elsewhere', () => {
    expect(contentSecurityPolicy('')).toMatch(/base-uri 'none'; form-action 'self'; frame-ancestors 'none'/)
  })
})

test('the same document has the same tag, and a request may name several', () => {
  const tag = entityTag(Buffer.from('a'))
  expect(tag).toBe(entityTag(Buffer.from('a')))
  expect(tag).not.toBe(entityTag(Buffer.from('b')))
  expect(matchesTag(`W/"other", ${tag}`, tag)).toBe(true)
  expect(matchesTag(undefined, tag)).toBe(false)
})
