// Names of no person, place or organization: events, tournaments, awards, laws, products, works,
// holidays, illnesses, abbreviations of things.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const EVENTS_AND_PRODUCTS = parseList(`
  30 Rock
  4x4
  A&E
  A-level
  A-levels
  A320
  A380
  ABS
  ABV
  ACL
  ADHD
  AED
  AIDS
  AIM
  AK-47
  APC
  API
  AR-15
  ASBO
  ASMR
  ATM
  ATV
  ATVs
  Academy Awards
  Acrobat
  Acura MDX
  Affordable Care Act
  Africa Cup of Nations
  African Nations Cup
  Aids
  AirPods
  AirTag
  Airbus A320
  Airbus A380
  Alexa
  Alfa Romeo Giulia
  All-Star
  All-Star Game
  Alzheimer's
  Amazon Prime
  America's Cup
  America's Got Talent
  American Idol
  Android
  Anglo-Welsh Cup
  Antiques Roadshow
  Apple Music
  Apple TV
  Apple Watch
  Arrested Development
  Article 50
  Ashes
  Asia Cup
  Asian Cup
  Asian Games
  Audi A4
  Australian Open
  Avengers
  B&B
  BAC
  BMI
  BMW X5
  BOGOF
  BSE
  BTU
  BTW
  Bafta
  Bafta Awards
  Baftas
  Bake Off
  Ballon d'Or
  Band of Brothers
  Bastille Day
  Batman
  Baywatch
  Belmont Stakes
  Benson and Hedges Cup
  Better Call Saul
  Big Bang Theory
  Big Brother
  Bill of Rights
  Black Mirror
  Blade Runner
  Bledisloe Cup
  Blu-ray
  Blue Peter
  Bluetooth
  Boeing 737
  Boeing 747
  Boeing 777
  Boeing 787
  Bonfire Night
  Booker Prize
  Boston Marathon
  Boxing Day
  Breaking Bad
  Breeders' Cup
  Brexit
  Bridgerton
  Brit Awards
  British Open
  Brits
  Broadchurch
  Broadway
  Brookside
  Bundesliga title
  CBT
  CCTV
  CD
  CD-ROM
  CDs
  CEO
  CFO
  CGI
  COPD
  COVID
  COVID-19
  CPAP
  CPI
  CPR
  CPU
  CT
  CT scan
  CV
  Calcutta Cup
  Call of Duty
  Call the Midwife
  Camaro
  Camry
  Cards Against Humanity
  Carling Cup
  Celtic League
  Challenge Cup
  Champions Cup
  Champions League
  Champions Trophy
  Champions' League
  Championship
  Chapter 11
  Charity Shield
  ChatGPT
  Cheltenham Festival
  Cheltenham Gold Cup
  Chevrolet Bolt
  Chevrolet Volt
  Christmas
  Chromebook
  Chromecast
  Civic
  Civil War
  Clean Air Act
  Clean Water Act
  Club World Cup
  Coca-Cola Championship
  Coca-Cola Cup
  Cold War
  Columbus Day
  Commonwealth Games
  Community Shield
  Confederations Cup
  Conference
  Copa America
  Copa Libertadores
  Copa del Rey
  Copilot
  Corolla
  Coronation Street
  Corsa
  Corvette
  Cotton Bowl
  County Championship
  Covid
  Covid-19
  Cup Winners' Cup
  Cy Young Award
  Cybertruck
  DAX
  DIY
  DMV
  DNA
  DSLR
  DUI
  DVD
  DVDs
  DVR
  DVRs
  DWI
  Dallas Buyers Club
  Dancing with the Stars
  Data Protection Act
  Davis Cup
  Daytona 500
  Deadpool
  Desert Storm
  Desperate Housewives
  Diamond League
  Dirty Dancing
  Division One
  Division Two
  Diwali
  Doctor Who
  Dodd-Frank
  Dow Jones Industrial Average
  Downton Abbey
  Duleep Trophy
  E. coli
  ECG
  EDM
  EEG
  EKG
  EMP
  ERA
  ESG
  ETA
  ETF
  ETFs
  EV
  EVs
  Earth Day
  EastEnders
  Easter
  Ebola
  Echo
  Echo Dot
  Eid
  Emmerdale
  Emmy
  Emmy Awards
  Emmys
  Endangered Species Act
  EpiPen
  Epsom Derby
  Euro
  Euro 2000
  Euro 2004
  Euro 2008
  Euro 2012
  Euro 2016
  Euro 2020
  Eurobond
  Europa League
  European Challenge Cup
  European Championship
  European Championships
  European Cup
  Eurovision Song Contest
  Excel
  Exocet
  F-150
  F-16
  F-35
  FA Cup
  FA Trophy
  FAQ
  FPS
  FTE
  FTSE
  FTSE 100
  FTSE 250
  Facebook Messenger
  Father's Day
  Fed Cup
  Ferrari California
  Fiat 500
  Fiat Punto
  Fiesta Bowl
  Fifth Amendment
  Final Four
  Firefox
  First Amendment
  Fitbit Versa
  Fleabag
  Footsie
  Ford Escape
  Ford Explorer
  Ford F-150
  Ford Fiesta
  Ford Focus
  Ford Mondeo
  Ford Mustang
  Ford Ranger
  Ford Transit
  Formula 1
  Formula One
  Fortnite
  Freedom of Information Act
  French Open
  GCSE
  GCSEs
  GDP
  GDPR
  GMO
  GMOs
  GMT
  GNP
  GP
  GPA
  GPS
  GPT-4
  GPU
  GPUs
  GST
  Galaxy Fold
  Galaxy Note
  Galaxy S
  Galaxy Tab
  Game Boy
  Game of Thrones
  GameCube
  Gator Bowl
  Geiger
  Gemini
  Geneva Convention
  Geneva Conventions
  Giro d'Italia
  Glass-Steagall
  Gmail
  GoPro Hero
  Gold Cup
  Golden Globe
  Golden Globes
  Golf GTI
  Good Friday Agreement
  Google Glass
  Google Home
  Google Maps
  Gossip Girl
  Grammy
  Grammy Awards
  Grammys
  Grand Designs
  Grand National
  Grand Prix
  Grand Slam
  Grand Theft Auto
  Gravity Falls
  Great Depression
  Great North Run
  Grey Cup
  Grey's Anatomy
  Guinness Premiership
  Guitar Hero
  Gulf War
  H1N1
  H5N1
  HDMI
  HDTV
  HGV
  HIV
  HPV
  HRT
  HS2
  HTML
  Hall of Fame
  Halloween
  Halo
  Hanukkah
  Happy Valley
  Harry Potter
  Heineken Cup
  Heisman
  Heisman Trophy
  Hepatitis
  Hollyoaks
  HomePod
  Honda Accord
  Honda CR-V
  Honda Civic
  Honda Jazz
  Hopman Cup
  Hot Wheels
  House of Cards
  How I Met Your Mother
  Human Rights Act
  Hunger Games
  Hurricane Andrew
  Hurricane Hugo
  Hurricane Katrina
  Hyundai Elantra
  Hyundai Tucson
  I'm a Celebrity
  IBS
  ICU
  IED
  IEDs
  IFTA
  IPO
  IPOs
  IQ
  ISA
  ISBN
  IT
  IVF
  Independence Day
  Indianapolis 500
  Indy 500
  Instagram Live
  Instant Pot
  Intel Core
  Internet
  Internet Explorer
  Intertoto Cup
  Iran-Contra
  Iraq War
  JPEG
  Jaguar E-Type
  Jaguar F-Type
  James Bond
  Java
  JavaScript
  Jazz
  Jeep Cherokee
  Jeep Wrangler
  Johnstone's Paint Trophy
  Jurassic Park
  KPI
  Kentucky Derby
  Kia Sportage
  Killing Eve
  Kindle
  Kindle Fire
  King Kong
  Konica
  Korean War
  Kwanzaa
  Kyoto
  Kyoto Protocol
  LASIK
  LCD
  LDV Vans Trophy
  LED
  LEDs
  LGBT
  LGBTQ
  LIBOR
  LNG
  LPG
  LSD
  La La Land
  Labor Day
  Land Cruiser
  Land Rover Defender
  Laver Cup
  Law & Order
  League Cup
  League One
  League Two
  Legos
  Lent
  Les Misérables
  Liberty Bowl
  Line of Duty
  Linux
  Lion King
  Lisbon Treaty
  London Marathon
  Lord of the Rings
  Love Actually
  Love Island
  Lunar New Year
  M&A
  MBA
  MCL
  MDF
  MDMA
  MIPTV
  MMA
  MMR
  MOOC
  MOT
  MOU
  MP
  MP3
  MPV
  MPs
  MRI
  MRSA
  MS Paint
  MSP
  MTV Awards
  MVP
  Maastricht Treaty
  Mac OS
  MacBook
  MacBook Air
  MacBook Pro
  Macbook
  Macintosh
  Mad Men
  Made in Chelsea
  Magners League
  Mamma Mia
  March Madness
  Mario Kart
  Marlboro
  Martin Luther King Day
  MasterChef
  Mastermind
  Masters
  Masters Cup
  May Day
  Medal of Honor
  Medicaid
  Medicare
  Melbourne Cup
  Memorial Day
  Mercury Prize
  Midsomer Murders
  Minecraft
  Mini Cooper
  MoU
  Model 3
  Model S
  Model X
  Model Y
  Modern Family
  Monday Night Football
  Mondeo
  Monopoly
  Most Valuable Player
  Mother's Day
  Mustang
  NCAA Tournament
  NCAA tournament
  NDA
  NFT
  NFTs
  NGO
  NGOs
  Nasdaq Composite
  Nations Cup
  Natwest Trophy
  Nescafé
  New Deal
  New Year
  New Year's Day
  New Year's Eve
  New York Marathon
  Nikkei 225
  Nintendo DS
  Nintendo Switch
  Nintendo Wii
  Nissan Leaf
  Nissan Micra
  Nissan Qashqai
  No Child Left Behind
  Nobel
  Nobel Peace Prize
  Nobel Prize
  OCD
  OLED
  Obama Care
  Obamacare
  Ocean's Eleven
  Olympic
  Olympic Games
  Olympics
  Open Championship
  Orange Bowl
  Orange Is the New Black
  Oscar
  Oscars
  Outlook
  P&L
  P2P
  PC
  PCR
  PCs
  PDA
  PDF
  PDFs
  PGA Championship
  PIN
  PMI
  PMS
  PPE
  PPI
  PS2
  PS3
  PS4
  PS5
  PSA
  PSAT
  PSP
  PTA
  PTSD
  Paralympics
  Paris Agreement
  Parkinson's
  Parks and Recreation
  Passover
  Patriot Act
  Peach Bowl
  Peaky Blinders
  PhD
  Pinot Noir
  PlayStation
  PlayStation 2
  PlayStation 3
  PlayStation 4
  PlayStation 5
  Players Championship
  Playstation
  Playstation 2
  Playstation Portable
  Pokemon
  Pokémon
  Pokémon Go
  Poldark
  Pop Idol
  Porsche 911
  Porsche Cayenne
  Post-it
  PowerPoint
  Powergen Cup
  Preakness
  Preakness Stakes
  Premiership
  Presidents Cup
  Pretty Little Liars
  Pride and Prejudice
  Prius
  Pro Bowl
  Pulitzer
  Pulitzer Prize
  Q&A
  Q1
  Q2
  Q3
  Q4
  QE2
  QR
  Qashqai
  R&B
  R&D
  RAM
  RBI
  RBS Six Nations
  RFID
  ROI
  RPG
  RPGs
  RPI
  RSS
  RSV
  RSVP
  RV
  RVs
  Ramadan
  Range Rover
  Ranji Trophy
  Red Dead Redemption
  Renault Clio
  Renault Zoe
  Robocop
  Roland Garros
  Rookie of the Year
  Roomba
  Rose Bowl
  Royal Ascot
  Rubik's Cube
  Rugby World Cup
  Ryder Cup
  S&P 500
  SARS
  SATs
  SEO
  SIM
  SIM card
  SMS
  SPF
  SSRIs
  STD
  STDs
  STEM
  STI
  SUV
  SUVs
  SWOT
  Samsung Galaxy
  Sarbanes-Oxley
  Sars
  Saturday Night Live
  Scottish Cup
  Scrabble
  Second Amendment
  Sensex
  Sept. 11
  September 11
  Sesame Street
  Sex and the City
  Shakespeare
  Sheffield Shield
  Shiraz
  Silverado
  Simpsons
  Siri
  Six Nations
  Six Nations Championship
  Snapchat Spectacles
  Social Security
  Solheim Cup
  Sopranos
  South Park
  Spider-Man
  Squid Game
  St Patrick's Day
  St. Patrick's Day
  Stanley Cup
  Star Trek
  Star Wars
  Steinlager
  Stranger Things
  Strictly Come Dancing
  Subaru Outback
  Sudoku
  Sugar Bowl
  Sun Bowl
  Super 12
  Super 14
  Super Bowl
  Super Rugby
  Superman
  Suzuki Swift
  TARP
  TB
  THC
  TNT
  TV
  TVs
  Tamiflu
  Teletubbies
  Tesla Model 3
  Tesla Model S
  Test
  Tests
  Tetley's Bitter Cup
  Tetris
  Thanksgiving
  The Apprentice
  The Bachelor
  The Batman
  The Crown
  The Godfather
  The Good Wife
  The Great British Bake Off
  The Handmaid's Tale
  The Last of Us
  The Mandalorian
  The Matrix
  The Office
  The Simpsons
  The Sims
  The Sopranos
  The Traitors
  The Voice
  The Walking Dead
  The West Wing
  The Wire
  The X Factor
  Thunderbirds
  Titanic
  Title IX
  Tony Award
  Tony Awards
  Top 40
  Top Gear
  Top Gun
  Top of the Pops
  Tour de France
  Toy Story
  Toyota Camry
  Toyota Corolla
  Toyota Hilux
  Toyota Land Cruiser
  Toyota Prius
  Toyota RAV4
  Toyota Tacoma
  Toyota Tundra
  Toyota Yaris
  Tri Nations
  Tri-Nations
  Triple Crown
  True Detective
  Turner Prize
  Twenty20
  U.S. Open
  UAV
  UAVs
  UEFA Cup
  UFO
  UFOs
  UHD
  UHF
  UPC
  URL
  US Masters
  US Open
  USB
  UV
  Uefa Cup
  VAT
  VCR
  VHF
  VHS
  VIN
  VIP
  VIPs
  VOIP
  VPN
  VPNs
  VR
  VW Golf
  VW Passat
  VW Polo
  Valentine's Day
  Vaseline
  Vauxhall Astra
  Vauxhall Corsa
  Veterans Day
  Viagra
  Vietnam War
  Vioxx
  Virgin Mary
  Vista
  Volkswagen Beetle
  Volkswagen Golf
  Volkswagen Passat
  Volkswagen Polo
  Volvo XC90
  Vuelta
  Vuelta a Espana
  WMD
  WMDs
  WWI
  WWII
  Walker Cup
  Walter Payton Award
  Wars of the Roses
  Watergate
  Web
  Wi-Fi
  WiFi
  Wii
  Wikipedia page
  Wimax
  Wimbledon Championships
  Windows
  Windows 10
  Windows 11
  Windows 7
  Windows 95
  Windows 98
  Windows Vista
  Windows XP
  Winter Olympics
  Wonder Woman
  Wooden Spoon
  Word
  Wordle
  World Athletics Championships
  World Championship
  World Championships
  World Cup
  World Cup Qualifiers
  World Indoor Championships
  World Series
  World Trade Center attacks
  World War I
  World War II
  World War One
  World War Two
  World of Warcraft
  Worthington Cup
  Wrangler
  X Factor
  X-Box
  X-Files
  X-Men
  X-ray
  X-rays
  XP
  Xbox
  Xbox 360
  Xbox One
  Xbox Series X
  Y2K
  Zelda
  Zika
  Zyrtec
  iMac
  iOS
  iPad
  iPad Air
  iPad Mini
  iPad Pro
  iPhone
  iPod
  iTunes
`)
