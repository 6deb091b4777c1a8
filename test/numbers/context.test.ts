import { describe } from 'vitest'
import { checkMisses, checkRows, type Row } from './read.ts'

const BOUNDS: readonly Row[] = [
  ['More than 4,820 staff left.', ['4,820', 4820, 'staff', { bound: 'more-than', approximate: false }]],
  ['At least 12 bridges fell.', ['12', 12, 'bridge', { bound: 'more-than' }]],
  ['Over 90 shops closed.', ['90', 90, 'shop', { bound: 'more-than' }]],
  ['Upwards of 500 geese landed.', ['500', 500, 'goose', { bound: 'more-than' }]],
  ['No fewer than 7 judges sat.', ['7', 7, 'judge', { bound: 'more-than' }]],
  ['It lasted 6 weeks or more.', ['6 weeks', 6, 'week', { bound: 'more-than' }]],
  ['Anyone with 20-plus points passes.', ['20', 20, null, { bound: 'more-than' }]],
  ['Less than 4 litres remain.', ['4 litres', 4, 'litre', { bound: 'less-than' }]],
  ['Fewer than 40 seats are free.', ['40', 40, 'seat', { bound: 'less-than' }]],
  ['Up to 350 jobs are at risk.', ['350', 350, 'job', { bound: 'less-than', change: null }]],
  ['A sub-500 score is poor.', ['500', 500, null, { bound: 'less-than' }]],
  ['It is priced at under $12 per gram.', ['$12', 12, 'USD', { bound: 'less-than', per: 'gram' }]],
  ['At most 5 swans nest there.', ['5', 5, 'swan', { bound: 'less-than' }]],
  ['Almost 310 charities closed.', ['310', 310, 'charity', { bound: 'less-than', approximate: true }]],
  ['About 70 boats sank.', ['70', 70, 'boat', { approximate: true, bound: null }]],
  ['Around $7 million went missing.', ['$7 million', 7e6, 'USD', { approximate: true }]],
  ['Nearly 64,000 runners started.', ['64,000', 64000, 'runner', { approximate: true }]],
  ['Roughly 25 degrees is usual.', ['25 degrees', 25, 'degree', { approximate: true }]],
  ['An estimated 5 million hens died.', ['5 million', 5e6, 'hen', { approximate: true }]],
  ['It has ~80 rooms.', ['80', 80, 'room', { approximate: true }]],
  ['Some 20 or so came.', ['20', 20, null, { approximate: true }]],
  ['It is close to 420 Hz.', ['420 Hz', 420, 'hertz', { approximate: true }]],
  [
    'They swim more than 200 kilometres (125 miles).',
    ['200 kilometres', 200, 'kilometre', { bound: 'more-than' }],
    ['125 miles', 125, 'mile', { bound: 'more-than' }],
  ],
  ['Exactly 42 cows were sold.', ['42', 42, 'cow', { approximate: false, bound: null }]],
  ['Only 3 are left.', ['3', 3, null, { bound: null }]],
  ['He walked over the 3 bridges.', ['3', 3, 'bridge', { bound: null }]],
]

const CHANGES: readonly Row[] = [
  ['Sales rose 7.5%.', ['7.5%', 7.5, 'percent', { change: 'up' }]],
  ['Sales rose by almost a third.', ['a third', 1 / 3, null, { change: 'up', bound: 'less-than' }]],
  ['Support fell by a fifth.', ['a fifth', 0.2, null, { change: 'down' }]],
  ['The party lost 40 seats.', ['40', 40, 'seat', { change: 'down' }]],
  ['An additional 3,000 guards came.', ['3,000', 3000, 'guard', { change: 'up' }]],
  ['The index was down 3.1%.', ['3.1%', 3.1, 'percent', { change: 'down' }]],
  ['Copper was up 23 cents.', ['23 cents', 23, 'cent', { change: 'up' }]],
  ['The firm hopes to grow output by 45 per cent.', ['45 per cent', 45, 'percent', { change: 'up' }]],
  ['The bank cut its rate by 25 basis points.', ['25 basis points', 25, 'basis point', { change: 'down' }]],
  ['Acme was down 3.1%, Globex by 3.4%.', ['3.1%', 3.1, 'percent'], ['3.4%', 3.4, 'percent', { change: 'down' }]],
  ['Temperatures dropped by 2 to 3 degrees.', ['2 to 3 degrees', [2, 3], 'degree', { change: 'down' }]],
  ['The share rose 4% to $63.', ['4%', 4, 'percent', { change: 'up' }], ['$63', 63, 'USD', { change: 'up' }]],
  ['A 23% drop is feared.', ['23%', 23, 'percent', { change: null }]],
  ['He stood up 3 times.', ['3', 3, 'time', { change: null }]],
  ['It weighs 40 kg.', ['40 kg', 40, 'kilogram', { change: null }]],
  ['The rise of 4 stars was fast.', ['4', 4, 'star', { change: null }]],
  ['It went to $1.50.', ['$1.50', 1.5, 'USD', { change: null }]],
]

