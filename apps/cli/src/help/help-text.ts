import { type Option, optionTable } from '../arguments/options'
import { commandTable } from '../commands/commands'
import type { Format } from '../formats'
import { type Run, run, type Style } from '../render/style'
import { TOPICS, type Topic } from './topics'

/** A paragraph of a help screen; wrapped lines of `text` hang under where it began, behind `lead`. */
export interface HelpLine {
  readonly lead: string
  readonly leadStyle: Style | null
  readonly text: readonly Run[]
}

const GROUPS = ['Output', 'Input', 'Batch', 'Other'] as const
const LONGEST_LEAD = 40

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['nutgraf article.txt', 'a page to read'],
  ['pbpaste | nutgraf', 'what you copied from a browser'],
  ['nutgraf quotes article.txt', 'who said what'],
  ['nutgraf --explain article.txt', 'every decision, and why'],
  ['nutgraf -f json article.txt', 'everything, for a program'],
  ['nutgraf archive/ -o archive.jsonl', 'a folder, a line for each article'],
]

export function mainHelp(formats: readonly Format[]): HelpLine[] {
  return [
    plain('nutgraf turns a news article into typed data: who said what, about whom, when and where.'),
    EMPTY,
    ...rows(EXAMPLES, 'strong'),
    ...section(
      'Commands',
      commandTable.map(({ name, operands, help }) => [`${name} ${operands}`.trim(), help]),
    ),
    ...section(
      'Formats (-f)',
      formats.map(({ id, help }) => [id, help]),
    ),
    ...GROUPS.flatMap((group) => section(group, optionTable.filter((option) => option.group === group).map(optionRow))),
    EMPTY,
    plain(`nutgraf help TOPIC explains: ${TOPICS.map(({ name }) => name).join(', ')}`, 'dim'),
  ]
}

export function topicHelp({ name, title, examples, text }: Topic): HelpLine[] {
  return [
    { lead: '', leadStyle: null, text: [run(`nutgraf ${name}`, 'strong'), run(`: ${title}`)] },
    EMPTY,
    ...rows(examples, 'strong'),
    ...paragraphs(text).flatMap((paragraph) => [EMPTY, ...paragraph]),
  ]
}

export const findTopic = (name: string): Topic | null => TOPICS.find((topic) => topic.name === name) ?? null

export const optionUsage = ({ name, short, value }: Option): string =>
  `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`

const EMPTY: HelpLine = { lead: '', leadStyle: null, text: [] }
const plain = (text: string, style: Style | null = null): HelpLine => ({
  lead: '',
  leadStyle: null,
  text: [run(text, style)],
})
const optionRow = (option: Option): readonly [string, string] => [optionUsage(option), option.help]

/** Paragraphs of flowing text; a line that begins with two spaces stands as it is. */
function paragraphs(text: string): HelpLine[][] {
  return text.split('\n\n').map((paragraph) => {
    const lines = paragraph.split('\n')
    const standing = lines
      .filter((line) => line.startsWith('  '))
      .map((line): HelpLine => {
        const [, lead = '', rest = ''] = /^(\s*\S+\s+)(.*)$/.exec(line) ?? []
        return { lead, leadStyle: 'rule', text: [run(rest)] }
      })
    const flowing = lines.filter((line) => !line.startsWith('  ')).join(' ')
    return flowing === '' ? standing : [...standing, plain(flowing)]
  })
}

const section = (title: string, list: readonly (readonly [string, string])[]): HelpLine[] => [
  EMPTY,
  plain(title, 'heading'),
  ...rows(list, 'rule'),
]

function rows(list: readonly (readonly [string, string])[], style: Style): HelpLine[] {
  const width = Math.min(LONGEST_LEAD, Math.max(...list.map(([name]) => name.length)))
  return list.flatMap(([name, help]): HelpLine[] => {
    const text = [run(help)]
    if (name.length <= width) return [{ lead: `  ${name.padEnd(width)}  `, leadStyle: style, text }]
    // What is too long for its column takes a line of its own.
    return [
      { lead: `  ${name}`, leadStyle: style, text: [] },
      { lead: ' '.repeat(width + 4), leadStyle: null, text },
    ]
  })
}
