import { describe, expect, test } from 'vitest'
import { open, readKeys, type SealKey, seal } from '#lib/help-request/seal.ts'

const key = (id: string, byte: number): SealKey => ({ id, key: Buffer.alloc(32, byte) })
const words = 'Call Ana in the evening: 937-555-0142'

describe('a seal', () => {
  test('opens for what it was made for, and holds none of the words', () => {
    const made = seal(words, 'request 1', [key('a', 1)])
    expect(made.keyId).toBe('a')
    expect(made.sealed.toString('latin1')).not.toMatch(/Ana|evening|0142/)
    expect(open(made, 'request 1', [key('a', 1)])).toBe(words)
  })

  test('does not open for another request, with another key, or when a bit of it is changed', () => {
    const made = seal(words, 'request 1', [key('a', 1)])
    expect(open(made, 'request 2', [key('a', 1)])).toBeNull()
    expect(open(made, 'request 1', [key('a', 2)])).toBeNull()
    expect(open(made, 'request 1', [key('b', 1)])).toBeNull()
    for (const at of [0, 15, made.sealed.length - 1]) {
      const changed = Buffer.from(made.sealed)
      changed[at] = (changed[at] as number) ^ 1
      expect(open({ ...made, sealed: changed }, 'request 1', [key('a', 1)])).toBeNull()
    }
    expect(open({ keyId: 'a', sealed: Buffer.alloc(5) }, 'request 1', [key('a', 1)])).toBeNull()
  })

  test('made before the key was changed still opens, and new ones take the new key', () => {
    const before = seal(words, 'request 1', [key('a', 1)])
    const keys = [key('b', 2), key('a', 1)]
    expect(open(before, 'request 1', keys)).toBe(words)
    expect(seal(words, 'request 2', keys).keyId).toBe('b')
  })

  test('is another one each time', () => {
    const [one, other] = [seal(words, 'x', [key('a', 1)]), seal(words, 'x', [key('a', 1)])]
    expect(one.sealed.equals(other.sealed)).toBe(false)
  })
})

describe('HELP_REQUEST_KEY', () => {
  const base64 = Buffer.alloc(32, 7).toString('base64')

  test('is one key, or the newest and older ones', () => {
    expect(readKeys(`a:${base64}`)).toEqual([key('a', 7)])
    expect(readKeys(`2027:${base64}  2026:${base64}`)?.map(({ id }) => id)).toEqual(['2027', '2026'])
    expect(readKeys(`a:${Buffer.alloc(32, 255).toString('base64url')}`)).toEqual([key('a', 255)])
  })

  test.each(['', 'a', `:${base64}`, 'a:c2hvcnQ=', `a:${base64} a:${base64}`, `a:${base64}x`, `A b:${base64}`])(
    'is not %j',
    (text) => {
      expect(readKeys(text)).toBeNull()
    },
  )
})
