/** Ctrl-C, as a run looks at it. */
export class Interruption {
  #requested = false
  #wake: (() => void) | null = null

  get requested(): boolean {
    return this.#requested
  }

  request(): void {
    this.#requested = true
    this.#wake?.()
  }

  /**
   * What `next` comes to; `null` where the interruption comes before it. For one that waits at a time, and not by
   * `Promise.race`: a promise that is raced again and again keeps what each of the races came to.
   */
  before<T>(next: Promise<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      this.#wake = () => resolve(null)
      if (this.#requested) resolve(null)
      next.then(resolve, reject)
    })
  }
}
