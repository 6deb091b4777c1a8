// People and adjectives of places that are no countries: demonym | country (- where it spans several) | its place as
// the gazetteer has it. Each takes a plural in -s.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const REGIONAL_DEMONYMS = parseTable(`
  Abkhaz | GE | Abkhazia
  Abkhazian | GE | Abkhazia
  African | - | Africa
  Alabamian | US | Alabama
  Alaskan | US | Alaska
  Albertan | CA | Alberta
  Angeleno | US | Los Angeles
  Arizonan | US | Arizona
  Asian | - | Asia
  Balkan | - | Balkans
  Bavarian | DE | Bavaria
  Berliner | DE | Berlin
  Bostonian | US | Boston
  British Columbian | CA | British Columbia
  Californian | US | California
  Catalan | ES | Catalonia
  Chechen | RU | Chechnya
  Chicagoan | US | Chicago
  Coloradan | US | Colorado
  Corsican | FR | Corsica
  Crimean | UA | Crimea
  Czechoslovak | - | Czechoslovakia
  Dagestani | RU | Dagestan
  Dubliner | IE | Dublin
  East African | - | East Africa
  East German | - | East Germany
  English | GB | England
  Englishman | GB | England
  Englishwoman | GB | England
  European | - | Europe
  Floridian | US | Florida
  Glaswegian | GB | Glasgow
  Hawaiian | US | Hawaii
  Hoosier | US | Indiana
  Idahoan | US | Idaho
  Illinoisan | US | Illinois
  Iowan | US | Iowa
  Kansan | US | Kansas
  Kashmiri | - | Kashmir
  Kentuckian | US | Kentucky
  Latin American | - | Latin America
  Liverpudlian | GB | Liverpool
  Londoner | GB | London
  Louisianan | US | Louisiana
  Mainer | US | Maine
  Mancunian | GB | Manchester
  Manitoban | CA | Manitoba
  Marylander | US | Maryland
  Michigander | US | Michigan
  Middle Eastern | - | Middle East
  Minnesotan | US | Minnesota
  Mississippian | US | Mississippi
  Missourian | US | Missouri
  Montanan | US | Montana
  Muscovite | RU | Moscow
  Neapolitan | IT | Naples
  Nebraskan | US | Nebraska
  Nevadan | US | Nevada
  New Jerseyan | US | New Jersey
  New Mexican | US | New Mexico
  New Yorker | US | New York
  Newfoundlander | CA | Newfoundland and Labrador
  North American | - | North America
  North Carolinian | US | North Carolina
  North Dakotan | US | North Dakota
  North Vietnamese | - | North Vietnam
  Northern Irish | GB | Northern Ireland
  Nova Scotian | CA | Nova Scotia
  Ohioan | US | Ohio
  Oklahoman | US | Oklahoma
  Ontarian | CA | Ontario
  Oregonian | US | Oregon
  Parisian | FR | Paris
  Pennsylvanian | US | Pennsylvania
  Quebecer | CA | Quebec
  Queenslander | AU | Queensland
  Québécois | CA | Quebec
  Rhode Islander | US | Rhode Island
  Rhodesian | - | Rhodesia
  Sardinian | IT | Sardinia
  Scandinavian | - | Scandinavia
  Scot | GB | Scotland
  Scotsman | GB | Scotland
  Scottish | GB | Scotland
  Siberian | RU | Siberia
  Sicilian | IT | Sicily
  South American | - | South America
  South Carolinian | US | South Carolina
  South Dakotan | US | South Dakota
  South Ossetian | GE | South Ossetia
  South Vietnamese | - | South Vietnam
  Southeast Asian | - | Southeast Asia
  Soviet | - | Soviet Union
  Sydneysider | AU | Sydney
  Tasmanian | AU | Tasmania
  Tennessean | US | Tennessee
  Texan | US | Texas
  Tibetan | CN | Tibet
  Torontonian | CA | Toronto
  Tuscan | IT | Tuscany
  Utahn | US | Utah
  Venetian | IT | Venice
  Vermonter | US | Vermont
  Viennese | AT | Vienna
  Virginian | US | Virginia
  Welsh | GB | Wales
  Welshman | GB | Wales
  West African | - | West Africa
  West German | - | West Germany
  West Virginian | US | West Virginia
  Wisconsinite | US | Wisconsin
  Yugoslav | - | Yugoslavia
`)
