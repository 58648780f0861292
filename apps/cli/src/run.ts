import { type Arguments, parseArguments } from './arguments/parse-arguments'
import { UsageError } from './arguments/usage-error'
import { type CommandName, findCommand } from './commands/commands'
import { readArticles } from './commands/read-articles'
import { readConfig } from './config/read-config'
import { EXIT } from './exit-codes'
import type { Io } from './io'
import { printError } from './output/messages'
import { readSettings } from './settings'

/** The whole CLI: arguments and the outside in, exit code out. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(await parseArguments(argv), io)
  } catch (error) {
    if (error instanceof UsageError) {
      printError(io, error.message)
      return EXIT.usage
    }
    printError(io, (error as Error).message)
    if (io.env.NUTGRAF_DEBUG) io.stderr.write(`${(error as Error).stack}\n`)
    return EXIT.broken
  }
}

async function dispatch({ values, positionals }: Arguments, io: Io): Promise<number> {
  // A file of a command's name is ./quotes.
  const command = findCommand(positionals[0])
  const operands = command ? positionals.slice(1) : positionals
  if (values.version) {
    const { version } = await import('./version')
    io.stdout.write(`${version}\n`)
    return EXIT.ok
  }
  if (values.help || command === 'help') {
    const { printHelp } = await import('./help/print-help')
    return printHelp(command === 'help' ? operands[0] : (command ?? undefined), io)
  }
  return runCommand(command, operands, values, io)
}

async function runCommand(
  command: CommandName | null,
  operands: readonly string[],
  values: Arguments['values'],
  io: Io,
): Promise<number> {
  switch (command) {
    case 'completion':
      return (await import('./completion/print-completion')).printCompletion(operands, io)
    case 'schema':
      return (await import('./commands/print-schema')).printSchema(operands, io)
    case 'view':
      return (await import('./view/view')).view(operands, await settingsFor(values, io), io)
    case 'help':
      return EXIT.ok
    default:
      return readArticles(command, operands, await settingsFor(values, io), io)
  }
}

async function settingsFor(values: Arguments['values'], io: Io) {
  return readSettings({ ...(await readConfig(values, io.cwd)), ...values }, io.cwd)
}
