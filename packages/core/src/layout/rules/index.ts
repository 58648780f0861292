import { authorBio } from './author-bio'
import { bylineHead } from './byline-head'
import { bylineUnderDeck } from './byline-under-deck'
import { capitalsLink } from './capitals-link'
import { copyrightLine } from './copyright-line'
import { creditLine } from './credit-line'
import { creditedCaption } from './credited-caption'
import { datelineHead } from './dateline-head'
import { dayHeadings } from './day-headings'
import { doubledCaption } from './doubled-caption'
import { doubledTitle } from './doubled-title'
import { editorsNote } from './editors-note'
import { genreLine } from './genre-line'
import { letterFrame } from './letter-frame'
import { listHeading } from './list-heading'
import { listRun } from './list-run'
import { liveTimes } from './live-times'
import { loneDateline } from './lone-dateline'
import { numberedHeadings } from './numbered-headings'
import { pictureLabels } from './picture-labels'
import { picturePositions } from './picture-positions'
import { plainProse } from './plain-prose'
import { pullQuote } from './pull-quote'
import type { Rule } from './rule'
import { signUpLine } from './sign-up-line'
import { speakerTurns } from './speaker-turns'
import { tagLine } from './tag-line'
import { teaserHeading } from './teaser-heading'
import { teaserRun } from './teaser-run'
import { wireMarks } from './wire-marks'

/** The rules that go before the line model, in their order: a row keeps the first type it gets. */
export const RULES: readonly Rule[] = [
  wireMarks,
  teaserHeading,
  tagLine,
  copyrightLine,
  signUpLine,
  editorsNote,
  loneDateline,
  datelineHead,
  liveTimes,
  // Before lists: "Q: ..." and "A: ..." are of one make, too.
  speakerTurns,
  letterFrame,
  doubledTitle,
  genreLine,
  bylineHead,
  bylineUnderDeck,
  // Before credits: a label says which of the two it is.
  pictureLabels,
  picturePositions,
  capitalsLink,
  creditLine,
  creditedCaption,
  doubledCaption,
  authorBio,
  pullQuote,
  // Before lists, whose entries have numbers, too.
  numberedHeadings,
  dayHeadings,
  listHeading,
  listRun,
  teaserRun,
  plainProse,
]
