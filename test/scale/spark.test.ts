import { describe, expect, it } from 'vitest'
import { newsparse } from '../cli/run.ts'
import { piped, WORDS } from './piped.ts'

const article = (id: unknown, text: unknown, more = {}): string => JSON.stringify({ id, text, ...more })

/** Elements of a partition, with what the record of each says: the code of an error, or "ok". */
const ELEMENTS: readonly (readonly [name: string, element: string | Uint8Array, id: unknown, outcome: string])[] = [
  ['an article', article(1, 'Ants run.'), 1, 'ok'],
  [
    'a text with every kind of line break',
    article('breaks', 'a\nb\r\nc\u2028d\u2029e\u0085f\u000bg\fh.'),
    'breaks',
    'ok',
  ],
  ['an id with line breaks', article('i\n\r\u2028\u0085d', 'Bees hum.'), 'i\n\r\u2028\u0085d', 'ok'],
  ['a raw U+2028 between two fields', '{"id": "raw",\u2028"text": "Bees."}', null, 'not-json'],
  ['a raw U+2028 in the text', '{"id": "raw", "text": "Bees\u2028hum."}', 'raw', 'ok'],
  ['a carriage return at the end', `${article('cr', 'Cats nap.')}\r`, 'cr', 'ok'],
  ['a byte order mark', `\ufeff${article('bom', 'Cats nap.')}`, 'bom', 'ok'],
  ['blanks around it', `  ${article('blanks', 'Dogs bark.')}\t`, 'blanks', 'ok'],
  ['a blank line', '', null, 'not-json'],
  ['a line of blanks', '   ', null, 'not-json'],
  ['half a line of JSON', '{"id": "half", "text": "Eels', null, 'not-json'],
  ['two objects', '{"id": 1} {"id": 2}', null, 'not-json'],
  ['an array', '["text"]', null, 'not-json'],
  ['null', 'null', null, 'not-json'],
  ['no text', '{"id": "no-text"}', 'no-text', 'no-text-field'],
  ['a text that is null', article('null', null), 'null', 'no-text-field'],
  ['a text that is a number', article('number', 7), 'number', 'no-text-field'],
  ['an empty text', article('empty', ''), 'empty', 'ok'],
  [
    'bytes that are no UTF-8',
    Buffer.from([...Buffer.from('{"id": "latin", "text": "caf'), 0xe9, 0x22, 0x7d]),
    'latin',
    'ok',
  ],
  ['bytes that are no text', Buffer.from([0x7b, 0x00, 0x01, 0x7d]), null, 'not-text'],
  ['the first bytes of a PDF', '%PDF-1.7', null, 'not-text'],
  ['half of a surrogate pair', '{"id": "\\ud83d", "text": "Foxes \\ud83d run."}', '\ud83d', 'ok'],
  ['an id that JavaScript would round', '{"id": 12345678901234567890, "text": "Gnus."}', null, 'inexact-id'],
  ['such a number inside of an id', '{"id": {"n": [12345678901234567890]}, "text": "Gnus."}', null, 'inexact-id'],
  ['an id beyond all numbers', '{"id": 1e999, "text": "Gnus."}', null, 'inexact-id'],
  ['an id that is an object', article({ feed: 'a', n: [1, null] }, 'Hens lay.'), { feed: 'a', n: [1, null] }, 'ok'],
  ['no id', '{"text": "Ibises wade."}', null, 'ok'],
  ['a field of two megabytes', article('html', 'Jays fly.', { html: '<p>'.repeat(700_000) }), 'html', 'ok'],
  ['a text of 300 KB', article('long', 'Kiwis walk. '.repeat(25_000)), 'long', 'ok'],
  ['a text of one word of 200 KB', article('word', 'k'.repeat(200_000)), 'word', 'ok'],
  ['the last article', article('last', 'Lions sleep.'), 'last', 'ok'],
]

describe('a partition, as Spark pipes it', () => {
  const only = ['--only', 'numbers'] // what is found is not the question here

  it('prints one line for each element, in order, with its id; errors are records', async () => {
    const { lines, stdout, stderr, code } = await piped(
      ELEMENTS.map(([, element]) => element),
      { args: [...WORDS, ...only] },
    )
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    const records = lines.map((line) => JSON.parse(line))
    expect(records.map(({ source, error }, i) => [ELEMENTS[i]?.[0], source.id, error?.code ?? 'ok'])).toEqual(
      ELEMENTS.map(([name, , id, outcome]) => [name, id, outcome]),
    )
    expect(stdout).not.toMatch(/[\r\u0085\u2028\u2029]/u)
    expect(stdout.split('\n')).toHaveLength(ELEMENTS.length + 1)
  })

  it('a partition without elements prints nothing', async () => {
    expect(await piped([])).toMatchObject({ stdout: '', stderr: '', code: 0 })
  })

  it('partitions side by side print what one process prints of all', async () => {
    const all = Array.from({ length: 24 }, (_, i) =>
      article(i, `The mayor of Leeds said ${i} people came. “We are done,” she said.`),
    )
    const partitions = [all.slice(0, 1), all.slice(1, 12), all.slice(12, 12), all.slice(12)]
    const outputs = await Promise.all(partitions.map((partition) => piped(partition)))
    expect(outputs.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    const whole = newsparse(WORDS, { input: all.map((line) => `${line}\n`).join('') })
    expect(outputs.map(({ stdout }) => stdout).join('')).toBe(whole.stdout)
  })

  it('a line without a line feed at the end of the input is a line', () => {
    const run = newsparse([...WORDS, ...only], { input: `${article(1, 'a')}\n${article(2, 'b')}` })
    expect(run.stdout.split('\n')).toHaveLength(3)
  })

  const endless = function* () {
    for (let id = 0; ; id++) yield article(id, `Ants run ${id} miles. `.repeat(50))
  }

  it('ends quietly when its output is closed, however much input there is', async () => {
    const { stderr, code } = await piped(endless(), {
      stopAfter: { bytes: 1, by: 'closing' },
      args: [...WORDS, ...only],
    })
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  })

  it('ends when the task is over and the process is told to', async () => {
    const { stderr, code } = await piped(endless(), {
      stopAfter: { bytes: 1, by: 'ending' },
      args: [...WORDS, ...only],
    })
    expect({ stderr, code }).toEqual({ stderr: '', code: 143 })
  })

  it.each([
    ['an option that does not exist', [...WORDS, '--no-such-option'], 2],
    ['--on-error fail', [...WORDS, ...only, '--on-error', 'fail'], 2],
    ['--fail-if-empty', [...WORDS, ...only, '--fail-if-empty'], 1],
  ])('what fails a partition: %s', async (_, args, code) => {
    expect(await piped([article(1, 'Ants run.'), 'not JSON'], { args })).toMatchObject({ code })
  })
})
