// States that are no more: usual name | years | latitude | longitude of a point near the middle (degrees) | other
// names.
// They have no ISO code, so a place of the record that is one has no country.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const FORMER_COUNTRIES = parseTable(`
  Austria-Hungary | 1867-1918 | 47.5 | 18.0 | Austro-Hungarian Empire; Habsburg Empire
  Byzantine Empire | 395-1453 | 40.0 | 29.0 | Byzantium
  Confederate States of America | 1861-1865 | 33.0 | -85.0 | Confederate States
  Czechoslovakia | 1918-1992 | 49.5 | 17.0
  East Germany | 1949-1990 | 52.3 | 12.7 | German Democratic Republic; GDR
  East Pakistan | 1955-1971 | 24.0 | 90.0
  French Indochina | 1887-1954 | 16.5 | 106.0
  Gran Colombia | 1819-1831 | 4.0 | -72.0
  Kingdom of Hawaii | 1795-1893 | 20.5 | -157.0
  Manchukuo | 1932-1945 | 44.0 | 125.0
  Mandatory Palestine | 1920-1948 | 31.5 | 35.0 | British Mandate of Palestine
  Nazi Germany | 1933-1945 | 51.0 | 10.0 | Third Reich
  North Vietnam | 1945-1976 | 20.5 | 105.5
  North Yemen | 1918-1990 | 15.5 | 44.5
  Northern Rhodesia | 1911-1964 | -14.0 | 28.0
  Ottoman Empire | 1299-1922 | 39.0 | 35.0
  Republic of Texas | 1836-1846 | 31.0 | -99.0
  Rhodesia | 1965-1979 | -19.0 | 29.8 | Southern Rhodesia
  Roman Empire | -27-476 | 41.9 | 12.5
  Russian Empire | 1721-1917 | 58.0 | 70.0
  Serbia and Montenegro | 1992-2006 | 43.7 | 20.5
  South Vietnam | 1955-1975 | 12.5 | 107.5
  South Yemen | 1967-1990 | 15.0 | 48.5
  Soviet Union | 1922-1991 | 60.0 | 100.0 | U.S.S.R.; USSR
  Tanganyika Territory | 1922-1961 | -6.0 | 35.0 | Tanganyika
  United Arab Republic | 1958-1971 | 30.0 | 33.0
  Upper Volta | 1958-1984 | 12.0 | -1.5
  Weimar Republic | 1918-1933 | 51.0 | 10.0
  West Germany | 1949-1990 | 50.5 | 8.5
  West Pakistan | 1955-1970 | 30.0 | 70.0
  Yugoslavia | 1918-1992 | 44.0 | 20.0
  Zaire | 1971-1997 | -3.0 | 23.0 | Zaïre
`)
