import { describe } from 'vitest'
import { checkRows, type Row } from './read.ts'

// The families of figures that newsrooms trip over, each with what must not match.

const age = { kind: 'age', unit: 'year' } as const
const score = { kind: 'score' } as const
const up = { change: 'up' } as const
const down = { change: 'down' } as const
const still = { change: null } as const

const RANGES: readonly Row[] = [
  ['It expects a profit of €1.5 to 2 billion.', ['€1.5 to 2 billion', [1.5e9, 2e9], 'EUR', { kind: 'money' }]],
  ['The bridge cost £10-12m.', ['£10-12m', [10e6, 12e6], 'GBP']],
  ['The tunnel cost £1.2–1.5bn.', ['£1.2–1.5bn', [1.2e9, 1.5e9], 'GBP']],
  ['A ticket is $5-10.', ['$5-10', [5, 10], 'USD']],
  ['Bids of $300-400 million came in.', ['$300-400 million', [3e8, 4e8], 'USD']],
  ['It paid between $3 million and $5 million.', ['between $3 million and $5 million', [3e6, 5e6], 'USD']],
  ['Rents rose from $800 to $950.', ['from $800 to $950', [800, 950], 'USD', up]],
  ['Fares rose by 11c to 17c a share.', ['11c', 11, 'cent', up], ['17c', 17, 'cent', { per: 'share' }]],
  ['The order shrank, down by 30 to 126.', ['30', 30, null, down], ['126', 126, null]],
  ['Crude added $6.15 to $142.80.', ['$6.15', 6.15, 'USD', up], ['$142.80', 142.8, 'USD', up]],
  ['Pressure rose by 5 to 10 percent.', ['5 to 10 percent', [5, 10], 'percent', up]],
]

const NO_RANGES: readonly Row[] = [
  ['He gave $5 to 20 children.', ['$5', 5, 'USD'], ['20', 20, 'child']],
  ['She sent £20 to 3 people.', ['£20', 20, 'GBP'], ['3', 3, 'person']],
  ['It is a $10-a-day scheme.', ['$10', 10, 'USD', { per: 'day' }]],
  ['They drew 2-2.', ['2-2', [2, 2], null, score]],
]

const LEAKS: readonly Row[] = [
  [
    'There were 40,000 spectators and over 300 police.',
    ['40,000', 40000, 'spectator', { bound: null }],
    ['300', 300, 'police', { bound: 'more-than' }],
  ],
  [
    'He owns 12 houses and up to 30 cars.',
    ['12', 12, 'house', { bound: null }],
    ['30', 30, 'car', { bound: 'less-than' }],
  ],
  ['She sold 6 cows and under 20 hens.', ['6', 6, 'cow', { bound: null }], ['20', 20, 'hen', { bound: 'less-than' }]],
  [
    'The index fell 201.41, or 0.5 percent.',
    ['201.41', 201.41, null, { kind: 'cardinal', change: 'down' }],
    ['0.5 percent', 0.5, 'percent', down],
  ],
  ['Oil gained 1.12, or 1.4 percent.', ['1.12', 1.12, null, { kind: 'cardinal' }], ['1.4 percent', 1.4, 'percent', up]],
  ['The forward is 6 feet 4 and 210 pounds.', ['6 feet 4', 6 + 4 / 12, 'foot'], ['210 pounds', 210, 'pound-mass']],
  ['He stands 5 foot 11.', ['5 foot 11', 5 + 11 / 12, 'foot']],
  ['It is 6 feet deep and 12 metres long.', ['6 feet', 6, 'foot'], ['12 metres', 12, 'metre']],
  ['He threw it 60 feet 9 times.', ['60 feet', 60, 'foot'], ['9', 9, 'time']],
  ['Doses of 5, 10 and 15 mg were given.', ['5', 5, 'milligram'], ['10', 10, 'milligram'], ['15 mg', 15, 'milligram']],
  ['She spoke over three days.', ['three days', 3, 'day', { bound: null }]],
  ['A clerk was jailed over $5m fraud.', ['$5m', 5e6, 'USD', { bound: null }]],
  ['The clerk was fined over $5m.', ['$5m', 5e6, 'USD', { bound: 'more-than' }]],
  ['Some 650 MPs voted.', ['650', 650, 'mp', { approximate: true }]],
  ['It lasted over three days.', ['three days', 3, 'day', { bound: 'more-than' }]],
  ['He won three titles over two spells.', ['three', 3, 'title'], ['two', 2, 'spell', { bound: null }]],
  ['As many as 60 dogs were found.', ['60', 60, 'dog', { bound: 'less-than' }]],
  ['It was around midnight.', ['midnight', null, null, { kind: 'time', approximate: true }]],
  ['Some 500-odd volunteers came.', ['500', 500, 'volunteer', { approximate: true }]],
  ['Some 80 or so crews came.', ['80', 80, 'crew', { approximate: true }]],
]

