// Newspapers, magazines, broadcasters, news sites and agencies.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const MEDIA = parseList(`
  AAP
  ABC
  ABC News
  AFP
  AKIpress
  ANI
  ANP
  ANSA
  AP
  APA
  ARD
  ATS
  Access Hollywood
  AccuWeather
  Ad Age
  Advertiser
  Agence France Presse
  Agence France-Presse
  Agencia Brasil
  Ahram
  Al Arabiya
  Al Jazeera
  Al-Ahram
  Al-Arabiya
  Al-Hayat
  Al-Jazeera
  Al-Quds
  Allen-Bradley
  Allgemeine Zeitung
  Anadolu
  Anadolu Agency
  Andina
  Ansa
  Antara
  Argus Leader
  Arizona Republic
  Arkansas Democrat-Gazette
  Ars Technica
  Asahi
  Asahi Shimbun
  Asharq Al-Awsat
  Asian Age
  Associated Newspapers
  Associated Press
  Atlanta Journal-Constitution
  Atlantic
  Atlantic Monthly
  Aujourd'hui
  Austin American-Statesman
  Australian Associated Press
  Australian Broadcasting Corporation
  Axios
  BBC
  BBC America
  BBC Breakfast
  BBC News
  BBC News Online
  BBC One
  BBC Radio
  BBC Radio 4
  BBC Radio 5 Live
  BBC Radio Five Live
  BBC Radio Scotland
  BBC Radio Wales
  BBC Scotland
  BBC Sport
  BBC Two
  BBC World
  BBC World Service
  BBC Worldwide
  BBC1
  BBC2
  BET
  BTA
  Baltimore Sun
  Bangkok Post
  Barron's
  BelTA
  Belfast Telegraph
  Belga
  Bernama
  Bild
  Bild am Sonntag
  Billboard
  Bloomberg
  Bloomberg Businessweek
  Bloomberg News
  Boston Globe
  Boston Herald
  Bravo
  Breitbart
  Breitbart News
  Buffalo News
  Business Insider
  Business Standard
  Business Week
  BusinessWeek
  BuzzFeed
  BuzzFeed News
  C-SPAN
  CBC
  CBS
  CBS News
  CBS Sports
  CCTV
  CNA
  CNBC
  CNET
  CNN
  CNN International
  CTK
  Caixin
  Cambridge News
  Canadian Broadcasting Corporation
  Canadian Press
  Capital FM
  Central News Agency
  Channel 4
  Channel 4 News
  Channel 5
  Channel Five
  Channel NewsAsia
  Charlotte Observer
  Chicago Sun-Times
  Chicago Tribune
  China Daily
  Chosun Ilbo
  Christian Science Monitor
  Cincinnati Enquirer
  Clarin
  Clarín
  Cleveland Plain Dealer
  Columbus Dispatch
  Condé Nast
  Corriere della Sera
  Cosmopolitan
  Courier Mail
  Courier-Journal
  Cox
  Current
  Czech News Agency
  DPA
  DR
  Dagens Nyheter
  Daily Beast
  Daily Caller
  Daily Express
  Daily Mail
  Daily Maverick
  Daily Mirror
  Daily Nation
  Daily News
  Daily Post
  Daily Record
  Daily Star
  Daily Telegraph
  Daily Times
  Daily Trust
  Daily Yomiuri
  Dallas Morning News
  Dawn
  De Volkskrant
  Deccan Chronicle
  Deccan Herald
  Denver Post
  Der Spiegel
  Der Standard
  Des Moines Register
  Detroit Free Press
  Detroit News
  Deutsche Presse-Agentur
  Deutsche Welle
  Die Presse
  Die Welt
  Die Zeit
  Discovery Channel
  Dong-A Ilbo
  Dow Jones Newswires
  EFE
  ENA
  ESPN
  ESPN2
  Economic Times
  Economist
  El Mundo
  El Pais
  El País
  El Tiempo
  El Universal
  Entertainment Tonight
  Entertainment Weekly
  Esquire
  Euronews
  Evening News
  Evening Standard
  Expressen
  FT
  Far Eastern Economic Review
  Fars
  Fars News Agency
  Fast Company
  Financial News
  Financial Times
  First Post
  Firstpost
  Five
  Five Live
  Focus
  Folha de S. Paulo
  Folha de São Paulo
  Forbes
  Fort Worth Star-Telegram
  Fortune
  Fox
  Fox Broadcasting
  Fox Business
  Fox News
  Fox News Channel
  Fox Sports
  France 2
  France 24
  France 3
  France Football
  France Inter
  Frankfurter Allgemeine
  Frankfurter Allgemeine Zeitung
  Frankfurter Rundschau
  GNA
  GQ
  Gannett
  Gazeta Wyborcza
  Gazzetta dello Sport
  Globe and Mail
  Good Morning America
  Grazia
  Guardian
  Gulf News
  HBO
  HLN
  Haaretz
  Handelsblatt
  Hearst
  Hearst Newspapers
  Herald
  Herald Sun
  Herald Tribune
  Hindustan Times
  Hollywood Reporter
  Houston Chronicle
  HuffPost
  Huffington Post
  Hurriyet
  Hürriyet
  IANS
  IRNA
  ISNA
  ITAR-Tass
  ITN
  ITV
  ITV News
  ITV1
  Independent
  Independent Television News
  Independent on Sunday
  Indian Express
  Indianapolis Star
  Interfax
  Interfax-Ukraine
  International Herald Tribune
  Iran
  Irish Examiner
  Irish Independent
  Irish Times
  Itar-Tass
  Izvestia
  Jakarta Post
  Jane's Defence Weekly
  Japan Times
  Jerusalem Post
  Jezebel
  Jiji
  Jiji Press
  Jornal do Brasil
  Journal Sentinel
  Journal-Constitution
  KCNA
  KUNA
  Kansas City Star
  Kazinform
  Kicker
  Kommersant
  Korea Herald
  Korea Times
  Kyodo
  Kyodo News
  L'Equipe
  L'Express
  L'Équipe
  L.A. Times
  LA Times
  LBC
  La Nacion
  La Nación
  La Repubblica
  La Stampa
  La Tercera
  La Vanguardia
  Ladies Home Journal
  Lancet
  Le Figaro
  Le Matin
  Le Monde
  Le Parisien
  Le Soir
  Les Echos
  Liberation
  Libération
  Life
  Life magazine
  London Evening Standard
  Los Angeles Times
  Lusa
  MENA
  MSNBC
  MTI
  MTV
  Mail & Guardian
  Mail on Sunday
  Mainichi
  Mainichi Shimbun
  Manchester Evening News
  Marca
  Mashable
  McClatchy
  Mehr
  Men's Health
  Mercury News
  Meredith
  Metro
  Miami Herald
  Milwaukee Journal Sentinel
  Minneapolis Star Tribune
  Mint
  Mirror
  Money
  Morning Edition
  Moscow Times
  Mother Jones
  NAN
  NBC
  NBC News
  NBC Sports
  NDTV
  NHK
  NOS
  NPR
  NRC Handelsblad
  NRK
  NTV
  Nation
  National Enquirer
  National Geographic
  National Geographic Channel
  National Post
  National Public Radio
  National Review
  Nature
  Neue Zürcher Zeitung
  New Republic
  New Scientist
  New Straits Times
  New York Daily News
  New York Magazine
  New York Post
  New York Review of Books
  New York Times
  New Yorker
  New Zealand Herald
  News & Observer
  News Agency of Nigeria
  News of the World
  News24
  Newsday
  Newsnight
  Newsweek
  Nickelodeon
  Nihon Keizai Shimbun
  Nikkei
  Nikkei Asia
  Notimex
  Novosti
  O Estado de S. Paulo
  O Globo
  Oakland Tribune
  Observer
  Ofcom
  Omaha World-Herald
  Orange County Register
  Oregonian
  Orlando Sentinel
  Ottawa Citizen
  PA
  PAP
  PBS
  PTI
  People
  People's Daily
  Petra
  Philadelphia Inquirer
  Philippine Daily Inquirer
  Pittsburgh Post-Gazette
  Plain Dealer
  Playboy
  PolitiFact
  Politico
  Pravda
  Prensa Latina
  Press Association
  Press TV
  Press Trust of India
  Private Eye
  ProPublica
  Psychology Today
  Punch
  QNA
  Quartz
  RAI
  RFE/RL
  RIA Novosti
  RT
  RTE
  RTHK
  RTL
  RTÉ
  Radio 1
  Radio 4
  Radio France
  Radio Free Europe
  Rai
  Reader's Digest
  Recode
  Record
  Republic TV
  Reuters
  Richmond Times-Dispatch
  Rolling Stone
  Russia Today
  Rzeczpospolita
  SANA
  SBS
  SCMP
  SPA
  Sacramento Bee
  Salon
  San Antonio Express-News
  San Diego Union-Tribune
  San Francisco Chronicle
  San Francisco Examiner
  San Jose Mercury News
  Science
  Scientific American
  Scotland on Sunday
  Scotsman
  Seattle Post-Intelligencer
  Seattle Times
  Showtime
  Sky News
  Sky Sports
  Sky TV
  Slate
  Sony Entertainment Television
  South China Morning Post
  Sporting News
  Sports Illustrated
  Sputnik
  St. Louis Post-Dispatch
  St. Petersburg Times
  Star
  Star Tribune
  Star-Ledger
  Statesman
  Stern
  Straits Times
  Sueddeutsche Zeitung
  Sun
  Sun-Sentinel
  Sun-Times
  Sunday Express
  Sunday Herald
  Sunday Mail
  Sunday Mirror
  Sunday People
  Sunday Telegraph
  Sunday Times
  Sunday World
  Svenska Dagbladet
  Sydney Morning Herald
  Süddeutsche Zeitung
  TASS
  TBS
  TMZ
  TNT
  TV Guide
  TV5
  TVNZ
  Tages-Anzeiger
  TalkSport
  Talksport
  Tampa Bay Times
  Tanjug
  Tasnim
  Tass
  TechCrunch
  Telam
  Telegraph
  Telemundo
  Tengri
  The Age
  The Associated Press
  The Athletic
  The Atlantic
  The Australian
  The Daily Star
  The Economist
  The Gazette
  The Globe and Mail
  The Guardian
  The Herald
  The Hill
  The Hindu
  The Independent
  The Intercept
  The Mirror
  The Nation
  The New York Times
  The Observer
  The Onion
  The Oregonian
  The Punch
  The Register
  The Scotsman
  The Standard
  The Star
  The Sun
  The Telegraph
  The Tennessean
  The Times
  The Verge
  The Wall Street Journal
  The Washington Post
  Time
  Time Out
  Time magazine
  Times of India
  Times of London
  Toronto Star
  Toronto Sun
  TorrentFreak
  Tronc
  Trouw
  Tulsa World
  Turner Network Television
  U.S. News & World Report
  UPI
  UPN
  US News & World Report
  USA Network
  USA Today
  Ukrinform
  United Press International
  Univision
  Us Weekly
  VH1
  VNA
  VOA
  Vanguard
  Vanity Fair
  Variety
  Venezolana de Television
  Vice
  Vice News
  Village Voice
  Vogue
  Voice of America
  Volkskrant
  Vox
  Vremya
  WAFA
  WAM
  WB
  WBBM
  WCBS
  WNBC
  WSJ
  Wall Street Journal
  Washington Examiner
  Washington Monthly
  Washington Post
  Washington Times
  Weather Channel
  Weekly Standard
  Western Mail
  Which?
  Wired
  Xinhua
  Xinhua News Agency
  Yediot Aharonot
  Yedioth Ahronoth
  Yomiuri Shimbun
  Yonhap
  Yonhap News Agency
  Yorkshire Post
  ZDF
  ZDNet
  Zee News
  Zee TV
  dpa
`)
