import type { Article } from 'nutgraf'
import type { FormatInfo } from './protocol'

interface Format extends FormatInfo {
  readonly write: (article: Article) => string
}

/** Every notation the library can write. */
const formats: readonly Format[] = [
  {
    id: 'json',
    description: 'The whole article as JSON; this page opens it again',
    extension: 'json',
    write: (article) => `${JSON.stringify(article, null, 2)}\n`,
  },
]

export function listFormats(): FormatInfo[] {
  return formats.map(({ id, description, extension }) => ({ id, description, extension }))
}

export function writeFormat(id: string, article: Article): string {
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no format “${id}”.`)
  return format.write(article)
}
