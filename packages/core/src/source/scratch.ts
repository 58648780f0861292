/** Texts that need more get arrays of their own, so that one huge text does not keep its memory for good. */
const MOST = 1 << 16

/**
 * Makes an array that one text after another may use: making and freeing arrays takes longer than most texts need to fill
 * them. What the text before wrote is still in it.
 */
export function scratch<A>(make: (length: number) => A): (length: number) => A {
  let array: A | null = null
  return (length) => {
    if (length > MOST) return make(length)
    array ??= make(MOST)
    return array
  }
}
