// Every option, once. Parsing, help screens, completion, configuration files and docs/cli.md come from this table.

export interface Option {
  readonly name: string
  readonly short?: string
  /** What stands for the value in help screens; an option without one is a switch. */
  readonly value?: string
  readonly help: string
  readonly group: 'Output' | 'Input' | 'Batch' | 'Other'
  /** Complete list of values, where there is one; `formats` and `files` are filled in by whoever asks. */
  readonly choices?: readonly string[] | 'formats' | 'files'
  /** May stand in a configuration file. Options that write, follow or stop do not: a file found in a folder must not decide that. */
  readonly configurable?: boolean
}

const OPTIONS = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: 'formats',
    group: 'Output',
    configurable: true,
    help: 'what to print (nutgraf help formats)',
  },
  {
    name: 'explain',
    short: 'e',
    group: 'Output',
    help: 'every block, quote, name and date with its rule, certainty and evidence',
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    choices: 'files',
    group: 'Output',
    help: 'write to FILE, which appears only when it is whole',
  },
  {
    name: 'tokens',
    group: 'Output',
    configurable: true,
    help: 'words and punctuation of every sentence too (json, jsonl)',
  },
  {
    name: 'inferred',
    group: 'Output',
    configurable: true,
    help: 'write a publication date that was only inferred too (json-ld, ninjs, …)',
  },
  {
    name: 'spreadsheet',
    group: 'Output',
    configurable: true,
    help: 'csv to open in a spreadsheet: with a byte order mark, and an apostrophe before formulas',
  },
  {
    name: 'width',
    value: 'COLUMNS',
    group: 'Output',
    configurable: true,
    help: 'width of the page (default: the terminal, or 80)',
  },
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    group: 'Output',
    configurable: true,
    help: 'colour and bold: auto, always or never',
  },
  { name: 'no-color', group: 'Output', help: 'the same as --color never' },

  {
    name: 'published',
    short: 'p',
    value: 'DATE',
    group: 'Input',
    help: 'when the article was published (ISO 8601), where you know it',
  },
  {
    name: 'language',
    value: 'TAG',
    group: 'Input',
    configurable: true,
    help: 'language of the text (BCP 47), where you know it',
  },
  {
    name: 'input-format',
    short: 'i',
    value: 'KIND',
    choices: ['auto', 'text', 'jsonl', 'csv', 'tsv'],
    group: 'Input',
    configurable: true,
    help: 'text, jsonl, csv or tsv (default: by file name)',
  },
  {
    name: 'encoding',
    value: 'NAME',
    choices: ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
    group: 'Input',
    configurable: true,
    help: 'utf-8, utf-16le, utf-16be, windows-1252, … (default: detected)',
  },
  {
    name: 'text-field',
    value: 'FIELD',
    group: 'Input',
    configurable: true,
    help: 'field of a JSONL or CSV record that holds the text (default: text)',
  },
  {
    name: 'date-field',
    value: 'FIELD',
    group: 'Input',
    configurable: true,
    help: 'field that holds the publication date',
  },
  {
    name: 'id-field',
    value: 'FIELD',
    group: 'Input',
    configurable: true,
    help: 'field that names the record (default: id)',
  },
  {
    name: 'max-size',
    value: 'SIZE',
    group: 'Input',
    configurable: true,
    help: 'longest article to take: 500k, 16M, … (default: 16M)',
  },

  {
    name: 'workers',
    short: 'j',
    value: 'N',
    group: 'Batch',
    configurable: true,
    help: 'threads that parse (default: one per core)',
  },
  { name: 'resume', group: 'Batch', help: 'go on after what the output file already holds' },
  { name: 'fail-fast', group: 'Batch', help: 'stop at the first record that fails' },
  { name: 'quiet', short: 'q', group: 'Batch', help: 'no progress and no notes on standard error, only errors' },
  { name: 'watch', short: 'w', group: 'Batch', help: 'print again whenever an input changes' },

  { name: 'port', value: 'N', group: 'Other', configurable: true, help: 'port for nutgraf view (default: a free one)' },
  { name: 'no-open', group: 'Other', help: 'nutgraf view: print the address, start no browser' },
  {
    name: 'config',
    value: 'FILE',
    choices: 'files',
    group: 'Other',
    help: 'read options from FILE (default: nutgraf.config.json or package.json)',
  },
  { name: 'no-config', group: 'Other', help: 'read no configuration file' },
  { name: 'help', short: 'h', group: 'Other', help: 'this help; after a command, help on it' },
  { name: 'version', short: 'V', group: 'Other', help: 'the version' },
] as const satisfies readonly Option[]

export type OptionName = (typeof OPTIONS)[number]['name']
export const optionTable: readonly Option[] = OPTIONS
