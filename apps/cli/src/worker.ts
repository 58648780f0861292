// What each thread of the pool runs. The job comes once, with the thread; chunks come one by one.
import { workerData } from 'node:worker_threads'
import type { Job } from './batch/job'
import type { Chunk } from './inputs/record'
import { loadCommand } from './start/load-command'

const { work } = loadCommand().exports
// tinypool puts its own data first.
const [, job] = workerData as [unknown, Job]

module.exports = (chunk: Chunk) => work(job, chunk)
