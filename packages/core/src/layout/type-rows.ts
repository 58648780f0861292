import type { BlockType, Certainty } from '../model'
import { readCredit } from './fields/read-credit'
import { readStamps } from './fields/read-stamp'
import { creditAtEnd } from './fields/split-caption'
import { endsSentence, type Row, type Rows } from './rows/measure-rows'
import { CLASS, CLASS_COUNT, type WordClass } from './rows/word-classes'

export interface RowType {
  readonly type: BlockType
  readonly rule: string
  readonly certainty: Certainty
}

/** Decides what each row is. */
export function typeRows(source: string, rows: Rows, fixed: readonly (BlockType | null)[] | null): RowType[] {
  const { list } = rows
  const types: (RowType | null)[] = list.map((_, index) => {
    const type = fixed?.[index]
    return type ? { type, rule: 'hint', certainty: 'stated' } : null
  })
  const count = (index: number, name: WordClass) => rows.counts[index * CLASS_COUNT + CLASS[name]]
  const set = (index: number, type: BlockType, rule: string) => {
    types[index] ??= { type, rule, certainty: 'inferred' }
  }
  const long = (row: Row) => row.end - row.start >= 120 || (row.words > 12 && endsSentence(row))
  const text = (row: Row) => source.slice(row.start, Math.min(row.end, row.start + 400))
  const firstLong = list.findIndex((row) => row.end - row.start >= 150 && endsSentence(row))
  let headline = types.findIndex((type) => type?.type === 'headline')
  if (headline < 0)
    headline = list.findIndex(
      (row, index) =>
        types[index] === null &&
        (firstLong < 0 || index < firstLong) &&
        row.words >= 3 &&
        row.end - row.start <= 200 &&
        !isFurniture(index) &&
        !/^by\s/i.test(text(row)) &&
        readStamps(source, row.start, row.end).length === 0,
    )
  if (headline >= 0) set(headline, 'headline', 'headline')
  const seen = new Set<number>()
  for (const [index, row] of list.entries()) {
    if (types[index]) continue
    const length = row.end - row.start
    const repeated = seen.has(row.hash)
    seen.add(row.hash)
    if (length < 160 && /^(?:by|von|par|por)\s+\p{Lu}/iu.test(text(row)) && row.words <= 16)
      set(index, 'byline', 'byline')
    else if (length < 140 && readStamps(source, row.start, row.end).length > 0 && row.words <= 16 && !endsSentence(row))
      set(index, 'timestamp', 'timestamp')
    else if (length < 160 && isCredit(row, index)) set(index, 'credit', 'credit')
    else if (isCaption(row)) set(index, 'caption', 'caption')
    else if (isFurniture(index)) set(index, 'furniture', 'furniture')
    else if (repeated && length < 200) set(index, 'furniture', 'repeated-line')
    else if (
      index === headline + 1 &&
      length < 250 &&
      (firstLong > index || row.gap > 0) &&
      list.length > 3 &&
      index < list.length - 2
    )
      set(index, 'deck', 'deck')
    else if (/^[•▪*·-]\s/u.test(text(row))) set(index, 'list-item', 'list-item')
    else if (
      !long(row) &&
      row.words <= 12 &&
      !endsSentence(row) &&
      row.quotes === 0 &&
      index > headline + 1 &&
      index < list.length - 1 &&
      long(list[index + 1])
    )
      set(index, 'crosshead', 'crosshead')
    else if (index < headline) set(index, row.words <= 3 ? 'eyebrow' : 'furniture', 'before-headline')
    else set(index, 'paragraph', 'paragraph')
  }
  // A line that is printed again right after, with a credit, is a caption.
  for (let index = 0; index + 1 < list.length; index++) {
    const next = types[index + 1]
    if (types[index]?.type === 'paragraph' && next?.type === 'credit')
      types[index] = { type: 'caption', rule: 'caption-above-credit', certainty: 'inferred' }
  }
  return types as RowType[]

  function isCredit(row: Row, index: number): boolean {
    const at = creditAtEnd(source, row.start, row.end)
    return (
      at !== null &&
      at.start === row.start &&
      (count(index, 'credit') > 0 || count(index, 'agency') > 0) &&
      readCredit(source, at.start, at.end) !== null
    )
  }
  function isCaption(row: Row): boolean {
    return row.end - row.start < 600 && creditAtEnd(source, row.start, row.end) !== null
  }
  function isFurniture(index: number): boolean {
    const row = list[index]
    if (row.words > 24) return false
    const furniture =
      count(index, 'share') +
      count(index, 'subscribe') +
      count(index, 'policy') +
      count(index, 'ad') +
      count(index, 'comment') +
      count(index, 'copyright') +
      count(index, 'related') +
      count(index, 'tags') +
      count(index, 'nav')
    return furniture > 0 && furniture * 6 >= row.words
  }
}
