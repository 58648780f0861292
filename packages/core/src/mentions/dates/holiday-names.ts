import { holidays } from '../../lexicon/generated/holidays'
import { lazyLexicon } from '../../lexicon/table'
import type { Scan } from './scan'

const table = lazyLexicon(holidays)

interface Node {
  readonly next: Map<string, Node>
  name: string | null
}

let root: Node | null = null
let firstWords: ReadonlySet<string> | null = null

/** The names of `data/holidays.tsv` as a tree of their words. */
function tree(): Node {
  if (root) return root
  root = { next: new Map(), name: null }
  for (const name of table().rows().keys()) {
    let node = root
    for (const word of name.split(' ')) {
      let next = node.next.get(word)
      if (!next) {
        next = { next: new Map(), name: null }
        node.next.set(word, next)
      }
      node = next
    }
    node.name = name
  }
  return root
}

/** The words that holidays' names begin with. */
export function holidayWords(): ReadonlySet<string> {
  firstWords ??= new Set(tree().next.keys())
  return firstWords
}

/** The longest holiday name at a token; its first word must be capitalised, which the caller has seen. */
export function holidayAt(scan: Scan, token: number): { value: string; end: number } | null {
  let node: Node | undefined = tree()
  let found: { value: string; end: number } | null = null
  for (let at = token; node; at++) {
    const word = scan.lower(at).replace('’', "'")
    // "Veterans' Day", "Presidents’ Day", "St. Patrick's" with its stop apart.
    if (at > token && (word === "'" || word === '.')) continue
    node = node.next.get(word)
    if (node?.name) found = { value: node.name, end: at + 1 }
  }
  return found
}
