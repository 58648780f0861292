// Months as timestamps print them, in the languages whose layout is read; the key is lower case without a stop.
const months =
  'january jan enero janvier januar janeiro gennaio يناير|february feb febrero février februar fevereiro febbraio فبراير|march mar marzo mars märz março مارس|april apr abril avril aprile أبريل|may mayo mai maio maggio مايو|june jun junio juin juni junho giugno يونيو|july jul julio juillet juli julho luglio يوليو|august aug agosto août أغسطس|september sep sept septiembre septembre setembro settembre سبتمبر|october oct octubre octobre oktober okt outubro ottobre أكتوبر|november nov noviembre novembre novembro نوفمبر|december dec diciembre décembre dezember dez dezembro dicembre ديسمبر'

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
