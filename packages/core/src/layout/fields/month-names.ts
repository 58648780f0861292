// Months as timestamps print them, in the languages whose layout is read; the key is lower case without a stop.
const months =
  'january jan enero janvier januar janeiro gennaio يناير januari stycznia января ינואר בינואר ene gen ocak jän ιανουαρίου ianuarie ledna január janvāra जनवरी січня tammikuuta янв|february feb febrero février februar fevereiro febbraio فبراير februari lutego февраля פברואר בפברואר fév févr fev şubat feber φεβρουαρίου februarie února február फरवरी फ़रवरी лютого helmikuuta фев|march mar marzo mars märz março مارس maart marca марта מרץ במרץ mrt mart març maret marts μαρτίου martie března március मार्च березня maaliskuuta мар|april apr abril avril aprile أبريل kwietnia апреля אפריל באפריל abr avr nisan απριλίου aprilie dubna április अप्रैल квітня huhtikuuta апр|may mayo mai maio maggio مايو mei maj maja мая מאי במאי mag mayıs maí μαΐου μαίου května május मई травня toukokuuta|june jun junio juin juni junho giugno يونيو czerwca июня יוני ביוני giu haziran ιουνίου iunie června június जून червня kesäkuuta июн|july jul julio juillet juli julho luglio يوليو lipca июля יולי ביולי juil lug temmuz ιουλίου iulie července július जुलाई липня heinäkuuta июл|august aug agosto août أغسطس augustus augusti sierpnia августа אוגוסט באוגוסט ago ağustos agustus αυγούστου srpna augusztus अगस्त серпня elokuuta авг|september sep sept septiembre septembre setembro settembre سبتمبر września сентября ספטמבר בספטמבר set eylül σεπτεμβρίου septembrie září szeptember सितंबर सितम्बर вересня syyskuuta сен сент|october oct octubre octobre oktober okt outubro ottobre أكتوبر października октября אוקטובר באוקטובר ott out ekim οκτωβρίου octombrie října október अक्टूबर жовтня lokakuuta окт|november nov noviembre novembre novembro نوفمبر listopada ноября נובמבר בנובמבר kasım νοεμβρίου noiembrie listopadu नवंबर नवम्बर marraskuuta ноя нояб|december dec diciembre décembre dezember dez dezembro dicembre ديسمبر grudnia декабря דצמבר בדצמבר dic déc aralık desember δεκεμβρίου decembrie prosince दिसंबर दिसम्बर грудня joulukuuta дек'

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
