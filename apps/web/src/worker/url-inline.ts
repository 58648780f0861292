// The worker inside the page, for the build that is one HTML file.
import code from 'virtual:worker-code'

export const workerUrl = (): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
/** A page from the disk has no origin, and Chromium starts no module worker out of a blob there. */
export const workerType = 'classic'
