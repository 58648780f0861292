import { earlyHash } from './prerender.ts'

// The page's Content-Security-Policy. Nothing may be fetched but the page's own files; no string becomes markup or script.
const common = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'nutgraf',
}

/** For the build of several files. `connect-src` lets the page fetch an article that the command line serves beside it. */
export const filesPolicy = write({
  ...common,
  'script-src': `'self' '${earlyHash}'`,
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
})

/** For the single file: its own scripts and style by their hashes, its worker as a blob, and no connection at all. */
export function singleFilePolicy(scriptHash: string, styleHash: string): string {
  return write({
    ...common,
    'script-src': `'${scriptHash}' '${earlyHash}'`,
    'style-src': `'${styleHash}'`,
    'img-src': 'data:',
    'worker-src': 'blob:',
  })
}

function write(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')
}
