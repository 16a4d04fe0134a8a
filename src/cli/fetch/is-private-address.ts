import { BlockList, isIP } from 'node:net'

/** Networks that are not the public internet: loopback, private, link-local, carrier-grade, documentation, multicast (IANA special-purpose registries). */
const ranges: readonly [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]

const blocked = new BlockList()
for (const [network, prefix, family] of ranges) blocked.addSubnet(network, prefix, family)

/** Is this IP address one that a page on the internet has no business to send us to? An IPv4 address inside IPv6 counts as itself. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%', 1)[0] ?? ''
  const mapped = /^::ffff:(?:0:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  if (mapped) return isPrivateAddress(mapped)
  const version = isIP(bare)
  if (version === 0) return true // no address at all: not one to connect to
  // Node writes a mapped address in hexadecimal too: ::ffff:7f00:1
  const hex = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(bare)
  if (hex) {
    const [high, low] = [Number.parseInt(hex[1] ?? '', 16), Number.parseInt(hex[2] ?? '', 16)]
    return isPrivateAddress([high >> 8, high & 255, low >> 8, low & 255].join('.'))
  }
  return blocked.check(bare, version === 4 ? 'ipv4' : 'ipv6')
}
