// Parses and exports off the main thread. Until the names model is there, names are found by rules alone.
import { createParser } from 'nutgraf/parser'
import { listFormats, writeFormat } from './formats'
import type { Answer, Request } from './protocol'

let parse = createParser({ names: null })
let names = false

const answer = (message: Answer) => self.postMessage(message)

self.onmessage = ({ data }: MessageEvent<Request>) => {
  try {
    answer(serve(data))
  } catch (error) {
    answer({ id: data.id, error: error instanceof Error ? error.message : String(error) })
  }
}

function serve(request: Request): Answer {
  const { id } = request
  switch (request.ask) {
    case 'parse': {
      const began = performance.now()
      const article = parse(request.source, request.options)
      return { id, article, milliseconds: performance.now() - began, names }
    }
    case 'formats':
      return { id, formats: listFormats() }
    case 'export':
      return {
        id,
        text: writeFormat(request.format, request.article, () => parse(request.article.source, { tokens: true })),
      }
  }
}

import('@nutgraf/names-en').then((model) => {
  if (model.names) parse = createParser({ names: model.names })
  names = true
  answer({ id: 0, ready: true })
})
