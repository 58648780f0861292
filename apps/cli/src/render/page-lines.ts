import { type Paint, type Run, run, type Style } from './style'
import { textWidth, wrap } from './wrap'

/** Lines of a page that fit its width. */
export class PageLines {
  readonly width: number
  readonly #paint: Paint
  readonly #lines: string[] = []
  readonly #margin: string

  constructor(columns: number, paint: Paint, widest: number) {
    this.#margin = columns >= 40 ? '  ' : ''
    this.width = Math.min(columns - this.#margin.length * 2, widest)
    this.#paint = paint
  }

  /** An empty line, but never two. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
  }

  line(runs: readonly Run[]): void {
    this.#lines.push(trimEnd(this.#margin + this.#paint(runs)))
  }

  /** Wrapped text; `first` goes before its first line, `rest` before the others. */
  text(runs: readonly Run[], first: readonly Run[] = [], rest: readonly Run[] = first): void {
    const indent = Math.max(widthOf(first), widthOf(rest))
    for (const [index, line] of wrap(runs, Math.max(8, this.width - indent)).entries()) {
      this.line([...(index === 0 ? first : rest), ...line])
    }
  }

  /** "── Heading ────────" across the width. */
  heading(title: string, style: Style = 'heading'): void {
    this.gap()
    const rest = Math.max(0, this.width - textWidth(title) - 4)
    this.line([run('── ', 'dim'), run(title, style), run(` ${'─'.repeat(rest)}`, 'dim')])
    this.gap()
  }

  toString(): string {
    while (this.#lines.at(-1) === '') this.#lines.pop()
    return `${this.#lines.join('\n')}\n`
  }
}

const trimEnd = (line: string): string => line.replace(/ +$/, '')
export const widthOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + textWidth(text), 0)
