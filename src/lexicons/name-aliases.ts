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
  Central Intelligence Agency | CIA
  Democratic Republic of Congo | Democratic Republic of the Congo; DRC; DR Congo; D.R. Congo
  European Union | EU; E.U.
  Federal Bureau of Investigation | FBI; F.B.I.
  Federal Reserve | Fed
  International Monetary Fund | IMF
  Islamic State | ISIS; ISIL
  Korean Central News Agency | KCNA
  Kyiv | Kiev
  Myanmar | Burma
  North Atlantic Treaty Organization | NATO; Nato
  North Korea | DPRK
  Republic of Ireland | Ireland
  Turkey | Türkiye
  U.N. Security Council | UN Security Council; United Nations Security Council; Security Council
  United Arab Emirates | UAE; U.A.E.
  United Kingdom | UK; U.K.; Britain; Great Britain
  United Nations | UN; U.N.
  United States | US; U.S.; USA; U.S.A.; United States of America; America
  Viet Nam | Vietnam
  Washington D.C. | Washington DC
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
