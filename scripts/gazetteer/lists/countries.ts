// Countries and dependent territories: ISO 3166-1 alpha-2 code | latitude | longitude of a point near the middle
// (degrees) | population in thousands (about 2023, rounded) | names in news, the usual one first.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const COUNTRIES = parseTable(`
  AD | 42.55 | 1.58 | 80 | Andorra
  AE | 24.00 | 54.00 | 9500 | United Arab Emirates; UAE; U.A.E.; Emirates
  AF | 33.00 | 66.00 | 41000 | Afghanistan
  AG | 17.05 | -61.80 | 94 | Antigua and Barbuda; Antigua & Barbuda
  AI | 18.22 | -63.05 | 16 | Anguilla
  AL | 41.00 | 20.00 | 2800 | Albania
  AM | 40.00 | 45.00 | 2800 | Armenia
  AO | -12.50 | 18.50 | 36000 | Angola
  AQ | -80.00 | 0.00 | 0 | Antarctica
  AR | -34.00 | -64.00 | 46000 | Argentina; Argentine Republic
  AS | -14.30 | -170.70 | 44 | American Samoa
  AT | 47.33 | 13.33 | 9100 | Austria
  AU | -25.00 | 135.00 | 26500 | Australia; Oz; Commonwealth of Australia
  AW | 12.50 | -69.97 | 106 | Aruba
  AX | 60.20 | 20.00 | 30 | Åland Islands; Åland; Aland
  AZ | 40.50 | 47.50 | 10100 | Azerbaijan
  BA | 44.25 | 17.83 | 3200 | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina
  BB | 13.17 | -59.53 | 282 | Barbados
  BD | 24.00 | 90.00 | 172000 | Bangladesh
  BE | 50.75 | 4.50 | 11700 | Belgium
  BF | 12.50 | -1.67 | 23000 | Burkina Faso; Burkina; Upper Volta
  BG | 42.67 | 25.25 | 6500 | Bulgaria
  BH | 26.03 | 50.55 | 1480 | Bahrain; Kingdom of Bahrain
  BI | -3.50 | 30.00 | 13200 | Burundi
  BJ | 9.50 | 2.25 | 13700 | Benin; Dahomey
  BL | 17.90 | -62.83 | 11 | Saint Barthélemy; St. Barts; St. Barths
  BM | 32.33 | -64.75 | 64 | Bermuda
  BN | 4.50 | 114.67 | 450 | Brunei; Brunei Darussalam
  BO | -17.00 | -65.00 | 12300 | Bolivia
  BQ | 12.20 | -68.26 | 27 | Caribbean Netherlands; Bonaire
  BR | -10.00 | -55.00 | 216000 | Brazil; Brasil; Federative Republic of Brazil
  BS | 24.00 | -76.00 | 410 | Bahamas; The Bahamas
  BT | 27.50 | 90.50 | 787 | Bhutan
  BW | -22.00 | 24.00 | 2650 | Botswana
  BY | 53.00 | 28.00 | 9200 | Belarus; Byelorussia; Belorussia
  BZ | 17.25 | -88.75 | 410 | Belize
  CA | 60.00 | -96.00 | 40000 | Canada
  CC | -12.00 | 96.83 | 1 | Cocos Islands; Cocos Keeling Islands
  CD | -2.50 | 23.50 | 102000 | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo
  CD | -2.50 | 23.50 | 102000 | Zaire; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Congo
  CF | 7.00 | 21.00 | 5700 | Central African Republic; CAR
  CG | -1.00 | 15.50 | 6100 | Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic; Congo
  CH | 47.00 | 8.00 | 8800 | Switzerland; Swiss Confederation
  CI | 8.00 | -5.50 | 28900 | Ivory Coast; Côte d'Ivoire
  CK | -21.23 | -159.78 | 15 | Cook Islands
  CL | -30.00 | -71.00 | 19600 | Chile
  CM | 6.00 | 12.50 | 28600 | Cameroon; Cameroun
  CN | 35.00 | 105.00 | 1411000 | China; Red China
  CN | 35.00 | 105.00 | 1411000 | People's Republic of China; PRC; P.R. China; mainland China; Communist China
  CO | 4.00 | -73.25 | 52000 | Colombia
  CR | 10.00 | -84.00 | 5200 | Costa Rica
  CU | 22.00 | -79.50 | 11200 | Cuba
  CV | 16.00 | -24.00 | 600 | Cape Verde; Cabo Verde
  CW | 12.17 | -69.00 | 150 | Curaçao
  CX | -10.50 | 105.67 | 2 | Christmas Island
  CY | 35.00 | 33.00 | 1260 | Cyprus
  CZ | 49.75 | 15.00 | 10800 | Czech Republic; Czechia
  DE | 51.50 | 10.50 | 84000 | Germany; Federal Republic of Germany; West Germany; East Germany
  DJ | 11.50 | 42.50 | 1140 | Djibouti
  DK | 56.00 | 10.00 | 5900 | Denmark
  DM | 15.50 | -61.33 | 73 | Dominica
  DO | 19.00 | -70.67 | 11300 | Dominican Republic
  DZ | 28.00 | 3.00 | 45600 | Algeria
  EC | -2.00 | -77.50 | 18200 | Ecuador
  EE | 59.00 | 26.00 | 1370 | Estonia
  EG | 27.00 | 30.00 | 113000 | Egypt; Arab Republic of Egypt
  EH | 25.00 | -13.50 | 590 | Western Sahara
  ER | 15.00 | 39.00 | 3750 | Eritrea
  ES | 40.00 | -4.00 | 48000 | Spain; España
  ET | 8.00 | 39.00 | 126000 | Ethiopia
  FI | 64.00 | 26.00 | 5600 | Finland
  FJ | -18.00 | 178.00 | 936 | Fiji
  FK | -51.75 | -59.17 | 4 | Falkland Islands; Falklands; Malvinas; Islas Malvinas
  FM | 6.92 | 158.18 | 115 | Micronesia; Federated States of Micronesia
  FO | 62.00 | -7.00 | 53 | Faroe Islands; Faroes; Faeroe Islands
  FR | 46.00 | 2.00 | 68000 | France; French Republic
  GA | -1.00 | 11.75 | 2440 | Gabon
  GB | 54.76 | -2.70 | 68000 | United Kingdom; UK; U.K.; Britain; Great Britain
  GD | 12.12 | -61.67 | 126 | Grenada
  GE | 42.00 | 43.50 | 3700 | Georgia; Republic of Georgia
  GF | 4.00 | -53.00 | 312 | French Guiana
  GG | 49.45 | -2.58 | 64 | Guernsey
  GH | 8.00 | -1.20 | 34100 | Ghana; Gold Coast
  GI | 36.14 | -5.35 | 33 | Gibraltar
  GL | 72.00 | -40.00 | 56 | Greenland
  GM | 13.50 | -15.50 | 2770 | Gambia; The Gambia
  GN | 10.83 | -10.67 | 14200 | Guinea; Guinea-Conakry; Republic of Guinea
  GP | 16.25 | -61.58 | 396 | Guadeloupe
  GQ | 1.70 | 10.30 | 1710 | Equatorial Guinea
  GR | 39.00 | 22.00 | 10400 | Greece; Hellenic Republic
  GS | -54.40 | -36.60 | 0 | South Georgia; South Georgia and the South Sandwich Islands
  GT | 15.50 | -90.25 | 18000 | Guatemala
  GU | 13.48 | 144.78 | 173 | Guam
  GW | 12.00 | -15.00 | 2150 | Guinea-Bissau; Guinea Bissau
  GY | 5.00 | -59.00 | 814 | Guyana; British Guiana
  HK | 22.28 | 114.16 | 7500 | Hong Kong; Hongkong; HK; Hong Kong SAR
  HN | 15.00 | -86.50 | 10600 | Honduras
  HR | 45.17 | 15.50 | 3860 | Croatia
  HT | 19.00 | -72.42 | 11700 | Haiti
  HU | 47.00 | 20.00 | 9600 | Hungary
  ID | -5.00 | 120.00 | 277000 | Indonesia; Dutch East Indies
  IE | 53.00 | -8.00 | 5260 | Ireland; Republic of Ireland; Eire; Éire; Irish Republic
  IL | 31.50 | 34.75 | 9750 | Israel; State of Israel
  IM | 54.25 | -4.50 | 84 | Isle of Man
  IN | 22.00 | 79.00 | 1428000 | India; Republic of India; Bharat
  IO | -6.00 | 71.50 | 3 | British Indian Ocean Territory; Chagos Islands; Chagos Archipelago; Chagos
  IQ | 33.00 | 44.00 | 45500 | Iraq
  IR | 32.00 | 53.00 | 89000 | Iran; Islamic Republic of Iran; Islamic Republic; Persia
  IS | 65.00 | -18.00 | 380 | Iceland
  IT | 42.83 | 12.83 | 58900 | Italy; Italian Republic
  JE | 49.22 | -2.12 | 103 | Jersey; Bailiwick of Jersey
  JM | 18.25 | -77.50 | 2830 | Jamaica
  JO | 31.00 | 36.00 | 11300 | Jordan; Hashemite Kingdom of Jordan
  JP | 35.69 | 139.75 | 124500 | Japan
  KE | 1.00 | 38.00 | 55100 | Kenya; Republic of Kenya
  KG | 41.50 | 75.00 | 7000 | Kyrgyzstan; Kirghizia; Kyrgyz Republic; Kirgizstan
  KH | 13.00 | 105.00 | 16900 | Cambodia; Kampuchea; Kingdom of Cambodia
  KI | 1.42 | 173.00 | 133 | Kiribati
  KM | -12.17 | 44.25 | 852 | Comoros; Comoro Islands
  KN | 17.33 | -62.75 | 48 | Saint Kitts and Nevis; St. Kitts & Nevis; St. Kitts
  KP | 40.00 | 127.00 | 26200 | North Korea; DPRK; Democratic People's Republic of Korea; N. Korea; NKorea; N Korea
  KR | 37.00 | 127.50 | 51700 | South Korea; Republic of Korea; ROK; R.O.K.; S. Korea; SKorea; S Korea; Korea
  KW | 29.50 | 47.75 | 4310 | Kuwait
  KY | 19.50 | -80.67 | 69 | Cayman Islands; Caymans
  KZ | 48.00 | 68.00 | 19600 | Kazakhstan; Kazakstan
  LA | 18.00 | 105.00 | 7630 | Laos; Lao PDR; Lao People's Democratic Republic
  LB | 33.83 | 35.83 | 5350 | Lebanon
  LC | 13.88 | -60.97 | 180 | Saint Lucia
  LI | 47.17 | 9.53 | 40 | Liechtenstein
  LK | 7.00 | 81.00 | 22000 | Sri Lanka; Ceylon
  LR | 6.50 | -9.50 | 5420 | Liberia
  LS | -29.50 | 28.25 | 2330 | Lesotho
  LT | 55.42 | 24.00 | 2860 | Lithuania
  LU | 49.75 | 6.17 | 660 | Luxembourg; Luxemburg
  LV | 57.00 | 25.00 | 1880 | Latvia
  LY | 28.00 | 17.00 | 6890 | Libya
  MA | 32.00 | -6.00 | 37800 | Morocco
  MC | 43.73 | 7.42 | 36 | Monaco
  MD | 47.00 | 29.00 | 2500 | Moldova; Moldavia; Republic of Moldova
  ME | 42.50 | 19.30 | 620 | Montenegro
  MF | 18.08 | -63.05 | 32 | Saint Martin
  MG | -20.00 | 47.00 | 30300 | Madagascar
  MH | 7.11 | 171.19 | 42 | Marshall Islands
  MK | 41.83 | 22.00 | 1830 | North Macedonia; Macedonia; FYROM; Republic of Macedonia; Republic of North Macedonia
  ML | 18.00 | -2.00 | 23300 | Mali
  MM | 22.00 | 98.00 | 54500 | Myanmar; Burma
  MN | 46.00 | 105.00 | 3450 | Mongolia; Outer Mongolia
  MO | 22.20 | 113.55 | 700 | Macau; Macao
  MP | 15.21 | 145.75 | 50 | Northern Mariana Islands; Northern Marianas
  MQ | 14.67 | -61.00 | 367 | Martinique
  MR | 20.00 | -12.00 | 4860 | Mauritania
  MS | 16.75 | -62.20 | 4 | Montserrat
  MT | 35.92 | 14.43 | 535 | Malta
  MU | -20.30 | 57.58 | 1300 | Mauritius
  MV | 3.20 | 73.00 | 521 | Maldives; Maldive Islands
  MW | -13.50 | 34.00 | 20900 | Malawi
  MX | 23.00 | -102.00 | 128500 | Mexico; México; Estados Unidos Mexicanos
  MY | 2.50 | 112.50 | 34300 | Malaysia
  MZ | -18.25 | 35.00 | 33900 | Mozambique
  NA | -22.00 | 17.00 | 2600 | Namibia; South West Africa
  NC | -21.50 | 165.50 | 290 | New Caledonia
  NE | 16.00 | 8.00 | 27200 | Niger
  NF | -29.03 | 167.95 | 2 | Norfolk Island
  NG | 10.00 | 8.00 | 223800 | Nigeria; Federal Republic of Nigeria
  NI | 13.00 | -85.00 | 7050 | Nicaragua
  NL | 52.25 | 5.75 | 17900 | Netherlands; Holland; The Netherlands; Kingdom of the Netherlands
  NO | 62.00 | 10.00 | 5500 | Norway
  NP | 28.00 | 84.00 | 30900 | Nepal
  NR | -0.52 | 166.92 | 13 | Nauru
  NU | -19.03 | -169.87 | 2 | Niue
  NZ | -42.00 | 174.00 | 5220 | New Zealand; N.Z.; NZ; Aotearoa; Aotearoa New Zealand
  OM | 21.00 | 57.00 | 4640 | Oman; Sultanate of Oman
  PA | 9.00 | -80.00 | 4470 | Panama; Panamá
  PE | -10.00 | -76.00 | 34300 | Peru; Perú
  PF | -15.00 | -140.00 | 308 | French Polynesia; Tahiti
  PG | -6.00 | 147.00 | 10300 | Papua New Guinea; PNG; P.N.G.
  PH | 13.00 | 122.00 | 117300 | Philippines; The Philippines; Republic of the Philippines; Philippine Islands
  PK | 30.00 | 70.00 | 240500 | Pakistan; Islamic Republic of Pakistan
  PL | 52.00 | 20.00 | 37700 | Poland
  PM | 46.83 | -56.33 | 6 | Saint Pierre and Miquelon; St. Pierre and Miquelon
  PN | -25.07 | -130.10 | 0 | Pitcairn Islands; Pitcairn; Pitcairn Island
  PR | 18.25 | -66.50 | 3260 | Puerto Rico; Porto Rico
  PS | 31.92 | 35.20 | 5370 | Palestine; State of Palestine
  PS | 31.92 | 35.20 | 5370 | Palestinian Territories; Occupied Palestinian Territory; Occupied Territories
  PT | 39.50 | -8.00 | 10500 | Portugal
  PW | 7.50 | 134.57 | 18 | Palau
  PY | -23.00 | -58.00 | 6860 | Paraguay
  QA | 25.50 | 51.25 | 2720 | Qatar
  RE | -21.12 | 55.53 | 873 | Réunion; Reunion Island; La Réunion
  RO | 46.00 | 25.00 | 19000 | Romania; Rumania
  RS | 44.00 | 21.00 | 6620 | Serbia
  RU | 60.00 | 100.00 | 144000 | Russia; Russian Federation; Soviet Russia
  RW | -2.00 | 30.00 | 14100 | Rwanda
  SA | 25.00 | 45.00 | 36900 | Saudi Arabia; Saudi; Kingdom of Saudi Arabia; KSA
  SB | -8.00 | 159.00 | 740 | Solomon Islands; Solomons
  SC | -4.58 | 55.67 | 107 | Seychelles
  SD | 16.00 | 30.00 | 48100 | Sudan; Republic of the Sudan; Republic of Sudan
  SE | 62.00 | 15.00 | 10600 | Sweden
  SG | 1.37 | 103.80 | 5920 | Singapore; Republic of Singapore
  SH | -15.95 | -5.70 | 5 | Saint Helena
  SI | 46.08 | 15.00 | 2120 | Slovenia
  SJ | 78.00 | 20.00 | 3 | Svalbard; Svalbard and Jan Mayen
  SK | 48.67 | 19.50 | 5430 | Slovakia; Slovak Republic
  SL | 8.50 | -11.50 | 8790 | Sierra Leone
  SM | 43.93 | 12.42 | 34 | San Marino
  SN | 14.00 | -14.00 | 17800 | Senegal
  SO | 6.00 | 48.00 | 18100 | Somalia; Federal Republic of Somalia
  SR | 4.00 | -56.00 | 620 | Suriname; Surinam; Dutch Guiana
  SS | 8.00 | 30.00 | 11100 | South Sudan; Republic of South Sudan
  ST | 1.00 | 7.00 | 230 | São Tomé and Príncipe; Sao Tome
  SV | 13.83 | -88.92 | 6360 | El Salvador; Salvador
  SX | 18.04 | -63.06 | 43 | Sint Maarten; St. Maarten
  SY | 35.00 | 38.00 | 23200 | Syria; Syrian Arab Republic
  SZ | -26.50 | 31.50 | 1210 | Eswatini; Swaziland; Kingdom of Eswatini
  TC | 21.73 | -71.58 | 46 | Turks and Caicos Islands; Turks and Caicos; Turks & Caicos
  TD | 15.00 | 19.00 | 18300 | Chad
  TG | 8.67 | 1.08 | 9050 | Togo
  TH | 15.50 | 101.00 | 71800 | Thailand; Siam
  TJ | 39.00 | 71.00 | 10100 | Tajikistan; Tadjikistan; Tadzhikistan
  TK | -9.00 | -171.75 | 2 | Tokelau
  TL | -8.83 | 125.75 | 1360 | Timor-Leste; East Timor; Timor Leste
  TM | 40.00 | 60.00 | 6520 | Turkmenistan
  TN | 34.00 | 9.00 | 12500 | Tunisia
  TO | -20.00 | -175.00 | 107 | Tonga
  TR | 39.06 | 34.91 | 85800 | Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye
  TT | 11.00 | -61.00 | 1530 | Trinidad and Tobago; Trinidad; Trinidad & Tobago; T&T
  TV | -8.00 | 178.00 | 11 | Tuvalu
  TW | 24.00 | 121.00 | 23900 | Taiwan; Republic of China; ROC; Formosa; Chinese Taipei
  TZ | -6.00 | 35.00 | 67400 | Tanzania; United Republic of Tanzania; Tanganyika
  UA | 49.00 | 32.00 | 37000 | Ukraine; the Ukraine
  UG | 2.00 | 33.00 | 48600 | Uganda
  US | 39.76 | -98.50 | 335000 | United States; United States of America; U.S.; USA; America; US of A; Stateside
  UY | -33.00 | -56.00 | 3420 | Uruguay
  UZ | 41.71 | 63.85 | 35200 | Uzbekistan
  VA | 41.90 | 12.45 | 1 | Vatican City; Vatican; Holy See; The Vatican; The Holy See
  VC | 13.08 | -61.20 | 104 | Saint Vincent and the Grenadines; St. Vincent; Saint Vincent & the Grenadines
  VE | 8.00 | -66.00 | 28800 | Venezuela
  VG | 18.50 | -64.50 | 31 | British Virgin Islands; BVI
  VI | 18.50 | -64.50 | 105 | U.S. Virgin Islands; US Virgin Islands; United States Virgin Islands; Virgin Islands
  VN | 16.17 | 107.83 | 98900 | Vietnam; Viet Nam; Socialist Republic of Vietnam; North Vietnam; South Vietnam
  VU | -16.00 | 167.00 | 335 | Vanuatu; New Hebrides
  WF | -13.30 | -176.20 | 12 | Wallis and Futuna
  WS | -13.80 | -172.18 | 226 | Samoa; Western Samoa
  XK | 42.58 | 21.00 | 1760 | Kosovo
  YE | 15.50 | 47.50 | 34400 | Yemen; Republic of Yemen; North Yemen; South Yemen
  YT | -12.83 | 45.15 | 336 | Mayotte
  ZA | -29.00 | 24.00 | 60400 | South Africa; RSA; Republic of South Africa
  ZM | -14.33 | 28.50 | 20600 | Zambia; Northern Rhodesia
  ZW | -19.00 | 29.75 | 16700 | Zimbabwe; Rhodesia; Southern Rhodesia
`)
