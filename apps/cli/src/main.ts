#!/usr/bin/env node
import { loadCommand } from './start/load-command'

const { exports, keep } = loadCommand()
exports.runProcess(keep, () => import('tinypool'))
