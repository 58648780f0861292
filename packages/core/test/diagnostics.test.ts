import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diagnosticCodes } from '../src/model/diagnostics'

const page = readFileSync(join(import.meta.dirname, '../../../docs/diagnostics.md'), 'utf8')

it('every diagnostic has its heading, and every heading its diagnostic', () => {
  const headings = [...page.matchAll(/^## `(.+)`$/gm)].map(([, code]) => code)
  expect(headings).toEqual([...diagnosticCodes])
})
