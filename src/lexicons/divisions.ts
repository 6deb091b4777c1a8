/**
 * First-level divisions of other countries whose middle lies far from their cities, or whose usual names in English news differ
 * from GeoNames: country, a point near the middle (degrees), name as in GeoNames | other names. A point of - - is left to the
 * middle of the division's towns. Compiled by hand from general knowledge.
 */
export const DIVISIONS = `
AR  -36.00  -60.00 Buenos Aires | Buenos Aires Province
AR  -34.61  -58.38 Buenos Aires F.D. | Autonomous City of Buenos Aires
AR  -44.00  -69.00 Chubut |
AR  -38.50  -70.00 Neuquen | Neuquén
AR  -49.00  -70.00 Santa Cruz |
AR  -54.00  -68.00 Tierra del Fuego |
BR   -5.00  -63.00 Amazonas |
BR  -12.00  -42.00 Bahia |
BR  -18.00  -44.00 Minas Gerais |
BR  -13.00  -56.00 Mato Grosso |
BR   -4.00  -53.00 Pará |
CD     -      -    North Kivu | Nord Kivu
CD     -      -    South Kivu | Sud-Kivu
CN   36.00  101.00 Qinghai |
CN   38.00  102.00 Gansu |
CN   48.00  128.00 Heilongjiang | Manchuria
CN   43.00  113.00 Inner Mongolia |
CN   30.50  102.50 Sichuan | Szechuan
CN   41.00   86.00 Xinjiang | Xinjiang Uyghur Autonomous Region; East Turkestan
CN   31.00   89.00 Tibet | Tibet Autonomous Region; Xizang
CN   25.00  101.50 Yunnan |
CN   23.83  108.83 Guangxi |
DE   49.00   11.50 Bavaria | Bayern
DE   51.50    7.50 North Rhine-Westphalia | Nordrhein-Westfalen
DE     -      -    Rheinland-Pfalz | Rhineland-Palatinate
DE   52.67    9.50 Lower Saxony |
DZ     -      -    Tamanrasset |
ES   37.50   -4.75 Andalusia | Andalucía
ES   41.82    1.47 Catalonia | Catalunya
ES     -      -    Basque Country | Euskadi
GB   52.16   -0.70 England |
GB   54.69   -6.84 Northern Ireland | Ulster; N. Ireland; the North of Ireland
GB   56.00   -4.00 Scotland |
GB   52.50   -3.50 Wales |
GE   43.00   41.00 Abkhazia | Republic of Abkhazia
GE     -      -    Samegrelo and Zemo Svaneti | Samegrelo; Svaneti; Mingrelia; Zemo Svaneti
GE     -      -    Adjara | Ajara; Adzharia; Ajaria
ID   -2.00  138.00 Papua | Irian Jaya
ID   -1.00  133.00 West Papua |
ID    4.00   97.00 Aceh | Nanggroe Aceh Darussalam
ID   -2.00  113.50 Central Kalimantan |
ID    1.00  117.00 East Kalimantan |
IN   28.00   95.00 Arunachal Pradesh |
IN   34.00   76.00 Jammu and Kashmir | J&K; Jammu & Kashmir
IN   21.00   84.00 Odisha | Orissa
IN   30.50   79.00 Uttarakhand | Uttaranchal
IN     -      -    Andaman and Nicobar | Andaman and Nicobar Islands
IN     -      -    Puducherry | Pondicherry
IR     -      -    Sistan and Baluchestan | Sistan and Baluchistan; Sistan-Baluchestan
IQ   33.00   42.00 Anbar | Al-Anbar; Al Anbar; Anbar Province
IT   37.75   14.00 Sicily | Sicilia
IT   40.00    9.00 Sardinia | Sardegna
IT   43.42   11.00 Tuscany | Toscana
JP   43.50  142.50 Hokkaido | Hokkaidō
KR     -      -    Jeju-do | Jeju; Jeju Island; Cheju
MM     -      -    Rakhine | Arakan; Rakhine State
MM   22.00   98.00 Shan | Shan State
MX   28.50 -106.00 Chihuahua |
MX   30.00 -115.00 Baja California | Baja
NO   70.00   25.00 Finnmark |
PH     -      -    National Capital Region | Metro Manila; NCR
PH     -      -    Autonomous Region in Muslim Mindanao | Bangsamoro; ARMM; BARMM
PK   28.00   66.00 Balochistan | Baluchistan
PK   34.50   72.50 Khyber Pakhtunkhwa | North-West Frontier Province; NWFP; KPK; North West Frontier Province; Northwest Frontier Province
PK   30.50   72.50 Punjab |
PK     -      -    Azad Kashmir | Azad Jammu and Kashmir; Pakistan-administered Kashmir
PS     -      -    Gaza Strip | Gaza
PS   31.90   35.20 West Bank | Judea and Samaria
RU   61.00   98.00 Krasnoyarsk Krai | Krasnoyarskiy Kray
RU   66.00  129.00 Sakha | Yakutia; Sakha Republic; Republic of Sakha
RU   64.00   42.00 Arkhangelskaya | Arkhangelsk Oblast
RU   67.50   35.00 Murmansk | Murmansk Oblast
RU   58.00   98.00 Irkutsk Oblast |
RU   54.00  135.00 Khabarovsk | Khabarovsk Krai; Khabarovsk Territory
RU   45.50  134.50 Primorye | Primorsky Krai; Primorsky Krai; Maritime Territory; Primorsky
RU   57.00  160.00 Kamchatka | Kamchatka Krai; Kamchatka Peninsula
RU   66.00  172.00 Chukotka | Chukotka Autonomous Okrug
RU   62.00  153.00 Magadan Oblast |
RU   50.50  142.75 Sakhalin Oblast | Sakhalin; Sakhalin Island
RU   62.00   74.00 Khanty-Mansia | Khanty-Mansi; Yugra; Khanty-Mansiysk; Khanty-Mansi Autonomous Okrug
RU   67.00   76.00 Yamalo-Nenets | Yamal; Yamal-Nenets; Yamalo-Nenets Autonomous Okrug
RU   64.00   54.00 Komi | Komi Republic
RU   63.00   33.00 Karelia | Republic of Karelia
RU   43.50   46.25 Chechnya | Chechen Republic; Republic of Chechnya
RU   43.00   47.00 Dagestan | Republic of Dagestan; Daghestan
RU   43.17   44.83 Ingushetiya Republic | Ingushetia; Republic of Ingushetia
RU   43.00   44.17 North Ossetia–Alania | North Ossetia; North Ossetia-Alania
RU   43.50   43.50 Kabardino-Balkariya Republic | Kabardino-Balkaria
RU   43.75   41.75 Karachayevo-Cherkesiya Republic | Karachay-Cherkessia; Karachayevo-Cherkessia; Karachai-Cherkessia
RU   44.50   40.00 Adygeya Republic | Adygea
RU   46.50   45.50 Kalmykiya Republic | Kalmykia
RU     -      -    Bashkortostan Republic | Bashkortostan; Bashkiria
RU     -      -    Tatarstan Republic | Tatarstan
RU     -      -    Mordoviya Republic | Mordovia
RU     -      -    Mariy-El Republic | Mari El
RU     -      -    Udmurtiya Republic | Udmurtia
RU     -      -    Chuvash Republic | Chuvashia
RU     -      -    Khakasiya Republic | Khakassia
RU   53.00  109.00 Buryatiya Republic | Buryatia
RU   51.50   95.00 Tyva | Tuva; Republic of Tuva
RU     -      -    Kuzbass | Kemerovo Oblast; Kemerovo region
RU     -      -    Zabaykalskiy (Transbaikal) Kray | Zabaikalsky Krai; Zabaykalsky Krai; Zabaikalye; Transbaikal
RU     -      -    Stavropol Kray | Stavropol Krai; Stavropol Territory
RU     -      -    St.-Petersburg | Saint Petersburg
RU     -      -    Leningradskaya Oblast' | Leningrad Oblast; Leningrad Region
SA     -      -    Mecca Region | Makkah
SD   16.00   25.50 Northern Darfur | North Darfur
SD   11.75   24.50 Southern Darfur | South Darfur
SD   13.00   23.00 Western Darfur | West Darfur
SD   11.00   29.50 Southern Kordofan | South Kordofan
SD     -      -    Blue Nile |
TR     -      -    Şanlıurfa | Sanliurfa Province; Urfa
UA   45.30   34.40 Crimea | Crimean Peninsula; Crimean peninsula; Republic of Crimea; Autonomous Republic of Crimea
UA   48.00   37.80 Donetsk | Donetsk Oblast; Donetsk People's Republic; DNR
UA   48.92   39.00 Luhansk | Lugansk; Luhansk People's Republic
UA     -      -    Zaporizhzhia | Zaporizhia; Zaporozhye
UA     -      -    Odesa | Odessa
ZA  -32.00   26.50 Eastern Cape |
ZA  -33.50   21.50 Western Cape |
ZA  -29.75   22.00 Northern Cape |
ZA     -      -    KwaZulu-Natal | Natal; KZN; Kwazulu Natal
ZA     -      -    Free State | Orange Free State
`
