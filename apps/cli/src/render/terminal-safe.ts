// Text from an article is somebody else's: on a terminal it must be text and nothing else. Control characters are
// shown as what they are, so that no escape sequence is left of them, and characters that reorder text as well, since
// they make a line read differently from what it says (CVE-2021-42574).

const COMMANDS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g
const NO_WIDTH = /[\xad\u200b\u2060\ufeff\ufff9-\ufffb]/g

const show = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** Lines of text as they may go to a terminal; line ends and tabs stay. */
export const terminalSafe = (text: string): string => text.replace(COMMANDS, show)

/** The same for one line: white space folds to one space, and characters without a width go. */
export const safeLine = (text: string): string =>
  text
    .replace(NO_WIDTH, '')
    // All but what is one space already: a text has thousands of those.
    .replace(/[\t\n\r\x0b\x0c\x85\u2028\u2029 ]{2,}|[\t\n\r\x0b\x0c\x85\u2028\u2029]/g, ' ')
    .replace(COMMANDS, show)

/** JSON whose strings hold no character that a terminal might take for a command; it means the same. */
export const safeJson = (json: string): string =>
  json.replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