const SHARES: readonly Row[] = [
  ['Two-thirds of voters stayed home.', ['Two-thirds', 2 / 3, null, { kind: 'fraction', of: 'voters' }]],
  [
    'More than a third of North Korean soldiers died.',
    ['a third', 1 / 3, null, { kind: 'fraction', bound: 'more-than', of: 'North Korean soldiers' }],
  ],
  ['A fifth of the energy is lost.', ['A fifth', 0.2, null, { of: 'energy' }]],
  ['Half of the crew quit.', ['Half', 0.5, null, { kind: 'fraction' }]],
  ['Three quarters of nurses agree.', ['Three quarters', 0.75, null, { of: 'nurses' }]],
  ['One in four children is hungry.', ['One in four', 0.25, null, { kind: 'ratio', of: 'children' }]],
  ['Three out of 10 towns have one.', ['Three out of 10', 0.3, null, { kind: 'ratio' }]],
  ['The dose is 1/50 of the norm.', ['1/50', 0.02, null, { kind: 'fraction' }]],
  ['It is five-eighths full.', ['five-eighths', 0.625, null]],
  ['She leads him 61 percent to 30 percent.', ['61 percent', 61, 'percent'], ['30 percent', 30, 'percent']],
  ['One over twenty is small.', ['One over twenty', 0.05, null]],
]

const SCORES: readonly Row[] = [
  ['City won 3-1 at home.', ['3-1', [3, 1], null, { kind: 'score' }]],
  ['She won 6-4 7-5.', ['6-4', [6, 4], null], ['7-5', [7, 5], null]],
  ['The court ruled 5-4 for him.', ['5-4', [5, 4], null, { kind: 'score' }]],
  ['They lost 0-2 away.', ['0-2', [0, 2], null, { kind: 'score' }]],
  ['An 8-3 lead was wasted.', ['8-3', [8, 3], null, { kind: 'score' }]],
  ['The judge was confirmed 92 to 0.', ['92 to 0', [92, 0], null, { kind: 'score' }]],
  ['It ended 2-2 after all.', ['2-2', [2, 2], null, { kind: 'score' }]],
]

const ORDINALS: readonly Row[] = [
  ['It is the first time.', ['first', 1, null, { kind: 'ordinal' }]],
  ['He came 13th.', ['13th', 13, null, { kind: 'ordinal' }]],
  ['The twenty-first car won.', ['twenty-first', 21, null]],
  ['Her 1,000th goal came late.', ['1,000th', 1000, null]],
  ['The one hundred twenty-fifth guest won.', ['one hundred twenty-fifth', 125, null]],
  ['The second-largest city flooded.', ['second', 2, null]],
  ['The next speaker left.'],
  ['The last three songs were cut.', ['three', 3, 'song']],
  ['It is the eleventh attempt.', ['eleventh', 11, null]],
]

describe('bounds and approximators', () => checkRows(BOUNDS))
describe('change', () => checkRows(CHANGES))
describe('fractions and ratios', () => checkRows(SHARES))
describe('scores', () => checkRows(SCORES))
describe('ordinals', () => checkRows(ORDINALS))

/** Known misses: what we would rather read. */
const MISSES: readonly Row[] = [
  ['Volume fell to 41,200 lots from 52,900 lots.', ['to 41,200 lots from 52,900 lots', [41200, 52900], 'lot']],
  ['It did 31 mpg in 2011 and 35 now.', ['31 mpg', 31, 'mile'], ['2011', null], ['35', 35, 'mile']],
  ['It sells 1.4 million 6 litre kegs.', ['1.4 million', 1.4e6, 'keg'], ['6 litre', 6, 'litre']],
  ['The film 21 Days is out.'],
  ['Channels TV8 and 8 News are rivals.'],
]

describe('known misses', () => checkMisses(MISSES))
