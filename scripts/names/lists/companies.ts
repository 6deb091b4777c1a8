// Companies listed on the exchanges of America, Europe and Asia, and large private ones, by the names of the news.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const COMPANIES = parseList(`
  20th Century Fox
  23andMe
  3M
  3i
  7-Eleven
  A.C. Nielsen
  AB InBev
  ABB
  ABN Amro
  ADP
  AECOM
  AEP
  AES
  AGL Energy
  AIG
  AMC
  AMD
  AMP
  AMR
  AO World
  AOL
  AOL Time Warner
  APA Group
  ARM Holdings
  ASML
  ASX
  AT&T
  AXA
  Aareal
  AbbVie
  Abbey National
  Abbott
  Abbott Laboratories
  Abercrombie & Fitch
  Abrdn
  Absa
  Accenture
  Access Bank
  Acciona
  Accor
  Acer
  Ackman
  Activision
  Activision Blizzard
  Adani
  Adani Group
  Adecco
  Adidas
  Adidas-Salomon
  Admiral
  Adobe
  Adobe Systems
  Advanced Micro Devices
  Adyen
  Aegon
  Aeon
  Aer Lingus
  AerCap
  Aetna
  Affirm
  Aflac
  Agfa
  Aggreko
  Agilent
  Ahold
  Ahold Delhaize
  Air Berlin
  Air France-KLM
  Air India
  Air Liquide
  Air Products
  AirAsia
  Airbnb
  Airbus
  Airtable
  Airtel
  Akamai
  Akzo Nobel
  AkzoNobel
  Alameda Research
  Alaska Airlines
  Albertsons
  Alcatel
  Alcatel-Lucent
  Alcoa
  Alcon
  Aldi
  Alfa Romeo
  Algoma Steel
  Alibaba
  Alitalia
  Allbirds
  Allegheny
  Allergan
  Alliance & Leicester
  Alliance Boots
  Alliance Trust
  Allianz
  Allied Domecq
  Allied Irish Banks
  Allied Signal
  AlliedSignal
  Allstate
  Ally Financial
  Alphabet
  Alstom
  Altana
  Altria
  Aluminum Co. of America
  Amazon
  Amazon.com
  Ambani
  Ambev
  Amcor
  Amdocs
  Amec
  Amerada Hess
  America Online
  America West
  American Airlines
  American Brands
  American Eagle
  American Electric Power
  American Express
  American Home Products
  American International Group
  American Standard
  American Telephone & Telegraph
  Ameriprise
  AmerisourceBergen
  Ameritech
  Ametek
  Amgen
  Amoco
  Anadarko
  Analog Devices
  Anglian Water
  Anglo American
  Anglo Platinum
  AngloGold
  AngloGold Ashanti
  Anheuser-Busch
  Anheuser-Busch InBev
  Ant Financial
  Antofagasta
  Aon
  Apache
  Apollo
  Apple
  Apple Computer
  Applied Materials
  Aramark
  Aramco
  Arbor
  Arcadia
  Arcelor
  ArcelorMittal
  Archegos
  Archer Daniels Midland
  Arco
  Ariane
  Aristocrat Leisure
  Arla
  Arm
  Arm Holdings
  Armani
  Arriva
  Arrow Electronics
  Arthur Andersen
  Asahi
  Asana
  Asarco
  Asda
  Ashland
  Asos
  Associated British Foods
  AstraZeneca
  Asus
  Atari
  Athlon
  Atlantic Richfield
  Atlas Copco
  Atlassian
  Atos
  Audi
  Aurora Innovation
  Auto Trader
  AutoNation
  AutoZone
  Autodesk
  Autogrill
  Automatic Data Processing
  Avaya
  Aventis
  Avery Dennison
  Avis
  Avis Europe
  Aviva
  Avnet
  Avon
  Avon Products
  Axa
  Axel Springer
  B&M
  B&Q
  B.F. Goodrich
  BAA
  BAE
  BAE Systems
  BASF
  BAT
  BB&T
  BBVA
  BCE
  BG
  BG Group
  BHP
  BHP Billiton
  BJ's
  BJ's Wholesale
  BMC
  BMI
  BMW
  BNP
  BNP Paribas
  BNY Mellon
  BOC
  BP
  BP Amoco
  BPCL
  BSkyB
  BT
  BT Group
  BT Openreach
  BTR
  BYD
  Babcock
  Bache
  Baidu
  Bain
  Bain & Company
  Bain Capital
  Bajaj
  Bajaj Auto
  Baker Hughes
  Balfour Beatty
  Ball
  Bally
  Banco Popular
  Banco Santander
  Bang & Olufsen
  Bank One
  Bank of America
  Bank of Boston
  Bank of China
  Bank of Ireland
  Bank of Montreal
  Bank of New England
  Bank of New York
  Bank of Nova Scotia
  Bank of Scotland
  Bank of Tokyo-Mitsubishi
  BankAmerica
  Bankers Trust
  Barclaycard
  Barclays
  Barclays Capital
  Barnes & Noble
  Barratt
  Barratt Developments
  Barrick Gold
  Baskin-Robbins
  Bath & Body Works
  Bausch & Lomb
  Baxter
  Bayer
  Bayerische Landesbank
  BayernLB
  Bear Stearns
  Bear, Stearns
  Beatrice
  Bechtel
  Beckman Coulter
  Becton Dickinson
  Bed Bath & Beyond
  Beecham
  Beiersdorf
  Bell
  Bell Atlantic
  Bell Canada
  Bell Helicopter
  BellSouth
  Bellway
  Ben & Jerry's
  Beneficial
  Benetton
  Berkeley Group
  Berkshire Hathaway
  Bertelsmann
  Best Buy
  Best Western
  Bet365
  Betfair
  Bethlehem Steel
  Beyond Meat
  Bharat Petroleum
  Bharti
  Bharti Airtel
  Binance
  BioNTech
  Biogen
  Biomet
  Bird Global
  Bitstamp
  Black & Decker
  BlackBerry
  BlackRock
  Blackstone
  Blackstone Group
  Blizzard
  BlockFi
  Blockbuster
  Bloomberg
  Bloomingdale's
  Blue Apron
  Blue Circle
  Blue Cross
  Blue Origin
  BlueScope
  Boc
  Body Shop
  Boeing
  Boise Cascade
  Bombardier
  Bonhams
  Boohoo
  Booker
  Boots
  Booz Allen Hamilton
  Boral
  Borden
  Borders
  Borg-Warner
  BorgWarner
  Borsa Italiana
  Bosch
  Bose
  Boston Consulting Group
  Boston Dynamics
  Boston Scientific
  Bouygues
  Bovis
  Bowater
  Bowne
  Bradford & Bingley
  Brambles
  Braun
  BrewDog
  Bridgestone
  Bristol Myers
  Bristol Myers Squibb
  Bristol-Myers
  Bristol-Myers Squibb
  Britannia
  British Aerospace
  British Airways
  British American Tobacco
  British Energy
  British Gas
  British Land
  British Petroleum
  British Steel
  British Telecom
  British Telecommunications
  Britvic
  Broadcom
  Brown-Forman
  Browning-Ferris
  Budget
  Budweiser
  Bulgari
  Bunge
  Bunnings
  Bunzl
  Burberry
  Burger King
  Burlington Northern
  Burmah Castrol
  Burroughs
  Butlin's
  Byju's
  ByteDance
  C&A
  CA
  CBOT
  CBRE
  CBS
  CIBC
  CIT
  CITIC
  CME
  CME Group
  CMS Energy
  CNBC
  CNH
  CNOOC
  CNPC
  CRH
  CSFB
  CSL
  CSX
  CVS
  CVS Health
  Cable & Wireless
  Cable and Wireless
  Cablevision
  Cadbury
  Cadbury Schweppes
  Cairn Energy
  Calpers
  Calvin Klein
  Campbell Soup
  Canadian Imperial Bank of Commerce
  Canadian National
  Canadian Pacific
  Canary Wharf
  Canon
  Cantor Fitzgerald
  Canva
  Cap Gemini
  Capgemini
  Capita
  Capital Cities
  Capital Cities/ABC
  Capital One
  CarMax
  Cardinal Health
  Cargill
  Carillion
  Carlsberg
  Carlton
  Carlyle
  Carlyle Group
  Carnegie
  Carnival
  Carnival Cruise Lines
  Carpetright
  Carphone Warehouse
  Carrefour
  Carrier
  Cartier
  Carvana
  Casino
  Casino Guichard
  Caterpillar
  Cathay Pacific
  Cazoo
  Celanese
  Celgene
  Cellnet
  Celsius Network
  Cemex
  Cendant
  Center Parcs
  Centex
  Centrica
  Centurylink
  Cephalon
  Cerberus
  Cerberus Capital
  Cessna
  Chanel
  Charles Schwab
  Charter Communications
  Chase
  Chase Manhattan
  Checkpoint
  Cheesecake Factory
  Chemical Bank
  Chemical Banking
  Chemours
  Chesapeake Energy
  Chevrolet
  Chevron
  ChevronTexaco
  Chick-fil-A
  China Mobile
  China Telecom
  China Unicom
  Chipotle
  Chiron
  Chloride
  Choice Hotels
  Christie's
  Chrysler
  Chubb
  Ciba-Geigy
  Ciena
  Cigna
  Cineworld
  Cinven
  Cipla
  Circuit City
  Cirque du Soleil
  Cisco
  Cisco Systems
  Citadel
  Citibank
  Citicorp
  Citigroup
  Citrix
  Citroen
  Citroën
  Clariant
  Clear Channel
  Clearwire
  Clorox
  Cloudflare
  Club Med
  Co-op
  Co-op Bank
  Coach
  Coal India
  Coastal
  Coca-Cola
  Coca-Cola Enterprises
  Cochlear
  Cognizant
  Coinbase
  Coles
  Coles Myer
  Colgate
  Colgate-Palmolive
  Columbia Pictures
  Columbia/HCA
  Comcast
  Comerica
  Commerzbank
  Commonwealth Bank
  Commonwealth Edison
  CompUSA
  Compaq
  Compaq Computer
  Compass
  Compass Group
  Computer Associates
  Computer Sciences
  Con Edison
  ConAgra
  Conagra
  Conde Nast
  Condé Nast
  Conoco
  ConocoPhillips
  Conrail
  Conseco
  Consolidated Edison
  Constellation
  Constellation Brands
  Continental
  Continental AG
  Continental Airlines
  Conversant
  Cooper Industries
  Coopers & Lybrand
  Coors
  Corning
  Corus
  Costa
  Costa Coffee
  Costain
  Costco
  Cosworth
  Country Garden
  Countrywide
  Countrywide Financial
  Coursera
  Courtaulds
  Coutts
  Cox Communications
  Crane
  Crate & Barrel
  Crate and Barrel
  Cray
  Credit Agricole
  Credit Lyonnais
  Credit Suisse
  Credit Suisse First Boston
  Croda
  CrowdStrike
  Crown Zellerbach
  Crédit Agricole
  Crédit Lyonnais
  Cummins
  Cuprinol
  Currys
  Cyprus Minerals
  D'Angelico
  DARPA
  DBS
  DFS
  DHL
  DKNY
  DMGT
  DP World
  DTE
  Dacia
  Daewoo
  Daewoo Motor
  Dai-ichi
  Daihatsu
  Daiichi Sankyo
  Daily Mail and General Trust
  Daimler
  Daimler-Benz
  DaimlerChrysler
  Daiwa
  Daiwa Securities
  Dana
  Danaher
  Dangote
  Dangote Cement
  Dangote Group
  Danone
  Danske Bank
  Darden
  Dassault
  Dassault Systemes
  Data General
  Databricks
  Datadog
  Dayton Hudson
  De Beers
  De La Rue
  Dean Foods
  Dean Witter
  Debenhams
  DeepMind
  Deere
  Delhaize
  Deliveroo
  Delivery Hero
  Dell
  Dell Computer
  Deloitte
  Deloitte & Touche
  Delphi
  Delta
  Delta Air Lines
  Denny's
  Depfa
  Deutsche Bahn
  Deutsche Bank
  Deutsche Boerse
  Deutsche Post
  Deutsche Telekom
  Dexia
  Diageo
  Dial
  Diamond Shamrock
  Didi
  Diebold
  Digital Equipment
  Digital Equipment Corp
  Dillard's
  Dior
  DirecTV
  Direct Line
  Discover
  Discover Financial
  Discovery
  Discovery Communications
  Discovery Health
  Dish Network
  Disney
  Dixons
  Dixons Carphone
  DoCoMo
  Dolby
  Dole
  Dollar General
  Dollar Tree
  Dominion
  Dominion Resources
  Domino's
  Domino's Pizza
  DoorDash
  Dow
  Dow Chemical
  Dow Corning
  Dow Jones
  Dr Pepper
  Dr Reddy's
  DraftKings
  Drax
  DreamWorks
  Dresdner Bank
  Dresdner Kleinwort
  Dresser Industries
  Drexel
  Drexel Burnham Lambert
  Dropbox
  Du Pont
  DuPont
  Duke Energy
  Dun & Bradstreet
  Dunelm
  Dunkin
  Dunkin'
  Dunkin' Donuts
  Dunlop
  Dunnes
  Dyncorp
  Dynegy
  Dyson
  E*Trade
  E.F. Hutton
  E.ON
  E.On
  EA
  EADS
  EDF
  EDF Energy
  EDS
  EMC
  EMI
  ENI
  EPCOR
  EY
  Eastern Airlines
  Eastman Chemical
  Eastman Kodak
  EasyJet
  Eaton
  Ebay
  EchoStar
  Ecobank
  Ecolab
  Edelman
  Edison
  Edison International
  Eidos
  Eisai
  El Al
  El Paso
  Elan
  Electrolux
  Electronic Arts
  Electronic Data Systems
  Elf Aquitaine
  Eli Lilly
  Ellie Mae
  Embraer
  Emerson
  Emerson Electric
  Emirates
  Enbridge
  Endesa
  Enel
  Energis
  Engie
  Eni
  Enoc
  Enron
  Entergy
  Enterprise Inns
  Epic Games
  Equifax
  Equinor
  Equitable Life
  Equity Bank
  Ericsson
  Ernst & Young
  Erste Bank
  Eskom
  Essilor
  EssilorLuxottica
  Estee Lauder
  Estée Lauder
  Etihad
  Etsy
  Euronext
  Eurostar
  Eurotunnel
  Evergrande
  Everlast
  Exelon
  Expedia
  Experian
  Express Scripts
  Exxon
  Exxon Mobil
  ExxonMobil
  FMC
  FTX
  Facebook
  Fairchild
  Fairfax
  FanDuel
  Fannie Mae
  Farmer Brothers
  Fastenal
  FedEx
  Federal Express
  Federal-Mogul
  Federated Department Stores
  Ferranti
  Ferrari
  Ferrexpo
  Ferrovial
  Fiat
  Fiat Chrysler
  Fidelity
  Fidelity Investments
  Fifth Third
  Figma
  Fireman's Fund
  Firestone
  First Bank
  First Boston
  First Chicago
  First Direct
  First Interstate
  First National
  First Quantum
  First Republic Bank
  First Solar
  First Union
  First Utility
  FirstEnergy
  FirstGroup
  FirstRand
  Fiserv
  Fisker
  Fitbit
  Fitch
  Fitch Ratings
  Five Guys
  Fleet
  Fleet Financial
  FleetBoston
  Flight Centre
  Flipkart
  Fluor
  Flutterwave
  Flybe
  Foot Locker
  Ford
  Ford Motor
  Forte
  Fortescue
  Fortis
  Fortum
  Foster's
  Foxconn
  France Telecom
  Franklin Templeton
  Fraport
  Frasers Group
  Freddie Mac
  Freeport-McMoRan
  Freescale
  Fresenius
  Fresnillo
  Friends Provident
  Frontier
  Frontier Airlines
  Fuji
  Fuji Film
  Fuji Photo Film
  Fujifilm
  Fujitsu
  Fujitsu Siemens
  Fyffes
  G4S
  GAF
  GDF Suez
  GE
  GE Capital
  GEC
  GKN
  GM
  GMAC
  GMC
  GSK
  GTBank
  GTE
  GUS
  Galp
  GameStop
  Gannett
  Gap
  Gartner
  Garuda Indonesia
  Gate Gourmet
  Gateway
  Gatorade
  Gaz de France
  Gazprom
  Gazprombank
  Geely
  Gemini
  Gemini Trust
  Genentech
  General Cinema
  General Dynamics
  General Electric
  General Foods
  General Mills
  General Motors
  General Re
  Generali
  Genesco
  Gennum
  Genting
  Genzyme
  George Wimpey
  Georgia Gulf
  Georgia Power
  Georgia-Pacific
  Gerber
  Gett
  Getty
  Getty Images
  Getty Oil
  Giant Eagle
  Giffgaff
  Gilead
  Gilead Sciences
  Gillette
  Givaudan
  Glaxo
  Glaxo Wellcome
  GlaxoSmithKline
  Glencore
  Global Crossing
  Globe Telecom
  Go-Ahead
  GoDaddy
  GoFundMe
  GoPro
  Godrej
  Gojek
  Gold Fields
  Golden West
  Goldman
  Goldman Sachs
  Goodrich
  Goodyear
  Google
  Grab
  Granada
  Grand Metropolitan
  Grant Thornton
  Great Atlantic & Pacific Tea
  Great Northern Nekoosa
  Great Universal Stores
  Green King
  Greene King
  Greensill
  Greggs
  Greyhound
  Groupon
  Grumman
  Grupo Mexico
  Gucci
  Guess
  Guinness
  Guinness Peat
  Gulf Oil
  Gulf Power
  Gulfstream
  H&M
  H&R Block
  H.J. Heinz
  HAL
  HBO
  HBOS
  HCA
  HCL
  HCL Technologies
  HDFC
  HDFC Bank
  HMV
  HP
  HSBC
  HTC
  Haier
  Halfords
  Halifax
  Halliburton
  Hallmark
  Hamleys
  Hammerson
  Hanes
  Hanover
  Hanson
  Hapag-Lloyd
  Hargreaves Lansdown
  Harland & Wolff
  Harley-Davidson
  Harmony Gold
  HarperCollins
  Harrah's
  Harris
  Harrods
  Hartford
  Harvey Nichols
  Hasbro
  Heidelberg Cement
  Heineken
  Heinz
  Hellman & Friedman
  HelloFresh
  Henderson
  Henkel
  Hercules
  Hermes
  Hermès
  Hero Motocorp
  Hershey
  Hertz
  Hess
  Hewlett Packard
  Hewlett Packard Enterprise
  Hewlett-Packard
  Hikma
  Hilton
  Hilton Hotels
  Hilton Worldwide
  Hindalco
  Hindustan Unilever
  Hiscox
  Hitachi
  Hochtief
  Hoechst
  Hoffman-LaRoche
  Hoffmann-La Roche
  Holcim
  Holiday Inn
  Holly Farms
  Home Bargains
  Home Depot
  Home Retail Group
  Homebase
  Homestake
  Hon Hai
  Hon Hai Precision
  Honda
  Honda Motor
  Honeywell
  Hormel
  Houghton Mifflin
  House of Fraser
  Household
  Household International
  Howdens
  Huawei
  Hudson's Bay
  Hughes
  Hughes Aircraft
  Hulu
  Humana
  Hutchison Whampoa
  Hutton
  Hyatt
  Hynix
  Hyundai
  Hyundai Motor
  IAC
  IAG
  IBM
  ICAP
  ICBC
  ICI
  ICICI
  ICICI Bank
  ICL
  IKEA
  IMAX
  IMI
  ING
  ING Direct
  ITC
  ITT
  ITV
  Iberdrola
  Iberia
  Iceland
  Iceland Foods
  Ikea
  Illumina
  ImClone
  Imclone
  Impala Platinum
  Imperial
  Imperial Brands
  Imperial Chemical
  Imperial Chemical Industries
  Imperial Tobacco
  Impossible Foods
  InBev
  Inchcape
  Inco
  Indesit
  IndiGo
  Indian Oil
  Inditex
  IndyMac
  Infineon
  Infosys
  Ingersoll-Rand
  Ingram Micro
  Inmarsat
  Instacart
  Instagram
  Instinet
  Integra
  Intel
  Inter-Continental Hotels
  InterContinental
  InterContinental Hotels
  Interbrew
  International Business Machines
  International Lease Finance
  International Paper
  Interpublic
  Interserve
  Intesa
  Intesa Sanpaolo
  Intuit
  Invensys
  Invesco
  Investec
  Irving Oil
  Israel Chemicals
  Isuzu
  Itochu
  J Sainsbury
  J&J
  J.C. Penney
  J.Crew
  J.D. Power
  J.P. Morgan
  JAL
  JB Hi-Fi
  JBS
  JC Penney
  JCPenney
  JD Sports
  JD Wetherspoon
  JD.com
  JJB Sports
  JLL
  JLR
  JP Morgan
  JP Morgan Chase
  JPMorgan
  JPMorgan Chase
  JS Group
  JSW Steel
  JVC
  Jack Daniel's
  Jaguar
  Jaguar Land Rover
  Japan Airlines
  Jarvis
  Jefferies
  Jessops
  Jet Airways
  Jet2
  JetBlue
  Jimmy Choo
  Jindal
  John Deere
  John Hancock
  John Laing
  John Lewis
  John Lewis Partnership
  Johns Manville
  Johnson & Johnson
  Johnson Controls
  Johnson Matthey
  Johnson Wax
  Johnson and Johnson
  Jollibee
  Jones Lang LaSalle
  Julius Baer
  Juniper
  Juniper Networks
  Just Eat
  Juul
  K Mart
  KB Home
  KBC
  KBR
  KCB
  KFC
  KKR
  KLA
  KLM
  KPMG
  KPN
  KT
  Kaiser Permanente
  Kaufman & Broad
  Kawasaki
  Kellogg
  Kellogg's
  Kelly Services
  Kemper
  Kenwood
  Kering
  Kerr-McGee
  Kerry Group
  Keurig
  KeyCorp
  Kia
  Kia Motors
  Kickstarter
  Kidder Peabody
  Kidder, Peabody
  Kimberly-Clark
  Kimco
  Kinder Morgan
  Kingfisher
  Kingfisher Airlines
  Kinross
  Kirin
  Klarna
  Kleinwort Benson
  Kmart
  Knight Ridder
  Knight-Ridder
  Kobe Steel
  Kodak
  Kohl's
  Kohlberg Kravis Roberts
  Komatsu
  Konica Minolta
  Koninklijke Philips
  Kookmin Bank
  Koor
  Kraft
  Kraft Foods
  Kraft Heinz
  Krispy Kreme
  Kroger
  Krupp
  Kubota
  Kuehne + Nagel
  Kuoni
  Kwik Fit
  Kyocera
  L&T
  L'Oreal
  L'Oréal
  L-3 Communications
  L3Harris
  LG
  LG Electronics
  LG Philips
  LSE
  LSI
  LSI Logic
  LTV
  LVMH
  Labatt
  Ladbrokes
  Lafarge
  LafargeHolcim
  Laing
  Laker
  Lam Research
  Lamborghini
  Lancia
  Lancome
  Land Rover
  Land Securities
  Lands' End
  Larsen & Toubro
  Laura Ashley
  Lazard
  Legal & General
  Legal and General
  Legg Mason
  Lego
  Lehman
  Lehman Brothers
  Leidos
  Lendlease
  Lennar
  Lenovo
  Leo Burnett
  Level 3
  Levi Strauss
  Levi's
  Lexmark
  Lexus
  Leyland
  Liberty Media
  Liberty Mutual
  Lidl
  Limited Brands
  Lin Broadcasting
  Lincoln National
  Linde
  Link
  LinkedIn
  Lion Air
  Lion Nathan
  Lionsgate
  Litton
  Litton Industries
  Lloyd's
  Lloyd's of London
  Lloyds
  Lloyds Bank
  Lloyds Banking Group
  Lloyds TSB
  Loblaw
  Lockheed
  Lockheed Martin
  Loews
  Logica
  LogicaCMG
  Logitech
  London Stock Exchange
  Lone Star Technologies
  Lonmin
  Lonrho
  Loral
  Lord & Taylor
  Lorillard
  Lotus
  Lotus Development
  Louis Vuitton
  Lowe's
  Lucas
  Lucas Industries
  LucasArts
  Lucasfilm
  Lucent
  Lucent Technologies
  Lucid
  Lufthansa
  Lukoil
  Lululemon
  Lupin
  Lyft
  Lyonnaise des Eaux
  M&C Saatchi
  M&G
  M&S
  MAN
  MBIA
  MBNA
  MCA
  MCI
  MCI WorldCom
  MDC
  MG Rover
  MGM
  MGM Grand
  MGM Mirage
  MGM Resorts
  MGM/UA
  MIPS
  MMO2
  MTN
  MTV
  MTV Networks
  Macquarie
  Macy's
  Maersk
  Mahindra
  Mahindra & Mahindra
  Mailchimp
  Majestic Wine
  Makro
  Malaysia Airlines
  Mallinckrodt
  Man Group
  Mannesmann
  Manpower
  Manufacturers Hanover
  Manulife
  Marathon
  Marathon Oil
  Marconi
  Mark & Spencer
  Marks & Spencer
  Marks and Spencer
  Marriott
  Mars
  Marsh & McLennan
  Martin Marietta
  Marubeni
  Maruti
  Maruti Suzuki
  Marvel
  Marvell
  Maserati
  MasterCard
  Mastercard
  Matalan
  Match.com
  Matra
  Matsushita
  Matsushita Electric
  Mattel
  Maxus
  Maxxam
  May Department Stores
  Maytag
  Mazda
  McAfee
  McCain
  McCarthy & Stone
  McCaw
  McCaw Cellular
  McDermott
  McDonald's
  McDonalds
  McDonnell Douglas
  McGraw-Hill
  McKesson
  McKinsey
  McKinsey & Company
  Mead
  Mediaset
  Mediatek
  Medibank
  Mediclinic
  Mediobanca
  Medtronic
  Meggitt
  Meituan
  Mellon
  Mellon Bank
  Melrose
  Meralco
  Mercantile Stores
  Mercedes
  Mercedes-Benz
  Merck
  Meredith
  Merrill
  Merrill Lynch
  Mesa
  Mesa Airlines
  MetLife
  Meta
  Meta Platforms
  Metro
  Metro AG
  Metro-Goldwyn-Mayer
  Michael Kors
  Michelin
  Micron
  Micron Technology
  Microsoft
  Midland Bank
  Minolta
  Mitchells & Butlers
  Mitie
  Mitsubishi
  Mitsubishi Electric
  Mitsubishi Estate
  Mitsubishi Heavy Industries
  Mitsubishi Motors
  Mitsubishi UFJ
  Mitsui
  Mizuho
  Mobil
  Moderna
  Moet Hennessy
  Molson
  Molson Coors
  Moncler
  Mondelez
  Mondi
  Moneysupermarket
  Monsanto
  Monte dei Paschi
  Monte dei Paschi di Siena
  Montedison
  Monzo
  Moody's
  Moody's Investors Service
  Morgan Crucible
  Morgan Grenfell
  Morgan Stanley
  Morgan Stanley Dean Witter
  Morningstar
  Morrison
  Morrisons
  Mothercare
  Motorola
  Mozilla
  Moët Hennessy
  Mt. Gox
  Mulberry
  Muller
  Munich Re
  MySpace
  Myer
  Mylan
  NAB
  NASDAQ
  NBC Universal
  NBCUniversal
  NCR
  NEC
  NPower
  NTL
  NTPC
  NTT
  NTT DoCoMo
  NVR
  NWA
  NYNEX
  NYSE
  Nabisco
  Nando's
  Nasdaq
  Naspers
  NatWest
  National Australia Bank
  National Express
  National Grid
  National Intergroup
  National Semiconductor
  National Westminster
  National Westminster Bank
  Nationwide
  Navistar
  Nedbank
  Neiman Marcus
  Nestle
  Nestlé
  NetApp
  Netflix
  Netscape
  Network Rail
  New World
  New York Life
  New York Stock Exchange
  Newbridge
  Newcrest
  Newell
  Newmont
  News Corp
  News Corporation
  News International
  Nexperia
  Next
  NextEra
  Nextdoor
  Nextel
  Nickelodeon
  Nielsen
  Nike
  Nikko
  Nikko Securities
  Nikon
  Nine Entertainment
  Nine West
  Nintendo
  Nippon Steel
  Nippon Telegraph and Telephone
  Nissan
  Nissan Motor
  Nokia
  Nokia Siemens
  Nomura
  Nomura Securities
  Nordea
  Nordstrom
  Norfolk Southern
  Norsk Hydro
  Nortel
  Nortel Networks
  Northern Foods
  Northern Rock
  Northern Telecom
  Northern Trust
  Northrop
  Northrop Grumman
  Northwest
  Northwest Airlines
  Norwest
  Norwich Union
  Novartis
  Novell
  Novo Nordisk
  Novozymes
  Nuance
  Nucor
  Nvidia
  Nynex
  O'Reilly
  O2
  OCBC
  OMV
  ONGC
  Oak Industries
  Oatly
  Ocado
  Occidental
  Occidental Petroleum
  Octopus Energy
  Odeon
  Office Depot
  OfficeMax
  Ogilvy
  Ogilvy & Mather
  Okta
  Ola
  Old Mutual
  Olivetti
  Olympus
  Omnicom
  Opel
  OpenAI
  Openreach
  Oppenheimer
  Oracle
  Orange
  Orascom
  Oriflame
  Origin Energy
  Orsted
  Osram
  Otis
  Overstock
  Owens Corning
  Owens-Illinois
  P&G
  P&O
  P&O Ferries
  PDD
  PDVSA
  PG&E
  PNC
  PNC Financial
  POSCO
  PPG
  PPL
  PSA
  PSA Peugeot Citroen
  PSEG
  PVH
  PWC
  Paccar
  PacifiCorp
  Pacific Enterprises
  Pacific Gas & Electric
  Pacific Gas and Electric
  Pacific Telesis
  Paddy Power
  PaineWebber
  Palantir
  Palm
  PalmOne
  Pan Am
  Pan American World Airways
  Panasonic
  Pandora
  Panera
  Papa John's
  Paramount
  Paramount Communications
  Paramount Pictures
  Parker Hannifin
  Parmalat
  Patagonia
  Pathe
  PayPal
  Paychex
  Paytm
  Peabody
  Pearson
  Pechiney
  Peloton
  Pemex
  Penguin
  Penguin Random House
  Pennon
  Pennzoil
  People Express
  PeopleSoft
  Pepco
  Pepsi
  PepsiCo
  Perdue
  PerkinElmer
  Permira
  Pernod
  Pernod Ricard
  Perrigo
  Persimmon
  PetroChina
  Petrobras
  Petrochina
  Petrofac
  Petronas
  Pets at Home
  Petsmart
  Peugeot
  Peugeot Citroen
  Pfizer
  Pharmacia
  Pharmacia & Upjohn
  Phelps Dodge
  Philip Morris
  Philips
  Philips Electronics
  Phillips Petroleum
  Phillips-Van Heusen
  Photo-Me
  Pick n Pay
  Pilkington
  Pillsbury
  Pimco
  Pinkerton
  Pinnacle West
  Pinterest
  Pioneer
  Piper Jaffray
  Pirelli
  Pitney Bowes
  Pixar
  Pizza Express
  Pizza Hut
  Planters
  Playboy
  Plessey
  Polaroid
  Polestar
  Polo Ralph Lauren
  Polygram
  Ponderosa
  Popeyes
  Porsche
  Posco
  Potash Corp
  PotashCorp
  Poundland
  Poundworld
  Power Corp
  PowerGen
  Powergen
  Prada
  Pratt & Whitney
  Praxair
  Premier Foods
  Premier Inn
  Premier Oil
  Pret A Manger
  Prezzo
  Price Waterhouse
  Priceline
  Pricewaterhouse Coopers
  PricewaterhouseCoopers
  Primark
  Primerica
  Procter & Gamble
  Procter and Gamble
  Progress Energy
  Progressive
  Prologis
  Prosus
  Provident Financial
  Prudential
  Prudential-Bache
  Prudential-Bache Securities
  Public Service Electric & Gas
  Publicis
  Publix
  Puma
  Punch Taverns
  Purdue Pharma
  Purplebricks
  PwC
  QVC
  Qantas
  QinetiQ
  Qinetiq
  Quaker Oats
  Quaker State
  Qualcomm
  Quantum
  QuantumScape
  Quebecor
  Quest
  Quest Diagnostics
  Quick & Reilly
  Qwest
  R.H. Macy
  R.J. Reynolds
  RAM Mobile Data
  RBC
  RBS
  RBS Group
  RCA
  RELX
  RIM
  RJR
  RJR Nabisco
  RMC
  RSA
  RSA Insurance
  RTL
  RTZ
  RWE
  Rabobank
  Radio Shack
  RadioShack
  Raiffeisen
  Rakuten
  Rally's
  Ralph Lauren
  Ralston Purina
  Ram
  Ranbaxy
  Random House
  Randstad
  Rank
  Rank Hovis McDougall
  Raytheon
  Reckitt
  Reckitt & Colman
  Reckitt Benckiser
  Reddit
  Redland
  Redrow
  Reebok
  Reed Elsevier
  Reed International
  Regeneron
  Regions Financial
  Reliance
  Reliance Industries
  Reliance Jio
  Reliant
  Renault
  Renault-Nissan
  Renesas
  Renishaw
  Rentokil
  Rentokil Initial
  Repsol
  Repsol YPF
  Republic Airlines
  Research In Motion
  Research in Motion
  Resorts International
  Revlon
  Revolut
  Rexam
  Reynolds
  Reynolds American
  Reynolds Metals
  Rheinmetall
  Rhone-Poulenc
  Rhone-Poulenc Rorer
  Ricoh
  Rightmove
  Rio Tinto
  Rite Aid
  Ritz-Carlton
  River Island
  Rivian
  Robinhood
  Roblox
  Roche
  Rockwell
  Rockwell International
  Rogers Communications
  Rohm & Haas
  Rohm and Haas
  Roku
  Rolls
  Rolls-Royce
  Rorer
  Rosneft
  Ross Stores
  Rover
  Rover Group
  Royal & Sun Alliance
  Royal Ahold
  Royal Bank of Canada
  Royal Bank of Scotland
  Royal Caribbean
  Royal Dutch
  Royal Dutch Shell
  Royal Dutch/Shell
  Royal London
  Royal Mail
  Rubbermaid
  Rusal
  Ryanair
  Ryder
  Ryland
  S&P
  S.G. Warburg
  SABMiller
  SABRE
  SAIC
  SAIL
  SAP
  SAS
  SBC
  SBC Communications
  SBI
  SCA
  SCEdison
  SG Warburg
  SGS
  SK Hynix
  SK Telecom
  SKF
  SM Investments
  SNCF
  SSAB
  SSE
  STMicroelectronics
  Saab
  Saatchi & Saatchi
  Sabena
  Sabic
  Safaricom
  Safeco
  Safeway
  Sage
  Sainsbury
  Sainsbury's
  Saint-Gobain
  Saks
  Saks Fifth Avenue
  Salesforce
  Salesforce.com
  Sallie Mae
  Salomon
  Salomon Brothers
  Salomon Smith Barney
  Samsonite
  Samsung
  Samsung Electronics
  San Miguel
  San Miguel Corporation
  SanDisk
  Sandoz
  Sandvik
  Sanlam
  Sanofi
  Sanofi Pasteur
  Sanofi-Aventis
  Sanofi-Synthelabo
  Santa Fe Pacific
  Santander
  Sanwa
  Sanyo
  Sara Lee
  Sasol
  Saudi Aramco
  Savills
  Scania
  Scantronics
  Scentre
  Schering
  Schering-Plough
  Schindler
  Schlumberger
  Schneider
  Schneider Electric
  Schroders
  Schwab
  Schweppes
  Scotiabank
  Scott Paper
  Scottish & Newcastle
  Scottish & Southern Energy
  Scottish Power
  Scottish Widows
  ScottishPower
  Scotts
  SeaWorld
  Seagas
  Seagate
  Seagram
  Sealed Air
  Sears
  Sears Holdings
  Sears Roebuck
  Sears, Roebuck
  Seat
  Securicor
  Securitas
  Security Pacific
  Sega
  Segro
  Seiko
  Seiko Epson
  Selfridges
  Sempra
  Sephora
  Sequoia
  Sequoia Capital
  Serco
  Serum Institute
  Seven & I
  Severn Trent
  Shanda
  Shanghai Automotive
  Sharp
  Shaw
  Shaws
  Shearson
  Shearson Lehman
  Shearson Lehman Hutton
  Shein
  Shell
  Shell Oil
  Sheraton
  Sherwin-Williams
  Shire
  Shiseido
  Shopify
  Shoprite
  Siebel
  Siebel Systems
  Siemens
  Siemens Energy
  Siemens Healthineers
  Sierra Club
  Signature Bank
  Sikorsky
  Silicon Graphics
  Silicon Valley Bank
  Simon & Schuster
  Simon Property Group
  Sinclair
  SingTel
  Singapore Airlines
  Singapore Telecommunications
  Singer
  Sinopec
  Sirius
  Sirius XM
  Six Flags
  Skanska
  Skechers
  Skoda
  Sky
  Sky Broadcasting
  SkyWest
  Skype
  Slack
  Smith & Nephew
  Smith & Wesson
  Smith Barney
  SmithKline
  SmithKline Beckman
  SmithKline Beecham
  Smithfield
  Smithfield Foods
  Smiths
  Smiths Group
  Smurfit
  Snap
  Snapchat
  Snapple
  Snecma
  Snowflake
  SocGen
  Societe Generale
  Société Générale
  Sodexho
  Sodexo
  SoftBank
  Softbank
  SolarCity
  Solectron
  Solvay
  Sonos
  Sony
  Sony BMG
  Sony Ericsson
  Sony Music
  Sony Pictures
  Sotheby's
  South African Breweries
  South West Trains
  South32
  Southern California Edison
  Southern Co
  Southern Company
  Southern Pacific
  Southwest
  Southwest Airlines
  Southwestern Bell
  SpaceX
  SpiceJet
  Spirit AeroSystems
  Spirit Airlines
  Sports Direct
  Spotify
  Sprint
  Sprint Nextel
  Square
  Square Enix
  Squarespace
  Squibb
  Stagecoach
  Standard & Poor's
  Standard Bank
  Standard Chartered
  Standard Life
  Standard Oil
  Standard and Poor's
  Stanley Works
  Staples
  StarHub
  Starbucks
  Starwood
  State Bank of India
  State Farm
  State Street
  Statoil
  StatoilHydro
  Stelco
  Stella Artois
  Stellantis
  Sterling Drug
  Stockland
  Stora
  Stora Enso
  Strabag
  Stripe
  Stryker
  Subaru
  Subway
  Suez
  Sumitomo
  Sumitomo Mitsui
  Sun
  Sun Life
  Sun Microsystems
  Sun Pharma
  SunTrust
  Suncor
  Suncorp
  Sunoco
  Superdrug
  Superdry
  Supervalu
  Suzlon
  Suzuki
  Svenska Handelsbanken
  Swatch
  Swedbank
  Swiggy
  Swire
  Swiss Re
  Swissair
  Swisscom
  Sydney Airport
  Symantec
  Syngenta
  Syntex
  Sysco
  T-Mobile
  T. Rowe Price
  TCS
  TD Ameritrade
  TD Bank
  TGI Friday's
  TJ Maxx
  TJX
  TNT
  TRW
  TSB
  TSMC
  TUI
  TWA
  TXU
  Tabcorp
  Taco Bell
  Taiwan Semiconductor
  Takeda
  TalkTalk
  Tambrands
  Tandem
  Tandy
  Target
  Tarmac
  Tata
  Tata Consultancy Services
  Tata Group
  Tata Motors
  Tata Steel
  Tate & Lyle
  Taylor Wimpey
  Tech Mahindra
  Technicolor
  Teck
  Telecom Italia
  Telefonica
  Telefónica
  Telekom Austria
  Telenor
  Telewest
  Telia
  TeliaSonera
  Telkom
  Telstra
  Temasek
  Temasek Holdings
  Temu
  Tencent
  Tenneco
  Teradata
  Teradyne
  Terra Firma
  Tesco
  Tesla
  Tesla Motors
  Teva
  Texaco
  Texas Air
  Texas Instruments
  Textron
  Thai Airways
  Thales
  Thames Water
  The We Company
  Theranos
  Thermo Fisher
  Thomas Cook
  Thomson
  Thomson Financial
  Thomson Reuters
  Thomson-CSF
  Thorn EMI
  Three Arrows Capital
  Thyssen
  ThyssenKrupp
  Thyssenkrupp
  Tiffany
  Tiffany & Co
  TikTok
  Tim Hortons
  Time Inc
  Time Warner
  Time Warner Cable
  Times Mirror
  Timken
  Titan
  Toll Brothers
  TomTom
  Tomkins
  Tommy Hilfiger
  Topman
  Topshop
  Toronto-Dominion
  Toshiba
  Total
  Total Fina
  TotalEnergies
  TotalFinaElf
  Towers Perrin
  Towers Watson
  Toyota
  Toyota Motor
  Toys "R" Us
  Toys R Us
  Trader Joe's
  Trafigura
  Trans World Airlines
  TransCanada
  Transamerica
  Transnet
  Transocean
  Transurban
  Travelers
  Travelodge
  Travis Perkins
  Treasury Wine Estates
  Tribune
  Tribune Co
  Trinity Mirror
  TripAdvisor
  Triton
  Trump Organization
  Tsingtao
  Tui Travel
  Tullow Oil
  Tupperware
  Turner Broadcasting
  Tuskegee
  Twilio
  Twitch
  Twitter
  Tyco
  Tyco International
  Tyson
  Tyson Foods
  U-Haul
  U.S. Bancorp
  U.S. Steel
  UAL
  UBA
  UBS
  UBS Warburg
  UOB
  UPS
  US Air
  US Airways
  US Bancorp
  US Steel
  US West
  USAir
  USG
  UST
  USX
  Uber
  Ubisoft
  Ulta
  Umbro
  UniCredit
  Unicredit
  Unicredito
  Unilever
  Union Bank
  Union Carbide
  Union Pacific
  Union Texas Petroleum
  Uniper
  Uniqlo
  Unisys
  Unite Students
  United
  United Airlines
  United Biscuits
  United Health
  United Overseas Bank
  United Parcel Service
  United Rentals
  United Technologies
  United Utilities
  UnitedHealth
  UnitedHealth Group
  Universal
  Universal Music
  Universal Music Group
  Universal Pictures
  Universal Studios
  Unocal
  UnumProvident
  Upjohn
  Urban Outfitters
  VF Corp
  VMware
  VNU
  VW
  Vale
  Valeant
  Valeo
  Valero
  Valero Energy
  Valve
  Vanguard
  Vattenfall
  Vauxhall
  Vedanta
  Venmo
  Veolia
  Veritas
  Verizon
  Verizon Wireless
  Versace
  Vertex
  Vestas
  Viacom
  ViacomCBS
  Victoria's Secret
  Vinci
  Virgin
  Virgin America
  Virgin Atlantic
  Virgin Express
  Virgin Galactic
  Virgin Group
  Virgin Media
  Virgin Mobile
  Virgin Money
  Virgin Trains
  Visa
  Visteon
  Vivendi
  Vivendi Universal
  Vodacom
  Vodafone
  Voestalpine
  Volkswagen
  Volvo
  Vonovia
  Vulcan Materials
  W Hotels
  W.R. Grace
  WH Smith
  WHSmith
  WPP
  WaMu
  Wachovia
  Waitrose
  Wal-Mart
  Walgreen
  Walgreens
  Wall's
  Walmart
  Walt Disney
  Wang
  Wang Laboratories
  Warby Parker
  Warner
  Warner Bros
  Warner Bros.
  Warner Brothers
  Warner Communications
  Warner Lambert
  Warner Music
  Warner-Lambert
  Washington Mutual
  Waste Management
  Waterstone's
  Waterstones
  Wawa
  Wayfair
  Waymo
  WeWork
  WebMD
  Wegmans
  WellPoint
  Wellcome
  Wells Fargo
  Wendy's
  Wesfarmers
  West Texas
  Western Digital
  Western Union
  Westinghouse
  Westpac
  Wetherspoons
  Weyerhaeuser
  Whirlpool
  Whitbread
  Whole Foods
  Whole Foods Market
  Wickes
  Wilkinson Sword
  Wilko
  William Hill
  William Morris
  Williams
  Wimpey
  Winn-Dixie
  Wipro
  Wirecard
  Wizz Air
  Wm Morrison
  Wm. Wrigley
  Wolseley
  Wood Group
  Woodside Energy
  Woolworth
  Woolworths
  World Com
  WorldCom
  Wrigley
  Wyeth
  Wyndham
  Wynn Resorts
  XL
  XTO Energy
  Xcel Energy
  Xero
  Xerox
  Xiaomi
  Xilinx
  Xinhua Finance
  Xstrata
  YPF
  Yahoo
  Yahoo!
  Yamaha
  Yamaichi Securities
  Yara
  Yell
  Yelp
  Yorkshire Water
  YouTube
  Yuganskneftegas
  Yukos
  Yum Brands
  Yum! Brands
  ZTE
  Zalando
  Zale
  Zara
  Zendesk
  Zenith
  Zenith Bank
  Zenith Electronics
  Zillow
  Zimmer
  Zomato
  Zoom
  Zoom Video
  Zoopla
  Zurich
  Zurich Financial
  Zurich Insurance
  Zynerba
  Zynga
  eBay
  eHarmony
  easyJet
  mmO2
  npower
`)
