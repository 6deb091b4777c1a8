#!/usr/bin/env node
// CommonJS: Node starts it sooner.

function run() {
  try {
    const { limitCompiling, load } = require('../dist/load.cjs')
    limitCompiling()
    return load('cli.cjs').main(process.argv.slice(2))
  } catch {
    const folder = require('node:path').join(__dirname, '../dist')
    process.stderr.write(`newsparse: ${folder}: is damaged or missing; reinstall newsparse\n`)
    return Promise.resolve(2)
  }
}

process.once('beforeExit', () => process.exit()) // sooner than the end of a process that takes down its heap
run().then((code) => {
  process.exitCode = code
})
