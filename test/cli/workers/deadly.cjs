// Loaded into the command by NODE_OPTIONS: a text with one of these words brings down who reads it.
const { Hash } = require('node:crypto')

const { update } = Hash.prototype

// Every text is hashed, for its record.
Hash.prototype.update = function (text, ...rest) {
  if (typeof text === 'string') die(text)
  return update.call(this, text, ...rest)
}

function die(text) {
  if (text.includes('DEADLY EXIT')) process.exit(7)
  if (text.includes('DEADLY THROW')) {
    process.nextTick(() => {
      throw new Error('thrown outside of any article')
    })
  }
  if (text.includes('DEADLY MEMORY')) for (const hold = []; ; ) hold.push(new Array(1000).fill(0))
}
