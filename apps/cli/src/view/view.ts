import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { UsageError } from '../arguments/usage-error'
import { decodeText } from '../decode/decode-text'
import { EXIT } from '../exit-codes'
import { describeFileError } from '../inputs/file-error'
import { readFile } from '../inputs/read-file'
import type { Io } from '../io'
import { printError } from '../output/messages'
import type { Settings } from '../settings'
import { serve } from './serve'

/** Opens the viewer on one article, on loopback, until Ctrl-C. Prints the address, for those who open it themselves. */
export async function view([operand, ...others]: readonly string[], settings: Settings, io: Io): Promise<number> {
  if (operand === undefined || others.length > 0)
    throw new UsageError('nutgraf view takes one file: nutgraf view article.txt')
  let text: string
  try {
    text = await readText(operand, settings, io)
  } catch (error) {
    printError(io, `${operand}: ${describeFileError(error)}`)
    return EXIT.someFailed
  }
  const viewer = join(__dirname, 'viewer/')
  if (!existsSync(resolve(viewer, 'index.html'))) throw new Error('the viewer is missing from this installation')
  const name = operand === '-' ? 'article.txt' : segment(basename(operand))
  const server = await serve(viewer, name, text, settings.port)
  const fields = new URLSearchParams({
    file: name,
    ...(settings.published === null ? {} : { published: settings.published }),
  })
  const address = `${server.address}#${fields}`
  io.stdout.write(`${address}\n`)
  if (io.isTerminal('stderr')) io.stderr.write('Ctrl-C stops.\n')
  if (settings.open && io.isTerminal('stdout')) openBrowser(address)
  await new Promise<void>((done) => {
    const stop = io.onInterrupt(() => {
      stop()
      done()
    })
  })
  await server.close()
  return EXIT.ok
}

async function readText(operand: string, { maxSize, encoding }: Settings, io: Io): Promise<string> {
  if (operand !== '-') return decodeText(await readFile(resolve(io.cwd, operand), maxSize), encoding).text
  const { readStdin } = await import('../inputs/read-stdin')
  return decodeText(await readStdin(io.stdin, maxSize), encoding).text
}

/** The viewer takes a name of letters, digits, `_`, `-` and `.`. */
const segment = (name: string): string => name.replace(/[^\w.-]+/g, '-').replace(/^\.+/, '') || 'article.txt'

function openBrowser(address: string): void {
  const [command, args] =
    platform() === 'darwin'
      ? ['open', [address]]
      : platform() === 'win32'
        ? ['explorer', [address]]
        : ['xdg-open', [address]]
  // Where nothing opens it, the printed address has to do.
  spawn(command as string, args as string[], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
