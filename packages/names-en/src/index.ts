/** The trained names model. `null` until the first one is trained. */
export const names: null = null
