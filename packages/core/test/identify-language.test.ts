import { describe, expect, it } from 'vitest'
import { identifyLanguage, isLanguageTag } from '../src/source/identify-language'

const texts: readonly (readonly [string, string])[] = [
  ['en', 'Leaders to meet again\n\nThe two leaders spoke by phone on Monday. They agreed to meet in the autumn.'],
  ['en', 'HARBOUR BRIDGE CLOSED FOR A YEAR AS THE COUNCIL SAYS IT WAS NOT TOLD OF THE CRACKS'],
  ['de', 'Die Brücke bleibt ein Jahr lang gesperrt. Der Rat der Stadt hat das am Montag mit den Nachbarn beraten.'],
  ['fr', 'Le pont sera fermé pendant un an. Les habitants de la ville ne sont pas contents, a dit le maire.'],
  [
    'es',
    'El puente estará cerrado un año. Los vecinos de la ciudad no están contentos con el plan, dijo la alcaldesa.',
  ],
  ['pt', 'A ponte vai ficar fechada por um ano. Os moradores da cidade não gostaram do plano, disse a prefeita.'],
  ['it', 'Il ponte resterà chiuso per un anno. Gli abitanti della città non sono contenti, ha detto il sindaco.'],
  ['nl', 'De brug blijft een jaar dicht. De bewoners van de stad zijn niet blij met het plan, zei de burgemeester.'],
  ['sv', 'Bron är stängd i ett år. De som bor i staden är inte glada, och det är inte staden heller, sade hon.'],
  ['pl', 'Most będzie zamknięty przez rok. Mieszkańcy nie są z tego zadowoleni, ale to jest konieczne.'],
  ['ru', 'Мост будет закрыт на год. Жители города не рады, но это было необходимо, как сообщил мэр.'],
  ['ru', 'Мы нашли две трещины'],
  ['uk', 'Міст буде закрито на рік. Мешканці міста не раді, але це було потрібно, як сказав він після наради.'],
  ['ar', 'قال رئيس البلدية إن الجسر سيبقى مغلقا على مدى عام، وهذا ما لا يريده أهل المدينة بعد كل ذلك.'],
  ['fa', 'شهردار گفت که این پل برای یک سال بسته است و مردم از آن راضی نیستند.'],
  ['hi', 'महापौर ने कहा कि यह पुल एक साल के लिए बंद है और लोग इससे खुश नहीं हैं।'],
  ['el', 'Η γέφυρα θα μείνει κλειστή για έναν χρόνο.'],
  ['he', 'הגשר יהיה סגור במשך שנה.'],
  ['ja', '橋は一年間閉鎖される。市長はそう述べた。'],
  ['zh', '大桥将关闭一年。市长这样说。'],
  ['ko', '다리는 일 년 동안 폐쇄된다.'],
  // Too few small words, letters of its own.
  ['pt', 'Vereadores aprovam expansão do porão da estação; população protesta contra demolição'],
  ['tr', 'Köprü bir yıl kapalı kalacak. Belediye başkanı çatlakların bulunduğunu açıkladı'],
  ['fi', 'Kaupungin mukaan siltaa ei ole korjattu. Asukkaat ovat keränneet neljä tuhatta nimeä.'],
  ['da', 'Broen lukker i et år. Det er en svær beslutning, siger borgmesteren efter mødet.'],
  ['nb', 'Broen stenger i et år. Det er en vanskelig beslutning, sier ordføreren etter møtet.'],
  ['th', 'สะพานจะปิดเป็นเวลาหนึ่งปี'],
]

describe('identifyLanguage', () => {
  it.each(texts)('%s: %s', (tag, text) => {
    expect(identifyLanguage(text)).toEqual({ tag, english: tag === 'en' })
  })

  it.each(['', '12 + 7', 'Smith', 'Harbour bridge'])('leaves it open where too little is there: "%s"', (text) => {
    expect(identifyLanguage(text)).toEqual({ tag: 'und', english: true })
  })

  it('knows that a language it does not know is not English', () => {
    const text = 'Tiltas bus uždarytas metus. Miesto gyventojai nėra patenkinti, sakė miesto meras Jonas Jonaitis.'
    expect(identifyLanguage(text).english).toBe(false)
  })

  it('tells a short English text by one small word', () => {
    expect(identifyLanguage('My name is Jonas.').tag).toBe('en')
  })

  it('is told by the small words, not by names from elsewhere', () => {
    const text = 'José Muñoz of São Paulo met Jürgen Müller in Zürich, and the two of them said that they had won.'
    expect(identifyLanguage(text).tag).toBe('en')
    const places = 'Erdoğan flew to Eskişehir and Kırıkkale, then met Duda of Poland in Łódź; the talks were short.'
    expect(identifyLanguage(places).tag).toBe('en')
  })

  it('takes the given tag', () => {
    expect(identifyLanguage('Der Rat der Stadt', 'en-GB')).toEqual({ tag: 'en-GB', english: true })
    expect(identifyLanguage('The council of the city', 'de')).toEqual({ tag: 'de', english: false })
  })

  it('reads little of a long text', () => {
    const text = 'The council of the city said that it was not told. '.repeat(40_000)
    const before = performance.now()
    expect(identifyLanguage(text).tag).toBe('en')
    expect(performance.now() - before).toBeLessThan(50)
  })
})

describe('isLanguageTag', () => {
  it.each(['en', 'en-GB', 'zh-Hant-TW', 'und'])('takes %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
  })
  it.each(['', 'english', 'e', 'en_GB', 'en-'])('refuses "%s"', (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
  })
})
