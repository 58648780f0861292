/**
 * The trained names model for English news: plain data for `createParser({ names })` of nutgraf, whose own `parse`
 * uses it. See the README for what it was learned from.
 */
export { names } from './names.generated'
