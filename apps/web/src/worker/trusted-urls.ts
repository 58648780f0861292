// The page's policy demands Trusted Types: no string becomes markup or script. The only exceptions are the addresses
// of our own worker and service worker, which pass through here.
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown
  }
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
const policy = factory?.createPolicy('nutgraf', { createScriptURL: (url) => url })

/** An address that `new Worker` and `serviceWorker.register` accept under our policy. Never give it a user's string. */
export function scriptUrl(url: string): string {
  return (policy ? policy.createScriptURL(url) : url) as string
}
