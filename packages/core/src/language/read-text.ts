import type { Block } from '../model'
import { CharClass, classOf } from '../source/characters'
import type { SentenceRange, Text } from './text'
import { Tokenizer } from './tokenize'

const CLOSING = '"\'”’»)]'

/** Cuts every block into sentences and tokens. */
export function readText(source: string, blocks: readonly Block[], language: string): Text {
  const tokenizer = new Tokenizer(source)
  for (const block of blocks) tokenizer.tokenize(block.span.start, block.span.end)
  const tokens = tokenizer.finish()
  const sentences: SentenceRange[] = []
  const blockSentences = new Int32Array(blocks.length + 1)
  const sentenceOf = new Int32Array(tokens.count)
  let token = 0
  for (const block of blocks) {
    blockSentences[block.id] = sentences.length
    let first = token
    while (token < tokens.count && tokens.start[token] < block.span.end) {
      const form = tokens.forms.text[tokens.form[token]]
      token++
      if (form === '.' || form === '!' || form === '?' || form === '。') {
        while (
          token < tokens.count &&
          tokens.start[token] === tokens.end[token - 1] &&
          CLOSING.includes(source[tokens.start[token]])
        )
          token++
        if (token < tokens.count && tokens.start[token] < block.span.end && opens(source, tokens.start[token])) {
          close(first, token)
          first = token
        }
      }
    }
    if (token > first) close(first, token)
    function close(from: number, to: number): void {
      for (let t = from; t < to; t++) sentenceOf[t] = sentences.length
      sentences.push({
        start: tokens.start[from],
        end: tokens.end[to - 1],
        block: block.id,
        firstToken: from,
        endToken: to,
      })
    }
  }
  blockSentences[blocks.length] = sentences.length
  return { source, language, blocks, sentences, tokens, blockSentences, sentenceOf }
}

function opens(source: string, at: number): boolean {
  const letter = source[at]
  return classOf(source.charCodeAt(at)) !== CharClass.Letter || letter !== letter.toLowerCase()
}
