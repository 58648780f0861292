// Generated from data/speech-verbs.tsv by scripts/build-lexicons.ts: edit that file, then run `pnpm lexicons`.
export const speechVerbs: string = "said\nsays\nsay"
