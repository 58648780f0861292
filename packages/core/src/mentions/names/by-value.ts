import { eachRow } from '../../lexicon/table'

/** The rows of a table that is packed by value, in which a row without a value has that of the row before. */
export function readByValue(packed: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  let value = ''
  eachRow(packed, (start, keyEnd, valueEnd) => {
    if (valueEnd > keyEnd) value = packed.slice(keyEnd + 1, valueEnd)
    map.set(packed.slice(start, keyEnd), value)
  })
  return map
}
