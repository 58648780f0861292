import type { Page } from '../model/page'
import { firstWords } from '../rows/first-word'
import type { Rule, RuleDecision } from './rule'

const LONGEST = 60
const FIRST = firstWords(
  'published|filed|posted|tags|tagged|categorised|categorized|topics|related|more|categories|key|keywords|in|explore|this|read|schlagwörter|schlagworter|themen|mots|etiquetas|temas|palavras|tagi|taggar|emner',
)
const LABEL =
  /^(?:(?:published|filed|posted|tagged|categori[sz]ed)\s(?:under|in|as|with)|(?:related\s)?(?:tags|topics|categories)|more\s(?:about|on)|key\s?words|in\sthis\s(?:article|story)|(?:explore\s)?more\son\sthese\stopics|this\s(?:article|story)\sis\srelated\sto|read\smore\sabout|schlagw(?:ö|o)rter|themen|mots[- ]clés|etiquetas|temas|palavras-chave|tagi|taggar|emner)\s?:\s?\S/iu

/** What an article is filed under: "Published under: Ferries, Ports", "Tags: ...". */
export const tagLine: Rule = { name: 'tag-line', apply }

function apply(page: Page): RuleDecision[] {
  const found: RuleDecision[] = []
  const { rows, source, title } = page
  for (let row = 0; row < rows.length; row++) {
    const { start, end, words, colons, head } = rows[row]
    if (row === title || colons === 0 || words > LONGEST || !FIRST(head)) continue
    if (LABEL.test(source.slice(start, Math.min(end, start + 80))))
      found.push({ row, type: 'furniture', state: 'tags' })
  }
  return found
}
