// Templates of the tagger's features. A feature is a template and a value; the numbers are hashed with the values, so a new number is a new set of features.

/** Templates of a word by itself, in each of its roles (`ROLE`). */
export const WORD_TEMPLATE = {
  exact: 1,
  lower: 2,
  shape: 3,
  prefix: 4,
  suffix: 5,
  flag: 6,
  flags: 7,
  possessiveShape: 8,
  lowerBefore: 10,
  lowerAfter: 11,
  lowerBefore2: 12,
  lowerAfter2: 13,
  suffixBefore: 21,
  suffixAfter: 22,
  flagBefore: 23,
  flagAfter: 24,
  possessiveShapeBefore: 27,
  runLast: 61,
  runFirst: 62,
  leftOfRun: 63,
  rightOfRun: 64,
  runLastFlag: 68,
  runFirstFlag: 69,
} as const

/** Templates of a word with its neighbours. */
export const PAIR_TEMPLATE = {
  lowerWithBefore: 14,
  lowerWithAfter: 15,
  lowersBefore: 16,
  lowersAfter: 17,
  shapeWithBefore: 18,
  shapeWithAfter: 19,
  shapesAround: 20,
  flagsWithBefore: 25,
  flagsWithAfter: 26,
} as const

/** Templates of a token's position: the gaps around it, its place in the sentence, the capitals of the sentence. */
export const POSITION_TEMPLATE = {
  gapBefore: 40,
  gapAfter: 41,
  gapBeforeWithLower: 42,
  gapAfterWithLower: 43,
  gapsWithShape: 44,
  placeWithLoudness: 45,
  placeWithLoudnessAndShape: 46,
  placeWithFlags: 47,
} as const

/** Templates of the word's other occurrences in the article. */
export const EVIDENCE_TEMPLATE = {
  seen: 50,
  seenWithShape: 51,
  seenBefore: 52,
  seenAfter: 53,
  seenAsActor: 54,
} as const

/** Templates of the run of capitalised words that a token stands in. */
export const RUN_TEMPLATE = {
  lengthWithPlace: 60,
  leftWithLength: 65,
  rightWithLength: 66,
  aroundWithLength: 67,
  leftPair: 70,
  rightPair: 71,
  wholeWithPlace: 72,
} as const

/** Templates of the known name that a token stands in; `bit` counts on by the part of the name (`PART`). */
export const KNOWN_TEMPLATE = {
  bit: 80,
  bitsWithPart: 85,
  bitsWithFlags: 86,
  bitsWithBefore: 87,
  bitsWithAfter: 88,
  bitsWithAfterAndGap: 89,
  bitsWithBeforeAndGap: 90,
} as const

/** Templates of the article's topic, with the lexicon entries of the token. */
export const TOPIC_TEMPLATE = {
  knownBit: 91,
  flags: 92,
  rightOfRun: 93,
  leftOfRun: 94,
  shape: 95,
  runLength: 96,
  runLastFlags: 97,
} as const

/** Templates of the first reading's labels for the whole article. */
export const CONSENSUS_TEMPLATE = {
  ownKind: 100,
  otherVotes: 101,
  otherVotesWithOwn: 102,
  asLastOfLonger: 103,
  asFirstOfLonger: 104,
  longerWithOwn: 105,
  sameNameWithOwn: 106,
  sameNameWithVotes: 107,
  otherVotesWithShape: 108,
  kindsAround: 109,
  kindBefore: 110,
  kindAfter: 111,
  shareElsewhere: 114,
  shareElsewhereWithOwn: 115,
  shareElsewhereWithSurety: 116,
  suretyWithOwn: 117,
  suretyWithVotes: 118,
} as const
