// Every command, once: parsing, help, completion and docs/cli.md come from this table.

export interface Command {
  readonly name: string
  /** What follows the name in help screens. */
  readonly operands: string
  readonly help: string
  /** Prints a table of each article, so takes the options that reading an article takes. */
  readonly table?: true
}

const COMMANDS = [
  { name: 'quotes', operands: '[FILE…]', table: true, help: 'who said what' },
  { name: 'people', operands: '[FILE…]', table: true, help: 'who is named, with roles and counts' },
  { name: 'dates', operands: '[FILE…]', table: true, help: 'when: every date, what it says and means' },
  { name: 'outline', operands: '[FILE…]', table: true, help: 'the article’s parts in order' },
  { name: 'view', operands: 'FILE', help: 'open the article in the viewer, in a browser' },
  { name: 'schema', operands: '[jsonl]', help: 'print the JSON Schema of the output' },
  { name: 'completion', operands: 'bash|zsh|fish', help: 'print the completion script of a shell' },
  { name: 'help', operands: '[TOPIC]', help: 'explain a command or a topic' },
] as const satisfies readonly Command[]

export type CommandName = (typeof COMMANDS)[number]['name']
export type TableName = 'quotes' | 'people' | 'dates' | 'outline'

export const commandTable: readonly Command[] = COMMANDS
export const findCommand = (name: string | undefined): CommandName | null =>
  COMMANDS.find((command) => command.name === name)?.name ?? null
