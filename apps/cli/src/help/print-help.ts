import { UsageError } from '../arguments/usage-error'
import { EXIT } from '../exit-codes'
import { listFormats } from '../formats'
import type { Io, OutputStream } from '../io'
import { wantsColor } from '../output/color'
import { colorPaint, plainPaint, run } from '../render/style'
import { wrap } from '../render/wrap'
import { findTopic, type HelpLine, mainHelp, topicHelp } from './help-text'
import { TOPICS } from './topics'

/** `nutgraf help TOPIC`, `nutgraf quotes --help` or, without a topic, the main screen. */
export async function printHelp(name: string | undefined, io: Io): Promise<number> {
  const topic = name === undefined || name === 'help' ? null : findTopic(name)
  if (name !== undefined && name !== 'help' && !topic) {
    const { suggest } = await import('../arguments/suggest')
    const names = TOPICS.map((topic) => topic.name)
    const close = suggest(name, names)
    throw new UsageError(`no help on ${name}; ${close ? `did you mean ${close}?` : `topics: ${names.join(', ')}`}`)
  }
  print(topic ? topicHelp(topic) : mainHelp(await listFormats()), io.stdout, io)
  return EXIT.ok
}

/** Nothing to read and nobody who pipes: say what is possible, as an error. */
export async function printUsage(io: Io): Promise<number> {
  print(mainHelp(await listFormats()), io.stderr, io)
  return EXIT.usage
}

const DEFAULT_WIDTH = 80
const WIDEST = 100

function print(lines: readonly HelpLine[], stream: OutputStream, io: Io): void {
  // Help may be piped to a pager that closes early.
  stream.on('error', () => {})
  const paint = wantsColor('auto', stream.isTTY === true, io.env) ? colorPaint : plainPaint
  const width = Math.min(stream.columns || DEFAULT_WIDTH, WIDEST)
  for (const { lead, leadStyle, text } of lines) {
    for (const [index, line] of wrap(text, Math.max(20, width - lead.length)).entries()) {
      const first = index === 0 ? run(lead, leadStyle) : run(' '.repeat(lead.length))
      stream.write(`${paint([first, ...line]).replace(/ +$/, '')}\n`)
    }
  }
}
