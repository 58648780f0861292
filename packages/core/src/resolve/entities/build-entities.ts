import type { Text } from '../../language/text'
import type { Entity, Mention, Words } from '../../model'
import { foldText, wordsAt } from '../../source/span'
import type { Draft, OtherMention } from './draft'
import { type EntityIndex, Form, indexEntities, type MentionRange } from './entity-index'
import type { NameMention } from './name-mention'

/** Writes the drafts down as the article's entities, with the index over their tokens. */
export function buildEntities(text: Text, drafts: readonly Draft[]): EntityIndex {
  const ranges: MentionRange[] = []
  const entities = drafts.map((draft, id) => buildEntity(text, draft, id, ranges))
  const gender = Uint8Array.from(drafts, (draft) => draft.gender)
  const plural = Uint8Array.from(drafts, (draft) => (draft.plural ? 1 : 0))
  return indexEntities(text, entities, ranges, gender, plural)
}

function buildEntity(text: Text, draft: Draft, id: number, ranges: MentionRange[]): Entity {
  const { tokens, source } = text
  const { names, others } = draft
  const mentions: Mention[] = []
  const add = (
    { firstToken, endToken, rule, certainty }: NameMention | OtherMention,
    form: Form,
    evidence: Mention['evidence'],
  ) => {
    ranges.push({ firstToken, endToken, entity: id, form, mention: mentions.length })
    mentions.push({
      span: { start: tokens.start[firstToken], end: tokens.end[endToken - 1] },
      form: form === Form.Name ? 'name' : form === Form.Nominal ? 'nominal' : 'pronoun',
      rule,
      certainty,
      evidence,
    })
  }
  // Both are in token order; the longer first where two begin together.
  let next = 0
  for (const name of names) {
    for (; next < others.length && isBefore(others[next], name); next++)
      add(others[next], others[next].form, others[next].evidence)
    add(name, Form.Name, [])
  }
  for (; next < others.length; next++) add(others[next], others[next].form, others[next].evidence)
  const full = fullest(text, draft.names)
  const name = foldText(source, tokens.start[full.firstToken], tokens.end[full.endToken - 1])
  const aliases = new Map<string, Words>()
  for (const { firstToken, endToken } of draft.names) {
    const start = tokens.start[firstToken]
    const end = tokens.end[endToken - 1]
    // Most names are printed alike, and need no folding to tell.
    const printed = source.slice(start, end)
    if (printed === name || aliases.has(printed)) continue
    const words = wordsAt(source, start, end)
    if (words.text !== name && !aliases.has(words.text)) aliases.set(words.text, words)
  }
  return {
    id,
    type: draft.type,
    name,
    aliases: [...aliases.values()],
    roles: draft.roles,
    country: draft.country,
    inStory: draft.names.some((mention) => !mention.outside),
    mentions,
  }
}

function isBefore(a: OtherMention, b: NameMention): boolean {
  return a.firstToken < b.firstToken || (a.firstToken === b.firstToken && a.endToken > b.endToken)
}

/** The form with the most words; of those rather one that is not shouted, then the one with the most letters. */
function fullest(text: Text, names: readonly NameMention[]): NameMention {
  const { tokens, source } = text
  let best = names[0]
  let bestRank = -1
  for (const name of names) {
    const start = tokens.start[name.firstToken]
    const end = tokens.end[name.endToken - 1]
    const letters = Math.min(end - start, 999)
    let shouted = letters > 5
    for (let at = start; at < end && shouted; at++) {
      const code = source.charCodeAt(at)
      if (code >= 97 && code <= 122) shouted = false
    }
    const rank = Math.min(name.words.length, 99) * 10_000 + (shouted ? 0 : 1000) + letters
    if (rank > bestRank) {
      best = name
      bestRank = rank
    }
  }
  return best
}
