// pnpm eval [--update] [--only PATTERN]: scores the built library on the real corpora and holds it against
// baseline.json. --update writes the figures as the new baseline.
import { parseArgs } from 'node:util'
import { compare, readBaseline, writeBaseline } from './baseline'
import { findCorpora } from './corpora'
import { measure } from './scores'

const { values } = parseArgs({ options: { update: { type: 'boolean' }, only: { type: 'string' } } })
const corpora = findCorpora()
if (!corpora) console.log('eval: skipped, no corpora (set NUTGRAF_CORPORA, or lay them at ../shared/corpora)')
else {
  const scores = await measure(corpora, values.only ? new RegExp(values.only) : undefined)
  const changes = compare(readBaseline(), scores).filter(({ now }) => now !== null || !values.only)
  const figure = (value: number | null) => (value === null ? '–' : value.toFixed(1)).padStart(7)
  console.log(`${'figure'.padEnd(60)}${'baseline'.padStart(9)}${'now'.padStart(8)}`)
  for (const { name, before, now, fell } of changes)
    console.log(`${name.padEnd(60)}${figure(before).padStart(9)}${figure(now).padStart(8)}${fell ? '  fell' : ''}`)
  if (values.update) writeBaseline(values.only ? { ...readBaseline(), ...scores } : scores)
  else if (changes.some(({ fell }) => fell)) process.exitCode = 1
}
