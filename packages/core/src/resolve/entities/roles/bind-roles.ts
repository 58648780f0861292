import type { Text } from '../../../language/text'
import type { Layout } from '../../../layout/layout'
import type { Words } from '../../../model'
import { wordsAt } from '../../../source/span'
import type { Draft } from '../draft'
import { appositionAfterName } from './apposition-after-name'
import { callingsOf } from './callings'
import { roleBeforeComma } from './role-before-comma'
import type { RoleRule } from './role-rule'
import type { RoleWords } from './role-words'
import { titleBeforeName } from './title-before-name'

/** In order of certainty; a name may have a role on each side, so all of them are asked. */
const rules: readonly RoleRule[] = [titleBeforeName, appositionAfterName, roleBeforeComma]

/** More mentions than this teach nothing new about somebody. */
const MOST_ROLES = 20

/** Binds titles and jobs to the people they stand beside, as printed. */
export function bindRoles(text: Text, layout: Layout, words: RoleWords, drafts: readonly Draft[]): void {
  const { tokens, source } = text
  const authorRoles = new Map<number, Words>()
  for (const { role, span } of layout.authors) if (role) authorRoles.set(span.start, role)
  for (const draft of drafts) {
    if (draft.type !== 'person' || draft.plural) continue
    const printed = new Map<string, Words>()
    for (const name of draft.names) {
      if (printed.size >= MOST_ROLES) break
      if (name.listed) continue
      const sentence = text.sentences[text.sentenceOf[name.firstToken]]
      for (const rule of rules) {
        const role = rule(words, name, sentence)
        if (!role) continue
        draft.gender ||= role.gender
        for (const calling of callingsOf(words, role)) draft.callings.add(calling)
        const said = wordsAt(source, tokens.start[role.firstToken], tokens.end[role.endToken - 1])
        const key = said.text.toLowerCase()
        if (!printed.has(key)) printed.set(key, said)
      }
    }
    if (authorRoles.size > 0)
      for (const name of draft.names) {
        const role = authorRoles.get(tokens.start[name.firstToken])
        if (role && printed.size < MOST_ROLES && !printed.has(role.text.toLowerCase()))
          printed.set(role.text.toLowerCase(), role)
      }
    // "Prime Minister" adds nothing to "Israeli Prime Minister".
    for (const [key, said] of printed)
      if (![...printed.keys()].some((other) => other !== key && other.endsWith(` ${key}`))) draft.roles.push(said)
  }
}
