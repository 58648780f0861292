// Web and mail addresses: one token each.
import { Kind, kindOf } from './code-kinds'

// Endings of hosts that are written without "www.", among them no word that a sentence without a space could begin with
// ("it", "is", "in", "so").
const ENDINGS = new Set(
  (
    'com org net edu gov mil int info biz io tv news app dev eu uk ie us ca au nz za de fr es pt nl ch dk se fi pl cz sk ' +
    'hu ro bg gr tr ru ua by il sa ae qa jp cn hk tw kr th vn id ph pk bd lk ke ng gh br ar mx cl pe'
  ).split(' '),
)

/** No host's name is longer. */
const LONGEST = 253

/** Where the address that begins with `source.slice(start, at)` ends; 0 where none begins there. `at` stands on ":", "." or "@". */
export function webAddressEnd(source: string, start: number, at: number, to: number): number {
  const code = source.charCodeAt(at)
  if (code === 58) {
    if (!source.startsWith('://', at) || at - start > 8) return 0
    return pathEnd(source, at + 3, to)
  }
  if (code === 46 && at - start === 3 && source.slice(start, at).toLowerCase() === 'www') return pathEnd(source, at, to)
  if (code === 64) return hostEnd(source, at + 1, to, true)
  const end = hostEnd(source, start, to, false)
  if (end === 0) return 0
  return source[end] === '/' ? pathEnd(source, end, to) : end
}

/**
 * Labels joined by stops, "name@" before them unless `mailed` says that it has been read; 0 where the last label is no
 * ending of a host's name. After "@" any short word is one.
 */
function hostEnd(source: string, from: number, to: number, mailed: boolean): number {
  const limit = Math.min(to, from + LONGEST)
  let label = from
  let best = 0
  for (let at = from; at <= limit; at++) {
    const code = at < limit ? source.charCodeAt(at) : 32
    if (isLabel(code) || (code === 95 && !mailed)) continue
    if (code === 64 && !mailed && at > label) {
      mailed = true
      best = 0
      label = at + 1
      continue
    }
    if (label > from && at > label && at - label < 7) {
      const ending = source.slice(label, at)
      if (ENDINGS.has(ending) || (mailed && /^[A-Za-z]{2,6}$/.test(ending))) best = at
      else if (ENDINGS.has(ending.toLowerCase()) && isShouted(source.slice(from, at))) best = at
    }
    // The next label begins at once, or there is none.
    if (code !== 46 || at === label || at + 1 >= limit || !isLabel(source.charCodeAt(at + 1))) break
    label = at + 1
  }
  return best
}

function isLabel(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45
}

function isShouted(host: string): boolean {
  return host === host.toUpperCase()
}

/** To the next blank or mark that no address holds; the sentence's own marks after it are not part of it. */
function pathEnd(source: string, from: number, to: number): number {
  let end = from
  // Brackets that the address opens and closes itself are its own: "/wiki/X_(Y)".
  let unclosed = 0
  for (; end < to; end++) {
    const code = source.charCodeAt(end)
    if (kindOf(code) === Kind.Blank || '<>"“”«»„…'.includes(source[end])) break
    if (code === 40) unclosed++
    else if (code === 41) unclosed--
  }
  for (; end > from; end--) {
    const last = source[end - 1]
    if (last === ')') {
      if (unclosed >= 0) break
      unclosed++
    } else if (!".,;:!?]'’‘|*".includes(last)) break
  }
  return end
}
