import { styleText } from 'node:util'

/** What a stretch of text is, as far as its looks are concerned. */
export type Style =
  | 'headline'
  | 'deck'
  | 'strong'
  | 'heading'
  | 'dim'
  | 'aside'
  | 'quote'
  | 'date'
  | 'rule'
  | 'stated'
  | 'inferred'
  | 'guessed'
  | 'error'

/** The sixteen colours only: they are the ones that people fit to their background. */
const LOOKS: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  headline: ['bold'],
  deck: ['italic'],
  strong: ['bold'],
  heading: ['bold', 'cyan'],
  dim: ['dim'],
  aside: ['dim', 'italic'],
  quote: ['green'],
  date: ['magenta'],
  rule: ['cyan'],
  stated: ['green'],
  inferred: ['yellow'],
  guessed: ['red'],
  error: ['red'],
}

export interface Run {
  readonly text: string
  readonly style: Style | null
}

export const run = (text: string, style: Style | null = null): Run => ({ text, style })

export type Paint = (line: readonly Run[]) => string

export const plainPaint: Paint = (line) => line.map(({ text }) => text).join('')

export const colorPaint: Paint = (line) =>
  line
    .map(({ text, style }) => (style && text !== '' ? styleText(LOOKS[style], text, { validateStream: false }) : text))
    .join('')
