// Drives the built binary, as users do. `pnpm build` (turbo) comes before the tests.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const BINARY = fileURLToPath(new URL('../dist/main.js', import.meta.url))
export const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url))

export interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly bytes: Buffer
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

const BARE_ENV = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }

export function start(args: readonly string[], { env = {}, cwd }: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [BINARY, ...args], { env: { ...BARE_ENV, ...env }, ...(cwd ? { cwd } : {}) })
}

export const nutgraf = (args: readonly string[], options: RunOptions = {}): Promise<Result> =>
  collect(start(args, options), options.input)

/** Any command, with what `spawn` can do. */
export const run = (
  command: string,
  args: readonly string[],
  { input, spawn: setup }: { input?: string; spawn?: SpawnOptions } = {},
): Promise<Result> => collect(spawn(command, args, { env: BARE_ENV, ...setup, stdio: 'pipe' }), input)

function collect(child: ChildProcess, input: string | Uint8Array = ''): Promise<Result> {
  const stdout: Buffer[] = []
  let stderr = ''
  child.stdout?.on('data', (data: Buffer) => stdout.push(data))
  child.stderr?.on('data', (data: Buffer) => {
    stderr += data.toString()
  })
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const bytes = Buffer.concat(stdout)
      resolve({ code, stdout: bytes.toString(), stderr, bytes })
    })
  })
}

/** A folder that goes when the test file is done. */
export function temporaryFolder(): { path: string; write: (name: string, content: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), 'nutgraf-cli-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write(name, content) {
      const file = join(path, name)
      writeFileSync(file, content)
      return file
    },
  }
}

/** An article of our own with something of everything; the number makes it one of many. */
export const article = (number = 1): string =>
  [
    `Harbour board ${number} votes to keep the night ferry`,
    '',
    'By Nora Quist',
    '',
    `OSLO, March 4, 2024 - The board of harbour ${number} voted on Monday to keep the night ferry, its chairman said.`,
    '',
    `“We will not strand ${number} families,” chairman Arne Vik told reporters after the vote.`,
    '',
    `Vik said the port would look for ${number} new partners.`,
    '',
  ].join('\n')
