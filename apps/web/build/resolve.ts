import { fileURLToPath } from 'node:url'

const core = fileURLToPath(new URL('../../../packages/core/src/', import.meta.url))

/** The library is taken from its source, so that its lexicons become files of their own and a change shows at once. */
export const resolve = {
  alias: [
    { find: /^nutgraf$/, replacement: `${core}index.ts` },
    { find: /^nutgraf\/(.*)$/, replacement: `${core}$1` },
  ],
}
