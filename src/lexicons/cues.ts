// Verbs and nouns that introduce speech; the classes follow their use in news English.
// Counted against attributions marked by hand (docs/quotes-model-card.md).
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { dictionary } from '../core/dictionary.ts'
import { parseSet } from '../core/parse-list.ts'

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
  say: parseSet(`
    acknowledge
    add
    admit
    advise
    advocate
    affirm
    agree
    alert
    allege
    allow
    announce
    answer
    apologise
    apologize
    argue
    assert
    assure
    attest
    aver
    bark
    bellow
    bemoan
    blurt
    boast
    brag
    caution
    chant
    cheer
    chime
    claim
    clarify
    comment
    complain
    concede
    conclude
    confess
    confide
    confirm
    contend
    continue
    counter
    croak
    crow
    cry
    deadpan
    declare
    deny
    disclose
    divulge
    drawl
    echo
    elaborate
    emphasise
    emphasize
    enthuse
    exclaim
    explain
    expound
    forecast
    fume
    gasp
    growl
    grumble
    grunt
    gush
    hint
    implore
    indicate
    inform
    insist
    instruct
    interject
    intimate
    intone
    jest
    jibe
    joke
    lament
    maintain
    mention
    mumble
    murmur
    muse
    mutter
    note
    notify
    object
    observe
    offer
    opine
    plead
    pledge
    point
    pray
    preach
    predict
    proclaim
    profess
    promise
    pronounce
    protest
    purr
    quip
    rant
    rasp
    rave
    read
    reaffirm
    reason
    reassert
    rebut
    recall
    recite
    reckon
    recount
    reflect
    reiterate
    rejoin
    relate
    remark
    remember
    remind
    repeat
    reply
    report
    respond
    retort
    reveal
    rue
    rule
    say
    scoff
    scream
    shout
    shriek
    sigh
    sing
    snap
    snarl
    sneer
    speculate
    stammer
    state
    stipulate
    stress
    submit
    suggest
    summarise
    summarize
    surmise
    swear
    tell
    testify
    theorize
    threaten
    thunder
    underline
    underscore
    utter
    vent
    venture
    volunteer
    vow
    wail
    warn
    wax
    whisper
    yell
  `),
  write: parseSet(`
    blog
    e-mail
    email
    message
    pen
    post
    publish
    retweet
    scrawl
    text
    tweet
    write
  `),
  // She called it "a disgrace".
  call: parseSet(`
    brand
    call
    caption
    characterise
    characterize
    compare
    deem
    deride
    describe
    dub
    entitle
    hail
    label
    liken
    mock
    name
    nickname
    portray
    quote
    refer
    ridicule
    style
    term
    title
    tout
  `),
  // She criticized the "failed policies".
  judge: parseSet(`
    accuse
    address
    appeal
    applaud
    assail
    attack
    attribute
    back
    bash
    bill
    blame
    blast
    boo
    cast
    celebrate
    challenge
    charge
    chastise
    chide
    cite
    coin
    command
    commend
    compliment
    condemn
    congratulate
    correct
    couch
    counsel
    credit
    criticise
    criticize
    decry
    defend
    deliver
    demand
    denounce
    detail
    discuss
    dismiss
    dispute
    distance
    double
    drop
    emphasize
    encourage
    endorse
    exhort
    express
    extol
    fault
    fire
    float
    frame
    give
    go
    greet
    hammer
    heckle
    highlight
    hurl
    impugn
    invoke
    issue
    knock
    lambast
    lash
    laud
    launch
    lay
    lead
    lecture
    list
    make
    mark
    nod
    order
    outline
    paint
    pan
    pitch
    point
    praise
    press
    promote
    propose
    push
    put
    question
    rail
    raise
    rap
    rebuke
    recognize
    recommend
    reference
    reject
    relay
    release
    remain
    reprimand
    ridicule
    ring
    rip
    scold
    send
    share
    shoot
    signal
    slam
    slap
    sound
    speak
    spell
    strike
    sum
    support
    swipe
    tackle
    talk
    tap
    taunt
    tease
    thank
    throw
    toss
    trash
    trumpet
    turn
    unveil
    urge
    use
    vilify
    voice
    weigh
    welcome
  `),
  ask: parseSet(`
    ask
    beg
    enquire
    inquire
    query
    quiz
    request
    wonder
  `),
  think: parseSet(`
      anticipate
      assume
      believe
      concur
      consider
      decide
      determine
      disagree
      estimate
      expect
      fear
      feel
      figure
      guess
      hear
      hope
      imagine
      know
      learn
      realize
      regard
      see
      suppose
      suspect
      think
      understand
      view
      want
      wish
      worry
    `),
  // A statement, a sign, a study: "The report found that …"
  show: parseSet(`
    appear
    contain
    demonstrate
    feature
    find
    illustrate
    imply
    include
    proclaim
    prove
    run
    show
  `),
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = dictionary({
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
})
const DOUBLED = parseSet(`
  admit
  aver
  blog
  brag
  chat
  concur
  drop
  dub
  extol
  jab
  nod
  pan
  pen
  quip
  quiz
  rap
  rebut
  refer
  rip
  slam
  slap
  snap
  stammer
  submit
  sum
  tap
  wag
`)

/** Nouns that carry speech where no verb does: "in a statement", "his words". */
export const SPEECH_NOUNS = parseSet(`
    accusation
    admission
    allegation
    announcement
    answer
    argument
    assertion
    call
    chant
    claim
    comment
    comments
    complaint
    criticism
    declaration
    email
    headline
    letter
    message
    motto
    note
    phrase
    pledge
    post
    promise
    question
    quote
    remark
    remarks
    reply
    report
    response
    rhetoric
    sign
    slogan
    speech
    statement
    story
    suggestion
    text
    tweet
    tweets
    warning
    word
    words
  `)

/** Verbs that begin sentences with a capital: "Asked about the delay, …" */
export const OPENING_VERBS = parseSet(`
  according
  added
  asked
  calling
  citing
  noting
  referring
  said
  saying
  says
  speaking
  told
  writing
  wrote
`)

/** Verbs that tell, right after "…!", that the sentence goes on. */
export const VERBS_AFTER_MARKS = parseSet(`
  added
  adds
  asked
  asks
  continued
  declared
  exclaimed
  replied
  responded
  said
  says
  shouted
  told
  tweeted
  writes
  wrote
  yelled
`)

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
  /** The form: base, third person, past, participle. */
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
