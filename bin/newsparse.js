#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.() // Node 22 and later keep compiled code from one run to the next
const { main } = await import('../dist/cli.js')
process.exitCode = await main(process.argv.slice(2))
