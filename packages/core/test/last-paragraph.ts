import { parse, type Span } from '../src'

/** An article whose last paragraph is these words. */
export const body = (words: string): string =>
  `A headline for the test\n\nThe town council met for three hours on the evening of the storm and then went home again.\n\n${words}`

/** Contents, cue and speakers of the statements in the last paragraph. */
export function statements(
  words: string,
): { readonly content: string[]; readonly cue: string | null; readonly speakers: string[] }[] {
  const source = body(words)
  const slice = ({ start, end }: Span) => source.slice(start, end)
  return parse(source)
    .quotes.filter(({ type }) => type !== 'scare')
    .map(({ content, cue, speakers }) => ({
      content: content.map(slice),
      cue: cue && slice(cue),
      speakers: speakers.map(({ span }) => slice(span)),
    }))
}
