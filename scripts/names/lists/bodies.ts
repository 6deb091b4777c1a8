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
  All Progressives Congress
  Alliance Party
  Alternative for Germany
  American Stock Exchange
  Amex
  Amtrak
  Antifa
  Apec
  Arab League
  Arctic Monkeys
  Army
  Army Corps of Engineers
  Asean
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
  Bank of England
  Bank of Japan
  Barisan Nasional
  Beatles
  Bharatiya Janata Party
  Big Board
  Black Eyed Peas
  Black Lives Matter
  Blackpink
  Bloc Quebecois
  Bloc Québécois
  Blue and White
  Blur
  BoJ
  Boko Haram
  Bon Jovi
  Border Patrol
  Boyzone
  Brexit Party
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
  Catholic Church
  Change UK
  Chicago Board of Trade
  Chicago Mercantile Exchange
  Christian Democratic Union
  Christian Democrats
  Church of England
  Ciudadanos
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
  Country Liberal Party
  Court of Appeal
  Court of Session
  Crown Prosecution Service
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
  Economic Freedom Fighters
  Education Department
  Electoral Commission
  Elysee
  Energy Department
  English National Opera
  Environment Agency
  Environmental Protection Agency
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
  Farc
  Fatah
  Fed
  Federal Aviation Administration
  Federal Communications Commission
  Federal Deposit Insurance Corp
  Federal Reserve
  Federal Reserve Board
  Federal Trade Commission
  Fianna Fail
  Fianna Fáil
  Financial Conduct Authority
  Financial Services Authority
  Fine Gael
  Five Star Movement
  Fleetwood Mac
  Foo Fighters
  Food and Drug Administration
  Foreign Office
  Foreign and Commonwealth Office
  Forza Italia
  Franz Ferdinand
  Free Democrats
  Frelimo
  Front National
  G20
  G7
  G8
  GCHQ
  GOP
  GRU
  Garda
  Gardai
  Girls Aloud
  Golden Dawn
  Golkar
  Gorillaz
  Grand National Party
  Greater Manchester Police
  Green Day
  Green Party
  Greens
  Guns N' Roses
  HDP
  HM Revenue & Customs
  HM Revenue and Customs
  HMRC
  HSE
  Hamas
  Health and Safety Executive
  Hezbollah
  High Court
  Highway Patrol
  Highways Agency
  Home Office
  Homeland Security
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
  Indian National Congress
  Inkatha
  Inkatha Freedom Party
  Inland Revenue
  Interior Department
  Internal Revenue Service
  International Monetary Fund
  Interpol
  Isis
  Islamic State
  JD(U)
  Jubilee Party
  Justice Department
  KGB
  KKK
  KMT
  Kadima
  Kaiser Chiefs
  Keane
  Kent Police
  Knesset
  Komeito
  Kremlin
  Ku Klux Klan
  Kuomintang
  LDP
  LTTE
  La Republique en Marche
  Labor
  Labor Department
  Labor Party
  Labour
  Labour Party
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
  London Symphony Orchestra
  Lords
  Lothian and Borders Police
  MDC
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
  Marine Corps
  Marines
  Maroon 5
  McFly
  Meretz
  Merseyside Police
  Met
  Met Police
  Metallica
  Metropolitan Museum of Art
  Metropolitan Opera
  Metropolitan Police
  Ministry of Defence
  Ministry of Justice
  MoD
  Momentum
  Monetary Policy Committee
  Morena
  Mossad
  Motion Picture Association of America
  Movement for Democratic Change
  Muse
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
  New Labour
  New York Philharmonic
  Nice
  Nirvana
  No 10
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
  Opec
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
  Pink Floyd
  Plaid Cymru
  Podemos
  Police Scotland
  Popular Party
  Postal Service
  Proud Boys
  Provisional IRA
  Queen
  R.E.M.
  RAF
  REM
  RIAA
  RJD
  RSPCA
  RTC
  RUC
  Radiohead
  Razorlight
  Recording Industry Association of America
  Red Hot Chili Peppers
  Reform Party
  Reform UK
  Renamo
  Republican Party
  Resolution Trust Corp
  Respect
  Rolling Stones
  Roman Catholic Church
  Royal Air Force
  Royal Marines
  Royal Navy
  Royal Opera House
  Royal Shakespeare Company
  SAS
  SDLP
  SEC
  SFO
  SNP
  SPD
  SWAPO
  Salvation Army
  Samajwadi Party
  Scissor Sisters
  Scotland Yard
  Scottish Executive
  Scottish Government
  Scottish National Party
  Scottish Parliament
  Secret Service
  Securities and Exchange Commission
  Senate
  Serious Fraud Office
  Shas
  Shin Bet
  Shiv Sena
  Sinn Fein
  Sinn Féin
  Snow Patrol
  Social Democrats
  Socialist Party
  Southern Baptist Convention
  Spice Girls
  State Department
  State Police
  Stereophonics
  Stormont
  Strathclyde Police
  Sugababes
  Supreme Court
  Sussex Police
  Swapo
  Syriza
  TDP
  TMC
  TRS
  TSA
  TVA
  Take That
  Taliban
  Tamil Tigers
  Tate
  Tate Modern
  Tea Party
  Tennessee Valley Authority
  Thames Valley Police
  The Beatles
  The Eagles
  The Rolling Stones
  Tories
  Tory Party
  Transportation Department
  Treasury
  Treasury Department
  Trinamool Congress
  U.N.
  U.S. Postal Service
  U2
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
  Unesco
  Unicef
  Unita
  United Nations
  Vatican
  Veritas
  Veterans Affairs
  Vox
  WFP
  WHO
  WTO
  Welsh Assembly
  Welsh Assembly Government
  West Midlands Police
  Westlife
  Westminster
  White House
  Whitehall
  Workers' Party
  World Bank
  World Food Programme
  World Health Organisation
  World Health Organization
  World Trade Organisation
  World Trade Organization
  Yesh Atid
  ZANU PF
  ZANU-PF
  Zanu-PF
  al-Qaeda
  al-Qaida
  al-Shabaab
  al-Shabab
`)
