// A share link carries the article in the address's fragment, which browsers don't send to any server:
// "#a1=" and then base64url(deflate-raw(UTF-8 of the draft as JSON)). JSON escapes lone surrogates, so any text survives.
import type { Draft } from '../corrections/draft'
import { readDraft } from './read-draft'

const prefix = '#a1='

export async function fragmentOf(draft: Draft): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(slim(draft)))
  return prefix + toBase64Url(await through(new CompressionStream('deflate-raw'), bytes))
}

export function isShared(fragment: string): boolean {
  return fragment.startsWith(prefix)
}

/** @throws Error with a sentence for the reader, where the link is damaged */
export async function draftFromFragment(fragment: string): Promise<Draft> {
  let json: unknown
  try {
    const bytes = fromBase64Url(fragment.slice(prefix.length))
    json = JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes)))
  } catch {
    throw new Error('This share link is damaged or was cut off.')
  }
  const draft = readDraft(json)
  if (!draft) throw new Error('This share link holds no article.')
  return draft
}

/** Without what is empty: links should be short. */
function slim({ text, published, hints, speakers }: Draft): Partial<Draft> {
  return {
    text,
    ...(published && { published }),
    ...(hints.length > 0 && { hints }),
    ...(speakers.length > 0 && { speakers }),
  }
}

async function through(
  stream: GenericTransformStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, BufferSource>)
  return new Uint8Array(await new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}

function toBase64Url(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  }
  return btoa(pieces.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}
