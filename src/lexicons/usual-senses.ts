// The places that news usually means by names that many places share, where their counts of people do not tell:
// name | kind | country (ISO 3166-1 alpha-2).
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../core/parse-list.ts'

export const USUAL_SENSES = parseTable(`
    Bethlehem | city | PS
    Boston | city | US
    Bristol | city | GB
    Bruges | city | BE
    Brussels | city | BE
    Cambridge | city | GB
    Cannes | city | FR
    Canterbury | city | GB
    Davos | city | CH
    Dover | city | GB
    Geneva | city | CH
    Genoa | city | IT
    Granada | city | ES
    Guernsey | country | GG
    Halifax | city | CA
    Harlem | neighbourhood | US
    Holland | country | NL
    Hollywood | neighbourhood | US
    Jericho | city | PS
    Jersey | country | JE
    Kingston | city | JM
    Lebanon | country | LB
    Monaco | country | MC
    Nazareth | city | IL
    Oxford | city | GB
    Palestine | country | PS
    Panama | country | PA
    Plymouth | city | GB
    Quebec | state | CA
    Salisbury | city | GB
    Seville | city | ES
    Venice | city | IT
    Verona | city | IT
    Versailles | city | FR
    Victoria | state | AU
    Waterloo | city | BE
    Wellington | city | NZ
    Westminster | facility | GB
    York | city | GB
`)
