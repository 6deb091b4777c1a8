import nlp from 'compromise'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import news, { type NewsMethods } from '../src/compromise-plugin.ts'
import { extract } from '../src/index.ts'
import { runs } from './property-runs.ts'

nlp.plugin(news)
const read = (text: string) => nlp<NewsMethods>(text)

const STORY = `LYON — Mayor Jane Roe said on Monday that the old bridge would close.

“It is 90 years old. Nobody wants it,” Roe's deputy Max Poe told Reuters. They don't have $1.2 million and £3bn, said Roe.`

describe('the plugin of compromise', () => {
  it.each<[Exclude<keyof NewsMethods, 'news'>, string, string[]]>([
    ['newsPeople', STORY, ['Jane Roe', "Roe's", 'Max Poe', 'Roe.']],
    ['newsPlaces', STORY, ['LYON —']],
    ['newsOrganizations', STORY, ['Reuters.']],
    ['newsPeople', 'Jerry Garcia and Tina Fey walked down the street. She waved.', ['Jerry Garcia', 'Tina Fey']],
    ['newsPlaces', 'We drove from Chicago, Illinois to Toronto last summer.', ['Chicago,', 'Illinois', 'Toronto']],
    ['newsPlaces', "The mayor of Paris isn't from France.", ['Paris', 'France.']],
    ['newsNumbers', 'Five hundred people paid $12 each at 30% off.', ['Five hundred', '$12', '30%']],
    ['newsQuotes', 'The minister said: "We will leave." Nobody did.', ['"We will leave."']],
    ['newsPeople', 'Spring is in the air and summer will come.', []],
    ['newsPlaces', 'The turkey was dry and the china broke.', []],
    ['newsOrganizations', '', []],
    ['newsNumbers', 'Nobody came to the meeting.', []],
    ['newsQuotes', 'Nobody said a word at the meeting.', []],
  ])('%s of %j', (method, text, expected) => {
    const found: string[] = read(text)[method]().out('array')
    expect(found).toEqual(expected)
  })

  it('gives the record of the text, offsets included', () => {
    const { people, quotes, places } = read(STORY).news()
    expect({ people, quotes, places }).toEqual(
      (({ people, quotes, places }) => ({ people, quotes, places }))(extract(STORY)),
    )
    expect(read(STORY).news({ bias: 'FR' }).source.characters).toBe(STORY.length)
  })

  it('gives quotations a match a sentence', () => {
    const said = Array.from({ length: 12 }, (_, i) => `The bridge number ${i} is old and nobody wants it any more.`)
    const found: string[] = read(`“${said.join(' ')}” Jane Roe said in Lyon on Monday.`)
      .newsQuotes()
      .out('array')
    expect(found.length).toBeGreaterThan(1)
    expect(found.join(' ')).toBe(`“${said.join(' ')}”`)
  })

  it('is a view like others: a match by its number, tags, terms, within other views', () => {
    const doc = read(STORY)
    expect(doc.newsPeople(0).text('trim')).toBe('Jane Roe')
    expect(doc.newsPeople(9).found).toBe(false)
    doc.newsPlaces().tag('Place')
    expect(doc.match('#Place').text()).toContain('LYON')
    const first = doc.sentences().eq(0) as unknown as typeof doc
    expect(first.newsPeople().out('array')).toEqual(['Jane Roe'])
    expect((doc.match('max poe') as unknown as typeof doc).newsPeople().out('array')).toEqual(['Max Poe'])
    expect((doc.match('max') as unknown as typeof doc).newsPeople().out('array')).toEqual([])
  })

  it('reads a document as it is, also when it was changed', () => {
    const doc = read('Jane Roe spoke in Lyon on Monday.')
    expect(doc.newsPlaces().out('array')).toEqual(['Lyon'])
    doc.match('lyon').replaceWith('Geneva')
    expect(doc.newsPlaces().text()).toContain('Geneva')
    doc.contractions().expand()
    expect(doc.newsPeople().out('array')).toEqual(['Jane Roe'])
  })

  it('never throws, and matches hold terms of the document', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (one, other) => {
          const doc = read(`${one} Jane Roe isn't in Lyon. ${other}`)
          for (const view of [
            doc.newsPeople(),
            doc.newsPlaces(),
            doc.newsNumbers(),
            doc.newsQuotes(),
            doc.newsOrganizations(),
          ]) {
            expect(view.terms().length).toBeLessThanOrEqual(doc.terms().length)
          }
        },
      ),
      runs(60),
    )
  })
})
