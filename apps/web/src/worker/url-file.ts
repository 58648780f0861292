// The worker as a file beside the page.
import url from './worker?worker&url'

export const workerUrl = (): string => url
