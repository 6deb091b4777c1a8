// Adjectives and nouns of nationality: country (ISO 3166-1 alpha-2) | words; each takes a plural in -s.
// A nationality is no place, but tells which country an article is about.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const NATIONALITIES = parseTable(`
  AE | Emirati
  AF | Afghan
  AL | Albanian
  AM | Armenian
  AO | Angolan
  AR | Argentine; Argentinian; Argentinean
  AT | Austrian
  AU | Australian; Aussie
  AZ | Azerbaijani; Azeri
  BA | Bosnian
  BB | Barbadian; Bajan
  BD | Bangladeshi
  BE | Belgian
  BF | Burkinabe; Burkinabé
  BG | Bulgarian
  BH | Bahraini
  BI | Burundian
  BJ | Beninese
  BN | Bruneian
  BO | Bolivian
  BR | Brazilian
  BS | Bahamian
  BT | Bhutanese
  BW | Botswanan; Batswana
  BY | Belarusian; Belarussian
  BZ | Belizean
  CA | Canadian
  CD | Congolese
  CF | Central African
  CH | Swiss
  CI | Ivorian; Ivorean
  CL | Chilean
  CM | Cameroonian
  CN | Chinese
  CO | Colombian
  CR | Costa Rican
  CU | Cuban
  CV | Cape Verdean
  CY | Cypriot
  CZ | Czech
  DE | German
  DJ | Djiboutian
  DK | Danish; Dane
  DM | Dominican
  DO | Dominican
  DZ | Algerian
  EC | Ecuadorian; Ecuadorean
  EE | Estonian
  EG | Egyptian
  ER | Eritrean
  ES | Spanish; Spaniard
  ET | Ethiopian
  FI | Finnish; Finn
  FJ | Fijian
  FR | French; Frenchman; Frenchmen; Frenchwoman
  GA | Gabonese
  GB | British; Briton; Brit
  GE | Georgian; Abkhaz; Abkhazian; South Ossetian
  GH | Ghanaian
  GM | Gambian
  GN | Guinean
  GR | Greek
  GT | Guatemalan
  GY | Guyanese
  HK | Hongkonger; Hong Konger
  HN | Honduran
  HR | Croatian; Croat
  HT | Haitian
  HU | Hungarian
  ID | Indonesian
  IE | Irish; Irishman; Irishmen
  IL | Israeli
  IN | Indian
  IQ | Iraqi
  IR | Iranian
  IS | Icelandic; Icelander
  IT | Italian
  JM | Jamaican
  JO | Jordanian
  JP | Japanese
  KE | Kenyan
  KG | Kyrgyz
  KH | Cambodian; Khmer
  KP | North Korean
  KR | South Korean; Korean
  KW | Kuwaiti
  KZ | Kazakh; Kazakhstani
  LA | Laotian; Lao
  LB | Lebanese
  LK | Sri Lankan
  LR | Liberian
  LS | Basotho
  LT | Lithuanian
  LU | Luxembourger
  LV | Latvian
  LY | Libyan
  MA | Moroccan
  MD | Moldovan
  ME | Montenegrin
  MG | Malagasy
  MK | Macedonian
  ML | Malian
  MM | Burmese; Rohingya
  MN | Mongolian
  MR | Mauritanian
  MT | Maltese
  MU | Mauritian
  MV | Maldivian
  MW | Malawian
  MX | Mexican
  MY | Malaysian
  MZ | Mozambican
  NA | Namibian
  NE | Nigerien
  NG | Nigerian
  NI | Nicaraguan
  NL | Dutch; Dutchman
  NO | Norwegian
  NP | Nepali; Nepalese
  NZ | New Zealander; Kiwi
  OM | Omani
  PA | Panamanian
  PE | Peruvian
  PG | Papua New Guinean
  PH | Filipino; Filipina; Philippine
  PK | Pakistani
  PL | Polish; Pole
  PR | Puerto Rican
  PS | Palestinian; Gazan
  PT | Portuguese
  PY | Paraguayan
  QA | Qatari
  RO | Romanian
  RS | Serbian; Serb
  RU | Russian; Chechen; Dagestani
  RW | Rwandan
  SA | Saudi Arabian; Saudi
  SD | Sudanese
  SE | Swedish; Swede
  SG | Singaporean
  SI | Slovenian; Slovene
  SK | Slovak; Slovakian
  SL | Sierra Leonean
  SN | Senegalese
  SO | Somali; Somalian
  SR | Surinamese
  SS | South Sudanese
  SV | Salvadoran; Salvadorean
  SY | Syrian
  SZ | Swazi
  TD | Chadian
  TG | Togolese
  TH | Thai
  TJ | Tajik
  TL | Timorese; East Timorese
  TM | Turkmen
  TN | Tunisian
  TO | Tongan
  TR | Turkish; Turk
  TT | Trinidadian
  TW | Taiwanese
  TZ | Tanzanian
  UA | Ukrainian
  UG | Ugandan
  US | American
  UY | Uruguayan
  UZ | Uzbek
  VE | Venezuelan
  VN | Vietnamese
  VU | Ni-Vanuatu
  WS | Samoan
  XK | Kosovar; Kosovan
  YE | Yemeni
  ZA | South African
  ZM | Zambian
  ZW | Zimbabwean
`)
