// Months as timestamps print them, in the languages whose layout is read; the key is lower case without a stop.
const months =
  'january jan enero janvier januar janeiro gennaio يناير januari stycznia января ינואר בינואר|february feb febrero février februar fevereiro febbraio فبراير februari lutego февраля פברואר בפברואר|march mar marzo mars märz março مارس maart marca марта מרץ במרץ|april apr abril avril aprile أبريل kwietnia апреля אפריל באפריל|may mayo mai maio maggio مايو mei maj maja мая מאי במאי|june jun junio juin juni junho giugno يونيو czerwca июня יוני ביוני|july jul julio juillet juli julho luglio يوليو lipca июля יולי ביולי|august aug agosto août أغسطس augustus augusti sierpnia августа אוגוסט באוגוסט|september sep sept septiembre septembre setembro settembre سبتمبر września сентября ספטמבר בספטמבר|october oct octubre octobre oktober okt outubro ottobre أكتوبر października октября אוקטובר באוקטובר|november nov noviembre novembre novembro نوفمبر listopada ноября נובמבר בנובמבר|december dec diciembre décembre dezember dez dezembro dicembre ديسمبر grudnia декабря דצמבר בדצמבר'

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
