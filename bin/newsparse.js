#!/usr/bin/env node
// CommonJS: Node starts it sooner.
require('node:module').enableCompileCache?.() // Node 22 and later keep compiled code from one run to the next
const { load } = require('../dist/load.cjs')

const { main } = load('cli.cjs')
main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
