// Names and abbreviations of one place or one organization: the usual name | its other names.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable, parseValues } from '../core/parse-list.ts'

const NAMES = parseTable(`
  African National Congress | ANC
  African Union | AU
  Agence France-Presse | AFP
  Associated Press | AP
  Association of Southeast Asian Nations | ASEAN
  Australian Broadcasting Corporation | ABC
  Bharatiya Janata Party | BJP
  British Broadcasting Corporation | BBC
  British Telecom | BT
  Central Intelligence Agency | CIA
  Conservative Party | Conservatives; Tories; Tory Party
  Democratic Republic of Congo | Democratic Republic of the Congo; DRC; DR Congo; D.R. Congo
  Democratic Unionist Party | DUP
  European Union | EU; E.U.
  Federal Bureau of Investigation | FBI; F.B.I.
  Federal Reserve | Fed
  General Electric | GE
  General Motors | GM
  Hewlett-Packard | Hewlett Packard; HP
  International Monetary Fund | IMF
  Islamic State | ISIS; ISIL
  Kohlberg Kravis Roberts | KKR
  Korean Central News Agency | KCNA
  Kyiv | Kiev
  Labour Party | Labour
  Liberal Democrats | Lib Dems; Lib Dem; Liberal Democrat Party
  Manchester City | Man City
  Manchester United | Man Utd; Man United; Manchester Utd
  Marine Corps | Marines
  Metropolitan Police | Scotland Yard; Met Police
  Myanmar | Burma
  North Atlantic Treaty Organization | NATO; Nato
  North Korea | DPRK
  Nottingham Forest | Nottm Forest
  Paris Saint-Germain | PSG; Paris St Germain; Paris St-Germain
  PricewaterhouseCoopers | PWC; Pricewaterhouse Coopers
  Queens Park Rangers | QPR
  Republic of Ireland | Ireland
  Republican Party | GOP
  Royal Bank of Scotland | RBS
  Scottish National Party | SNP
  Transport and General Workers' Union | TGWU
  Turkey | Türkiye
  U.N. Security Council | UN Security Council; United Nations Security Council; Security Council
  UK Independence Party | UKIP
  United Arab Emirates | UAE; U.A.E.
  United Kingdom | UK; U.K.; Britain; Great Britain
  United Nations | UN; U.N.
  United States | US; U.S.; USA; U.S.A.; United States of America; America
  Viet Nam | Vietnam
  Volkswagen | VW
  Washington D.C. | Washington DC
  WeWork | We Company
  West Bromwich Albion | West Brom
  Wolverhampton Wanderers | Wolves
  World Health Organization | World Health Organisation; WHO
  World Trade Organization | WTO
`)

const keyOf = (name: string): string => name.toLowerCase().replaceAll('.', '')

/** Each name to the usual one, both in lower case without full stops. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([usual = '', others = '']) =>
    [usual, ...parseValues(others)].map((name) => [keyOf(name), keyOf(usual)] as const),
  ),
)
