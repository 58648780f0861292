/** An input that can't be read: one line on standard error, the others are still read. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
