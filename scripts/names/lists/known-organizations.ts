// Organizations that world news names again and again.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const KNOWN_ORGANIZATIONS = parseList(`
  4-H
  A*STAR
  AAP
  ABB
  ABC
  ABC News
  ABN Amro
  ACC
  ACDP
  ACF
  ACLU
  ACT
  ADB
  ADF
  ADNOC
  AEOI
  AFC
  AFL
  AFL-CIO
  AFN
  AFP
  AIADMK
  AIG
  AIIB
  AIIMS
  AKP
  AMD
  ANC
  ANDE
  ANEP
  ANP
  ANSA
  ANZ
  AP
  APC
  APEC
  ARENA
  ASEAN
  ASIO
  ASML
  ASUU
  AT Kearney
  AT&T
  ATF
  AUKUS
  AXA
  Aam Aadmi Party
  Aardman
  AbbVie
  Abbott
  Absa
  Abu Sayyaf
  Academy of Motion Picture Arts and Sciences
  Accenture
  Access Bank
  Acer
  ActionAid
  ActionSA
  Activision Blizzard
  Adidas
  Adnoc
  Adobe
  Aeroflot
  AfD
  AfDB
  Afenifere
  AfriForum
  Africa CDC
  African Development Bank
  African National Congress
  African Union
  Agence Ecofin
  Agence France-Presse
  Air Algérie
  Air Botswana
  Air Canada
  Air China
  Air Force
  Air France
  Air India
  Air Namibia
  Air New Zealand
  Air Niugini
  Air Peace
  Air Tanzania
  Air Zimbabwe
  AirAsia
  AirTran
  Airbnb
  Airbus
  Airtel
  Ajax
  Akamai
  AkzoNobel
  Al Ahly
  Al Ain
  Al Arabiya
  Al Azhar
  Al Hayat
  Al Hilal
  Al Ittihad
  Al Jazeera
  Al Jazira
  Al Masry Al Youm
  Al Nassr
  Al Qaeda
  Al Sadd
  Al Shabaab
  Al Wahda
  Al-Azhar
  Alaska Airlines
  Alcatel
  Alcoa
  Algérie Télécom
  Alianza Lima
  Alibaba
  Alitalia
  Aljazeera
  All Blacks
  All India Radio
  All Progressives Congress
  Allianz
  Almarai
  AlphaBeta
  Alphabet
  Alstom
  Amadeus
  Amal
  Amal Movement
  Amazon
  American Airlines
  American Civil Liberties Union
  American Express
  American Legion
  American Red Cross
  Amgen
  Amnesty
  Amnesty International
  Amundi
  América Móvil
  América de Cali
  Anadolu
  Anadolu Agency
  Andean Community
  Andina
  Andreessen Horowitz
  Anglican Church
  Anglo American
  Anglo American Platinum
  AngloGold Ashanti
  Ansa
  Ansar Allah
  Ant Group
  Antel
  Anthropic
  Antifa
  Apollo Hospitals
  Apotex
  Apple
  Apple Daily
  Arab League
  Arab News
  Aramco
  ArcelorMittal
  Arik Air
  Arm
  Armscor
  Army
  Arsenal
  Arup
  Asahi
  Asahi Shimbun
  Asharq Al-Awsat
  Asia Foundation
  Asian Development Bank
  Asian Football Confederation
  Asian Infrastructure Investment Bank
  Asiana Airlines
  Aspire Academy
  Assembly of First Nations
  Associated Newspapers
  Associated Press
  Aston Villa
  AstraZeneca
  Asus
  Atalanta
  Atlantic Council
  Atlassian
  Atletico Madrid
  Atlético Nacional
  Auburn
  Audi
  Australian Broadcasting Corporation
  Autodesk
  Avianca
  Aviva
  Awami League
  Awami Swechchhasebak League
  Axios
  Axis Bank
  Ayala
  Ayala Corporation
  Azimio
  Azov
  Azov Battalion
  Azul
  B'Tselem
  BAE
  BAE Systems
  BAFTA
  BASF
  BBC
  BBC News
  BBMP
  BBVA
  BCCI
  BCG
  BDP
  BGB
  BGMEA
  BHP
  BIDV
  BJP
  BMC
  BMKG
  BMW
  BNP
  BNP Paribas
  BNPB
  BP
  BRAC
  BRICS
  BSEC
  BSF
  BSNL
  BSP
  BT
  BTRC
  BTS
  BUET
  BYD
  Bahamas Air
  Baidu
  Bain
  Bajaj
  Bajrang Dal
  Banco Central
  Banco Nación
  Banco Santander
  BancoEstado
  Bancolombia
  Bandai
  Bangko Sentral ng Pilipinas
  Bangkok Airways
  Bangkok Bank
  Bangkok Post
  Bangladesh Bank
  Bangladesh Nationalist Party
  Bank Indonesia
  Bank Mandiri
  Bank Negara
  Bank Negara Malaysia
  Bank of America
  Bank of Canada
  Bank of China
  Bank of England
  Bank of Ghana
  Bank of Israel
  Bank of Japan
  Bank of Korea
  Bank of Mauritius
  Bank of Namibia
  Bank of Taiwan
  Bank of Thailand
  Bank of Uganda
  Banque de France
  Banxico
  Bapco
  Barcelona
  Barcelona SC
  Barclays
  Barisan Nasional
  Barrick Gold
  Basij
  Bawku
  Bayer
  Bayern Munich
  Baykar
  Baylor
  Bears
  Belavia
  Bell
  Belta
  Benfica
  Berkshire Hathaway
  Bernama
  Bersatu
  Bertelsmann
  Besiktas
  Best Buy
  Beyond Meat
  Bezalel
  Bharat Biotech
  Bharatiya Janata Party
  Bharti Airtel
  Bhumjaithai Party
  Bild
  Bilibili
  Bill & Melinda Gates Foundation
  Biman
  Bimbo
  Binance
  BioNTech
  Black Caps
  Black Lives Matter
  Black Stars
  BlackBerry
  BlackRock
  Blackstone
  Bloc Québécois
  Bloomberg
  Blue House
  Blue Jays
  Blue Origin
  Blue and White
  Boca Juniors
  Boeing
  Boko Haram
  Bolt
  Bombardier
  Boost Mobile
  Border Guard Bangladesh
  Border Patrol
  Border Security Force
  Borussia Dortmund
  Bosch
  Boston Consulting Group
  Boston Dynamics
  Boston Globe
  Boy Scouts
  Bradesco
  Brasil de Fato
  Braves
  Breitbart
  Breitbart News
  Bridgestone
  Brill
  British Airways
  British Council
  Broad Front
  Brookings
  Brookings Institution
  Bukele
  Bulls
  Bundesbank
  Bundesliga
  Bundestag
  Bundeswehr
  Burger King
  Burkina Faso Army
  Business Day
  Business Recorder
  Business Standard
  BusinessWorld
  BuzzFeed
  Buzzfeed
  ByteDance
  Bytedance
  C40
  CAF
  CAN
  CARE
  CARICOM
  CATL
  CBC
  CBC News
  CBI
  CBO
  CBS
  CBS News
  CCC
  CCM
  CCP
  CCSS
  CDB
  CDC
  CDU
  CDU/CSU
  CEAC
  CECC
  CELAC
  CENTCOM
  CEPAL
  CEPI
  CERN
  CFE
  CFR
  CGTN
  CHADEMA
  CHP
  CIA
  CICIG
  CIDH
  CISA
  CITES
  CJ CheilJedang
  CJ ENM
  CJNG
  CNA
  CNBC
  CNE
  CNN
  CNOOC
  CNPC
  COCOBOD
  CODECO
  COMELEC
  CONAIE
  CONCACAF
  CONMEBOL
  COSATU
  COSEP
  COVAX
  CPC
  CPI
  CPJ
  CPM
  CPPCC
  CPS
  CRBC
  CRPF
  CSIRO
  CSIS
  CSU
  CSX
  CTBTO
  CTC
  CUNY
  CVS
  Cabinet
  Cadbury
  Caixin
  Caltex
  Cambridge Analytica
  Cambridge University
  Cameco
  Canada Post
  Canadian Armed Forces
  Canadian Press
  Canara Bank
  Canon
  Capcom
  Capgemini
  Capital Economics
  Capitol Hill
  Capitol Police
  Carabineros
  Cardinal Health
  Cardinals
  Cargill
  Caricom
  Carlsberg
  Carrefour
  Carter Center
  Casio
  Caterpillar
  Cathay Pacific
  Catholic Church
  Cato Institute
  Cebu Pacific
  Celtic
  Celtics
  Cemex
  Centers for Disease Control
  Centers for Disease Control and Prevention
  Central Bank
  Central Bank of Brazil
  Central Bank of Kenya
  Central Bank of Nigeria
  Central Bank of Sri Lanka
  Central Bureau of Investigation
  Central Committee
  Central Reserve Police Force
  Chadema
  Chamber of Commerce
  Channel NewsAsia
  Charles Schwab
  Charlie Hebdo
  Chatham
  Chatham House
  Chavismo
  Chelsea
  Chery
  Chevrolet
  Chevron
  Chhatra League
  Chicago Tribune
  Chick-fil-A
  China Airlines
  China Daily
  China Eastern
  China Eastern Airlines
  China Evergrande
  China Mobile
  China National Offshore Oil Corporation
  China Southern Airlines
  China Telecom
  Chinese Academy of Sciences
  Chinese Communist Party
  Chosun Ilbo
  Christian Dior
  Chrysler
  Church of England
  Cipla
  Cisco
  Citibank
  Citic
  Citigroup
  Ciudadanos
  Civic Platform
  Clemson
  Clinton Foundation
  Club América
  Coal India
  Coalition Avenir Québec
  Coast Guard
  Coca-Cola
  Cocobod
  Codelco
  Cognizant
  Coinbase
  Coles
  Colgate-Palmolive
  Colo Colo
  Colo-Colo
  Colorado Party
  Columbia University
  Comcast
  Comelec
  Committee to Protect Journalists
  Commonwealth
  Commonwealth Bank
  Commonwealth of Nations
  Communist Party
  Communist Party of China
  Conagua
  Conaie
  Concacaf
  Concordia University
  Condé Nast
  Congress
  Congressional Budget Office
  Conmebol
  Conservation International
  Conservative Party
  Conservatives
  Constitutional Court
  Continental
  Copa
  Copa Airlines
  Corinthians
  Corriere della Sera
  Cosatu
  Cosep
  Costco
  Council of Yukon First Nations
  Coupang
  Court of Appeal
  Covax
  Cowboys
  Credit Suisse
  Cricket Australia
  Cricket South Africa
  Crown Resorts
  Cruz Azul
  Crédit Agricole
  Cubs
  Customs
  Cybersecurity and Infrastructure Security Agency
  DAP
  DAZN
  DBS
  DBSA
  DEA
  DEWA
  DFA
  DHL
  DHS
  DIAN
  DJI
  DLF
  DMK
  DNC
  DOH
  DOJ
  DP World
  DPP
  DPWH
  DSS
  DSWD
  DStv
  DUP
  DW
  DWS
  Dabur
  Daesh
  Daewoo
  Daihatsu
  Daiichi Sankyo
  Daily Mail
  Daily Maverick
  Daily Mirror
  Daily Monitor
  Daily Nation
  Daily Sabah
  Daily Star
  Daily Telegraph
  Daily Times
  Daimler
  Dalhousie University
  Dangote
  Dangote Group
  Danone
  De Beers
  Debenhams
  Debswana
  DeepMind
  Deezer
  Defense Department
  Delhi Police
  Deliveroo
  Dell
  Deloitte
  Delta
  Delta Air Lines
  Democrat Party
  Democratic Alliance
  Democratic Party
  Democratic Progressive Party
  Democrats
  Denel
  DepEd
  Department of Defense
  Department of Energy
  Department of Health
  Department of Justice
  Der Spiegel
  Detroit Free Press
  Deutsche Bank
  Deutsche Welle
  Dhaka Metropolitan Police
  Dhaka Tribune
  Dhaka University
  DiDi
  Diageo
  Dialog Axiata
  Didi
  Die Linke
  Diet
  Digicel
  Discovery
  Disney
  Disney+
  Doctors Without Borders
  Dodgers
  Dolce & Gabbana
  Dollar General
  Dominion Voting Systems
  Domino's
  Donga Ilbo
  Dongfeng
  DoorDash
  Doosan
  Douyin
  Dow Jones
  Downing Street
  DreamWorks
  Dropbox
  DuPont
  Dubai Police
  Duke University
  Duma
  Dutch East India Company
  E.ON
  EAC
  EBRD
  EBU
  ECB
  ECG
  ECHR
  ECLAC
  ECOWAS
  EDF
  EFCC
  EFE
  EFF
  ELN
  EMSC
  ENISA
  EPA
  ESA
  ESPN
  EU
  EUCOM
  EY
  East African Community
  East India Company
  EasyJet
  Economic Community of West African States
  Ecopetrol
  Education Ministry
  EgyptAir
  Egyptair
  Egyptian Exchange
  El Al
  El Comercio
  El Espectador
  El Mundo
  El País
  El Salvador Congress
  El Tiempo
  El Universal
  Elbit
  Election Commission
  Electoral Commission
  Electrolux
  Electronic Arts
  Eli Lilly
  Emaar
  Embraer
  Embratel
  Emerson College
  Emirates
  Emirates Airline
  Enbridge
  Endesa
  Enel
  Energoatom
  Enforcement Directorate
  Engie
  Eni
  Ennahda
  Epic Games
  Equifax
  Equinor
  Equity Bank
  Ericsson
  Ernst & Young
  Eskom
  EskomSePush
  Estudiantes
  Estée Lauder
  Eswatini Observer
  Ethereum
  Ethereum Foundation
  Ethiopian Airlines
  Ethiopian Human Rights Commission
  Etihad
  Etisalat
  Etsy
  Eurasia Group
  Eurocontrol
  Eurogroup
  Euromonitor
  European Central Bank
  European Commission
  European Council
  European Court of Human Rights
  European Investment Bank
  European Parliament
  European Space Agency
  European Union
  Europol
  Eurostat
  Eurozone
  Evening Standard
  Evergrande
  Everton
  Executive Yuan
  Extinction Rebellion
  Exxon
  Exxon Mobil
  ExxonMobil
  FAA
  FAMU
  FAO
  FARC
  FARC-EP
  FARDC
  FATF
  FBCCI
  FBI
  FCC
  FDA
  FDLR
  FDP
  FEC
  FEMA
  FFA
  FIFA
  FIS
  FLN
  FMLN
  FNB
  FPI
  FRELIMO
  FSB
  FSLN
  FSU
  FT
  FTC
  FTX
  FUNAI
  FUNIDES
  Facebook
  Fairfax
  Falcons
  Fannie Mae
  Farc
  Farmers Insurance
  Fars
  Fatah
  Fed
  FedEx
  Federal Aviation Administration
  Federal Bureau of Investigation
  Federal Communications Commission
  Federal Reserve
  Federal Trade Commission
  Fenerbahce
  Ferrari
  Feyenoord
  Fiat
  Fidesz
  Fifa
  Finance Ministry
  Financial Times
  Fininvest
  Fintech
  First Bank
  FirstRand
  Fiscalía
  Fitch
  Fitch Ratings
  Five Eyes
  Five Star Movement
  FiveThirtyEight
  Flamengo
  Flipkart
  Fluminense
  Folha
  Fonterra
  Food and Drug Administration
  Forbes
  Ford
  Ford Motor
  Foreign Affairs Ministry
  Foreign Ministry
  Foreign Office
  Foreign Policy
  Foreign Press Association
  Foro Penal
  Fortescue
  Fortnum & Mason
  Forza Italia
  Foster and Partners
  Fosun
  Fox
  Fox Business
  Fox News
  Foxconn
  Fraunhofer
  Freddie Mac
  Free Patriotic Movement
  Free Syrian Army
  Freedom Caucus
  Freedom Front Plus
  Freedom House
  Frelimo
  Frente Amplio
  Frente de Todos
  Friends of the Earth
  Frontex
  Fubon
  Fuerza Popular
  Fujifilm
  Fujitsu
  Funides
  Future Movement
  G-20
  G-7
  G20
  G20 Group
  G4S
  G7
  G77
  G8
  GANA
  GAO
  GCC
  GCHQ
  GE
  GFA
  GIC
  GIZ
  GM
  GOP
  GRA
  GRS
  GRU
  GSK
  GTBank
  Galatasaray
  Gallup
  Gannett
  Gap
  Garmin
  Garuda
  Gates Foundation
  Gavi
  Gazprom
  Geely
  Genentech
  General Electric
  General Motors
  Genting
  George Washington University
  Georgetown University
  Gerindra
  Getty Images
  Ghana Police Service
  Giants
  Girl Scouts
  GitHub
  GlaxoSmithKline
  Glencore
  Global Affairs Canada
  Global Fund
  Global Polio Eradication Initiative
  Global Times
  Global Witness
  Globe and Mail
  Globo
  Globovisión
  GoTo
  Gojek
  Gold Fields
  Golden Dawn
  Goldman Sachs
  Golkar
  Goodyear
  Google
  Grab
  Gray Panthers
  Green Party
  Greenpeace
  Greens
  Gremio
  Groupe PSA
  Grêmio
  Guangdong Power
  Guangzhou Evergrande
  Guardia Civil
  Guardia Nacional
  Guardian
  Gucci
  Guinness World Records
  Gulf Air
  Gulf Cooperation Council
  Gulf News
  Gyeonggi Provincial Government
  H&M
  HBO
  HDFC
  HDFC Bank
  HDP
  HIVOS
  HKEX
  HKU
  HMRC
  HP
  HRW
  HSBC
  HTC
  HTS
  Haaretz
  Habitat for Humanity
  Hadassah
  Haier
  Halliburton
  Hamas
  Hamdard
  Hamilton Tiger-Cats
  Hang Seng
  Hang Seng Bank
  Hankook
  Hankyoreh
  Hanwha
  Harmony Gold
  Harper's Bazaar
  HarperCollins
  Harvard
  Harvard University
  Hasbro
  Hashd al-Shaabi
  Hawks
  Hayat Tahrir al-Sham
  Health Canada
  Health Ministry
  Heineken
  Heritage Foundation
  Hermès
  Hertz
  Hewlett-Packard
  Hezbollah
  High Court
  Hikvision
  Hilton
  Hindustan Times
  Hindustan Unilever
  Hirak
  Hitachi
  Holy See
  Home Depot
  Home Office
  Homeland Security
  Honda
  Honeywell
  Hong Kong University
  Hospital Authority
  House
  House Intelligence Committee
  House of Commons
  House of Lords
  House of Representatives
  Housing Development Board
  Houthi
  Houthis
  Huawei
  Hudson's Bay Company
  HuffPost
  Huffington Post
  Human Rights Commission
  Human Rights Council
  Human Rights Watch
  Hyatt
  Hyatt Hotels
  Hydro-Québec
  Hyundai
  Hyundai Heavy Industries
  Hyundai Motor
  Hyundai Motor Group
  I2U2
  IAAF
  IAEA
  IAG
  IATA
  IATSE
  IBGE
  IBM
  IBRD
  ICAC
  ICANN
  ICAO
  ICBC
  ICC
  ICC Cricket
  ICE
  ICICI
  ICICI Bank
  ICIJ
  ICIMOD
  ICJ
  ICMR
  ICPC
  ICRC
  IDB
  IDF
  IEA
  IEBC
  IFAD
  IFC
  IFP
  IGAD
  IIM
  IISS
  IIT
  IKEA
  ILO
  IMD
  IMF
  IMSS
  INDEC
  INE
  INEC
  ING
  INS
  IOC
  IOM
  IPCC
  IPL
  IPOB
  IRC
  IREX
  IRGC
  IRIB
  IRNA
  IRS
  ISI
  ISIL
  ISIS
  ISIS-K
  ISNA
  ISRO
  ITAIPU
  ITC
  ITU
  ITV
  Ikea
  Impala Platinum
  Imperial College
  Imperial College London
  InSight Crime
  Indec
  Independent Electoral and Boundaries Commission
  Independiente
  IndiGo
  India Meteorological Department
  India Today
  Indian Army
  Indian Express
  Indian National Congress
  Indian Navy
  Indian Oil
  Indian Railways
  Inditex
  Indosat
  Infonavit
  Infosys
  Infowars
  Instagram
  Institute for the Study of War
  Intel
  Inter
  Inter Miami
  Inter Milan
  Inter-American Development Bank
  InterContinental
  Interfax
  Interfax-Ukraine
  Interior Ministry
  International Air Transport Association
  International Atomic Energy Agency
  International Committee of the Red Cross
  International Court of Justice
  International Cricket Council
  International Criminal Court
  International Crisis Group
  International Energy Agency
  International Labour Organization
  International Monetary Fund
  International Olympic Committee
  International Organization for Migration
  International Rescue Committee
  Interpol
  Irrawaddy
  Isis
  Islamic Development Bank
  Islamic Jihad
  Islamic State
  Islamic State Khorasan
  Israel Defense Forces
  Israel Police
  Israeli Air Force
  Istiqlal
  Itaipu
  Itaú
  Iveco
  J&J
  J.P. Morgan
  JAL
  JAMB
  JBS
  JCB
  JCPenney
  JD
  JD.com
  JEM
  JICA
  JKLF
  JMM
  JNU
  JPJ
  JPMorgan
  JPMorgan Chase
  JPMorgan Chase & Co
  JTBC
  Jaguar
  Jaguar Land Rover
  Jalisco New Generation Cartel
  Jamaat-e-Islami
  Jamiat Ulema-e-Islam
  Janata Dal
  Janjaweed
  Japan Airlines
  Japan Post
  Japan Times
  Jardine Matheson
  Jatiya Party
  Jawaharlal Nehru University
  Jeep
  Jemaah Islamiyah
  Jeonbuk Hyundai Motors
  Jet Airways
  Jetstar
  Jiji Press
  Jim Beam
  Jio
  Jobbik
  John Deere
  Johns Hopkins
  Johns Hopkins University
  Johnson & Johnson
  Joint Chiefs of Staff
  Jollibee
  JoongAng Ilbo
  Jordan Times
  Jubilee Party
  Jumia
  Juntos por el Cambio
  Justice Department
  Juventus
  Jyllands-Posten
  KANU
  KBC
  KBS
  KCB
  KCNA
  KDP
  KEMRI
  KFC
  KGB
  KHNP
  KKK
  KLM
  KMT
  KNPC
  KOICA
  KPC
  KPK
  KPMG
  KRA
  KSRTC
  KT
  KUNA
  Kaizer Chiefs
  Kakao
  Kakaobank
  Kaspersky
  Kataeb
  Kawasaki
  Kayhan
  Kenya Airports Authority
  Kenya Airways
  Kenya Power
  Kenya Red Cross
  Khmer Rouge
  Kia
  Kimberly-Clark
  Kingfisher
  Kirin
  Kiwanis Club
  KiwiRail
  Kiwibank
  Kmart
  Knesset
  Knicks
  Koch Industries
  Komatsu
  Komeito
  Kontras
  Kookmin Bank
  Korea Herald
  Korea Times
  Korean Air
  Kraft Heinz
  Kremlin
  Kroger
  Krung Thai Bank
  Ku Klux Klan
  Kuaishou
  Kuna
  Kuomintang
  Kuwait Airways
  Kuwait Finance House
  Kuwait News Agency
  Kuwait Times
  Kyiv Independent
  Kyodo
  Kyodo News
  L'Oréal
  LATAM
  LATAM Airlines
  LDP
  LDU
  LG
  LG Chem
  LG Electronics
  LG Energy Solution
  LGBT Asylum
  LGBTQ
  LIC
  LRA
  LSE
  LSU
  LTFRB
  LTTE
  LVMH
  La Jornada
  La Nación
  La Prensa
  La Razón
  La Repubblica
  La République En Marche
  Labor Party
  Labour
  Labour Department
  Labour Party
  Lakas
  Lakers
  Land Rover
  Larsen & Toubro
  Law and Justice
  Lazada
  Lazio
  Le Figaro
  Le Monde
  Lebanese Forces
  Leeds United
  LegCo
  Lega
  Legislative Council
  Legislative Yuan
  Lego
  Lehman Brothers
  Leicester
  Lenovo
  Leonardo
  Les Républicains
  Lexus
  Lib Dems
  Liberal Democrats
  Liberal Party
  Liberals
  Liberation Party
  Liberty Korea Party
  Liberty University
  Libération
  Lidl
  Likud
  LinkedIn
  Lions Club
  Liverpool
  Lloyd's
  Lloyds
  Lockheed Martin
  Logitech
  Lok Sabha
  London School of Economics
  London Stock Exchange
  Los Angeles Times
  Los Zetas
  Lotte
  Lotte Group
  Lowe's
  Lucid
  Lufthansa
  Luftwaffe
  Lukoil
  Lulu Group
  Lululemon
  Lyft
  M&S
  M-Pesa
  M23
  MACC
  MAS
  MBC
  MBS
  MCA
  MCMC
  MDC
  MDC Alliance
  MERCOSUR
  MHP
  MI5
  MI6
  MIC
  MILF
  MINUSMA
  MIT
  MLB
  MMDA
  MND
  MNLF
  MOFA
  MONUSCO
  MPLA
  MS-13
  MSCI
  MSF
  MSNBC
  MTN
  MTN Ghana
  MTR
  MTV
  Macquarie
  Macy's
  Maersk
  Maersk Line
  Magen David Adom
  Magyar Nemzet
  Mahindra
  Mahindra & Mahindra
  Mail & Guardian
  Mainichi Shimbun
  Mainland Affairs Council
  Majlis
  Malaysia Airlines
  Malaysiakini
  Mamelodi Sundowns
  Manchester City
  Manchester United
  Manipur University
  Maple Leafs
  Marathon Petroleum
  Marine Corps
  Marines
  Marks & Spencer
  Marks and Spencer
  Marriott
  Mars
  Maruti Suzuki
  Masdar
  Massachusetts Institute of Technology
  Mastercard
  Matildas
  Mattel
  Mazda
  McClatchy
  McDonald's
  McGill University
  McKinsey
  McLaren
  Medecins Sans Frontieres
  MediaTek
  Mediapart
  Mediaset
  Medtronic
  Mehr
  Meituan
  Meituan Dianping
  Mekong River Commission
  Memorial
  Memorial University
  Menatep
  Mercado Libre
  MercadoLibre
  Mercedes
  Mercedes-Benz
  Merck
  Mercosur
  Meretz
  Met Office
  Met Police
  MetLife
  Meta
  Metropolitan Police
  Mets
  Miami Herald
  Michelin
  Micron
  Microsoft
  Microsoft Corp
  Middle East Airlines
  Middle East Eye
  Millonarios
  Ministry of Agriculture
  Ministry of Defence
  Ministry of Defense
  Ministry of Education
  Ministry of Finance
  Ministry of Foreign Affairs
  Ministry of Health
  Ministry of Interior
  Ministry of Justice
  Ministry of Manpower
  Ministry of Public Health
  Ministry of Tourism
  Ministry of Transport
  Mitsubishi
  Mitsui
  Miyetti Allah
  Moderna
  Monash University
  Mondelez
  Monmouth University
  Monsanto
  Monterrey
  Montsame
  Moody's
  Morena
  Morgan Stanley
  Morrisons
  Mossad
  Move Forward Party
  Movimiento al Socialismo
  Mubadala
  Mubadala Investment
  Muhammadiyah
  Muhammadiyah University
  MultiChoice
  Munich Re
  Muslim Brotherhood
  Myanmar Now
  Médecins Sans Frontières
  Médecins du Monde
  Māori Party
  NAACP
  NAB
  NABU
  NADRA
  NAFDAC
  NASA
  NASA Coalition
  NATO
  NBA
  NBC
  NBC News
  NBK
  NCAA
  NCDC
  NCP
  NDA
  NDB
  NDC
  NDP
  NDTV
  NEBE
  NEC
  NEOM
  NFL
  NGO
  NHK
  NHK World
  NHL
  NHRC
  NHS
  NHTSA
  NIA
  NIH
  NIOC
  NIRA
  NITI Aayog
  NLC
  NLD
  NNPC
  NNPCL
  NOAA
  NPA
  NPC
  NPP
  NPR
  NRA
  NRL
  NRM
  NSA
  NTPC
  NTSB
  NTT
  NUG
  NUM
  NUP
  NUS
  NWSL
  NYPD
  NYSC
  NYSE
  NZ First
  Nacional
  Nafta
  Naftogaz
  Nahdlatul Ulama
  Nakheel
  NamPower
  Nasa
  Nasdaq
  Naspers
  NatWest
  National
  National Assembly
  National Bank of Egypt
  National Bank of Kuwait
  National Congress
  National Democratic Congress
  National Front
  National Geographic
  National Guard
  National Human Rights Commission
  National Hurricane Center
  National Institute of Public Health
  National Institutes of Health
  National Iranian Oil Company
  National Liberation Party
  National Party
  National People's Congress
  National Police
  National Rally
  National Review
  National Rifle Association
  National Security Council
  National Taiwan University
  National University of Singapore
  National Weather Service
  Nationals
  Nato
  Naver
  Naver Webtoon
  Navy
  Nedbank
  Nestle
  Nestle India
  Nestlé
  NetEase
  Netcare
  Netflix
  Neva
  New Democracy
  New Development Bank
  New Patriotic Party
  New People's Army
  New York Stock Exchange
  New York Times
  New Zealand Police
  Newcastle
  NewsMax
  Newsmax
  Newsweek
  Nexperia
  Nigerian Air Force
  Nigerian Army
  Nigerian National Petroleum Corporation
  Nike
  Nikkei
  Nikon
  Nine
  Nintendo
  Nio
  Nippon Ishin
  Nissan
  Nobel Committee
  Nokia
  Nomura
  Nord Stream
  Norinco
  Northrop Grumman
  Northvolt
  NortonLifeLock
  Norwegian Refugee Council
  Noticias Caracol
  Notimex
  Novartis
  Novaya Gazeta
  Novo Nordisk
  Nubank
  Nuevas Ideas
  Numsa
  Nvidia
  Nvidia Corp
  OAS
  OCBC
  OCBC Bank
  OCHA
  OCP
  ODM
  ODPEM
  OECD
  OIC
  OIE
  OIJ
  OLF
  OMB
  ONGC
  OPEC
  OPEC+
  OSCE
  OSHA
  OYO
  Oaktree
  Observer Research Foundation
  Odebrecht
  Ofcom
  Ofsted
  Ohanaeze
  Olympiacos
  Olympic Committee
  Oman Air
  Oman Observer
  Omantel
  Ombudsman
  One Nation
  Ontario Provincial Police
  Ooredoo
  Opec
  Open Society Foundations
  OpenAI
  OpenTable
  Oppo
  Optus
  Oracle
  Orange
  Organisation of Islamic Cooperation
  Organization of American States
  Organization of Islamic Cooperation
  Orlando Pirates
  Orsted
  Otis
  Oxfam
  Oxford University
  Oyo
  PAC
  PAGASA
  PAHO
  PAN
  PAS
  PBS
  PDEA
  PDI-P
  PDM
  PDP
  PDVSA
  PEMEX
  PIA
  PIF
  PJD
  PKK
  PKR
  PLA
  PLA Navy
  PLD
  PLDT
  PLN
  PLO
  PMF
  PML-N
  PNP
  POSCO
  PPBM
  PPP
  PRASA
  PRD
  PRI
  PRM
  PRO
  PROVEA
  PRSC
  PSDB
  PSG
  PSOE
  PSUV
  PT
  PTI
  PTT
  PTTEP
  PUK
  PUSC
  PYD
  Packers
  Pakatan Harapan
  Pakistan Army
  Pakistan Muslim League
  Pakistan Peoples Party
  Pakistan Tehreek-e-Insaf
  Palang Pracharath Party
  Palantir
  Palestinian Authority
  Palmeiras
  Pan American Health Organization
  Panasonic
  Panthers
  Paramount
  Paris Saint-Germain
  Parliament
  Parti Islam Se-Malaysia
  Parti Québécois
  Partido Popular
  Patek Philippe
  Patriots
  PayPal
  Paytm
  Peace Corps
  Peace Now
  Pearson
  Peking University
  Pemex
  Penn State
  Pentagon
  People Power Party
  People's Action Party
  People's Bank of China
  People's Daily
  People's Liberation Army
  Peoples Democratic Party
  Pepsi
  PepsiCo
  Pepsico
  Perikatan Nasional
  Pernod Ricard
  Pertamina
  Pertamina Hulu Energi
  Peru Libre
  Perú Libre
  Peshmerga
  Petrobras
  Petroecuador
  Petronas
  Petropar
  Petroperú
  Peugeot
  Peugeot Citroën
  Pew
  Pew Research Center
  Peñarol
  Pfizer
  Pfizer-BioNTech
  Pheu Thai
  Pheu Thai Party
  PhilHealth
  Philip Morris
  Philippine Airlines
  Philippine Coast Guard
  Philippine Daily Inquirer
  Philippine National Police
  Philippine Statistics Authority
  Philips
  Phivolcs
  PiS
  Pinduoduo
  Ping An
  Pinterest
  Pixar
  Pizza Hut
  Plaid Cymru
  Planned Parenthood
  Podemos
  Polisario
  Polisario Front
  Politburo
  Politico
  Popular Mobilization Forces
  Porsche
  Porto
  Posco
  Prada
  Prasa
  Prensa Latina
  Press TV
  Press Trust of India
  Princeton
  ProPublica
  Procter & Gamble
  Property24
  Prosperity Party
  Proteas
  Proton
  Proud Boys
  Provea
  Prudential
  Public Health Agency of Canada
  Public Health England
  Public Investment Fund
  Puma
  Punjab National Bank
  Punjab Police
  PwC
  QNA
  Qantas
  Qantas Airways
  Qatar Airways
  Qatar Airways Cargo
  Qatar Charity
  Qatar Foundation
  Qatar Museums
  Qatar News Agency
  QatarEnergy
  QatarEnergy LNG
  Quad
  Qualcomm
  Quds Force
  Queen's University
  Queensland Police
  Quinnipiac
  Quinnipiac University
  R.J. Reynolds
  RAB
  RAF
  RAND
  RAW
  RBZ
  RCMP
  RCN
  RCTV
  RDF
  RENAMO
  RFE
  RIA Novosti
  RJD
  RN
  RNC
  RNZ
  RPF
  RPP
  RSF
  RSS
  RT
  RTA
  RTE
  RTHK
  RTL
  RWE
  Ra'am
  Rabobank
  Racing
  Racing Club
  Rada
  Radio Free Asia
  Radio Free Europe
  Rajya Sabha
  Rakuten
  Rangers
  Rapid Action Battalion
  Raptors
  Rashtriya Swayamsevak Sangh
  Raytheon
  Real Madrid
  Reckitt Benckiser
  Red Bull
  Red Crescent
  Red Cross
  Red Sox
  Reddit
  Reliance
  Reliance Industries
  Reliance Jio
  Renamo
  Renault
  Renesas
  Reporters Without Borders
  Repsol
  Republic TV
  Republican National Committee
  Republican Party
  Republicans
  Reserve Bank
  Reserve Bank of Australia
  Reserve Bank of India
  Reserve Bank of New Zealand
  Reserve Bank of Zimbabwe
  Reuters
  Revolutionary Guards
  Rhodes University
  Riksbank
  Ringier
  Rio Tinto
  River Plate
  Rivian
  Roche
  Rogers
  Rolex
  Rolls-Royce
  Roma
  Rosatom
  Roscosmos
  Roskomnadzor
  Rosneft
  Rossiya
  Rotary
  Rotary Club
  Royal Air Force
  Royal Air Maroc
  Royal Bank of Canada
  Royal Bank of Scotland
  Royal Brunei
  Royal Canadian Mounted Police
  Royal Jordanian
  Royal Malaysia Police
  Royal Navy
  Royal Oman Police
  Royal Thai Army
  Royal Thai Police
  Russia Today
  Rutgers
  Rutgers University
  Ryanair
  S&P
  S&P Global
  SAA
  SABC
  SABIC
  SADC
  SAF
  SAIC
  SAIL
  SANA
  SAP
  SAPS
  SARS
  SAS
  SBI
  SBS
  SBU
  SCAF
  SCMP
  SCO
  SDF
  SDLP
  SEBI
  SEBIN
  SEC
  SEDENA
  SIPRI
  SK Group
  SK Hynix
  SK Telecom
  SLPP
  SMBC
  SMIC
  SNP
  SOCAR
  SOS Children's Villages
  SPA
  SPD
  SPLM
  SQM
  SSA
  STC
  SWAPO
  SWAT
  SWIFT
  Saab
  Sabic
  Sadara
  Sadrist Movement
  Safaricom
  Safran
  Sainsbury's
  Saint-Gobain
  Saints
  Salesforce
  Salvation Army
  Samajwadi Party
  Sampoerna
  Samsung
  Samsung Electronics
  Samsung SDI
  San Francisco Chronicle
  San Lorenzo
  San Lorenzo de Almagro
  San Miguel
  Sana
  Sandinista National Liberation Front
  Sanlam
  Sanofi
  Santander
  Santos
  Sars
  Sasol
  Sassa
  Saudi Aramco
  Saudi Electricity Company
  Saudi Food and Drug Authority
  Saudi Gazette
  Saudi Press Agency
  Saudi Telecom Company
  Saudia
  Save the Children
  Sberbank
  Scania
  Schneider Electric
  Science
  Scoot
  Scotland Yard
  Sea Group
  Seagate
  Sears
  Sebin
  Secret Service
  Securities and Exchange Commission
  Security Council
  Sedena
  Seimas
  Sejm
  Seleka
  Semarnat
  Senate
  Senate Judiciary Committee
  Seoul National University
  Serum Institute
  Serum Institute of India
  Servant of the People
  Seven
  Seven Network
  Seventh-day Adventist Church
  Shake Shack
  Shanghai Cooperation Organisation
  Shanghai Cooperation Organization
  Shanghai SIPG
  Sharp
  Shas
  Shein
  Shell
  Shin Bet
  Shiv Sena
  ShopRite
  Shopee
  Shopify
  Shoprite
  Siam Cement
  Siam Commercial Bank
  Sibanye-Stillwater
  Sidel
  Siemens
  Sierra Club
  Signal
  Sina
  Sinaloa Cartel
  Sinclair
  Singapore Airlines
  Singapore Press Holdings
  Singtel
  Sinn Fein
  Sinopec
  Sinopharm
  Sinovac
  Skoda
  Sky News
  SkyNews
  Slack
  Slate
  Snapchat
  Socceroos
  Social Democrats
  Social Security Administration
  Société Générale
  SoftBank
  Soho House
  SolarWinds
  Solidarity
  Sonangol
  Sonatrach
  Sony
  South African Airways
  South African Police Service
  South African Reserve Bank
  South China Morning Post
  Southern Poverty Law Center
  Southern Transitional Council
  Southwest Airlines
  Space Force
  SpaceX
  SpiceJet
  Sporting Cristal
  Sporting Lisbon
  Spotify
  Springboks
  Sputnik
  Square Enix
  Sri Lankan Airlines
  SriLankan Airlines
  Sriwijaya Air
  Stand News
  Standard & Poor's
  Standard Bank
  Standard Chartered
  Stanford
  Stanford Hospital
  Stanford University
  Star Alliance
  Starbucks
  State Bank of India
  State Bank of Pakistan
  State Council
  State Department
  State Duma
  Statistics Canada
  Statistics South Africa
  Stats SA
  Steelers
  Stellantis
  StoryCorps
  Strabag
  Straits Times
  Stratfor
  Stuff
  Subaru
  Subway
  Sukhoi
  Sun Pharma
  SunTrust
  Sunat
  Suncor
  Sunday Telegraph
  Sunday Times
  Suntory
  Super Eagles
  Supreme Court
  Supreme Court of India
  Supreme Electoral Tribunal
  Suzuki
  Sveriges Radio
  Swapo
  Swatch
  Swire
  Swiss Re
  Sydney Morning Herald
  Syngenta
  Syrian Arab Army
  Syriza
  Süddeutsche Zeitung
  T-Mobile
  TAAG
  TAP
  TASS
  TCL
  TCS
  TDP
  TEPCO
  TIPH
  TMC
  TNT
  TOEFL
  TPLF
  TRT
  TRT World
  TSA
  TSB
  TSJ
  TSMC
  TTP
  TUI
  TUSAS
  TVNZ
  Taipei Times
  Taiwan News
  Taiwan Semiconductor Manufacturing
  Takeda
  Taliban
  Talleres
  Tamazgha
  Taobao
  Target
  Tasnim
  Tass
  Tata
  Tata Consultancy Services
  Tata Group
  Tata Motors
  Tata Steel
  Tatmadaw
  Te Pāti Māori
  Tea Party
  TechCrunch
  Techcrunch
  Tehran Times
  Tehrik-e-Taliban Pakistan
  Tel Aviv University
  Telecom
  Telefonica
  Telegram
  Telekom
  Telenor
  Telesur
  Televisa
  Televisión Española
  Telia
  Telkom
  Telstra
  Telus
  Temasek
  Tenaga Nasional
  Tencent
  Tepco
  Tesco
  Tesla
  Texas A&M
  Texas Instruments
  Texas Rangers
  Thai Airways
  Thai Airways International
  Thai PBS
  Thai Rath
  Thales
  The Age
  The Atlantic
  The Australian
  The Business Times
  The Conversation
  The Daily Star
  The Diplomat
  The East African
  The Economist
  The Gleaner
  The Greens
  The Guardian
  The Herald
  The Hill
  The Hindu
  The Independent
  The Indian Express
  The Intercept
  The Irish Times
  The Jakarta Post
  The Jerusalem Post
  The Lancet
  The Nation
  The National
  The New York Times
  The New Yorker
  The New Zealand Herald
  The Observer
  The Star
  The Straits Times
  The Sun
  The Telegraph
  The Times
  The Times of India
  The Times of Israel
  The Wall Street Journal
  The Washington Post
  The Wire
  Thomson Reuters
  ThyssenKrupp
  Ticketmaster
  Tiger Brands
  Tigo
  TikTok
  Tim Hortons
  Time
  Times of India
  Times of Oman
  Timor Gap
  Tokopedia
  Tokyo Electric Power
  Tokyo Metropolitan Government
  Tories
  Toronto Star
  Tory Party
  Toshiba
  Total
  TotalEnergies
  TotalEnergies EP
  Tottenham
  Toyota
  Toyota Motor
  TransCanada
  Transnet
  Transparency International
  Traveloka
  Treasury
  Treasury Department
  Tribune
  Trinamool Congress
  Trip.com
  Tropicana
  Trump Foundation
  Trump Media
  Trump Organization
  Trump University
  Tsinghua University
  Tullow Oil
  Turkcell
  Turkish Airlines
  Turkish Statistical Institute
  Twitch
  Twitter
  Tyson Foods
  U.N.
  U.N. Security Council
  U.S. Air Force
  U.S. Army
  U.S. Congress
  U.S. Geological Survey
  U.S. Navy
  U.S. Senate
  U.S. State Department
  U.S. Supreme Court
  U.S. Treasury
  UBS
  UCL
  UCLA
  UCR
  UCT
  UDA
  UDC
  UDF
  UDI
  UDM
  UEFA
  UGC
  UGTT
  UK Parliament
  UKIP
  UMNO
  UN
  UN General Assembly
  UN Human Rights Council
  UN Security Council
  UN Women
  UNAIDS
  UNAM
  UNASUR
  UNCTAD
  UNDP
  UNEP
  UNESCO
  UNFPA
  UNHCR
  UNICEF
  UNICRI
  UNIFIL
  UNITA
  UNITAID
  UNODC
  UNRWA
  UNSC
  UPI
  UPS
  URA
  US Air Force
  US Army
  US Central Command
  US Congress
  US Embassy
  US Geological Survey
  US Justice Department
  US Navy
  US Senate
  US State Department
  US Supreme Court
  USA Today
  USAID
  USC
  USDA
  USGS
  USTR
  Uber
  Uefa
  Uganda Airlines
  Ukrainska Pravda
  Ukrenergo
  Ukrinform
  Ulta
  Umkhonto we Sizwe
  Umno
  Under Armour
  Unesco
  Unicef
  Unilever
  Union Cabinet
  Union Pacific
  UnionPay
  Uniqlo
  United Airlines
  United Arab Bank
  United Nations
  United Nations Children's Fund
  United Nations Development Programme
  United Nations Environment Programme
  United Nations General Assembly
  United Nations High Commissioner for Refugees
  United Nations Population Fund
  United Nations Security Council
  United Russia
  United Way
  Universal Music
  Universidad Católica
  Universitario
  Universitario de Deportes
  University College London
  University of California
  University of Cambridge
  University of Cape Town
  University of Dhaka
  University of Ghana
  University of Ibadan
  University of Nairobi
  University of Oxford
  University of Tehran
  University of Tokyo
  University of Toronto
  Uralkali
  VAR Sports
  VOA
  VOA News
  VTB
  VTV
  VW
  Vale
  Valencia CF
  Valve
  Vanguard
  Vanity Fair
  Vanke
  Vatican
  Vedanta
  Venezolana de Televisión
  Veolia
  Verizon
  Verkhovna Rada
  Vestas
  Viacom
  Viber
  Vice
  VietJet
  Vietcombank
  Vietjet
  Vietnam Airlines
  Vietnam News Agency
  Viettel
  VinFast
  Vingroup
  Virgin
  Visa
  Vishva Hindu Parishad
  Visteon
  Vivendi
  Vivo
  VnExpress
  Vnexpress
  Vodacom
  Vodafone
  Voice of America
  Volkswagen
  Voluntad Popular
  Volvo
  Vox
  Vélez
  Vélez Sarsfield
  WADA
  WAM
  WFP
  WHO
  WMO
  WNBA
  WTO
  WWF
  Wagner
  Wagner Group
  Waka Kotahi
  Walgreens
  Wall Street Journal
  Wallabies
  Walmart
  Walt Disney
  War Child
  Warner Bros
  Warner Music
  Warriors
  Washington Post
  WeChat
  WeWork
  Weather Channel
  Weibo
  Wells Fargo
  Western Union
  Westinghouse
  Westpac
  WhatsApp
  White Helmets
  White House
  WikiLeaks
  WikiTribune
  Wikipedia
  Wipro
  Wirecard
  Wits University
  Wolfsburg
  Woodside
  Woolworths
  Woolworths Group
  Workers Party
  Workers' Party
  World Athletics
  World Bank
  World Council of Churches
  World Customs Organization
  World Economic Forum
  World Food Programme
  World Health Organisation
  World Health Organization
  World Meteorological Organization
  World Organisation for Animal Health
  World Rugby
  World Trade Organization
  World Vision
  Xiaomi
  Xinhua
  Xinhua News Agency
  Xpeng
  YMCA
  YPF
  YPG
  YWCA
  Yahoo
  Yale
  Yale University
  Yamaha
  Yamina
  Yandex
  Yankees
  Yes Bank
  Yesh Atid
  Yomiuri Shimbun
  Yonhap
  Yonhap News Agency
  YouGov
  YouTube
  Youtube
  Yukon government
  Yum
  ZANU-PF
  ZEC
  ZESA
  ZRP
  ZTE
  Zain
  Zalando
  Zamalek
  Zanu PF
  Zara
  Zee News
  Zenit
  Zenith Bank
  Zerodha
  Zijin
  Zimbabwe Electoral Commission
  Zimbabwe National Army
  Zimbabwe Republic Police
  Zomato
  Zondo Commission
  Zoom
  Zoomlion
  Zuma Foundation
  al Qaida
  al Shabab
  eBay
  flydubai
  fnac
  teleSUR
  Ørsted
`)
