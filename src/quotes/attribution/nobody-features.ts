// Features of quotations that nobody speaks: titles, slogans, words in an unusual sense.
import { type FeatureSink, few, templates } from '../ranking/quote-templates.ts'
import { hasClause, isTitle, wordsOf } from './passage-words.ts'
import type { QuoteContext } from './quote-context.ts'
import { timesMarked } from './repeated-quotes.ts'

const T = templates(
  'nobody',
  'nobodySize',
  'nobodyCapital',
  'nobodyEnding',
  'nobodyBefore',
  'nobodyAfter',
  'nobodyEdges',
  'nobodyVerb',
  'nobodyCues',
  'nobodyHistory',
  'nobodyArticle',
  'nobodyAlone',
  'nobodyRole',
  'nobodyTitle',
  'nobodyWordBefore',
  'nobodyWordAfter',
  'nobodyClause',
  'nobodyWords',
  'nobodyVoice',
  'nobodyTwoBefore',
  'nobodyWithin',
  'nobodyTimes',
)

/** Features of nobody as the speaker. */
export function writeNobody(sink: FeatureSink, quote: QuoteContext): void {
  const { context, sentence, item, before, after, ending, capital, size, since, content } = quote
  const { sentences, paragraphs } = context.layout
  const cues = context.cuesIn[sentence] ?? []
  const has = String(cues.some(({ class: c }) => c === 'say' || c === 'write' || c === 'according'))
  const { first, end, paragraph } = sentences[sentence] ?? { first: item, end: item + 1, paragraph: 0 }
  const isAlone = String(first === item && end === item + 1)
  const { text, words } = context.layout
  const said = wordsOf(text.slice(quote.range.start, quote.range.end))
  const title = String(isTitle(said))
  const clause = String(hasClause(said))
  const wordBefore = first === item ? '#' : words[item - 1]?.lower
  sink.write(T.nobody)
  sink.write(T.nobodySize, size)
  sink.write(T.nobodyCapital, capital, size)
  sink.write(T.nobodyEnding, ending, capital)
  sink.write(T.nobodyBefore, before, size)
  sink.write(T.nobodyAfter, after)
  sink.write(T.nobodyEdges, before, after, capital)
  sink.write(T.nobodyVerb, has, size)
  sink.write(T.nobodyCues, String(cues.length))
  sink.write(T.nobodyHistory, since ? `${Boolean(since.candidate.mention)} ${since.paragraphs}` : 'x', isAlone)
  sink.write(T.nobodyArticle, String(/^(?:the|a|an)\b/u.test(content)))
  sink.write(T.nobodyAlone, isAlone, size, capital)
  sink.write(T.nobodyRole, paragraphs[paragraph]?.role, size, has)
  sink.write(T.nobodyTitle, title, size, before)
  sink.write(T.nobodyWordBefore, wordBefore)
  sink.write(T.nobodyWords, wordBefore, after, size)
  sink.write(T.nobodyClause, clause, size, capital, before)
  sink.write(T.nobodyVoice, quote.voice, size)
  sink.write(T.nobodyTwoBefore, item - 1 <= first ? '#' : words[item - 2]?.lower, wordBefore)
  sink.write(T.nobodyTimes, few(timesMarked(context, quote.passage), 2), size)
  sink.write(T.nobodyWithin, before + after, size, clause, title)
  sink.write(T.nobodyWordAfter, end === item + 1 ? '#' : context.layout.words[item + 1]?.lower, size)
}
