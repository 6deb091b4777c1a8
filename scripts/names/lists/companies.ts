// Companies listed on the exchanges of America, Europe and Asia, and large private ones, by the names of the news.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const COMPANIES = parseList(`
  1&1
  1MDB
  2 Sisters
  2 Sisters Food Group
  20th Century Fox
  20th Century Studios
  21st Century Fox
  23andMe
  23andMe Inc
  24 Hour Fitness
  2K Games
  3 UK
  3Com
  3M
  3i
  3i Group
  4AD
  4Cast
  7 For All Mankind
  7-Eleven
  777 Partners
  888
  888 Holdings
  99p Stores
  9mobile
  A Bathing Ape
  A&L Goodbody
  A&O Shearman
  A&P
  A.C. Nielsen
  A.G. Barr
  A.G. Edwards
  A.P. Moller-Maersk
  A.P.C.
  A.S. Watson
  A.T. Kearney
  A24
  A2A
  AA
  AAA
  AB InBev
  AB Volvo
  ABB
  ABB Asea Brown Boveri
  ABC Learning
  ABF
  ABN
  ABN Amro
  ABP
  ABP Food Group
  ACE Ltd
  ACNielsen
  ACS
  ACWA Power
  ADCB
  ADIA
  ADP
  ADP Group
  ADP Research
  ADQ
  ADT
  AECI
  AECOM
  AEG
  AEG Live
  AEP
  AES
  AES Corp
  AEW
  AG Barr
  AG Edwards
  AGCO
  AGF
  AGL
  AGL Energy
  AIB
  AIG
  AIS
  AJ Bell
  AK Steel
  AMC
  AMC Entertainment
  AMC Motors
  AMC Theatres
  AMD
  AMP
  AMP Capital
  AMR
  AMV BBDO
  ANA
  ANZ Bank
  AO World
  AOL
  AOL Time Warner
  AOL TimeWarner
  AP Moller-Maersk
  APA Group
  APP
  AQR
  ARM Cement
  ARM Holdings
  ASB
  ASCAP
  ASE
  ASK Italian
  ASM International
  ASML
  ASML Holding
  ASX
  AT Kearney Inc
  AT&T
  AT&T Wireless
  ATI
  ATR
  AU Optronics
  AVIC
  AWB
  AXA
  AXA PPP
  Aardman Animations
  Aareal
  AbbVie
  Abbey National
  Abbott
  Abbott Laboratories
  Abbott Labs
  Abbott Mead Vickers
  Abellio
  Abengoa
  Abercrombie & Fitch
  Aberdeen Asset Management
  Abertis
  Aboitiz
  Aboitiz Equity Ventures
  Aboitiz Power
  Abraaj
  Abraaj Group
  Abrakebabra
  Abrdn
  Absa
  Absolut
  Abu Dhabi Commercial Bank
  Abu Dhabi Investment Authority
  Acacia Mining
  Academi
  Acambis
  Accel
  Accel Partners
  Accenture
  Access Bank
  Accessorize
  Acciona
  Acciona Energía
  Acclaim
  Accor
  Ace Hardware
  Acer
  Ackermans & van Haaren
  Ackman
  Acne Studios
  Acorn Computers
  Acorns
  Actavis
  Actelion
  Action Economics
  Activision
  Activision Blizzard
  Activision Publishing
  Acura
  Acushnet
  Adam Air
  Adani
  Adani Enterprises
  Adani Green
  Adani Green Energy
  Adani Group
  Adani Ports
  Adani Power
  Adani Total Gas
  Adaro
  Adaro Energy
  Adcock Ingram
  Addison Lee
  Addleshaw Goddard
  Adecco
  Adecco Group
  Adelaide Brighton
  Adelphia
  Adelphia Communications
  Adidas
  Adidas AG
  Adidas-Salomon
  Aditya Birla Group
  Admiral
  Adnams
  Adobe
  Adobe Systems
  Ador
  Adria Airways
  Adtranz
  Advance Auto Parts
  Advanced Info Service
  Advanced Micro Devices
  Advantest
  Advent International
  Adyen
  Adyen NV
  Aeffe
  Aegean Air
  Aegean Airlines
  Aegis
  Aegis Group
  Aegon
  Aena
  Aeon
  Aeon Group
  Aer Arann
  Aer Lingus
  Aer Rianta
  AerCap
  Aero Contractors
  Aerolineas Argentinas
  Aerolíneas Argentinas
  Aeromexico
  Aeroméxico
  Aeropostale
  Aerospatiale
  Aetna
  Aetna Inc
  Affin Bank
  Affinity Water
  Affirm
  Affirm Inc
  Aflac
  Afribank
  African Bank
  African Bank Investments
  African Global Operations
  African Rainbow Minerals
  Afriqiyah Airways
  Afrobarometer
  Aftermath
  Afterpay
  AgBank
  Aga
  Aga Rangemaster
  Agco
  Ageas
  Agent Provocateur
  Agfa
  Agfa-Gevaert
  Aggregate Industries
  Aggreko
  Aggreko plc
  Agilent
  Agility
  Agip
  Agnico Eagle
  Agoda
  Agricultural Bank of China
  Agrium
  Agrokor
  AgustaWestland
  Ahli United Bank
  Ahold
  Ahold Delhaize
  Aigle Azur
  Air Afrique
  Air Algerie
  Air Arabia
  Air Astana
  Air Baltic
  Air Berlin
  Air Berlin plc
  Air Deccan
  Air Europa
  Air France-KLM
  Air India
  Air India Express
  Air Jamaica
  Air Liquide
  Air Liquide SA
  Air Madagascar
  Air Malawi
  Air Malta
  Air Mauritius
  Air NZ
  Air New Zealand Link
  Air Pacific
  Air Products
  Air Sahara
  Air Selangor
  Air Serbia
  Air Seychelles
  Air Transat
  AirAsia
  AirAsia Group
  AirAsia India
  AirPhil Express
  Airblue
  Airbnb
  Airbus
  Airbus Helicopters
  Aircel
  Airlink
  Airtable
  Airtel
  Airtel Africa
  Airtel Kenya
  Airtel Nigeria
  AirtelTigo
  Airtours
  Airtricity
  Aisin
  Aiteo
  Aiwa
  Aixtron
  Ajinomoto
  Akamai
  Akasa Air
  Akbank
  Aker
  Aker BP
  Aker Solutions
  Akin Gump
  Akzo
  Akzo Nobel
  AkzoNobel
  Al Futtaim
  Al Rajhi
  Al Rajhi Bank
  Al-Futtaim
  Al-Madina Bank
  Alameda Research
  Alamo
  Alamo Drafthouse
  Alaska Air
  Alaska Airlines
  Albemarle
  Albert Heijn
  Alberta Ferretti
  Albertsons
  Alcan
  Alcatel
  Alcatel Alsthom
  Alcatel-Lucent
  Alchemy
  Alchemy Partners
  Alcoa
  Alcon
  Alcon AG
  Aldar
  Aldar Properties
  Aldermore
  Aldi
  Alessi
  Alex. Brown
  Alexander Dennis
  Alexander McQueen
  Alexion
  Alexon
  Alfa
  Alfa Bank
  Alfa Group
  Alfa Laval
  Alfa Romeo
  Alfa SAB
  Alfa-Bank
  Alfred McAlpine
  Alghanim
  Algoma Steel
  Alibaba
  Alicorp
  Alimentation Couche-Tard
  Alinta
  Alipay
  Alitalia
  Alitalia Express
  AlixPartners
  All Bar One
  All Elite Wrestling
  All Nippon Airways
  All Saints Retail
  AllSaints
  Allan Gray
  Allbirds
  Allbirds Inc
  Allco
  Allders
  Allegheny
  Allegiant
  Allegiant Air
  Allegro
  Allen & Gledhill
  Allen & Overy
  Allensbach
  Allergan
  Alliance & Leicester
  Alliance Air
  Alliance Boots
  Alliance Capital
  Alliance Trust
  AllianceBernstein
  Allianz
  Allianz Global Investors
  Allied Bakeries
  Allied Domecq
  Allied Irish Banks
  Allied Lyons
  Allied Signal
  Allied Waste
  AlliedSignal
  Allsports
  Allstate
  Alltel
  Allwyn
  Ally Financial
  Almirall
  Alnylam
  Aloha Airlines
  Alpargatas
  Alpari
  Alpha Bank
  Alpha Natural Resources
  Alphabet
  Alpine
  Alpro
  Alrosa
  Alshaya
  Alstom
  AltaVista
  Altana
  Altavista
  Altera
  Altice
  Alton Towers
  Altria
  Aluko & Oyebode
  Aluminum Co. of America
  Alvarez & Marsal
  Alza
  AmBank
  Amanda Wakeley
  Amaranth
  Amarchand Mangaldas
  Amarin
  Amazon
  Amazon.com
  Ambac
  Ambani
  Ambassador Theatre Group
  Ambev
  Ambev SA
  Amblin
  Amblin Entertainment
  Ambuja
  Ambuja Cements
  Amcor
  Amdocs
  Amdocs Ltd
  Amec
  Amec Foster Wheeler
  Amer Sports
  Amerada Hess
  America Movil
  America Online
  America West
  American Airlines
  American Apparel
  American Axle
  American Brands
  American Century
  American Eagle
  American Electric Power
  American Express
  American Express Co
  American Funds
  American General
  American Home Products
  American International Group
  American Motors
  American Standard
  American Standard Inc
  American Telephone & Telegraph
  American Tower
  American Water
  Americana
  Americanas
  Ameriprise
  Ameriquest
  AmerisourceBergen
  Ameritech
  Ameritrade
  Amersham
  Ames Department Stores
  Ametek
  Amey
  Amgen
  Amigo
  Amigo Loans
  Aminex
  Amlin
  Amoco
  Amorepacific
  Amplats
  Amrapali
  Amstel
  Amstrad
  Amway
  Amylin
  An Post
  Anadarko
  Analog Devices
  Anbang
  Anbang Insurance
  Ancap
  Ancestry
  Ancestry.com
  Andela
  Andersen Consulting
  Andrade Gutierrez
  Anduril
  Angel Broking
  Angelicoussis
  Angkas
  Anglian Water
  Anglo American
  Anglo Irish
  Anglo Irish Bank
  Anglo Platinum
  AngloGold
  AngloGold Ashanti
  AngloGold Obuasi
  Angus & Robertson
  Anheuser Busch
  Anheuser-Busch
  Anheuser-Busch InBev
  Ann Summers
  Ann Taylor
  AnnTaylor
  Anna Sui
  Annabel's
  Annapurna Pictures
  Anne Klein
  Annick Goutal
  Ansa McAL
  Anschutz Entertainment Group
  Ansell
  Ansett
  Ant Financial
  Anta
  Antam
  Antamina
  Anthem
  Anthony Gold
  Anthropologie
  Antofagasta
  Antonov
  Anya Hindmarch
  Aon
  Aon Hewitt
  Aozora Bank
  Apache
  Apax
  Apax Partners
  Apollo
  Apollo Global Management
  Apple
  Apple Computer
  Apple Corps
  Apple Records
  Applebee's
  Appleby
  Appleton
  Applied Digital
  Applied Materials
  Aprilia
  Aptamil
  Aptiv
  Aquarius Platinum
  Aquascutum
  Arab Bank
  Arab Contractors
  Arabtec
  Aramark
  Aramco
  Arbitron
  Arbor
  Arby's
  Arcadia
  Arcandor
  Arcapita
  Arcelik
  Arcelor
  ArcelorMittal
  ArcelorMittal Kryvyi Rih
  Arch Coal
  Archegos
  Archer Aviation
  Archer Daniels Midland
  Arco
  Arcor
  Ardagh
  Ardbeg
  Ardova
  Arena Holdings
  Ares
  Ares Management
  Areva
  Argo AI
  Argus
  Argus Media
  Ariana Afghan Airlines
  Ariane
  Arianespace
  Arik
  Arion Bank
  Arista
  Arista Networks
  Arista Records
  Aristocrat Leisure
  Arkane
  Arkells
  Arket
  Arla
  Arla Foods
  Arm
  Arm Holdings
  Armani
  ArmorGroup
  Armstrong
  Army & Navy
  Arnold & Porter
  Arnold Clark
  Arnott's
  Arnotts
  Arrium
  Arriva
  Arriva Trains Wales
  Arrival
  Arrow Electronics
  Arthur Andersen
  Arthur Cox
  Arthur D. Little
  Arthur J. Gallagher
  Artisan Entertainment
  Aryzta
  Asahi
  Asahi Breweries
  Asahi Glass
  Asahi Kasei
  Asana
  Asarco
  Ascena
  Asciano
  Asda
  Asea Brown Boveri
  Aselsan
  Ashland
  Ashley Madison
  Ashmore
  Ashok Leyland
  Ashurst
  Asia Pulp & Paper
  Asiana
  Asics
  Ask Jeeves
  Asky
  Asos
  Aspen
  Aspen Pharmacare
  Assa Abloy
  Assicurazioni Generali
  Assmang
  Associated British Foods
  Associated British Ports
  Assurant
  Astellas
  Aston Martin Lagonda
  Astra
  Astra AB
  Astra International
  AstraZeneca
  Astral
  Astro
  Asus
  Atari
  Atari Inc
  Ather Energy
  Athi River Mining
  Athleta
  Athlon
  Atkins
  AtkinsRéalis
  Atlantia
  Atlantic Energy
  Atlantic LNG
  Atlantic Records
  Atlantic Richfield
  Atlas Copco
  Atlassian
  Atlus
  Atom Bank
  Atomico
  Aton
  Atos
  Attijariwafa
  Attijariwafa Bank
  Au Bon Pain
  Auchan
  Audemars Piguet
  Audi
  Aurigny
  Aurizon
  Aurobindo
  Aurobindo Pharma
  Aurora Cannabis
  Aurora Innovation
  Ausgrid
  Austin Reed
  Austin Reed Group
  Austral
  AustralianSuper
  Austrian Airlines
  Auto Trader
  Auto1
  AutoNation
  AutoZone
  AutoZone Inc
  Autodesk
  Autogrill
  Automatic Data Processing
  Autonomy
  Autostrade
  Avanti
  Avanti West Coast
  Avast
  Avaya
  Avelo
  Aveng
  Aventis
  Avenue Supermarts
  Avery Dennison
  Aveva
  Avianca Holdings
  Avis
  Avis Europe
  Aviva
  Aviva Investors
  Avnet
  Avoca
  Avon
  Avon Products
  Avonmore
  Avro Energy
  AvtoVAZ
  Avusa
  Axa
  Axel Springer
  Axel Springer SE
  Axiata
  Axis My India
  Ayala Corp
  Ayala Land
  Azam
  Azerbaijan Airlines
  Azimo
  Azovstal
  Azul Airlines
  Aéroports de Paris
  Aéropostale
  B&M
  B&Q
  B. Dalton
  B. Riley
  B.F. Goodrich
  B3
  BAA
  BAE
  BAE Systems
  BAIC
  BAM Ireland
  BARB
  BASF
  BASF SE
  BAT
  BAT Industries
  BAWAG
  BB&T
  BBA
  BBDO
  BBH
  BBV
  BBVA
  BBVA Bancomer
  BC Ferries
  BC Hydro
  BC Partners
  BCA
  BCA Group
  BCA Research
  BCBG
  BCBG Max Azria
  BCE
  BCE Inc
  BCP
  BDO
  BDO Stoy Hayward
  BDO Unibank
  BEA
  BEL
  BG
  BG Group
  BG plc
  BGC
  BGC Partners
  BGI
  BHEL
  BHP
  BHP Billiton
  BHS
  BIC
  BIM
  BJ's
  BJ's Wholesale
  BMC
  BMG
  BMG Research
  BMI
  BMI Music
  BMO
  BMO Capital Markets
  BMO Nesbitt Burns
  BMW
  BMW Group
  BNDES
  BNFL
  BNI
  BNL
  BNP
  BNP Paribas
  BNSF
  BNY Mellon
  BOC
  BOC Hong Kong
  BP
  BP Amoco
  BPCE
  BPCL
  BPI Philippines
  BRAC Bank
  BRF
  BRI
  BSE
  BSkyB
  BT
  BT Cellnet
  BT Group
  BT Openreach
  BTA Bank
  BTG
  BTG Pactual
  BTIG
  BTR
  BUA
  BUA Cement
  BUA Group
  BVA
  BVT
  BWIA
  BYD
  Babcock
  Babcock & Brown
  Babcock & Wilcox
  Bacardi
  Bacardi Ltd
  Baccarat
  Bache
  Bad Boy
  Bad Boy Entertainment
  Bad Boy Records
  Bad Robot
  Badgley Mischka
  Baha Mar
  Bahamasair
  Bahria Town
  Baidu
  Baillie Gifford
  Bain
  Bain & Co
  Bain & Company
  Bain Capital
  Baird
  Baird Group
  Bajaj
  Bajaj Auto
  Bajaj Finance
  Bajaj Finserv
  Baker & McKenzie
  Baker Botts
  Baker Hughes
  Baker McKenzie
  Baker Tilly
  Bakhresa
  Bakkavor
  Bakrie
  Balaji Telefilms
  Balderton
  Balenciaga
  Balfour Beatty
  Ball
  Ball Corp
  Ball Park Franks
  Ballard
  Ballard Power
  Bally
  Bally Shoe
  Ballymore
  Baloise
  Baltimore Technologies
  Bam Nuttall
  Bamboo Airways
  Bamburi
  Bamburi Cement
  Banamex
  Banana Republic
  Banca Carige
  Banca Intesa
  Banca Nazionale del Lavoro
  Banca Popolare di Vicenza
  Banca di Roma
  Banco Ambrosiano
  Banco BIC
  Banco BPM
  Banco Bilbao Vizcaya Argentaria
  Banco Espirito Santo
  Banco Espírito Santo
  Banco Galicia
  Banco General
  Banco Latino
  Banco Macro
  Banco Popular
  Banco Sabadell
  Banco Santander
  Banco de Chile
  Banco do Brasil
  Bancomer
  Bandai Namco
  Bandai Namco Entertainment
  Bandhan Bank
  Banesco
  Bang & Olufsen
  Banglalink
  Banif
  Bank Alfalah
  Bank Asya
  Bank Audi
  Bank Austria
  Bank Central Asia
  Bank Century
  Bank Fashion
  Bank Hapoalim
  Bank Islam
  Bank Leumi
  Bank Melli
  Bank Muscat
  Bank Negara Indonesia
  Bank One
  Bank PHB
  Bank Rakyat
  Bank Rakyat Indonesia
  Bank of America
  Bank of America Merrill Lynch
  Bank of Baroda
  Bank of Boston
  Bank of China
  Bank of Communications
  Bank of Cyprus
  Bank of East Asia
  Bank of India
  Bank of Ireland
  Bank of Kigali
  Bank of Montreal
  Bank of New England
  Bank of New York
  Bank of Nova Scotia
  Bank of Queensland
  Bank of Scotland
  Bank of Tokyo-Mitsubishi
  Bank of the Philippine Islands
  BankAmerica
  Bankers Trust
  Bankia
  Bankinter
  Banks Holdings
  Bankwest
  Bannatyne
  Banorte
  Banque Misr
  Banque du Liban
  Banyan Tree
  Baosteel
  Baowu
  Barbour
  Barceló
  Barclaycard
  Barclays
  Barclays Capital
  Barclays Wealth
  Barco
  Bargain Booze
  Barilla
  Baring Brothers
  Barings
  Barloworld
  Barnes & Noble
  Barnes and Noble
  Barnett Waddingham
  Barneys
  Barneys New York
  Barr
  Barratt
  Barratt Developments
  Barratt Redrow
  Barratts
  Barrick
  Barrick Gold
  Barry Callebaut
  Bartle Bogle Hegarty
  Barwa
  Bashneft
  Bashundhara
  Bashundhara Group
  Baskin Robbins
  Baskin-Robbins
  Bassett's
  Bata
  Bateel
  Batelco
  Bateman's
  Bates Wells
  Bath & Body Works
  Bath Iron Works
  Batik Air
  Baugur
  Bauhaus AG
  Bausch & Lomb
  Bausch Health
  Bavarian Nordic
  Baxter
  Baxters
  Bayer
  Bayer AG
  Bayerische Landesbank
  BayernLB
  Bayut
  Beales
  Beam
  Beam Suntory
  Bear Stearns
  Bear Stearns & Co
  Bear, Stearns
  Beatrice
  Beats Electronics
  Beazer
  Beazley
  Bebo
  Bechtel
  Bechtel Group
  Beck's
  Beckman Coulter
  Becks
  Becton Dickinson
  Bed Bath & Beyond
  Beecham
  Beechcraft
  Beefeater
  Bega
  Bega Cheese
  Begbies Traynor
  Behaviour & Attitudes
  Beiersdorf
  Bekaert
  Beko
  Bel
  Belaruskali
  Belfius
  Belgacom
  Belhaven
  Bell
  Bell Atlantic
  Bell Canada
  Bell Helicopter
  Bell Pottinger
  Bell's
  BellSouth
  Bella Italia
  Bellator
  Bellview Airlines
  Bellway
  Belstaff
  Ben & Jerry's
  Ben Sherman
  BenQ
  Benchmark
  Benchmark Capital
  Bendigo Bank
  Beneficial
  Beneficial Corp
  Benetton
  Benetton Group
  BenevolentAI
  Benihana
  Benjamin Moore
  Bennigan's
  Bensons for Beds
  Bentalls
  Benteler
  Berenberg
  Berenberg Bank
  Beretta
  Bergdorf Goodman
  Berghaus
  Berjaya
  Berjaya Group
  Berkeley Group
  Berkeley Homes
  Berkley
  Berkshire Hathaway
  Bernard L. Madoff Investment Securities
  Bernard Matthews
  Bernstein
  Bernstein Litowitz
  Bershka
  Bertelsmann
  Bertelsmann AG
  Bertelsmann Music Group
  Berwin Leighton Paisner
  Bessemer
  Best Buy
  Best Western
  Bestfoods
  Bestseller
  Bet365
  Bet9ja
  BetMGM
  BetVictor
  Betfair
  Betfred
  Bethesda
  Bethesda Softworks
  Bethlehem Steel
  Betsey Johnson
  Better Capital
  Betterment
  Betty Jackson
  Bettys
  Betway
  Bewley's
  Beximco
  Beyond Meat
  Bezeq
  Bharat Electronics
  Bharat Forge
  Bharat Heavy Electricals
  Bharat Petroleum
  BharatPe
  Bharti
  Bharti Airtel
  Bhatt Murphy
  Bhoja Air
  Bhs
  Bic
  Bic Camera
  Bic Corp
  Bicester Village
  Bidco
  Bidco Africa
  Bidcorp
  Bidvest
  Bidwells
  Biffa
  Big Bazaar
  Big Hit
  Big Hit Entertainment
  Big Lots
  Big Machine
  Big Machine Records
  BigBasket
  Bilfinger
  Bilfinger Berger
  Bill Blass
  Billabong
  Biman Bangladesh
  Binance
  Bindmans
  Binladin Group
  Binns
  Bio-Rad
  BioMarin
  BioNTech
  BioWare
  Biocon
  Biogen
  Biogen Idec
  Biomet
  Biovail
  Bioware
  Bird & Bird
  Bird Global
  Birds Eye
  Birds Eye Walls
  Birkenstock
  Birla
  Birnberg Peirce
  BitFlyer
  BitMEX
  Bitdefender
  Bitfinex
  Bitmain
  Bitstamp
  BlaBlaCar
  Black & Decker
  Black Sheep Brewery
  BlackBerry
  BlackRock
  Blacks Leisure
  Blackstone
  Blackstone Group
  Blackwater
  Blackwell's
  Blinkit
  Blizzard
  BlockFi
  Blockbuster
  Blokker
  Blom Bank
  Bloom Energy
  Bloomberg
  Bloomin' Brands
  Bloomingdale's
  Blue Air
  Blue Apron
  Blue Bottle
  Blue Circle
  Blue Circle Industries
  Blue Cross
  Blue Inc
  Blue Islands
  Blue Note
  Blue Origin
  Blue Owl
  Blue Panorama
  Blue Skies
  Blue Sky Studios
  BlueScope
  Bluebird Bio
  Bluefly
  Blumarine
  Blumhouse
  Bmibaby
  Bob Evans
  Bobbi Brown
  Boc
  Boddingtons
  Boden
  Body Shop
  Boehringer Ingelheim
  Boeing
  BofA
  BofA Securities
  Boies Schiller
  Boies Schiller Flexner
  Boise
  Boise Cascade
  Bojangles
  Bollinger
  Bollore
  Bolloré
  Bombardier
  Bombardier Aerospace
  Bombardier Inc
  Bombardier Transportation
  Bombay Dyeing
  Bombay Stock Exchange
  Bond Corporation
  Bonduelle
  Bongrain
  Bonhams
  Bonmarché
  Bonnier
  Bonza
  Boo.com
  Boohoo
  BookMyShow
  Booker
  Booking Holdings
  Booking.com
  Books-A-Million
  Boom Supersonic
  Boon Rawd
  Boost Juice
  Booths
  Boots
  Boots Healthcare
  Boots the Chemist
  Booz
  Booz & Company
  Booz Allen
  Booz Allen Hamilton
  Boral
  Bord Gais
  Bord Gáis
  Bord na Mona
  Bord na Móna
  Borden
  Borders
  Borders UK
  Borg-Warner
  BorgWarner
  Borland
  Borsa Italiana
  Bosasa
  Bosch
  Bosch Siemens
  Bose
  Bose Corp
  Boskalis
  Boston Beer
  Boston Consulting Group
  Boston Dynamics
  Boston Market
  Boston Properties
  Boston Scientific
  Botany 500
  Bottega Veneta
  Boucheron
  Boundary Mill
  Bourjois
  Bouygues
  Bouygues Telecom
  Bovespa
  Bovis
  Bovis Homes
  Bowater
  Bowers & Wilkins
  Bowflex
  Bowmans
  Bowne
  BoyleSports
  Boylesports
  Braathens
  Brabantia
  Bradford & Bingley
  Bradlees
  Brait
  Brakspear
  Bralirwa
  Brambles
  Brambles Industries
  Braniff
  Brantano
  Braskem
  Braun
  Bre-X
  BreadTalk
  Breedon
  Breeze Airways
  Breitling
  BrewDog
  Brewers Fayre
  Brewin Dolphin
  Bridas
  Bridgepoint
  Bridgestone
  Bridgewater
  Bridgewater Associates
  Bright Food
  BrightHouse
  Brightline
  Brilliance
  Brink's
  Brinker
  Brioni
  Briscoes
  Bristol & West
  Bristol Myers
  Bristol Myers Squibb
  Bristol-Myers
  Bristol-Myers Squibb
  Brit Insurance
  Britam
  Britannia
  Britannia Airways
  Britannia Industries
  British Aerospace
  British Airways
  British American Tobacco
  British Biotech
  British Caledonian
  British Coal
  British Energy
  British European
  British Gas
  British Land
  British Leyland
  British Midland
  British Nuclear Fuels
  British Petroleum
  British Sky Broadcasting
  British Steel
  British Sugar
  British Telecom
  British Telecommunications
  Britishvolt
  Brittany Ferries
  Britvic
  Britvic plc
  Brixton
  Broadcom
  Brobeck
  Brodies
  Brookfield
  Brookfield Asset Management
  Brooks Brothers
  Brooks Running
  Brookside
  Brookside Dairy
  Brookstone
  Brown & Williamson
  Brown Thomas
  Brown-Forman
  Browning-Ferris
  Brunello Cucinelli
  Bruno Magli
  Brussels Airlines
  Bryan Cave Leighton Paisner
  Bryant Homes
  Buddha Air
  Budgens
  Budget
  Budvar
  Budweiser
  Buenaventura
  Buffalo Wild Wings
  Bugaboo
  Bugatti
  Buick
  Build-A-Bear
  Bukalapak
  Bulb
  Bulgari
  Bull
  Bullfrog
  Bulmers
  Bulthaup
  Bumble
  Bumi
  Bumi Armada
  Bumi Resources
  Bunge
  Bunge Ltd
  Bungie
  Bunnings
  Bunzl
  Bupa
  Burberry
  Burberry Prorsum
  Burger King
  Burger King Worldwide
  Burges Salmon
  Burlington Coat Factory
  Burlington Northern
  Burlington Northern Santa Fe
  Burmah Castrol
  Burness Paull
  Buro Happold
  Burroughs
  Bursa Malaysia
  Burson-Marsteller
  Burton
  Burton's Biscuits
  Bus Eireann
  Bus Éireann
  Bushmills
  Butlin's
  Butlins
  Butterball
  Buzzi Unicem
  Bwin
  Bybit
  Byju's
  Byron Burger
  ByteDance
  C&A
  C&A Modes
  C&C
  C&C Group
  C-Voter
  C. Hoare & Co
  CA
  CAA
  CAE
  CANTV
  CARE Ratings
  CB Richard Ellis
  CBA
  CBOT
  CBRE
  CBS
  CBZ
  CCB
  CCCC
  CCS Insight
  CCU
  CD Projekt
  CD Projekt Red
  CD&R
  CDL
  CEZ
  CF Industries
  CGN
  CGNU
  CGU
  CH2M Hill
  CHEC
  CIBC
  CIBC World Markets
  CIC Insurance
  CIE
  CIMB
  CIMIC
  CIT
  CITIC
  CITIC Group
  CIÉ
  CJ
  CJ Group
  CK Asset
  CK Hutchison
  CKE
  CL Financial
  CLICO
  CLP
  CLP Holdings
  CMA CGM
  CMC Markets
  CME
  CME Group
  CMPC
  CMS Cameron McKenna
  CMS Energy
  CN Rail
  CNA Financial
  CNBC
  CNH
  CNH Industrial
  CNOOC
  CNP Assurances
  CNPC
  COMAC
  COSCO
  CP All
  CP Foods
  CP Group
  CP Rail
  CPPIB
  CRDB
  CRH
  CRISIL
  CRISPR Therapeutics
  CRRC
  CSA
  CSFB
  CSL
  CSN
  CSR
  CSR plc
  CSX
  CUB
  CVC
  CVC Capital Partners
  CVRD
  CVS
  CVS Caremark
  CVS Health
  CVoter
  CYBG
  Cabify
  Cabify SL
  Cable & Wireless
  Cable & Wireless Jamaica
  Cable and Wireless
  Cablevision
  Cacharel
  Cadbury
  Cadbury Nigeria
  Cadbury Schweppes
  Cadila
  Cadillac
  Cadogan Estates
  Caesars
  Caesars Entertainment
  Caesars Palace
  Cafe Rouge
  Caffe Nero
  Caffè Nero
  Café Rouge
  Cahoot
  Cairn Energy
  Cairn Homes
  Caisse d'Epargne
  Caisse de dépôt
  Caithness Glass
  Caixa
  Caixa Econômica Federal
  Caixa Geral de Depósitos
  CaixaBank
  Caixabank
  Caja Madrid
  Cal Bank
  CalMac
  Cala Homes
  Caldor
  Caledonian Brewery
  Caledonian MacBrayne
  Calico
  Calik Holding
  Callaway
  Callaway Golf
  Calpers
  Calpine
  Calvin Klein
  Calvin Klein Inc
  Camargo Corrêa
  Cambricon
  Cambridge Antibody Technology
  Cambridge Econometrics
  Camelot
  Cameron Mackintosh Ltd
  Cammell Laird
  Campari
  Campbell Soup
  Campbell's
  Camper
  CanSino
  CanWest
  CanWest Global
  Canaccord
  Canaccord Genuity
  Canada 3000
  Canada Goose
  Canada Life
  Canadian Airlines
  Canadian Imperial Bank of Commerce
  Canadian National
  Canadian Natural
  Canadian Natural Resources
  Canadian Pacific
  Canadian Tire
  Canal Plus
  Canali
  Canalys
  Canary Wharf
  Candover
  Candy
  Cannons
  Canon
  Canoo
  Canopy Growth
  Cantor
  Cantor Fitzgerald
  Cantrell & Cochrane
  Cantv
  Canva
  Cap Gemini
  Capgemini
  Capita
  CapitaLand
  Capital & Counties
  Capital & Regional
  Capital A
  Capital Bank
  Capital Cities
  Capital Cities/ABC
  Capital Group
  Capital One
  Capitalia
  Capitec
  Capitec Bank
  Capitol Records
  CarMax
  Caradon
  Card Factory
  Cardinal Health
  Careem
  Careem Pakistan
  Caremark
  Cargill
  Cargill Inc
  Cargill International
  Cargills
  Carhartt
  Carib Cinema
  Caribbean Airlines
  Caribou Coffee
  Carillion
  Carl Zeiss
  Carl's Jr.
  Carlsberg
  Carlton
  Carlton & United Breweries
  Carlton and United Breweries
  Carluccio's
  Carlyle
  Carlyle Group
  Carmike
  Carnegie
  Carnegie Investment Bank
  Carnival
  Carnival Cruise Lines
  Carolco
  Carolina Herrera
  Caron
  Carousell
  Carpetright
  Carphone
  Carphone Warehouse
  Carrefour
  Carrier
  Carso
  Carter Jonas
  Carter's
  Carter-Ruck
  Cartier
  Carvana
  Case New Holland
  Cash Converters
  Cash Money
  Casino
  Casino Guichard
  Cassina
  Castle Rock
  Castle Rock Entertainment
  Castorama
  Catalent
  Catalunya Caixa
  Caterham
  Caterpillar
  Cath Kidston
  Cathay
  Cathay Dragon
  Cathay Financial
  Cathay Organisation
  Cathay Pacific
  Catlin
  Caudalie
  Caxton
  Cayman Airways
  Cazenove
  Cazoo
  Cebgo
  Cedar Fair
  Celanese
  Celanese Corp
  Celcom
  Celebrity Cruises
  Celera
  Celgene
  Celio
  Cell C
  Cellcom
  Cellnet
  Cellnex
  Celltech
  Celltrion
  Celsius Network
  Cement Roadstone
  Cemex
  Cemex SA
  Cemig
  Cencora
  Cencosud
  Cendant
  Cendant Corp
  Cenkos
  Cenovus
  Centenary Bank
  Centene
  Center Parcs
  Center Parcs UK
  CenterPoint
  CenterPoint Energy
  Centex
  Centra
  Central Bank of India
  Central Group
  Central Retail
  Centrica
  Centro
  Centum
  Century 21
  Centurylink
  Cephalon
  Cepsa
  Cerberus
  Cerberus Capital
  Cerrejon
  Cerrejón
  Cessna
  Cevital
  Ceylon Petroleum Corporation
  CfC Stanbic
  Chalco
  Chalhoub
  Challenger, Gray & Christmas
  Champion International
  Chandarana
  Chanel
  Changan
  Changhong
  Changi Airport Group
  Character.AI
  ChargePoint
  Charles & Keith
  Charles Church
  Charles Schwab
  Charles Schwab & Co
  Charles Stanley
  Charles Tyrwhitt
  Charles Wells
  Charlotte Olympia
  Charlotte Russe
  Charlotte Tilbury
  Charoen Pokphand
  Charter
  Charter Communications
  Chartered Semiconductor
  Charterhouse
  Chase
  Chase Bank Kenya
  Chase Manhattan
  Chaudhary Group
  Check Point
  Checkers
  Checkout.com
  Checkpoint
  Cheesecake Factory
  Cheltenham & Gloucester
  ChemChina
  Chemical Bank
  Chemical Banking
  Chemist Warehouse
  Chemours
  Chemring
  Chesapeake
  Chesapeake Energy
  Chess Records
  Chesterton
  Cheung Kong
  Chevrolet
  Chevron
  Chevron Nigeria
  ChevronTexaco
  Chicco
  Chick-fil-A
  Chicken Licken
  Chicken Republic
  Chico's
  Children's Place
  Chili's
  Chiltern Railways
  Chime
  Chime Communications
  China Bank
  China Communications Construction Company
  China Construction Bank
  China Development Bank
  China Exim Bank
  China General Nuclear
  China Harbour
  China Harbour Engineering Company
  China Life
  China Merchants Bank
  China Minsheng Bank
  China Mobile
  China Pacific Insurance
  China Railway Group
  China Road and Bridge Corporation
  China Southern
  China Southern Power Grid
  China Telecom
  China Three Gorges
  China Unicom
  China Vanke
  Chinalco
  Chipotle
  Chiquita
  Chiquito
  Chiron
  Chivas Brothers
  Chloride
  Chobani
  Chocolate City
  Choice Hotels
  Chopard
  Chopt
  Chow Tai Fook
  Chowking
  Christian Lacroix
  Christian Louboutin
  Christie's
  Christopher Kane
  Chrysler
  Chrysler Group
  Chubb
  Chubb Ltd
  Chubu Electric
  Chuck E. Cheese
  Chuck E. Cheese's
  Chugai
  Chunghwa Telecom
  Church's
  Church's Chicken
  Château Lafite
  Château Margaux
  Ciba
  Ciba Specialty Chemicals
  Ciba-Geigy
  Ciena
  Cigna
  Cinch
  Cinecitta
  Cinemark
  Cineplex
  Cineworld
  Cingular
  Cingular Wireless
  Cintas
  Cinven
  Cipla
  Circuit City
  Cirio
  Cirque
  Cirque du Soleil
  Cisco
  Cisco Systems
  Citadel
  Citadel Securities
  Citgo
  Citibank
  Citic Securities
  Citicorp
  Citigroup
  Citilink
  Citizens Bank
  Citizens Financial
  Citrix
  Citroen
  Citron
  Citron Research
  Citroën
  City Developments
  City Index
  City Link
  CityJet
  Claire's
  Clariant
  Claridge's
  Clarin Group
  Clarins
  Clarks
  Claro
  Claude Montana
  Clayton Dubilier & Rice
  Clayton Utz
  Clayton, Dubilier & Rice
  Cleanaway
  Clear Channel
  Clearlake
  Clearlake Capital
  Cleartrip
  Clearview AI
  Clearwire
  Cleary Gottlieb
  Clerical Medical
  Clerys
  Cleveland-Cliffs
  Cliffe Dekker Hofmeyr
  Clifford Chance
  Clifford Law Offices
  Cliffs Natural Resources
  Clinique
  Clinton Cards
  Clintons
  Clorox
  Close Brothers
  Cloudflare
  Clover
  Club Med
  Club Mediterranee
  Club Méditerranée
  Clubhouse
  Cluttons
  Clyde & Co
  Clydesdale Bank
  Co-op
  Co-op Bank
  Co-operative Bank of Kenya
  Coach
  Coal India
  Coastal
  Coats Viyella
  Coatue
  Cobham
  Coca Cola
  Coca-Cola
  Coca-Cola Co
  Coca-Cola Company
  Coca-Cola Enterprises
  Coca-Cola HBC
  Cochlear
  Codemasters
  Codorníu
  Coface
  Coffee Republic
  Cognizant
  Cognos
  Cohere
  Coillte
  Coinbase
  Coinbase Global
  Coincheck
  Cold Stone Creamery
  Coldwell Banker
  Coleco
  Coles
  Coles Myer
  Colgan Air
  Colgate
  Colgate-Palmolive
  Collahuasi
  Colliers
  Colliers International
  Collins Stewart
  Colman's
  Colonial First State
  Colonial Pipeline
  Colony Capital
  Coloplast
  Colruyt
  Colt Telecom
  Columbia HCA
  Columbia Pictures
  Columbia Records
  Columbia Sportswear
  Columbia Threadneedle
  Columbia TriStar
  Columbia/HCA
  ComEd
  ComRes
  ComScore
  Comac
  Comair
  Comcast
  Comdirect
  Comerica
  Comet
  ComfortDelGro
  Cominco
  CommSec
  Comme des Garçons
  Commercial Bank of Ceylon
  Commercial Bank of Ethiopia
  Commercial International Bank
  Commercial Union
  Commerzbank
  Commodore
  Commonwealth Bank
  Commonwealth Edison
  CompUSA
  Compal
  Companhia Siderúrgica Nacional
  Compaq
  Compaq Computer
  Compare the Market
  Comparethemarket
  Compass
  Compass Group
  Compass Real Estate
  CompuServe
  Computer Associates
  Computer Sciences
  Comviq
  Con Edison
  ConAgra
  Conagra
  Conagra Brands
  Concha y Toro
  Concord
  Conde Nast
  Condor
  Condor Ferries
  Condé Nast
  Confused.com
  Connaught
  ConnectEast
  Connex
  Connex South Eastern
  Conoco
  Conoco Phillips
  ConocoPhillips
  Conoil
  Conrail
  Conran Shop
  Conseco
  Consignia
  Consol Energy
  Consolidated Edison
  Consolidated Press Holdings
  Constantin Film
  Constellation
  Constellation Brands
  Contact Energy
  Continental
  Continental AG
  Continental Airlines
  Continental Tyres
  Control Risks
  Conversant
  Conviasa
  Cookson
  Cooley
  Coop
  Cooper Industries
  Cooper Tire
  Coopers & Lybrand
  Coopers Brewery
  Coors
  Coors Brewing
  Copa Holdings
  Copec
  Corcoran Group
  CoreLogic
  Corel
  Corelle
  Corneliani
  Cornershop
  Corning
  Corning Inc
  Corona
  Coronation
  Corrs Chambers Westgarth
  Corsair
  Cortefiel
  Corteva
  Corticeira Amorim
  Corus
  Corus Entertainment
  Cosan
  Cosco
  Cosmo Oil
  Cosmote
  Costa
  Costa Coffee
  Costa Crociere
  Costa Cruises
  Costain
  Costco
  Costcutter
  Cosworth
  Cote d'Or
  Cott
  Cotton On
  Couche-Tard
  Countdown
  Counterpoint
  Counterpoint Research
  Country Casuals
  Country Garden
  Country Road
  Countryside Properties
  Countrywide
  Countrywide Financial
  Countrywide plc
  Coursera
  Courtaulds
  Courtaulds Textiles
  Coutts
  Covance
  Coventry Building Society
  CoverGirl
  Covestro
  Covidien
  Covington & Burling
  Cow & Gate
  Cowen
  Cox Communications
  Cracker Barrel
  Crane
  Crane Bank
  Cranswick
  Crate & Barrel
  Crate and Barrel
  Cravath
  Cravath, Swaine & Moore
  Cray
  Crayola
  Creation Records
  Creative Artists Agency
  Creative Assembly
  Creative Technology
  Cred
  Credicorp
  Credit Agricole
  Credit Lyonnais
  Credit Mutuel
  Credit Suisse
  Credit Suisse First Boston
  Cree
  Crest Nicholson
  Crew Clothing
  Cricket
  Crisil
  Crispin Porter + Bogusky
  Criteo
  Criterion Games
  Croatia Airlines
  Crocs
  Croda
  Croma
  Cronos
  CrossCountry
  Crossair
  Crossrail
  CrowdStrike
  Crown Casino
  Crown Castle
  Crown Cork & Seal
  Crown Estate
  Crown Melbourne
  Crown Paints
  Crown Zellerbach
  Crowne Plaza
  Cruise Fashion
  Crypto.com
  Crédit Agricole
  Crédit Lyonnais
  Crédit Mutuel
  Ctrip
  Cuadrilla
  Cubana
  Cubana de Aviación
  Cuervo
  Cuisine de France
  Culver's
  Cummins
  Cunard
  Cupra
  Cuprinol
  CureVac
  Currys
  Currys PC World
  Curzon
  Cushman & Wakefield
  CyberAgent
  CyberArk
  Cyprus Airways
  Cyprus Minerals
  Cytonn
  Czech Airlines
  D'Angelico
  D-Link
  D.E. Shaw
  D.R. Horton
  DAA
  DARPA
  DB Schenker
  DBRS
  DBS
  DBS Group
  DC
  DC Comics
  DCC
  DCNS
  DDB
  DE Shaw
  DEI
  DFDS
  DFS
  DFS Furniture
  DHFL
  DHL
  DICE FM
  DITO
  DKNY
  DLA Piper
  DLJ
  DMCI
  DMGT
  DMW
  DMart
  DNB
  DONG Energy
  DP World
  DP World London Gateway
  DPD
  DR Horton
  DSM
  DST Global
  DSV
  DTAC
  DTE
  DTEK
  DTZ
  DZ Bank
  DaVita
  Dacheng
  Dacia
  Daewoo
  Daewoo Electronics
  Daewoo Motor
  Daewoo Shipbuilding
  Dahabshiil
  Dahua
  Dai-ichi
  Dai-ichi Life
  Daiei
  Daihatsu
  Daiichi
  Daiichi Sankyo
  Daily Mail and General Trust
  Dailymotion
  Daimler
  Daimler Truck
  Daimler-Benz
  DaimlerChrysler
  Dairy Crest
  Dairy Farm
  Dairy Farmers
  Dairy Queen
  Dairygold
  Daiwa
  Daiwa House
  Daiwa Securities
  Dalal Street
  Dalata
  Damac
  Damac Properties
  Damen
  Damiani
  Dan Murphy's
  Dana
  Dana Air
  Dana Corp
  Dana Petroleum
  Danaher
  Danfoss
  Dangote
  Dangote Cement
  Dangote Cement Senegal
  Dangote Flour
  Dangote Group
  Dangote Refinery
  Dangote Sugar
  Danisco
  Danish Crown
  Dannon
  Danone
  Danske
  Danske Bank
  Danske Markets
  Dar Al Arkan
  Darden
  Dark Horse Comics
  Darktrace
  Dartington Crystal
  Darty
  Dassault
  Dassault Aviation
  Dassault Systemes
  Data General
  Databricks
  Datadog
  Datafolha
  Datamonitor
  Dataquest
  Datatec
  Datsun
  Daunt Books
  Dave & Buster's
  David Brown
  David Jones
  David Lloyd
  David Lloyd Leisure
  David Wilson Homes
  Davido Music Worldwide
  Davis Polk
  Davis Polk & Wardwell
  Davy Stockbrokers
  Dawn Meats
  Days Inn
  Dayton Hudson
  De Agostini
  De Beers
  De Beers Group
  De Cecco
  De Grisogono
  De La Rue
  De'Longhi
  DeKalb
  DeLorean
  Dean Foods
  Dean Witter
  Death Row
  Death Row Records
  Debenhams
  Debevoise & Plimpton
  Decathlon
  Decca
  Dechert
  Deckers
  DeepMind
  DeepSeek
  Deere
  Def Jam
  Degroof Petercam
  Degussa
  Deichmann
  Del Monte
  Del Monte Kenya
  Delek
  Delek Group
  Delhaize
  Delhivery
  Deliveroo
  Delivery Hero
  Delivery Hero SE
  Dell
  Dell Computer
  Deloitte
  Deloitte & Touche
  Deloitte Touche Tohmatsu
  Delorean
  Delphi
  Delphi Automotive
  Delta
  Delta Air Lines
  Delta Corporation
  Deltapoll
  Delvaux
  Denby
  Dendreon
  Denel Aviation
  Denis O'Brien
  Denner
  Denny's
  Denon
  Denso
  Dentons
  Dentsu
  Dentsu Aegis
  Dentsu Inc
  Depfa
  Depop
  Derwent London
  Desigual
  Desjardins
  Desnoes & Geddes
  Deutsche Bahn
  Deutsche Bank
  Deutsche Boerse
  Deutsche Börse
  Deutsche Grammophon
  Deutsche Lufthansa
  Deutsche Post
  Deutsche Post DHL
  Deutsche Telekom
  Deutsche Wohnen
  Deutz-Fahr
  Devon Energy
  Dewa
  Dewey & LeBoeuf
  Dewhirst
  Dexcom
  Dexia
  Dharma Productions
  Dia
  Diageo
  Diageo plc
  Dial
  Dialog
  Diamond Bank
  Diamond Foods
  Diamond Offshore
  Diamond Shamrock
  Diamond Trust Bank
  Diane von Furstenberg
  Dick Smith
  Dickies
  Dickins & Jones
  Dickson Minto
  Didi
  Didi Chuxing
  Diebold
  Diesel
  Digby Brown
  Digi
  Digital Equipment
  Digital Equipment Corp
  Digital Realty
  Dillard's
  Dillon Read
  Dillons
  Dimension Data
  Dimension Films
  Diners Club
  Dior
  DirecTV
  Direct Line
  Dis-Chem
  Dischord
  Discord
  Discover
  Discover Financial
  Discovery
  Discovery Bank
  Discovery Communications
  Discovery Health
  Dish Network
  Disney
  Disney World
  Disneyland Paris
  Distell
  Dito Telecommunity
  Divi's
  Dixons
  Dixons Carphone
  Dixons Retail
  Djarum
  DnB NOR
  Dnata
  Do It All
  DoCoMo
  Dobbies
  Docker
  Doctolib
  DocuSign
  Doe Run
  Dofasco
  Dolby
  Dolce and Gabbana
  Dole
  Dole Food
  Dollar General
  Dollar Thrifty
  Dollar Tree
  Dollar Tree Stores
  Dollarama
  Dom Perignon
  Dominion
  Dominion Resources
  Domino Records
  Domino's
  Domino's Australia
  Domino's Pizza
  Don King Productions
  Don Quijote
  Donaldson, Lufkin & Jenrette
  Dongfeng Motor
  Donna Karan
  DoorDash
  Doral
  Dorchester Collection
  Dorothy Perkins
  Double Fine
  Double Negative
  Doughty Hanson
  Douglas Elliman
  Douwe Egberts
  Dover
  Dow
  Dow AgroSciences
  Dow Chemical
  Dow Corning
  Dow Jones
  Downer
  Downer EDI
  Downey Savings
  Dr Martens
  Dr Oetker
  Dr Pepper
  Dr Reddy's
  Dr Reddy's Laboratories
  Dr. Martens
  Dr. Reddy's
  DraftKings
  Dragonair
  Drake & Scull
  Draper Fisher Jurvetson
  Drax
  Dream11
  DreamWorks
  DreamWorks Animation
  DreamWorks SKG
  Dresdner Bank
  Dresdner Kleinwort
  Dresser Industries
  Drew & Napier
  Drexel
  Drexel Burnham Lambert
  Dreyfus
  Droga5
  Dropbox
  Druk Air
  Drummond
  Du Pont
  DuPont
  Dualit
  Duane Reade
  Dubai Holding
  Dubai Islamic Bank
  Dubai World
  Dubizzle
  Dublin Airport Authority
  Dublin Bus
  Ducati
  Duff & Phelps
  Dufry
  Duke Energy
  Duke Power
  Duke Street
  Dulux
  Dun & Bradstreet
  Dunelm
  Dunfermline Building Society
  Dunkin
  Dunkin'
  Dunkin' Donuts
  Dunlop
  Dunnes
  Dunnes Stores
  Durex
  Dusit
  Dutch Bros
  Duvel
  Dwr Cymru
  Dymocks
  DynCorp
  Dyncorp
  Dyncorp International
  Dynegy
  Dyson
  Dŵr Cymru
  E*Trade
  E-Mart
  E-Plus
  E. & J. Gallo
  E.F. Hutton
  E.ON
  E.On
  EA
  EABL
  EADS
  EBS
  EBX
  ECM
  EDF
  EDF Energy
  EDP
  EDS
  EE
  EFG Hermes
  EFG-Hermes
  EM.TV
  EMC
  EMC Corp
  EMI
  EMI Records
  ENI
  ENRC
  ENSafrica
  EOG
  EOG Resources
  EPCOR
  EPF
  EPM
  EQT
  ESB
  ETrade
  EVA Air
  EWS
  EY
  Ealing
  Ealing Studios
  Early Learning Centre
  EarthLink
  Eason
  Easons
  East African Breweries
  East Midlands Railway
  East Midlands Trains
  EastWest Bank
  Eastern Airlines
  Eastern Airways
  Eastern Electricity
  Eastman
  Eastman Chemical
  Eastman Kodak
  Easy Taxi
  EasyJet
  Eaton
  Eaton's
  Ebay
  EbonyLife
  Ebro Foods
  Ecco
  EchoStar
  Eckerd
  EcoCash
  Ecobank
  Ecolab
  Econet
  Econet Nigeria
  Econet Wireless
  Economy.com
  Ecotricity
  Ed Hardy
  Edcon
  Eddie Bauer
  Eddie Rocket's
  Eddie Stobart
  Edeka
  Edelman
  Edelman PR
  Edelson
  Edelweiss
  Edelweiss Air
  Edinburgh Crystal
  Edison
  Edison International
  Edison SpA
  Editas
  Edrington
  Edward Jones
  Edward Nathan Sonnenbergs
  Edwards Lifesciences
  Egghead
  Egon Zehnder
  Eicher Motors
  Eidos
  Eidos Interactive
  Eiffage
  Eileen Fisher
  Einstein Bros
  Eir
  Eircom
  Eisai
  Eisai Co
  Eko Disco
  Eko Hotels
  El Al
  El Corte Ingles
  El Corte Inglés
  El Paso
  El Pollo Loco
  Elabe
  Elan
  Elan Corporation
  Elastic
  Elbit Systems
  Ele.me
  Electrabel
  Electric Boat
  Electricite de France
  Electricity Company of Ghana
  Electricity North West
  Electrolux
  Electrolux AB
  Electronic Arts
  Electronic Data Systems
  Elektra Group
  Element Six
  Eletrobras
  Elevance
  Elevance Health
  Elf Aquitaine
  Eli Lilly
  Elie Saab
  Elizabeth Arden
  Ellie Mae
  Elliott Advisors
  Elliott Management
  Elpida
  Elscint
  Elsevier
  Elverys
  Emaar Properties
  Emami
  Emanuel Ungaro
  Embraer
  Emergent BioSolutions
  Emerson
  Emerson Co
  Emerson Electric
  Emilio Pucci
  Emirates
  Emirates NBD
  Emma Bridgewater
  Emnid
  Emporio Armani
  Empresas Polar
  En+
  EnBW
  EnCana
  Enagas
  Enbridge
  Encana
  Endeavor
  Endemol
  Endesa
  Endless
  Endo
  Enel
  Eneos
  Energex
  Energias de Portugal
  Energis
  Energy Aspects
  Energy Transfer
  Energy Transfer Partners
  EnergyAustralia
  Enersis
  Engie
  English Welsh & Scottish Railway
  Engro
  Eni
  Enichem
  Enka
  Enoc
  Enoc Group
  Enphase
  Enron
  Enron Corp
  Entain
  Entel
  Entergy
  Enterprise Inns
  Enterprise Oil
  Enterprise Rent-A-Car
  Entertainer
  Eoh
  Eos Airlines
  Epic Games
  Epic Records
  Epiris
  Epitaph
  Epson
  Equifax
  Equifax Inc
  Equinix
  Equinor
  Equinox
  Equitable Life
  Equity Bank
  Equity Group
  Eredivisie CV
  Ergo
  Ergon
  Ericsson
  Ericsson AB
  Erinys
  Ermenegildo Zegna
  Ernest Jones
  Ernst & Young
  Ernst and Young
  Eroski
  Erste Bank
  Erste Group
  Ervia
  Esat Digifone
  Escada
  Eskom
  Esporta
  Essar
  Essar Oil
  Essar Steel
  Essential Research
  Essilor
  EssilorLuxottica
  Essity
  Estee Lauder
  Estee Lauder Companies
  Estonian Air
  Estrella Damm
  Estée Lauder
  Esurance
  Esure
  Etam
  Etam UK
  Ethan Allen
  Ethel Austin
  Ethio Telecom
  Etihad
  Etihad Airways
  Etisalat Nigeria
  Etro
  Etsy
  Eurasian Natural Resources
  Euro Disney
  Eurobank
  Eurocopter
  Euronav
  Euronext
  Europcar
  Eurostar
  Eurostar Group
  Eurotunnel
  Eurowings
  Eutelsat
  Eutelsat Communications
  Evans Cycles
  Evans Halshaw
  Eventbrite
  Everards
  Evercore
  Evercore ISI
  Evergrande
  Evergreen
  Evergreen Marine
  Everlane
  Everlast
  Eversheds
  Eversheds Sutherland
  Everyman
  Everyman Cinemas
  Evian
  Evonik
  Evraz
  Evri
  Exane
  Exane BNP Paribas
  Excel Airways
  Excel Entertainment
  Excite@Home
  Executive Life
  Executive Outcomes
  Exel
  Exelon
  Exim Bank
  Exor
  Expedia
  Expedia UK
  Experian
  Experian Footfall
  Express Dairies
  Express Scripts
  ExpressJet
  Exxaro
  Exxon
  Exxon Mobil
  ExxonMobil
  Ezz Steel
  FAB
  FAW
  FAW Group
  FBD
  FBN Holdings
  FBNHoldings
  FCC Construcción
  FCMB
  FCUK
  FEMSA
  FGV
  FGV Holdings
  FICO
  FMC
  FPL
  FPT
  FTI
  FTI Consulting
  FTSE Russell
  FTX
  FXCM
  Fabindia
  Faccenda
  Facebook
  FactSet
  Factory Records
  Fair Isaac
  FairPrice
  Fairchild
  Fairfax
  Fairfax Media
  Falabella
  Falconbridge
  Family Bank
  Family Dollar
  FamilyMart
  Famous Brands
  Famous Footwear
  Famous Grouse
  Fan Milk
  FanDuel
  Fanatics
  Fannie Mae
  Fanuc
  Far East Organization
  Far Eastern
  Faraday Future
  Farfetch
  Farmer Brothers
  Farmfoods
  Farrer & Co
  Farrow & Ball
  Fast Retailing
  Fastenal
  Fastjet
  Fastweb
  Fat Face
  FatFace
  Fathom Consulting
  Fauji Fertilizer
  Fauji Foundation
  Faurecia
  Fawry
  Fazer
  FedEx
  FedEx Express
  Federal Bank
  Federal Express
  Federal Mogul
  Federal-Mogul
  Federated Department Stores
  Felda
  Felda Global Ventures
  Femsa
  Fendi
  Fenty Beauty
  Fenwick
  Fenwick & West
  Ferguson
  Ferguson Marine
  Ferguson Shipbuilders
  Ferragamo
  Ferranti
  Ferrari
  Ferrero
  Ferrexpo
  Ferrovial
  Fever-Tree
  Fiat
  Fiat Chrysler
  Fiat Group
  Fidelity
  Fidelity Bank
  Fidelity Investments
  Field Fisher
  Fieldfisher
  Fifth Third
  Figma
  Fiji Airways
  Fila
  Filene's Basement
  Filinvest
  Film4
  FilmFour
  Finablr
  Fincantieri
  Findel
  Findus
  Fine Line Features
  Fineco
  Finmeccanica
  FinnCap
  Finnair
  Finsbury
  Fiorucci
  FireEye
  Fireman's Fund
  Firestone
  Firmenich
  First Abu Dhabi Bank
  First Active
  First Bank
  First Bank of Nigeria
  First Boston
  First Bus
  First Chicago
  First Choice
  First Data
  First Direct
  First Gen
  First Great Western
  First Interstate
  First National
  First National Bank
  First Pacific
  First Quantum
  First Quantum Minerals
  First Republic
  First Republic Bank
  First Solar
  First Sport
  First Union
  First Utility
  FirstEnergy
  FirstGroup
  FirstRand
  Fiserv
  Fisher-Price
  Fiskars
  Fisker
  Fitbit
  Fitch
  Fitch Ratings
  Fitness First
  Five Below
  Five Guys
  Fiverr
  Flair Airlines
  Flannels
  Flash Airlines
  Fleet
  Fleet Financial
  FleetBoston
  Fleishman-Hillard
  FleishmanHillard
  Fletcher Building
  Fletcher Challenge
  Fleury Michon
  Flight Centre
  Flipkart
  FlixBus
  Flixbus
  Florida Power & Light
  Flour Mills of Nigeria
  Flowers Foods
  Fluor
  Fluor Corp
  Flutter
  Flutter Entertainment
  Flutterwave
  FlyBe
  FlySafair
  Flybe
  Flydubai
  Flyglobespan
  Flynas
  Fnac
  Focus DIY
  Focus Features
  Fokker
  Folli Follie
  Fondiaria
  Fondiaria-SAI
  Food Lion
  Foodpanda
  Foodstuffs
  Foot Locker
  Footasylum
  Fopp
  Force Motors
  Ford
  Ford Motor
  Forest City
  Forest Laboratories
  Forest Labs
  Forever 21
  Formosa Petrochemical
  Formosa Plastics
  Forrester
  Forrester Research
  Forsa
  Forstmann Little
  Fort James
  Forte
  Forte Oil
  Fortescue
  Fortescue Metals
  Fortescue Metals Group
  Forth Ports
  Fortinet
  Fortis
  Fortis Bank
  Fortis Healthcare
  Fortnum and Mason
  Fortress
  Fortress Investment Group
  Fortum
  Foschini
  Fossil
  Foster + Partners
  Foster Wheeler
  Foster's
  Fosters
  Founders Fund
  Four Seasons
  Foursquare
  Fox Corp
  Fox Searchlight
  Fox's Biscuits
  Foxconn
  Foxtons
  Foxwoods
  Foyles
  Framatome
  Framestore
  France Telecom
  Francisco Partners
  Frank Lowy
  Frank Warren Promotions
  Frankie & Benny's
  Franklin Templeton
  Fraport
  Fraport AG
  Frasers Centrepoint
  Frasers Group
  Frasers Property
  Fred Meyer
  Fred Olsen
  Fred Perry
  Freddie Mac
  Free Now
  Free People
  Freemans
  Freenet
  Freeport-McMoRan
  Freescale
  Freeserve
  Freightliner
  Freightliner Trucks
  Freixenet
  French Connection
  Fresenius
  Fresenius Medical Care
  Freshfields
  Freshfields Bruckhaus Deringer
  Freshworks
  Fresnillo
  Freud Communications
  Freuds
  Friendly's
  Friends Provident
  Friends Reunited
  Friendster
  Friesland
  FrieslandCampina
  Frigidaire
  Frito-Lay
  FromSoftware
  Frontier
  Frontier Airlines
  Frontier Communications
  Frontier Developments
  Frontline
  Fruit of the Loom
  Fry's
  Fugro
  Fuji
  Fuji Film
  Fuji Heavy
  Fuji Heavy Industries
  Fuji Photo Film
  Fujifilm
  Fujitsu
  Fujitsu Siemens
  Fulbright & Jaworski
  Full Tilt Poker
  Fuller's
  Fuller, Smith & Turner
  Funai
  Funding Circle
  Funko
  Funky Pigeon
  Furla
  Furniture Village
  Future Group
  Fyffes
  G-Star
  G-Star Raw
  G42
  G4S
  GAC
  GAF
  GAZ
  GBK
  GCB
  GCB Bank
  GCash
  GDF Suez
  GE
  GE Aerospace
  GE Aviation
  GE Capital
  GE Healthcare
  GE Vernova
  GEC
  GEICO
  GFT
  GKN
  GKN Aerospace
  GM
  GMAC
  GMC
  GMR
  GNC
  GNER
  GNPC
  GOOD Music
  GPT
  GSK
  GTBank
  GTCO
  GTE
  GTR
  GUS
  GVC
  GVK
  GWR
  Gaana
  Gala Bingo
  Gala Coral
  Galaxy Digital
  Galaxy Entertainment
  Galeria Kaufhof
  Galeries Lafayette
  Gallagher
  Gallaher
  Galleon
  Galleon Group
  Galliford Try
  Gallimard
  Gallo
  Galp
  Gambro
  Game Freak
  Game Stores
  GameStop
  Gameloft
  Games Workshop
  Gamesa
  Gamestation
  Gamuda
  Gannett
  Ganni
  Gap
  Garanti
  Garanti Bank
  Garban
  Garda World
  GardaWorld
  Garena
  Garfunkel's
  Gartmore
  Gartner
  Gartner Dataquest
  Garuda Indonesia
  Gas Natural
  Gas Natural Fenosa
  Gate Gourmet
  Gateway
  Gatorade
  Gatwick Express
  Gaumont
  Gavekal
  Gavekal Dragonomics
  Gaz de France
  Gazprom
  Gazprom Neft
  Gazprombank
  Geberit
  Gecamines
  Geely
  Geely Holding
  Geest
  Geffen
  Geffen Records
  Geico
  Gemini
  Gemini Trust
  Genentech
  General Accident
  General Atlantic
  General Atomics
  General Cinema
  General Dynamics
  General Electric
  General Foods
  General Growth
  General Growth Properties
  General Mills
  General Mills Inc
  General Motors
  General Re
  Generali
  Generali Group
  Genesco
  Genesis Energy
  Genesis Global
  Genmab
  Gennum
  Gensler
  Genting
  Genting Malaysia
  Genworth
  Genzyme
  GeoCities
  Geocities
  Geoffrey Beene
  George Weston
  George Wimpey
  Georgia Gulf
  Georgia Power
  Georgia-Pacific
  Geox
  Gerber
  Gerber Products
  Gerdau
  Germanwings
  GetMeIn
  Getir
  Getlink
  Gett
  Getty
  Getty Images
  Getty Oil
  GfK
  Ghana Airways
  Ghana Commercial Bank
  Ghana Water Company
  Ghirardelli
  Gianfranco Ferré
  Gianni Versace
  Giant Eagle
  Giant Food
  Gibson
  Gibson Dunn
  Gieves & Hawkes
  Giffgaff
  Gilbert + Tobin
  Gildan
  Gilead
  Gilead Sciences
  Gillette
  Gillette Co
  Gilt Groupe
  Ginkgo Bioworks
  Ginnie Mae
  Ginsters
  Giorgio Armani
  Giphy
  Giraffe
  Girardi & Keese
  GitLab
  Gitanjali Gems
  Giuseppe Zanotti
  Givaudan
  Givenchy
  Glanbia
  Glassdoor
  Glaxo
  Glaxo SmithKline
  Glaxo Wellcome
  GlaxoSmithKline
  Glencore
  Glencore Xstrata
  Glenfiddich
  Glenmark
  Glenmorangie
  Glenveagh
  Glitnir
  Glo
  GloHealth
  Globacom
  Global Crossing
  Global Crossing Ltd
  Global Insight
  GlobalFoundries
  Globalstar
  Globant
  Globe
  Globe Telecom
  Globo Group
  Glock
  Gloria Jean's
  Glossier
  Glovo
  Go First
  Go Fly
  Go Outdoors
  Go-Ahead
  GoAir
  GoCompare
  GoDaddy
  GoFundMe
  GoPro
  Gocompare
  Godrej
  Godrej Consumer
  Godrej Properties
  Gojek
  Gol
  Gol Linhas Aéreas
  Gold Fields
  Gold's Gym
  Goldcorp
  Goldcrest
  Golden Agri-Resources
  Golden Boy
  Golden Boy Promotions
  Golden Corral
  Golden Gate Capital
  Golden Goose
  Golden Village
  Golden West
  Golden West Financial
  Golden Wonder
  Goldilocks
  Goldman
  Goldman Sachs
  Good Energy
  Goodbody
  Goodbody Stockbrokers
  Goodman
  Goodman Fielder
  Goodman Group
  Goodmans
  Goodrich
  Goodwin Procter
  Goodyear
  Google
  Gordon Brothers
  Gordon's
  Gorenje
  Gorillas
  Gourmet Burger Kitchen
  Govia
  Govia Thameslink
  Govia Thameslink Railway
  Gozem
  Grab
  GrabFood
  Grace Kennedy
  GraceKennedy
  Graff
  Grafton
  GrainCorp
  Grameen Bank
  Grameenphone
  Granada
  Grand Central
  Grand Metropolitan
  Grant Thornton
  Graphcore
  Grasim
  Grattan
  Grayscale
  Great Atlantic & Pacific Tea
  Great Eastern
  Great Mills
  Great North Eastern Railway
  Great Northern Nekoosa
  Great Portland Estates
  Great Universal Stores
  Great Wall Motor
  Great Wall Motors
  Great Western
  Great Western Railway
  Great-West Lifeco
  Greater Anglia
  Gree
  Green Flag
  Green King
  Green Tree
  Greenberg Traurig
  Greencore
  Greene King
  Greenhill
  Greenlight Capital
  Greensill
  Greensleeves
  Greggs
  Grey Advertising
  Greyhound
  Greyhound Lines
  Greylock
  Grifols
  Grindlays
  Grindr
  Grindrod
  Grocon
  Grofers
  Grokster
  Grolsch
  Grosvenor
  Grosvenor Group
  Groucho Club
  Group 4
  Group 4 Securicor
  Group Five
  GroupM
  Groupama
  Groupe Bruxelles Lambert
  Groupon
  Growthpoint
  Gruma
  Grumman
  Grundfos
  Grundig
  Grupo Aval
  Grupo Bimbo
  Grupo Carso
  Grupo Clarín
  Grupo Mexico
  Grupo Modelo
  Grupo México
  Grupo Sanborns
  Gruppo Espresso
  Grünenthal
  Guaranty Trust Bank
  Guardian Royal Exchange
  Gucci
  Gudang Garam
  Guerlain
  Guerrilla Games
  Guess
  Guidant
  Guineys
  Guinness
  Guinness Nigeria
  Guinness Peat
  Guitar Center
  Gulf Finance House
  Gulf Oil
  Gulf Power
  Gulfstream
  Gumtree
  Gunvor
  Guy Laroche
  Guzman y Gomez
  Gym Group
  Gymboree
  Gymshark
  Gécamines
  H Samuel
  H&M
  H&R Block
  H-E-B
  H. Lundbeck
  H.J. Heinz
  H2 Green Steel
  HAL
  HBL
  HBO
  HBOS
  HCA
  HCL
  HCL Technologies
  HDFC
  HDFC Bank
  HDFC Life
  HEMA
  HIH
  HIH Insurance
  HK Express
  HKT
  HMM
  HMV
  HNA
  HNA Group
  HOK
  HP
  HP Bulmer
  HP Sauce
  HPCL
  HRE
  HS2 Ltd
  HSBC
  HSBC Canada
  HSH Nordbank
  HSN
  HTC
  HTC Corp
  HYBE
  Haagen-Dazs
  Habib Bank
  Habitat
  Hachette
  Hachette Livre
  Hackett
  Hagens Berman
  Haidilao
  Haier
  Hailo
  Hainan Airlines
  Halcrow
  Haldiram's
  Haleon
  Halfords
  Halifax
  Halkbank
  Hall & Woodhouse
  Halliburton
  Halliburton Co
  Hallmark
  Halma
  Halston
  Halyk Bank
  Hambrecht & Quist
  Hambros
  Hamleys
  Hammer Films
  Hammerson
  Hammerson Ireland
  Hammerson plc
  Hampton Inn
  Hamptons
  Hamptons International
  Hana Bank
  Hana Financial
  Hancock Prospecting
  Handelsbanken
  Handmade Films
  Handspring
  Hanes
  Hanesbrands
  Hang Lung
  Hanjin
  Hanjin Shipping
  Hanna-Barbera
  Hannaford
  Hannover Re
  Hanover
  Hanson
  Hanson plc
  Hanwha Aerospace
  Hanwha Ocean
  Hapag Lloyd
  Hapag-Lloyd
  Happy Eater
  Harbour Energy
  Hard Rock Cafe
  Hardee's
  Hardy Amies
  Hargreave Hale
  Hargreaves Lansdown
  Haribo
  Harland & Wolff
  Harley-Davidson
  Harman
  Harman Kardon
  Harmonix
  Harmony Gold
  HarperCollins
  Harpo
  Harpo Productions
  Harrah's
  Harris
  Harris Interactive
  Harris Poll
  Harris Tweed Hebrides
  Harrods
  Harry Winston
  Hart Schaffner Marx
  Hartalega
  Hartford
  Hartmarx
  Harvester
  Harvey Nichols
  Harvey Norman
  Harveys
  Hasbro
  Hasbro Interactive
  Hastings Direct
  Hatchards
  Hatton National Bank
  Havaianas
  Havana Club
  Havas
  Havas Group
  Hawaiian Airlines
  Hawes & Curtis
  Heal's
  Health Net
  HealthSouth
  Healthscope
  Heathrow Airport Holdings
  Heathrow Express
  Heatons
  Hebei Iron and Steel
  Heckler & Koch
  Heidelberg Cement
  Heidelberg Materials
  HeidelbergCement
  Heidrick & Struggles
  Heineken
  Heineken Ireland
  Heineken NV
  Heinz
  Heirs Holdings
  Helaba
  Helena Rubinstein
  Helios Airways
  Hellenic Bank
  Hellenic Petroleum
  Hellman & Friedman
  Hello Sunshine
  HelloFresh
  HelloFresh SE
  Helmut Lang
  Hema
  Henderson
  Henderson Global Investors
  Henderson Land
  Henkel
  Hennes & Mauritz
  Hennessy
  Henry Schein
  Hensoldt
  Hepsiburada
  Hepworth
  Herbalife
  Herbert Smith
  Herbert Smith Freehills
  Hercules
  Hercules Inc
  Heritage Bank
  Heritage Oil
  Hermes
  Hermes UK
  Hermès
  Hero Honda
  Hero MotoCorp
  Hero Motocorp
  Hershey
  Hershey's
  Hertz
  Herzog & de Meuron
  Hess
  Hewitt Associates
  Hewlett Packard
  Hewlett Packard Enterprise
  Hewlett-Packard
  Hibernia Reit
  Hicks Muse
  High Frequency Economics
  Hikma
  Hilco
  Hill & Knowlton
  Hill+Knowlton
  Hillshire
  Hilton
  Hilton Hotels
  Hilton Worldwide
  Hims & Hers
  Hindalco
  Hindenburg
  Hindenburg Research
  Hindustan Aeronautics
  Hindustan Motors
  Hindustan Petroleum
  Hindustan Unilever
  Hindustan Zinc
  Hines
  Hinge
  Hino
  Hino Motors
  Hipgnosis
  Hiranandani
  Hiscox
  Hiscox Group
  Hisense
  Hitachi
  Hitachi Ltd
  Hitachi Rail
  Hite Jinro
  Hitwise
  HoYoverse
  Hoare Govett
  Hoare's
  Hobbs
  Hobby Lobby
  Hochtief
  Hochtief AG
  Hodge Jones & Allen
  Hoechst
  Hoegaarden
  Hoffman-LaRoche
  Hoffmann-La Roche
  Hogan & Hartson
  Hogan Lovells
  Holcim
  Holden Special Vehicles
  Holiday Inn
  Holiday Inn Express
  Holland & Barrett
  Holland & Knight
  Holland America
  Hollinger
  Hollinger International
  Hollister
  Holly Farms
  Hollywood Pictures
  Hollywoodbets
  Holman Fenwick Willan
  Holmes Place
  Hologic
  Holsten
  Holt Renfrew
  Hombale Films
  Home Bargains
  Home Depot
  Home Retail Group
  Home Shopping Network
  HomeAway
  HomeGoods
  Homebase
  Homestake
  Hometrack
  Hon Hai
  Hon Hai Precision
  Honda
  Honda Motor
  Honest Burgers
  Honeywell
  Honeywell Flour
  Hong Kong Airlines
  Hong Kong Exchanges
  Hong Leong
  Hong Leong Bank
  Hongkong Land
  Hoogovens
  Hoopers
  Hooters
  Hoover
  Hormel
  Hormel Foods
  Hormuud
  Hornby
  Hoseasons
  Hospira
  Hostelworld
  Hot Topic
  Hotel Chocolat
  Hotels.com
  Houghton Mifflin
  Houlihan Lokey
  House of Fraser
  Household
  Household International
  Hoverspeed
  Hovis
  Hovnanian
  Howard de Walden
  Howdens
  Howrey
  Hoyts
  Huawei
  Hub Power
  Hublot
  HudBay
  Huda Beauty
  Hudbay
  Hudson's Bay
  Huggies
  Hugging Face
  Hughes
  Hughes Aircraft
  Hugo Boss
  Hull Trains
  Hulu
  Hulu LLC
  Human Genome Sciences
  Humana
  Hummel
  Hummer
  Hungama
  Hungry Horse
  Hungry Jack's
  Huntington
  Huntington Bancshares
  Huntington Ingalls
  Hunton & Williams
  Huntsman
  Huobi
  Hurtigruten
  Hush Puppies
  Husky
  Husky Energy
  Husqvarna
  Hutchison
  Hutchison 3G
  Hutchison Ports
  Hutchison Whampoa
  Hutton
  Hy-Vee
  Hyatt
  Hybe
  Hydro
  Hydro One
  Hydro-Quebec
  Hyflux
  Hymans Robertson
  Hynix
  Hyosung
  Hypo Alpe Adria
  Hypo Real Estate
  HypoVereinsbank
  Hypovereinsbank
  Hyundai
  Hyundai Asan
  Hyundai Electronics
  Hyundai Group
  Hyundai Heavy
  Hyundai Merchant Marine
  Hyundai Mobis
  Hyundai Motor
  Häagen-Dazs
  IAC
  IAG
  IAG Insurance
  IAWS
  IBM
  IBP
  ICA
  ICAP
  ICBC
  ICI
  ICICI
  ICICI Bank
  ICICI Securities
  ICL
  ICM Partners
  ICQ
  ICRA
  ICTSI
  IDBI
  IDBI Bank
  IDC
  IDEAglobal
  IDFC
  IDFC First Bank
  IDTechEx
  IFC Films
  IG Group
  IG Index
  IHC
  IHOP
  IHS
  IHS Global Insight
  IHS Markit
  IJM
  IKB
  IKEA
  IL&FS
  IL&P
  ILM
  IMAX
  IMG
  IMI
  IMI plc
  INA
  INEOS
  ING
  ING Bank
  ING Direct
  INM
  INPost
  IO Interactive
  IOI
  IQVIA
  ISA
  ISG
  ISS
  ITA Airways
  ITC
  ITC Hotels
  ITT
  ITV
  IWC
  IWG
  Iarnród Éireann
  Iberdrola
  Iberia
  Iberostar
  Ibis
  Ibom Air
  Ibope
  Ibstock
  Icahn Enterprises
  Icebreaker
  Iceland
  Iceland Foods
  Icelandair
  Icesave
  Icon plc
  Icra
  Idea Cellular
  Ideal World
  Idec
  Idemitsu
  Ifop
  Iglo
  Ikarus
  Ikea
  Ikea Group
  Ikeja Electric
  Iliad
  Illinois Tool Works
  Illumina
  Illumination
  Illy
  Ilyushin
  ImClone
  ImClone Systems
  Image Comics
  Imagination Technologies
  Imagine Entertainment
  Imclone
  Imerys
  Immunex
  Immunocore
  Impala Platinum
  Imperial
  Imperial Bank
  Imperial Brands
  Imperial Chemical
  Imperial Chemical Industries
  Imperial Holdings
  Imperial Oil
  Imperial Tobacco
  Implats
  Impossible Foods
  Impregilo
  Improbable
  In The Style
  In-N-Out
  In-N-Out Burger
  InBev
  InMobi
  InPost
  Inca Kola
  Inchcape
  Inchcape plc
  Incitec Pivot
  Inco
  Incyte
  Indah Water
  Independent News & Media
  Indesit
  Index Ventures
  IndiGo
  Indiabulls
  Indian Bank
  Indian Hotels
  Indian Motorcycle
  Indian Oil
  Indian Overseas Bank
  Indigo
  Inditex
  Indofood
  IndusInd
  IndusInd Bank
  Industrial Light & Magic
  IndyMac
  Ineos
  Infineon
  Infiniti
  Infinity Ward
  Inflection AI
  Infoseek
  Infosys
  Infotrak
  Infratest Dimap
  Ingersoll-Rand
  Ingram Micro
  Inktomi
  Inland Steel
  Inmarsat
  Innis & Gunn
  Innocent Drinks
  Innogy
  Innogy plc
  Innoson
  Innoson Motors
  Innscor
  Inox
  Inpex
  Insight Partners
  Insomnia Coffee
  Insomniac
  Insomniac Games
  Instacart
  Instagram
  Instinet
  Insulet
  Integra
  Intel
  Intellia
  Intelligent Finance
  Intelsat
  Inter RAO
  Inter-Continental Hotels
  InterCaribbean
  InterContinental
  InterContinental Hotels
  Interactive Brokers
  Interactive Investor
  Interbrew
  Intercom
  Intercontinental Bank
  Interjet
  Intermarche
  Intermarché
  International Business Machines
  International Flavors & Fragrances
  International Harvester
  International Holding Company
  International Lease Finance
  International Paper
  Internet Research Agency
  Interpath
  Interplay
  Interpublic
  Interscope
  Interserve
  Interstate Bakeries
  Interswitch
  Intesa
  Intesa Sanpaolo
  Intra Bank
  Intu
  Intu Properties
  Intuit
  Intuitive Surgical
  Invensys
  Inventec
  Invesco
  Investcorp
  Investec
  Investec Securities
  Investor AB
  Iomega
  Iona Technologies
  Ipsco
  Ipsen
  Ipsos
  Ipsos Mori
  Iran Air
  Iran Khodro
  Iraqi Airways
  Iridium
  Irish Continental Group
  Irish Dairy Board
  Irish Distillers
  Irish Ferries
  Irish Life
  Irish Nationwide
  Irish Permanent
  Irish Rail
  Irish Water
  Irn-Bru
  Iron Mountain
  Iron Source
  Irving Oil
  Irwin Mitchell
  Is Bank
  Isaac Mizrahi
  Isabel Marant
  Isbank
  Iscar
  Isetan
  Isetan Mitsukoshi
  Island Grill
  Island Records
  Israel Aerospace Industries
  Israel Aircraft Industries
  Israel Chemicals
  Israel Discount Bank
  Issey Miyake
  Isuzu
  Itaipú
  Italcementi
  Italian-Thai
  Italian-Thai Development
  Itau
  Itau Unibanco
  Itaú Unibanco
  Itera
  Ito-Yokado
  Itochu
  Itsu
  Ivanhoe
  Ivanhoe Mines
  Ivax
  J Sainsbury
  J&E Davy
  J&J
  J&T
  J. Walter Thompson
  J. Wray & Nephew
  J.B. Hunt
  J.C. Penney
  J.Crew
  J.D. Edwards
  J.D. Power
  J.M. Smucker
  J.P. Morgan
  JAKKS Pacific
  JAL
  JAT
  JB Hi-Fi
  JBL
  JBS
  JBS SA
  JC Penney
  JCDecaux
  JCPenney
  JD Sports
  JD Wetherspoon
  JD Wetherspoons
  JD.com
  JDE Peet's
  JDS Uniphase
  JFE
  JFE Steel
  JG Summit
  JJB
  JJB Sports
  JLL
  JLR
  JLT
  JM Financial
  JMMB
  JN Bank
  JP Morgan
  JP Morgan Chase
  JPMorgan
  JPMorgan Asset Management
  JPMorgan Cazenove
  JPMorgan Chase
  JPS
  JPSCo
  JR Central
  JR East
  JR West
  JS Group
  JSW
  JSW Steel
  JT International
  JVC
  JW Anderson
  JW Lees
  JWT
  JYP
  JYP Entertainment
  Jabal Omar
  Jack & Jones
  Jack Daniel's
  Jack Wills
  Jack in the Box
  Jackson Hewitt
  Jackson-Stops
  Jacob's
  Jacob's Creek
  Jacobs
  Jacobs Douwe Egberts
  Jacobs Engineering
  Jaeger
  Jaeger-LeCoultre
  Jagex
  Jaguar
  Jaguar Land Rover
  Jaiz Bank
  Jamaica Broilers
  Jamaica National
  Jamaica Public Service
  Jamalco
  Jamba Juice
  Jambojet
  James Capel
  James Hardie
  James River
  Jamie's Italian
  Jana Partners
  Jane Street
  Janney Montgomery Scott
  Janssen
  Janssen Pharmaceuticals
  Janus
  Janus Capital
  Janus Henderson
  Japan Air System
  Japan Airlines
  Japan Airlines Corp
  Japan Post Bank
  Japan Tobacco
  Jardine Lloyd Thompson
  Jardines
  Jarir
  Jarrold
  Jarrolds
  Jarvis
  Jarvis plc
  Jasper Conran
  Jaypee
  Jazz Pharmaceuticals
  Jean Paul Gaultier
  Jefferies
  Jefferies & Co
  Jefferson Smurfit
  Jeju Air
  Jenners
  Jenny Craig
  Jeronimo Martins
  Jersey Mike's
  Jerónimo Martins
  Jessops
  Jet Airways
  Jet Stores
  Jet2
  JetBlue
  Jetstar Asia
  Jewson
  Jiffy Lube
  Jil Sander
  Jimmy Choo
  Jimmy John's
  Jin Air
  Jindal
  Jindal Steel
  Jo Malone
  Jo-Ann Stores
  Joby
  Joby Aviation
  Jockey
  John Deere
  John Hancock
  John Holland
  John Keells
  John Laing
  John Lewis
  John Lewis & Partners
  John Lewis Partnership
  John Lobb
  John Menzies
  John Menzies plc
  John Mowlem
  John Sisk & Son
  John Smith's
  John Wood Group
  Johnnie Walker
  Johnny & Associates
  Johnny's
  Johns Manville
  Johns-Manville
  Johnson & Johnson
  Johnson Controls
  Johnson Matthey
  Johnson Wax
  Johnson and Johnson
  Johnstons of Elgin
  Jollibee
  Jollibee Foods
  Jones Apparel
  Jones Bootmaker
  Jones Day
  Jones Lang LaSalle
  Jones New York
  Jos. A. Bank
  Jose Cuervo
  Jubilee Insurance
  Juici Patties
  Juicy Couture
  Julian Graves
  Julien Macdonald
  Julius Baer
  Julius Berger
  Julius Berger Nigeria
  Julius Bär
  Jumbo
  Jumeirah
  Jumeirah Group
  Juniper
  Juniper Networks
  Jupiter Asset Management
  Jupiter Communications
  Jupiter Research
  JupiterMedia
  Jurys
  Jurys Doyle
  Jurys Inn
  Just Eat
  Just Eat Takeaway
  Just Group
  Juul
  Jysk
  Jyske Bank
  Jägermeister
  K Mart
  K-Electric
  KB Financial
  KB Home
  KB Kookmin Bank
  KBC
  KBC Securities
  KBR
  KCB
  KCM
  KCOM
  KDB
  KDDI
  KEPCO
  KESC
  KFC
  KGHM
  KKR
  KLA
  KLA-Tencor
  KLM
  KNDS
  KP Snacks
  KPLC
  KPMG
  KPMG Netherlands
  KPN
  KQ
  KT
  KT Corp
  KTM
  Kadokawa
  Kaisa
  Kaiser Aluminum
  Kaiser Permanente
  Kajima
  Kakao Games
  Kakuzi
  Kalashnikov
  Kalyan Jewellers
  Kam Air
  Kamaz
  Kansai Electric
  Kansas City Southern
  Kantar
  Kantar Worldpanel
  Kao
  Kappa
  Karen Millen
  Karisma
  Karrimor
  Karstadt
  KarstadtQuelle
  Kartell
  Karur Vysya Bank
  Kasapreko
  Kaseya
  Kasikorn
  Kasikornbank
  Kaspersky Lab
  Kaspi
  Katanga Mining
  Kate Spade
  Kathmandu
  Kaufhof
  Kaufland
  Kaufman & Broad
  Kaufman and Broad
  Kaupthing
  Kaupthing Singer & Friedlander
  Kawasaki
  Kay Jewelers
  Kayak
  Kaz Minerals
  KazMunaiGas
  KazMunayGas
  Kazaa
  Kazakhmys
  Kazatomprom
  Keefe, Bruyette & Woods
  Kelda
  Kellanova
  Keller Williams
  Kellogg
  Kellogg Brown & Root
  Kellogg's
  Kelly Services
  Kelso
  Kempen
  Kemper
  Kempinski
  KenGen
  Kendall-Jackson
  Kennedys
  Kenneth Cole
  Kennis Music
  KenolKobil
  Kenwood
  Kenwood Ltd
  Kenya Breweries
  Kenya Commercial Bank
  Kenya Pipeline
  Kenya Pipeline Company
  Kenya Ports Authority
  Kenya Railways
  Keolis
  Kepco
  Kepler Cheuvreux
  Keppel
  Keppel Corp
  Kering
  Keroche
  Kerr-McGee
  Kerry Group
  Kerrygold
  Ketchum
  Kettle Foods
  Keurig
  Keurig Dr Pepper
  KeyBanc
  KeyBanc Capital Markets
  KeyCorp
  Keyence
  Keystone Bank
  Khaitan & Co
  Khalifa Bank
  Khazanah
  Khazanah Nasional
  Khosla Ventures
  Kia
  Kia Corp
  Kia Motors
  Kiabi
  Kickstarter
  Kidder Peabody
  Kidder, Peabody
  Kier
  Kier Group
  Kiewit
  Kikkoman
  Killik
  Killik & Co
  Kimberly Clark
  Kimberly-Clark
  Kimco
  Kinder Morgan
  Kindred
  King & Spalding
  King & Wood Mallesons
  King Digital
  King Pharmaceuticals
  King Power
  Kingdom Holding
  Kingfisher
  Kingfisher Airlines
  Kingsley Napley
  Kingspan
  Kingston Communications
  Kinnevik
  Kinross
  Kinross Tasiast
  Kioxia
  Kipco
  Kirch
  Kirch Group
  KirchMedia
  Kirin
  Kirkland
  Kirkland & Ellis
  KitchenAid
  Kiton
  Kiwoom
  Klarna
  Klarna AB
  Kleenex
  Kleiner Perkins
  Kleinwort Benson
  Klepierre
  Kmart
  Knight Capital
  Knight Frank
  Knight Ridder
  Knight-Ridder
  Kobalt
  Kobe Steel
  Kobe Steel Ltd
  Koc
  Koc Holding
  Koch
  Kodak
  Koei Tecmo
  Kohl's
  Kohlberg Kravis Roberts
  Kohler
  Kojima Productions
  Komatsu
  Komercni Banka
  Konami
  Kone
  Konga
  Kongsberg
  Konica Minolta
  Koninklijke Philips
  Konka
  Konkola Copper Mines
  Kookmin Bank
  Koor
  KordaMentha
  Korea Development Bank
  Korea Exchange Bank
  Korea Gas
  Korea Hydro & Nuclear Power
  Korn Ferry
  Korn/Ferry
  Kose
  Kosmos
  Kosmos Energy
  Kossan
  Kotak
  Kotak Mahindra
  Kotak Mahindra Bank
  Kozmo.com
  Koç
  Kpler
  Kraft
  Kraft Foods
  Kraft Heinz
  Krafton
  Krakatau Steel
  Krauss-Maffei
  Krauss-Maffei Wegmann
  Krispy Kreme
  Krispy Kreme UK
  Krizia
  Krka
  Kroger
  Kroger Co
  Kroll
  Kroll Inc
  Krombacher
  Kronenbourg
  Krug
  Krupp
  KuCoin
  Kuala Lumpur Kepong
  Kubota
  Kuda
  Kudelski
  Kuehne & Nagel
  Kuehne + Nagel
  Kuka
  Kulula
  Kumba
  Kumba Iron Ore
  Kuoni
  Kurt Geiger
  Kuwait Investment Authority
  Kuwait Petroleum
  Kuwait Petroleum Corporation
  Kvaerner
  Kverneland
  Kweichow Moutai
  Kwik Fit
  Kwik Save
  Kwik-Fit
  Kyivstar
  Kylie Cosmetics
  Kyocera
  Kyocera Corp
  Kyushu Electric
  L Brands
  L&T
  L'Occitane
  L'Oreal
  L'Oréal
  L-3 Communications
  L.K. Bennett
  L.L. Bean
  L.L.Bean
  L3Harris
  LA Fitness
  LAM Mozambique
  LAN
  LAN Chile
  LAPA
  LBBW
  LDV
  LEVC
  LG
  LG Display
  LG Electronics
  LG Group
  LG Household & Health Care
  LG Philips
  LIAT
  LK Bennett
  LKAB
  LNER
  LOT
  LOT Polish Airlines
  LPP
  LSE
  LSI
  LSI Logic
  LTCM
  LTIMindtree
  LTV
  LV
  LVMH
  LY Corp
  La Banque Postale
  La Caixa
  La Quinta
  La Redoute
  La Redoute UK
  La Roche-Posay
  La Senza
  La-Z-Boy
  LaMia
  LabCorp
  Labaton Sucharow
  Labatt
  Labatt Breweries
  Lacoste
  Lactalis
  Ladbrokes
  Ladurée
  Lafarge
  Lafarge Africa
  Lafarge Tarmac
  LafargeHolcim
  Lagardere
  Lagardère
  Laidlaw
  Laika
  Laiki
  Laing
  Laing O'Rourke
  Lakeland
  Lakeland Dairies
  Laker
  Lakshmi Vilas Bank
  Lam Research
  Lamborghini
  Lancashire Holdings
  Lancia
  Lancia SpA
  Lanco
  Lancome
  Land O'Lakes
  Land Rover
  Land Securities
  LandBank
  Landbank
  Landis+Gyr
  Landmark Group
  Lands' End
  Landsbanki
  Landsec
  Lane Bryant
  Lane Clark & Peacock
  Lanvin
  Lanxess
  Lao Airlines
  Laphroaig
  Lapindo
  Larian
  Larian Studios
  Larry Goodman
  Larsen & Toubro
  Las Bambas
  Las Vegas Sands
  Lasco
  Lasmo
  Last.fm
  Lastminute.com
  Latam Airlines
  Latham & Watkins
  Lattice
  Lauda Air
  Laudamotion
  Laura Ashley
  Laura Ashley Holdings
  Laura Ashley plc
  Laura Biagiotti
  Laurent-Perrier
  Lavazza
  Laya Healthcare
  Lazard
  Lazard Freres
  Le Coq Sportif
  Le Creuset
  Le Pain Quotidien
  Leap Wireless
  LeapFrog
  Lear
  Lear Corp
  Learjet
  Lebara
  Leclerc
  Lee Cooper
  Leeds Building Society
  Leffe
  Legal & General
  Legal and General
  Legendary Entertainment
  Legg Mason
  Lego
  Legoland
  Legrand
  Lehman
  Lehman Brothers
  Leica
  Leidos
  Leigh Day
  Leighton
  Leighton Holdings
  Lek
  Lekki Concession Company
  Lend Lease
  Lending Club
  LendingClub
  Lendlease
  Lendlease Group
  Lennar
  Lennar Corp
  Lenovo
  Lenovo Group
  Lenskart
  Leo Burnett
  Leo Pharma
  Leonard Green
  Leonard Green & Partners
  Lernout & Hauspie
  Leroy Merlin
  Leumi
  Levada
  Levada Center
  Levada Centre
  Level 3
  Levi & Korsinsky
  Levi Strauss
  Levi's
  Levy & McRae
  Lewis's
  LexisNexis
  Lexmark
  Lexus
  Leyland
  Leyland Trucks
  Li & Fung
  Li Auto
  Li Ning
  Li-Ning
  Liberty Holdings
  Liberty Life
  Liberty Media
  Liberty Mutual
  Liberum
  Liberum Capital
  Lidl
  Lieff Cabraser
  Life Esidimeni
  Life Healthcare
  Life Insurance Corporation
  Lifestyle International
  Lifestyle Sports
  Liggett
  Lightspeed
  Lilium
  Lillywhites
  Limak
  LimeWire
  Limited Brands
  Lin Broadcasting
  Linamar
  Lincoln Financial
  Lincoln National
  Linda McCartney Foods
  Linde
  Linden Homes
  Lindt
  Lindt & Sprüngli
  Linens 'n Things
  Linfox
  Link
  Link REIT
  LinkedIn
  Linklaters
  Lion Air
  Lion Capital
  Lion Corp
  Lion Nathan
  Lionhead
  Lionhead Studios
  Lionsgate
  Liontown
  Liontrust
  Lipper
  Lippo
  Lippo Group
  Little Cab
  Little Caesars
  Little Chef
  Littler Mendelson
  Littlewoods
  Litton
  Litton Industries
  Live Nation
  Live Nation Entertainment
  Livedoor
  Liverpool Department Store
  Lixil
  Liz Claiborne
  Lloyd's
  Lloyd's of London
  Lloyds
  Lloyds Bank
  Lloyds Banking Group
  Lloyds Pharmacy
  Lloyds TSB
  LloydsPharmacy
  Loblaw
  Loblaws
  Lockheed
  Lockheed Corp
  Lockheed Martin
  Lodha
  Loewe
  Loews
  Loews Cineplex
  Loews Corp
  Loganair
  Logica
  LogicaCMG
  Logitech
  Lojas Americanas
  Lokniti
  Lombard Odier
  Lombard Street Research
  Londis
  London & Manchester
  London Overground
  London Stock Exchange
  London Taxi Company
  London Underground
  Lone Star
  Lone Star Funds
  Lone Star Technologies
  Long John Silver's
  Long-Term Capital Management
  Long-Term Credit Bank
  LongHorn Steakhouse
  Longchamp
  Longines
  Longs Drug
  Lonmin
  Lonrho
  Lonsdale
  Lonza
  Lookers
  Lopez Group
  Loral
  Lord & Taylor
  Lordstown Motors
  Lorillard
  Loro Piana
  Lothian Buses
  Lotte Chemical
  Lotus
  Lotus Cars
  Lotus Development
  Louis Dreyfus
  Louis Dreyfus Company
  Louis Vuitton
  Louisiana-Pacific
  Lovells
  Lowe Lintas
  Lowe's
  LuLu Group
  Luas
  Lucas
  Lucas Industries
  LucasArts
  LucasVarity
  Lucasfilm
  Lucent
  Lucent Technologies
  Lucid
  Lucid Motors
  Luckin
  Luckin Coffee
  Lucky Cement
  Lufthansa
  Luk Fook
  Lukoil
  Lukoil Neftochim
  Lulu Guinness
  Lulu Hypermarket
  Lululemon
  Lululemon Athletica
  Luminar
  Luminar Leisure
  Lumo
  Lundbeck
  Lundin
  Lundin Mining
  Lupin
  Lux Capital
  Luxair
  Luxottica
  Luxottica Group
  Lyca
  Lycamobile
  Lycos
  Lyft
  Lynas
  Lynk & Co
  Lynx Air
  Lyondell
  LyondellBasell
  Lyonnaise des Eaux
  M&C Saatchi
  M&G
  M&S
  M&S Bank
  M&T
  M&T Bank
  M-Tel
  M1
  MAC Cosmetics
  MAG
  MAHB
  MAN
  MAN SE
  MBIA
  MBNA
  MCA
  MCB
  MCB Bank
  MCI
  MCI WorldCom
  MCX
  MDC
  MEPC
  MF Global
  MFI
  MFS
  MFS Group
  MG Motor
  MG Rover
  MGA Entertainment
  MGM
  MGM Grand
  MGM Mirage
  MGM Resorts
  MGM/UA
  MIPS
  MK2
  MMC Corp
  MMG
  MMI
  MMO2
  MOL
  MORI
  MRT Corp
  MRV
  MS&AD
  MSC
  MSC Cruises
  MTK Global
  MTN
  MTN Nigeria
  MTN Uganda
  MTNL
  MTR Corp
  MTR Corporation
  MTS
  MTU
  MTU Aero Engines
  MTV
  MTV Networks
  MUFG
  MV Agusta
  Ma'aden
  Macallan
  Macfarlanes
  Mack Trucks
  Maclay Murray & Spens
  Macquarie
  Macquarie Bank
  Macquarie Group
  Macromedia
  Macy's
  Made.com
  Madoff
  Maersk
  Magalu
  Magazine Luiza
  Magna
  Magna International
  Magnavox
  Magners
  Magnet
  Magnit
  Magnitogorsk
  Mahan Air
  Mahindra
  Mahindra & Mahindra
  Mahle
  Mahou
  Maidenform
  Mail.ru
  Mailchimp
  Main Events
  Mainzeal
  Maison Margiela
  Maitland
  Maje
  Majestic Wine
  Majid Al Futtaim
  MakeMyTrip
  Maker's Mark
  Makro
  Malabar Gold
  Malabu
  Malabu Oil and Gas
  Malaysia Airlines
  Malaysia Airports
  Malev
  Malindo Air
  Mall Group
  Mallesons
  Mallinckrodt
  Mamaearth
  Mamas & Papas
  Man Group
  Managem
  Manappuram
  Manchester Airports Group
  Mandala Airlines
  Mandalay Resort Group
  Mandarin Oriental
  Mandarina Duck
  Mandiant
  Mang Inasal
  Mango
  Mango Airlines
  Manila Electric
  Manila Water
  Manish Malhotra Label
  Manitoba Hydro
  Mannesmann
  Manolo Blahnik
  Manpower
  ManpowerGroup
  Manufacturers Hanover
  Manulife
  Manweb
  Mapfre
  Maple Leaf Foods
  Maple Leaf Sports & Entertainment
  Mapletree
  Maplin
  Marantz
  Marathon
  Marathon Oil
  Marc Jacobs
  Marconi
  Marfin
  Marfrig
  Margaret Howell
  Marico
  Marimekko
  Marine Harvest
  Mark & Spencer
  Market Basket
  Markit
  Marks & Clerk
  Marks & Spencer
  Marks and Spencer
  Marlow Foods
  Marni
  Maroc Telecom
  Marqeta
  Marriott
  Marriott International
  Marrybrown
  Mars
  Marsh & McLennan
  Marsh McLennan
  Marsh Supermarkets
  Marshall Field's
  Marshalls
  Marshalls plc
  Marston's
  Martin Currie
  Martin Marietta
  Martini & Rossi
  Martinsa-Fadesa
  Marubeni
  Maruti
  Maruti Suzuki
  Marvel
  Marvel Comics
  Marvel Entertainment
  Marvel Studios
  Marvell
  Mary Kay
  Masan
  Masco
  Maseca
  Maserati
  Mashreq
  Mashreqbank
  Mason Hayes & Curran
  Maspex
  Masraf Al Rayan
  MassMutual
  Massey Energy
  Massey Ferguson
  Massimo Dutti
  Massmart
  Massy
  MasterCard
  Mastercard
  Matador
  Matador Records
  Matalan
  Match Group
  Match.com
  Matches Fashion
  MatchesFashion
  Matchroom
  Matchroom Boxing
  Matheson
  Matra
  Matsushita
  Matsushita Electric
  Mattel
  Mattel Inc
  Matthew Williamson
  Mattress Firm
  Maurice Blackburn
  Mavin
  Mavin Records
  Max Brenner
  Max Clifford Associates
  Max Factor
  Max Healthcare
  Max Mara
  Max's
  Maxar
  Maxis
  Maxis Software
  Maxjet
  Maxtor
  Maxus
  Maxxam
  May Department Stores
  Maybank
  Maybelline
  Maybourne
  Mayer Brown
  Maynilad
  Maytag
  Mazars
  Mazda
  Mbada Diamonds
  McAfee
  McAlpine
  McCain
  McCain Foods
  McCann
  McCann Erickson
  McCann FitzGerald
  McCarthy & Stone
  McCarthy Stone
  McCaw
  McCaw Cellular
  McCormick
  McDermott
  McDonald's
  McDonalds
  McDonnell Douglas
  McGraw-Hill
  McGuireWoods
  McKesson
  McKinsey
  McKinsey & Co
  McKinsey & Company
  McLaren Automotive
  McVitie's
  MeTL
  MeTL Group
  Mead
  Mead Johnson
  MeadWestvaco
  Mecca Bingo
  Meccano
  Mechel
  MedImmune
  Medanta
  Medco
  Medco Health
  Media Molecule
  Media Prima
  Media24
  MediaCom
  MediaMarkt
  MediaOne
  Mediacorp
  Mediaset
  Mediatek
  Medibank
  Mediclinic
  Mediobanca
  Medtronic
  Meesho
  Meezan Bank
  MegaFon
  Megabus
  Megafon
  Megaupload
  Megaworld
  Meggitt
  Megvii
  Meijer
  Meiji
  Meituan
  Melco
  Melco Crown
  Meliá
  Mellon
  Mellon Bank
  Melrose
  Melvin Capital
  Men's Wearhouse
  Menards
  Mengniu
  Menzgold
  Menzies
  Menzies Aviation
  Meraas
  Meralco
  Mercadona
  Mercantile Stores
  Mercari
  Mercedes
  Mercedes-Benz
  Merchant Ivory
  Merck
  Merck & Co
  Merck & Co.
  Merck KGaA
  Merck Serono
  Mercure
  Mercuria
  Mercury
  Mercury Drug
  Meredith
  Merge Records
  Meridian Energy
  Meridiana
  Meriton
  Merlin Entertainments
  Merloni
  Merpati
  Merrill
  Merrill Lynch
  Merrion Stockbrokers
  Mersey Docks
  Merseyrail
  Mesa
  Mesa Airlines
  MetLife
  Meta
  Meta Group
  Meta Platforms
  Metalloinvest
  Meteor
  Metinvest
  Metro
  Metro AG
  Metro Bank
  Metro Inc
  Metro Pacific
  Metro-Goldwyn-Mayer
  MetroPCS
  Metrobank
  Metroline
  Metronet
  Metzler
  Mexicana
  MiG
  Michael Kors
  Michael Page
  Michaels
  Michelin
  Micro Focus
  MicroStrategy
  Micron
  Micron Technology
  Microsoft
  Midea
  Midjourney
  Midland Bank
  Midway
  Midway Games
  Midwest Express
  Miele
  Migros
  Migros Switzerland
  Mike's Hard Lemonade
  Milbank
  Milbank Tweed
  Milberg Weiss
  Millennium BCP
  Millennium Management
  Millennium Pharmaceuticals
  Miller Brewing
  Miller Homes
  MillerCoors
  Millets
  Mills & Reeve
  Millward Brown
  Milupa
  MindGeek
  MindSpring
  Mindgeek
  Mindshare
  Mindtree
  Mineral Resources
  Minmetals
  Minolta
  Minor International
  Mint Velvet
  Minter Ellison
  MinterEllison
  Mirae Asset
  Miramax
  Mirant
  Mirvac
  Mishcon de Reya
  Miss Selfridge
  Missguided
  Missoni
  Mistral
  Mistral AI
  Misys
  Mitchells & Butlers
  Mitel
  Mitie
  Mitofsky
  Mitsubishi
  Mitsubishi Corp
  Mitsubishi Electric
  Mitsubishi Estate
  Mitsubishi Heavy
  Mitsubishi Heavy Industries
  Mitsubishi Motors
  Mitsubishi UFJ
  Mitsui
  Mitsui & Co
  Mitsui Fudosan
  Mitsui OSK Lines
  Mitsukoshi
  Miu Miu
  Mizuho
  Mizuho Bank
  Mizuho Financial
  Mizuno
  Mo' Hits
  Mobil
  Mobil Nigeria
  Mobil Producing Nigeria
  Mobileye
  Mobilink
  Mobily
  Modelo
  Moderna
  Moe's
  Moelis
  Moet & Chandon
  Moet Hennessy
  Mohawk
  Mohegan Sun
  Mojang
  Molina
  Molina Healthcare
  Moller-Maersk
  Molson
  Molson Coors
  Molton Brown
  Momentum Metropolitan
  Monarch Airlines
  Moncler
  Mondadori
  Mondavi
  Monday.com
  Mondelez
  Mondelēz
  Mondi
  Monex
  MoneyGram
  MoneySavingExpert
  MoneySupermarket
  Moneyfacts
  Moneysupermarket
  Moneysupermarket.com
  MongoDB
  Moniepoint
  Monique Lhuillier
  Monitor Group
  Monoprix
  Monsanto
  Monster
  Monster Beverage
  Monster Energy
  Monster Worldwide
  Montagu
  Montblanc
  Monte dei Paschi
  Monte dei Paschi di Siena
  Montedison
  Montgomery Securities
  Montgomery Ward
  Monzo
  Moody's
  Moody's Analytics
  Moody's Economy.com
  Moody's Investors Service
  Moog
  Moonpig
  Moonshot AI
  Moore Stephens
  Mopani
  Mopani Copper Mines
  More Than
  Moretti
  Morgan Crucible
  Morgan Grenfell
  Morgan Lewis
  Morgan Motor Company
  Morgan Sindall
  Morgan Stanley
  Morgan Stanley Dean Witter
  Morinaga
  Morning Consult
  Morningstar
  Morningstar Direct
  Morphy Richards
  Morrison
  Morrison & Foerster
  Morrisons
  Mosaic
  Moschino
  Moss Bros
  Mossack Fonseca
  Mota-Engil
  Motel 6
  Mother Dairy
  Mothercare
  Motilal Oswal
  Motley Rice
  Moto Guzzi
  Motor Sich
  Motorola
  Motorola Mobility
  Motorola Solutions
  Motown
  Motown Records
  Mott MacDonald
  Moulinex
  Mount Gay
  Moutai
  Mowi
  Mowlem
  Moy Park
  Mozilla
  Moët & Chandon
  Moët Hennessy
  Mphasis
  Mr Bigg's
  Mr Price
  Mt Gox
  Mt. Gox
  Muddy Waters
  Mugler
  Muji
  Mukwano
  Mulberry
  Muller
  Muller Wiseman
  MultiChoice Group
  Multiplex
  Multiyork
  Mumias Sugar
  Mumsnet
  Munger Tolles
  Munich Re
  Murata
  Murphy's
  Murray & Roberts
  Murray Energy
  Murray Goulburn
  Musgrave
  Mushroom Records
  Musical.ly
  Mute Records
  Muthoot Finance
  MySpace
  MyTaxi
  MyTravel
  Myanma Oil and Gas Enterprise
  Myanmar Airways
  Mydin
  Myer
  Mylan
  Myntra
  Myspace
  Mytheresa
  Mytilineos
  Müller
  N Brown
  N M Rothschild
  N26
  NAB
  NALCO
  NASDAQ
  NBC Universal
  NBCUniversal
  NBN Co
  NCB
  NCB Stockbrokers
  NCBA
  NCC
  NCR
  NCSoft
  NEC
  NFU Mutual
  NGCP
  NH Hotels
  NHPC
  NIC Bank
  NIE
  NIE Networks
  NIO
  NITEL
  NLMK
  NLNG
  NMB
  NMC
  NMC Health
  NMDC
  NN Group
  NNPC Ltd
  NOL
  NPower
  NRG
  NRG Energy
  NSE
  NSO
  NSO Group
  NTL
  NTMA
  NTPC
  NTT
  NTT DoCoMo
  NTT Docomo
  NTUC FairPrice
  NTUC Income
  NVIDIA
  NVR
  NWA
  NXP
  NXP Semiconductors
  NYK
  NYNEX
  NYSE
  Nabisco
  Nabors
  Nairobi Securities Exchange
  Naivas
  Nakumatt
  Nama
  Namco
  Namdeb
  Nando's
  Napocor
  Napster
  Narayana Health
  Narciso Rodriguez
  Nasdaq
  Naspers
  Nasty Gal
  NatWest
  NatWest Group
  Nathan's Famous
  National Australia Bank
  National Bank of Canada
  National Bank of Greece
  National Bookstore
  National Car Rental
  National City
  National Commercial Bank
  National Commercial Bank Jamaica
  National Express
  National Fuel
  National Grid
  National Grid Transco
  National Intergroup
  National Irish Bank
  National Oilwell Varco
  National Power
  National Semiconductor
  National Steel
  National Water Commission
  National Westminster
  National Westminster Bank
  Nationale-Nederlanden
  NationsBank
  Nationwide
  Nationwide Building Society
  Natixis
  Natura
  Natura &Co
  Naturgy
  Natuzzi
  Naughty Dog
  Nautilus
  Naval Group
  Navient
  Navistar
  Ncell
  Neal & Massy
  Neal's Yard
  Ned Davis Research
  Nedbank
  Nedcor
  Needham
  Neil Woodford
  Neiman Marcus
  Nelnet
  Neom
  Nepal Airlines
  Neptune Orient Lines
  Nesbitt Burns
  Nespresso
  Nespresso SA
  Neste
  Nestle
  Nestle Nigeria
  Nestlé
  Net-A-Porter
  Net-a-Porter
  NetApp
  NetJets
  NetOne
  Netflix
  Netmarble
  Netscape
  Netto
  Network Rail
  Neuberger Berman
  Neuhaus
  New Balance
  New Century
  New Century Financial
  New Holland
  New Hope
  New India Assurance
  New Line
  New Line Cinema
  New Look
  New Star
  New World
  New World Development
  New York Community Bancorp
  New York Life
  New York Stock Exchange
  Newbridge
  Newcastle Brown
  Newcastle Building Society
  Newcrest
  Newell
  Newell Rubbermaid
  Newmont
  Newport News Shipbuilding
  News Corp
  News Corp Australia
  News Corporation
  News International
  News Limited
  Newspoll
  Newton Investment Management
  Nexen
  Nexon
  Nexperia
  Next
  NextEra
  NextEra Energy
  Nextdoor
  Nextel
  Nexter
  NiSource
  Niantic
  Nickelodeon
  Nickelodeon Studios
  Nicole Farhi
  Nicole Miller
  Nidec
  Nielsen
  Nielsen Media Research
  Nigeria Airways
  Nigeria LNG
  Nigerian Agip Oil Company
  Nigerian Breweries
  Nike
  Niki
  Nikko
  Nikko Securities
  Nikon
  Nile Breweries
  Nina Ricci
  Nine Entertainment
  Nine West
  Ninja Theory
  Ninja Tune
  Nintendo
  Nippon Life
  Nippon Paint
  Nippon Steel
  Nippon Telegraph and Telephone
  Nippon Yusen
  Nirav Modi
  Nissan
  Nissan Motor
  Nissin
  Nitori
  Nivea
  Noble Group
  Nobu
  Nok Air
  Nokia
  Nokia Siemens
  Nokia Siemens Networks
  Noma
  Nomad Foods
  Nomura
  Nomura Holdings
  Nomura Securities
  Nongshim
  Noor Bank
  Noranda
  Norbert Dentressangle
  Norco
  Nord Stream AG
  Nord/LB
  NordLB
  Nordea
  Nordic Capital
  Nordisk Film
  Nordstrom
  Norfolk Southern
  Norilsk
  Norilsk Nickel
  Norinchukin
  Norman Hartnell
  Normandy Mining
  Nornickel
  Norsk Hydro
  Nortel
  Nortel Inc
  Nortel Networks
  North Face
  NorthLink
  Northam
  Northam Platinum
  Northern Electric
  Northern Foods
  Northern Ireland Electricity
  Northern Powergrid
  Northern Rail
  Northern Rock
  Northern Telecom
  Northern Trust
  Northrop
  Northrop Grumman
  Northumbrian Water
  Northwest
  Northwest Airlines
  Northwestern Mutual
  Norton
  Norton LifeLock
  Norton Motorcycles
  Norton Rose
  Norton Rose Fulbright
  Norweb
  Norwegian Air
  Norwegian Air Shuttle
  Norwegian Cruise Line
  Norwest
  Norwich Union
  Notcutts
  Notion
  Novar
  Novartis
  Novatek
  Novavax
  Novell
  Novo Banco
  Novo Nordisk
  Novonor
  Novotel
  Novozymes
  Npower
  Nu Skin
  Nuance
  Nucor
  Nufarm
  Numark
  Numis
  Numis Securities
  Nutmeg
  Nutrien
  Nutrisystem
  Nuveen
  Nuxe
  Nvidia
  Nycomed Amersham
  Nykaa
  Nynex
  O'Melveny & Myers
  O'Neill's
  O'Reilly
  O2
  OCBC
  OGX
  OHL
  OKX
  OMA
  OMD
  OMV
  OMV AG
  ON Semiconductor
  ONA
  ONE Championship
  ONGC
  OOCL
  OP Financial
  OPay
  OTE
  OTP
  OTP Bank
  OUTsurance
  OVO Energy
  OVO Sound
  OZ Minerals
  Oak Industries
  OakNorth
  Oakbay
  Oakbay Investments
  Oakley
  Oaktree Capital
  Oanda
  Oando
  Oasis and Warehouse
  Oatly
  Obayashi
  Oberoi
  Oberoi Hotels
  Oberoi Realty
  Obsidian
  Ocado
  Occidental
  Occidental Petroleum
  Ocean Spray
  Oceanic Bank
  Och-Ziff
  Octagon
  October Films
  Octopus Energy
  Oculus
  Ocwen
  Océ
  Oddbins
  Oddo
  Odeon
  Odeon Cinemas
  Odoxa
  Off-White
  Office Depot
  Office Shoes
  OfficeMax
  Officeworks
  Ogilvy
  Ogilvy & Mather
  Oil India
  OkCupid
  Okta
  Ola
  Ola Cabs
  Ola Electric
  Olam
  Old Dominion
  Old Mutual
  Old Navy
  OldTown
  Oldsmobile
  Olive Garden
  Oliver Wyman
  Olivetti
  Olswang
  Olympia & York
  Olympic Airlines
  Olympic Airways
  Olympus
  Omega
  Omnia
  Omnicom
  Omnitel
  Omron
  On Running
  OnTheMarket
  Oncor
  One.Tel
  One2One
  OnePlus
  OneSavings Bank
  OneSteel
  OneWeb
  Onex
  Onitsuka Tiger
  Onkyo
  OnlyFans
  Onsemi
  Ontario Hydro
  OpCapita
  Opay
  Opel
  Open Road Films
  OpenAI
  OpenText
  Opendoor
  Openreach
  Opera Software
  Opes Prime
  Opinium
  Opodo
  Oporto
  Oppenheimer
  Optare
  Optimum Coal
  Optum
  OptumRx
  Oracle
  Orange
  Orange UK
  Orano
  Orascom
  Orascom Construction
  Orascom Telecom
  Orbital Sciences
  Orbitz
  Orica
  Orient Thai
  Oriflame
  Origin Energy
  Origin Enterprises
  Orion Pictures
  Orkla
  Orla Kiely
  Orlando Wyndham
  Orlen
  Ornua
  Orrick
  Orsted
  Osborne & Little
  Osborne Clarke
  Oscar Health
  Oscar Mayer
  Oscar de la Renta
  Osem
  OshKosh B'Gosh
  Osram
  Otis
  Otsuka
  Ottakar's
  Otto Group
  Ouigo
  Our Price
  Outback Steakhouse
  Outsurance
  Overstock
  Overstock.com
  Ovo
  Ovo Energy
  Owen Owen
  Owens & Minor
  Owens Corning
  Owens-Illinois
  Oxford Economics
  Oxford Health Plans
  Oxford Nanopore
  Oxxo
  Oxy
  Oyo Rooms
  Ozon
  P&G
  P&ID
  P&O
  P&O Cruises
  P&O Ferries
  P&O Princess
  P.F. Chang's
  PAGCOR
  PAI
  PAI Partners
  PBL
  PC World
  PCCW
  PDD
  PDD Holdings
  PDVSA
  PECO
  PFL
  PG Tips
  PG&E
  PGE
  PIMCO
  PKF
  PKN Orlen
  PKO
  PKO BP
  PMC Bank
  PNB
  PNB Merdeka
  PNC
  PNC Bank
  PNC Financial
  POSB
  POSCO
  PPC
  PPD
  PPF
  PPG
  PPL
  PPP Healthcare
  PPR
  PSA
  PSA Group
  PSA International
  PSA Peugeot Citroen
  PSA Peugeot Citroën
  PSE&G
  PSEG
  PSO
  PT Freeport Indonesia
  PTCL
  PVH
  PVR
  PWC
  PZ Cussons
  PZU
  Pabst
  PacBell
  PacSun
  PacWest
  Paccar
  PacifiCare
  PacifiCorp
  Pacific Bell
  Pacific Brands
  Pacific Dunlop
  Pacific Enterprises
  Pacific Gas & Electric
  Pacific Gas and Electric
  Pacific Life
  Pacific National
  Pacific Sunwear
  Pacific Telesis
  Pacificorp
  Packard
  Paco Rabanne
  Paddy Power
  Paddy Power Betfair
  Paddy Power plc
  Pagcor
  PageGroup
  PaineWebber
  Pakistan International Airlines
  Pakistan State Oil
  Pakistan Steel Mills
  Palace Amusement
  Palace Skateboards
  Palantir
  Palm
  PalmOne
  PalmPay
  Palo Alto Networks
  Pampa Energia
  Pampa Energía
  Pan Am
  Pan American
  Pan American World Airways
  Panalpina
  Panasonic
  Panda Express
  Pandora
  Panera
  Panera Bread
  Panini
  Panmure
  Panmure Gordon
  Pantaloons
  Pantheon
  Pantheon Macroeconomics
  Papa John's
  Papa Johns
  Paperchase
  Paradox Interactive
  Paragon
  Paragon Bank
  Parametría
  Paramount
  Paramount Communications
  Paramount Global
  Paramount Group
  Paramount Pictures
  Parcelforce
  Parexel
  Park Place Entertainment
  Parker Hannifin
  ParknShop
  Parkson
  Parle
  Parlophone
  Parmalat
  Parsons
  Parsons Brinckerhoff
  Partner Communications
  Party City
  PartyGaming
  Passenger Rail Agency
  Past Times
  Patagonia
  Patanjali
  Pathe
  Pathmark
  Patrick Corporation
  Patriot Coal
  Patton Boggs
  Paul Hastings
  Paul Smith
  Paul Weiss
  Paulson & Co
  Pawan Hans
  PayPal
  Paychex
  Payless
  Payless ShoeSource
  Paysafe
  Paystack
  Paytm
  Peab
  Peabody
  Peabody Energy
  Peach Aviation
  Peacocks
  Peak Games
  Pearl Assurance
  Pearson
  Peat Marwick
  Pechiney
  Peel Group
  Peel Holdings
  Peel Hunt
  Peel Ports
  Peet's
  Peet's Coffee
  Pegasus Airlines
  Pegatron
  Pekao
  Peloton
  Pemex
  Pendragon
  Penfolds
  Penguin
  Penguin Random House
  Penhaligon's
  Peninsula Hotels
  Penneys
  Pennon
  Pennzoil
  Pension Insurance Corporation
  Penske
  Penta
  Penta Group
  Penthouse
  People Express
  PeopleSoft
  Pep Boys
  Pepco
  Pepe Jeans
  Pepkor
  Pepsi
  PepsiCo
  Perdue
  Perdue Farms
  Perella Weinberg
  Periscope
  PerkinElmer
  Perkins Coie
  Perkins Engines
  Permanent TSB
  Permira
  Pernod
  Pernod Ricard
  Perodua
  Peroni
  Perplexity
  Perrier
  Perrigo
  Perry Ellis
  Pershing Square
  Persimmon
  Perugina
  PetSmart
  Petco
  Peter Jones
  Peterbilt
  Petercam
  Peters & Peters
  Petit Bateau
  Petro-Canada
  PetroChina
  PetroSA
  PetroVietnam
  Petrobras
  Petrochina
  Petrofac
  Petrofina
  Petrojam
  Petroleos de Venezuela
  Petroleum Development Oman
  Petrom
  Petron
  Petronas
  Petronas Chemicals
  Petronas Gas
  Petroperu
  Petrotrin
  Petróleos de Venezuela
  Pets at Home
  Pets.com
  Petsmart
  Peugeot
  Peugeot Citroen
  Peñoles
  Pfizer
  Pharmacia
  Pharmacia & Upjohn
  Pharmacia Upjohn
  Phase Eight
  Phelps Dodge
  Philex
  Philex Mining
  Philip Morris
  Philip Morris International
  Philip Treacy
  Philippine National Bank
  Philips
  Philips Electronics
  Philips Lighting
  Phillips
  Phillips 66
  Phillips Petroleum
  Phillips-Van Heusen
  Phoenix Group
  Phoenix Natural Gas
  Phoenix Petroleum
  PhonePe
  Phones 4u
  Phones4U
  Photo-Me
  Piaggio
  Pick n Pay
  Pictet
  Picturehouse
  Pier 1
  Pier 1 Imports
  Pierre & Vacances
  Pierre Balmain
  Pierre Cardin
  Pierre Fabre
  Piggly Wiggly
  Pike River Coal
  Pilatus
  Pilbara Minerals
  Pilgrim's Pride
  Pilipinas Shell
  Pilkington
  Pillsbury
  Pilsner Urquell
  Pimco
  Pinault
  Pinault-Printemps-Redoute
  Pinewood
  Pinewood Studios
  Ping An Insurance
  Pinkberry
  Pinkerton
  Pinnacle Foods
  Pinnacle West
  Pinsent Masons
  Pinterest
  Pioneer
  Pioneer Foods
  Pioneer Hi-Bred
  Pioneer Natural Resources
  Piper Aircraft
  Piper Jaffray
  Piper Sandler
  Piraeus Bank
  Piramal
  Pirate Bay
  Pirelli
  Pitney Bowes
  Pixar
  Pixiv
  Pizza Express
  Pizza Hut
  PizzaExpress
  Placer Dome
  Plains All American
  Plan B
  Plan B Entertainment
  Planet Fitness
  Planet Hollywood
  Planet Labs
  Planeta
  Planters
  Plastic Omnium
  Platinum Equity
  PlatinumGames
  Platts
  Playboy
  Playboy Enterprises
  Playmobil
  Playtech
  Playtex
  Playtika
  Plessey
  Plug Power
  Plumbase
  Plus500
  Pobeda
  Podravka
  Pohjola
  Point72
  PokerStars
  Pokémon Company
  Polar Capital
  Polaris
  Polaris Bank
  Polaroid
  Polestar
  Poliform
  Pollo Campero
  Pollo Tropical
  Polo Ralph Lauren
  PolyGram
  Polydor
  Polygram
  Polyus
  Polyus Gold
  Pomellato
  Pomellato SpA
  Pommery
  Ponderosa
  Pontiac
  Pontins
  Popeyes
  Populous
  Populus
  Pornhub
  Porsche
  Porter Airlines
  Portmeirion
  Portugal Telecom
  Pos Malaysia
  Posco
  Poshmark
  Post Holdings
  Post Office
  Post Office Money
  PostNL
  Postbank
  Poste Italiane
  Postmedia
  Potash Corp
  PotashCorp
  Pottery Barn
  Poundland
  Poundstretcher
  Poundworld
  PowderJect
  Power Corp
  Power Grid
  PowerGen
  Powergen
  Prada
  Prada Group
  Prasarana
  Pratt & Whitney
  Praxair
  Precision Air
  Premier Automobiles
  Premier Boxing Champions
  Premier Foods
  Premier Inn
  Premier Miton
  Premier Oil
  Premier Stores
  Prestige Estates
  Pret
  Pret A Manger
  Pret a Manger
  PrettyLittleThing
  Preussag
  Preussag AG
  Prezzo
  Price Waterhouse
  Priceline
  Priceline.com
  Pricewaterhouse Coopers
  PricewaterhouseCoopers
  Primark
  Primary Health Care
  Primelocation
  Primerica
  Princess Cruises
  Principal Financial
  Principality
  Principality Building Society
  Pringle
  Pringle of Scotland
  Printemps
  Prisa
  PrivatBank
  ProServ
  ProSiebenSat.1
  Probuild
  Procter & Gamble
  Procter and Gamble
  Proenza Schouler
  Progress Energy
  Progressive
  Prologis
  Promod
  Property Finder
  Prosus
  Prosus NV
  Proterra
  Providence Resources
  Provident Financial
  Providian
  Proximus
  Pru
  Prudential
  Prudential Securities
  Prudential-Bache
  Prudential-Bache Securities
  Psion
  Public Bank
  Public Policy Polling
  Public Service Electric & Gas
  Publicis
  Publicis Groupe
  Publishing & Broadcasting
  Publix
  Pucci
  Puget Sound Energy
  Puig
  Pukka Pies
  Pulse Asia
  Pulte
  PulteGroup
  Puma
  Puma SE
  Punch Taverns
  Purdue Pharma
  Pure Gym
  PureGym
  Puregold
  Purolator
  Purplebricks
  Putnam
  Putnam Investments
  PwC
  Pyrex
  Pão de Açúcar
  Q-Cells
  QBE
  QIA
  QNB
  QR National
  QVC
  Qantas
  Qantas Group
  Qatar Investment Authority
  Qatar National Bank
  Qatar Petroleum
  Qatargas
  Qatari Diar
  Qdoba
  Qimonda
  QinetiQ
  Qinetiq
  Qintex
  Qorvo
  Qtel
  QuadrigaCX
  Quaker
  Quaker Oats
  Quaker State
  Qualcomm
  Quanta
  Quanta Computer
  Quantic Dream
  Quantum
  QuantumScape
  Quebecor
  Queensberry Promotions
  Quelle
  Quest
  Quest Diagnostics
  Quick & Reilly
  QuickQuid
  Quicken
  Quicken Loans
  Quickmart
  Quiksilver
  Quilmes
  Quilter
  Quilter Cheviot
  Quinn Direct
  Quinn Emanuel
  Quinn Group
  Quinn Insurance
  Quintain
  Quintiles
  Quiznos
  Quorn
  Qwest
  R.H. Macy
  R.J. Reynolds
  R.M. Williams
  R/GA
  RAC
  RAG
  RAM Mobile Data
  RATP
  RBC
  RBC Capital Markets
  RBC Dominion Securities
  RBL Bank
  RBS
  RBS Group
  RCA
  RCA Records
  RCBC
  RCC
  RCL Foods
  RE/MAX
  RELX
  RH
  RHB
  RHB Bank
  RHM
  RIAS
  RIM
  RJ Reynolds
  RJB Mining
  RJR
  RJR Nabisco
  RMC
  RSA
  RSA Insurance
  RSM
  RTL
  RTL Group
  RTX
  RTZ
  RWE
  RWE npower
  Rabobank
  Racal
  Rackhams
  Radico Khaitan
  Radio Shack
  RadioShack
  Radisson
  Radley
  Raiffeisen
  Raiffeisen Bank International
  Railtrack
  Rainforest Cafe
  Raising Cane's
  Raizen
  Rajah & Tann
  Rajshri
  Rakuten
  Rally's
  Ralph Lauren
  Ralphs
  Ralston Purina
  Ram
  Ramada
  Ramsay Health Care
  Ranbaxy
  Random House
  Randstad
  Rangemaster
  Rank
  Rank Group
  Rank Hovis McDougall
  Rapid7
  Rappi
  Rappler Holdings
  RasGas
  Rasmussen Reports
  RateSetter
  Rathbone Brothers
  Rathbones
  Ratners
  Ray-Ban
  Raymond James
  Raytheon
  Raytheon Aircraft
  Razer
  Razorpay
  Raízen
  Re/Max
  ReNew Power
  RealNetworks
  RealReal
  Really Useful Group
  Realme
  Realtor.com
  Rebel Sport
  Recaro
  Reckitt
  Reckitt & Colman
  Reckitt Benckiser
  Recruit Holdings
  Red Bull GmbH
  Red C
  Red Chillies
  Red Chillies Entertainment
  Red Electrica
  Red Funnel
  Red Hat
  Red Lobster
  Red Rooster
  Red Stripe
  RedBird
  RedBird Capital
  Reddit
  Redfield & Wilton
  Redfin
  Redland
  Redmayne Bentley
  Redmayne-Bentley
  Redrow
  Reebok
  Reed Elsevier
  Reed International
  Reem Acra
  Refco
  Refinitiv
  Reg Vardy
  Regal
  Regal Cinemas
  Regeneron
  Regent Inns
  Regiments Capital
  Regional Express
  Regions Financial
  Regus
  Reiss
  Related Companies
  Relativity Media
  Reliance
  Reliance Capital
  Reliance Communications
  Reliance Custodial
  Reliance Industries
  Reliance Infrastructure
  Reliance Jio
  Reliance Power
  Reliance Retail
  Reliant
  Reliant Energy
  Reliant Motors
  Rema 1000
  Rembrandt Group
  Remgro
  Remy Cointreau
  Renaissance Capital
  Renaissance Technologies
  Renault
  Renault-Nissan
  Renesas
  Renfe
  Renishaw
  Rent the Runway
  Rentokil
  Rentokil Initial
  Replay
  Replay SpA
  Repsol
  Repsol YPF
  Republic Airlines
  Republic Bank
  Republic Services
  Republic Steel
  ResMed
  Research In Motion
  Research in Motion
  Resona
  Resorts International
  Resorts World
  Respawn
  Restoration Hardware
  Retail Food Group
  Revlon
  Revolut
  Rewe
  Rexall
  Rexam
  Reynolds
  Reynolds American
  Reynolds Metals
  Rheinmetall
  Rhone-Poulenc
  Rhone-Poulenc Rorer
  Rhône-Poulenc
  Ribbit Capital
  Richemont
  Richer Sounds
  Richter Gedeon
  Ricoh
  Rigby & Peller
  Rightmove
  Rimmel
  Rimowa
  Rio Tinto
  Riot Games
  Rip Curl
  Ripley
  Ripple
  Rite Aid
  Ritter Sport
  Ritz
  Ritz Carlton
  Ritz-Carlton
  Riu
  Riva
  River Island
  Rivian
  Riyad Bank
  Rizzoli
  Roadchef
  Roadrunner Records
  Roadway
  Roark Capital
  Robbins Geller
  Robeco
  Robert Dyas
  Robert Half
  Robert Mondavi
  Robert W. Baird
  Robert Walters
  Robert Wiseman Dairies
  Roberto Cavalli
  Roberts Radio
  Robertson Stephens
  Robinhood
  Robinsons
  Robinsons Land
  Roblox
  Roc Nation
  Roc-A-Fella
  Rochas
  Roche
  Roches Stores
  Rocket Internet
  Rocket Lab
  Rocket Mortgage
  Rockstar
  Rockstar Games
  Rockstar North
  Rocksteady
  Rockwell
  Rockwell Automation
  Rockwell Collins
  Rockwell International
  Rockwool
  Rodarte
  Rogers Communications
  Rohm
  Rohm & Haas
  Rohm and Haas
  Roketsan
  Roksanda
  Roku
  Roland Berger
  Roland Mouret
  Rolls
  Rolls-Royce
  Rolls-Royce Holdings
  Rolls-Royce Motor Cars
  Rompetrol
  Ropes & Gray
  Rorer
  Rosenblatt Securities
  Roshen
  Rosneft
  Rosoboronexport
  Ross Stores
  Rossiya Bank
  Rossmann
  Rostec
  Rostelecom
  Rotana
  Roth Capital
  Rothesay
  Rothmans
  Rothschild
  Rothschild & Co
  Rotork
  Rough Trade
  Rough Trade Records
  Rover
  Rover Group
  Rovio
  Rowlands
  Rowntree
  Rowntree Mackintosh
  Roy Morgan
  Royal & Sun Alliance
  Royal Ahold
  Royal BAM
  Royal Bafokeng Platinum
  Royal Bank of Canada
  Royal Bank of Scotland
  Royal Caribbean
  Royal Copenhagen
  Royal Doulton
  Royal Dutch
  Royal Dutch Shell
  Royal Dutch/Shell
  Royal Enfield
  Royal London
  Royal Mail
  Royal Unibrew
  Royal Worcester
  Royal and Sun Alliance
  Rubbermaid
  Rubis
  Ruby Tuesday
  Rue La La
  Ruhrgas
  Rupert Sanderson
  RusAl
  RusHydro
  Rusal
  Russell & Bromley
  Russell Hobbs
  Russell Jones & Walker
  Russell Reynolds
  Russell Stover
  Russian Railways
  Ruthless Records
  Rutland Partners
  RwandAir
  Ryanair
  Ryanair Holdings
  Ryder
  Ryland
  Ryohin Keikaku
  Rystad
  Rystad Energy
  Rémy Cointreau
  S Alam Group
  S&P
  S.G. Warburg
  S4 Capital
  S7
  S7 Airlines
  SAB
  SAB Miller
  SABMiller
  SABRE
  SAC Capital
  SAC Capital Advisors
  SAIC
  SAIC Motor
  SAIL
  SAP
  SAS
  SAS Scandinavian Airlines
  SBC
  SBC Communications
  SBC Warburg
  SBI
  SBI Life
  SBS Transit
  SCA
  SCEdison
  SCG
  SCL
  SCS
  SEB
  SEGRO
  SES
  SFR
  SFX Entertainment
  SG Warburg
  SGS
  SGX
  SIA
  SIG
  SJM
  SK Hynix
  SK Innovation
  SK On
  SK Telecom
  SKF
  SLB
  SLM
  SM
  SM Entertainment
  SM Investments
  SM Prime
  SM Supermalls
  SMC
  SMFG
  SMRT
  SN Brussels
  SNC-Lavalin
  SNCF
  SNH
  SNS Reaal
  SOM
  SP Energy Networks
  SPC Ardmona
  SPDC
  SPH
  SRC International
  SSAB
  SSE
  SSE Airtricity
  SSL International
  SST Records
  ST Engineering
  STMicroelectronics
  STX
  SV Angel
  SVB
  SWS
  SWVL
  Saab
  Saatchi
  Saatchi & Saatchi
  Sabadell
  Sabanci
  Sabancı
  Sabena
  Sabesp
  Sabic
  Sabre
  Sabyasachi
  Sacyr
  Sadia
  Safaricom
  SafeBoda
  Safeco
  Safeway
  Safeway Inc
  Safilo
  Saga
  Sage
  Sagicor
  Sahara Computers
  Sahara Energy
  Sahara Group
  Sahara India
  Saigon Co-op
  Sainsbury
  Sainsbury's
  Sainsbury's Bank
  Saint Laurent
  Saint-Gobain
  Saipem
  Saks
  Saks Fifth Avenue
  Sal. Oppenheim
  SalMar
  Salesforce
  Salesforce.com
  Salim Group
  Salini Impregilo
  Sallie Mae
  Sally Beauty
  Salomon
  Salomon Brothers
  Salomon Smith Barney
  Salter
  Salvatore Ferragamo
  Sam Smith's
  Sam's Club
  Samarco
  Sampo
  Samsonite
  Samsung
  Samsung C&T
  Samsung Electronics
  Samsung Group
  Samsung Heavy
  Samsung Heavy Industries
  Samsung Life
  Samuel Adams
  Samuel Smith
  Samworth Brothers
  San Diego Gas & Electric
  San Miguel
  San Miguel Corp
  San Miguel Corporation
  San Miguel Spain
  San Paolo IMI
  San Pellegrino
  SanDisk
  Sandals
  Sandals Resorts
  Sanderson Farms
  Sandline
  Sandoz
  Sands China
  Sandvik
  Sanford C. Bernstein
  Sankyo
  Sanlam
  Sanlu
  Sanofi
  Sanofi Pasteur
  Sanofi-Aventis
  Sanofi-Synthelabo
  Sanrio
  Santa Fe Pacific
  Santam
  Santander
  Sanwa
  Sanyo
  Sappi
  Sapporo
  Sapura
  Sapura Energy
  SapuraKencana
  Saputo
  Sara Lee
  Sara Lee Corp
  Sarepta
  Sasol
  Sass & Bide
  Saturn Corp
  Satyam
  Satyam Computer
  Satyam Computer Services
  Saucony
  Saudi Arabian Airlines
  Saudi Aramco
  Saudi Binladin Group
  Saudi Electricity
  Saudi National Bank
  Saudi Oger
  Saudi Telecom
  Savage X Fenty
  Savannah Cement
  Savanta
  Savers
  Savills
  Savola
  Savoy Group
  Saxo
  Saxo Bank
  Saxo Capital
  Sbarro
  Scale AI
  Scalextric
  Scania
  Scantronics
  Scentre
  Schaeffler
  Schenker
  Schering
  Schering AG
  Schering-Plough
  Schiaparelli
  Schibsted
  Schick
  Schillings
  Schindler
  Schlecker
  Schlumberger
  Schneider
  Schneider Electric
  Schroder Salomon Smith Barney
  Schroders
  Schuh
  Schwab
  Schwarz Group
  Schweppes
  Scor
  ScotRail
  Scotiabank
  Scott Paper
  Scottish & Newcastle
  Scottish & Southern Energy
  Scottish Equitable
  Scottish Gas
  Scottish Hydro
  Scottish Mutual
  Scottish Power
  Scottish Provident
  Scottish Water
  Scottish Widows
  Scottish and Newcastle
  Scottish and Southern Energy
  ScottishPower
  Scottrade
  Scotts
  Screen Holdings
  Screwfix
  Sea Limited
  Sea Ltd
  SeaFrance
  SeaWorld
  Seadrill
  Seagas
  Seagate
  Seagram
  Sealed Air
  Sealink
  Seaoil
  Searchlight
  Searchlight Pictures
  Sears
  Sears Holdings
  Sears Roebuck
  Sears, Roebuck
  Seasalt
  Seat
  Seatwave
  Second Cup
  Secret Recipe
  Securicor
  Securitas
  Securitas AB
  Security Bank
  Security Pacific
  See Tickets
  See's Candies
  Seeboard
  Sega
  Sega Sammy
  Segro
  Seibu
  Seiko
  Seiko Epson
  Sekisui House
  Selfridges
  SembCorp Marine
  Sembcorp
  Sempra
  Sempra Energy
  Sennheiser
  SenseTime
  Sephora
  Seplat
  Seplat Energy
  Seprod
  Sequoia
  Sequoia Capital
  Serco
  Serco NorthLink
  Sergio Rossi
  Seriti
  Serono
  Serum Institute
  Service Merchandise
  ServiceMaster
  ServiceNow
  Servier
  Servisair
  Setraco
  Seven & I
  Seven & i
  Seven & i Holdings
  Seven West
  Seven West Media
  Severn Trent
  Severstal
  Seyfarth Shaw
  Seymour Pierce
  Shady Records
  Shaftesbury
  Shaheen Air
  Shanda
  Shanghai Automotive
  Shanghai Tang
  Shangri-La
  Shanks
  Sharp
  Sharper Image
  Sharpie
  Shaw
  Shaw Communications
  Shaw Organisation
  Shaw's
  Shawbrook
  Shaws
  Shazam
  Shearman & Sterling
  Shearson
  Shearson Lehman
  Shearson Lehman Hutton
  Sheilas' Wheels
  Shein
  Shell
  Shell Oil
  Shell Petroleum Development Company
  Shell Transport
  Sheng Siong
  Shenzhen Airlines
  Shepherd Neame
  Shepherd and Wedderburn
  Shepperton
  Sheraton
  Sherwin-Williams
  Shimano
  Shimizu
  Shin Corp
  Shin-Etsu
  Shinhan
  Shinhan Bank
  Shinsegae
  Shinsei
  Shinsei Bank
  Shionogi
  Shire
  Shire Pharmaceuticals
  Shiseido
  Shochiku
  Shoe Zone
  Shoosmiths
  Shop Direct
  Shopify
  Shoppers Drug Mart
  Shoppers Stop
  Shoprite
  Shoprite Checkers
  Shore Capital
  Short Brothers
  Shougang
  Showcase Cinemas
  Shriram Finance
  Shuanghui
  Shun Tak
  Shure
  Sibanye
  Sibanye Gold
  Sibneft
  Sichuan Airlines
  Sidanco
  Sidley Austin
  Siebel
  Siebel Systems
  Siemens
  Siemens Energy
  Siemens Gamesa
  Siemens Healthineers
  Sierra Club
  Sierra Nevada Brewing
  Sig Sauer
  Signa
  Signature Bank
  Signet Jewelers
  Signify
  Sika
  Sikorsky
  Silicon Graphics
  Silicon Valley Bank
  SilkAir
  Silver Lake
  Silverbird
  Silvergate
  Silverjet
  Silverlink
  Silverstein Properties
  Sime Darby
  Similac
  Simmons & Simmons
  Simon & Schuster
  Simon Property
  Simon Property Group
  Simone Rocha
  Simpson Thacher
  Simpsons
  Sina Weibo
  Sinar Mas
  Sinclair
  Sinclair Research
  SingTel
  Singapore Airlines
  Singapore Exchange
  Singapore Telecommunications
  Singer
  Singer & Friedlander
  Singha
  Sino Land
  Sino-Forest
  Sinochem
  Sinohydro
  Sinopec
  Sir Robert McAlpine
  Sirius
  Sirius XM
  Sisk
  Sistema
  Sita
  Six Flags
  Six Senses
  Skadden
  Skadden Arps
  Skandia
  Skandinaviska Enskilda Banken
  Skanska
  Skechers
  Skidmore, Owings & Merrill
  Skims
  Skipton
  Skipton Building Society
  Skoda
  Skrill
  Sky
  Sky Bet
  Sky Broadband
  Sky Broadcasting
  Sky City
  Sky plc
  SkyCity
  SkyWest
  Skybet
  Skybet.com
  Skydance
  Skye Bank
  Skylark
  Skymark
  Skype
  Skyscanner
  Skyworks
  Skyworth
  Slack
  Slater & Gordon
  Slater Gordon
  Slater and Gordon
  Slaughter and May
  Slavneft
  Slazenger
  Sledgehammer Games
  SlimFast
  Slimming World
  Slough Estates
  Slovnaft
  Slug and Lettuce
  Smart Car
  Smart Communications
  Smartwings
  Smeg
  Smirnoff
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
  Smiths Industries
  Smithwick's
  Smucker
  Smurfit
  Smurfit Kappa
  Smurfit Westrock
  Smyths Toys
  Snam
  Snam Rete Gas
  Snap
  Snap-on
  Snapchat
  Snapdeal
  Snapp
  Snapple
  Snecma
  Snow Brand
  Snowflake
  SoCal Edison
  SoFi
  Sobeys
  SocGen
  Socar
  Social Weather Stations
  Societe Generale
  Société Générale
  SodaStream
  Sodexho
  Sodexo
  Sofitel
  Sofology
  Sofres
  SoftBank
  SoftBank Vision Fund
  Softbank
  Software AG
  Sogo
  Sohu
  Sojitz
  Sol Melia
  SolarCity
  Solarworld
  Solectron
  Solid Energy
  Solidere
  Solutia
  Solvay
  Solyndra
  Somerfield
  Sompo
  Sonae
  Sonatel
  Sonia Rykiel
  Sonic Drive-In
  Sonic Healthcare
  Sonos
  Sony
  Sony BMG
  Sony Computer Entertainment
  Sony Ericsson
  Sony Group
  Sony Music
  Sony Pictures
  Sony Pictures Classics
  Sony/ATV
  Sophos
  Soriana
  Sosoliso
  Sosucam
  Sotheby's
  Sotheby's International Realty
  SoulCycle
  Souq
  Souq.com
  South African Breweries
  South Indian Bank
  South West Trains
  South West Water
  South Western Railway
  South32
  Southcorp
  Southeastern
  Southern California Edison
  Southern Co
  Southern Company
  Southern Copper
  Southern Cross Austereo
  Southern Pacific
  Southern Rail
  Southern Water
  Southwest
  Southwest Airlines
  Southwestern Bell
  Sovereign Bank
  SpaceX
  Spalding
  Spanair
  Spanx
  Spar
  Spar Group
  Specsavers
  Spectrum
  Spencer Gifts
  Spencer Stuart
  Spencer's
  Sperry
  SpiceJet
  Spin Master
  Spirax-Sarco
  Spirit AeroSystems
  Spirit Airlines
  Splunk
  Spode
  SportPesa
  Sporting Index
  SportingBet
  Sportingbet
  Sports Direct
  Sports Soccer
  Sportsbet
  Spotify
  Spreadex
  Spring Airlines
  Springboard
  Sprint
  Sprint Nextel
  Sprott
  Sprouts
  Square
  Square Enix
  Square Pharmaceuticals
  Square Soft
  Squarespace
  Squibb
  Squire Patton Boggs
  SriLankan
  SsangYong
  SsangYong Motor
  Ssangyong
  Ssense
  St Austell Brewery
  St George Bank
  St James's Place
  St Jude Medical
  St. Jude Medical
  St. Paul Travelers
  St. Regis
  Stability AI
  Stack Overflow
  Stada
  Stagecoach
  Stan James
  Stanbic
  Stanbic Bank
  Stanbic IBTC
  Standard & Poor's
  Standard Bank
  Standard Chartered
  Standard Chartered Kenya
  Standard Life
  Standard Life Aberdeen
  Standard Oil
  Standard and Poor's
  Stanford Financial
  Stanford International Bank
  Stanley Black & Decker
  Stanley Works
  Staples
  Star Entertainment
  StarHub
  Starboard Value
  Starbucks
  Starcom
  Starling
  Starling Bank
  Starlink
  Starship Entertainment
  Starwood
  Starwood Hotels
  Stash
  State Bank of India
  State Farm
  State Grid
  State Street
  State Street Global Advisors
  Statoil
  StatoilHydro
  Stax
  Stax Records
  Steak 'n Shake
  Steel Authority of India
  Stefanel
  Steiff
  Steinhoff
  Steinway
  Stelco
  Stella Artois
  Stella McCartney
  Stellantis
  Stena
  Stena Line
  Stephenson Harwood
  Ster-Kinekor
  Stericycle
  Sterling Bank
  Sterling Drug
  Sterlite
  Stifel
  Stifel Nicolaus
  Stiff Records
  Stitch Fix
  Stobart
  Stobart Air
  Stobart Group
  Stockland
  Stolt-Nielsen
  Stonegate
  Stonyfield
  Stop & Shop
  Stora
  Stora Enso
  Storebrand
  Stork
  Storm Financial
  Strabag
  Strada
  Strategy Analytics
  Strauss
  Strava
  Stride Rite
  Strikeforce
  Stripe
  Stripe Inc
  Stroh
  Strutt & Parker
  Strutt and Parker
  Stryker
  StubHub
  Studebaker
  Studio Ghibli
  Studio One
  Studio Retail
  StudioCanal
  Sturm Ruger
  Sub Pop
  Subaru
  Subsea 7
  Subway
  Suez
  Suez Lyonnaise des Eaux
  Sullivan & Cromwell
  Sulzer
  Sumitomo
  Sumitomo Chemical
  Sumitomo Metal
  Sumitomo Mitsui
  Summit Entertainment
  Sumo Digital
  Sun
  Sun Alliance
  Sun Capital
  Sun Capital Partners
  Sun Cellular
  Sun Country
  Sun Country Airlines
  Sun European Partners
  Sun Hung Kai
  Sun Hung Kai Properties
  Sun International
  Sun Life
  Sun Life Financial
  Sun Microsystems
  Sun Pharma
  Sun Pictures
  Sun Records
  SunEdison
  SunPower
  SunTrust
  SunTrust Banks
  SunTrust Robinson Humphrey
  Sunac
  Sunbeam
  Suncor
  Suncor Energy
  Suncorp
  Sunkist
  Sunoco
  Sunrun
  Sunwing
  Super Micro
  Super Retail Group
  SuperClubs
  SuperValu
  SuperValu Ireland
  Supercell
  Superdrug
  Superdry
  Supermac's
  Supermax
  Supermicro
  Superquinn
  Supertech
  Supervalu
  Supré
  Surgutneftegaz
  Survation
  SurveyMonkey
  SurveyUSA
  Susman
  Susman Godfrey
  Susquehanna
  Susquehanna International Group
  Suzano
  Suzlon
  Suzuki
  Suzuki Motor
  Svenska Handelsbanken
  Svyazinvest
  Swalec
  Swan Hunter
  Swarovski
  Swarovski AG
  Swatch
  Swatch Group
  Sweaty Betty
  Swedbank
  Swedish Match
  Sweetgreen
  Swiggy
  Swire
  Swire Pacific
  Swiss Bank Corp
  Swiss Life
  Swiss Re
  Swissair
  Swisscom
  Swissport
  Syabas
  Sycamore Partners
  Sydbank
  Sydney Airport
  Sygnia
  Symantec
  Symrise
  Synchrony
  Syncrude
  Syngenta
  Synovate
  Synovus
  Syntex
  Sysco
  Systembolaget
  Système U
  Sytner
  T Rowe Price
  T&N
  T-Mobile
  T-Mobile US
  T-Online
  T-Series
  T-Systems
  T. Rowe Price
  T.J. Maxx
  T.M. Lewin
  TAB
  TACA
  TAG Heuer
  TAM
  TANESCO
  TAP Air Portugal
  TAP Portugal
  TAQA
  TBWA
  TC Energy
  TCI
  TCS
  TD Ameritrade
  TD Bank
  TD Cowen
  TD Securities
  TDC
  TDK
  TFG
  TGI Friday's
  TGI Fridays
  THQ
  THQ Nordic
  TIAA
  TIAA-CREF
  TIM
  TJ Maxx
  TJX
  TK Maxx
  TKO
  TLT
  TM
  TM Lewin
  TNB
  TNK
  TNK-BP
  TNS
  TNS Sofres
  TNT
  TNT Express
  TP ICAP
  TPG
  TPG Capital
  TPG Telecom
  TRW
  TS Lombard
  TSB
  TSE
  TSMC
  TSTT
  TUI
  TUIfly
  TV Azteca
  TVR
  TVS Motor
  TWA
  TXU
  TXU Europe
  Tabcorp
  Taco Bell
  Taisei
  Taittinger
  Taiwan Semiconductor
  Taj Hotels
  Takashimaya
  Takata
  Take-Two
  Take-Two Interactive
  Takealot
  Takeaway.com
  Takeda
  Takeda Pharmaceutical
  Talaat Moustafa
  Talabat
  Talanx
  Talbots
  Talen
  Talgo
  Talisman
  Talisman Energy
  TalkTalk
  Tambrands
  Tamiya
  Tandem
  Tandy
  Tanesco
  Tanishq
  Tanqueray
  Taqa
  Target
  Target Australia
  Tarmac
  Tarom
  Tastee
  Tata
  Tata Chemicals
  Tata Communications
  Tata Consultancy Services
  Tata Consumer
  Tata Group
  Tata Motors
  Tata Power
  Tata Sons
  Tata Steel
  Tata Tea
  Tata Teleservices
  Tate & Lyle
  Tatneft
  Tattersalls
  Tatts Group
  Taubman
  Taurus
  Taylor Nelson Sofres
  Taylor Wessing
  Taylor Wimpey
  Taylor Woodrow
  TaylorMade
  Taylors of Harrogate
  Tayto
  Tchibo
  Team17
  Tech Mahindra
  Techint
  Technicolor
  Technip
  TechnipFMC
  Technogym
  Techstars
  Teck
  Teck Resources
  Ted Baker
  Tegeta
  Teijin
  Telcel
  Tele-Communications Inc
  Tele2
  Telebras
  Telecel
  Telecom Egypt
  Telecom Eireann
  Telecom Italia
  Telecom New Zealand
  Telecom Plus
  Telecom Éireann
  Telefonica
  Telefonica O2
  Telefunken
  Telefónica
  Telekom Austria
  Telekom Malaysia
  Telekom Srbija
  Telemar
  Telenor
  Telenor Myanmar
  Telepizza
  Televisa SA
  Telewest
  Telia
  TeliaSonera
  Telkom
  Telkom Kenya
  Telkom SA
  Telkomsel
  Telltale
  Telltale Games
  Telmex
  Telstra
  Temasek
  Temasek Holdings
  Temperley
  Temperley London
  Tempur Sealy
  Temu
  Tenaris
  Tencent
  Teneo
  Teneo Restructuring
  Tenet
  Tenet Healthcare
  Tengelmann
  Tenneco
  Tennent's
  Tennents
  Teradata
  Teradyne
  Terminix
  Terna
  Terra
  Terra Firma
  Terra Lycos
  Terra Networks
  Terraform Labs
  Terumo
  Tesco
  Tesco Bank
  Tesco Personal Finance
  Tesla
  Tesla Motors
  Tesoro
  Tether
  Tetley
  Tetley's
  Tetra Laval
  Tetra Pak
  Teva
  Teva Pharmaceutical
  Texaco
  Texas Air
  Texas Homecare
  Texas Instruments
  Texas Pacific Group
  Textron
  Thai Airways
  Thai Beverage
  Thai Union
  ThaiBev
  Thales
  Thalys
  Thames Water
  Thameslink
  The We Company
  Theakston
  Theranos
  Thermo Electron
  Thermo Fisher
  Thermo Fisher Scientific
  Thierry Mugler
  Thiokol
  Third Point
  Thistle Hotels
  Thoma Bravo
  Thomas Cook
  Thomas Cook Airlines
  Thomas H. Lee
  Thomas H. Lee Partners
  Thomas Pink
  Thomas Sabo
  Thomas Weisel
  Thompsons
  Thomson
  Thomson Airways
  Thomson Corp
  Thomson Financial
  Thomson Holidays
  Thomson Reuters
  Thomson-CSF
  Thor Industries
  Thorn EMI
  Thorntons
  Thorntons Chocolates
  Threadneedle
  ThredUp
  Three Arrows Capital
  Three Valleys Water
  Thresher
  Threshers
  Thwaites
  Thyssen
  ThyssenKrupp
  Thyssenkrupp
  TiVo
  Tibbett & Britten
  Tiffany
  Tiffany & Co
  Tiffany & Co.
  Tiger Airways
  Tiger Global
  Tiger Management
  Tigerair
  TikTok
  Tilray
  Tim Hortons
  Tim Hortons Inc
  Timber Hill
  Timberland
  Time Inc
  Time Warner
  Time Warner Cable
  Times Mirror
  Timken
  Timothy Taylor
  Tinder
  Tinkoff
  Tiscali
  Tishman Speyer
  Tissot
  Titan
  Titan Cement
  Titleist
  Tmall
  Toblerone
  Toby Carvery
  Tod's
  Todd Oldham
  Toei
  Toei Animation
  Tofas
  Togg
  Toho
  Tokio Marine
  Tokyo Electric
  Tokyo Electron
  Tokyo Gas
  Tokyo Metro
  Tokyo Stock Exchange
  Toll Brothers
  Toll Holdings
  Tom Ford
  TomTom
  Tomkins
  Tommy Hilfiger
  Tomra
  Tomy
  Toolstation
  Tootsie Roll
  Top Dawg Entertainment
  Top Glove
  Top Rank
  Topgolf
  Topman
  Topps
  Topps Tiles
  Topshop
  Toray
  Torm
  Toronto-Dominion
  Toronto-Dominion Bank
  Torrent Pharma
  Torstar
  Tory Burch
  Toshiba
  Total
  Total Fina
  Total Kenya
  TotalEnergies
  TotalFina
  TotalFinaElf
  TotalFinaElf SA
  Totaljobs
  Tote
  Totesport
  Toto
  Touche Ross
  Touchstone
  Touchstone Pictures
  Tower Air
  Tower Records
  Towers Perrin
  Towers Watson
  Townsend Thoresen
  Toyota
  Toyota Motor
  Toyota Tsusho
  Toys "R" Us
  Toys R Us
  Tractebel
  Trade Me
  Trader Joe's
  Trafigura
  Trammell Crow
  Trane
  Trans World Airlines
  TransAsia
  TransAsia Airways
  TransCanada
  TransPennine Express
  TransUnion
  Transaero
  Transamerica
  Transavia
  Transco
  Transcorp
  Transcorp Hotels
  Transdev
  TransferWise
  Translink
  Transneft
  Transnet
  Transocean
  Transurban
  Travelers
  Travelex
  Travelocity
  Travelodge
  Travelzoo
  Travers Smith
  Travis Perkins
  Treasury Wine
  Treasury Wine Estates
  TrendForce
  Trendyol
  Trenitalia
  Treyarch
  Tri-Star Pictures
  TriStar
  Trian
  Trian Partners
  Tribune
  Tribune Co
  Tricon
  Trillian
  Trinity Mirror
  TripAdvisor
  Tripadvisor
  Triple Canopy
  Triton
  Triumph
  Triumph Motorcycles
  Trivago
  Troika Dialog
  Trojan Records
  True Corp
  True Religion
  True Value
  Truist
  Truist Securities
  Trulia
  Trump Hotels
  Trump Organization
  Trussardi
  Trustpilot
  Truworths
  Tsingtao
  Tsingtao Brewery
  Tsogo Sun
  Tube Lines
  Tuborg
  Tuesday Morning
  Tuff Gong
  Tui
  Tui Travel
  Tulchan
  Tullett
  Tullett Prebon
  Tullow
  Tullow Oil
  Tumblr
  Tumi
  Tunisair
  Tunnock's
  Tupolev
  Tupperware
  Tupperware Brands
  Tupras
  TurboTax
  Turing Pharmaceuticals
  Turk Telekom
  Turkish Aerospace
  Turnbull & Asser
  Turner Broadcasting
  Turner Construction
  Tuskegee
  Tuskys
  Twentieth Century Fox
  Twilio
  Twinings
  Twitch
  Twitter
  Two Sigma
  Tyco
  Tyco International
  TymeBank
  Typhoo
  Tyro
  Tyrrells
  Tyson
  Tyson Foods
  U Mobile
  U-Haul
  U.S. Bancorp
  U.S. Steel
  UAC
  UACN
  UAE Exchange
  UAL
  UB Group
  UBA
  UBI Banca
  UBL
  UBS
  UBS Warburg
  UC Rusal
  UCB
  UCO Bank
  UEM
  UEM Group
  UES
  UGL
  UK Coal
  UK Power Networks
  ULA
  UMC
  UOB
  UPC
  UPM
  UPM-Kymmene
  UPS
  URS
  US Air
  US Airways
  US Bancorp
  US Cellular
  US Foods
  US Steel
  US West
  US-Bangla
  USAA
  USAir
  USF&G
  USG
  UST
  USX
  UT Bank
  UTA
  UTC
  UTV
  UTair
  Ualá
  Uber
  Uber Eats
  Ubisoft
  Uchumi
  Ufone
  Uganda Breweries
  Uganda Telecom
  Ugg
  UiPath
  Uisce Éireann
  Ukraine International Airlines
  Ukroboronprom
  Ulker
  Ulster Bank
  Ulsterbus
  Ulta
  Ulta Beauty
  Ultra Electronics
  UltraTech
  UltraTech Cement
  Umbro
  Umeme
  Umicore
  Unacademy
  Uneximbank
  Ungaro
  UniCredit
  Unibail-Rodamco
  Unibail-Rodamco-Westfield
  Unibanco
  Unibank Ghana
  Unibet
  Unicredit
  Unicredito
  Unified Energy System
  Unigate
  Unilever
  Unilever Bestfoods
  Unilever NV
  Unilever Nigeria
  Uninor
  Union Bank
  Union Bank of India
  Union Bank of Nigeria
  Union Bank of Switzerland
  Union Carbide
  Union Fenosa
  Union Pacific
  Union Texas Petroleum
  UnionBank
  Uniper
  Unipol
  Uniq
  Uniqlo
  Unisys
  Unite Group
  Unite Students
  Unitech
  United
  United Airlines
  United Artists
  United Bank for Africa
  United Biscuits
  United Breweries
  United Distillers
  United Health
  United Internet
  United Launch Alliance
  United Microelectronics
  United Overseas Bank
  United Parcel Service
  United Rentals
  United Spirits
  United Talent Agency
  United Technologies
  United Utilities
  UnitedHealth
  UnitedHealth Group
  UnitedHealthcare
  Unitel
  Unity
  Unity Bank
  Unity Technologies
  Universal
  Universal Music
  Universal Music Group
  Universal Orlando
  Universal Pictures
  Universal Robina
  Universal Studios
  Unión Fenosa
  Unocal
  Unum
  UnumProvident
  Unwins
  Upjohn
  Upper Deck
  Urban Company
  Urban Outfitters
  UrbanClap
  Usiminas
  Usinor
  Uswitch
  Utilita
  Utility Warehouse
  Uzbekistan Airways
  V&D
  VBS
  VBS Mutual Bank
  VEAG
  VEB
  VF Corp
  VHI
  VK
  VKontakte
  VMware
  VNU
  VP Records
  VRBO
  VSNL
  VT Group
  VTech
  VTsIOM
  VW
  Vacheron Constantin
  Vakifbank
  Vale
  Valeant
  Valeo
  Valero
  Valero Energy
  Vallourec
  Valmet
  ValuJet
  ValueAct
  Valve
  Van Cleef & Arpels
  Van Heusen
  Van Lanschot
  Van Thinh Phat
  Vanessa Bruno
  Vanguard
  Vanguard Group
  Vanquis
  Varig
  Vasp
  Vattenfall
  Vauxhall
  Veba
  Vectura
  Vedanta
  Vedantu
  Veneto Banca
  Venmo
  Vente-privee
  Veolia
  Veolia Environnement
  Veolia UK
  Veon
  Vera Bradley
  Vera Wang
  Verbund
  Verily
  Veritas
  Veritas Software
  Verizon
  Verizon Communications
  Verizon Wireless
  Vero Moda
  Versace
  Vertex
  Vertex Pharmaceuticals
  Vertical Aerospace
  Verve
  Vespa
  Vestas
  Vestel
  Vesuvius
  Vets4Pets
  Veuve Clicquot
  Vhi
  Vi
  Via Rail
  Viacom
  ViacomCBS
  Viag
  Viagogo
  Viatris
  Vicentin
  Vichy Laboratories
  Vickers
  Victor Chandler
  Victoria Beckham Ltd
  Victoria Secret
  Victoria Wine
  Victoria's Secret
  Victorinox
  Videotron
  Vidéotron
  Vietjet Air
  ViiV Healthcare
  Village Roadshow
  Vimeo
  VimpelCom
  Vimpelcom
  Vinamilk
  Vinashin
  Vinci
  Vine
  Vinson & Elkins
  Vinted
  Virgin
  Virgin Active
  Virgin America
  Virgin Atlantic
  Virgin Australia
  Virgin Blue
  Virgin Express
  Virgin Galactic
  Virgin Group
  Virgin Media
  Virgin Megastore
  Virgin Mobile
  Virgin Money
  Virgin Nigeria
  Virgin Orbit
  Virgin Radio UK
  Virgin Records
  Virgin Trains
  Virgin Trains East Coast
  Viridor
  Virtu
  Visa
  Vision Express
  Vision Fund
  Vista Equity
  Vista Land
  Vistara
  Visteon
  Vistra
  Vistry
  Vitamin Shoppe
  Vitol
  Viva Aerobus
  Viva Air
  Vivendi
  Vivendi Environnement
  Vivendi Universal
  Vivienne Westwood
  Vivo Brazil
  Vivo Energy
  Viyella
  Vnesheconombank
  Vneshtorgbank
  Vocus
  Vodacom
  Vodacom Tanzania
  Vodafone
  Vodafone Egypt
  Vodafone Ghana
  Vodafone Group
  Vodafone Hutchison
  Vodafone Idea
  Vodafone Ziggo
  Voestalpine
  Voi
  Volaris
  Volkswagen
  Volkswagen Group
  Volotea
  Voltas
  Volvo
  Volvo Cars
  Von Dutch
  Vonovia
  Vons
  Vontobel
  Vornado
  Vornado Realty Trust
  Vortexa
  Vosper Thornycroft
  Voyager Digital
  Vrbo
  Vue
  Vueling
  Vulcan Materials
  W Hotels
  W.R. Grace
  WBHO
  WCW
  WEG
  WH Group
  WH Smith
  WHSmith
  WMC
  WME
  WPP
  WS Atkins
  WW
  WaMu
  Wachovia
  Wachtell
  Wachtell Lipton
  Wackenhut
  Wadworth
  Waffle House
  Wagamama
  Waitrose
  Wal-Mart
  Wal-Mart Stores
  Waldenbooks
  Walgreen
  Walgreens
  Walgreens Boots Alliance
  Walkabout
  Walkers
  Walkers Crisps
  Wall's
  Wallis
  Walmart
  Walt Disney
  Walt Disney Co
  Walt Disney Company
  Wanda Group
  Wang
  Wang Laboratories
  Warburg Dillon Read
  Warburg Pincus
  Warburtons
  Warby Parker
  Warehouse Group
  Warnaco
  Warner
  Warner Bros
  Warner Bros Discovery
  Warner Bros.
  Warner Bros. Discovery
  Warner Brothers
  Warner Chilcott
  Warner Communications
  Warner Lambert
  Warner Music
  Warner Music Group
  Warner-Lambert
  WarnerMedia
  Warsteiner
  Wasabi
  Washington Mutual
  Waste Management
  Wata
  Waterford Crystal
  Waterford Foods
  Waterford Wedgwood
  Waters
  Waterstone's
  Waterstones
  Wates
  Watson Pharmaceuticals
  Watson Wyatt
  Watsons
  Wawa
  Wayfair
  Waymo
  Waze
  We Buy Any Car
  WeWork
  Wealthfront
  Weatherford
  WebMD
  Webber Wentzel
  Weber Shandwick
  Webuild
  Webull
  Webvan
  Wedbush
  Wedbush Securities
  Wedgwood
  Wegmans
  Weight Watchers
  Weil Gotshal
  Weinstein Company
  Weir
  Weir Group
  Welch's
  Welcome Break
  WellCare
  WellPoint
  Wellcome
  Wellington Management
  Wells Fargo
  Wells Fargo Securities
  Welsh Water
  Wema Bank
  Wendy's
  Werksmans
  Werksmans Attorneys
  Wesfarmers
  Wessex Water
  West Bromwich Building Society
  West Elm
  West Publishing
  West Texas
  WestJet
  WestJet Airlines
  WestLB
  Western Alliance
  Western Digital
  Western Mining
  Western Power
  Western Power Distribution
  Western Union
  Westfield
  Westfield Group
  Westin
  Westinghouse
  Westinghouse Electric
  Westland
  Westland Helicopters
  Westpac
  Westside
  Westvaco
  Westwood Studios
  Wet Seal
  Weta
  Weta Digital
  Weta Workshop
  Wetherspoon
  Wetherspoons
  Weyerhaeuser
  Wharf Holdings
  Whataburger
  Wheeling-Pittsburgh Steel
  Wheelock
  Wheels Up
  Whirlpool
  Whitbread
  White & Case
  White Castle
  White Claw
  White Stuff
  Whitehaven
  Whitehaven Coal
  Whittard
  Whole Foods
  Whole Foods Market
  Whyte & Mackay
  Whyte and Mackay
  Wickes
  Wideroe
  Wieden + Kennedy
  Wieden+Kennedy
  Wightlink
  Wild Bunch
  Wild Oats
  Wild Turkey
  Wildberries
  Wilkinson Sword
  Wilko
  William Baird
  William Blair
  William Fry
  William Grant
  William Grant & Sons
  William Hill
  William Morris
  William Morris Agency
  Williams
  Williams & Connolly
  Williams Holdings
  Williams-Sonoma
  Willis Towers Watson
  Willmott Dixon
  Wilmar
  Wilmar International
  WilmerHale
  Wilson Bowden
  Wilson Sonsini
  Wilson Sporting Goods
  Wimpey
  Wimpy
  Wincanton
  Winchester
  Wind Jet
  Windalco
  Windsmoor
  Windstream
  Wingstop
  Winkworth
  Winn-Dixie
  Winnebago
  Wipro
  Wirecard
  Wistron
  Wisynco
  Witchery
  Wix
  Wiz
  Wizards of the Coast
  Wizz Air
  WizzAir
  Wm Morrison
  Wm. Wrigley
  Wolf Blass
  Wolfson
  Wolfspeed
  Wolseley
  Wolters Kluwer
  Wolverhampton & Dudley
  Wolverine World Wide
  WongPartnership
  Wonga
  Wood Group
  Wood Mackenzie
  Woodford
  Woodford Investment Management
  Woodland
  Woodside Energy
  Woodside Petroleum
  Woolwich
  Woolworth
  Woolworths
  Woori
  Woori Bank
  WordPerfect
  Workday
  Working Title
  Working Title Films
  Workspace
  World Airways
  World Championship Wrestling
  World Com
  World Wrestling Entertainment
  World Wrestling Federation
  WorldCom
  WorldRemit
  Worldpay
  Wow Air
  Wrangler
  Wray & Nephew
  Wren
  Wren Kitchens
  Wrightbus
  Wrightson ICAP
  Wrigley
  Wrigley's
  WuXi AppTec
  Wuliangye
  Wyeth
  Wyeth Nutrition
  Wyevale
  Wyndham
  Wynn
  Wynn Macau
  Wynn Resorts
  Wärtsilä
  X Corp
  X5
  X5 Retail
  XL
  XL Airways
  XL Axiata
  XL Recordings
  XO Communications
  XP
  XPO
  XPO Logistics
  XPeng
  XTB
  XTO Energy
  XXXX
  Xcel
  Xcel Energy
  Xenova
  Xero
  Xerox
  Xiamen Airlines
  Xiaohongshu
  Xiaomi
  Xilinx
  Xinhua Finance
  Xstrata
  Xtep
  Y Combinator
  YBNL
  YG Entertainment
  YNAP
  YPF
  YPFB
  YRC
  YRF
  YTL
  YTL Corp
  Ya Kun
  Yacyretá
  Yahoo
  Yahoo!
  Yakult
  Yamada Denki
  Yamaha
  Yamaha Motor
  Yamaichi
  Yamaichi Securities
  Yanacocha
  Yang Ming
  Yankee Group
  Yapi Kredi
  Yara
  Yash Raj Films
  Yates's
  Yatra
  Yeezy
  Yell
  Yellow Corp
  Yelp
  Yemenia
  Yeti Airlines
  Yildiz Holding
  Yili
  Yo! Sushi
  Yodel
  Yohji Yamamoto
  Yoox
  York International
  Yorkshire Bank
  Yorkshire Building Society
  Yorkshire Electricity
  Yorkshire Tea
  Yorkshire Water
  Yoshimoto Kogyo
  Yoshinoya
  YouTube
  Youku
  Youku Tudou
  Young & Co
  Young & Rubicam
  Young Money
  Young's
  Young's Seafood
  Your Move
  Yuengling
  Yuganskneftegas
  Yukos
  Yum Brands
  Yum! Brands
  Yves Saint Laurent
  ZESCO
  ZF
  ZF Friedrichshafen
  ZTE
  Zabka
  Zadig & Voltaire
  Zaha Hadid Architects
  Zalando
  Zale
  Zales
  Zambia Airways
  Zanaco
  Zanussi
  Zappos
  Zara
  Zastava
  Zavvi
  Zaxby's
  Zbrojovka
  Zee
  Zee Entertainment
  Zeekr
  Zegna
  Zeiss
  Zellers
  Zeltia
  Zendesk
  Zeneca
  ZeniMax
  Zenith
  Zenith Bank
  Zenith Electronics
  ZenithOptimedia
  Zensho
  Zentropa
  Zepto
  Zesa
  Zesco
  Zespri
  Zest Air
  Zhipu
  Ziggo
  Zijin Mining
  Zillow
  Zim
  Zimmer
  Zimmer Biomet
  Zimplats
  Zions
  Zip Co
  Zipcar
  Zippo
  Ziraat Bank
  Zizzi
  Zogby International
  Zoho
  Zolfo Cooper
  Zomato
  Zong
  Zoom
  Zoom Airlines
  Zoom Video
  Zoomlion Ghana
  Zoopla
  Zoox
  Zopa
  Zscaler
  Zuhair Murad
  Zurich
  Zurich Financial
  Zurich Financial Services
  Zurich Insurance
  Zydus
  Zydus Cadila
  Zylofon
  Zynerba
  Zynga
  Zürcher Kantonalbank
  agnès b.
  airBaltic
  bKash
  bid-up.tv
  bmi British Midland
  bmobile
  comScore
  e&
  eBay
  eHarmony
  eToro
  eToys
  easyJet
  foodpanda
  iFlytek
  iFood
  iQiyi
  id Software
  iiNet
  ironSource
  miHoYo
  mmO2
  npower
  ntl
  uSwitch
  xAI
  Électricité de France
  Éxito
  ČEZ
  Škoda
`)
