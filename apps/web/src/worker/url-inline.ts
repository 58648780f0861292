// The worker inside the page, for the build that is one HTML file.
import code from 'virtual:worker-code'

export const workerUrl = (): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
