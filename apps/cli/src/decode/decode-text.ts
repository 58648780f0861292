import { detectEncoding } from './detect-encoding'
import { InputError } from './input-error'
import { decodeWindows1252 } from './windows-1252'

/** Names that mean Windows-1252 by the WHATWG Encoding Standard and that people use. */
const WINDOWS_1252 = new Set(['windows-1252', 'cp1252', 'latin1', 'iso-8859-1', 'ascii', 'us-ascii'])

/**
 * @param encoding 'auto' or a WHATWG label; a label that Node doesn't know is a RangeError
 * @throws InputError where the bytes are not text in that encoding
 */
export function decodeText(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  const label = encoding === 'auto' ? detectEncoding(bytes) : encoding.toLowerCase()
  if (WINDOWS_1252.has(label)) return { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
  try {
    // A decoder drops the byte order mark: offsets count from the text's first character.
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: label }
  } catch (error) {
    if (error instanceof RangeError) throw error
    throw new InputError(`not valid ${label.toUpperCase()}`)
  }
}

/** Whether `--encoding` names an encoding that can be read. */
export function isEncoding(label: string): boolean {
  if (label === 'auto' || WINDOWS_1252.has(label.toLowerCase())) return true
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
