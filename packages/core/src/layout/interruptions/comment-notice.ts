import { lowerCase } from '../../source/lower-case'
import { CLASS, CLASS_COUNT } from '../rows/word-classes'
import type { Interruption } from './interruption'

/** Of text in lower case: what readers who comment are told, or asked for. */
const NOTICE =
  /\bplease\s(?:keep|be|stay|remain|refrain|read|respect|observe|follow|note|review)\b|\bcomments?\s(?:may\stake|(?:are|is|have\sbeen)\s(?:now\s)?(?:closed|moderated|disabled|turned\soff)|will\s(?:not\s)?be\s(?:moderated|removed|deleted|reviewed|published|approved)|(?:policy|guidelines|rules))\b|\b(?:community|commenting|posting|house)\s(?:guidelines|standards|rules|policy)\b|\bmust\sbe\s(?:logged|signed)\sin\b|\b(?:log|sign)\sin\sto\b|\bfor\sthe\snext\stime\si\scomment\b|\bmoderat(?:e|es|ing)\s(?:all\s|user\s)?comments\b|\bno\scomments\syet\b/

/** What a page says to those who comment on it: "You must be logged in to comment.", "Please keep comments civil." */
export const commentNotice: Interruption = {
  name: 'comment-notice',
  longest: 120,
  tester: (source, rows, counts) => (row) => {
    const { start, end, words, quotes } = rows[row]
    // Somebody who is quoted may say so.
    if (words < 3 || quotes > 0 || counts[row * CLASS_COUNT + CLASS.comment] === 0) return false
    return NOTICE.test(lowerCase(source.slice(start, Math.min(end, start + 500))))
  },
}
