import type { Sentence, Token } from '../model'
import type { Text } from './text'
import { TokenType } from './tokens'

const TYPES: Readonly<Record<TokenType, Token['type']>> = {
  [TokenType.Word]: 'word',
  [TokenType.Number]: 'number',
  [TokenType.Punctuation]: 'punctuation',
  [TokenType.Symbol]: 'symbol',
}

/** The article's sentences as plain data, with their tokens where these are asked for. */
export function listSentences({ sentences, tokens }: Text, withTokens: boolean): readonly Sentence[] {
  return sentences.map(({ start, end, block, firstToken, endToken }) => {
    const list: Token[] = []
    if (withTokens)
      for (let token = firstToken; token < endToken; token++)
        list.push({
          type: TYPES[tokens.type[token] as TokenType],
          span: { start: tokens.start[token], end: tokens.end[token] },
        })
    return { span: { start, end }, block, tokens: list }
  })
}