const CHANGES: readonly Row[] = [
  [
    'Revenue rose to $912 million from $655 million.',
    ['$912 million', 912e6, 'USD', up],
    ['$655 million', 655e6, 'USD', still],
  ],
  ['The share fell 3.4% to $55.12.', ['3.4%', 3.4, 'percent', down], ['$55.12', 55.12, 'USD', down]],
  [
    'The index lost 3 points, or 0.1%, to 2,120.5.',
    ['3', 3, 'point', down],
    ['0.1%', 0.1, 'percent', down],
    ['2,120.5', 2120.5, null, down],
  ],
  ['It wants to reduce dust by 90 percent.', ['90 percent', 90, 'percent', down]],
  ['It wants to cut coal-fired fumes by 9 percent.', ['9 percent', 9, 'percent', down]],
  [
    'The rate is 3 percent, down from 4 percent.',
    ['3 percent', 3, 'percent', down],
    ['4 percent', 4, 'percent', still],
  ],
  [
    'Output was 40 tonnes, up from 35 tonnes.',
    ['40 tonnes', 40, 'metric ton', up],
    ['35 tonnes', 35, 'metric ton', still],
  ],
  ['Shares closed 0.7% higher.', ['0.7%', 0.7, 'percent', up]],
  ['Futures were 2 percent lower.', ['2 percent', 2, 'percent', down]],
  ['Sales growth of 1.8 percent was seen.', ['1.8 percent', 1.8, 'percent', up]],
  ['A drop of about $3 was seen.', ['$3', 3, 'USD', down]],
  ['It hopes to raise its share from 5% to 7%.', ['from 5% to 7%', [5, 7], 'percent', up]],
  ['It slashed the price from $47 to $8.', ['from $47 to $8', [47, 8], 'USD', down]],
]

const NO_CHANGES: readonly Row[] = [
  ['Women make up 40% of voters.', ['40%', 40, 'percent', { change: null, of: 'voters' }]],
  ['Spoiled ballots made up 1 per cent.', ['1 per cent', 1, 'percent', still]],
  ['He set up 12 stalls.', ['12', 12, 'stall', still]],
  ['They lost five straight.', ['five', 5, null, still]],
  ['He drove from 5 to 7 shops.', ['from 5 to 7', [5, 7], 'shop', still]],
  ['It added 12 seats.', ['12', 12, 'seat', still]],
  ['It is 4 percent higher than that.', ['4 percent', 4, 'percent', still]],
  ['The growth of 40 towns was studied.', ['40', 40, 'town', still]],
  ['It is open to 40 pupils.', ['40', 40, 'pupil', still]],
]

const SIGNS: readonly Row[] = [
  ['It was 15 degrees below zero.', ['15 degrees below zero', -15, 'degree']],
  ['It was 22 below zero in town.', ['22 below zero', -22, 'degree']],
  ['The return was −5.44%.', ['−5.44%', -5.44, 'percent']],
  ['It fell to minus 3 degrees.', ['minus 3 degrees', -3, 'degree']],
  ['It was 15 degrees above zero.', ['15 degrees', 15, 'degree'], ['zero', 0, null]],
]

