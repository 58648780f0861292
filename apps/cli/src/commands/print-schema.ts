import { articleSchema } from 'nutgraf/schema'
import { UsageError } from '../arguments/usage-error'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'

/** The JSON Schema (draft 2020-12) of `--format json`, or of a line of `--format jsonl`. */
export async function printSchema([format = 'json', ...others]: readonly string[], io: Io): Promise<number> {
  if ((format !== 'json' && format !== 'jsonl') || others.length > 0)
    throw new UsageError('nutgraf schema takes json or jsonl')
  io.stdout.on('error', () => {})
  io.stdout.write(`${JSON.stringify(format === 'json' ? articleSchema : lineSchema(), null, 2)}\n`)
  return EXIT.ok
}

/** A line is an article with where it comes from, or the reason why there is none. */
function lineSchema(): object {
  const {
    $schema,
    $defs,
    title: _,
    properties,
    required,
    ...article
  } = articleSchema as Record<string, unknown> & {
    properties: object
    required: readonly string[]
  }
  const origin = {
    input: { type: 'string', description: 'The file, or file:line of an archive.' },
    id: { type: ['string', 'number'], description: 'The name that the record gives itself (--id-field).' },
  }
  return {
    $schema,
    title: 'a line of nutgraf --format jsonl',
    oneOf: [
      { ...article, properties: { ...origin, ...properties }, required: ['input', ...required] },
      {
        type: 'object',
        properties: { ...origin, error: { type: 'string', description: 'Why there is no article.' } },
        required: ['input', 'error'],
        additionalProperties: false,
      },
    ],
    $defs,
  }
}
