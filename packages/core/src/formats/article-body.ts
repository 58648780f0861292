import type { Article, Block, BlockType } from '../model'

const BODY: ReadonlySet<BlockType> = new Set(['paragraph', 'crosshead', 'list-item'])

/** The blocks of the story itself, in order, each once. */
export function bodyBlocks(article: Article): readonly Block[] {
  return article.blocks.filter((block) => BODY.has(block.type) && block.duplicateOf === null)
}

/** The story as plain text, a blank line between its blocks. */
export function bodyText(article: Article): string {
  return bodyBlocks(article)
    .map(({ text }) => text)
    .join('\n\n')
}

/** Languages that are written without blanks between words. */
const UNSPACED = new Set(['ja', 'zh', 'yue', 'th', 'lo', 'km', 'my', 'bo', 'dz'])

/** As word processors count: what stands between blanks and holds a letter or digit; null where blanks part no words. */
export function countWords(text: string, language: string): number | null {
  if (UNSPACED.has(language.split('-', 1)[0].toLowerCase())) return null
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
