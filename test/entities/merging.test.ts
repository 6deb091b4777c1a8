import { describe, expect, test } from 'vitest'
import { mergeByName } from '../../src/entities/merge-names.ts'
import { mergePeople } from '../../src/entities/merge-people.ts'
import { peopleOf } from '../../src/entities/titled-mentions.ts'
import { readMarked } from './marked.ts'

// [person], {organization}, <place> in the text; expected: each entity's name and its number of mentions, in order of first mention.
type Rows = readonly (readonly [text: string, entities: string])[]

const FAMILIES: Readonly<Record<string, { readonly merged: Rows; readonly apart: Rows }>> = {
  surname: {
    merged: [
      ['[Laura Benson] came late. [Benson] left early.', 'Laura Benson 2'],
      ['[Benson] leads the poll. [Laura Benson] is 52.', 'Laura Benson 2'],
      ['[Laura M. Benson] spoke. [Laura Benson] sat down. [Benson] smiled.', 'Laura M. Benson 3'],
      ['[L. Benson] spoke after [Laura Benson] did.', 'Laura Benson 2'],
      ['[LAURA BENSON] WINS. The race was close, [Benson] said.', 'LAURA BENSON 2'],
      ['[Laura Benson-Hale] spoke. [Benson-Hale] sat down.', 'Laura Benson-Hale 2'],
      ['[Pedro Salas Vidal] spoke. [Salas Vidal] sat down.', 'Pedro Salas Vidal 2'],
      ['[Pedro Salas Vidal] spoke. [Pedro Salas] sat down.', 'Pedro Salas Vidal 2'],
      ['[José Muñoz] spoke. [Munoz] sat down.', 'José Muñoz 2'],
      ['[Grace Abbott] spoke. [Abbot] sat down.', 'Grace Abbott 2'],
      ['[Abbot] sat down. [Grace Abbott] spoke.', 'Grace Abbott 2'],
      ['Mr. [Benson] rose. [Laura Benson] had gone. [Tom Benson] stayed.', 'Tom Benson 2, Laura Benson 1'],
    ],
    apart: [
      ['[Laura Benson] spoke. [Marta Keller] sat down.', 'Laura Benson 1, Marta Keller 1'],
      ['[Laura Benson] spoke. [Bensonhurst] sat down.', 'Laura Benson 1, Bensonhurst 1'],
      ['[Benson] spoke. [Keller] sat down.', 'Benson 1, Keller 1'],
      ['[Laura Benson] spoke. [Ben] sat down.', 'Laura Benson 1, Ben 1'],
      ['[Laura Benson-Hale] spoke. [Tom Hale-Benson] sat down.', 'Laura Benson-Hale 1, Tom Hale-Benson 1'],
      ['[K. Benson] spoke after [Laura Benson] did.', 'K. Benson 1, Laura Benson 1'],
      ['[Laura Benson] spoke. [Laura Keller] sat down.', 'Laura Benson 1, Laura Keller 1'],
      ['[Laura A. Benson] spoke. [Laura B. Benson] sat down.', 'Laura A. Benson 1, Laura B. Benson 1'],
      ['[Pedro Salas Vidal] spoke. [Pedro Vidal Salas] sat down.', 'Pedro Salas Vidal 1, Pedro Vidal Salas 1'],
      ['Mrs. [Benson] rose. [Tom Benson] had gone.', 'Benson 1, Tom Benson 1'],
      ['[Grace Abbott] met [Karl Abbott]. [Abbot] left.', 'Grace Abbott 1, Karl Abbott 1, Abbot 1'],
      ['[Laura Abbott] rose. Mr. [Abbot] left.', 'Laura Abbott 1, Abbot 1'],
      ['[Ann Hansen] rose. [Hanson] left.', 'Ann Hansen 1, Hanson 1'],
      ['[Ann Poole] rose. [Pole] left.', 'Ann Poole 1, Pole 1'],
    ],
  },
  'given name': {
    merged: [
      ['[Laura Benson] is ten. [Laura] likes maths.', 'Laura Benson 2'],
      ['[Laura] likes maths. [Laura Benson] is ten.', 'Laura Benson 2'],
      ['[Ana María Salas] is ten. [Ana María] likes maths.', 'Ana María Salas 2'],
      ['[Laura Benson] and [Tom Keller] wed. [Laura] wept. [Tom] laughed.', 'Laura Benson 2, Tom Keller 2'],
      ['Prince [Harald Olsen] waved. Prince [Harald] left.', 'Harald Olsen 2'],
      ['[Laura Benson] sang. [LAURA] won.', 'Laura Benson 2'],
      ['[Élodie Martin] sang. [Elodie] won.', 'Élodie Martin 2'],
      ['[Laura Ann Benson] sang. [Ann] won.', 'Laura Ann Benson 2'],
      ['[Laura Benson] and [Laura Keller] sang. [Keller] won. [Laura] smiled.', 'Laura Benson 1, Laura Keller 3'],
    ],
    apart: [
      ['[Laura Benson] is ten. [Lara] likes maths.', 'Laura Benson 1, Lara 1'],
      ['[Laura Benson] is ten. [Lauran Keller] likes maths.', 'Laura Benson 1, Lauran Keller 1'],
      ['[Kelly Roe] met [Meg Kelly].', 'Kelly Roe 1, Meg Kelly 1'],
      ['[Laura] met [Tom].', 'Laura 1, Tom 1'],
      ['[Laura Benson] met [Laura Keller].', 'Laura Benson 1, Laura Keller 1'],
      ['[Tom Benson] met [Tommaso Benson].', 'Tom Benson 1, Tommaso Benson 1'],
      ['[Tom Roe] met [Thea Roe].', 'Tom Roe 1, Thea Roe 1'],
      ['[Jean Roe] met [Jean-Luc Poe].', 'Jean Roe 1, Jean-Luc Poe 1'],
      ['[Maria] met [Mariana Poe].', 'Maria 1, Mariana Poe 1'],
    ],
  },
  'title only': {
    merged: [
      ['President [Laura Benson] met Senator [Tom Benson]. President [Benson] left.', 'Laura Benson 2, Tom Benson 1'],
      ['President [Laura Benson] met Senator [Tom Benson]. Sen. [Tom Benson] left.', 'Laura Benson 1, Tom Benson 2'],
      ['Senator [Tom Benson] met President [Laura Benson]. Senator [Benson] left.', 'Tom Benson 2, Laura Benson 1'],
      ['Judge [Ann Keller] met coach [Bob Keller]. Later Judge [Keller] left.', 'Ann Keller 2, Bob Keller 1'],
      ['Mr. [Bob Keller] met Mrs. [Ann Keller]. Mrs. [Keller] left.', 'Bob Keller 1, Ann Keller 2'],
      ['[Bob Keller] met [Ann Keller]. Mr. [Keller] left.', 'Bob Keller 2, Ann Keller 1'],
      ['[Ann Keller] met [Bob Keller]. Ms. [Keller] left.', 'Ann Keller 2, Bob Keller 1'],
      ['Dr. [Ann Keller] spoke. Dr. [Keller] left.', 'Ann Keller 2'],
      ['Governor [Ann Keller] met [Bob Keller]. Gov. [Keller] left.', 'Ann Keller 2, Bob Keller 1'],
      ['Senator [Ann Keller] met [Bob Keller]. Sen. [Keller] left.', 'Ann Keller 2, Bob Keller 1'],
      ['[Ann Keller] met [Bob Keller]. [Keller] wiped her glasses.', 'Ann Keller 2, Bob Keller 1'],
      ['[Bob Keller] met [Ann Keller]. [Keller] said he was ill.', 'Bob Keller 2, Ann Keller 1'],
    ],
    apart: [
      ['Mr. [Keller] met Mrs. [Ann Keller].', 'Keller 1, Ann Keller 1'],
      ['Mrs. [Keller] met Mr. [Bob Keller].', 'Keller 1, Bob Keller 1'],
      ['Sir [Bob Roe] met Lady [Roe].', 'Bob Roe 1, Roe 1'],
      ['King [Otto] met Queen [Maud].', 'Otto 1, Maud 1'],
      ['President [Roe] met President [Poe].', 'Roe 1, Poe 1'],
      ['Judge [Ann Keller] met Judge [Ann Roe].', 'Ann Keller 1, Ann Roe 1'],
      ['Gov. [Keller] met Governor [Roe].', 'Keller 1, Roe 1'],
      ['Sen. [Ann Keller] met Senator [Bob Keller].', 'Ann Keller 1, Bob Keller 1'],
      ['[Bob Keller] sat with Mrs. [Keller].', 'Bob Keller 1, Keller 1'],
      ['Rep. [Keller] met Representative [Kellerman].', 'Keller 1, Kellerman 1'],
      ['Mr. [Keller] met Mr. [Kellerman].', 'Keller 1, Kellerman 1'],
      ['Prince [Harald Olsen] met Princess [Olsen].', 'Harald Olsen 1, Olsen 1'],
    ],
  },
  acronym: {
    merged: [
      ['The {World Health Organization} ({WHO}) met. The {WHO} agreed.', 'World Health Organization 3'],
      ['{UN} staff left. The {United Nations} agreed. The {U.N.} stayed.', 'United Nations 3'],
      ['The {Orley Housing Trust} ({OHT}) met.', 'Orley Housing Trust 2'],
      ['The {OHT} met. The {Orley Housing Trust} agreed.', 'Orley Housing Trust 2'],
      ['The {Bank of Orley} met. {BoO} agreed. The {Bank of Orley} left.', 'Bank of Orley 2, BoO 1'],
      ['The {National Union of Orley Miners} met. {NUOM} agreed.', 'National Union of Orley Miners 2'],
      ['{Orley Steel Inc.} fell. {Orley Steel} said little.', 'Orley Steel Inc. 2'],
      ['{The Orley Post} reported it. The {Orley Post} was first.', 'The Orley Post 2'],
      ['The <US> and the <U.S.> and the <United States> and the <USA>.', 'United States 4'],
      ['The <U.K.> left. <Britain> gained. The <United Kingdom> lost.', 'United Kingdom 3'],
      ['<KURSK OBLAST> burns. <Kursk Oblast> is large.', 'Kursk Oblast 2'],
      ['{Orley Steel Ltd} fell. {ORLEY STEEL} rose.', 'Orley Steel Ltd 2'],
    ],
    apart: [
      [
        'The {World Health Organization} met the {World Trade Organization}.',
        'World Health Organization 1, World Trade Organization 1',
      ],
      ['The {Orley Housing Trust} met the {OHA}.', 'Orley Housing Trust 1, OHA 1'],
      [
        'The {Orley Housing Trust} and {Oldham Health Trust} met. {OHT} left.',
        'Orley Housing Trust 1, Oldham Health Trust 1, OHT 1',
      ],
      ['{Orley Steel} met {Orley Bank}.', 'Orley Steel 1, Orley Bank 1'],
      ['<North Korea> met <South Korea>.', 'North Korea 1, South Korea 1'],
      ['<Niger> met <Nigeria>.', 'Niger 1, Nigeria 1'],
      ['<York> met <New York>.', 'York 1, New York 1'],
      ['<Guinea> met <Guinea-Bissau> and <Papua New Guinea>.', 'Guinea 1, Guinea-Bissau 1, Papua New Guinea 1'],
      [
        'The {Russian Foreign Ministry} met the {Polish Foreign Ministry}.',
        'Russian Foreign Ministry 1, Polish Foreign Ministry 1',
      ],
      ['The {University of Orley} met {Orley University}.', 'University of Orley 1, Orley University 1'],
      ['{UNESCO} met {UNICEF}.', 'UNESCO 1, UNICEF 1'],
      ['<Congo> met the <Democratic Republic of Congo>.', 'Congo 1, Democratic Republic of Congo 1'],
    ],
  },
  particle: {
    merged: [
      ['[Ngozi Okonjo-Iweala] spoke. [Okonjo-Iweala] left.', 'Ngozi Okonjo-Iweala 2'],
      ['[Abdel Fattah el-Sisi] spoke. [el-Sisi] left. [Sisi] flew.', 'Abdel Fattah el-Sisi 3'],
      ['[Abdel Fattah al-Sisi] spoke. [Al-Sisi] left.', 'Abdel Fattah al-Sisi 2'],
      ['[Ursula von der Leyen] spoke. [von der Leyen] left.', 'Ursula von der Leyen 2'],
      ['[Ursula von der Leyen] spoke. [Von der Leyen] left.', 'Ursula von der Leyen 2'],
      ['[Mohammed bin Rashid Al Orley] spoke. [Mohammed bin Rashid] left.', 'Mohammed bin Rashid Al Orley 2'],
      ['[Bashar al-Assad] spoke. [Assad] left.', 'Bashar al-Assad 2'],
      ['[Robert De Witt] spoke. [De Witt] left.', 'Robert De Witt 2'],
      ['[Luís da Costa] spoke. [da Costa] left.', 'Luís da Costa 2'],
      ["[Sean O'Dell] spoke. [O’Dell] left.", "Sean O'Dell 2"],
    ],
    apart: [
      ['[Ngozi Okonjo-Iweala] met [Ada Okonjo].', 'Ngozi Okonjo-Iweala 1, Ada Okonjo 1'],
      ['[Ursula von der Leyen] met [Hans van der Berg].', 'Ursula von der Leyen 1, Hans van der Berg 1'],
      ['[Bashar al-Assad] met [Maher al-Assad].', 'Bashar al-Assad 1, Maher al-Assad 1'],
      ['[Ali bin Said] met [Omar bin Said].', 'Ali bin Said 1, Omar bin Said 1'],
      ['[Robert De Witt] met [Anna Witte].', 'Robert De Witt 1, Anna Witte 1'],
      ['[Luís da Costa] met [Rui da Silva].', 'Luís da Costa 1, Rui da Silva 1'],
      ['[Charles de Orley] met [de Vries].', 'Charles de Orley 1, de Vries 1'],
      ["[Sean O'Dell] met [Ann Dell].", "Sean O'Dell 1, Ann Dell 1"],
      ['[Hassan al-Bakr] met [Hassan al-Amin].', 'Hassan al-Bakr 1, Hassan al-Amin 1'],
      ['[Omar Orley] met [Ali bin Orley].', 'Omar Orley 1, Ali bin Orley 1'],
    ],
  },
  'Asian order': {
    merged: [
      ['[Xi Jinping] spoke. [Xi] left.', 'Xi Jinping 2'],
      ['[Moon Jae-in] spoke. [Moon] left.', 'Moon Jae-in 2'],
      ['[Kim Jong Un] spoke. [Kim] left. [KIM JONG UN] flew.', 'Kim Jong Un 3'],
      ['[Kim Jong Un] spoke. [Kim Jong-un] left.', 'Kim Jong Un 2'],
      ['[Nguyen Van Troi] spoke. [Nguyen] left.', 'Nguyen Van Troi 2'],
      ['[Lee Hsien Loong] spoke. Mr. [Lee] left.', 'Lee Hsien Loong 2'],
      ['[Wang Yi] met [Bob Roe]. [Wang] left. [Roe] stayed.', 'Wang Yi 2, Bob Roe 2'],
      ['[Wang Yi] met [Li Na]. [Li] left. [Wang] stayed.', 'Wang Yi 2, Li Na 2'],
      ['[Park Chung-hee] spoke. [Park] left.', 'Park Chung-hee 2'],
      ['[Lin Tzu-yu] spoke. [Lin Tzu-Yu] left.', 'Lin Tzu-yu 2'],
    ],
    apart: [
      ['[Kim Jong Un] met [Kim Jong Il].', 'Kim Jong Un 1, Kim Jong Il 1'],
      ['[Kim Jong Un] met [Kim Yo Jong].', 'Kim Jong Un 1, Kim Yo Jong 1'],
      ['[Xi Jinping] met [Xi Zhongxun].', 'Xi Jinping 1, Xi Zhongxun 1'],
      ['[Wang Yi] met [Wang Yang].', 'Wang Yi 1, Wang Yang 1'],
      ['[Moon Jae-in] met [Lee Jae-myung].', 'Moon Jae-in 1, Lee Jae-myung 1'],
      ['[Li Keqiang] met [Li Qiang].', 'Li Keqiang 1, Li Qiang 1'],
      ['[Lee Hsien Loong] met [Lee Kuan Yew].', 'Lee Hsien Loong 1, Lee Kuan Yew 1'],
      ['[Park Jin] met [Parker].', 'Park Jin 1, Parker 1'],
      ['[Liu He] met [Liu Yandong].', 'Liu He 1, Liu Yandong 1'],
      ['[Tran Duc] met [Tranh].', 'Tran Duc 1, Tranh 1'],
    ],
  },
  namesakes: {
    merged: [
      ['[Bill Orley] spoke. [Orley] left. [Jane Orley] came. [Orley] sat.', 'Bill Orley 2, Jane Orley 2'],
      ['[Bill Orley] and [Jane Orley] came. [Bill Orley] left. [Orley] sat.', 'Bill Orley 3, Jane Orley 1'],
      ['[Bill Orley] and [Jane Orley] came. [Jane] sat. [Bill] left.', 'Bill Orley 2, Jane Orley 2'],
      ['[Ada Roe] met [Ada Poe]. [Roe] sat. [Poe] left.', 'Ada Roe 2, Ada Poe 2'],
      ['Mr. [Orley] sat. [Jane Orley] and [Bill Orley] came.', 'Bill Orley 2, Jane Orley 1'],
      ['[George W. Orley] spoke. [George Orley] left.', 'George W. Orley 2'],
      ['[Bill Orley] came. [Bill Orley Jr.] left. [Orley] sat.', 'Bill Orley 1, Bill Orley Jr. 2'],
      ['[Bill Orley Jr.] came. [Orley] sat.', 'Bill Orley Jr. 2'],
      ['[Bill Orley] came with his son, [Tim Orley]. [Orley] sat.', 'Bill Orley 2, Tim Orley 1'],
      ['[Bill Orley] met [Tim Orley]. [Tim] is six. [Orley] sat.', 'Bill Orley 2, Tim Orley 2'],
      ['[Steve Snyder] came. [Synder] sat. [Snder] left.', 'Steve Snyder 3'],
    ],
    apart: [
      ['[Bill Orley] met [Jane Orley].', 'Bill Orley 1, Jane Orley 1'],
      ['[George W. Orley] met [George H. W. Orley].', 'George W. Orley 1, George H. W. Orley 1'],
      ['[Bill Orley Jr.] met [Bill Orley].', 'Bill Orley Jr. 1, Bill Orley 1'],
      ['[Bill Orley II] met [Bill Orley III].', 'Bill Orley II 1, Bill Orley III 1'],
      ['[Bill Orley] met [Will Oley].', 'Bill Orley 1, Will Oley 1'],
      ['[J. Orley] met [Bill Orley].', 'J. Orley 1, Bill Orley 1'],
      ['[Rosa Díaz Vega] met [Rosa Díaz Mora].', 'Rosa Díaz Vega 1, Rosa Díaz Mora 1'],
      ['[Ahmed Orley] met [Mohamed Orley].', 'Ahmed Orley 1, Mohamed Orley 1'],
      ['[Ada Roe] met [Ada Poe].', 'Ada Roe 1, Ada Poe 1'],
      ['[Tom Orley] met [Orley Thomas].', 'Tom Orley 1, Orley Thomas 1'],
      ['[Bill Orley] and his son came. [Tim Orley] left. [Orley] sat.', 'Bill Orley 1, Tim Orley 2'],
      ['[Boris Johnson] met [Johnston].', 'Boris Johnson 1, Johnston 1'],
      ['[Carl Hansen] met [Hanson].', 'Carl Hansen 1, Hanson 1'],
    ],
  },
  nickname: {
    merged: [
      ['[William Orley] spoke. [Bill Orley] left.', 'William Orley 2'],
      ['[Bob Roe] spoke. [Robert Roe] left.', 'Robert Roe 2'],
      ["[Abdul 'Shorty' Khan] spoke. [Abdul Khan] left.", "Abdul 'Shorty' Khan 2"],
      ["[Abdul 'Shorty' Khan] spoke. [Shorty] left.", "Abdul 'Shorty' Khan 2"],
      ['[Abdul “Shorty” Khan] spoke. [Khan] left.', 'Abdul “Shorty” Khan 2'],
      ['[J. D. Vance] spoke. [J.D. Vance] left. [JD Vance] flew. [Vance] sat.', 'J. D. Vance 4'],
      ['[James David Orley] spoke. [J.D. Orley] left.', 'James David Orley 2'],
      ['[Mohammed bin Saud] spoke. [MBS] left.', 'Mohammed bin Saud 2'],
      ['[Thomas Roe] spoke. [Tom] left.', 'Thomas Roe 2'],
      ['[Michael Roe] spoke. [Mike Roe] left.', 'Michael Roe 2'],
    ],
    apart: [
      ['[William Orley] met [Bob Orley].', 'William Orley 1, Bob Orley 1'],
      ['[J. D. Vance] met [J. B. Vance].', 'J. D. Vance 1, J. B. Vance 1'],
      ['[James Roe] met [MBS].', 'James Roe 1, MBS 1'],
      ['[Thomas Roe] met [Tim Roe].', 'Thomas Roe 1, Tim Roe 1'],
      ['[Bill Roe] met [Mike Roe].', 'Bill Roe 1, Mike Roe 1'],
      ["[Abdul 'Shorty' Khan] met [Shorter].", "Abdul 'Shorty' Khan 1, Shorter 1"],
      ['[Kate Roe] met [Beth Roe].', 'Kate Roe 1, Beth Roe 1'],
      ['[Joe Poe] met [Jim Poe].', 'Joe Poe 1, Jim Poe 1'],
      ['[Ted Roe] met [Tad Roe].', 'Ted Roe 1, Tad Roe 1'],
      ['[A. Roe] met [B. Roe].', 'A. Roe 1, B. Roe 1'],
    ],
  },
}

const render = (entities: readonly { name: string; mentions: readonly unknown[] }[]): string =>
  entities.map(({ name, mentions }) => `${name} ${mentions.length}`).join(', ')

function mergeMarked(marked: string): string {
  const { article, mentions } = readMarked(marked)
  const people = mergePeople(
    peopleOf(
      article,
      mentions.filter(({ kind }) => kind === 'person'),
    ),
  )
  return render([...people, ...mergeByName(mentions.filter(({ kind }) => kind !== 'person'))])
}

for (const [family, { merged, apart }] of Object.entries(FAMILIES)) {
  describe(family, () => {
    test.each(merged)('merges: %s', (text, expected) => expect(mergeMarked(text)).toBe(expected))
    test.each(apart)('keeps apart: %s', (text, expected) => expect(mergeMarked(text)).toBe(expected))
  })
}

test.each(Object.entries(FAMILIES))('%s has ten rows, and as many apart as merged', (_, { merged, apart }) => {
  expect(merged.length + apart.length).toBeGreaterThanOrEqual(10)
  expect(apart.length, 'rows apart').toBeGreaterThanOrEqual(merged.length)
})
