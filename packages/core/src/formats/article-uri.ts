import type { Article } from '../model'

/** The caller's IRI, or a UUID (version 8, RFC 9562) made from the article's text: the same text, the same UUID. */
export function articleUri({ source }: Article, uri: string | undefined): string {
  if (uri !== undefined) return uri
  // Four FNV-1a hashes with different beginnings; not cryptographic, only stable.
  const parts = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    for (let part = 0; part < 4; part++) parts[part] = Math.imul(parts[part] ^ (code + part), 0x01000193)
  }
  const hex = parts.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex[16], 16) & 3]
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** The IRI of a part of the article; a fragment that its own IRI has gives way, since there can be but one. */
export function partUri(uri: string, part: string): string {
  return `${uri.split('#', 1)[0]}#${part}`
}
