import { countOf } from '../model/count-of'
import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import { CLASS } from '../rows/word-classes'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 60
/** © and Ⓒ, ⓒ. */
const COPYRIGHT: readonly number[] = [0xa9, 0x24b8, 0x24d2]
const COPYRIGHT_FIRST = firstWords('copyright|c')
const OWNED = /^(?:[©Ⓒⓒ]|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:19|20)\d\d\b/i
const RESERVED =
  /\ball\srights\sreserved\b|\b(?:riproduzione\sriservata|tous\sdroits\sréservés|todos\slos\sderechos\sreservados|todos\sos\sdireitos\sreservados|alle\srechte\svorbehalten|alle\srechten\svoorbehouden)(?![\p{L}])|все\sправа\sзащищены|tüm\shakları\ssaklıdır|wszelkie\sprawa\szastrzeżone|無断(?:転載|複製)|无断转载|不得转载|不得轉載|版权所有|版權所有|무단\s?전재|جميع\sالحقوق\sمحفوظة|כל\sהזכויות\sשמורות/iu

/** Whose the text is, and since when: "© 2018 Harbor Post", "Copyright 2018. All rights reserved." */
export const copyrightLine: Rule = { name: 'copyright-line', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  for (let row = 0; row < page.rows.length; row++) {
    const { start, end, words, quotes, first, head } = page.rows[row]
    if (words > LONGEST || quotes > 0) continue
    // Asked first: "(c)" and "©" are no words.
    if (first < 128 && first !== 40 && countOf(page, row, CLASS.copyright) === 0) continue
    // "Rights" alone are spoken of in the news: "rights reserved" are two words of them.
    if (!COPYRIGHT.includes(first) && !COPYRIGHT_FIRST(head) && countOf(page, row, CLASS.copyright) < 2) continue
    const text = page.source.slice(start, Math.min(end, start + 400))
    // Behind the prose no picture has one.
    const below = words <= 6 && row >= page.mainEnd && COPYRIGHT_FIRST(head)
    // A picture's credit may hold the words, too.
    if (below || OWNED.test(text) || (page.credit[row] < 0 && RESERVED.test(text)))
      found.push({ row, type: 'furniture', state: 'notice' })
  }
  return found
}
