// Peoples, nationalities, faiths and followers; and names of things that are no person, place, organization or group.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const GROUPS = parseList(`
  Aboriginal
  Aboriginals
  Adivasi
  Afghan
  Afghans
  African
  African American
  African Americans
  African-American
  African-Americans
  Africans
  Afrikaans
  Afrikaner
  Alawite
  Albanian
  Albanians
  Algerian
  Algerians
  American
  Americans
  Amhara
  Anglican
  Anglicans
  Angolan
  Arab
  Arabian
  Arabic
  Arabs
  Argentine
  Argentines
  Argentinian
  Armenian
  Armenians
  Ashanti
  Asian
  Asian American
  Asians
  Assamese
  Assyrian
  Australian
  Australians
  Austrian
  Austrians
  Aymara
  Azerbaijani
  Azeri
  Bahraini
  Baloch
  Bangladeshi
  Bangladeshis
  Baptist
  Basque
  Bedouin
  Belarusian
  Belgian
  Bengali
  Bengalis
  Berber
  Black
  Bolivarian
  Bolivian
  Bolivians
  Bosnian
  Brahmin
  Brazilian
  Brazilians
  Brit
  British
  Briton
  Britons
  Brits
  Buddhist
  Buddhists
  Bulgarian
  Burmese
  Cambodian
  Cameroonian
  Canadian
  Canadians
  Cantonese
  Caribbean
  Catalan
  Catholic
  Catholics
  Caucasian
  Chadian
  Chavista
  Chavistas
  Chechen
  Chilean
  Chileans
  Chinese
  Christian
  Christians
  Colombian
  Colombians
  Communist
  Communists
  Confucian
  Congolese
  Conservative
  Coptic
  Copts
  Costa Rican
  Croat
  Croatian
  Cuban
  Cubans
  Cypriot
  Czech
  Dalit
  Dalits
  Dane
  Danish
  Democrat
  Democratic
  Democrats
  Dominican
  Druze
  Dutch
  Ecuadorean
  Ecuadorian
  Egyptian
  Egyptians
  Emirati
  Emiratis
  English
  Englishman
  Eritrean
  Estonian
  Ethiopian
  Ethiopians
  European
  Europeans
  Evangelical
  Evangelicals
  Fijian
  Filipina
  Filipino
  Filipinos
  Finn
  Finnish
  French
  Frenchman
  Fula
  Fulani
  Georgian
  German
  Germanic
  Germans
  Ghanaian
  Ghanaians
  Greek
  Greeks
  Guatemalan
  Guinean
  Gulf
  Gurkha
  Guyanese
  Haitian
  Haitians
  Han
  Hausa
  Hawaiian
  Hazara
  Hebrew
  Hindi
  Hindu
  Hindus
  Hispanic
  Hispanics
  Honduran
  Hondurans
  Hong Kongers
  Hui
  Hungarian
  Hutu
  Icelandic
  Igbo
  Inca
  Indian
  Indian American
  Indians
  Indigenous
  Indonesian
  Indonesians
  Inuit
  Iranian
  Iranians
  Iraqi
  Iraqis
  Irish
  Irishman
  Islamic
  Islamist
  Islamists
  Ismaili
  Israeli
  Israelis
  Italian
  Italians
  Ivorian
  Jain
  Jamaican
  Japanese
  Javanese
  Jehovah's Witnesses
  Jew
  Jewish
  Jews
  Jordanian
  Kashmiri
  Kashmiris
  Kazakh
  Kenyan
  Kenyans
  Khmer
  Kikuyu
  Kiwi
  Kiwis
  Korean
  Koreans
  Kurd
  Kurdish
  Kurds
  Kuwaiti
  Kuwaitis
  Kyrgyz
  LGBT
  LGBTI
  LGBTQ
  LGBTQ+
  Lao
  Laotian
  Latin
  Latin American
  Latin Americans
  Latina
  Latino
  Latinos
  Latvian
  Lebanese
  Liberal
  Liberals
  Liberian
  Libyan
  Libyans
  Lithuanian
  Luo
  Lutheran
  Maasai
  Macedonian
  Malagasy
  Malawian
  Malay
  Malayalam
  Malays
  Malaysian
  Malaysians
  Malian
  Maltese
  Mandarin
  Maoist
  Maoists
  Maori
  Mapuche
  Marathi
  Maronite
  Maronites
  Marxist
  Mauritanian
  Mauritian
  Mauritians
  Maya
  Mayan
  Mediterranean
  Mennonite
  Methodist
  Mexican
  Mexicans
  Middle Eastern
  Miskito
  Mongol
  Mongolian
  Mongolians
  Mormon
  Mormons
  Moroccan
  Moroccans
  Moslem
  Mozambican
  Muslim
  Muslims
  Métis
  Māori
  Namibian
  Namibians
  Native American
  Native Americans
  Naxalite
  Nazi
  Nazis
  Ndebele
  Nepalese
  Nepali
  Nicaraguan
  Nicaraguans
  Nigerian
  Nigerians
  Nigerien
  Nordic
  North African
  North American
  North Korean
  North Koreans
  Norwegian
  Nubian
  Omani
  Omanis
  Oromo
  Orthodox
  Ottoman
  Pacific Islanders
  Pakeha
  Pakistani
  Pakistanis
  Palestinian
  Palestinians
  Panamanian
  Papuan
  Paraguayan
  Parsi
  Pashtun
  Pashtuns
  Pasifika
  Pentecostal
  Peronist
  Peronists
  Persian
  Persians
  Peruvian
  Peruvians
  Pole
  Polish
  Portuguese
  Presbyterian
  Protestant
  Protestants
  Puerto Rican
  Punjabi
  Pākehā
  Qatari
  Qataris
  Quebecer
  Quebecers
  Quechua
  Québécois
  Republican
  Republicans
  Rohingya
  Rohingyas
  Roma
  Roman
  Roman Catholic
  Romanian
  Russian
  Russians
  Rwandan
  Rwandans
  Salafi
  Salvadoran
  Salvadorans
  Salvadorian
  Samoan
  Sandinista
  Sandinistas
  Sanskrit
  Saudi
  Saudis
  Scandinavian
  Scot
  Scots
  Scottish
  Senegalese
  Serb
  Serbian
  Serbs
  Shi'ite
  Shia
  Shias
  Shiite
  Shiites
  Shona
  Sierra Leonean
  Sikh
  Sikhs
  Sindhi
  Singaporean
  Singaporeans
  Sinhala
  Sinhalese
  Slav
  Slavic
  Slovak
  Slovenian
  Socialist
  Socialists
  Somali
  Somalis
  South African
  South Africans
  South American
  South Asian
  South Korean
  South Koreans
  South Sudanese
  Southeast Asian
  Soviet
  Soviets
  Spaniard
  Spaniards
  Spanish
  Sri Lankan
  Sri Lankans
  Stalinist
  Sudanese
  Sufi
  Sunni
  Sunnis
  Swahili
  Swazi
  Swede
  Swedish
  Swiss
  Syrian
  Syrians
  Taiwanese
  Tajik
  Tamil
  Tamils
  Tanzanian
  Tanzanians
  Telugu
  Thai
  Thais
  Tibetan
  Tibetans
  Tigrayan
  Tigrayans
  Tongan
  Tories
  Tory
  Trinidadian
  Tswana
  Tuareg
  Tunisian
  Tunisians
  Turk
  Turkic
  Turkish
  Turkmen
  Turks
  Tutsi
  Tutsis
  Ugandan
  Ugandans
  Uighur
  Uighurs
  Ukrainian
  Ukrainians
  Urdu
  Uruguayan
  Uyghur
  Uyghurs
  Uzbek
  Vanuatuan
  Venezuelan
  Venezuelans
  Vietnamese
  Wahhabi
  Welsh
  West African
  Western
  Westerners
  Xhosa
  Yazidi
  Yazidis
  Yemeni
  Yemenis
  Yiddish
  Yoruba
  Zambian
  Zambians
  Zimbabwean
  Zimbabweans
  Zionist
  Zionists
  Zoroastrian
  Zulu
