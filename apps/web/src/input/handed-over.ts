// `nutgraf view FILE` serves this page with the article beside it: "#file=NAME" opens "articles/NAME" of the same
// origin. NAME is one path segment, so that a link can't make the page read anything else.
import { type Opened, readFile } from './read-file'

export interface HandedOver {
  readonly name: string
  readonly published: string
}

export function handedOver(fragment: string): HandedOver | null {
  if (!fragment.startsWith('#file=')) return null
  const fields = new URLSearchParams(fragment.slice(1))
  const name = fields.get('file') ?? ''
  if (!/^[\w-][\w.-]*$/.test(name)) return null
  return { name, published: fields.get('published') ?? '' }
}

export async function fetchHandedOver({ name }: HandedOver): Promise<Opened> {
  const response = await fetch(`articles/${name}`)
  if (!response.ok) throw new Error(`The article “${name}” is not there.`)
  return readFile(await response.blob())
}
