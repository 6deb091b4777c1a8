import { describe } from 'vitest'
import { checkRows, type Row } from './read.ts'

const BOUNDS: readonly Row[] = [
  ['More than 6,650 staff left.', ['6,650', 6650, 'staff', { bound: 'more-than', approximate: false }]],
  ['At least 12 bridges fell.', ['12', 12, 'bridge', { bound: 'more-than' }]],
  ['Over 90 shops closed.', ['90', 90, 'shop', { bound: 'more-than' }]],
  ['Upwards of 500 geese landed.', ['500', 500, 'goose', { bound: 'more-than' }]],
  ['No fewer than 7 judges sat.', ['7', 7, 'judge', { bound: 'more-than' }]],
  ['It lasted 5 weeks or more.', ['5 weeks', 5, 'week', { bound: 'more-than' }]],
  ['Anyone with 20-plus points passes.', ['20', 20, null, { bound: 'more-than' }]],
  ['Less than 4 litres remain.', ['4 litres', 4, 'litre', { bound: 'less-than' }]],
  ['Fewer than 40 seats are free.', ['40', 40, 'seat', { bound: 'less-than' }]],
  ['Up to 400 jobs are at risk.', ['400', 400, 'job', { bound: 'less-than', change: null }]],
  ['A sub-500 score is poor.', ['500', 500, null, { bound: 'less-than' }]],
  ['It is priced at under $10 per gram.', ['$10', 10, 'USD', { bound: 'less-than', per: 'gram' }]],
  ['At most 5 swans nest there.', ['5', 5, 'swan', { bound: 'less-than' }]],
  ['Almost 250 charities closed.', ['250', 250, 'charity', { bound: 'less-than', approximate: true }]],
  ['About 60 boats sank.', ['60', 60, 'boat', { approximate: true, bound: null }]],
  ['Around $7 million went missing.', ['$7 million', 7e6, 'USD', { approximate: true }]],
  ['Nearly 78,000 runners started.', ['78,000', 78000, 'runner', { approximate: true }]],
  ['Roughly 30 degrees is usual.', ['30 degrees', 30, 'degree', { approximate: true }]],
  ['An estimated 5 million hens died.', ['5 million', 5e6, 'hen', { approximate: true }]],
  ['It has ~80 rooms.', ['80', 80, 'room', { approximate: true }]],
  ['Some 20 or so came.', ['20', 20, null, { approximate: true }]],
  ['It is close to 300 Hz.', ['300 Hz', 300, 'hertz', { approximate: true }]],
  [
    'They fly more than 100 kilometres (60 miles).',
    ['100 kilometres', 100, 'kilometre', { bound: 'more-than' }],
    ['60 miles', 60, 'mile', { bound: 'more-than' }],
  ],
  ['Exactly 42 cows were sold.', ['42', 42, 'cow', { approximate: false, bound: null }]],
  ['Only 3 are left.', ['3', 3, null, { bound: null }]],
  ['He walked over the 3 bridges.', ['3', 3, 'bridge', { bound: null }]],
]

const CHANGES: readonly Row[] = [
  ['Sales rose 6.5%.', ['6.5%', 6.5, 'percent', { change: 'up' }]],
  ['Sales rose by almost a third.', ['a third', 1 / 3, null, { change: 'up', bound: 'less-than' }]],
  ['Support fell by a fifth.', ['a fifth', 0.2, null, { change: 'down' }]],
  ['The party lost 40 seats.', ['40', 40, 'seat', { change: 'down' }]],
  ['An additional 3,000 guards came.', ['3,000', 3000, 'guard', { change: 'up' }]],
  ['The index was down 2.3%.', ['2.3%', 2.3, 'percent', { change: 'down' }]],
  ['Crude was up 19 cents.', ['19 cents', 19, 'cent', { change: 'up' }]],
  ['The firm hopes to grow sales by 35 per cent.', ['35 per cent', 35, 'percent', { change: 'up' }]],
  ['The bank cut its rate by 25 basis points.', ['25 basis points', 25, 'basis point', { change: 'down' }]],
  ['Acme was down 2.3%, Globex by 2.6%.', ['2.3%', 2.3, 'percent'], ['2.6%', 2.6, 'percent', { change: 'down' }]],
  ['Temperatures dropped by 1 to 1.5 degrees.', ['1 to 1.5 degrees', [1, 1.5], 'degree', { change: 'down' }]],
  ['The share rose 4% to $63.', ['4%', 4, 'percent', { change: 'up' }], ['$63', 63, 'USD', { change: null }]],
  ['A 19% drop is feared.', ['19%', 19, 'percent', { change: null }]],
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
  ['The mix is 1/40 of the wave.', ['1/40', 0.025, null, { kind: 'fraction' }]],
  ['It is five-eighths full.', ['five-eighths', 0.625, null]],
  ['One over twenty is small.', ['One over twenty', 0.05, null]],
]

const SCORES: readonly Row[] = [
  ['City won 3-1 at home.', ['3-1', [3, 1], null, { kind: 'score' }]],
  ['She won 6-4 7-5.', ['6-4', [6, 4], null], ['7-5', [7, 5], null]],
  ['The court ruled 5-4 for him.', ['5-4', [5, 4], null, { kind: 'score' }]],
  ['They lost 0-2 away.', ['0-2', [0, 2], null, { kind: 'score' }]],
  ['A 9-2 lead was wasted.', ['9-2', [9, 2], null, { kind: 'score' }]],
  ['It ended 2-2 on aggregate.', ['2-2', [2, 2], null, { kind: 'score' }]],
]

const ORDINALS: readonly Row[] = [
  ['It is the first time.', ['first', 1, null, { kind: 'ordinal' }]],
  ['He came 13th.', ['13th', 13, null, { kind: 'ordinal' }]],
  ['The twenty-first car won.', ['twenty-first', 21, null]],
  ['Her 1,000th goal came late.', ['1,000th', 1000, null]],
  ['The one hundred twenty-fifth guest won.', ['one hundred twenty-fifth', 125, null]],
  ['The second-largest city flooded.', ['second', 2, null]],
  ['The next speaker left.', ['next', null, null, { kind: 'ordinal' }]],
  ['The last three songs were cut.', ['last', null, null], ['three', 3, 'song']],
  ['It is the eleventh attempt.', ['eleventh', 11, null]],
]

describe('bounds and approximators', () => checkRows(BOUNDS))
describe('change', () => checkRows(CHANGES))
describe('fractions and ratios', () => checkRows(SHARES))
describe('scores', () => checkRows(SCORES))
describe('ordinals', () => checkRows(ORDINALS))
