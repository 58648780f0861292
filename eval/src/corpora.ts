import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const repository = join(import.meta.dirname, '../..')

/** Where the real articles and the scorers lie; `null` where they are absent. */
export interface Corpora {
  /** The folder of corpora: NUTGRAF_CORPORA, else `shared/corpora` beside the repository. */
  readonly folder: string
  /** The folder of scorers: NUTGRAF_SCORE, else `score` beside the corpora. */
  readonly score: string
}

export function findCorpora(environment: Record<string, string | undefined> = process.env): Corpora | null {
  const folder = resolve(environment.NUTGRAF_CORPORA ?? join(repository, '../shared/corpora'))
  const score = resolve(environment.NUTGRAF_SCORE ?? join(folder, '../score'))
  return existsSync(folder) && existsSync(join(score, 'nlp.mjs')) ? { folder, score } : null
}

/** The built library, as users get it. */
export const library = join(repository, 'packages/core/dist/index.js')
