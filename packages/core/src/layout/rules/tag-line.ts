import { EAST_ASIAN } from '../../source/characters'
import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 60
const FIRST = firstWords(
  'published|filed|posted|tags|tagged|categorised|categorized|topics|related|more|categories|key|keywords|in|explore|this|read|schlagwörter|schlagworter|themen|mots|etiquetas|archivado|temas|palavras|argomenti|tagi|taggar|emner|trefwoorden|теги|темы|метки|etiketler|תגיות|الكلمات|कीवर्ड|štítky|címkék|etichete',
)
const LABEL =
  /^(?:(?:published|filed|posted|tagged|categori[sz]ed)\s(?:under|in|as|with)|(?:related\s)?(?:tags|topics|categories)|more\s(?:about|on)|key\s?words|in\sthis\s(?:article|story)|(?:explore\s)?more\son\sthese\stopics|this\s(?:article|story)\sis\srelated\sto|read\smore\sabout|schlagw(?:ö|o)rter|themen|mots[- ]clés|etiquetas|archivado\sen|temas|palavras-chave|argomenti|tagi|taggar|emner|trefwoorden|теги|темы|метки|etiketler|תגיות|الكلمات\s(?:المفتاحية|الدلالية)|कीवर्ड|štítky|címkék|etichete|タグ|キーワード|标签|標籤|关键词|關鍵詞|태그)\s?[:：]\s?\S/iu

/** What an article is filed under: "Published under: Ferries, Ports", "Tags: ...". */
export const tagLine: Rule = { name: 'tag-line', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source, title } = page
  for (let row = 0; row < rows.length; row++) {
    const { start, end, words, colons, first, head } = rows[row]
    if (row === title || colons === 0 || words > LONGEST || !(FIRST(head) || first >= EAST_ASIAN)) continue
    if (LABEL.test(source.slice(start, Math.min(end, start + 80))))
      found.push({ row, type: 'furniture', state: 'tags' })
  }
  return found
}
