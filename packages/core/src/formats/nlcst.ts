// "nutgraf/nlcst": the natural language syntax tree of unified (https://github.com/syntax-tree/nlcst). Nothing is lost:
// the values of its leaves, joined, are the source.
import type { Article, Sentence, Token } from '../model'

export interface NlcstPoint {
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** From 0, in UTF-16 code units. */
  readonly offset: number
}

export interface NlcstNode {
  readonly type:
    | 'RootNode'
    | 'ParagraphNode'
    | 'SentenceNode'
    | 'WordNode'
    | 'TextNode'
    | 'PunctuationNode'
    | 'SymbolNode'
    | 'WhiteSpaceNode'
    | 'SourceNode'
  readonly position: { readonly start: NlcstPoint; readonly end: NlcstPoint }
  readonly children?: readonly NlcstNode[]
  readonly value?: string
  /** `nutgraf` holds a paragraph's block type. */
  readonly data?: { readonly nutgraf: { readonly block: string } }
}

const TYPES: Readonly<Record<Token['type'], NlcstNode['type']>> = {
  word: 'WordNode',
  number: 'WordNode',
  punctuation: 'PunctuationNode',
  symbol: 'SymbolNode',
}

/**
 * The tree of an article that was parsed with `tokens: true`; without tokens a sentence is one source node. Numbers are
 * words, as nlcst has them.
 */
export function toNlcst(article: Article): NlcstNode {
  const builder = new Builder(article.source)
  const { blocks, sentences } = article
  let sentence = 0
  const paragraphs: NlcstNode[] = []
  let at = 0
  for (const block of blocks) {
    builder.gap(paragraphs, at, block.span.start)
    const children: NlcstNode[] = []
    let inner = block.span.start
    for (; sentence < sentences.length && sentences[sentence].block === block.id; sentence++) {
      const { start, end } = sentences[sentence].span
      builder.gap(children, inner, start)
      children.push(builder.sentence(sentences[sentence]))
      inner = end
    }
    builder.gap(children, inner, block.span.end)
    at = block.span.end
    paragraphs.push({
      type: 'ParagraphNode',
      position: builder.position(block.span.start, at),
      children,
      data: { nutgraf: { block: block.type } },
    })
  }
  builder.gap(paragraphs, at, article.source.length)
  return { type: 'RootNode', position: builder.position(0, article.source.length), children: paragraphs }
}

class Builder {
  readonly #starts: number[] = [0]

  constructor(readonly source: string) {
    // The line ends of unist's tools.
    for (const { index, 0: end } of source.matchAll(/\r\n?|\n/g)) this.#starts.push(index + end.length)
  }

  sentence({ span, tokens }: Sentence): NlcstNode {
    const children: NlcstNode[] = []
    let at = span.start
    for (const token of tokens) {
      const { start, end } = token.span
      this.gap(children, at, start)
      const type = TYPES[token.type]
      children.push(
        type === 'WordNode'
          ? { type, position: this.position(start, end), children: [this.#leaf('TextNode', start, end)] }
          : this.#leaf(type, start, end),
      )
      at = end
    }
    this.gap(children, at, span.end)
    return { type: 'SentenceNode', position: this.position(span.start, span.end), children }
  }

  /** What stands between two nodes: blanks, or, where tokens are missing, source. */
  gap(into: NlcstNode[], start: number, end: number): void {
    if (start >= end) return
    into.push(this.#leaf(/\S/.test(this.source.slice(start, end)) ? 'SourceNode' : 'WhiteSpaceNode', start, end))
  }

  position(start: number, end: number): NlcstNode['position'] {
    return { start: this.#point(start), end: this.#point(end) }
  }

  #leaf(type: NlcstNode['type'], start: number, end: number): NlcstNode {
    return { type, position: this.position(start, end), value: this.source.slice(start, end) }
  }

  #point(offset: number): NlcstPoint {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low] + 1, offset }
  }
}
