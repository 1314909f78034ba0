// Which addresses may be fetched from: the public ones of IANA's registries, and no others.
import ipaddr from 'ipaddr.js'

/** All that IANA has given out for the public so far; outside lie site-local, unassigned and translation prefixes. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** Answers virtual machines of Azure with their secrets, from an address that looks public. */
const azureMetadata = '168.63.129.16'

/**
 * Whether an IP address belongs to a host on the public internet. Loopback, private, link-local, carrier-grade NAT,
 * multicast, documentation and reserved ranges do not; an IPv4 address inside an IPv6 one (mapped, NAT64) counts as
 * itself; tunnels (6to4, Teredo) are never public. A string that is no address is not either.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const plain = withoutWrapping(ipaddr.parse(address))
  if (plain.range() !== 'unicast' || plain.toString() === azureMetadata) return false
  return plain instanceof ipaddr.IPv4 || plain.match(globalUnicast)
}

/** Whether a URL's host is an address already, which no lookup will be asked for. */
export const isAddress = (host: string): boolean => ipaddr.isValid(host)

const withoutWrapping = (address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 => {
  if (address instanceof ipaddr.IPv4) return address
  const wraps = ['ipv4Mapped', 'rfc6052'].includes(address.range())
  return wraps ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address
}
