import { datelineHead } from './dateline-head'
import { editorsNote } from './editors-note'
import { letterFrame } from './letter-frame'
import { listRun } from './list-run'
import { liveTimes } from './live-times'
import { loneDateline } from './lone-dateline'
import { plainProse } from './plain-prose'
import { pullQuote } from './pull-quote'
import type { Rule } from './rule'
import { speakerTurns } from './speaker-turns'
import { wireMarks } from './wire-marks'

/** The rules that go before the line model, in their order: a row keeps the first type it gets. */
export const RULES: readonly Rule[] = [
  wireMarks,
  editorsNote,
  loneDateline,
  datelineHead,
  liveTimes,
  // Before lists: "Q: ..." and "A: ..." are of one make, too.
  speakerTurns,
  letterFrame,
  pullQuote,
  listRun,
  plainProse,
]
