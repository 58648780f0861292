import type { Text } from '../../language/text'
import type { Entity } from '../../model'

/** How a mention names its entity; `formAt` holds these numbers. */
export enum Form {
  None = 0,
  Name = 1,
  Nominal = 2,
  Pronoun = 3,
}

/** What titles, first names and the pronouns near a person say; unknown for most. It only helps to resolve pronouns. */
export enum Gender {
  Unknown = 0,
  Male = 1,
  Female = 2,
}

/** A mention as a range of tokens; `mention` is its index in `entities[entity].mentions`. */
export interface MentionRange {
  readonly firstToken: number
  readonly endToken: number
  readonly entity: number
  readonly form: Form
  readonly mention: number
}

/** The article's entities, and where in the text they are: what the later stages ask. */
export interface EntityIndex {
  readonly entities: readonly Entity[]
  /** Per token the entity of the mention that covers it, the innermost where they nest (a name wins over a nominal); -1 none. */
  readonly entityAt: Int32Array
  /** Per token the `Form` of that mention. */
  readonly formAt: Uint8Array
  /** Every mention in token order, the longer first where two begin together. */
  readonly mentions: readonly MentionRange[]
  /** Per entity; not part of the article. */
  readonly gender: Uint8Array
  /** Per entity 1 where it is several ("the Smiths", a plural noun); not part of the article. */
  readonly plural: Uint8Array
}

/** Builds the index over entities whose mentions are already in source order. */
export function indexEntities(
  text: Text,
  entities: readonly Entity[],
  mentions: MentionRange[],
  gender: Uint8Array,
  plural: Uint8Array,
): EntityIndex {
  const entityAt = new Int32Array(text.tokens.count).fill(-1)
  const formAt = new Uint8Array(text.tokens.count)
  mentions.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
  // In token order an inner mention comes after the one around it, so the last to write is the innermost.
  for (const { firstToken, endToken, entity, form } of mentions) {
    for (let token = firstToken; token < endToken; token++) {
      if (form !== Form.Name && formAt[token] === Form.Name) continue
      entityAt[token] = entity
      formAt[token] = form
    }
  }
  return { entities, entityAt, formAt, mentions, gender, plural }
}

/** The mentions that lie wholly in tokens `firstToken` up to, not including, `endToken`; in token order. */
export function mentionsIn(index: EntityIndex, firstToken: number, endToken: number): readonly MentionRange[] {
  const { mentions } = index
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].firstToken < firstToken) low = middle + 1
    else high = middle
  }
  const found: MentionRange[] = []
  for (; low < mentions.length && mentions[low].firstToken < endToken; low++)
    if (mentions[low].endToken <= endToken) found.push(mentions[low])
  return found
}
