import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Corpora, library } from './corpora'

const run = promisify(execFile)

/** Figure by name, in percent (`golden rules`: cases right). */
export type Scores = Record<string, number>

/** Every figure for which a smaller number is better. */
export const smallerIsBetter = (name: string): boolean => /invented|wrong/.test(name)

/** Runs the scorers on the built library. Each runs in a process of its own, two at a time. */
export async function measure(corpora: Corpora, only: RegExp = /./): Promise<Scores> {
  const jobs: { name: string; argv: string[] }[] = []
  for (const mode of ['article', 'extracted', 'page'])
    if (existsSync(join(corpora.folder, 'layout')))
      jobs.push({
        name: `layout ${mode}`,
        argv: ['layout.mjs', library, join(corpora.folder, 'layout'), mode, '--json'],
      })
  for (const task of ['quotes', 'entities', 'dates', 'published', 'sentences'])
    jobs.push({ name: task, argv: ['nlp.mjs', library, corpora.folder, task, 'dev', '--json'] })

  const scores: Scores = {}
  const queue = jobs.filter((job) => only.test(job.name))
  const order = new Map(queue.map((job, index) => [job.name, index]))
  const found: { order: number; entries: [string, number][] }[] = []
  const worker = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const [script, ...rest] = job.argv
      const { stdout } = await run(process.execPath, [join(corpora.score, script), ...rest], { maxBuffer: 1 << 26 })
      const name = job.name
      found.push({ order: order.get(name) ?? 0, entries: [...flatten(JSON.parse(stdout), name)] })
    }
  }
  await Promise.all([worker(), worker()])
  for (const { entries } of found.sort((a, b) => a.order - b.order))
    for (const [key, value] of entries) scores[key] = value
  return scores
}

function* flatten(figures: Record<string, unknown>, name: string): Generator<[string, number]> {
  for (const [key, value] of Object.entries(figures)) {
    const label = name.startsWith('layout') ? `${name}: ${key}` : key
    if (typeof value === 'number') yield [label, value]
    else if (typeof value === 'string' && /^\d+\/\d+$/.test(value)) yield [label, Number(value.split('/')[0])]
    else if (value !== null && typeof value === 'object') yield* flatten(value as Record<string, unknown>, label)
  }
}
