// Names of no person, place or organization: events, tournaments, awards, laws, products, works,
// holidays, illnesses, abbreviations of things.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const EVENTS_AND_PRODUCTS = parseList(`
  A&E
  A-level
  A-levels
  A320
  A380
  ABV
  AED
  AIDS
  AIM
  AK-47
  AR-15
  ASMR
  ATM
  ATV
  ATVs
  Academy Awards
  Acrobat
  Affordable Care Act
  Africa Cup of Nations
  African Nations Cup
  Aids
  Airbus A320
  Airbus A380
  All-Star
  All-Star Game
  Alzheimer's
  Amazon Prime
  America's Cup
  American Idol
  Android
  Anglo-Welsh Cup
  Apple TV
  Apple Watch
  Article 50
  Ashes
  Asia Cup
  Asian Cup
  Asian Games
  Audi A4
  Australian Open
  B&B
  BMI
  BSE
  Bafta
  Bafta Awards
  Baftas
  Ballon d'Or
  Bastille Day
  Batman
  Belmont Stakes
  Benson and Hedges Cup
  Big Brother
  Bill of Rights
  Bledisloe Cup
  Blu-ray
  Bluetooth
  Boeing 737
  Boeing 747
  Boeing 777
  Boeing 787
  Bonfire Night
  Booker Prize
  Boston Marathon
  Boxing Day
  Breeders' Cup
  Brexit
  Brit Awards
  British Open
  Brits
  Broadway
  Bundesliga title
  CCTV
  CD
  CDs
  CEO
  CFO
  CGI
  COPD
  COVID
  COVID-19
  CPI
  CPR
  CPU
  CT
  CV
  Calcutta Cup
  Camaro
  Camry
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
  Christmas
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
  DNA
  DUI
  DVD
  DVDs
  DVR
  DVRs
  DWI
  Data Protection Act
  Davis Cup
  Daytona 500
  Desert Storm
  Diamond League
  Division One
  Division Two
  Diwali
  Doctor Who
  Dodd-Frank
  Dow Jones Industrial Average
  Duleep Trophy
  EKG
  EMP
  ERA
  ESG
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
  FTSE
  FTSE 100
  FTSE 250
  Facebook Messenger
  Father's Day
  Fed Cup
  Fiesta Bowl
  Fifth Amendment
  Final Four
  Firefox
  First Amendment
  Fitbit Versa
  Footsie
  Formula 1
  Formula One
  Freedom of Information Act
  French Open
  GCSE
  GCSEs
  GDP
  GMO
  GMOs
  GMT
  GP
  GPA
  GPS
  GPT-4
  GPU
  GPUs
  Galaxy S
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
  Google Maps
  Grammy
  Grammy Awards
  Grammys
  Grand National
  Grand Prix
  Grand Slam
  Great Depression
  Great North Run
  Grey Cup
  Guinness Premiership
  Gulf War
  H1N1
  H5N1
  HDMI
  HDTV
  HIV
  HPV
  HRT
  HTML
  Hall of Fame
  Halloween
  Halo
  Hanukkah
  Harry Potter
  Heineken Cup
  Heisman
  Heisman Trophy
  Hepatitis
  Hopman Cup
  Human Rights Act
  Hurricane Andrew
  Hurricane Hugo
  Hurricane Katrina
  ICU
  IED
  IEDs
  IFTA
  IPO
  IPOs
  IQ
  ISA
  IT
  IVF
  Independence Day
  Indianapolis 500
  Indy 500
  Internet
  Internet Explorer
  Intertoto Cup
  Iran-Contra
  Iraq War
  JPEG
  James Bond
  Java
  JavaScript
  Jazz
  Johnstone's Paint Trophy
  Kentucky Derby
  Kindle
  Kindle Fire
  King Kong
  Konica
  Korean War
  Kwanzaa
  Kyoto
  Kyoto Protocol
  LCD
  LDV Vans Trophy
  LED
  LEDs
  LGBT
  LGBTQ
  LIBOR
  LNG
  LPG
  Labor Day
  Land Cruiser
  Laver Cup
  League Cup
  League One
  League Two
  Legos
  Lent
  Liberty Bowl
  Linux
  Lisbon Treaty
  London Marathon
  Lord of the Rings
  Lunar New Year
  M&A
  MIPTV
  MMR
  MOT
  MP
  MP3
  MPV
  MPs
  MRI
  MRSA
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
  Magners League
  March Madness
  Marlboro
  Martin Luther King Day
  Masters
  Masters Cup
  May Day
  Medal of Honor
  Medicaid
  Medicare
  Melbourne Cup
  Memorial Day
  Mercury Prize
  Minecraft
  Mini Cooper
  Model 3
  Model S
  Model X
  Model Y
  Monday Night Football
  Mondeo
  Monopoly
  Most Valuable Player
  Mother's Day
  Mustang
  NCAA Tournament
  NCAA tournament
  NFT
  NFTs
  NGO
  NGOs
  Nasdaq Composite
  Nations Cup
  Natwest Trophy
  New Deal
  New Year
  New Year's Day
  New Year's Eve
  New York Marathon
  Nikkei 225
  No Child Left Behind
  Nobel
  Nobel Peace Prize
  Nobel Prize
  OCD
  OLED
  Obama Care
  Obamacare
  Olympic
  Olympic Games
  Olympics
  Open Championship
  Orange Bowl
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
  PGA Championship
  PIN
  PMI
  PPE
  PS2
  PS3
  PS4
  PS5
  PSP
  PTSD
  Paralympics
  Paris Agreement
  Parkinson's
  Passover
  Patriot Act
  Peach Bowl
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
  Porsche 911
  PowerPoint
  Powergen Cup
  Preakness
  Preakness Stakes
  Premiership
  Presidents Cup
  Prius
  Pro Bowl
  Pulitzer
  Pulitzer Prize
  Q&A
  QE2
  Qashqai
  R&B
  R&D
  RAM
  RBI
  RBS Six Nations
  RFID
  RPG
  RPGs
  RSS
  RSV
  RV
  RVs
  Ramadan
  Range Rover
  Ranji Trophy
  Roland Garros
  Rookie of the Year
  Rose Bowl
  Royal Ascot
  Rugby World Cup
  Ryder Cup
  S&P 500
  SARS
  SIM
  SMS
  SPF
  STD
  SUV
  SUVs
  Samsung Galaxy
  Sarbanes-Oxley
  Sars
  Scottish Cup
  Second Amendment
  Sensex
  Sept. 11
  September 11
  Sesame Street
  Shakespeare
  Sheffield Shield
  Shiraz
  Silverado
  Simpsons
  Siri
  Six Nations
  Six Nations Championship
  Social Security
  Solheim Cup
  Spider-Man
  St Patrick's Day
  St. Patrick's Day
  Stanley Cup
  Star Trek
  Star Wars
  Steinlager
  Sudoku
  Sugar Bowl
  Sun Bowl
  Super 12
  Super 14
  Super Bowl
  Super Rugby
  Superman
  TARP
  TB
  TV
  TVs
  Tamiflu
  Test
  Tests
  Tetley's Bitter Cup
  Thanksgiving
  The Simpsons
  Titanic
  Title IX
  Tony Award
  Tony Awards
  Top 40
  Tour de France
  Tri Nations
  Tri-Nations
  Triple Crown
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
  URL
  US Masters
  US Open
  USB
  UV
  Uefa Cup
  VAT
  VCR
  VHF
  VIP
  VIPs
  VPN
  VPNs
  VR
  Valentine's Day
  Vaseline
  Veterans Day
  Viagra
  Vietnam War
  Vioxx
  Virgin Mary
  Vista
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
  Wooden Spoon
  Word
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
  Worthington Cup
  Wrangler
  X Factor
  X-Box
  X-Men
  XP
  Xbox
  Xbox 360
  Xbox One
  Y2K
  Zika
  Zyrtec
  iOS
  iPad
  iPad Pro
  iPhone
  iPod
  iTunes
`)
