/**
 * The words that the tables of news ask texts for. They have numbers, so that what a text holds of them is kept in bytes; a
 * word gets its number when the table that asks for it is read, which is before any text is looked at (`word-news.ts`).
 */
const numbers = new Map<string, number>()

export function numberOf(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) {
    number = numbers.size
    numbers.set(word, number)
  }
  return number
}

/** The number of a word that some table asks for. */
export function knownNumberOf(word: string): number | undefined {
  return numbers.get(word)
}

export function tableWordCount(): number {
  return numbers.size
}
