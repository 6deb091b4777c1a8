// Parties, departments, agencies, police forces, courts, international bodies, armed groups and bands.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const BODIES = parseList(`
  AAP
  ABBA
  AC/DC
  ACT
  AIADMK
  AKP
  ANC
  APC
  APEC
  ASEAN
  ATF
  Aam Aadmi Party
  Abba
  Academy of Motion Picture Arts and Sciences
  Aerosmith
  AfD
  African National Congress
  African Union
  Agriculture Department
  Air Force
  Akali Dal
  Al Qaeda
  Alabama Shakes
  All Progressives Congress
  Alliance Party
  Alt-J
  Alternative for Germany
  American Ballet Theatre
  American Stock Exchange
  Amex
  Amtrak
  Animal Collective
  Antifa
  Apec
  Arab League
  Arcade Fire
  Arctic Monkeys
  Army
  Army Corps of Engineers
  Asean
  Ateez
  Avon and Somerset Constabulary
  Avon and Somerset Police
  Awami League
  BFI
  BJP
  BNP
  BOJ
  BPI
  BSP
  BTS
  Backstreet Boys
  Bahujan Samaj Party
  Band of Horses
  Bank of England
  Bank of Japan
  Barisan Nasional
  Bastille
  Beach House
  Beastie Boys
  Beatles
  Bee Gees
  Belle and Sebastian
  Ben&Ben
  Berlin Philharmonic
  Bharatiya Janata Party
  Biffy Clyro
  Big Board
  Black Country New Road
  Black Eyed Peas
  Black Lives Matter
  Black Sabbath
  Blackpink
  Bloc Party
  Bloc Quebecois
  Bloc Québécois
  Blondie
  Blue and White
  Blur
  BoJ
  Boko Haram
  Bolshoi Ballet
  Bon Iver
  Bon Jovi
  Border Patrol
  Boston Symphony Orchestra
  Boyz II Men
  Boyzone
  Brexit Party
  Bright Eyes
  British Army
  British Film Institute
  British Museum
  British National Party
  British Transport Police
  Bundesbank
  Bundesrat
  Bundestag
  Busted
  CDC
  CDU
  CHP
  CIA
  CPI
  CPI(M)
  CPM
  CPS
  CSU
  Cabinet Office
  Catfish and the Bottlemen
  Catholic Church
  Change UK
  Chicago Board of Trade
  Chicago Mercantile Exchange
  Chicago Symphony Orchestra
  Christian Democratic Union
  Christian Democrats
  Church of England
  Chvrches
  Cirque du Soleil
  Ciudadanos
  Clean Bandit
  Coast Guard
  Coastguard
  Coldplay
  Commerce Department
  Commons
  Communist Party
  Competition Commission
  Congress
  Conservative Party
  Conservatives
  Corps of Engineers
  Council of Europe
  Counting Crows
  Country Liberal Party
  Court of Appeal
  Court of Session
  Cranberries
  Crowded House
  Crown Prosecution Service
  Culture Club
  Customs Service
  Customs and Excise
  DA
  DAP
  DEA
  DEFRA
  DMK
  DPP
  DTI
  DUP
  DWP
  Daft Punk
  Deacon Blue
  Death Cab for Cutie
  Deep Purple
  Def Leppard
  Defense Department
  Defra
  Democratic Alliance
  Democratic Party
  Democratic Progressive Party
  Democratic Unionist Party
  Department for Education
  Department for Transport
  Department for Work and Pensions
  Department of Health
  Department of Homeland Security
  Department of Trade and Industry
  Department of Veterans Affairs
  Depeche Mode
  Destiny's Child
  Devon and Cornwall Constabulary
  Devon and Cornwall Police
  Die Linke
  Diet
  Downing Street
  Duma
  Duran Duran
  ECB
  EFF
  EPA
  ETA
  EU
  EXO
  Earth Wind & Fire
  Echo and the Bunnymen
  Economic Freedom Fighters
  Education Department
  Electoral Commission
  Elysee
  Energy Department
  English National Ballet
  English National Opera
  Environment Agency
  Environmental Protection Agency
  Eraserheads
  Essex Police
  Eta
  European Central Bank
  European Commission
  European Court of Human Rights
  European Court of Justice
  European Parliament
  European Union
  Europol
  Eurostat
  Evanescence
  FAA
  FARC
  FBI
  FCA
  FCC
  FDA
  FDIC
  FDP
  FSA
  FSB
  FTC
  Faith No More
  Fall Out Boy
  Farc
  Fatah
  Fed
  Federal Aviation Administration
  Federal Communications Commission
  Federal Deposit Insurance Corp
  Federal Reserve
  Federal Reserve Board
  Federal Trade Commission
  Feeder
  Fianna Fail
  Fianna Fáil
  Fifth Harmony
  Financial Conduct Authority
  Financial Services Authority
  Fine Gael
  Five Star Movement
  Fleet Foxes
  Fleetwood Mac
  Florence and the Machine
  Foals
  Fontaines D.C.
  Foo Fighters
  Food and Drug Administration
  Foreign Office
  Foreign and Commonwealth Office
  Forza Italia
  Franz Ferdinand
  Free Democrats
  Frelimo
  Front National
  Fugees
  G20
  G7
  G8
  GCHQ
  GOP
  GRU
  Garda
  Gardai
  Girls Aloud
  Girls' Generation
  Glass Animals
  Golden Dawn
  Goldfrapp
  Golkar
  Gorillaz
  Grand National Party
  Grateful Dead
  Greater Manchester Police
  Green Day
  Green Party
  Greens
  Grizzly Bear
  Guns N' Roses
  HDP
  HM Revenue & Customs
  HM Revenue and Customs
  HMRC
  HSE
  Haim
  Hallé
  Hamas
  Health and Safety Executive
  Hezbollah
  High Court
  Highway Patrol
  Highways Agency
  Home Office
  Homeland Security
  Hot Chip
  House
  House of Commons
  House of Lords
  House of Representatives
  ICE
  IDF
  IFP
  IMF
  INS
  INTERPOL
  IRA
  IRS
  ISIS
  Idles
  Imagine Dragons
  Indian National Congress
  Inkatha
  Inkatha Freedom Party
  Inland Revenue
  Interior Department
  Internal Revenue Service
  International Monetary Fund
  Interpol
  Iron Maiden
  Isis
  Islamic State
  JD(U)
  Jamiroquai
  Jonas Brothers
  Joy Division
  Jubilee Party
  Judas Priest
  Justice Department
  KGB
  KKK
  KMT
  Kadima
  Kaiser Chiefs
  Kasabian
  Keane
  Kent Police
  Kings of Leon
  Knesset
  Komeito
  Kraftwerk
  Kremlin
  Ku Klux Klan
  Kuomintang
  LCD Soundsystem
  LDP
  LTTE
  La Republique en Marche
  Labor
  Labor Department
  Labor Party
  Labour
  Labour Party
  Lady Antebellum
  Ladysmith Black Mambazo
  League
  Led Zeppelin
  Lega
  Les Republicains
  Lib Dem
  Lib Dems
  Lib-Dems
  Liberal Democrat Party
  Liberal Democratic Party
  Liberal Democrats
  Liberal Party
  Liberals
  Libertarian Party
  Likud
  Linkin Park
  Little Mix
  London Philharmonic
  London Symphony Orchestra
  Lords
  Los Angeles Philharmonic
  Lothian and Borders Police
  Lynyrd Skynyrd
  MDC
  MGMT
  MHP
  MI5
  MI6
  MITI
  MPAA
  MPC
  MPLA
  MQM
  Mafia
  Manic Street Preachers
  Mariinsky Theatre
  Marine Corps
  Marines
  Maroon 5
  Massive Attack
  McFly
  Megadeth
  Men at Work
  Meretz
  Merseyside Police
  Met
  Met Police
  Metallica
  Metropolitan Museum of Art
  Metropolitan Opera
  Metropolitan Police
  Midnight Oil
  Ministry of Defence
  Ministry of Justice
  MoD
  Mogwai
  Momentum
  Monetary Policy Committee
  Monty Python
  Morena
  Mossad
  Motion Picture Association of America
  Motley Crue
  Motorhead
  Movement for Democratic Change
  Mumford & Sons
  Muse
  My Bloody Valentine
  My Chemical Romance
  NASA
  NATO
  NCP
  NDC
  NDP
  NHS
  NHS England
  NICE
  NIH
  NOAA
  NPP
  NSA
  NSYNC
  NTSB
  NYSE
  Nasa
  National Front
  National Gallery
  National Guard
  National Health Service
  National Institutes of Health
  National Party
  National Rally
  National Theatre
  National Transportation Safety Board
  National Weather Service
  Nato
  Navy
  New Democracy
  New Democratic Party
  New Democrats
  New Kids on the Block
  New Labour
  New Order
  New York Philharmonic
  Nice
  Nickelback
  Nine Inch Nails
  Nirvana
  No 10
  Northern Ballet
  Northern Ireland Assembly
  Northern League
  Number 10
  ODM
  OECD
  OFT
  ONS
  OPEC
  OSCE
  OSHA
  Oasis
  Oath Keepers
  Occupy Wall Street
  Ofcom
  Office for National Statistics
  Office of Fair Trading
  Ofgem
  Ofsted
  Ofwat
  Old Bailey
  One Direction
  One Nation
  OneRepublic
  Opec
  Opera North
  Outkast
  P-Square
  PAN
  PAP
  PAS
  PASOK
  PD
  PDI-P
  PDP
  PKK
  PKR
  PLO
  PML-N
  PPP
  PRD
  PRI
  PSNI
  PSOE
  PTI
  Pakatan Harapan
  Pakistan People's Party
  Pakistan Tehreek-e-Insaf
  Palestine Liberation Organisation
  Pantera
  Papa Roach
  Paramore
  Parliament
  Parti Quebecois
  Parti Québécois
  Pasok
  Pearl Jam
  Pentagon
  People's Action Party
  People's Party
  Peoples Democratic Party
  Peronist Party
  Pet Shop Boys
  Phoenix Symphony
  Pink Floyd
  Pixies
  Placebo
  Plaid Cymru
  Podemos
  Police Scotland
  Popular Party
  Portishead
  Postal Service
  Primal Scream
  Proud Boys
  Provisional IRA
  Public Enemy
  Pussy Riot
  Pussycat Dolls
  Queen
  Queens of the Stone Age
  R.E.M.
  RAF
  REM
  RIAA
  RJD
  RSPCA
  RTC
  RUC
  Radiohead
  Rage Against the Machine
  Rammstein
  Razorlight
  Recording Industry Association of America
  Red Hot Chili Peppers
  Red Velvet
  Reform Party
  Reform UK
  Renamo
  Republican Party
  Resolution Trust Corp
  Respect
  Rolling Stones
  Roman Catholic Church
  Roxy Music
  Royal Air Force
  Royal Ballet
  Royal Blood
  Royal Marines
  Royal Navy
  Royal Opera House
  Royal Philharmonic Orchestra
  Royal Shakespeare Company
  Run-DMC
  S Club 7
  SAS
  SB19
  SDLP
  SEC
  SFO
  SNP
  SPD
  SWAPO
  Salt-N-Pepa
  Salvation Army
  Samajwadi Party
  Sauti Sol
  Scissor Sisters
  Scotland Yard
  Scottish Ballet
  Scottish Executive
  Scottish Government
  Scottish National Party
  Scottish Parliament
  Secret Service
  Securities and Exchange Commission
  Senate
  Serious Fraud Office
  Sex Pistols
  Shas
  Shin Bet
  Shiv Sena
  Sigur Ros
  Simple Minds
  Simply Red
  Sinn Fein
  Sinn Féin
  Sleaford Mods
  Slipknot
  Smashing Pumpkins
  Snow Patrol
  Social Democrats
  Socialist Party
  Sonic Youth
  Soundgarden
  Southern Baptist Convention
  Spandau Ballet
  Spice Girls
  State Department
  State Police
  Status Quo
  Stereophonics
  Stone Temple Pilots
  Stormont
  Strathclyde Police
  Stray Kids
  Sugababes
  Supreme Court
  Sussex Police
  Swapo
  Syriza
  System of a Down
  TDP
  TLC
  TMC
  TRS
  TSA
  TVA
  Take That
  Taliban
  Talking Heads
  Tame Impala
  Tamil Tigers
  Tate
  Tate Modern
  Tea Party
  Tears for Fears
  Tennessee Valley Authority
  Thames Valley Police
  The 1975
  The Beatles
  The Clash
  The Cure
  The Eagles
  The Killers
  The Libertines
  The Lumineers
  The Proclaimers
  The Rolling Stones
  The Roots
  The Smiths
  The Strokes
  The Verve
  The Who
  The xx
  Thin Lizzy
  Tories
  Tory Party
  Transportation Department
  Treasury
  Treasury Department
  Trinamool Congress
  Twenty One Pilots
  U.N.
  U.S. Postal Service
  U2
  UB40
  UK Independence Party
  UKIP
  UMNO
  UMP
  UN
  UNESCO
  UNHCR
  UNICEF
  UNITA
  US Department of Agriculture
  US Postal Service
  USDA
  UUP
  Ukip
  Ulster Unionist Party
  Ulster Unionists
  Umno
  Underworld
  Unesco
  Unicef
  Unita
  United Nations
  Vampire Weekend
  Van Halen
  Vatican
  Velvet Underground
  Veritas
  Veterans Affairs
  Vienna Philharmonic
  Vox
  WFP
  WHO
  WTO
  Weezer
  Welsh Assembly
  Welsh Assembly Government
  Welsh National Opera
  West Midlands Police
  Westlife
  Westminster
  Wet Leg
  Wet Wet Wet
  White House
  White Stripes
  Whitehall
  Wilco
  Wolf Alice
  Workers' Party
  World Bank
  World Food Programme
  World Health Organisation
  World Health Organization
  World Trade Organisation
  World Trade Organization
  Wu-Tang Clan
  Yeah Yeah Yeahs
  Yesh Atid
  ZANU PF
  ZANU-PF
  ZZ Top
  Zanu-PF
  al-Qaeda
  al-Qaida
  al-Shabaab
  al-Shabab
`)
