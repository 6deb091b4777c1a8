// Newspapers, magazines, broadcasters, news sites and agencies.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const MEDIA = parseList(`
  1+1
  14ymedio
  21st Century Business Herald
  234Next
  24 Chasa
  24 Heures
  24.kg
  2Day FM
  2FM
  2GB
  2M
  2UE
  3AW
  444.hu
  4BC
  5 Live
  5FM
  6 Music
  6PR
  7.30 Report
  702
  7DAYS
  7Days
  8 Days
  8TV
  98FM
  A Bola
  AAP
  ABC
  ABC Color
  ABC News
  ABC Radio National
  ABC Sports
  ABI
  ABP News
  ABS-CBN
  ABS-CBN News
  AD
  AFP
  AFP Agence
  AFR
  AFX
  AFX News
  AGI
  AIR
  AIT
  AJ+
  AKIpress
  AKIpress News
  AMC Network
  AMEinfo
  ANA
  ANI
  ANI News
  ANN7
  ANP
  ANSA
  AP
  APA
  APS
  APTN
  ARD
  ARD TV
  ART
  ARY
  ARY News
  ATS
  ATS Agency
  ATV
  ATV Hong Kong
  Aaj TV
  Aaj Tak
  Abante
  Absolute Radio
  Abu Dhabi TV
  Access Hollywood
  Access Hollywood Live
  Accountancy Age
  AccuWeather
  Ad Age
  Ad-Diyar
  AdAge
  Ada Derana
  Addis Fortune
  Addis Standard
  Adelaide Advertiser
  Adevarul
  Adevărul
  Adnkronos
  Adom FM
  Advertiser
  Advertising Age
  Adweek
  Afghan Islamic Press
  Africa Confidential
  Africa Independent Television
  Africa Report
  African Business
  Aftenposten
  Aftonbladet
  Agence France Presse
  Agence France-Presse
  Agencia Brasil
  Agencia Estado
  Agenda.ge
  Agerpres
  Agos
  Agência Brasil
  Agência Estado
  Agência Globo
  Ahram
  Ahram Online
  Air America
  Akron Beacon Journal
  Aksam
  Al Akhbar
  Al Arabiya
  Al Arabiya English
  Al Bayan
  Al Ekhbariya
  Al Jazeera
  Al Jazeera America
  Al Jazeera Arabic
  Al Jazeera English
  Al Kass
  Al Khaleej
  Al Manar
  Al Mayadeen
  Al Quds Al Arabi
  Al Rai
  Al Sharqiya
  Al Sumaria
  Al Wasat
  Al-Ahram
  Al-Ahram Weekly
  Al-Akhbar
  Al-Alam
  Al-Anba
  Al-Aqsa TV
  Al-Arabiya
  Al-Araby
  Al-Ayyam
  Al-Baath
  Al-Dostour
  Al-Dustour
  Al-Ghad
  Al-Gomhuria
  Al-Hayat
  Al-Hayat al-Jadida
  Al-Iraqiya
  Al-Jazeera
  Al-Jazeera English
  Al-Mada
  Al-Madina
  Al-Manar
  Al-Masdar Online
  Al-Masirah
  Al-Masry Al-Youm
  Al-Mayadeen
  Al-Monitor
  Al-Mustaqbal
  Al-Qabas
  Al-Quds
  Al-Quds al-Arabi
  Al-Rai
  Al-Raya
  Al-Riyadh
  Al-Seyassah
  Al-Sharq
  Al-Sharq al-Awsat
  Al-Sharqiya
  Al-Shorouk
  Al-Tahrir
  Al-Thawra
  Al-Wafd
  Al-Wasat
  Al-Watan
  Al-Youm Al-Sabea
  Albany Times Union
  Albuquerque Journal
  Algemeen Dagblad
  Algerie Presse Service
  AllAfrica
  Allen-Bradley
  Allgemeine Zeitung
  Allgemeine Zeitung Namibia
  Allkpop
  Alsumaria
  Alt Balaji
  Alt News
  AmaBhungane
  Amandala
  Amar Ujala
  Amazon Prime Video
  Ambito Financiero
  American Spectator
  América Televisión
  An-Nahar
  Ana-Mpa
  Anadolu
  Anadolu Agency
  Ananda Bazar Patrika
  Anandabazar Patrika
  Anatolia News Agency
  Anatolian Agency
  Anchorage Daily News
  Andersonstown News
  Andina
  Andina Agency
  Anglia Television
  Angling Times
  Anglo-Celt
  Animal Planet
  Animal Político
  Ansa
  Ansa Agency
  Antara
  Antena 1
  Antena 3
  Antigua Observer
  Apple News
  Apple TV+
  Arab Times
  Arabian Business
  Architectural Digest
  Argumenty i Fakti
  Argumenty i Fakty
  Argus
  Argus Leader
  Arise News
  Arise TV
  Aristegui Noticias
  Arizona Republic
  Arkansas Democrat-Gazette
  ArmInfo
  Armenpress
  Army Radio
  Army Times
  Ars Technica
  Arte
  As-Safir
  Asahi
  Asahi Shimbun
  Asahi Shinbun
  Asbury Park Press
  Asempa FM
  Asharq Al-Awsat
  Asharq al-Awsat
  Ashraq al-Awsat
  Asia News
  Asia Times
  AsiaNews
  Asian Age
  Asian Wall Street Journal
  Asianet
  Asianet News
  Asiaweek
  Assabah
  Associated Newspapers
  Associated Press
  Associated Press Television
  Astro AWANI
  Astro Arena
  Astro Awani
  Athens News
  Athens News Agency
  Atlanta Constitution
  Atlanta Journal-Constitution
  Atlantic
  Atlantic Monthly
  Attitude
  Aujourd'hui
  Aujourd'hui en France
  Austin American-Statesman
  Australian Associated Press
  Australian Broadcasting Corporation
  Australian Financial Review
  Australian Women's Weekly
  Auto Express
  Autocar
  Autosport
  Aviation Week
  Avriani
  Avui
  Avvenire
  Awoko
  Axios
  Azertac
  Azzaman
  B-92
  B92
  BBC
  BBC 5 Live
  BBC 6 Music
  BBC Alba
  BBC America
  BBC Breakfast
  BBC Four
  BBC Monitoring
  BBC News
  BBC News Online
  BBC Northern Ireland
  BBC One
  BBC Online
  BBC Persian
  BBC Radio
  BBC Radio 1
  BBC Radio 2
  BBC Radio 3
  BBC Radio 4
  BBC Radio 5 Live
  BBC Radio Five Live
  BBC Radio Scotland
  BBC Radio Wales
  BBC Scotland
  BBC Sport
  BBC Three
  BBC Two
  BBC Wales
  BBC World
  BBC World Service
  BBC Worldwide
  BBC iPlayer
  BBC1
  BBC2
  BBC3
  BBC4
  BET
  BFM
  BFM TV
  BFMTV
  BHRT
  BILD
  BIRN
  BMJ
  BNA
  BNS
  BOL News
  BR
  BSS
  BT Sport
  BTA
  Baguio Midland Courier
  Bahrain News Agency
  Balkan Insight
  Baltic News Service
  Baltimore Sun
  Bandeirantes
  Bangalore Mirror
  Bangkok Post
  Bangladesh Observer
  Barbados Advocate
  Barbados Today
  Barricada
  Barron's
  Baseball America
  Bdnews24
  Beano
  Beat FM
  Beeld
  Beijing News
  Beijing Youth Daily
  BelTA
  BelaPAN
  Belfast Telegraph
  Belga
  Bella Naija
  BellaNaija
  Belsat
  Bergen Record
  Berita Harian
  Berliner Morgenpost
  Berliner Zeitung
  Berlingske
  Berlingske Tidende
  Bermuda Royal Gazette
  Bernama
  Bernama News
  Bernama TV
  Beta News Agency
  Bianet
  Big FM
  Bild
  Bild am Sonntag
  Billboard
  Billboard Hot 100
  Binge
  Bio Bio
  Birgun
  Birmingham Evening Mail
  Birmingham Live
  Birmingham Mail
  Birmingham News
  Birmingham Post
  Blackpool Gazette
  Bleacher Report
  Blesk
  Blic
  Bloomberg
  Bloomberg Businessweek
  Bloomberg News
  Bloomberg TV
  Blu Radio
  Boersen-Zeitung
  Bol News
  Bollywood Hungama
  Bolton Evening News
  Bolton News
  Bombo Radyo
  Bon Appetit
  Bon Appétit
  Bookseller
  Boom Live
  Borba
  Border Television
  Borneo Post
  Borsen
  Boston Globe
  Boston Herald
  Boston Phoenix
  Botswana Guardian
  Bournemouth Echo
  BoxingScene
  Bravo
  Brecha
  Breitbart
  Breitbart News
  Brighton Argus
  Brisbane Times
  Bristol Evening Post
  Bristol Post
  BritBox
  British Medical Journal
  British Vogue
  Broadcast Magazine
  Buenos Aires Herald
  Buenos Aires Times
  Buffalo News
  Bukedde
  Bulatlat
  Bulawayo Chronicle
  Bulgar
  Bulletin
  Bungei Shunju
  Bunte
  Business Daily
  Business Day South Africa
  Business Insider
  Business Line
  Business Mirror
  Business Post
  Business Standard
  Business Times
  Business Week
  Business Wire
  BusinessDay
  BusinessLIVE
  BusinessLine
  BusinessMirror
  BusinessWeek
  BuzzFeed
  BuzzFeed News
  Börsen-Zeitung
  Børsen
  Búsqueda
  C-SPAN
  C5N
  CANA
  CBBC
  CBC
  CBC Radio
  CBS
  CBS FM
  CBS News
  CBS Sports
  CBeebies
  CCTV
  CMC
  CNA
  CNBC
  CNC3
  CNET
  CNN
  CNN International
  CNN Turk
  CNN Türk
  CNN en Español
  CNN-IBN
  CNN-News18
  CNNMoney
  CNews
  CP24
  CRI
  CRTV
  CTK
  CTV
  CTV News
  CVM
  CVM TV
  CW
  Cable
  Cable TV
  Cadena SER
  Cadena Ser
  Cahiers du Cinéma
  Caijing
  Cairns Post
  Caixin
  Calcalist
  Calgary Herald
  Cambio
  Cambodia Daily
  Cambridge Evening News
  Cambridge News
  Camden New Journal
  Cameroon Tribune
  Campaign
  Canadian Broadcasting Corporation
  Canadian Press
  Canal 13
  Canal Plus TV
  Canal+
  Canale 5
  Canard Enchaîné
  Canberra Times
  Cape Argus
  Cape Talk
  Cape Times
  CapeTalk
  Capital FM
  Capital FM Kenya
  Capital Magazine
  Capital Radio
  Car and Driver
  Caracol
  Caracol Radio
  Caracol TV
  Caras
  Caravan
  Caretas
  Caribbean Media Corporation
  Carlisle News & Star
  Carlton Television
  Carta Capital
  CartaCapital
  Cartoon Network
  Catholic Herald
  Catholic News Agency
  Catholic News Service
  Cayman Compass
  Cebu Daily News
  Cell
  Central News Agency
  Challenge TV
  Channel 10
  Channel 12
  Channel 13
  Channel 14
  Channel 2
  Channel 4
  Channel 4 News
  Channel 5
  Channel 7
  Channel 8
  Channel 9
  Channel Five
  Channel Four
  Channel NewsAsia
  Channel Nine
  Channel One
  Channel One Russia
  Channel Seven
  Channel Ten
  Channel U
  Channel i
  Channels TV
  Channels Television
  Charlotte Observer
  Chiang Mai News
  Chicago Reader
  Chicago Sun-Times
  Chicago Tribune
  Chilevisión
  ChimpReports
  China Central Television
  China Daily
  China News Service
  China Press
  China Radio International
  China Times
  China Youth Daily
  Chosun
  Chosun Ilbo
  Christian Science Monitor
  Chronicle
  Chronicle Herald
  Chunichi Shimbun
  Church Times
  Cincinnati Enquirer
  Cinco Dias
  Cinco Días
  Cine Blitz
  Cinemax
  Ciper
  Citi FM
  Citi News
  Citizen News
  Citizen TV
  Citizen Tanzania
  City A.M.
  City AM
  City People
  City Press
  Citytv
  Civil.ge
  Clarin
  Clarion-Ledger
  Clarín
  Classic 105
  Classic FM
  Clear Channel Radio
  Cleveland Plain Dealer
  Clouds FM
  Colombo Page
  Columbus Dispatch
  Comedy Central
  Commercial Appeal
  Computer Weekly
  Computing
  Concord
  Concord Times
  Condé Nast
  Condé Nast Traveler
  Confidencial
  Connacht Tribune
  Construction News
  Consumer Reports
  Conversation
  Cool FM
  Cooperativa
  Cope Radio
  Cork Examiner
  Correctiv
  Correio Braziliense
  Correio da Manha
  Correio da Manhã
  Corriere
  Corriere della Sera
  Corriere dello Sport
  Cosmo
  Cosmopolitan
  Country Life
  Courier Mail
  Courier-Journal
  Courier-Mail
  Court TV
  Coventry Evening Telegraph
  Coventry Telegraph
  Cox
  Cox News Service
  Crain's Chicago Business
  Cricbuzz
  Cricinfo
  Cricketer
  Crikey
  Cronica
  Croydon Advertiser
  Crunchyroll
  Crónica
  Cuatro
  Cubadebate
  Cumberland News
  Cumhuriyet
  Current
  Cycling Weekly
  Cyclingnews
  Cyprus Mail
  Czech News Agency
  Czech Television
  DAPD
  DD National
  DD News
  DHA
  DNA
  DPA
  DR
  DSTV
  DVB
  DZBB
  DZMM
  DZRH
  Dagbladet
  Dagens Industri
  Dagens Naeringsliv
  Dagens Nyheter
  Dagens Næringsliv
  Daily Beast
  Daily Caller
  Daily Champion
  Daily Dispatch
  Daily Echo
  Daily Express
  Daily Express Sabah
  Daily FT
  Daily Graphic
  Daily Guide
  Daily Independent
  Daily Kos
  Daily Mail
  Daily Maverick
  Daily Mirror
  Daily Mirror Sri Lanka
  Daily NK
  Daily Nation
  Daily News
  Daily News Botswana
  Daily News Dar es Salaam
  Daily News Durban
  Daily News Egypt
  Daily Observer
  Daily Oklahoman
  Daily Post
  Daily Post Nigeria
  Daily Record
  Daily Sport
  Daily Star
  Daily Star Bangladesh
  Daily Star Lebanon
  Daily Star Sunday
  Daily Sun
  Daily Sun South Africa
  Daily Telegraph
  Daily Telegraph Sydney
  Daily Thanthi
  Daily Times
  Daily Times Malawi
  Daily Times of Nigeria
  Daily Tribune
  Daily Trust
  Daily Wire
  Daily Yomiuri
  Dainik Bhaskar
  Dainik Jagran
  Dallas Morning News
  Danas
  Dandy
  Dawn
  Dawn News
  DawnNews
  Dazed & Confused
  De Morgen
  De Standaard
  De Telegraaf
  De Tijd
  De Volkskrant
  Deadline
  Deadline Hollywood
  Deadspin
  Deccan Chronicle
  Deccan Herald
  Deia
  Delfi
  Delo
  Demerara Waves
  Democratic Voice of Burma
  Denník N
  Denver Post
  Der Spiegel
  Der Standard
  Der Tagesspiegel
  Derby Telegraph
  Derry Journal
  Des Moines Register
  Deseret News
  Deshabhimani
  Detik
  Detik.com
  Detroit Free Press
  Detroit News
  Deutsche Presse
  Deutsche Presse-Agentur
  Deutsche Welle
  Deutschlandfunk
  Diario AS
  Diario Libre
  Diario de Noticias
  Die Bunte
  Die Burger
  Die Presse
  Die Tageszeitung
  Die Welt
  Die Zeit
  Diena
  Diken
  Dina Thanthi
  Dinamalar
  Dinamani
  Discovery Channel
  Discovery+
  Disney Channel
  Disney+ Hotstar
  Diário de Notícias
  Dnevni Avaz
  Dnevnik
  Dnevnik Slovenia
  Dogan News Agency
  Dominion Post
  Dong-A Ilbo
  Doordarshan
  Dorset Echo
  Dow Jones Newswires
  Dozhd
  Dragon TV
  Drapers
  Dream TV
  Drudge Report
  Dubai Eye
  Dubai TV
  Dundee Courier
  Dunya News
  DyN
  E!
  E! News
  E4
  EFE
  ENA
  ENCA
  ERR
  ERT
  ESAT
  ESPN
  ESPN2
  ESPNcricinfo
  ETV
  EWN
  East African
  East Anglian Daily Times
  EastAfrican
  Eastern Daily Press
  Echo of Moscow
  Economic Daily
  Economic Times
  Economist
  Ecuavisa
  Edge Davao
  Edge Malaysia
  Edge Markets
  Edinburgh Evening News
  Edmonton Journal
  Eenadu
  Eesti Päevaleht
  Efimerida ton Syntakton
  Egunkaria
  Egypt Independent
  Ekattor TV
  Ekho Moskvy
  Ekstra Bladet
  Ekushey TV
  El Colombiano
  El Confidencial
  El Correo
  El Cronista
  El Deber
  El Diario de Hoy
  El Economista
  El Faro
  El Financiero
  El Gráfico
  El Heraldo
  El Heraldo Barranquilla
  El Khabar
  El Mañana
  El Mercurio
  El Mostrador
  El Moudjahid
  El Mundo
  El Nacional
  El Norte
  El Nuevo Diario
  El Nuevo Día
  El Nuevo Herald
  El Observador
  El Pais
  El País
  El País Cali
  El Periodico
  El Periodico Guatemala
  El Periódico
  El Siglo de Torreón
  El Telegrafo
  El Telégrafo
  El Tiempo
  El Tiempo Honduras
  El Trece
  El Universal
  El Universal Caracas
  El Universo
  El Watan
  Electronic Intifada
  Eleftherotypia
  Emirates 24/7
  Empire
  Enab Baladi
  Engadget
  Ennahar
  Entertainment Tonight
  Entertainment Weekly
  Epoca
  Era FM
  Esquire
  Essence
  Estadao
  Estado
  Estado de Minas
  Estadão
  Estates Gazette
  Ethiopian Herald
  Ethiopian News Agency
  Ethnos
  Ettelaat
  EurasiaNet
  Eurasianet
  Eurogamer
  Euronews
  Europa Press
  Europe 1
  Europe-1
  Eurosport
  Evenimentul Zilei
  Evening Chronicle
  Evening Echo
  Evening Express
  Evening Gazette
  Evening Herald
  Evening News
  Evening Post
  Evening Standard
  Evening Times
  Exame
  Excelsior
  Excélsior
  Expansion
  Expansión
  Expreso
  Express & Echo
  Express & Star
  Express News
  Express Tribune
  Express and Star
  Expressen
  Expresso
  Eye Radio
  Eyewitness News
  FAZ
  FHM
  FM104
  FMT
  FRCN
  FS1
  FT
  FT.com
  FTV
  FX
  FactCheck.org
  Fakt
  Fana
  Far Eastern Economic Review
  Farmers Guardian
  Farmers Weekly
  Fars
  Fars News
  Fars News Agency
  Fast Company
  Feral Tribune
  Ferghana
  Figaro
  Film4 Channel
  Filmfare
  Fin24
  Financial Express
  Financial Gazette
  Financial Mail
  Financial News
  Financial Post
  Financial Review
  Financial Times
  Financial Times Deutschland
  Finweek
  Firat News Agency
  First Post
  Firstpost
  Five
  Five Live
  Five News
  Flight International
  Florida Times-Union
  FoNet
  Focus
  Focus Taiwan
  Folha de S. Paulo
  Folha de S.Paulo
  Folha de Sao Paulo
  Folha de São Paulo
  Food & Wine
  Food Network
  Football365
  Forbes
  Foreign Affairs
  Foroyaa
  Fort Worth Star-Telegram
  Fortune
  Four Corners
  FourFourTwo
  Fox
  Fox 5
  Fox Broadcasting
  Fox Business
  Fox News
  Fox News Channel
  Fox Sports
  Fox Sports Australia
  Foxtel
  France 2
  France 24
  France 24 English
  France 3
  France 5
  France Football
  France Info
  France Inter
  France Soir
  France Televisions
  France Télévisions
  France-Soir
  Franceinfo
  Frankfurter Allgemeine
  Frankfurter Allgemeine Zeitung
  Frankfurter Rundschau
  Fraternité Matin
  Frecuencia Latina
  Free Malaysia Today
  Free Press Journal
  Freesat
  Freeview
  Fresno Bee
  Friday Times
  FrontPage Africa
  FrontPageAfrica
  Frontier Myanmar
  Frontier Post
  Frontline
  Fréttablaðið
  Fuji TV
  Fuji Television
  Future TV
  G1
  GB News
  GBC
  GMA
  GMA Network
  GMA News
  GMA-7
  GMTV
  GNA
  GQ
  GTV
  GameSpot
  Gandul
  Gannett
  Garowe Online
  Gawker
  Gay Times
  Gazeta Express
  Gazeta Mercantil
  Gazeta Shqiptare
  Gazeta Sporturilor
  Gazeta Wyborcza
  Gazeta.ru
  Gazette
  Gazzetta dello Sport
  Geelong Advertiser
  Gente
  Geo News
  Geo TV
  Ghafla
  Ghana News Agency
  GhanaWeb
  Ghanaian Chronicle
  Ghanaian Times
  Ghanaweb
  Gibraltar Chronicle
  Gizmodo
  Glamour
  Glasgow Evening Times
  Gleaner
  Global New Light of Myanmar
  Global News
  Global TV
  Globe and Mail
  GlobeNewswire
  Globes
  Globo Esporte
  Globo News
  GloboNews
  Globovision
  Globus
  Gloucestershire Echo
  Goal.com
  Gold Coast Bulletin
  Golf Channel
  Golf Digest
  Golfweek
  Good Housekeeping
  Good Morning America
  Google News
  Gourmet
  Gramophone
  Grampian Television
  Granada Television
  Granma
  Granta
  Grantland
  Graphic Online
  Grazia
  Grocer
  GroundUp
  Guang Ming Daily
  Guangming Daily
  Guardian
  Guardian Australia
  Guardian Nigeria
  Gujarat Samachar
  Gulf Business
  Gulf Daily News
  Gulf News
  Gulf Times
  Guyana Chronicle
  Guyana Times
  Göteborgs-Posten
  HBO
  HBO Max
  HGTV
  HINA
  HKFP
  HLN
  HRT
  HSJ
  HTV
  HVG
  Ha'aretz
  Haaretz
  Haberturk
  Habertürk
  Hackney Gazette
  Halifax Chronicle Herald
  Halk TV
  Hallmark Channel
  Ham & High
  Hamburger Abendblatt
  Hamburger Morgenpost
  Hamodia
  Hamshahri
  Handelsblatt
  Harakah
  HarakahDaily
  Harian Metro
  Harper's
  Hartford Courant
  Hartlepool Mail
  Haveeru
  Headline News
  Health Service Journal
  Hearst
  Hearst Newspapers
  Heart FM
  Hello!
  Helsingin Sanomat
  Herald
  Herald Harare
  Herald Magazine
  Herald Port Elizabeth
  Herald Scotland
  Herald Sun
  Herald Tribune
  Hespress
  Het Financieele Dagblad
  Het Laatste Nieuws
  Het Nieuwsblad
  Het Parool
  Highveld Stereo
  Hiiraan Online
  Himalayan Times
  Hina
  Hindu
  Hindu BusinessLine
  Hindustan
  Hindustan Times
  History Channel
  Hitz 92
  Hitz FM
  Hobart Mercury
  Hokkaido Shimbun
  Hola
  Hollywood Reporter
  Hong Kong Free Press
  Hong Kong Standard
  Honolulu Advertiser
  Honolulu Star-Advertiser
  Hoops Hype
  Horse & Hound
  Hospodářské noviny
  Hot FM
  Hot Press
  Hotstar
  Houston Chronicle
  Hoy
  Hromadske
  HuffPost
  Huffington Post
  Hufvudstadsbladet
  Huisgenoot
  Hull Daily Mail
  Hum TV
  Hunan TV
  Hurriyet
  Hurriyet Daily News
  Hürriyet
  IANS
  IBC 13
  ICIR
  IDL-Reporteros
  IGN
  ILNA
  IMDB
  IMDb
  INA
  INQUIRER.net
  IOL
  IPS
  IRIN
  IRNA
  ISNA
  ITAR-TASS
  ITAR-Tass
  ITN
  ITV
  ITV Breakfast
  ITV Digital
  ITV News
  ITV1
  ITV2
  Iflix
  Igihe
  Il Fatto Quotidiano
  Il Foglio
  Il Giornale
  Il Manifesto
  Il Mattino
  Il Messaggero
  Il Sole
  Il Sole 24 Ore
  Ilanga
  Illawarra Mercury
  Ilta-Sanomat
  Iltalehti
  Imedi
  Impartial Reporter
  In Touch
  InMedia
  InStyle
  Inc.
  Independent
  Independent Online
  Independent Television News
  Independent on Sunday
  Index.hu
  India TV
  Indian Express
  Indianapolis Star
  IndieWire
  Indosiar
  InfoWars
  Infobae
  Informer
  Initium
  Inquilab
  Inquirer
  Inquirer.net
  Inside Edition
  Inside Housing
  Inside the Games
  Insider
  Inter Press Service
  Inter TV
  InterAksyon
  Interaksyon
  Intercept
  Intercept Brasil
  Interfax
  Interfax-Ukraine
  International Herald Tribune
  Interviú
  Investor's Business Daily
  Ipswich Star
  Iran
  Iran Daily
  Iran International
  IranWire
  Irie FM
  Irish Daily Star
  Irish Examiner
  Irish Independent
  Irish Mirror
  Irish News
  Irish Star
  Irish Sun
  Irish Times
  Irna
  IrokoTV
  Island
  Islington Gazette
  Isolezwe
  Israel Army Radio
  Israel Hayom
  Israel Radio
  Istoe
  IstoÉ
  Istoé
  Italia 1
  Itar-Tass
  Itogi
  Ittefaq
  Izvestia
  Izvestiya
  JAMA
  JTA Agency
  Jacaranda FM
  Jakarta Globe
  Jakarta Post
  Jamaica Gleaner
  Jamaica Observer
  Jamaica Star
  Jamii Forums
  JamiiForums
  Jane's Defence Weekly
  Jang Group
  Japan Times
  Jawa Pos
  Jaya TV
  Jazz FM
  Jerusalem Post
  Jerusalem Report
  Jet Magazine
  Jeune Afrique
  Jewish Chronicle
  Jewish Telegraphic Agency
  Jezebel
  Jiji
  Jiji Press
  JioCinema
  Jomhuri Eslami
  Jornal Nacional
  Jornal de Angola
  Jornal de Notícias
  Jornal do Brasil
  Journal Sentinel
  Journal de Montréal
  Journal-Constitution
  Jovem Pan
  Joy FM
  Joy News
  JoyNews
  Jugantor
  Junge Welt
  Jutarnji List
  Jutarnji list
  Juventud Rebelde
  K24
  KABC
  KCBS
  KCNA
  KIRO
  KNBC
  KOMO
  KPIX
  KQED
  KT Press
  KTLA
  KTN
  KTN News
  KUNA
  Kaieteur News
  Kairali TV
  Kalaignar TV
  Kaler Kantho
  Kanal D
  Kansas City Star
  Kantipur
  Kashmir Times
  Kathimerini
  Kathmandu Post
  Kauppalehti
  Kaya FM
  Kayhan International
  Kayo
  Kazinform
  Kent Messenger
  Kent Online
  KentOnline
  Kenya Broadcasting Corporation
  Kenya Times
  Kerrang
  Kerrang!
  Kerryman
  Keyhan
  Khaama Press
  Khaleej Times
  Khaosod
  Khaosod English
  Khmer Times
  Kicker
  Kiev Post
  Kiplinger's
  Kirkus
  Kirkus Reviews
  Kiss 100
  Kiss FM
  Knight Ridder/Tribune
  Koha Ditore
  Koimoi
  Kol Israel
  Kommersant
  Kompas
  Komsomolskaya Pravda
  Koran Tempo
  Korea Herald
  Korea JoongAng Daily
  Korea Times
  Korean Central News Agency
  Kosmo!
  Kosova Press
  Kotaku
  Krasnaya Zvezda
  Krone
  Kronen Zeitung
  Kuensel
  Kurdistan 24
  Kurdistan24
  Kurier
  Kurir
  Kwayedza
  Kyiv Post
  Kyknet
  Kyodo
  Kyodo News
  Kyodo News Agency
  Kyunghyang Shinmun
  L'Avvenire
  L'Echo
  L'Economiste
  L'Equipe
  L'Espresso
  L'Express
  L'Expression
  L'Humanité
  L'Obs
  L'Orient Le Jour
  L'Orient Today
  L'Orient-Le Jour
  L'Osservatore Romano
  L'Unita
  L'Unità
  L'Équipe
  L.A. Times
  LA Times
  LA Weekly
  LBC
  LBCI
  LCI
  LETA
  LWT
  La Croix
  La Crónica
  La Dernière Heure
  La Diaria
  La Dépêche
  La Estrella
  La FM
  La Gazzetta dello Sport
  La Libre Belgique
  La Nacion
  La Nación
  La Nación Buenos Aires
  La Opinión
  La Prensa Grafica
  La Prensa Gráfica
  La Prensa Panama
  La Presse
  La Presse de Tunisie
  La Provence
  La Repubblica
  La Republica
  La República
  La Segunda
  La Sexta
  La Stampa
  La Tercera
  La Tribuna
  La Tribune
  La Tribune de Genève
  La Vanguardia
  La Voix du Nord
  La W
  La7
  Ladies Home Journal
  Ladies' Home Journal
  Lancashire Evening Post
  Lancashire Telegraph
  Lance!
  Lancet
  Lankadeepa
  Las Vegas Review-Journal
  Las Vegas Sun
  Le Canard Enchaine
  Le Canard Enchaîné
  Le Devoir
  Le Figaro
  Le Journal
  Le Matin
  Le Matin du Sahara
  Le Mauricien
  Le Monde
  Le Nouvel Observateur
  Le Nouvelliste
  Le Parisien
  Le Point
  Le Potentiel
  Le Progrès
  Le Soir
  Le Soir d'Algérie
  Le Soleil
  Le Temps
  Leadership
  Leadership Nigeria
  Legal Week
  Legit.ng
  Leicester Mercury
  Lenta.ru
  Les Echos
  Les Inrockuptibles
  Lesotho Times
  Lianhe Wanbao
  Lianhe Zaobao
  Liberation
  Liberation Daily
  Liberian Observer
  Liberty Times
  Liberté
  Libya Al-Ahrar
  Libya Herald
  Libya Observer
  Libération
  Lidove Noviny
  Lidové noviny
  Lietuvos Rytas
  Life
  Life magazine
  Lifetime
  Limerick Leader
  Lincolnshire Echo
  Linda Ikeji's Blog
  Listener
  Listín Diario
  LiveMint
  Livemint
  Liverpool Daily Post
  Liverpool Echo
  Living TV
  Local
  Lokmat
  Loksatta
  London Evening Standard
  London Review of Books
  London Weekend Television
  Loop Jamaica
  Loop News
  Los Angeles Times
  Los Tiempos
  Louisville Courier-Journal
  Lusa
  Lusaka Times
  Luxemburger Wort
  Lyric FM
  M-Net
  M6
  MAP
  MBC Group
  MCOT
  MDR
  MEED
  MEN
  MENA
  MERIP
  MF
  MIA
  MINA
  MLB Network
  MMA Fighting
  MMAFighting
  MSG Network
  MSN
  MSNBC
  MTI
  MTV
  MTV3
  Ma'an
  Ma'an News Agency
  Ma'ariv
  Maariv
  Macau Daily Times
  Maclean's
  Macworld
  Mada Masr
  Maeil Business Newspaper
  Maghreb Arabe Presse
  Magic FM
  Mail & Guardian
  Mail Online
  Mail and Guardian
  Mail on Sunday
  MailOnline
  Mainichi
  Mainichi Shimbun
  Makkal Osai
  Malawi24
  Malay Mail
  Malay Mail Online
  Malaya
  Malayala Manorama
  Malaysia Nanban
  Malaysian Insider
  Malaysian Insight
  Malta Independent
  MaltaToday
  Manager Magazin
  Manchester Evening News
  Manila Bulletin
  Manila Chronicle
  Manila Standard
  Manila Standard Today
  Manila Times
  Manorama
  Manoto
  Marca
  Marie Claire
  MarketWatch
  Marketing Week
  Markíza
  Marshall Project
  Mashable
  Match of the Day Magazine
  Mathrubhumi
  Matichon
  McClatchy
  Medi 1
  Media Indonesia
  Media Week
  MediaOne TV
  Mediafax
  Mediazona
  Meduza
  Mega Channel
  Mehr
  Mehr News Agency
  Melody Maker
  Men's Health
  Mercury
  Mercury Durban
  Mercury News
  Merdeka
  Meredith
  Meridian
  Metacritic
  Metro
  Metro FM
  Metro TV
  Metro TV Ghana
  Miami Herald
  Mid Day
  Mid-Day
  Middle East Monitor
  Milano Finanza
  Milenio
  Military Times
  Milliyet
  Milwaukee Journal Sentinel
  MindaNews
  Mindanao Times
  Mindanews
  Ming Pao
  Minneapolis Star Tribune
  Mint
  Mirror
  Mixmag
  Mizzima
  Mlada fronta Dnes
  Mladina
  Mladá fronta Dnes
  Mmegi
  Mnet
  Mojo
  Money
  Moneycontrol
  Moneyweb
  Monitor Montenegro
  Montreal Gazette
  More4
  Morgunbladid
  Morgunblaðið
  Morning Edition
  Morning Star
  Mosaique FM
  Moscow News
  Moscow Times
  Moskovskij Komsomolets
  Moskovsky Komsomolets
  Mother Jones
  Mothership
  Mothership.sg
  Motley Fool
  Motor Sport
  Motor Trend
  Motorcycle News
  MuchMusic
  Mumbai Mirror
  Mundo Deportivo
  Munster Express
  Muscat Daily
  Mutations
  Muvi TV
  Mwananchi
  MyJoyOnline
  Myanmar Times
  Myjoyonline
  Mzansi Magic
  Māori Television
  N-TV
  N1
  N24
  NAN
  NBA TV
  NBC
  NBC News
  NBC Sports
  NBS TV
  NDR
  NDTV
  NDTV Profit
  NEJM
  NESN
  NFL Network
  NHK
  NIN
  NITV
  NK News
  NME
  NNA
  NOS
  NPR
  NRC
  NRC Handelsblad
  NRC Handelsblatt
  NRJ
  NRK
  NST
  NT News
  NTA
  NTB
  NTN24
  NTV
  NTV7
  NY1
  NZ Herald
  NZPA
  NZZ
  NZZ am Sonntag
  Naftemporiki
  Naharnet
  Naij.com
  Nairaland
  Nairobi Star
  Nairobian
  Namibian Sun
  Nanyang Siang Pau
  Nasa Borba
  Nasha Niva
  Nassau Guardian
  Nation
  Nation Media Group
  Nation News
  Nation Nigeria
  Nation TV
  National Concord
  National Enquirer
  National Geographic
  National Geographic Channel
  National Herald
  National Journal
  National Mirror
  National Post
  National Public Radio
  National Review
  National Scotland
  National UAE
  Nationwide 90FM
  Nationwide News
  Nature
  Navbharat Times
  Nawa-i-Waqt
  Nepali Times
  Nepszabadsag
  Net 25
  Netwerk24
  Network Ten
  Network18
  Neue Zürcher Zeitung
  Neues Deutschland
  New African
  New Age
  New Arab
  New China News Agency
  New Democrat
  New England Journal of Medicine
  New Era
  New Idea
  New Indian Express
  New Light of Myanmar
  New Matilda
  New Nigerian
  New Paper
  New Republic
  New Scientist
  New Statesman
  New Straits Times
  New Telegraph
  New Times
  New Vision
  New York Daily News
  New York Magazine
  New York Observer
  New York Post
  New York Review of Books
  New York Sun
  New York Times
  New Yorker
  New Zealand Herald
  New Zimbabwe
  NewZimbabwe.com
  Newark Star-Ledger
  Newcastle Chronicle
  Newcastle Herald
  Newhouse News Service
  News & Observer
  News 12
  News Agency of Nigeria
  News Diggers
  News Letter
  News Magazine
  News Minute
  News of the World
  News.com.au
  News18
  News24
  NewsClick
  NewsDay
  NewsNation
  Newsbreak
  Newsclick
  Newsday
  Newsfirst
  Newshub
  Newslaundry
  Newsnight
  Newstalk
  Newstalk ZB
  Newswatch
  Newsweek
  Newsweek Polska
  Newzroom Afrika
  Next Newspaper
  Nexta
  Nezavisimaya Gazeta
  Nezavisne Novine
  Nhan Dan
  Nice-Matin
  Nickelodeon
  Nigerian Television Authority
  Nigerian Tribune
  Nihon Keizai Shimbun
  Nikkan Sports
  Nikkei
  Nikkei Asia
  Nikkei Asian Review
  Nile TV
  Nine Network
  Nippon TV
  Northern Echo
  Northern Territory News
  Norwich Evening News
  Noseweek
  Noticias Argentina
  Notimex
  Nottingham Evening Post
  Nottingham Post
  Notícias
  Nouvel Observateur
  Nova FM
  Nova Makedonija
  Nova TV
  Nova Televizia
  Novi List
  Novosti
  Nový Čas
  Now TV
  Nursing Times
  Nyasa Times
  Népszabadság
  Népszava
  O Dia
  O Estado de S. Paulo
  O Estado de S.Paulo
  O Estado de São Paulo
  O Globo
  O Jogo
  O, The Oprah Magazine
  OAN
  OANN
  OK!
  ONTV
  ONdigital
  ORF
  ORT
  Oakland Tribune
  Observador
  Observer
  Ofcom
  Oggi
  Ogonyok
  Okay FM
  Okaz
  Okezone
  Okinawa Times
  Oklahoman
  Oldham Chronicle
  Oldie
  Olé
  Omaha World-Herald
  Oman FM
  Oman News Agency
  Onda Cero
  One America News
  Onet
  Onion
  Online Citizen
  Online News Agency
  OpIndia
  Open Magazine
  Opta
  Orange County Register
  Oregonian
  Organiser
  Oriental Daily
  Oriental Daily News
  Orlando Sentinel
  Oslobodjenje
  Oslobođenje
  Osservatore Romano
  Otago Daily Times
  Ottawa Citizen
  Ouest-France
  Outlook
  Ovation
  Oxford Mail
  Oxford Times
  Ozgur Gundem
  P.M. News
  PA
  PA Media
  PA News
  PANA
  PAP
  PAX
  PBS
  PC Magazine
  PC World Magazine
  PCIJ
  PEP.ph
  PLA Daily
  PLOS One
  PM News
  PNA
  POLITICO
  PR Newswire
  PR Week
  PRWeek
  PTI
  PTI News
  PTV
  PTV 4
  PTV-4
  Pacifica
  Page Six
  Pagina 12
  Pagina/12
  Pajhwok
  Pajhwok Afghan News
  Pakistan Observer
  Pakistan Today
  Palestine TV
  Palm Beach Post
  Panamericana
  Panay News
  Panchjanya
  Panorama
  Panorama Magazine
  Paper
  Parade
  Paramount+
  Paris Match
  Paris Review
  Paris-Match
  Parool
  Peace FM
  Peacock
  Peninsula
  People
  People Daily
  People magazine
  People's Daily
  People's Journal
  People's Tonight
  Peoples Gazette
  Perez Hilton
  Perfil
  Perth Now
  PerthNow
  Peru 21
  Pervyi Kanal
  Perú 21
  Peterborough Telegraph
  Petra
  Philadelphia Daily News
  Philadelphia Inquirer
  Phileleftheros
  Philippine Daily Inquirer
  Philippine News Agency
  Philippine Star
  Philstar
  Philstar.com
  Phnom Penh Post
  Phoenix Channel
  Phoenix Magazine
  Phoenix TV
  Phoenix Television
  Phuket Gazette
  Phuket News
  Piauí
  Pilipino Star Ngayon
  Pink News
  Pink TV
  PinkNews
  Pinkvilla
  Pioneer Press
  Pitchfork
  Pittsburgh Post-Gazette
  Pittsburgh Tribune-Review
  Plain Dealer
  Planet Rugby
  Playboy
  Playboy Magazine
  Plymouth Herald
  Pobjeda
  Polimer News
  PolitiFact
  Politico
  Politika
  Politiken
  Politis
  Polityka
  Polsat
  Polygon
  PopSugar
  Popular Mechanics
  Popular Science
  Portland Press Herald
  Portsmouth News
  Post and Courier
  Postimees
  Power 106
  Power FM
  Prachatai
  Prajavani
  Prasar Bharati
  Pravda
  Pravda Slovakia
  Premier Sports
  Premiere
  Premium Times
  Prensa Latina
  Prensa Libre
  Press & Journal
  Press Association
  Press Association Sport
  Press Gazette
  Press TV
  Press Trust of India
  Press and Journal
  Press-Enterprise
  PressTV
  Pretoria News
  Prime Video
  Private Eye
  Pro TV
  ProPublica
  ProSieben
  Proceso
  Proekt
  Profil
  Prospect Magazine
  Prothom Alo
  Proto Thema
  Providence Journal
  Province
  Právo
  Psychology Today
  Publishers Weekly
  Pulse
  Pulse Nigeria
  Punch
  Punjab Kesari
  Puthiya Thalaimurai
  Página 12
  Página Siete
  Página/12
  Público
  Q magazine
  QNA
  Qatar Tribune
  Quadrant
  Quartz
  Quint
  RAI
  RAI Uno
  RBB
  RBK
  RCN Radio
  RCN Televisión
  RCTI
  RDS
  RFE/RL
  RFI
  RIA
  RIA Novosti
  RJR Communications
  RJR News
  RMC Sport
  RPN 9
  RPN-9
  RPP Noticias
  RT
  RTBF
  RTE
  RTE One
  RTE Radio 1
  RTHK
  RTL
  RTL 2
  RTL Nieuws
  RTL Television
  RTLM
  RTM
  RTP
  RTR
  RTS
  RTVE
  RTÉ
  RTÉ One
  RTÉ Radio 1
  RTÉ Two
  RUV
  Racing Post
  Radar Online
  Radikal
  Radio 1
  Radio 2
  Radio 3
  Radio 4
  Radio 5 Live
  Radio 702
  Radio Africa
  Radio B92
  Radio Caracas Television
  Radio Caroline
  Radio Citizen
  Radio City
  Radio Clyde
  Radio Cooperativa
  Radio Dabanga
  Radio Farda
  Radio Fides
  Radio Five Live
  Radio Forth
  Radio France
  Radio France International
  Radio France Internationale
  Radio Free Europe
  Radio Liberty
  Radio Luxembourg
  Radio Marti
  Radio Maryja
  Radio Metropole
  Radio Mirchi
  Radio Mitre
  Radio Mogadishu
  Radio National
  Radio New Zealand
  Radio Nigeria
  Radio Okapi
  Radio Pakistan
  Radio Shabelle
  Radio Tamazuj
  Radio Times
  Radio Vatican
  Radio-Canada
  Radioprogramas
  Radyo Inquirer
  Rai
  Rai 1
  Rai Uno
  Raidió na Gaeltachta
  Rajasthan Patrika
  Raleigh News & Observer
  Rappler
  Rapport
  Reader's Digest
  Reading Evening Post
  RealClearPolitics
  Realitatea TV
  Recode
  Record
  Record TV
  Red FM
  Red Pepper
  Rede Globo
  Rede TV
  Rediff
  Rediff.com
  Reforma
  Report.az
  Repubblica
  Republic Bharat
  Republic TV
  Republica
  Republika
  Respekt
  Retail Week
  Reuters
  Rheinische Post
  Rice Media
  Richmond Times-Dispatch
  Ring Magazine
  Riodoce
  Rising Kashmir
  Ritzau
  Rizospastis
  Road & Track
  Rocket
  Rocky Mountain News
  Rodong Sinmun
  Roll Call
  Rolling Stone
  Romania Libera
  România Liberă
  Rose al-Youssef
  Rossiiskaya Gazeta
  Rossiya 1
  Rossiya 24
  Rossiya Segodnya
  Rossiyskaya Gazeta
  Rotana Channel
  Rotten Tomatoes
  Royal Gazette
  Royal Media Services
  Rudaw
  Rugby World
  Runner's World
  Russia Today
  Rustavi 2
  Ryukyu Shimpo
  Rzeczpospolita
  RÚV
  S4C
  SAB TV
  SABC 1
  SABC 2
  SABC 3
  SABC News
  SABC1
  SABC2
  SABC3
  SANA
  SAPA
  SB Nation
  SBS
  SBS News
  SBS Television
  SBT
  SCMP
  SCTV
  SETN
  SIC
  SME
  SMH
  SMNI
  SPA
  SPA Saudi
  SRF
  STT
  STV
  SVT
  SW Radio Africa
  SWR
  Saamana
  Sacramento Bee
  Sahara Reporters
  SaharaReporters
  Sakal
  Sakshi
  Sakshi TV
  Salon
  Salon.com
  Salt Lake Tribune
  Samaa
  Samaa TV
  San Antonio Express-News
  San Diego Union-Tribune
  San Francisco Chronicle
  San Francisco Examiner
  San Jose Mercury News
  Sandesh
  Sankei
  Sankei Shimbun
  Sapa
  Sarawak Report
  Sarawak Tribune
  Sat 1
  Sat.1
  Saturday Paper
  Saturday Star
  Savana
  Sci Fi Channel
  Science
  Science Magazine
  Scientific American
  Scotland on Sunday
  Scotsman
  Scottish Television
  Screen Daily
  Screen International
  Scripps Howard
  Scripps Howard News Service
  Scroll.in
  Searchlight
  Seattle Post-Intelligencer
  Seattle Times
  Seeking Alpha
  Segodnya
  Semana
  Sentinel
  Setanta
  Setanta Sports
  Shabelle
  Shafaq News
  Shanghai Daily
  Shargh
  Sheffield Star
  Shehab
  Shekulli
  Shems FM
  Shenzhen Daily
  Sherdog
  Shin Min Daily News
  Shonen Jump
  Showmax
  Showtime
  Shropshire Star
  Shukan Bunshun
  Siasat
  Sify
  Sight & Sound
  Sight and Sound
  Siglo 21
  Siglo Veintiuno
  Silverbird TV
  Simerini
  Sin Chew
  Sin Chew Daily
  Sin Chew Jit Poh
  Sinar Harian
  Sing Tao
  Sing Tao Daily
  Sirasa
  SiriusXM
  Sixth Tone
  Skai
  Sky Atlantic
  Sky Italia
  Sky Movies
  Sky News
  Sky News Arabia
  Sky News Australia
  Sky One
  Sky Sports
  Sky Sports F1
  Sky Sports News
  Sky TG24
  Sky TV
  Sky1
  Slate
  Slobodna Bosna
  Slobodna Dalmacija
  SmartMoney
  Smash Hits
  Sme
  Smithsonian Magazine
  Snopes
  SoccerNet
  Socialist Worker
  Sole 24 Ore
  Somoy TV
  SonntagsBlick
  SonntagsZeitung
  Sonntagszeitung
  Sony Entertainment Television
  Sony TV
  SonyLIV
  Soompi
  South African
  South China Morning Post
  South Florida Sun-Sentinel
  South London Press
  South Wales Argus
  South Wales Echo
  South Wales Evening Post
  South Wales Guardian
  Southern Daily Echo
  Southern Metropolis Daily
  Southern Weekend
  Sovetskaya Rossiya
  Sovietsky Sport
  Sowetan
  Sozcu
  Spiegel
  Spiegel Online
  Spinoff
  Sport Bild
  Sport Express
  Sport-Express
  Sport24
  Sporting Life
  Sporting News
  Sports Illustrated
  Sports Nippon
  Sportsnet
  Sportstar
  Sputnik
  Sputnik News
  St. Louis Post-Dispatch
  St. Lucia Times
  St. Petersburg Times
  Stabroek News
  Standard Group
  Standard Kenya
  Star
  Star India
  Star Johannesburg
  Star Kenya
  Star Magazine
  Star News
  Star Plus
  Star Sheffield
  Star Sports
  Star TV
  Star Tribune
  Star-Ledger
  Stardust
  Starr FM
  Stars and Stripes
  Starz
  Statesman
  Stern
  Stoke Sentinel
  Straits Times
  Studio 7
  Studio B
  Stuff.co.nz
  Stuttgarter Zeitung
  Suara Pembaruan
  Sud Ouest
  Sud Quotidien
  Sudan Tribune
  Suddeutsche Zeitung
  Sueddeutsche Zeitung
  Sun
  Sun News
  Sun TV
  Sun on Sunday
  Sun-Herald
  Sun-Sentinel
  Sun-Times
  Sun.Star
  SunStar
  SunStar Cebu
  Sunday Business Post
  Sunday Express
  Sunday Herald
  Sunday Herald Sun
  Sunday Independent
  Sunday Independent South Africa
  Sunday Leader
  Sunday Life
  Sunday Mail
  Sunday Mail Brisbane
  Sunday Mail Harare
  Sunday Mirror
  Sunday Nation
  Sunday Observer
  Sunday People
  Sunday Post
  Sunday Sport
  Sunday Standard
  Sunday Star-Times
  Sunday Sun
  Sunday Telegraph
  Sunday Telegraph Sydney
  Sunday Times
  Sunday Times Perth
  Sunday Times South Africa
  Sunday Tribune
  Sunday World
  Sunderland Echo
  Super Express
  SuperSport
  Suria
  Suspilne
  Svenska Dagbladet
  Swarajya
  Swazi Observer
  Swissinfo
  Sydney Morning Herald
  Sydsvenskan
  Syfy
  Syracuse Post-Standard
  Syrian Observer
  Sözcü
  Süddeutsche Zeitung
  T24
  TASR
  TASS
  TBC
  TBS
  TES
  TF1
  TG4
  THISDAY
  TLC Network
  TLS
  TMZ
  TN
  TNT
  TNT Network
  TNT Sports
  TODAY
  TOI
  TOLO TV
  TOLOnews
  TSN
  TT
  TT News Agency
  TV 2
  TV Alhijrah
  TV Asahi
  TV Azteca Noticias
  TV Dozhd
  TV Globo
  TV Guide
  TV Nova
  TV One
  TV Rain
  TV Record
  TV Times
  TV Tokyo
  TV-6
  TV-am
  TV1
  TV2
  TV3
  TV3 Catalonia
  TV4
  TV5
  TV5 Network
  TV5Monde
  TV6
  TV6 Moscow
  TV9
  TVA Nouvelles
  TVB
  TVBS
  TVC
  TVC News
  TVE
  TVI
  TVJ
  TVN
  TVN24
  TVNZ
  TVOne
  TVP
  TVRI
  Ta Kung Pao
  Ta Nea
  Tablet
  Tages Anzeiger
  Tages-Anzeiger
  Tagesspiegel
  Taifa Leo
  Take a Break
  Tal Cual
  Talk Radio 702
  TalkRadio
  TalkSport
  TalkTV
  Talking Points Memo
  Talksport
  Tamil Murasu
  TamilNet
  Tampa Bay Times
  Tampa Tribune
  Tanjug
  Taraf
  Tasnim
  Tasnim News Agency
  Tass
  Tatler
  Taz
  TechCrunch
  Teesside Gazette
  Tehelka
  Tel Quel
  TelQuel
  Telam
  Telecinco
  Telefe
  Telegraaf
  Telegraph
  Telegraph India
  Telegraph Kolkata
  Telemundo
  Teletica
  Television Jamaica
  Telex.hu
  Tell Magazine
  Temasek Review
  Tempo
  Tempo.co
  Ten Network
  Tengri
  Tengrinews
  Tennessean
  Tennis Channel
  Texas Monthly
  Texas Tribune
  Thairath
  Thames Television
  Thanh Nien
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
  The42
  TheCable
  TheJournal.ie
  TheMarker
  ThePrint
  TheStreet
  TheStreet.com
  TheWrap
  This Day
  ThisDay
  Thomson Reuters Foundation
  Tico Times
  Time
  Time Out
  Time magazine
  Times Educational Supplement
  Times Higher Education
  Times Higher Education Supplement
  Times Literary Supplement
  Times Live
  Times Now
  Times Radio
  Times Union
  Times of India
  Times of Israel
  Times of London
  Times of Malta
  Times of Swaziland
  Times of Zambia
  Times-Picayune
  TimesLIVE
  TimesLive
  Tishreen
  Titanic Magazine
  To Vima
  Today FM
  Today's Zaman
  Todo Noticias
  Tokyo Shimbun
  Toledo Blade
  Tolo News
  Top Channel
  Top Gear
  Toronto Star
  Toronto Sun
  TorrentFreak
  Total Film
  Townsville Bulletin
  Track & Field News
  Trans 7
  Trans TV
  Transfermarkt
  Travel + Leisure
  Travel Channel
  Tribune Nassau
  Tribune Nigeria
  Trinidad Express
  Trinidad Guardian
  Trinidad and Tobago Guardian
  Trinidad and Tobago Newsday
  Triple J
  Triple M
  Tronc
  Trouw
  Trud
  Trybuna
  Tuko
  Tuko.co.ke
  Tulsa World
  Tunis Afrique Presse
  Tuoi Tre
  Turkish Daily News
  Turner Network Television
  Tut.by
  Tuttosport
  TyC Sports
  Tyee
  Tygodnik Powszechny
  Tyne Tees
  Télam
  Télérama
  U.S. News & World Report
  UBC
  UCA News
  UKTV
  UNB
  UNI
  UNIAN
  UNTV
  UOL
  UPI
  UPN
  US News & World Report
  USA Network
  USA TODAY
  USA Today
  UTV
  Ukhozi FM
  Ukrainskaya Pravda
  Ukrinform
  Ulster Television
  Ultimas Noticias
  Uncut
  Union Leader
  United Daily News
  United Press International
  Univision
  Univision News
  Us Weekly
  Utrinski Vesnik
  Utusan
  Utusan Malaysia
  VERA Files
  VG
  VH1
  VICE
  VNA
  VOA
  VRT
  VSD
  VTM
  Valor
  Valor Economico
  Valor Econômico
  Vancouver Sun
  Vanguard
  Vanguard Nigeria
  Vanity Fair
  Variety
  Vasantham
  Vatan
  Vatican News
  Vatican Radio
  Vecernje Novosti
  Vecernji List
  Vedomosti
  Veja
  Velonews
  Venevision
  Venevisión
  Venezolana de Television
  Vera Files
  Verdens Gang
  Verge
  Večernje novosti
  Večernji list
  Viaplay
  Vice
  Vice News
  Victoria Times Colonist
  Vientiane Times
  Viet Nam News
  Vietnam News
  Vijesti
  Vikatan
  Village Voice
  Virgin Media Television
  Virgin Radio
  Virginian-Pilot
  Visayan Daily Star
  Viu
  Vogue
  Voice of America
  Voici
  Volksblad
  Volkskrant
  Vox
  Vox.com
  Vreme
  Vremya
  W Radio
  WABC
  WAFA
  WAM
  WB
  WBBM
  WBUR
  WCBS
  WDR
  WFAN
  WGBH
  WGN
  WNBC
  WNYC
  WPIX
  WSB
  WSJ
  WTOP
  WWD
  Waikato Times
  Wal Fadjri
  Wales Online
  WalesOnline
  Wall Street Journal
  Washington Examiner
  Washington Monthly
  Washington Post
  Washington Times
  Washingtonian
  Wazobia FM
  Weather Channel
  Weekly Bunshun
  Weekly Mail
  Weekly Shonen Jump
  Weekly Standard
  Welt
  Welt am Sonntag
  Weltwoche
  Wen Wei Po
  West Australian
  Western Daily Press
  Western Mail
  Western Morning News
  Westmorland Gazette
  Westwood One
  When Saturday Comes
  Which?
  Wigan Today
  Winnipeg Free Press
  Wired
  WirtschaftsWoche
  Wirtschaftswoche
  Wisden
  Woman's Day
  Woman's Own
  Woman's Weekly
  Women's Wear Daily
  Women's Weekly
  World Service
  World Soccer
  Wprost
  XFM
  XM
  XXL
  Xinhua
  Xinhua News Agency
  YES Network
  YLE
  YTN
  Yahoo Finance
  Yahoo News
  Yahoo Sports
  Yediot Aharonot
  Yediot Ahronot
  Yedioth Ahronot
  Yedioth Ahronoth
  Yemen Observer
  Yemen Times
  Yeni Safak
  Yeni Şafak
  Yes! Magazine
  Yle
  Ynet
  Yomiuri
  Yomiuri Shimbun
  Yonhap
  Yonhap News
  Yonhap News Agency
  Yorkshire Evening Post
  Yorkshire Post
  You Magazine
  Youm7
  ZBC
  ZDF
  ZDNet
  ZEE5
  ZNBC
  ZNS
  ZTV
  Zacks
  Zambia Daily Mail
  Zambian Watchdog
  Zaobao
  Zavtra
  Zawya
  Zee News
  Zee TV
  Zeit
  Zeri
  Zerkalo Nedeli
  Zero Hora
  Zeta
  Zimbabwe Independent
  Zimbabwe Standard
  Zip FM
  Zoo
  allAfrica
  amaBhungane
  bTV
  bdnews24.com
  beIN
  beIN Sports
  detikcom
  dpa
  e.tv
  eNCA
  eTV
  elPeriódico
  eldiario.es
  i newspaper
  i-D
  i-Télé
  i24NEWS
  i24News
  i95.5
  iHeartMedia
  iHeartRadio
  iflix
  insidethegames
  kicker
  kykNET
  laSexta
  n-tv
  news.com.au
  nine.com.au
  ntv7
  talkRADIO
  talkSPORT
  theSun
  thejournal.ie
  triple j
  tvN
  Ámbito Financiero
  Época
  Özgür Gündem
  Última Hora
  Últimas Noticias
  ČTK
`)
