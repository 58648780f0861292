// The worker as a file beside the page, which fetches the names model as another.
import url from './worker?worker&url'

export const workerUrl = (): string => url
export const workerType = 'module'
