import type { Article } from 'nutgraf'
import { readArticle } from './read-article'

export type Opened =
  | { readonly kind: 'text'; readonly text: string; readonly notice: string | null }
  | { readonly kind: 'article'; readonly article: Article }

/**
 * Text as text, the JSON of a parsed article as that article.
 *
 * @throws Error where the file is no text: a PDF, a picture, a word processor's document
 */
export async function readFile(file: Blob): Promise<Opened> {
  return readBytes(new Uint8Array(await file.arrayBuffer()))
}

function readBytes(bytes: Uint8Array): Opened {
  const [encoding, notice] = encodingOf(bytes)
  if (!encoding.startsWith('utf-16') && bytes.subarray(0, 8192).includes(0)) {
    throw new Error('This file is no text. Copy its words and paste them here.')
  }
  return readText(new TextDecoder(encoding).decode(bytes), notice)
}

export function readText(text: string, notice: string | null = null): Opened {
  if (text.trimStart().startsWith('{')) {
    const article = readArticle(text)
    if (article) return { kind: 'article', article }
    if (text.slice(0, 200).includes('"schemaVersion"')) {
      return { kind: 'text', text, notice: 'This JSON is not an article this version can read; it is shown as text.' }
    }
  }
  return { kind: 'text', text, notice }
}

/** UTF-8, or UTF-16 with its mark; else Windows-1252, in which every byte is a character. */
function encodingOf(bytes: Uint8Array): [encoding: string, notice: string | null] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le', null]
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be', null]
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return ['utf-8', null]
  } catch {
    return ['windows-1252', 'The file is not UTF-8; it was read as Windows-1252.']
  }
}
