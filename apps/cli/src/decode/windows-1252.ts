// Bytes 80–9F of Windows-1252 (the rest is Latin-1). Our own table, since some releases of Node 20–23 decode
// `windows-1252` as if it were Latin-1 (nodejs/node#56542) and lose every curly quote.
const HIGH = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

const isHigh = (byte: number): boolean => byte >= 0x80 && byte <= 0x9f

/** False where a byte has no character in Windows-1252. */
export const isWindows1252 = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => !isHigh(byte) || HIGH[byte - 0x80] !== '\0')

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (character) => {
    const mapped = HIGH[character.charCodeAt(0) - 0x80] ?? '\0'
    return mapped === '\0' ? '\ufffd' : mapped
  })
}
