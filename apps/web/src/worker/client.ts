import type { Article, ParseOptions } from 'nutgraf'
import { workerType, workerUrl } from '#worker-url'
import type { Answer, FormatInfo, Request } from './protocol'
import { scriptUrl } from './trusted-urls'

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void }

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let lastId = 0
let whenReady: () => void = () => {}

/** Starts the worker; `ready` is called once, when the names model has been loaded. */
export function startWorker(ready: () => void): void {
  whenReady = ready
  theWorker()
}

export interface Reading {
  readonly article: Article
  readonly milliseconds: number
  readonly names: boolean
}

export function askToParse(source: string, options: ParseOptions): Promise<Reading> {
  return ask<Reading>({ ask: 'parse', source, options })
}

export async function askForFormats(): Promise<readonly FormatInfo[]> {
  return (await ask<{ formats: readonly FormatInfo[] }>({ ask: 'formats' })).formats
}

export async function askToExport(format: string, article: Article): Promise<string> {
  return (await ask<{ text: string }>({ ask: 'export', format, article })).text
}

type Unnumbered<R> = R extends { readonly id: number } ? Omit<R, 'id'> : never

function ask<T>(request: Unnumbered<Request>): Promise<T> {
  const id = ++lastId
  return new Promise<T>((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    theWorker().postMessage({ ...request, id })
  })
}

function theWorker(): Worker {
  if (worker) return worker
  worker = new Worker(scriptUrl(workerUrl()), { type: workerType, name: 'nutgraf' })
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('ready' in data) return whenReady()
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) asked?.reject(new Error(data.error))
    else asked?.resolve(data as never)
  }
  worker.onerror = () => {
    for (const asked of waiting.values()) asked.reject(new Error('The parser could not be started.'))
    waiting.clear()
  }
  return worker
}
