// Verbs that introduce speech, with what they take. Our own list; the classes follow how news English uses them.
// Counted against attributions marked by hand (docs/quotes-model-card.md).
import { words } from './words.ts'

export type CueClass =
  | 'say'
  | 'write'
  | 'call'
  | 'judge'
  | 'ask'
  | 'think'
  | 'show'
  | 'colon'
  | 'dash'
  | 'according'
  | 'noun'

/** A class's verbs in their base form. */
const VERBS: Readonly<Record<'say' | 'write' | 'call' | 'judge' | 'ask' | 'think' | 'show', ReadonlySet<string>>> = {
  // "…," she said. She said that …
  say: words(`
    acknowledge add admit affirm allege announce answer argue assert assure aver boast caution chant chime claim clarify comment
    complain concede conclude confess confide confirm contend continue counter cry declare deny disclose elaborate emphasize
    emphasise exclaim explain insist interject intone joke lament maintain mention mumble murmur muse mutter note object
    observe opine pledge point predict proclaim promise pronounce protest quip rasp read reaffirm reason recall reckon
    recount reflect reiterate relate remark remember remind repeat reply report respond retort reveal say scoff scream
    shout shriek sigh sing snap sneer speculate stammer state stress submit suggest summarize summarise swear tell testify
    theorize underline underscore venture volunteer vow wail warn whisper yell bark bellow gush rant vent wax surmise
    deadpan fume growl grumble crow brag bemoan profess allow advise advocate apologize apologise attest blurt cheer
    croak drawl echo enthuse expound forecast gasp grunt hint implore indicate inform instruct intimate jest jibe
    notify offer plead pray preach purr rave rebut recite rejoin rue snarl stipulate threaten thunder utter
  `),
  write: words(`blog email e-mail message post publish retweet scrawl text tweet write pen`),
  // She called it "a disgrace".
  call: words(`brand call characterize characterise compare deem describe deride dub hail label liken mock portray quote ridicule
    term title entitle name refer nickname caption style tout`),
  // She criticized the "failed policies".
  judge: words(`
    accuse applaud assail attack attribute bash blame blast celebrate charge chastise chide cite commend compliment condemn
    congratulate credit criticize criticise decry defend demand denounce discuss dismiss emphasize encourage endorse express
    fault fire hammer highlight impugn invoke knock lambast laud lecture list nod outline paint pan press promote propose
    push question rail rap rebuke recommend reference reject reprimand rip scold shoot slam slap speak spell strike support
    talk taunt thank trumpet urge welcome address appeal back bill boo cast challenge coin command correct couch counsel
    deliver detail dispute distance double drop extol exhort float frame give go greet heckle hurl issue launch lash lay
    lead make mark order pitch point praise put raise recognize release relay remain ridicule ring rule send share signal
    sound sum swipe tackle tap tease throw toss trash turn use unveil vilify voice weigh
  `),
  ask: words(`ask beg inquire enquire query request wonder quiz`),
  think:
    words(`believe consider expect feel figure hope imagine know realize regard see suppose suspect think want worry fear
    guess wish understand learn hear agree disagree assume estimate anticipate concur decide determine view`),
  // A statement, a sign, a study: "The report found that …"
  show: words(`appear contain demonstrate find illustrate include imply proclaim prove run show feature`),
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  beg: ['begs', 'begged', 'begging'],
  cast: ['casts', 'cast', 'casting'],
  cry: ['cries', 'cried', 'crying'],
  deadpan: ['deadpans', 'deadpanned', 'deadpanning'],
  decry: ['decries', 'decried', 'decrying'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  hear: ['hears', 'heard', 'hearing'],
  know: ['knows', 'knew', 'known', 'knowing'],
  lay: ['lays', 'laid', 'laying'],
  lead: ['leads', 'led', 'leading'],
  make: ['makes', 'made', 'making'],
  put: ['puts', 'put', 'putting'],
  read: ['reads', 'read', 'reading'],
  ring: ['rings', 'rang', 'ringing'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  send: ['sends', 'sent', 'sending'],
  shoot: ['shoots', 'shot', 'shooting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  spell: ['spells', 'spelled', 'spelt', 'spelling'],
  strike: ['strikes', 'struck', 'striking'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  understand: ['understands', 'understood', 'understanding'],
  write: ['writes', 'wrote', 'written', 'writing'],
}
const DOUBLED =
  words(`admit aver brag blog chat drop dub jab nod pan quip refer quiz rap rebut rip slam slap snap stammer submit
  sum tap wag`)

/** Nouns that carry speech where no verb does: "in a statement", "his words". */
export const SPEECH_NOUNS =
  words(`accusation admission allegation announcement answer argument assertion call chant claim comment comments complaint criticism declaration
  email letter message motto note phrase pledge post promise question quote remark remarks reply report response rhetoric
  sign slogan speech statement story suggestion text tweet tweets warning word words headline`)

/** Every form of a verb: "deny" -> deny, denies, denied, denying. */
export function inflections(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb]
  if (irregular) return [verb, ...irregular]
  const doubled = DOUBLED.has(verb) && !verb.endsWith('mer') ? verb + verb.slice(-1) : verb
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const third = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${doubled}es` : `${verb}s`
  return [verb, third, `${doubled}ed`, `${doubled}ing`]
}

export interface CueWord {
  readonly verb: string
  readonly class: CueClass
  /** Which form: base, third person, past, participle. */
  readonly form: 'base' | 's' | 'ed' | 'ing'
}

/** Cue word in lower case -> its verb. Where a verb stands in two classes, the first counts. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = new Map(
  (Object.keys(VERBS) as (keyof typeof VERBS)[])
    .flatMap((cueClass) => [...VERBS[cueClass]].flatMap((verb) => formsOf(verb, cueClass)))
    .reverse(),
)

/** The entries of one verb for a map of cue words. */
export function formsOf(verb: string, cueClass: CueClass): [string, CueWord][] {
  const [base = verb, ...others] = inflections(verb)
  return [
    ...others.map((word, i): [string, CueWord] => {
      const form = word.endsWith('ing') ? 'ing' : i === 0 ? 's' : 'ed'
      return [word, { verb, class: cueClass, form }]
    }),
    [base, { verb, class: cueClass, form: base === others[1] ? 'ed' : 'base' }],
  ]
}
