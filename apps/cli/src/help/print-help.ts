import { EXIT } from '../exit-codes'
import type { Io } from '../io'

export async function printHelp(_topic: string | undefined, io: Io): Promise<number> {
  io.stdout.write(await mainHelp())
  return EXIT.ok
}

/** Nothing to read and nobody who pipes: say what is possible, as an error. */
export async function printUsage(io: Io): Promise<number> {
  io.stderr.write(await mainHelp())
  return EXIT.usage
}

async function mainHelp(): Promise<string> {
  const [{ optionTable }, { commandTable }, { FORMATS }] = await Promise.all([
    import('../arguments/options'),
    import('../commands/commands'),
    import('../formats'),
  ])
  const rows = (list: readonly (readonly [string, string])[]): string => {
    const width = Math.max(...list.map(([name]) => name.length))
    return list.map(([name, help]) => `  ${name.padEnd(width)}  ${help}\n`).join('')
  }
  return [
    'nutgraf turns a news article into typed data: who said what, about whom, when and where.\n\n',
    '  nutgraf article.txt                      a page to read\n',
    '  pbpaste | nutgraf                        what you copied from a browser\n',
    '  nutgraf quotes article.txt               who said what\n',
    '  nutgraf --explain article.txt            and why nutgraf thinks so\n',
    '  nutgraf --format json article.txt        everything, for a program\n',
    '  nutgraf archive/ -o archive.jsonl        a folder, a line for each article\n\n',
    'Commands\n',
    rows(commandTable.map(({ name, operands, help }) => [`${name} ${operands}`, help])),
    '\nFormats\n',
    rows(FORMATS.map(({ id, help }) => [id, help])),
    ...['Output', 'Input', 'Batch', 'Other'].flatMap((group) => [
      `\n${group}\n`,
      rows(
        optionTable
          .filter((option) => option.group === group)
          .map(({ name, short, value, help }) => [
            `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
            help,
          ]),
      ),
    ]),
  ].join('')
}