`)

/** Names of things that are no person, place, organization or group: illnesses, goods, holidays, works. */
export const THINGS = parseList(`
  9/11
  AI
  AIDS
  AM
  ASX
  Aadhaar
  AfCFTA
  Affordable Care Act
  Alzheimer
  Android
  Anthrax
  Apollo
  Ashura
  BST
  Ballon d'Or
  Belt and Road
  Belt and Road Initiative
  Beta
  Bible
  Bitcoin
  Boeing 737
  Bollywood
  Brexit
  CAFTA-DR
  CCTV
  CEO
  CM
  COP26
  COP27
  COVID
  COVID-19
  Champions League
  Chandrayaan
  ChatGPT
  Cholera
  Christmas
  Cold War
  Constitution
  Copa America
  Copa América
  Copa Libertadores
  Coronavirus
  Covaxin
  Covid
  Covid-19
  Covishield
  Cyclone
  DNA
  Delta
  Dengue
  Diwali
  Durga Puja
  E. coli
  EST
  Easter
  Ebola
  Eid
  Eid al-Adha
  Eid al-Fitr
  Eid-ul-Fitr
  Ethereum
  Euro
  Europa League
  FAQ
  FDI
  First Amendment
  First World War
  Formula 1
  Formula One
  Fourth of July
  GDP
  GMT
  GPS
  Golden Globe
  Golden Globes
  Good Friday
  Grammy
  Grand Prix
  Grand Slam
  Gulf War
  H1N1
  H5N1
  HIV
  HIV/AIDS
  Hajj
  Halloween
  Hanukkah
  Hepatitis
  Holi
  Holocaust
  Hurricane Katrina
  ICU
  ID
  IPO
  IST
  IT
  Independence Day
  Internet
  JCPOA
  Koran
  Korean War
  Kyoto Protocol
  LNG
  La Liga
  Labor Day
  Lent
  Lok Sabha Election
  Lunar New Year
  MBA
  MERS
  MLA
  MOU
  MPs
  MSMEs
  Magna Carta
  Mahabharata
  Malaria
  Marburg
  Mass
  Measles
  Medal of Honor
  Medicaid
  Medicare
  Memorial Day
  Millennium Development Goals
  Miss Universe
  Miss World
  MoU
  Monkeypox
  Mother's Day
  Mr
  Mrs
  NAFTA
  NFT
  NGOs
  Navratri
  New Year
  New Year's Eve
  Nobel Peace Prize
  Nobel Prize
  North American Free Trade Agreement
  Novavax
  Nowruz
  OK
  Obamacare
  Olympic Games
  Olympics
  Omicron
  Oscar
  Oscars
  Oslo Accords
  PCR
  PM
  PPE
  PR
  Paralympics
  Paris Accord
  Paris Agreement
  Passover
  PhD
  Premier League
  Pulitzer Prize
  Q1
  Q2
  Q3
  Q4
  QR
  Quran
  R&D
  RCEP
  Ramadan
  Ramayana
  Republic Day
  Revolution
  SARS
  SDGs
  SIM
  SME
  SMEs
  SMS
  SUV
  Sabbath
  Second World War
  Serie A
  Sharia
  Six Day War
  Songkran
  Sputnik V
  Super Bowl
  Sustainable Development Goals
  Swine flu
  TPP
  TV
  Tamiflu
  Ten Commandments
  Tet
  Thanksgiving
  Torah
  Tour de France
  Tuberculosis
  UEFA Champions League
  URL
  USB
  USMCA
  UTC
  Umrah
  VAT
  Valentine's Day
  Veterans Day
  Vietnam War
  Vision 2030
  West Nile virus
  WiFi
  Wimbledon
  Windows
  World Cup
  World Series
  World War I
  World War II
  World War One
  World War Two
  Yom Kippur
  Zika
  iPad
  iPhone
  mpox
`)
