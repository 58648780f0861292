// Compiles data/*.tsv into src/lexicon/generated/*.ts. With --check it writes nothing and fails where a module is stale.
//
// A data file begins with `#` lines (what it holds, `# source:`, `# licence:`); then a row per line, columns parted by
// tabs, the first the key. `#` also begins a comment between the rows. Of a table with `# packed: by value`, for whose readers
// the order of its rows is nothing, only the first of the rows that share a value has it: that takes less room.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dataFolder = join(root, 'data')
const outFolder = join(root, 'src', 'lexicon', 'generated')
const check = process.argv.includes('--check')
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const problems: string[] = []
const wanted = new Map<string, string>()
for (const file of readdirSync(dataFolder).sort()) {
  if (!file.endsWith('.tsv')) continue
  const name = file.slice(0, -4)
  const lines = readFileSync(join(dataFolder, file), 'utf8').split(/\r?\n/)
  for (const field of ['source', 'licence'])
    if (!lines.some((line) => line.startsWith(`# ${field}:`))) problems.push(`data/${file}: no "# ${field}:" line`)
  const seen = new Set<string>()
  const rows: string[] = []
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const key = line.split('\t')[0]
    if (seen.has(key)) problems.push(`data/${file}: "${key}" stands twice`)
    seen.add(key)
    rows.push(line.trimEnd())
  }
  const packed = JSON.stringify(lines.includes('# packed: by value') ? packByValue(rows) : rows.join('\n'))
  wanted.set(
    `${name}.ts`,
    `// Generated from data/${file} by scripts/build-lexicons.ts: edit that file, then run \`pnpm lexicons\`.\nexport const ${camel(name)}: string = ${packed}\n`,
  )
}

mkdirSync(outFolder, { recursive: true })
const present = readdirSync(outFolder)
for (const file of present) {
  if (wanted.has(file)) continue
  if (check) problems.push(`src/lexicon/generated/${file} has no data file`)
  else rmSync(join(outFolder, file))
}
for (const [file, text] of wanted) {
  const path = join(outFolder, file)
  if (present.includes(file) && readFileSync(path, 'utf8') === text) continue
  if (check) problems.push(`src/lexicon/generated/${file} is stale`)
  else writeFileSync(path, text)
}
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

/** A line break, the rows without a value, then those of each value: a row without one has that of the row before it. */
function packByValue(rows: readonly string[]): string {
  const keys = new Map<string, string[]>([['', []]])
  for (const row of rows) {
    const [key, value = ''] = row.split('\t')
    const list = keys.get(value)
    if (list) list.push(key)
    else keys.set(value, [key])
  }
  let packed = ''
  for (const [value, list] of keys)
    for (const [at, key] of list.entries()) packed += `\n${key}${at === 0 && value !== '' ? `\t${value}` : ''}`
  return packed
}
