/** Lists of numbers, by their names. */
export type Tables<T> = { readonly [name in keyof T]: Numbers }

export type Numbers = Uint8Array | Int8Array | Uint16Array | Int16Array | Int32Array | Float32Array | Float64Array

const makers = new Map<string, () => Tables<unknown>>()
const given = new Map<string, Tables<unknown>>()

/**
 * Makes tables when they are first asked for, unless an earlier process has made them for this one: to make them all
 * takes as long as to read an article with them.
 *
 * @param name to be given to no others
 */
export function prepared<T extends Tables<T>>(name: string, make: () => T): () => T {
  makers.set(name, make)
  let tables: T | undefined
  return () => {
    tables ??= (given.get(name) as T | undefined) ?? make()
    return tables
  }
}

/** Every table that a parser may ask for, made now; each name with the name of its tables before it. */
export function prepareTables(): Record<string, Numbers> {
  const lists: Record<string, Numbers> = {}
  for (const [name, make] of makers)
    for (const [list, numbers] of Object.entries<Numbers>(make())) lists[`${name}/${list}`] = numbers
  return lists
}

/** Takes what `prepareTables` has made in an earlier process of the same version; other lists are none of its business. */
export function givePrepared(lists: Readonly<Record<string, Numbers>>): void {
  for (const [path, numbers] of Object.entries(lists)) {
    const [name, list] = path.split('/')
    if (list !== undefined) given.set(name, { ...given.get(name), [list]: numbers })
  }
}
