import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src'

const file = join(import.meta.dirname, '../../../../shared/seeds/netanyahu-putin.txt')

describe.skipIf(!existsSync(file))('the seed article', () => {
  it('has its headline', () => {
    expect(parse(readFileSync(file, 'utf8')).headline).toBe("Netanyahu, Putin to meet 'soon'")
  })
})
