import { optionTable } from '../arguments/options'
import { commandTable } from '../commands/commands'
import { listFormats } from '../formats'
import { optionUsage } from './help-text'
import { TOPICS, type Topic } from './topics'

/** docs/cli.md, made of the tables and texts of the help screens; a test holds the file to it. */
export const cliMarkdown = async (): Promise<string> =>
  [
    '# nutgraf on the command line',
    '<!-- Made of the help screens: `pnpm exec vitest run --project cli docs -u` writes it. -->',
    '```sh\nnpm install --global @nutgraf/cli\nnutgraf article.txt\n```',
    '## Commands',
    table(
      ['command', ''],
      commandTable.map(({ name, operands, help }) => [code(`nutgraf ${name} ${operands}`.trim()), help]),
    ),
    '## Options',
    ...['Output', 'Input', 'Batch', 'Other'].flatMap((group) => [
      `### ${group}`,
      table(
        ['option', ''],
        optionTable
          .filter((option) => option.group === group)
          .map((option) => [code(optionUsage(option).trim()), option.help]),
      ),
    ]),
    '## Formats',
    table(
      ['`--format`', ''],
      (await listFormats()).map(({ id, help }) => [code(id), help]),
    ),
    '## Topics',
    'The same as `nutgraf help TOPIC`.',
    ...TOPICS.map(topic),
  ]
    .join('\n\n')
    .concat('\n')

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function topic({ name, title, examples, text }: Topic): string {
  const width = Math.max(...examples.map(([command]) => command.length))
  const lines = examples.map(([command, what]) => (what ? `${command.padEnd(width)}  # ${what}` : command))
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const standing = paragraph.split('\n').filter((line) => line.startsWith('  '))
    if (standing.length > 0) return standing.map((line) => line.trim().replace(/^(\S+)\s+/, '- `$1` ')).join('\n')
    return plain(paragraph)
  })
  return [`### ${name}: ${title}`, `\`\`\`sh\n${lines.join('\n')}\n\`\`\``, ...paragraphs].join('\n\n')
}

/** What Markdown would take for emphasis or markup. */
const plain = (text: string): string => text.replace(/[*_<>]/g, '\\$&')
