#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parse } from 'nutgraf'

process.stdout.write(`${JSON.stringify(parse(readFileSync(process.argv[2] ?? 0, 'utf8')), null, 2)}\n`)
