// First-level divisions of countries whose middle lies far from their cities, or whose usual name in English news
// differs from GeoNames: country | name as in GeoNames | latitude | longitude of a point near the middle | other names.
// Without a point, the middle of the towns of the division stands.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const DIVISIONS = parseTable(`
  AR | Buenos Aires F.D. | -34.61 | -58.38 | Autonomous City of Buenos Aires
  AR | Buenos Aires | -36.00 | -60.00 | Buenos Aires Province
  AR | Chubut | -44.00 | -69.00 |
  AR | Neuquen | -38.50 | -70.00 | Neuquén
  AR | Santa Cruz | -49.00 | -70.00 |
  AR | Tierra del Fuego | -54.00 | -68.00 |
  BR | Amazonas | -5.00 | -63.00 |
  BR | Bahia | -12.00 | -42.00 |
  BR | Mato Grosso | -13.00 | -56.00 |
  BR | Minas Gerais | -18.00 | -44.00 |
  BR | Pará | -4.00 | -53.00 |
  CD | North Kivu | - | - | Nord Kivu
  CD | South Kivu | - | - | Sud-Kivu
  CN | Gansu | 38.00 | 102.00 |
  CN | Guangxi | 23.83 | 108.83 |
  CN | Heilongjiang | 48.00 | 128.00 | Manchuria
  CN | Inner Mongolia | 43.00 | 113.00 |
  CN | Qinghai | 36.00 | 101.00 |
  CN | Sichuan | 30.50 | 102.50 | Szechuan
  CN | Tibet | 31.00 | 89.00 | Tibet Autonomous Region; Xizang
  CN | Xinjiang | 41.00 | 86.00 | Xinjiang Uyghur Autonomous Region; East Turkestan
  CN | Yunnan | 25.00 | 101.50 |
  DE | Bavaria | 49.00 | 11.50 | Bayern
  DE | Lower Saxony | 52.67 | 9.50 |
  DE | North Rhine-Westphalia | 51.50 | 7.50 | Nordrhein-Westfalen
  DE | Rheinland-Pfalz | - | - | Rhineland-Palatinate
  DZ | Tamanrasset | - | - |
  ES | Andalusia | 37.50 | -4.75 | Andalucía
  ES | Basque Country | - | - | Euskadi
  ES | Catalonia | 41.82 | 1.47 | Catalunya
  GB | England | 52.16 | -0.70 |
  GB | Northern Ireland | 54.69 | -6.84 | Ulster; N. Ireland; the North of Ireland
  GB | Scotland | 56.00 | -4.00 |
  GB | Wales | 52.50 | -3.50 |
  GE | Abkhazia | 43.00 | 41.00 | Republic of Abkhazia
  GE | Adjara | - | - | Ajara; Adzharia; Ajaria
  GE | Samegrelo and Zemo Svaneti | - | - | Samegrelo; Svaneti; Mingrelia; Zemo Svaneti
  ID | Aceh | 4.00 | 97.00 | Nanggroe Aceh Darussalam
  ID | Central Kalimantan | -2.00 | 113.50 |
  ID | East Kalimantan | 1.00 | 117.00 |
  ID | Papua | -2.00 | 138.00 | Irian Jaya
  ID | West Papua | -1.00 | 133.00 |
  IN | Andaman and Nicobar | - | - | Andaman and Nicobar Islands
  IN | Arunachal Pradesh | 28.00 | 95.00 |
  IN | Jammu and Kashmir | 34.00 | 76.00 | J&K; Jammu & Kashmir
  IN | Odisha | 21.00 | 84.00 | Orissa
  IN | Puducherry | - | - | Pondicherry
  IN | Uttarakhand | 30.50 | 79.00 | Uttaranchal
  IQ | Anbar | 33.00 | 42.00 | Al-Anbar; Al Anbar; Anbar Province
  IR | Sistan and Baluchestan | - | - | Sistan and Baluchistan; Sistan-Baluchestan
  IT | Sardinia | 40.00 | 9.00 | Sardegna
  IT | Sicily | 37.75 | 14.00 | Sicilia
  IT | Tuscany | 43.42 | 11.00 | Toscana
  JP | Hokkaido | 43.50 | 142.50 | Hokkaidō
  KR | Jeju-do | - | - | Jeju; Jeju Island; Cheju
  MM | Rakhine | - | - | Arakan; Rakhine State
  MM | Shan | 22.00 | 98.00 | Shan State
  MX | Baja California | 30.00 | -115.00 | Baja
  MX | Chihuahua | 28.50 | -106.00 |
  NO | Finnmark | 70.00 | 25.00 |
  PH | Autonomous Region in Muslim Mindanao | - | - | Bangsamoro; ARMM; BARMM
  PH | National Capital Region | - | - | Metro Manila; NCR
  PK | Azad Kashmir | - | - | Azad Jammu and Kashmir; Pakistan-administered Kashmir
  PK | Balochistan | 28.00 | 66.00 | Baluchistan
  PK | Khyber Pakhtunkhwa | 34.50 | 72.50 | North-West Frontier Province; NWFP; KPK; Northwest Frontier Province
  PK | Punjab | 30.50 | 72.50 |
  PS | Gaza Strip | - | - | Gaza
  PS | West Bank | 31.90 | 35.20 | Judea and Samaria
  RU | Adygeya Republic | 44.50 | 40.00 | Adygea
  RU | Arkhangelskaya | 64.00 | 42.00 | Arkhangelsk Oblast
  RU | Bashkortostan Republic | - | - | Bashkortostan; Bashkiria
  RU | Buryatiya Republic | 53.00 | 109.00 | Buryatia
  RU | Chechnya | 43.50 | 46.25 | Chechen Republic; Republic of Chechnya
  RU | Chukotka | 66.00 | 172.00 | Chukotka Autonomous Okrug
  RU | Chuvash Republic | - | - | Chuvashia
  RU | Dagestan | 43.00 | 47.00 | Republic of Dagestan; Daghestan
  RU | Ingushetiya Republic | 43.17 | 44.83 | Ingushetia; Republic of Ingushetia
  RU | Irkutsk Oblast | 58.00 | 98.00 |
  RU | Kabardino-Balkariya Republic | 43.50 | 43.50 | Kabardino-Balkaria
  RU | Kalmykiya Republic | 46.50 | 45.50 | Kalmykia
  RU | Kamchatka | 57.00 | 160.00 | Kamchatka Krai; Kamchatka Peninsula
  RU | Karachayevo-Cherkesiya Republic | 43.75 | 41.75 | Karachai-Cherkessia
  RU | Karachayevo-Cherkesiya Republic | 43.75 | 41.75 | Karachay-Cherkessia; Karachayevo-Cherkessia
  RU | Karelia | 63.00 | 33.00 | Republic of Karelia
  RU | Khabarovsk | 54.00 | 135.00 | Khabarovsk Krai; Khabarovsk Territory
  RU | Khakasiya Republic | - | - | Khakassia
  RU | Khanty-Mansia | 62.00 | 74.00 | Khanty-Mansi; Yugra; Khanty-Mansiysk; Khanty-Mansi Autonomous Okrug
  RU | Komi | 64.00 | 54.00 | Komi Republic
  RU | Krasnoyarsk Krai | 61.00 | 98.00 | Krasnoyarskiy Kray
  RU | Kuzbass | - | - | Kemerovo Oblast; Kemerovo region
  RU | Leningradskaya Oblast' | - | - | Leningrad Oblast; Leningrad Region
  RU | Magadan Oblast | 62.00 | 153.00 |
  RU | Mariy-El Republic | - | - | Mari El
  RU | Mordoviya Republic | - | - | Mordovia
  RU | Murmansk | 67.50 | 35.00 | Murmansk Oblast
  RU | North Ossetia–Alania | 43.00 | 44.17 | North Ossetia; North Ossetia-Alania
  RU | Primorye | 45.50 | 134.50 | Primorsky Krai; Maritime Territory; Primorsky
  RU | Sakha | 66.00 | 129.00 | Yakutia; Sakha Republic; Republic of Sakha
  RU | Sakhalin Oblast | 50.50 | 142.75 | Sakhalin; Sakhalin Island
  RU | St.-Petersburg | - | - | Saint Petersburg
  RU | Stavropol Kray | - | - | Stavropol Krai; Stavropol Territory
  RU | Tatarstan Republic | - | - | Tatarstan
  RU | Tyva | 51.50 | 95.00 | Tuva; Republic of Tuva
  RU | Udmurtiya Republic | - | - | Udmurtia
  RU | Yamalo-Nenets | 67.00 | 76.00 | Yamal; Yamal-Nenets; Yamalo-Nenets Autonomous Okrug
  RU | Zabaykalskiy (Transbaikal) Kray | - | - | Zabaikalsky Krai; Zabaykalsky Krai; Zabaikalye; Transbaikal
  SA | Mecca Region | - | - | Makkah
  SD | Blue Nile | - | - |
  SD | Northern Darfur | 16.00 | 25.50 | North Darfur
  SD | Southern Darfur | 11.75 | 24.50 | South Darfur
  SD | Southern Kordofan | 11.00 | 29.50 | South Kordofan
  SD | Western Darfur | 13.00 | 23.00 | West Darfur
  TR | Şanlıurfa | - | - | Sanliurfa Province; Urfa
  UA | Crimea | 45.30 | 34.40 | Crimean Peninsula; Crimean peninsula; Republic of Crimea; Autonomous Republic of Crimea
  UA | Donetsk | 48.00 | 37.80 | Donetsk Oblast; Donetsk People's Republic; DNR
  UA | Luhansk | 48.92 | 39.00 | Lugansk; Luhansk People's Republic
  UA | Odesa | - | - | Odessa
  UA | Zaporizhzhia | - | - | Zaporizhia; Zaporozhye
  ZA | Eastern Cape | -32.00 | 26.50 |
  ZA | Free State | - | - | Orange Free State
  ZA | KwaZulu-Natal | - | - | Natal; KZN; Kwazulu Natal
  ZA | Northern Cape | -29.75 | 22.00 |
  ZA | Western Cape | -33.50 | 21.50 |
`)
