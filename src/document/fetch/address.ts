// Which addresses may be fetched from: only the public ones of IANA's registries.
import ipaddr from 'ipaddr.js'

/** All that IANA has assigned to the public so far; site-local, unassigned and translation prefixes are outside it. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** This address looks public, but it gives virtual machines of Azure their secrets. */
const azureMetadata = '168.63.129.16'

/**
 * Whether an IP address belongs to a host on the public internet. Loopback, private, link-local, carrier-grade NAT,
 * multicast, documentation and reserved ranges do not. An IPv4 address inside an IPv6 one (mapped, NAT64) counts as
 * itself. Tunnels (6to4, Teredo) and strings that are no address are never public.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const plain = withoutWrapping(ipaddr.parse(address))
  if (plain.range() !== 'unicast' || plain.toString() === azureMetadata) return false
  return plain instanceof ipaddr.IPv4 || plain.match(globalUnicast)
}

/** Whether a URL's host is already an address, so that no lookup is needed. */
export const isAddress = (host: string): boolean => ipaddr.isValid(host)

const withoutWrapping = (address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 => {
  if (address instanceof ipaddr.IPv4) return address
  const wraps = ['ipv4Mapped', 'rfc6052'].includes(address.range())
  return wraps ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address
}
