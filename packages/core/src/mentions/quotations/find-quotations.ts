// Pairs quotation marks block by block. One quotation is open at a time: marks of other kinds inside it are a quote in
// a quote and belong to the outer one. Look-ahead is bounded everywhere, so the time is linear in the number of marks.

import type { Text } from '../../language/text'
import { beginsElision, closeOfSingle } from './apostrophe'
import { MarkStyle, type Quotation } from './quotation'
import { type Marks, readMarks, Way } from './read-marks'

export type { Quotation } from './quotation'

/** Paragraphs that a quotation may run over without an opening mark at their heads. */
const UNMARKED_PARAGRAPHS = 4

export function findQuotations(text: Text): Quotation[] {
  const marks = readMarks(text)
  if (marks.count === 0) return []
  const found: Quotation[] = []
  const { tokens, blocks } = text
  const reversed = anglesPointInwards(text, marks)
  let mark = 0
  /** The style whose quotation the last body block left open. */
  let runsOn = -1
  for (const block of blocks) {
    while (mark < marks.count && tokens.start[marks.token[mark]] < block.span.start) mark++
    const first = mark
    while (mark < marks.count && tokens.start[marks.token[mark]] < block.span.end) mark++
    if (!mayQuote(block.type)) continue
    const carries = runsOn
    runsOn = -1
    if (first === mark) continue
    const atHead = tokens.start[marks.token[first]] === block.span.start
    const continues = carries >= 0 && atHead && same(marks.style[first], carries) && marks.way[first] !== Way.Close
    const before = found.length
    const unclosed = pairBlock(first, mark, block.id)
    if (continues && found.length > before && found[before].start === block.span.start)
      found[before] = { ...found[before], continues: true }
    if (unclosed >= 0) {
      runsOn = marks.style[unclosed]
      if (!nextBeginsWithMark(block.id, runsOn)) {
        fillToClose(block.id, runsOn)
        runsOn = -1
      }
    }
  }
  return found

  /** Pairs the marks of one block; the mark that stays open at its end, or -1. */
  function pairBlock(from: number, to: number, block: number): number {
    let open = -1
    let depth = 0
    for (let at = from; at < to; at++) {
      const style = marks.style[at]
      if (open < 0) {
        if (!opens(at, to, block)) continue
        if (style === MarkStyle.Single) {
          const close = closeOfSingle(text, marks, at, to)
          if (close >= 0) {
            add(at, close, block)
            at = close
          } else if (
            tokens.start[marks.token[at]] === text.blocks[block].span.start &&
            nextBeginsWithMark(block, style)
          )
            open = at
          continue
        }
        open = at
        depth = 0
        continue
      }
      if (!same(style, marks.style[open])) continue
      const role = roleInside(open, at)
      if (role === Way.Close) {
        if (depth > 0) depth--
        else {
          add(open, at, block)
          open = -1
        }
      } else if (closesTwice(at, to) || nestsByForm(open, at, to)) depth++
      else {
        // The first one lacks its closing mark: it ends with the sentence it began in.
        addUnclosed(open, at, block)
        open = at
        depth = 0
      }
    }
    if (open >= 0) addUnclosed(open, to, block)
    return open
  }

  function opens(at: number, to: number, block: number): boolean {
    const style = marks.style[at]
    const way = direction(at)
    if (way === Way.Close) return marks.canOpen[at] && !marks.canClose[at] && style !== MarkStyle.Single && at + 1 < to
    if (way === Way.Open) {
      if (style === MarkStyle.Single) return marks.canOpen[at] && !beginsElision(text, marks, at)
      return !(marks.canClose[at] && !marks.canOpen[at])
    }
    if (marks.canOpen[at]) return style !== MarkStyle.Single || !beginsElision(text, marks, at)
    if (style === MarkStyle.Single || marks.canClose[at]) return false
    // Blanks on both sides, or letters: inches and feet come after a digit.
    const start = tokens.start[marks.token[at]]
    const before = start > text.blocks[block].span.start ? text.source.charCodeAt(start - 1) : 32
    return !(before >= 48 && before <= 57) && at + 1 < to
  }

  /** What a mark of the open quotation's own kind does inside it. */
  function roleInside(open: number, at: number): Way {
    const way = direction(at)
    if (way === Way.Close)
      return marks.canOpen[at] && !marks.canClose[at] && marks.way[at] !== Way.Close ? Way.Open : Way.Close
    if (way === Way.Open) {
      // „…“ and typists who close with the opening mark.
      const low = text.source.charCodeAt(tokens.start[marks.token[open]])
      if (low === 0x201e || low === 0x201a) return marks.canClose[at] || !marks.canOpen[at] ? Way.Close : Way.Open
      return marks.canClose[at] && !marks.canOpen[at] ? Way.Close : Way.Open
    }
    return marks.canOpen[at] && !marks.canClose[at] ? Way.Open : Way.Close
  }

  function direction(at: number): Way {
    const way = marks.way[at]
    if (marks.style[at] !== MarkStyle.Angle || !reversed) return way
    return way === Way.Open ? Way.Close : Way.Open
  }

  /** Curly marks inside straight ones: a quote in the quote, where its own closing mark comes next. */
  function nestsByForm(open: number, at: number, to: number): boolean {
    const form = (mark: number) => text.source.charCodeAt(tokens.start[marks.token[mark]])
    if (form(open) !== 34 || form(at) !== 0x201c) return false
    for (let next = at + 1; next < Math.min(to, at + 4); next++)
      if (same(marks.style[next], marks.style[at])) return form(next) === 0x201d
    return false
  }

  /** Are the next two marks of its kind both closing ones? Then `at` opens a quote inside the quote. */
  function closesTwice(at: number, to: number): boolean {
    let closing = 0
    for (let next = at + 1; next < Math.min(to, at + 6); next++) {
      if (!same(marks.style[next], marks.style[at])) continue
      if (direction(next) === Way.Open || (marks.canOpen[next] && !marks.canClose[next])) return false
      if (++closing === 2) return true
    }
    return false
  }

  function add(open: number, close: number, block: number): void {
    push(
      marks.token[open],
      marks.endToken[open],
      marks.token[close],
      marks.endToken[close],
      block,
      marks.style[open],
      true,
    )
  }

  function addUnclosed(open: number, before: number, block: number): void {
    const first = marks.token[open]
    let end: number
    if (before < marks.count && tokens.start[marks.token[before]] < text.blocks[block].span.end) {
      end = Math.min(text.sentences[text.sentenceOf[first]].endToken, marks.token[before])
    } else end = lastToken(block)
    push(first, marks.endToken[open], end, end, block, marks.style[open], false)
  }

  function lastToken(block: number): number {
    return text.sentences[text.blockSentences[block + 1] - 1].endToken
  }

  function push(
    first: number,
    inner: number,
    innerEnd: number,
    endToken: number,
    block: number,
    style: MarkStyle,
    closed: boolean,
  ): void {
    if (inner >= innerEnd) return
    found.push({
      start: tokens.start[first],
      end: tokens.end[endToken - 1],
      innerStart: tokens.start[inner],
      innerEnd: tokens.end[innerEnd - 1],
      firstToken: first,
      endToken,
      block,
      style,
      closed,
      continues: false,
    })
  }

  /** Does the next body block begin with an opening mark of this kind? */
  function nextBeginsWithMark(block: number, style: number): boolean {
    const next = nextBody(block)
    if (next < 0) return false
    const at = marks.token.length === 0 ? -1 : markAtStart(blocks[next].span.start)
    return at >= 0 && same(marks.style[at], style) && direction(at) !== Way.Close
  }

  function markAtStart(start: number): number {
    for (let at = mark; at < Math.min(marks.count, mark + 4); at++) {
      const where = tokens.start[marks.token[at]]
      if (where === start) return at
      if (where > start) return -1
    }
    return -1
  }

  /** A quotation whose next paragraphs bear no mark of their own until one closes it: they belong to it. */
  function fillToClose(block: number, style: number): boolean {
    if (style === MarkStyle.Single || mark >= marks.count) return false
    if (!same(marks.style[mark], style) || direction(mark) === Way.Open || !marks.canClose[mark]) return false
    if (marks.way[mark] === Way.Either && marks.canOpen[mark]) return false
    const close = marks.token[mark]
    const inside: number[] = []
    for (let next = nextBody(block); next >= 0 && inside.length < UNMARKED_PARAGRAPHS; next = nextBody(next)) {
      inside.push(next)
      if (tokens.start[close] >= blocks[next].span.end) continue
      for (const body of inside) {
        const first = text.sentences[text.blockSentences[body]].firstToken
        const last = body === next ? close : lastToken(body)
        push(first, first, last, body === next ? marks.endToken[mark] : last, body, style, body === next)
        found[found.length - 1] = { ...found[found.length - 1], continues: true }
      }
      mark++
      return true
    }
    return false
  }

  function nextBody(block: number): number {
    for (let next = block + 1; next < Math.min(blocks.length, block + 4); next++)
      if (mayQuote(blocks[next].type) && text.blockSentences[next] < text.blockSentences[next + 1]) return next
    return -1
  }
}

/** Apostrophe pairs and true double marks close each other. */
function same(a: number, b: number): boolean {
  return a === b || (a + b === MarkStyle.Apostrophes && (a === MarkStyle.Double || b === MarkStyle.Double))
}

/** »…« as German and Danish books write it: told by the first one. */
function anglesPointInwards(_text: Text, marks: Marks): boolean {
  for (let at = 0; at < marks.count; at++)
    if (marks.style[at] === MarkStyle.Angle) return marks.way[at] === Way.Close && !marks.canClose[at]
  return false
}

function mayQuote(type: string): boolean {
  return type !== 'furniture' && type !== 'byline' && type !== 'timestamp' && type !== 'credit' && type !== 'dateline'
}
