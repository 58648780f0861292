declare module '#worker-url' {
  /** The address of the parsing worker's script. */
  export const workerUrl: () => string
  export const workerType: WorkerType
}
declare module 'virtual:worker-code' {
  const code: string
  export default code
}
declare module 'virtual:first-sample' {
  /** The sample the page opens on, parsed when the page was built, so that the first paint waits for nothing. */
  export const firstSample: { readonly id: string; readonly article: import('nutgraf').Article }
}
