/**
 * The text in lower case, letter by letter, so that places in it are places in `text`. Patterns then need not ignore
 * case: one that does takes several times as long to compile, which is most of what a first article takes.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  // "İ" becomes two.
  let same = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text[at].toLowerCase()
    same += letter.length === 1 ? letter : text[at]
  }
  return same
}
