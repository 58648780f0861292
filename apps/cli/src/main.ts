#!/usr/bin/env node
import { setEngineFlags } from './start/engine-flags'
import { loadCommand } from './start/load-command'

setEngineFlags()
const { exports, keep } = loadCommand()
exports.runProcess(keep, () => import('tinypool'))
