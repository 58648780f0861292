/**
 * The first word of `text` in lower case, behind blanks, brackets, bullets and dashes; '' where something else stands
 * there. Rules ask it before they try a pattern: the patterns of layout take longer to compile than most articles take
 * to parse, and few lines open with one of their words.
 */
export const firstWord = (text: string): string => firstWordAt(text, 0, text.length)

/** The same of a stretch; a word is cut after forty letters. */
export function firstWordAt(source: string, start: number, end: number): string {
  let from = start
  while (from < end && isLead(source.charCodeAt(from))) from++
  const limit = Math.min(end, from + LONGEST)
  let to = from
  while (to < limit && isLetter(source.charCodeAt(to))) to++
  return source.slice(from, to).toLowerCase()
}

/** No word that a rule asks for is longer. */
const LONGEST = 40

function isLead(code: number): boolean {
  if (code < 128)
    return code <= 32 || code === 40 || code === 42 || code === 45 || code === 91 || code === 123 || code === 124
  return code === 0xa0 || code === 0xb7 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff
}

/** Any letter, and what is no plain punctuation: "©" and ideographs too. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code > 0xa0 && code !== 0xb7 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000
}
