// Countries and dependent territories: ISO 3166-1 alpha-2 code | latitude | longitude of a point near the middle
// (degrees) | population in thousands (about 2023, rounded) | GeoNames id | names in news, the usual one first.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

/** In the order of codes; of a country with two rows the first begins with its usual name. */
export const COUNTRIES = parseTable(`
  AD | 42.55 | 1.58 | 80 | 3041565 | Andorra
  AE | 24.00 | 54.00 | 9500 | 290557 | United Arab Emirates; UAE; U.A.E.; Emirates
  AF | 33.00 | 66.00 | 41000 | 1149361 | Afghanistan
  AG | 17.05 | -61.80 | 94 | 3576396 | Antigua and Barbuda; Antigua & Barbuda
  AI | 18.22 | -63.05 | 16 | 3573511 | Anguilla
  AL | 41.00 | 20.00 | 2800 | 783754 | Albania
  AM | 40.00 | 45.00 | 2800 | 174982 | Armenia
  AO | -12.50 | 18.50 | 36000 | 3351879 | Angola
  AQ | -80.00 | 0.00 | 0 | 6697173 | Antarctica
  AR | -34.00 | -64.00 | 46000 | 3865483 | Argentina; Argentine Republic
  AS | -14.30 | -170.70 | 44 | 5880801 | American Samoa
  AT | 47.33 | 13.33 | 9100 | 2782113 | Austria
  AU | -25.00 | 135.00 | 26500 | 2077456 | Australia; Oz; Commonwealth of Australia
  AW | 12.50 | -69.97 | 106 | 3577279 | Aruba
  AX | 60.20 | 20.00 | 30 | 661882 | Åland Islands; Åland; Aland
  AZ | 40.50 | 47.50 | 10100 | 587116 | Azerbaijan
  BA | 44.25 | 17.83 | 3200 | 3277605 | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina
  BB | 13.17 | -59.53 | 282 | 3374084 | Barbados
  BD | 24.00 | 90.00 | 172000 | 1210997 | Bangladesh
  BE | 50.75 | 4.50 | 11700 | 2802361 | Belgium
  BF | 12.50 | -1.67 | 23000 | 2361809 | Burkina Faso; Burkina
  BG | 42.67 | 25.25 | 6500 | 732800 | Bulgaria
  BH | 26.03 | 50.55 | 1480 | 290291 | Bahrain; Kingdom of Bahrain
  BI | -3.50 | 30.00 | 13200 | 433561 | Burundi
  BJ | 9.50 | 2.25 | 13700 | 2395170 | Benin; Dahomey
  BL | 17.90 | -62.83 | 11 | 3578476 | Saint Barthélemy; St. Barts; St. Barths
  BM | 32.33 | -64.75 | 64 | 3573345 | Bermuda
  BN | 4.50 | 114.67 | 450 | 1820814 | Brunei; Brunei Darussalam
  BO | -17.00 | -65.00 | 12300 | 3923057 | Bolivia
  BQ | 12.20 | -68.26 | 27 | 7626844 | Caribbean Netherlands; Bonaire
  BR | -10.00 | -55.00 | 216000 | 3469034 | Brazil; Brasil; Federative Republic of Brazil
  BS | 24.00 | -76.00 | 410 | 3572887 | Bahamas; The Bahamas
  BT | 27.50 | 90.50 | 787 | 1252634 | Bhutan
  BW | -22.00 | 24.00 | 2650 | 933860 | Botswana
  BY | 53.00 | 28.00 | 9200 | 630336 | Belarus; Byelorussia; Belorussia
  BZ | 17.25 | -88.75 | 410 | 3582678 | Belize
  CA | 60.00 | -96.00 | 40000 | 6251999 | Canada
  CC | -12.00 | 96.83 | 1 | 1547376 | Cocos Islands; Cocos Keeling Islands
  CD | -2.50 | 23.50 | 102000 | 203312 | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo
  CD | -2.50 | 23.50 | 102000 | 203312 | D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Congo
  CF | 7.00 | 21.00 | 5700 | 239880 | Central African Republic; CAR
  CG | -1.00 | 15.50 | 6100 | 2260494 | Republic of the Congo; Republic of Congo
  CG | -1.00 | 15.50 | 6100 | 2260494 | Congo-Brazzaville; Congo Republic; Congo
  CH | 47.00 | 8.00 | 8800 | 2658434 | Switzerland; Swiss Confederation
  CI | 8.00 | -5.50 | 28900 | 2287781 | Ivory Coast; Côte d'Ivoire
  CK | -21.23 | -159.78 | 15 | 1899402 | Cook Islands
  CL | -30.00 | -71.00 | 19600 | 3895114 | Chile
  CM | 6.00 | 12.50 | 28600 | 2233387 | Cameroon; Cameroun
  CN | 35.00 | 105.00 | 1411000 | 1814991 | China; Red China
  CN | 35.00 | 105.00 | 1411000 | 1814991 | People's Republic of China; PRC; P.R. China; mainland China; Communist China
  CO | 4.00 | -73.25 | 52000 | 3686110 | Colombia
  CR | 10.00 | -84.00 | 5200 | 3624060 | Costa Rica
  CU | 22.00 | -79.50 | 11200 | 3562981 | Cuba
  CV | 16.00 | -24.00 | 600 | 3374766 | Cape Verde; Cabo Verde
  CW | 12.17 | -69.00 | 150 | 7626836 | Curaçao
  CX | -10.50 | 105.67 | 2 | 2078138 | Christmas Island
  CY | 35.00 | 33.00 | 1260 | 146669 | Cyprus
  CZ | 49.75 | 15.00 | 10800 | 3077311 | Czech Republic; Czechia
  DE | 51.50 | 10.50 | 84000 | 2921044 | Germany; Federal Republic of Germany
  DJ | 11.50 | 42.50 | 1140 | 223816 | Djibouti
  DK | 56.00 | 10.00 | 5900 | 2623032 | Denmark
  DM | 15.50 | -61.33 | 73 | 3575830 | Dominica
  DO | 19.00 | -70.67 | 11300 | 3508796 | Dominican Republic
  DZ | 28.00 | 3.00 | 45600 | 2589581 | Algeria
  EC | -2.00 | -77.50 | 18200 | 3658394 | Ecuador
  EE | 59.00 | 26.00 | 1370 | 453733 | Estonia
  EG | 27.00 | 30.00 | 113000 | 357994 | Egypt; Arab Republic of Egypt
  EH | 25.00 | -13.50 | 590 | 2461445 | Western Sahara
  ER | 15.00 | 39.00 | 3750 | 338010 | Eritrea
  ES | 40.00 | -4.00 | 48000 | 2510769 | Spain; España
  ET | 8.00 | 39.00 | 126000 | 337996 | Ethiopia
  FI | 64.00 | 26.00 | 5600 | 660013 | Finland
  FJ | -18.00 | 178.00 | 936 | 2205218 | Fiji
  FK | -51.75 | -59.17 | 4 | 3474414 | Falkland Islands; Falklands; Malvinas; Islas Malvinas
  FM | 6.92 | 158.18 | 115 | 2081918 | Micronesia; Federated States of Micronesia
  FO | 62.00 | -7.00 | 53 | 2622320 | Faroe Islands; Faroes; Faeroe Islands
  FR | 46.00 | 2.00 | 68000 | 3017382 | France; French Republic
  GA | -1.00 | 11.75 | 2440 | 2400553 | Gabon
  GB | 54.76 | -2.70 | 68000 | 2635167 | United Kingdom; UK; U.K.; Britain; Great Britain
  GD | 12.12 | -61.67 | 126 | 3580239 | Grenada
  GE | 42.00 | 43.50 | 3700 | 614540 | Georgia; Republic of Georgia
  GF | 4.00 | -53.00 | 312 | 3381670 | French Guiana
  GG | 49.45 | -2.58 | 64 | 3042362 | Guernsey
  GH | 8.00 | -1.20 | 34100 | 2300660 | Ghana; Gold Coast
  GI | 36.14 | -5.35 | 33 | 2411586 | Gibraltar
  GL | 72.00 | -40.00 | 56 | 3425505 | Greenland
  GM | 13.50 | -15.50 | 2770 | 2413451 | Gambia; The Gambia
  GN | 10.83 | -10.67 | 14200 | 2420477 | Guinea; Guinea-Conakry; Republic of Guinea
  GP | 16.25 | -61.58 | 396 | 3579143 | Guadeloupe
  GQ | 1.70 | 10.30 | 1710 | 2309096 | Equatorial Guinea
  GR | 39.00 | 22.00 | 10400 | 390903 | Greece; Hellenic Republic
  GS | -54.40 | -36.60 | 0 | 3474415 | South Georgia; South Georgia and the South Sandwich Islands
  GT | 15.50 | -90.25 | 18000 | 3595528 | Guatemala
  GU | 13.48 | 144.78 | 173 | 4043988 | Guam
  GW | 12.00 | -15.00 | 2150 | 2372248 | Guinea-Bissau; Guinea Bissau
  GY | 5.00 | -59.00 | 814 | 3378535 | Guyana; British Guiana
  HK | 22.28 | 114.16 | 7500 | 1819730 | Hong Kong; Hongkong; HK; Hong Kong SAR
  HN | 15.00 | -86.50 | 10600 | 3608932 | Honduras
  HR | 45.17 | 15.50 | 3860 | 3202326 | Croatia
  HT | 19.00 | -72.42 | 11700 | 3723988 | Haiti
  HU | 47.00 | 20.00 | 9600 | 719819 | Hungary
  ID | -5.00 | 120.00 | 277000 | 1643084 | Indonesia; Dutch East Indies
  IE | 53.00 | -8.00 | 5260 | 2963597 | Ireland; Republic of Ireland; Eire; Éire; Irish Republic
  IL | 31.50 | 34.75 | 9750 | 294640 | Israel; State of Israel
  IM | 54.25 | -4.50 | 84 | 3042225 | Isle of Man
  IN | 22.00 | 79.00 | 1428000 | 1269750 | India; Republic of India; Bharat
  IO | -6.00 | 71.50 | 3 | 1282588 | British Indian Ocean Territory; Chagos Islands; Chagos Archipelago; Chagos
  IQ | 33.00 | 44.00 | 45500 | 99237 | Iraq
  IR | 32.00 | 53.00 | 89000 | 130758 | Iran; Islamic Republic of Iran; Islamic Republic; Persia
  IS | 65.00 | -18.00 | 380 | 2629691 | Iceland
  IT | 42.83 | 12.83 | 58900 | 3175395 | Italy; Italian Republic
  JE | 49.22 | -2.12 | 103 | 3042142 | Jersey; Bailiwick of Jersey
  JM | 18.25 | -77.50 | 2830 | 3489940 | Jamaica
  JO | 31.00 | 36.00 | 11300 | 248816 | Jordan; Hashemite Kingdom of Jordan
  JP | 35.69 | 139.75 | 124500 | 1861060 | Japan
  KE | 1.00 | 38.00 | 55100 | 192950 | Kenya; Republic of Kenya
  KG | 41.50 | 75.00 | 7000 | 1527747 | Kyrgyzstan; Kirghizia; Kyrgyz Republic; Kirgizstan
  KH | 13.00 | 105.00 | 16900 | 1831722 | Cambodia; Kampuchea; Kingdom of Cambodia
  KI | 1.42 | 173.00 | 133 | 4030945 | Kiribati
  KM | -12.17 | 44.25 | 852 | 921929 | Comoros; Comoro Islands
  KN | 17.33 | -62.75 | 48 | 3575174 | Saint Kitts and Nevis; St. Kitts & Nevis; St. Kitts
  KP | 40.00 | 127.00 | 26200 | 1873107 | North Korea; DPRK; Democratic People's Republic of Korea
  KP | 40.00 | 127.00 | 26200 | 1873107 | N. Korea; NKorea; N Korea
  KR | 37.00 | 127.50 | 51700 | 1835841 | South Korea; Republic of Korea; ROK; R.O.K.; S. Korea; SKorea; S Korea; Korea
  KW | 29.50 | 47.75 | 4310 | 285570 | Kuwait
  KY | 19.50 | -80.67 | 69 | 3580718 | Cayman Islands; Caymans
  KZ | 48.00 | 68.00 | 19600 | 1522867 | Kazakhstan; Kazakstan
  LA | 18.00 | 105.00 | 7630 | 1655842 | Laos; Lao PDR; Lao People's Democratic Republic
  LB | 33.83 | 35.83 | 5350 | 272103 | Lebanon
  LC | 13.88 | -60.97 | 180 | 3576468 | Saint Lucia
  LI | 47.17 | 9.53 | 40 | 3042058 | Liechtenstein
  LK | 7.00 | 81.00 | 22000 | 1227603 | Sri Lanka; Ceylon
  LR | 6.50 | -9.50 | 5420 | 2275384 | Liberia
  LS | -29.50 | 28.25 | 2330 | 932692 | Lesotho
  LT | 55.42 | 24.00 | 2860 | 597427 | Lithuania
  LU | 49.75 | 6.17 | 660 | 2960313 | Luxembourg; Luxemburg
  LV | 57.00 | 25.00 | 1880 | 458258 | Latvia
  LY | 28.00 | 17.00 | 6890 | 2215636 | Libya
  MA | 32.00 | -6.00 | 37800 | 2542007 | Morocco
  MC | 43.73 | 7.42 | 36 | 2993457 | Monaco
  MD | 47.00 | 29.00 | 2500 | 617790 | Moldova; Moldavia; Republic of Moldova
  ME | 42.50 | 19.30 | 620 | 3194884 | Montenegro
  MF | 18.08 | -63.05 | 32 | 3578421 | Saint Martin
  MG | -20.00 | 47.00 | 30300 | 1062947 | Madagascar
  MH | 7.11 | 171.19 | 42 | 2080185 | Marshall Islands
  MK | 41.83 | 22.00 | 1830 | 718075 | North Macedonia; Macedonia
  MK | 41.83 | 22.00 | 1830 | 718075 | FYROM; Republic of Macedonia; Republic of North Macedonia
  ML | 18.00 | -2.00 | 23300 | 2453866 | Mali
  MM | 22.00 | 98.00 | 54500 | 1327865 | Myanmar; Burma
  MN | 46.00 | 105.00 | 3450 | 2029969 | Mongolia; Outer Mongolia
  MO | 22.20 | 113.55 | 700 | 1821275 | Macau; Macao
  MP | 15.21 | 145.75 | 50 | 4041468 | Northern Mariana Islands; Northern Marianas
  MQ | 14.67 | -61.00 | 367 | 3570311 | Martinique
  MR | 20.00 | -12.00 | 4860 | 2378080 | Mauritania
  MS | 16.75 | -62.20 | 4 | 3578097 | Montserrat
  MT | 35.92 | 14.43 | 535 | 2562770 | Malta
  MU | -20.30 | 57.58 | 1300 | 934292 | Mauritius
  MV | 3.20 | 73.00 | 521 | 1282028 | Maldives; Maldive Islands
  MW | -13.50 | 34.00 | 20900 | 927384 | Malawi
  MX | 23.00 | -102.00 | 128500 | 3996063 | Mexico; México; Estados Unidos Mexicanos
  MY | 2.50 | 112.50 | 34300 | 1733045 | Malaysia
  MZ | -18.25 | 35.00 | 33900 | 1036973 | Mozambique
  NA | -22.00 | 17.00 | 2600 | 3355338 | Namibia; South West Africa
  NC | -21.50 | 165.50 | 290 | 2139685 | New Caledonia
  NE | 16.00 | 8.00 | 27200 | 2440476 | Niger
  NF | -29.03 | 167.95 | 2 | 2155115 | Norfolk Island
  NG | 10.00 | 8.00 | 223800 | 2328926 | Nigeria; Federal Republic of Nigeria
  NI | 13.00 | -85.00 | 7050 | 3617476 | Nicaragua
  NL | 52.25 | 5.75 | 17900 | 2750405 | Netherlands; Holland; The Netherlands; Kingdom of the Netherlands
  NO | 62.00 | 10.00 | 5500 | 3144096 | Norway
  NP | 28.00 | 84.00 | 30900 | 1282988 | Nepal
  NR | -0.52 | 166.92 | 13 | 2110425 | Nauru
  NU | -19.03 | -169.87 | 2 | 4036232 | Niue
  NZ | -42.00 | 174.00 | 5220 | 2186224 | New Zealand; N.Z.; NZ; Aotearoa; Aotearoa New Zealand
  OM | 21.00 | 57.00 | 4640 | 286963 | Oman; Sultanate of Oman
  PA | 9.00 | -80.00 | 4470 | 3703430 | Panama; Panamá
  PE | -10.00 | -76.00 | 34300 | 3932488 | Peru; Perú
  PF | -15.00 | -140.00 | 308 | 4030656 | French Polynesia; Tahiti
  PG | -6.00 | 147.00 | 10300 | 2088628 | Papua New Guinea; PNG; P.N.G.
  PH | 13.00 | 122.00 | 117300 | 1694008 | Philippines; The Philippines; Republic of the Philippines; Philippine Islands
  PK | 30.00 | 70.00 | 240500 | 1168579 | Pakistan; Islamic Republic of Pakistan
  PL | 52.00 | 20.00 | 37700 | 798544 | Poland
  PM | 46.83 | -56.33 | 6 | 3424932 | Saint Pierre and Miquelon; St. Pierre and Miquelon
  PN | -25.07 | -130.10 | 0 | 4030699 | Pitcairn Islands; Pitcairn; Pitcairn Island
  PR | 18.25 | -66.50 | 3260 | 4566966 | Puerto Rico; Porto Rico
  PS | 31.92 | 35.20 | 5370 | 6254930 | Palestine; State of Palestine
  PS | 31.92 | 35.20 | 5370 | 6254930 | Palestinian Territories; Occupied Palestinian Territory; Occupied Territories
  PT | 39.50 | -8.00 | 10500 | 2264397 | Portugal
  PW | 7.50 | 134.57 | 18 | 1559582 | Palau
  PY | -23.00 | -58.00 | 6860 | 3437598 | Paraguay
  QA | 25.50 | 51.25 | 2720 | 289688 | Qatar
  RE | -21.12 | 55.53 | 873 | 935317 | Réunion; Reunion Island; La Réunion
  RO | 46.00 | 25.00 | 19000 | 798549 | Romania; Rumania
  RS | 44.00 | 21.00 | 6620 | 6290252 | Serbia
  RU | 60.00 | 100.00 | 144000 | 2017370 | Russia; Russian Federation; Soviet Russia
  RW | -2.00 | 30.00 | 14100 | 49518 | Rwanda
  SA | 25.00 | 45.00 | 36900 | 102358 | Saudi Arabia; Saudi; Kingdom of Saudi Arabia; KSA
  SB | -8.00 | 159.00 | 740 | 2103350 | Solomon Islands; Solomons
  SC | -4.58 | 55.67 | 107 | 241170 | Seychelles
  SD | 16.00 | 30.00 | 48100 | 366755 | Sudan; Republic of the Sudan; Republic of Sudan
  SE | 62.00 | 15.00 | 10600 | 2661886 | Sweden
  SG | 1.37 | 103.80 | 5920 | 1880251 | Singapore; Republic of Singapore
  SH | -15.95 | -5.70 | 5 | 3370751 | Saint Helena
  SI | 46.08 | 15.00 | 2120 | 3190538 | Slovenia
  SJ | 78.00 | 20.00 | 3 | 607072 | Svalbard; Svalbard and Jan Mayen
  SK | 48.67 | 19.50 | 5430 | 3057568 | Slovakia; Slovak Republic
  SL | 8.50 | -11.50 | 8790 | 2403846 | Sierra Leone
  SM | 43.93 | 12.42 | 34 | 3168068 | San Marino
  SN | 14.00 | -14.00 | 17800 | 2245662 | Senegal
  SO | 6.00 | 48.00 | 18100 | 51537 | Somalia; Federal Republic of Somalia
  SR | 4.00 | -56.00 | 620 | 3382998 | Suriname; Surinam; Dutch Guiana
  SS | 8.00 | 30.00 | 11100 | 7909807 | South Sudan; Republic of South Sudan
  ST | 1.00 | 7.00 | 230 | 2410758 | São Tomé and Príncipe; Sao Tome
  SV | 13.83 | -88.92 | 6360 | 3585968 | El Salvador; Salvador
  SX | 18.04 | -63.06 | 43 | 7609695 | Sint Maarten; St. Maarten
  SY | 35.00 | 38.00 | 23200 | 163843 | Syria; Syrian Arab Republic
  SZ | -26.50 | 31.50 | 1210 | 934841 | Eswatini; Swaziland; Kingdom of Eswatini
  TC | 21.73 | -71.58 | 46 | 3576916 | Turks and Caicos Islands; Turks and Caicos; Turks & Caicos
  TD | 15.00 | 19.00 | 18300 | 2434508 | Chad
  TG | 8.67 | 1.08 | 9050 | 2363686 | Togo
  TH | 15.50 | 101.00 | 71800 | 1605651 | Thailand; Siam
  TJ | 39.00 | 71.00 | 10100 | 1220409 | Tajikistan; Tadjikistan; Tadzhikistan
  TK | -9.00 | -171.75 | 2 | 4031074 | Tokelau
  TL | -8.83 | 125.75 | 1360 | 1966436 | Timor-Leste; East Timor; Timor Leste
  TM | 40.00 | 60.00 | 6520 | 1218197 | Turkmenistan
  TN | 34.00 | 9.00 | 12500 | 2464461 | Tunisia
  TO | -20.00 | -175.00 | 107 | 4032283 | Tonga
  TR | 39.06 | 34.91 | 85800 | 298795 | Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye
  TT | 11.00 | -61.00 | 1530 | 3573591 | Trinidad and Tobago; Trinidad; Trinidad & Tobago; T&T
  TV | -8.00 | 178.00 | 11 | 2110297 | Tuvalu
  TW | 24.00 | 121.00 | 23900 | 1668284 | Taiwan; Republic of China; ROC; Formosa; Chinese Taipei
  TZ | -6.00 | 35.00 | 67400 | 149590 | Tanzania; United Republic of Tanzania; Tanganyika
  UA | 49.00 | 32.00 | 37000 | 690791 | Ukraine; the Ukraine
  UG | 2.00 | 33.00 | 48600 | 226074 | Uganda
  US | 39.76 | -98.50 | 335000 | 6252001 | United States; United States of America; U.S.
  US | 39.76 | -98.50 | 335000 | 6252001 | USA; America; US of A; Stateside
  UY | -33.00 | -56.00 | 3420 | 3439705 | Uruguay
  UZ | 41.71 | 63.85 | 35200 | 1512440 | Uzbekistan
  VA | 41.90 | 12.45 | 1 | 3164670 | Vatican City; Vatican; Holy See; The Vatican; The Holy See
  VC | 13.08 | -61.20 | 104 | 3577815 | Saint Vincent and the Grenadines; St. Vincent; Saint Vincent & the Grenadines
  VE | 8.00 | -66.00 | 28800 | 3625428 | Venezuela
  VG | 18.50 | -64.50 | 31 | 3577718 | British Virgin Islands; BVI
  VI | 18.50 | -64.50 | 105 | 4796775 | U.S. Virgin Islands; US Virgin Islands
  VI | 18.50 | -64.50 | 105 | 4796775 | United States Virgin Islands; Virgin Islands
  VN | 16.17 | 107.83 | 98900 | 1562822 | Vietnam; Viet Nam; Socialist Republic of Vietnam
  VU | -16.00 | 167.00 | 335 | 2134431 | Vanuatu; New Hebrides
  WF | -13.30 | -176.20 | 12 | 4034749 | Wallis and Futuna
  WS | -13.80 | -172.18 | 226 | 4034894 | Samoa; Western Samoa
  XK | 42.58 | 21.00 | 1760 | 831053 | Kosovo
  YE | 15.50 | 47.50 | 34400 | 69543 | Yemen; Republic of Yemen; North Yemen; South Yemen
  YT | -12.83 | 45.15 | 336 | 1024031 | Mayotte
  ZA | -29.00 | 24.00 | 60400 | 953987 | South Africa; RSA; Republic of South Africa
  ZM | -14.33 | 28.50 | 20600 | 895949 | Zambia; Northern Rhodesia
  ZW | -19.00 | 29.75 | 16700 | 878675 | Zimbabwe; Southern Rhodesia
`)
