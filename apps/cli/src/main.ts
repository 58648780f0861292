#!/usr/bin/env node
// The only file that touches the process.
import * as nodeModule from 'node:module'
import type { Io } from './io'
import { run } from './run'

// Compiled code kept between runs, where Node can (22.1 and later).
;(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.()

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  onInterrupt(listener) {
    let before = false
    const onSignal = (): void => {
      // The second Ctrl-C doesn't wait.
      if (before) process.exit(130)
      before = true
      listener()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
    return () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    }
  },
}

// Standard error may be a closed pipe too.
process.stderr.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), io)
// Standard input may still be open, with nobody to read it.
if (!process.stdin.readableEnded) process.stdin.unref?.()
