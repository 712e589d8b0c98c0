import { beforeEach, describe, expect, test } from 'vitest'
import { KeptPages } from '#lib/web/kept-pages.ts'

const page = (text: string, until: Date | null = null) => ({ headers: {}, brotli: Buffer.from(text), until })
const noon = new Date('2026-11-22T12:00:00Z')
const later = new Date('2026-11-22T12:00:01Z')

let sources: string | null
let kept: KeptPages
beforeEach(() => {
  sources = 'version 1'
  kept = new KeptPages(() => sources, 100_000)
})

describe('a kept page', () => {
  test('is found by its path, and by no other', () => {
    kept.keep('/a', page('A'), 'version 1')
    expect(kept.find('/a')?.brotli.toString()).toBe('A')
    expect(kept.find('/b')).toBeNull()
  })

  test('is gone as soon as what it was made of has changed, and does not come back with it', () => {
    kept.keep('/a', page('A'), 'version 1')
    sources = 'version 2'
    expect(kept.find('/a')).toBeNull()
    sources = 'version 1'
    expect(kept.find('/a')).toBeNull()
  })

  test('is gone when something on it has run out', () => {
    kept.keep('/a', page('A', later), 'version 1')
    expect(kept.find('/a', noon)).not.toBeNull()
    expect(kept.find('/a', later)).toBeNull()
    expect(kept.find('/a', noon)).toBeNull()
  })
})

test('a page that was begun before a change is not kept after it', () => {
  sources = 'version 2'
  kept.keep('/a', page('A'), 'version 1')
  expect(kept.find('/a')).toBeNull()
})

test('nothing is kept while nobody knows what pages are made of', () => {
  sources = null
  kept.keep('/a', page('A'), null)
  expect(kept.find('/a')).toBeNull()
})

describe('the room for pages', () => {
  const large = 'x'.repeat(30_000)

  test('is never exceeded: the page goes that was not asked for the longest', () => {
    for (const path of ['/a', '/b', '/c']) kept.keep(path, page(large), 'version 1')
    expect(kept.find('/a')).not.toBeNull()
    kept.keep('/d', page(large), 'version 1')
    expect(['/a', '/b', '/c', '/d'].filter((path) => kept.find(path))).toEqual(['/a', '/c', '/d'])
  })

  test('counts a page that is kept again once', () => {
    for (let time = 0; time < 10; time += 1) kept.keep('/a', page(large), 'version 1')
    kept.keep('/b', page(large), 'version 1')
    kept.keep('/c', page(large), 'version 1')
    expect(['/a', '/b', '/c'].filter((path) => kept.find(path))).toEqual(['/a', '/b', '/c'])
  })

  test('has none for a page that is larger than all of it', () => {
    kept.keep('/a', page('x'.repeat(200_000)), 'version 1')
    expect(kept.find('/a')).toBeNull()
  })

  test('is empty after a change', () => {
    for (const path of ['/a', '/b', '/c']) kept.keep(path, page(large), 'version 1')
    sources = 'version 2'
    for (const path of ['/d', '/e', '/f']) kept.keep(path, page(large), 'version 2')
    expect(['/d', '/e', '/f'].filter((path) => kept.find(path))).toHaveLength(3)
  })
})
