// Closed classes of English, and the commonest verbs, in lower case: what can stand inside a noun phrase is what is in none of these. Our own lists.
import { words } from './words.ts'

export const DETERMINERS =
  words(`a an the this that these those some any each every no another other both many several few
  all most one two three four five six seven eight nine ten dozens hundreds thousands his her its their our my your`)

export const POSSESSIVES = words('his her its their our my your')

export const PREPOSITIONS =
  words(`about above across after against along alongside amid among amongst around as at before behind
  below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of
  off on onto out outside over past per regarding since than through throughout till to toward towards under underneath
  until up upon versus via with within without`)

/** Prepositions that tie a phrase to the noun before: "a spokesman for the ministry". */
export const NOUN_TIES = words('of for at with from in to on')

export const CONJUNCTIONS = words(
  'and or but nor yet so if because although though while whereas unless whether then when once where how why',
)

export const RELATIVES = words('who whom whose which that what')

/** Auxiliaries and contractions of them. */
export const AUXILIARIES =
  words(`am is are was were be been being has have had having do does did doing done can could may might
  must shall should will would cannot can't won't don't didn't doesn't isn't aren't wasn't weren't hasn't haven't hadn't
  couldn't wouldn't shouldn't ain't not never let`)

export const ADVERBS =
  words(`again ago ahead almost already also alone aloud always apparently away back even ever far first here
  however instead just later maybe meanwhile more much now often once only perhaps quite rather really recently soon still
  there thereby therefore thus today together tomorrow tonight too twice very well yesterday yet no yes please oh else too
  last next`)

/** Words that begin sentences or name times, capitalised but never a name by themselves. */
export const TIMES =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december spring summer autumn winter fall jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue wed thu thurs fri sat sun a.m p.m am pm`)

/** Frequent verbs that are no cue, in forms that could be taken for nouns or follow a name. */
export const VERBS = words(`
  accept accepted accepts act acted agrees aim aims allow allows appeared appears arrive arrived arrives asks became become
  becomes began begin begins beat beats began believes bought bring brings broke brought build built buy buys came campaigned
  care carried carries carry caught cause caused change changed choose chose chosen claims clinched come comes coming continues
  cost cut decided declined declines died did drew drive drove earn earned enter entered face faced faces failed fall fallen
  fell fight fights find finds flew follow followed follows fought found gave get gets getting given gives go goes going gone
  got grew had hang happen happened happens has hate hates head headed held help helped helps hit hold holds hung hurt join
  joined joins keep keeps kept kill killed knew know knows laid landed lay leave leaves led left lie lies like likes live lived
  lives look looked looking looks lose loses lost love loves made make makes making mean means meant meet meets met miss move
  moved moves need needed needs opened opens owe own owns paid pass passed pay pays plan planned plans play played plays prefer
  pull pulled put puts quit raised ran reach reached receive received refuse refused refuses remained remains require rose run
  running runs said sat saw seek seeks seem seemed seems seen sell sent serve served serves set sets shook shot showed shown sit
  sits slept sold sought spend spent spoke stand stands start started starts stay stayed stays stole stood stop stopped struck
  sued sat take taken takes taking taught tend tends think thinks thought threw took tried tries trust try trying turned turns
  understood use used uses voted wait waited walk walked want wanted wants watch watched wear wears went win wins woke won wore
  work worked works`)

export type Gender = 'male' | 'female' | 'plural' | 'neuter' | 'any'

/** Pronouns that can be who said it, as subject: what they agree with. */
export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['they', 'plural'],
  ['it', 'neuter'],
  ['who', 'any'],
  ['i', 'any'],
  ['we', 'plural'],
  ['him', 'male'],
  ['her', 'female'],
  ['them', 'plural'],
  ['his', 'male'],
  ['their', 'plural'],
  ['its', 'neuter'],
  ['my', 'any'],
  ['whose', 'any'],
  ['which', 'neuter'],
  ['that', 'neuter'],
  ['one', 'any'],
  ['another', 'any'],
  ['some', 'plural'],
  ['others', 'plural'],
  ['many', 'plural'],
  ['several', 'plural'],
  ['both', 'plural'],
  ['those', 'plural'],
  ['this', 'neuter'],
  ['most', 'plural'],
  ['few', 'plural'],
  ['everyone', 'any'],
  ['someone', 'any'],
  ['nobody', 'any'],
  ['you', 'any'],
])
