#!/usr/bin/env node
// CommonJS: Node starts it sooner.

function run() {
  try {
    const { limitCompiling, load } = require('../dist/load.cjs')
    limitCompiling()
    require('node:module').enableCompileCache?.() // Node 22 and later keep compiled code from one run to the next
    return load('cli.cjs').main(process.argv.slice(2))
  } catch {
    const folder = require('node:path').join(__dirname, '../dist')
    process.stderr.write(`newsparse: ${folder}: is damaged or missing; reinstall newsparse\n`)
    return Promise.resolve(2)
  }
}

run().then((code) => {
  process.exitCode = code
})
