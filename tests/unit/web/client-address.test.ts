import { describe, expect, test } from 'vitest'
import { clientAddress } from '#lib/web/client-address.ts'

describe('who sent a request', () => {
  test('is whoever holds the socket, whatever the request says of itself', () => {
    expect(clientAddress('203.0.113.7', undefined, 0)).toBe('203.0.113.7')
    expect(clientAddress('203.0.113.7', '198.51.100.1', 0)).toBe('203.0.113.7')
  })

  test('is what our proxy says, and not what the visitor told it', () => {
    expect(clientAddress('127.0.0.1', '198.51.100.1, 203.0.113.7', 1)).toBe('203.0.113.7')
    expect(clientAddress('127.0.0.1', '198.51.100.1, 203.0.113.7, 10.0.0.2', 2)).toBe('203.0.113.7')
  })

  test('is the socket where a request did not pass all our proxies', () => {
    expect(clientAddress('203.0.113.7', undefined, 1)).toBe('203.0.113.7')
    expect(clientAddress('203.0.113.7', '198.51.100.1', 2)).toBe('203.0.113.7')
  })

  test('is one household in IPv6, however an address is written', () => {
    expect(clientAddress('2001:db8:0:7:aaaa::1', undefined, 0)).toBe('2001:db8:0:7')
    expect(clientAddress('2001:0db8:0000:0007::2', undefined, 0)).toBe('2001:db8:0:7')
    expect(clientAddress('::1', undefined, 0)).toBe('0:0:0:0')
    expect(clientAddress('fe80::1%eth0', undefined, 0)).toBe('fe80:0:0:0')
  })

  test('is the same in IPv4 and in the IPv6 way of writing it', () => {
    expect(clientAddress('::ffff:203.0.113.7', undefined, 0)).toBe('203.0.113.7')
  })

  test('is nobody where the header is made up', () => {
    expect(clientAddress('127.0.0.1', 'x, <script>', 1)).toBe('unknown')
  })
})