const NAMES: readonly Row[] = [
  ['The case is in Courtroom 4B.'],
  ['He was in seat 14C.'],
  ['Go to Gate 12K.'],
  ['The PIN is 4471.'],
  ['Text 741741 for help.'],
  ['The plan is a 401(k).'],
  ['He sells 4x4 cars.'],
  ['Call 1-800-555-0142 now.'],
  ['She lives at Corso Monforte 15 in Milan.'],
  ['The show is at Via Roma, 12, Turin.'],
  ['The office is in Reno, NV 89501.'],
  ['It was found at 54°32’S, 36°30’W.'],
  ['The popular 737 Max was grounded.'],
  ['A longer-range 787-9 followed.'],
  ['The 777X is late.'],
  ['Leaders of the Group of 20 met.'],
  ['He missed the Six Nations.'],
  ['It comes with Zero Gravity seats.'],
  ['At first he denied it.'],
  ['First of all, it is late.'],
  ['It was sold to third parties.'],
  ['It breaches the First Amendment.'],
  ['The last game was lost.'],
  ['The previous owner left.'],
  ['The next round is soon.'],
  ['Our One Home Depot plan works.'],
]

const NO_NAMES: readonly Row[] = [
  ['It ordered 30 of the jets.', ['30', 30, null]],
  ['It sold 737 cars.', ['737', 737, 'car']],
  ['He has 12 seats.', ['12', 12, 'seat']],
  ['It seats 14 children.', ['14', 14, 'child']],
  ['The first woman to win spoke.', ['first', 1, null, { kind: 'ordinal' }]],
  ['The fourth man fled.', ['fourth', 4, null, { kind: 'ordinal' }]],
  ['Six nations signed.', ['Six', 6, 'nation']],
  ['A group of 20 tourists came.', ['20', 20, 'tourist']],
  ['The floor is 4 x 5 metres.', ['4', 4], ['5 metres', 5, 'metre']],
]

const SPORT: readonly Row[] = [
  ['Wild 4, Sabres 1: Roe scored.', ['4, Sabres 1', [4, 1], null, score]],
  ['Red Wings 3, Blue Jackets 2', ['3, Blue Jackets 2', [3, 2], null, score]],
  ['The Eagles (6-5, 3-4) won.', ['6-5', [6, 5], null, score], ['3-4', [3, 4], null, score]],
  ['The team lost and is 8-8-4.', ['8-8-4', [8, 8, 4], null, score]],
  ['A streak (3-0-2) ended.', ['3-0-2', [3, 0, 2], null, score]],
  ['He scored 2:55 into overtime.', ['2:55', null, null, { kind: 'duration' }]],
  ['They tied it with 7:14 left.', ['7:14', null, null, { kind: 'duration' }]],
  ['He was 20-of-24 passing.', ['20-of-24', 20 / 24, null, { kind: 'ratio' }]],
  ['It ended a five-game streak.', ['five-game', 5, 'game']],
  ['The four-door car sells well.', ['four-door', 4, 'door']],
]

const NO_SPORT: readonly Row[] = [
  ['It was a two-way street.'],
  ['The five-star hotel shut.'],
  ['The four-wheel cart broke.'],
  ['The two-time winner left.'],
  ['He left at 2:55.', ['2:55', null, null, { kind: 'time' }]],
  ['On May 4, June 1 was set.', ['May 4', null, null, { kind: 'date' }], ['June 1', null, null, { kind: 'date' }]],
]

const AGES: readonly Row[] = [
  ['The singer, 42, was voted off.', ['42', 42, 'year', age]],
  ['Jon Roe Jr., 55, could go.', ['55', 55, 'year', age]],
  ['Scooter Roe, 38 – who sings – left.', ['38', 38, 'year', age]],
  ['The dad-of-two, 33, waved.', ['33', 33, 'year', age]],
  ['“I am 25,” he said.', ['25', 25, 'year', age]],
  ["I'm 30 now.", ['30', 30, 'year', age]],
  ['She was 19 when she left.', ['19', 19, 'year', age]],
  ['The voting age is 18.', ['18', 18, 'year', age]],
  ['They cut the age of consent to 16.', ['16', 16, 'year', age]],
  ['Under-18s travel free.', ['18s', 18, 'year', { kind: 'age', bound: 'less-than' }]],
  ['The over-65s get a dose.', ['65s', 65, 'year', { kind: 'age', bound: 'more-than' }]],
  ['The under 21s won.', ['21s', 21, 'year', { kind: 'age', bound: 'less-than' }]],
]

