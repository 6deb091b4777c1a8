import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../src/entities/name-mentions.ts'
import { readMarked } from './marked.ts'

const bare = (marked: string): string => {
  const { article, mentions } = readMarked(marked)
  const names = mentions.map(({ kind, first, endToken }) => ({ kind, first, end: endToken }))
  return mentionsOf(article, names)
    .map(({ text, kind }) => `${text} ${kind}`)
    .join(', ')
}

describe('edges of people’s names', () => {
  test.each([
    ['[Alhaji Musa Danjuma] met [Alhaji Danjuma].', 'Musa Danjuma person, Danjuma person'],
    ['[Datuk Seri Azman Hashim] met [Daw Khin Mar Aye].', 'Azman Hashim person, Khin Mar Aye person'],
    ['[Malam Yusuf Bala] met [Barr. Folake Adewusi].', 'Yusuf Bala person, Folake Adewusi person'],
    ['{DS Omar Vale} and [DCI Ochieng] spoke.', 'Omar Vale person, Ochieng person'],
    ['[Kayleigh Stubbs] rang. [Furious Kayleigh] wept.', 'Kayleigh Stubbs person, Kayleigh person'],
    ['[Ann Roe KC] spoke.', 'Ann Roe person'],
    ['{HV Seshan}, who wrote it, met {NH Palk}.', 'HV Seshan person, NH Palk organization'],
    ['The book was edited by {CP Bhishar}.', 'CP Bhishar person'],
    ['The tropical storm [Bonnie] grew. [Bonnie] then hit <Lyon>.', 'Lyon place'],
    ['[Storm] Elin hit <Lyon>. [Elin] grew.', 'Lyon place'],
    ['Typhoon Doksur hit <Lyon>. {Doksur} then grew.', 'Lyon place'],
    ['[Barr]. [Emeka Nwo] met [Arc. Bello Garba].', 'Emeka Nwo person, Bello Garba person'],
    ['[Tan Sri Lim Wei Jian] met [U Thein Maung].', 'Lim Wei Jian person, Thein Maung person'],
    ['[PC Tom Lister] ran. {PC Lister} fell.', 'Tom Lister person, Lister person'],
    ['[Pedro] dela [Rosa] spoke.', 'Pedro dela Rosa person'],
    ['A. [P. Gokhale] met [B. Roe]. Plan B. [T. Orr] left.', 'A. P. Gokhale person, B. Roe person, T. Orr person'],
    ['Caesar died in 44 <BC>. They met in Victoria, <BC>.', 'BC place'],
    ['King [Edu Osei] {XV} met [Ann Roe] at {18.8°C}.', 'Edu Osei person, Ann Roe person'],
    ['[Trucker Wendell Oakes] wept. [Machinist Ann Roe] did not.', 'Wendell Oakes person, Ann Roe person'],
    ['[Housewife Ngozi Ume] met [J. D. Harkness].', 'Ngozi Ume person, J. D. Harkness person'],
    ['[Jockey Ann Roe] fell. [Guitarists Bo Hale] did not.', 'Ann Roe person, Bo Hale person'],
    ['[SHO Balbir Gill] met [Tan Sri] Dr [Ann Roe].', 'Balbir Gill person, Ann Roe person'],
    ['[Carmaker Velora] cut jobs.', 'Velora person'],
    ['[Canon Peter Ashby] met [Dato Sri Halim Razak].', 'Peter Ashby person, Halim Razak person'],
    ['Mr [Justice Penrose] met Lady [Justice Hale].', 'Penrose person, Hale person'],
    ['[Amir Latif] ran. {DC} [Latif] fell.', 'Amir Latif person, Latif person'],
    ['{Chipmaker Novatek} fell. He likes {Chipmaker Novatek}.', 'Novatek organization, Chipmaker Novatek organization'],
    ['[Hello Fatima], it is late. [Hi Ann Roe].', 'Fatima person, Ann Roe person'],
    ['[Hurricane Beryl] hit <Lyon>. [Beryl] then grew.', 'Lyon place'],
    [
      '[Ganesan] a/l [Perumal] and <Sulang> anak [Ringgit] left.',
      'Ganesan a/l Perumal person, Sulang anak Ringgit person',
    ],
    ['[Mercè Pons] i Ferrer and [Letchumi] a/p <Raman> left.', 'Mercè Pons i Ferrer person, Letchumi a/p Raman person'],
    ['[Walter Roe] III and [Bo Hale], Jr., left.', 'Walter Roe III person, Bo Hale, Jr person'],
    ['[Darnell] “The [Hammer” Roe] won.', 'Darnell “The Hammer” Roe person'],
    ['{TJ Hallow}, [Ann Roe] and {AB Cotter} lead.', 'TJ Hallow person, Ann Roe person, AB Cotter person'],
    ['[Oba Adekunle Ojo] met Subedar [Major Harnam Gill].', 'Adekunle Ojo person, Harnam Gill person'],
    ['Datin [Paduka Wong Siew Lan] met [Encik Halim Razak].', 'Wong Siew Lan person, Halim Razak person'],
    ['[Malam Sani Yakub] spoke. [Malam Yakub] left.', 'Sani Yakub person, Yakub person'],
    ['Pro-<Beijing> and anti-<Moscow> groups met in <Lyon>.', 'Lyon place'],
  ])('cut off: %s', (marked, expected) => expect(bare(marked)).toBe(expected))

  test.each([
    ['[Daw Aung] met [Sheikh Hasina].', 'Daw Aung person, Sheikh Hasina person'],
    ['[Tan Cheng Lock] met [Di Canio].', 'Tan Cheng Lock person, Di Canio person'],
    ['[U. Srinivasan] met [U Thant] and [Tan Sri].', 'U. Srinivasan person, U Thant person, Tan Sri person'],
    [
      '[Tom Lister] ran. {PC World} and {DC Comics} fell.',
      'Tom Lister person, PC World organization, DC Comics organization',
    ],
    ['[Pedro] and [Rosa] spoke.', 'Pedro person, Rosa person'],
    ['The storm [Bonnie Hale] saw grew. [Hale] met [Storm].', 'Bonnie Hale person, Hale person, Storm person'],
    ['They voted for [Barr]. [Ann Roe] did not.', 'Barr person, Ann Roe person'],
    ['[Barr] spoke to {DS Hale Ltd}.', 'Barr person, DS Hale Ltd organization'],
    [
      'A storm [Bonnie] saw grew. Storm [Elin] hit. [Elin Roe] left. [Elin] wept.',
      'Bonnie person, Elin Roe person, Elin person',
    ],
    ['The book was published by {HT Media}, who paid.', 'HT Media organization'],
    ['{DC United Fans} sang.', 'DC United Fans organization'],
    ['[Justice Smith] acts. [Carter Roe] sings.', 'Justice Smith person, Carter Roe person'],
    ['[Beryl Sanders] lost. [Beryl] wept.', 'Beryl Sanders person, Beryl person'],
    ['He was in <Beijing>, a pro. <Moscow> is far.', 'Beijing place, Moscow place'],
    ['[Ann] and [Roe] met a [Hale] i.e. [Orr].', 'Ann person, Roe person, Hale person, Orr person'],
    ['{TJ Maxx} and {PC World} fell. [Ann Roe] left.', 'TJ Maxx organization, PC World organization, Ann Roe person'],
    [
      'In <Kenya> [Orwin] wept. <Lyon> [Orwin] and <Kenya>, [Roe] left.',
      'Kenya place, Orwin person, Lyon place, Orwin person, Kenya place, Roe person',
    ],
    [
      "<Chad's> [Roe] met [Ann Hollis], {Orwin & Dunmore LLP}.",
      'Chad place, Roe person, Ann Hollis person, Orwin & Dunmore LLP organization',
    ],
    [
      '[Hollis], {Orwin & Dunmore} and {Acme LLP} sued.',
      'Hollis person, Orwin & Dunmore organization, Acme LLP organization',
    ],
    [
      '[Chambers] said so. Even [Keepers] left. [Keepers] Orwin left.',
      'Chambers person, Keepers person, Keepers person',
    ],
    ['[Malam Yakub] spoke.', 'Malam Yakub person'],
    ['[Bo] III left.', 'Bo person'],
    ['A <Lyon> i <Turin> road.', 'Lyon place, Turin place'],
    ['[Major Harnam] and [Oba Martin] won.', 'Major Harnam person, Oba Martin person'],
    ['{DC} moved to <Lyon>. [Hey] sang.', 'DC organization, Lyon place, Hey person'],
    ['[Grace Kelly] spoke. [Rose Kelly] left.', 'Grace Kelly person, Rose Kelly person'],
  ])('kept: %s', (marked, expected) => expect(bare(marked)).toBe(expected))
})
