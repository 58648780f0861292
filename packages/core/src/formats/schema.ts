// "nutgraf/schema": the JSON Schema (draft 2020-12) of what `parse` returns, compiled from the types.
export { articleSchema } from './article-schema.generated'
