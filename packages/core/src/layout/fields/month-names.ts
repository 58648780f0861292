// Months as timestamps print them, in the languages whose layout is read; the key is lower case without a stop.
const months =
  'january jan enero janvier januar janeiro gennaio|february feb febrero février februar fevereiro febbraio|march mar marzo mars märz março|april apr abril avril aprile|may mayo mai maio maggio|june jun junio juin juni junho giugno|july jul julio juillet juli julho luglio|august aug agosto août|september sep sept septiembre septembre setembro settembre|october oct octubre octobre oktober okt outubro ottobre|november nov noviembre novembre novembro|december dec diciembre décembre dezember dez dezembro dicembre'

let table: Map<string, number> | null = null

/** 1–12 for a month's name or abbreviation in any case; 0 for another word. */
export function monthOf(word: string): number {
  if (!table) {
    table = new Map()
    for (const [index, names] of months.split('|').entries())
      for (const name of names.split(' ')) table.set(name, index + 1)
  }
  return table.get(word.toLowerCase()) ?? 0
}
