// Words before a number that change what it says: bounds, approximators, verbs of change, names. Written by hand; no licence.
const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s*[,\n]\s*/u)
    .filter(Boolean)
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Before a number: the true value is, or may be, higher. */
export const MORE_THAN = phrases(`
  > , > =, >=, ≥, above, and upwards of, as little as, at a minimum, at least, beyond, bigger than, equal to or greater than
  equal to or more than, exceed, exceeded, exceeding, exceeds, greater than, greater than or equal to, higher than, in excess of
  larger than, longer than, a minimum of, minimum of, more than, no fewer than, no less than, not less than, north of, older than, over
  over than, surpass, surpassed, surpasses, surpassing, taller than, topped, topping, upward of, upwards of, well above, well over
  just over, just above, a little over, a little more than, a bit more than, slightly more than, slightly over, far more than
  bigger or equal than, greater or equal than, more or equal than, larger or equal than, at least or equal to, more than or equal to
  better than, heavier than, faster than, excess of, not fewer than, a low of at least, every bit of`)

/** Before a number: the true value is, or may be, lower. */
export const LESS_THAN = phrases(`
  < , < =, <=, ≤, a maximum of, almost, at most, at the most, below, equal to or less than, fewer than, just below, just shy of
  just under, less or equal than, less than, less than or equal to, lower than, lower or equal than, maximum of, no greater than, no higher than
  no later than, no longer than, no more than, not exceeding, not more than, not quite, short of, shorter than, shy of, slightly less than
  slightly under, smaller or equal than, smaller than, south of, sub, sub-, under, up to, up to a maximum of, upto, well below
  well under, within, younger than, little less than, far less than, far fewer than, as much as to, inside of, smaller than or equal to`)

/** Before a number: it is rounded. */
export const ABOUT = phrases(`
  ~, ≈, ≃, ∼, about, an approximate, an average of about, an estimated, an estimated total of, approx, approx., approximate, approximately, around, averaging
  averaged, averages, barely, c., ca, ca., circa, close to, estimated, estimated at, in the region of, in the neighborhood of, in the order of, in the vicinity of
  just about, maybe, more or less, near, nearly, nearing, on average, on the order of, or so, perhaps, possibly, probably, reported, roughly, roughly about
  some, something like, virtually, as about, approaching, an estimate of, estimates of, a rough, practically, somewhere around`)

/** Behind a number. */
export const AFTER_MORE = phrases(
  'or above, or better, or greater, or higher, or later, or longer, or more, or older, or over, at least, and above, and over, and up, at a minimum, -plus, plus, +, upwards, or bigger, or larger',
)
export const AFTER_LESS = phrases(
  'or below, or fewer, or less, or lower, or under, or younger, at most, at the most, tops, or smaller, and under, and below',
)
export const AFTER_ABOUT = phrases('or so, or thereabouts, -ish, give or take, more or less, on average')

/** Verbs and particles that raise what follows, in all forms. */
export const UP_WORDS = words(`
  additional advance advanced advances advancing appreciate appreciated appreciating climb climbed climbing climbs extra gain gained
  gaining gains grew grow growing grown grows increase increased increases increasing jump jumped jumping jumps leap leaped leaping
  leaps leapt rallied rallying rise risen rises rising rocket rocketed rose skyrocketed soar soared soaring soars spike spiked
  spiking strengthened surge surged surges surging swelled swelling up upped`)

/** Verbs and particles that lower what follows. */
export const DOWN_WORDS = words(`
  contracted decline declined declines declining decrease decreased decreases decreasing depreciated dip dipped dipping dips dive dived
  diving dove down drop dropped dropping drops eased easing ebbed fall fallen falling falls fell lose loses losing lost plummet
  plummeted plummeting plummets plunge plunged plunges plunging retreated sank shed shedding sheds shrank shrink shrinking shrinks shrunk
  sink sinking sinks slid slide slides sliding slip slipped slipping slips slump slumped slumping slumps tumble tumbled tumbles
  tumbling weakened`)

/** Verbs that raise or lower with "by" only: "cut rates by 25 basis points", but "cut 20 trees". */
export const UP_BY = words(
  'boost boosted boosting bolstered expand expanded expanding expands extend extended hike hiked hikes hiking improve improved improving lift lifted lifting raise raised raises raising widened',
)
export const DOWN_BY = words(
  'cut cuts cutting lower lowered lowering lowers narrowed reduce reduced reduces reducing shave shaved slash slashed slashing trim trimmed trimming',
)

/** Words that may stand between a verb of change and the number. */
export const CHANGE_FILLERS = words(`
  a an another as back by further just much only roughly some about around nearly almost more less than over under least up down
  approximately fewer to by-about the estimated total additional extra as-much well even still yet around to-about sharply slightly`)

/** Words before a figure that make it a name: "Boeing 737", "Article 5", "S&P 500". Lower case. */
export const NAMED_BY_NUMBER = words(`
  act airbus amendment android annex antonov apartment apollo appendix apt article asx audi autoroute big bloc block boeing bmw building
  category catch chapter class clause channel cac column convention corridor covid cup dax day-night delta directive district division
  dow embraer episode exhibit exit figure flight formation formula fortune ftse galaxy game gate generation gemini grade group highway
  hwy hotel ibm interstate ios iphone ipad item jones kosdaq kospi lane lesson level line locker lot m-class model msci nasdaq
  nikkei number no nos nr node ordinance page pages paragraph part phase platform playstation point pier precinct priority proposition prop
  psalm ps quartile ran regulation resolution road room route row rule runway russell schedule season seasons section sections sector
  session set slide spx s&p stage station stoxx street sub-paragraph suite sukhoi super table tier title topix track tsx type
  unit verse version vol volume voyager war ward week windows world x-class xbox year zone tsx/s&p nifty sensex ep win ces expo
  sig-sauer glock ak mig su tu il t- r- area camp terminal pixel surface thinkpad macbook chatgpt gpt vision euro mach engine`)

/** The last word of a street's name. */
export const STREET_WORDS =
  'Avenue|Ave|Boulevard|Blvd|Close|Court|Ct|Crescent|Drive|Dr|Highway|Hwy|Lane|Ln|Parkway|Pkwy|Place|Pl|Road|Rd|Row|Square|Sq|Street|St|Terrace|Way|Plaza'
