/**
 * Makes something when it is first asked for. For patterns with \p{…}: each class in one is put together when the
 * pattern is made, which for those at the head of a module is when it is loaded, needed or not.
 */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
