// Parses and exports off the main thread. Until the names model is there, names are found by rules alone.
import { createParser } from 'nutgraf/parser'
import type { Answer, Request } from './protocol'

let parse = createParser({ names: null })
let names = false

const answer = (message: Answer) => self.postMessage(message)

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    answer(data.ask === 'parse' ? read(data) : await write(data))
  } catch (error) {
    answer({ id: data.id, error: error instanceof Error ? error.message : String(error) })
  }
}

function read({ id, source, options }: Request & { ask: 'parse' }): Answer {
  const began = performance.now()
  const article = parse(source, options)
  return { id, article, milliseconds: performance.now() - began, names }
}

/** The formats are fetched when they are first asked for. */
async function write(request: Exclude<Request, { ask: 'parse' }>): Promise<Answer> {
  const { id } = request
  const { listFormats, writeFormat } = await import('./formats')
  if (request.ask === 'formats') return { id, formats: listFormats() }
  const withTokens = () => parse(request.article.source, { tokens: true })
  return { id, text: writeFormat(request.format, request.article, withTokens) }
}

import('@nutgraf/names-en').then((model) => {
  if (model.names) parse = createParser({ names: model.names })
  names = true
  answer({ id: 0, ready: true })
})
