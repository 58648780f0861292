import type { FormatInfo } from '../worker/protocol'

type Named = Pick<FormatInfo, 'id' | 'extension'>

/**
 * The headline as a file name that every system takes; with the format's name in it where others have its extension too:
 * ferry.json, ferry.ninjs.json, ferry.quotes.csv.
 */
export function fileName(headline: string | null, { id, extension }: Named, formats: readonly Named[]): string {
  const words = (headline ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const title = words?.slice(0, 8).join('-') ?? 'article'
  const shared = id !== extension && formats.filter((other) => other.extension === extension).length > 1
  return `${title}${shared ? `.${id.replace(`${extension}-`, '')}` : ''}.${extension}`
}
