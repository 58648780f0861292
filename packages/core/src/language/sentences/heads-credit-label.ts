// "The capsule after landing Photo: Jane Roe": a credit runs on from its caption where a copy lost the line between.
import type { Tokens } from '../tokens'
import type { BlockTokens } from './heads'

const LABELS = new Set(['image', 'photo', 'photograph', 'picture', 'pic', 'credit', 'photos', 'images', 'pictures'])
const cache = new WeakMap<Tokens, ReadonlySet<number>>()

export function creditLabelHeads({ tokens, from, to }: BlockTokens, heads: number[]): void {
  const labels = labelForms(tokens)
  if (labels.size === 0) return
  for (let token = from + 1; token + 2 < to; token++) {
    if (!labels.has(tokens.form[token]) || tokens.start[token] === tokens.end[token - 1]) continue
    const after = token + 1
    if (tokens.forms.text[tokens.form[after]] !== ':' || tokens.start[after] !== tokens.end[token]) continue
    // "(Photo: Jane Roe)" stays in its brackets, "Getty Image: …" is one name.
    const before = tokens.forms.text[tokens.form[token - 1]]
    if (before !== 'Getty' && before !== 'File' && !'([,;/|'.includes(before)) heads.push(token)
  }
}

/** The labels among the article's forms: most have none, and their blocks are not read. */
function labelForms(tokens: Tokens): ReadonlySet<number> {
  let found = cache.get(tokens)
  if (!found) {
    const { forms } = tokens
    const set = new Set<number>()
    for (let form = 0; form < forms.count; form++)
      if (forms.text[form] !== forms.lower[form] && LABELS.has(forms.lower[form])) set.add(form)
    found = set
    cache.set(tokens, found)
  }
  return found
}
