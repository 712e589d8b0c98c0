import { isIPv4, isIPv6 } from 'node:net'

/**
 * Who sent a request, for counting how often they try something. The socket says so, unless proxies of ours stand
 * between: each adds the address it was asked from to the end of `X-Forwarded-For`, so that only as many entries from
 * the end as there are proxies can be believed; all before them is what the visitor wrote.
 * @param proxies how many of ours every request passes
 * @returns an IPv4 address, or the first half of an IPv6 one, all of which belongs to one household
 */
export function clientAddress(socketAddress: string, forwardedFor: string | undefined, proxies: number): string {
  const passed = forwardedFor?.split(',').map((each) => each.trim()) ?? []
  const named = proxies > 0 ? passed.at(-proxies) : undefined
  const address = (named ?? socketAddress).replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(address)) return address
  return isIPv6(address) ? firstHalf(address) : 'unknown'
}

/** The first four groups of an IPv6 address. */
function firstHalf(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