const NO_AGES: readonly Row[] = [
  ['She was 5 points ahead.', ['5', 5, 'point', { kind: 'cardinal' }]],
  ['He is 2 metres tall.', ['2 metres', 2, 'metre', { kind: 'measure' }]],
  ['It is 25.', ['25', 25, null, { kind: 'cardinal' }]],
  ['In the age of steam it grew to 90 shops.', ['90', 90, 'shop', { kind: 'cardinal' }]],
  ['The race took 18s.', ['18s', 18, 'second', { kind: 'duration' }]],
  ['Rome, 12, and Milan, 15, lost.', ['12', 12], ['15', 15]],
]

const MONEY: readonly Row[] = [
  ['Manila will cut the fare to 13 pesos.', ['13 pesos', 13, 'PHP', { kind: 'money' }]],
  ['Santiago put the loss at 3 billion pesos.', ['3 billion pesos', 3e9, 'CLP']],
  ['The shop in Cancun charges 90 pesos.', ['90 pesos', 90, 'MXN']],
  ['Karachi traders owe 500 million rupees.', ['500 million rupees', 5e8, 'PKR']],
  ['The fine is 200 rupees.', ['200 rupees', 200, 'INR']],
  ['A court in Kampala set it at 40,000 shillings.', ['40,000 shillings', 40000, 'UGX']],
  ['Norway’s fund gained 1.2 trillion kroner.', ['1.2 trillion kroner', 1.2e12, 'NOK']],
  ['Danes pay 25 kroner.', ['25 kroner', 25, 'DKK']],
  ['It costs 25 kroner.', ['25 kroner', 25, null, { kind: 'money' }]],
  ['Prague set aside 20 million crowns.', ['20 million crowns', 20e6, 'CZK']],
  ['Kuwait gave 3 million dinars.', ['3 million dinars', 3e6, 'KWD']],
  ['Cairo will borrow 500 million pounds.', ['500 million pounds', 5e8, 'EGP']],
  ['The council owes 500 million pounds.', ['500 million pounds', 5e8, 'GBP']],
  ['Lagos spent N500m.', ['N500m', 5e8, 'NGN']],
  ['It raised Rs 300 crore.', ['Rs 300 crore', 3e9, 'INR']],
  ['It pays C$9 and A$12.', ['C$9', 9, 'CAD'], ['A$12', 12, 'AUD']],
]

const NO_MONEY: readonly Row[] = [
  ['He has three crowns.', ['three', 3, 'crown', { kind: 'cardinal' }]],
  ['She wore an N95 mask.'],
  ['The baby weighs 9 pounds.', ['9 pounds', 9, 'pound-mass', { kind: 'measure' }]],
  ['See paragraph 11c.'],
]

const SHARES: readonly Row[] = [
  [
    'Coal makes up a fifth and gas a quarter.',
    ['a fifth', 0.2, null, { kind: 'fraction', change: null }],
    ['a quarter', 0.25, null],
  ],
  ['Half the population fled.', ['Half', 0.5, null, { kind: 'fraction' }]],
  ['Just over half were women.', ['half', 0.5, null, { bound: 'more-than' }]],
  ['A fifth man was seen.', ['fifth', 5, null, { kind: 'ordinal' }]],
  ['The second half was dull.', ['second', 2, null, { kind: 'ordinal' }]],
]

describe('ranges of money', () => checkRows(RANGES))
describe('what is no range', () => checkRows(NO_RANGES))
describe('bounds and units of a neighbour', () => checkRows(LEAKS))
describe('changes and where they led', () => checkRows(CHANGES))
describe('what is no change', () => checkRows(NO_CHANGES))
describe('signs', () => checkRows(SIGNS))
describe('figures in names and codes', () => checkRows(NAMES))
describe('what counts although it looks like a name', () => checkRows(NO_NAMES))
describe('sport', () => checkRows(SPORT))
describe('what is no sport', () => checkRows(NO_SPORT))
describe('ages', () => checkRows(AGES))
describe('what is no age', () => checkRows(NO_AGES))
describe('money by place', () => checkRows(MONEY))
describe('what is no money', () => checkRows(NO_MONEY))
describe('shares', () => checkRows(SHARES))
