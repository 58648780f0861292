import type { Block } from '../model'
import { type IdentifiedLanguage, identifyLanguage } from '../source/identify-language'
import { readStops, splitSentences } from './sentences/split-sentences'
import type { SentenceRange, Text } from './text'
import { Tokenizer } from './tokenize'

/** Cuts every block into tokens and sentences. `language` is a BCP 47 tag, or what the text itself told. */
export function readText(source: string, blocks: readonly Block[], language: IdentifiedLanguage | string): Text {
  const { tag, english } = typeof language === 'string' ? identifyLanguage(source, language) : language
  const tokenizer = new Tokenizer(source)
  const firstToken = new Int32Array(blocks.length + 1)
  for (const block of blocks) {
    firstToken[block.id] = tokenizer.count
    tokenizer.tokenize(block.span.start, block.span.end)
  }
  firstToken[blocks.length] = tokenizer.count
  const tokens = tokenizer.finish()
  const stops = readStops(tokens)
  const sentences: SentenceRange[] = []
  const blockSentences = new Int32Array(blocks.length + 1)
  const sentenceOf = new Int32Array(tokens.count)
  for (const { id } of blocks) {
    blockSentences[id] = sentences.length
    splitSentences(source, tag, tokens, stops, firstToken[id], firstToken[id + 1], (first, end) => {
      sentenceOf.fill(sentences.length, first, end)
      sentences.push({
        start: tokens.start[first],
        end: tokens.end[end - 1],
        block: id,
        firstToken: first,
        endToken: end,
      })
    })
  }
  blockSentences[blocks.length] = sentences.length
  return {
    source,
    language: tag,
    english,
    blocks,
    sentences,
    tokens,
    blockSentences,
    sentenceOf,
  }
}
