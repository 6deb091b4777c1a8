// Parties, departments, agencies, police forces, courts, international bodies, armed groups and bands.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const BODIES = parseList(`
  101st Airborne
  10cc
  112
  17 November
  1922 Committee
  1975
  2 Live Crew
  2 Unlimited
  2AM
  2ManyDJs
  2NE1
  2PM
  3 Doors Down
  311
  38 Degrees
  4Minute
  5 Seconds of Summer
  5-Star Movement
  5ive
  6cyclemind
  82nd Airborne
  911
  98 Degrees
  A Flock of Seagulls
  A Just Russia
  A Perfect Circle
  A Tribe Called Quest
  A-ha
  AAC
  AAI
  AAIB
  AAP
  ABBA
  ABI
  ABS
  ABU Zaria
  ABVP
  AC
  AC-DC
  AC/DC
  ACCC
  ACMA
  ACN
  ACPO
  ACSA
  ACT
  ACT New Zealand
  ACT UP
  ACT-Wazalendo
  ACTU
  AD
  ADAC
  ADB Asia
  ADC
  ADL
  AEC
  AEEU
  AEI
  AFT
  AFTRA
  AGP
  AHIP
  AHRC
  AIADMK
  AIBA
  AICTE
  AIHW
  AIIMS Delhi
  AIMIM
  AIPAC
  AISA
  AITC
  AIUDF
  AJR
  AKB48
  AKEL
  AKP
  ALF
  ALP
  AMA
  AMCON
  AMCU
  AMF
  AMISOM
  AMMK
  AMU
  AMWU
  ANC
  ANC Women's League
  ANC Youth League
  ANCWL
  ANCYL
  ANEL
  ANO
  ANPP
  ANU
  AOA
  APC
  APC Sierra Leone
  APEC
  APGA
  API
  APNU
  APP
  APR Senegal
  APRA
  AQA
  AQAP
  AQIM
  ARENA El Salvador
  ARMM
  ARSA
  ASA
  ASEAN
  ASG
  ASIC
  ASTI
  ASUP
  ATF
  ATL
  ATO
  ATSIC
  AU
  AUB
  AUC
  AUR
  AUT
  AWARE
  AWB
  AWU
  AZAPO
  Aam Aadmi
  Aam Aadmi Party
  Abahlali baseMjondolo
  Abba
  Abbey Theatre
  Abu Sayyaf Group
  Academy of Ancient Music
  Academy of Motion Picture Arts and Sciences
  Accion Democratica
  Acción Democrática
  Ace of Base
  Acpo
  Acsa
  Action Congress of Nigeria
  Action Directe
  Actors' Equity
  Addenbrooke's
  Addenbrooke's Hospital
  Advertising Standards Authority
  Aerosmith
  Aespa
  AfD
  Afreximbank
  Africa 70
  African National Congress
  African Union
  Afriforum
  Aga Khan Hospital
  Aga Khan University Hospital
  Age UK
  Agnee
  Agriculture Department
  Agudat Yisrael
  Ahmadiyya Muslim Community
  Ahrar al-Sham
  Aipac
  Air Accidents Investigation Branch
  Air Force
  Air Supply
  Airwars
  Ajay-Atul
  Akali Dal
  Akbayan
  Akhil Bharatiya Vidyarthi Parishad
  Akvarium
  Al Aqsa Martyrs Brigades
  Al Muhajiroun
  Al Qaeda
  Al Qaida
  Al-Aqsa Martyrs' Brigades
  Al-Gama'a al-Islamiyya
  Al-Muhajiroun
  Al-Qaeda
  Al-Qaida
  Al-Qassam Brigades
  Al-Shabaab
  Al-Shabab
  Al-Shifa
  Alabama
  Alabama Shakes
  Alba Party
  Alban Berg Quartet
  Alcoholics Anonymous
  Alder Hey
  Alianza PAIS
  Alice in Chains
  Alison Krauss & Union Station
  All Peoples Congress
  All Progressives Congress
  All Saints
  All-4-One
  Allahabad High Court
  Alleanza Nazionale
  Alleycats
  Alliance 90/The Greens
  Alliance Party
  Allied Democratic Forces
  Allman Brothers
  Allman Brothers Band
  Alpha Group
  Alt-J
  Alternative for Germany
  Althing
  Altnagelvin
  Alvin Ailey American Dance Theater
  Alvvays
  Alzheimer's Society
  Amadou & Mariam
  Amanah
  Amani National Congress
  Amcu
  AmeriCorps
  American Academy of Pediatrics
  American Authors
  American Ballet Theatre
  American Federation of Teachers
  American Petroleum Institute
  American Stock Exchange
  Americans for Prosperity
  Amex
  Amherst
  Amisom
  Amotekun
  Amtrak
  Amtrak Police
  Amyl and the Sniffers
  An Bord Pleanala
  An Bord Pleanála
  An Garda Síochána
  An Taisce
  Anakpawis
  Animal Collective
  Animal Liberation Front
  Animals
  Anonymous
  Another Level
  Ansar Dine
  Ansaru
  Anthrax
  Anti-Austerity Alliance
  Anti-Defamation League
  Anti-balaka
  Antibalas
  Antifa
  Antigua Labour Party
  Anzac
  Aontú
  Apec
  Aphex Twin
  Apink
  Apo Hiking Society
  Apprentice Boys
  Apra
  Aqua
  Arab League
  Arakan Army
  Arashi
  Arcade Fire
  Arctic Monkeys
  Arewa Consultative Forum
  Arkells
  Armed Forces of the Philippines
  Army
  Army Corps of Engineers
  Army Rangers
  Army of Lovers
  Arrested Development
  Art of Living
  Arts Council
  Arts Council England
  Aryan Brotherhood
  Aryan Nations
  Asean
  Ashworth
  Asian Kung-Fu Generation
  Asio
  Asis
  Asking Alexandria
  Asleep at the Wheel
  Asom Gana Parishad
  Aspen Institute
  Assam Rifles
  Assemblies of God
  Assemblée Nationale
  Assocham
  Association of British Insurers
  Asthma UK
  Ateez
  Ateneo
  Ateneo de Manila
  Aterciopelados
  Atlanta Symphony Orchestra
  Atomic Kitten
  Atsic
  Audioslave
  Audit Commission
  Audubon Society
  Aukus
  Aum
  Aum Shinrikyo
  Aurat March
  Australian Ballet
  Australian Democrats
  Australian Federal Police
  Australian Greens
  Autechre
  Avaaz
  Avalanches
  Avenged Sevenfold
  Aventura
  Avett Brothers
  Avon and Somerset Constabulary
  Avon and Somerset Police
  Awami League
  Awami National Party
  Azapo
  Azimio la Umoja
  Azov Brigade
  Aztec Camera
  B'z
  B*Witched
  B-52's
  B-52s
  B.A.P
  B2K
  BABYMETAL
  BARC
  BARMM
  BART
  BATF
  BBA
  BBC Philharmonic
  BBC Scottish Symphony Orchestra
  BBC Symphony Orchestra
  BBFC
  BCAS
  BDI
  BEA
  BECTU
  BEST
  BFI
  BHU
  BIFF
  BIMSTEC
  BINI
  BIR
  BIS
  BJD
  BJP
  BJYM
  BKA
  BLA
  BLACKPINK
  BLK JKS
  BLP
  BLS
  BN
  BND
  BNI
  BNM
  BNP
  BOJ
  BOM
  BPE
  BPI
  BPK
  BRC
  BRN
  BRS
  BSP
  BSW
  BTS
  BUSA
  BZO
  Ba'ath
  Ba'ath Party
  BaFin
  Baader-Meinhof
  Baader-Meinhof Gang
  Baath
  Baath Party
  Babes in Toyland
  Babymetal
  Babymonster
  Bachman-Turner Overdrive
  Backstreet Boys
  Bad Brains
  Bad Company
  Bad Manners
  Bad Plus
  Bad Religion
  Bad Seeds
  Badr Organization
  Bafin
  Bafta
  Baha Men
  Bahujan Samaj Party
  Balad
  Ballet Rambert
  Ballets Russes
  Balliol
  Balochistan Liberation Army
  Bamboo
  Bananarama
  Band Aid
  Band Perry
  Band of Horses
  Banda MS
  Bandidos
  Bang on a Can
  Bangarra
  Bangko Sentral
  Bangles
  Bank for International Settlements
  Bank of England
  Bank of France
  Bank of Italy
  Bank of Japan
  Bank of Spain
  Bappenas
  Bar Council
  Baragwanath
  Barbados Labour Party
  Barbican
  Bardot
  Barenaked Ladies
  Barisan
  Barisan Alternatif
  Barisan Nasional
  Barrio 18
  Barts
  Basarnas
  Basement Jaxx
  Bastille
  Batasuna
  Batkivshchyna
  Bay City Rollers
  Bayan
  Bayan Muna
  Beach Boys
  Beach House
  Bears Den
  Beastie Boys
  Beatles
  Beaumont Hospital
  Bectu
  Bee Gees
  Bell Biv DeVoe
  Bell Shakespeare
  Bell X1
  Belle and Sebastian
  Bellevue
  Bellevue Hospital
  Bellingcat
  Bembeya Jazz
  Ben&Ben
  Benelux
  Berkut
  Berlin Philharmonic
  Berlin Philharmonic Orchestra
  Berliner Ensemble
  Berliner Philharmoniker
  Bersih
  Bethesda Naval Hospital
  Better Than Ezra
  Better Together
  Beyond Blue
  Beyondblue
  Bharat Rashtra Samithi
  Bharatiya Janata Party
  Bhumjaithai
  Bhundu Boys
  Bi-2
  Biffy
  Biffy Clyro
  Big & Rich
  Big Bang
  Big Board
  Big Country
  Big Lottery Fund
  Big Thief
  Big Time Rush
  BigBang
  Bijelo Dugme
  Biju Janata Dal
  Bikini Kill
  Bilderberg
  Bildu
  Birthday Party
  Birzeit
  Black Coffee Collective
  Black Country New Road
  Black Crowes
  Black Eyed
  Black Eyed Peas
  Black Flag
  Black Keys
  Black Lives Matter
  Black Midi
  Black Panther Party
  Black Panthers
  Black Pumas
  Black Rebel Motorcycle Club
  Black Sabbath
  Black Sash
  Black September
  Black Star
  Black Uhuru
  Black Watch
  Blackpink
  Blackstreet
  Blanco Party
  Blink 182
  Blink-182
  Blk Jks
  Bloc
  Bloc Party
  Bloc Quebecois
  Bloc Québécois
  Bloc Yulia Tymoshenko
  Block B
  Bloco de Esquerda
  Blondie
  Bloods
  Blossoms
  Blue Rodeo
  Blue and White
  Blue Öyster Cult
  Blues Traveler
  Bluetones
  Blur
  BoC
  BoG
  BoJ
  Board of Deputies
  Boards of Canada
  Bob Jones University
  Bob Marley and the Wailers
  Bob Vylan
  Bodu Bala Sena
  Bodyslam
  Boko Haram
  Bolshoi
  Bolshoi Ballet
  Bomba Estéreo
  Bombay Bicycle Club
  Bombay High Court
  Bombay Vikings
  Bombino
  Bon Iver
  Bon Jovi
  Bone Thugs-N-Harmony
  Boney M
  Boney M.
  Bongo Maffin
  Booker T. and the MGs
  Boom Shaka
  Boomtown Rats
  Border Force
  Border Patrol
  Boredoms
  Borodin Quartet
  Boston Pops
  Boston Symphony Orchestra
  Boundary Commission
  Bournemouth Symphony Orchestra
  Bow Group
  Boy Better Know
  Boygenius
  Boys & Girls Clubs
  Boyz
  Boyz II Men
  Boyzone
  Bracket
  Brady Campaign
  Brahma Kumaris
  Branch Davidians
  Breaking the Silence
  Breeders
  Brexit Party
  Brian Jonestown Massacre
  Brics
  Brigham Young
  Brigham and Women's
  Bright Eyes
  Bring Me the Horizon
  Bristol Royal Infirmary
  Britain First
  Britain Stronger in Europe
  British Army
  British Bankers' Association
  British Film Institute
  British Library
  British Museum
  British National Party
  British Retail Consortium
  British Sea Power
  British Transport Police
  Broadmoor
  Brockhampton
  Brodsky Quartet
  Broederbond
  Broken Social Scene
  Bronski Beat
  Brooks & Dunn
  Brotherhood of Man
  Brothers of Italy
  Bruges Group
  BtoB
  Bucks Fizz
  Buena Vista Social Club
  Buffalo Springfield
  Built to Spill
  Bukit Aman
  Bullet for My Valentine
  Bulog
  Bump of Chicken
  Bumrungrad
  Bundesbank
  Bundesrat
  Bundestag
  Bundesverfassungsgericht
  Bureau of Customs
  Bureau of Immigration
  Bureau of Labor Statistics
  Bureau of Meteorology
  Burning Spear
  Busa
  Bustamante Hospital for Children
  Busted
  Butantan
  Buzzcocks
  Byrds
  Byron Lee & the Dragonaires
  Byron Lee and the Dragonaires
  Bündnis 90/Die Grünen
  CAA
  CAAP
  CAB
  CAF Bank
  CAFCASS
  CAFOD
  CAG
  CAIR
  CAQ
  CARPHA
  CAS
  CAW
  CBCP
  CBDT
  CBIC
  CBK
  CBN
  CBP
  CBSE
  CBSO
  CCDI
  CCI
  CCOO
  CD&V
  CDA
  CDC
  CDP
  CDS
  CDS-PP
  CDU
  CDU-CSU
  CEMAC
  CFA
  CFDT
  CFMEU
  CFPB
  CFTC
  CGIL
  CGT
  CHED
  CHP
  CHP California
  CHRAJ
  CIA
  CIC
  CID
  CII
  CIO
  CIS
  CISF
  CISL
  CISLAC
  CMA
  CML
  CMS
  CNB
  CNBLUE
  CNCO
  CND
  CNDD-FDD
  CNIL
  CNMV
  CNRP
  CNRT
  COA
  COMESA
  COPE
  COPEI
  CORD
  COSLA
  COTU
  COZA
  CPCB
  CPDM
  CPF
  CPF Board
  CPI
  CPI(M)
  CPI-M
  CPIB
  CPM
  CPN-UML
  CPP
  CPP-NPA
  CPP-NPA-NDF
  CPRE
  CPS
  CQC
  CRE
  CRS
  CRTC
  CSA
  CSIR
  CSO
  CSRC
  CSS
  CSSD
  CSTO
  CSU
  CTA
  CUEPACS
  CUF
  CUHK
  CUP
  CUPE
  CUPW
  CUT
  CVC
  CWA
  CXC
  Cabaret Voltaire
  Cabinet Office
  Cafcass
  Cafe Tacuba
  Café Tacuba
  Café Tacvba
  Cage the Elephant
  Cairokee
  Cal State
  Calcutta High Court
  Calexico
  Cali Cartel
  Cali cartel
  Calibre 50
  California Highway Patrol
  Callalily
  Calle 13
  Cambiemos
  Cambodia National Rescue Party
  Cambodian People's Party
  Camorra
  Camp Mulla
  Campaign for Nuclear Disarmament
  Canadian Alliance
  Canadian Auto Workers
  Candlebox
  Capercaillie
  Carabao
  Carabinieri
  Cardigans
  Care International
  Care Quality Commission
  Caritas
  Carnegie Endowment
  Carte de Séjour
  Carter Family
  Cassius
  Catatonia
  Catfish and the Bottlemen
  Catholic Bishops' Conference
  Catholic Church
  Cedars-Sinai
  Celac
  Census Bureau
  Centcom
  Center for American Progress
  Centre Party
  Centre Pompidou
  Centre for Social Justice
  Centrepoint
  Centro Democrático
  Cern
  Cgil
  Chabad
  Chabad-Lubavitch
  Chama Cha Mapinduzi
  Change UK
  Change to Win
  Change.org
  Charity Commission
  Charité
  Charlatans
  Charter 77
  Chase & Status
  Cheap Trick
  Chega
  Cheka
  Chemical Brothers
  Cheong Wa Dae
  Chhatra Dal
  Chic
  Chicago Board of Trade
  Chicago Mercantile Exchange
  Chicago Symphony Orchestra
  Chicks
  Chieftains
  Child Support Agency
  ChildLine
  Childline
  Children in Need
  Children of Bodom
  Chris Hani Baragwanath Hospital
  Christ Embassy
  Christian Association of Nigeria
  Christian Brothers
  Christian Coalition
  Christian Democracy
  Christian Democratic Union
  Christian Democrats
  Christian Science Church
  Christie Hospital
  Chronixx
  Church
  Church in Wales
  Church of England
  Church of God in Christ
  Church of Ireland
  Church of Jesus Christ
  Church of Scientology
  Church of Scotland
  Chvrches
  CiU
  Cibo Matto
  Cinderella
  Cirque du Soleil
  Citizens Advice
  Citizens Coalition for Change
  City Ballet
  City Girls
  City Opera
  City of Birmingham Symphony Orchestra
  Ciudadanos
  Civic Party
  Civil Aviation Authority
  Civil Guard
  Civil Human Rights Front
  Civilian JTF
  Civitas
  Clan del Golfo
  Clann na Poblachta
  Clannad
  Clean Bandit
  Cleveland Orchestra
  Club for Growth
  Club of Rome
  Coalition
  Coalition Provisional Authority
  Coast Guard
  Coastguard
  Cocteau Twins
  Cocteaus
  Cold Chisel
  Cold War Kids
  Coldplay
  Coldstream Guards
  Collabro
  Collective Soul
  Color Me Badd
  ComReg
  Comando Vermelho
  Combat 18
  Comesa
  Comic Relief
  Comintern
  Commerce Department
  Commission for Racial Equality
  Commission on Audit
  Commission on Elections
  Commodity Futures Trading Commission
  Commons
  Communards
  Communications Workers of America
  Communist Party
  Communist Party of India
  Communist Refoundation
  Companies House
  Competition Commission
  Competition and Markets Authority
  Comreg
  Comédie-Française
  ConCourt
  Concentus Musicus Wien
  Concern Worldwide
  Concertacion
  Concertación
  Concertgebouw
  Concourt
  Conference Board
  Confindustria
  Congress
  Congress Party
  Congress Working Committee
  Congress of the People
  Congressional Black Caucus
  Conseil d'Etat
  Conservative Party
  Conservative Party of Canada
  Conservatives
  Consob
  Constitution Party
  Constitutional Court of South Africa
  Constitutional Democratic Party
  Consumer Financial Protection Bureau
  Continuity IRA
  Contras
  Convergencia
  Copei
  Coptic Church
  Coptic Orthodox Church
  Cord
  Coronas
  Corps of Engineers
  Corrs
  Cosa Nostra
  Cosla
  Cotu
  Council of Europe
  Council of Mortgage Lenders
  Council on Foreign Relations
  Counting Crows
  Country Liberal Party
  Countryside Alliance
  Court of Appeal
  Court of Arbitration for Sport
  Court of Session
  Courteeners
  Covent Garden Opera
  Cradle of Filth
  Cranberries
  Crash Landing
  Creative Scotland
  Creedence Clearwater Revival
  Cribs
  Criminal Assets Bureau
  Crips
  Crisis Group
  Crosby, Stills & Nash
  Crosby, Stills, Nash & Young
  Crowded House
  Crown Prosecution Service
  Crumlin Hospital
  Crystal Castles
  Cuepacs
  Cueshé
  Culture Beat
  Culture Club
  Cup of Joe
  Curia
  Customs & Excise
  Customs Service
  Customs and Border Protection
  Customs and Excise
  Cut Copy
  Cypress Hill
  D12
  D66
  D8
  DA
  DAB
  DAP
  DAP-K
  DBKL
  DBM
  DC
  DCCC
  DCI
  DCU
  DDA
  DDT
  DEA
  DEFRA
  DEHAP
  DEM
  DEM Party
  DENR
  DFLP
  DGA
  DGB
  DGCA
  DGSE
  DGSI
  DHKP-C
  DIA
  DIKO
  DILG
  DINA
  DISY
  DIW
  DLP
  DMDK
  DMK
  DMO
  DMRC
  DOD
  DOE
  DOLE
  DOS
  DOT
  DOTC
  DOTr
  DPJ
  DPP
  DRDO
  DRI
  DS
  DSCC
  DSGMC
  DST
  DTC
  DTI
  DU
  DUP
  DVLA
  DVSA
  DWP
  DYFI
  Daft Punk
  Dail
  DakhaBrakha
  Damned
  Dan + Shay
  Dana-Farber
  Dandy Warhols
  Danish People's Party
  Danity Kane
  Dansk Folkeparti
  Dartmouth
  Darul Uloom Deoband
  Dashboard Confessional
  Datsuns
  Dave Matthews Band
  Dawa
  Dawa Party
  Day6
  De Dannan
  De La Salle
  De La Soul
  Deacon Blue
  Dead Kennedys
  Dead Prez
  Dead Weather
  Deafheaven
  Death Cab for Cutie
  Death Grips
  Death from Above 1979
  December Avenue
  Decemberists
  Deep Purple
  Deeper Life
  Def Leppard
  Defense Department
  Defra
  Deftones
  Degel Hatorah
  Del Amitri
  Delgados
  Delhi High Court
  Delhi Metro
  Delta Force
  Democratic Alliance
  Democratic Center
  Democratic Labor Party
  Democratic Left Party
  Democratic National Committee
  Democratic Party
  Democratic Party of Japan
  Democratic Party of Korea
  Democratic Progressive Party
  Democratic Unionist Party
  Democrats of the Left
  Demosisto
  Denosa
  Densus 88
  Deoband
  Department for Education
  Department for Transport
  Department for Work and Pensions
  Department of Health
  Department of Homeland Security
  Department of Trade and Industry
  Department of Veterans Affairs
  Depeche Mode
  Dera Sacha Sauda
  Derg
  Destiny's Child
  Destra
  Detachment 88
  Deus
  Devo
  Devon and Cornwall Constabulary
  Devon and Cornwall Police
  Dewa 19
  Dewan Negara
  Dewan Rakyat
  Dexys
  Dexys Midnight Runners
  Diabetes UK
  Diamond Rio
  Die Antwoord
  Die Linke
  Die Toten Hosen
  Die Ärzte
  Diet
  Digable Planets
  Diggers
  Dinosaur Jr
  Dinosaur Jr.
  Dir En Grey
  Dire Straits
  Directors Guild
  Dirty Dozen Brass Band
  Disclosure
  Divine Comedy
  Dixie Chicks
  Dogs Trust
  Don Broco
  Donmar Warehouse
  Doobie Brothers
  Downing Street
  Drakensberg Boys Choir
  Dresden Staatskapelle
  Drive-By Truckers
  Dropkick Murphys
  Dru Hill
  Druid
  Druid Theatre
  Dry Cleaning
  Dubliners
  Duma
  Duran Duran
  Dutch Reformed Church
  Dáil
  Dáil Éireann
  EACC
  EASA
  EC
  ECB
  ECJ
  ECOFIN
  ECOMOG
  ECP
  EDB
  EDL
  EEOC
  EFF
  EFSA
  EFSF
  EFTA
  EFTA Court
  EH Bildu
  EHRC
  EIB
  EIS
  ELO
  EMA
  EMF
  ENHYPEN
  ENO
  EOKA
  EPA
  EPFL
  EPL
  EPLF
  EPP
  EPRDF
  ERC
  ERG
  ESM
  ESRI
  ESSCOM
  ETA
  ETH Zurich
  ETU
  EU
  EULEX
  EXID
  EXO
  EZLN
  Earth Wind & Fire
  Easa
  East 17
  Easy Life
  Easybeats
  Echo and the Bunnymen
  Echobelly
  Ecofin
  Ecole Normale Superieure
  Ecolo
  Ecomog
  Economic Freedom Fighters
  Economic Policy Institute
  Ecowas
  Edexcel
  Edhi Foundation
  Education Department
  Educational Institute of Scotland
  Eduskunta
  Efta
  Egypt 80
  Egyptian Islamic Jihad
  Einstürzende Neubauten
  El Gran Combo
  El Shaddai
  Elani
  Elastica
  Electoral Commission
  Electric Light Orchestra
  Electronic Frontier Foundation
  Elysee
  Elysée
  Emerson String Quartet
  Emerson, Lake and Palmer
  Empire of the Sun
  En Marche
  En Vogue
  Energy Department
  English Baroque Soloists
  English Chamber Orchestra
  English Defence League
  English Heritage
  English National Ballet
  English National Opera
  English Nature
  English Teacher
  Enhypen
  Enter Shikari
  Enterprise Ireland
  Environment Agency
  Environmental Protection Agency
  Epica
  Episcopal Church
  Equal Opportunities Commission
  Equality and Human Rights Commission
  Eraserheads
  Erasure
  Ertzaintza
  Eslabon Armado
  Esquerra
  Esquerra Republicana
  Esscom
  Essex Police
  Eta
  Eternal
  Euphoria
  Eurasian Economic Union
  Eurojust
  European Central Bank
  European Commission
  European Court of Auditors
  European Court of Human Rights
  European Court of Justice
  European Medicines Agency
  European Parliament
  European Research Group
  European Union
  Europol
  Eurostat
  Eurythmics
  Euskadi Ta Askatasuna
  Evanescence
  Everly Brothers
  Everything Everything
  Everytown
  Extra Musica
  Ezra Collective
  F4
  FAA
  FAAN
  FARC
  FASB
  FBI
  FBR
  FCA
  FCC
  FDA
  FDC
  FDIC
  FDNY
  FDP
  FEDUSA
  FERC
  FF Plus
  FHA
  FHFA
  FICCI
  FINMA
  FINRA
  FIRS
  FLEC
  FLNC
  FLQ
  FN
  FNL
  FNLA
  FNM
  FNSEA
  FO
  FOKN Bois
  FORD-Kenya
  FPI Ivory Coast
  FPO
  FPÖ
  FRSC
  FSA
  FSB
  FSCS
  FT Island
  FTC
  FTII
  FUTA
  Fabian Society
  Fabulosos Cadillacs
  Fair Work Commission
  Fair Work Ombudsman
  Faith No More
  Faithless
  Fall Out Boy
  Falun Gong
  Family First
  Family Research Council
  Fanfare Ciocarlia
  Fania All-Stars
  Fanmi Lavalas
  Fano
  Far Eastern University
  Farc
  Fat Freddy's Drop
  Fatah
  Fatah Central Committee
  Fathers 4 Justice
  Fed
  Fedayeen Saddam
  Federal Aviation Administration
  Federal Communications Commission
  Federal Court
  Federal Deposit Insurance Corp
  Federal Election Commission
  Federal Reserve
  Federal Reserve Board
  Federal Trade Commission
  Federation Council
  Federation of Small Businesses
  Fedusa
  Feeder
  Feeding America
  Fela's Egypt 80
  Felcra
  Fema
  Fermilab
  Fianna Fail
  Fianna Fáil
  Fianna Gael
  Ficci
  Field Music
  Fifa Council
  Fifth Fleet
  Fifth Harmony
  Fifth Republic Movement
  FijiFirst
  Fin.K.L
  Financial Conduct Authority
  Financial Ombudsman
  Financial Ombudsman Service
  Financial Services Authority
  Fine Gael
  Finma
  Finns Party
  Finra
  Fiocruz
  Fishbone
  Fitz and the Tantrums
  Five Finger Death Punch
  Five Star Movement
  Flaming Lips
  Fleet Air Arm
  Fleet Foxes
  Fleetwood Mac
  Flight of the Conchords
  Flogging Molly
  Florence and the Machine
  Florida Georgia Line
  Flume
  Foals
  Focus on the Family
  Folketing
  Fomca
  Fontaines D.C.
  Fontaines DC
  Foo Fighters
  Food Standards Agency
  Food and Drug Administration
  Force 17
  Force Ouvriere
  Force Ouvrière
  Forces Nouvelles
  Ford Asili
  Ford Foundation
  Ford-Kenya
  Foreign Legion
  Foreign Office
  Foreign and Commonwealth Office
  Foreigner
  Forensic Architecture
  Forestry Commission
  Fort Hare
  Forum for Democracy
  Forum for Democratic Change
  Forza Italia
  Foster the People
  Four Tops
  France Insoumise
  Franciscans
  Frankie Goes to Hollywood
  Franz Ferdinand
  Fratelli d'Italia
  Fratellis
  Free Aceh Movement
  Free Church of Scotland
  Free Democrats
  Free National Movement
  Free Syrian
  Freedom Party
  Freedom Under Law
  Freemasons
  Frelimo
  French Foreign Legion
  Frepaso
  Freshlyground
  Fretilin
  Friendly Fires
  Frightened Rabbit
  Front 242
  Front National
  Fudan
  Fuerza Regida
  Fugazi
  Fugees
  Funai
  Funcinpec
  Funeral for a Friend
  Funkadelic
  Future Forward
  Futureheads
  Fuzon
  FÁS
  Fáilte Ireland
  Fórsa
  G-8
  G-Unit
  G10
  G20
  G4
  G7
  G8
  GAL
  GAM
  GAVI
  GCHQ
  GERB
  GES
  GFriend
  GHMC
  GIA
  GIGN
  GLAAD
  GNAT
  GOP
  GOT7
  GPS
  GRAPO
  GRU
  GSA
  GSG 9
  GSIS
  GSOC
  GSPC
  GSU
  Gabungan Parti Sarawak
  Gama'a al-Islamiya
  Gambino family
  Gang Starr
  Gang of Four
  Gang of Youths
  Garda
  Garda Ombudsman
  Garda Síochána
  Gardai
  Gardaí
  Gate Theatre
  General Accounting Office
  General Assembly
  General Medical Council
  General Synod
  Generalitat
  Georgetown
  Gerakan
  Gerry and the Pacemakers
  Gestapo
  Geto Boys
  Gewandhaus Orchestra
  Giant Sand
  Gidi Gidi Maji Maji
  Gift of the Givers
  Gilets Jaunes
  Gin Blossoms
  Gingerbread
  Gipsy Kings
  Girlguiding
  Girls Aloud
  Girls of the Playground
  Girls' Generation
  Glass Animals
  Glay
  Globe Theatre
  Glyndebourne
  Go-Betweens
  Go-Go's
  GoGo Penguin
  Go_A
  Godsmack
  Godspeed You! Black Emperor
  Gogol Bordello
  Gojira
  Golden Dawn
  Golden Earring
  Goldfrapp
  Goldie Lookin Chain
  Goldsmiths College
  Golkar
  Goo Goo Dolls
  Good Charlotte
  Good Party
  Goodie Mob
  Goodlyfe
  Gorgon City
  Gorillaz
  Gorky's Zygotic Mynci
  Gosplan
  Got7
  Gotan Project
  Government Accountability Office
  Grand National
  Grand National Party
  Grandaddy
  Grasshopper
  Grateful Dead
  Grattan Institute
  Great Big Sea
  Great Ormond Street
  Greater Manchester Police
  Greek Orthodox Church
  Green Berets
  Green Day
  Green Party
  Greens
  Grenadier Guards
  Greta Van Fleet
  Grey Wolves
  Grinspoon
  Grizzly Bear
  GroenLinks
  Groote Schuur
  Groove Armada
  Grupo Firme
  Grupo Frontera
  Gsoc
  Guardia di Finanza
  Guardian Council
  Guess Who
  Guided by Voices
  Gujarat High Court
  Gulen movement
  Gulf Cartel
  Gulf Clan
  Guns N' Roses
  Gurkhas
  Guy's
  Guy's and St Thomas'
  H.O.T
  H.O.T.
  HADEP
  HDB
  HDP
  HDZ
  HEART Trust
  HEC
  HEFCE
  HFEA
  HFPA
  HHS
  HIM
  HIQA
  HKMA
  HM Revenue & Customs
  HM Revenue and Customs
  HMIC
  HMRC
  HPA
  HSE
  HSU
  HUD
  HVO
  HZDS
  H_art the Band
  Hadash
  Haganah
  Haim
  Haim Sisters
  Hall & Oates
  Hall and Oates
  Hallé
  Hallé Orchestra
  Hamas
  Hampstead Theatre
  Hanson Brothers
  Hanura
  Happy Mondays
  Haqqani Network
  Hare Krishna
  Harefield Hospital
  Hatnuah
  Head and the Heart
  Health Foundation
  Health Protection Agency
  Health Services Union
  Health and Human Services
  Health and Safety Executive
  Hear'Say
  Heaven 17
  Heaven's Gate
  Hefazat-e-Islam
  Hefce
  Helen Suzman Foundation
  Hells Angels
  HelpAge
  HelpAge International
  Heritage Lottery Fund
  Herman's Hermits
  Heroes del Silencio
  Herri Batasuna
  Hey! Say! JUMP
  Hezb-e-Islami
  Hezbollah
  High Court
  Highway Patrol
  Highways Agency
  Hilliard Ensemble
  Hillsong
  Hilltop Hoods
  Hindraf
  Hiqa
  Histadrut
  Historic England
  Hitler Youth
  Hives
  Hizb ut-Tahrir
  Hizballah
  Hizbollah
  Hizbul Mujahideen
  Hizbullah
  Holles Street
  Hollywood Foreign Press Association
  Home Office
  Homeland Security
  Honeyz
  Hong Kong Monetary Authority
  Hoodoo Gurus
  Hootie & the Blowfish
  Hootie and the Blowfish
  Hoover Institution
  Hooverphonic
  Horslips
  Hot Chip
  Hotdog
  Hothouse Flowers
  House
  House Freedom Caucus
  House of Bishops
  House of Commons
  House of Lords
  House of Pain
  House of Representatives
  Household Cavalry
  Howard Jones
  Howard League
  Howard League for Penal Reform
  Hozier
  Hudson Institute
  Hugpong
  Hugpong ng Pagbabago
  Human League
  Human Nature
  Human Rights Campaign
  Human Tissue Authority
  Hunt Saboteurs Association
  Hunters & Collectors
  Hunters and Collectors
  Hurriyat
  Hurriyat Conference
  Hüsker Dü
  I Am Kloot
  I.O.I
  IADB
  IAF
  IASB
  IBAC
  IBAMA
  IBEC
  IBEW
  IBP
  ICA
  ICASA
  ICE
  ICMSA
  ICO
  ICSA
  ICSE
  ICTR
  ICTU
  ICTY
  IDA
  IDF
  IEC
  IFA
  IFP
  IFRC
  IG Metall
  IGAD Secretariat
  IIM Ahmedabad
  IIM Bangalore
  IISc
  IIT Bombay
  IIT Delhi
  IIT Kanpur
  IIT Kharagpur
  IIT Madras
  ILA
  ILWU
  IMA
  IMDA
  IMF
  IMO
  IMPACT
  IMRO
  INC
  INDECOM
  INDIA bloc
  INLA
  INLD
  INMO
  INPE
  INS
  INSEE
  INTERPOL
  INTO
  INXS
  IOPC
  IPCC Police
  IPID
  IPPR
  IPSO
  IRA
  IRCTC
  IRDAI
  IRS
  IS
  ISAF
  ISIS
  ISKCON
  ISM
  ISME
  ISPR
  ISTAT
  ISWAP
  ITBP
  ITD
  ITZY
  IU
  IUML
  IV of Spades
  IVE
  IYI Party
  Ibama
  Ibec
  Icann
  Icasa
  Icehouse
  Idan Raichel Project
  Idles
  Ifo
  Igad
  Iglesia ni Cristo
  Ikhwan
  Il Divo
  Il Giardino Armonico
  Illit
  Imagine Dragons
  Imperial War Museum
  In Flames
  Incubus
  Indecom
  Independence Party
  Independent Alliance
  Independent Greeks
  Independent Group
  Independent Police Complaints Commission
  Indian Air Force
  Indian Mujahideen
  Indian National Congress
  Indian National Lok Dal
  Information Commissioner's Office
  Inhaler
  Inkatha
  Inkatha Freedom Party
  Inland Revenue
  Inner Circle
  Insead
  Insee
  Inspiral Carpets
  Institut Pasteur
  Institute for Government
  Institute for Supply Management
  Institute of Directors
  Institute of Economic Affairs
  Institutional Revolutionary Party
  Insulate Britain
  Intelligence Bureau
  Inter-Services Intelligence
  Interahamwe
  Interior Department
  Internal Revenue Service
  International Monetary Fund
  Internet Watch Foundation
  Interpol
  Interpol General Secretariat
  Inti-Illimani
  Introvoys
  IoD
  Ipid
  Ipso
  Irakere
  Iraqi National Congress
  Irgun
  Irish Congress of Trade Unions
  Irish Guards
  Irish Labour
  Iron Maiden
  Isaf
  Isil
  Isis
  Iskcon
  Islah
  Islam4UK
  Islamabad High Court
  Islamic Defenders Front
  Islamic Relief
  Islamic State
  Isley Brothers
  Israel Beiteinu
  Israel Philharmonic
  Israel Vibration
  Isro
  Istat
  Italia Viva
  Itzy
  Iyi Party
  Iz*One
  Izquierda Unida
  Izzedine al-Qassam Brigades
  J Street
  J&K Police
  JAAA
  JAIS
  JAKIM
  JAXA
  JCF
  JD(U)
  JDF
  JDS
  JDU
  JETRO
  JFF
  JI
  JJP
  JKM
  JKR
  JKT48
  JKUAT
  JLP
  JLS
  JMA
  JMEA
  JNI
  JNIM
  JPL
  JPN
  JTA
  JTB
  JTC
  JUI
  JUI-F
  JVP
  Jabhat al-Nusra
  Jackson 5
  Jackson Five
  Jacksons
  Jacqui Lambie Network
  Jadavpur University
  Jagged Edge
  Jaish
  Jaish-e-Mohammad
  Jaish-e-Mohammed
  Jakim
  Jal
  Jamaat
  Jamaica Constabulary Force
  Jamaica Defence Force
  Jamaica Labour Party
  Jamaica Tourist Board
  Jamia
  Jamia Millia Islamia
  Jamiat Ulama-i-Hind
  Jamiroquai
  Jana Sena
  Jane's Addiction
  Japan Innovation Party
  Japandroids
  Japanese Red Army
  Jatin-Lalit
  Jatiya Sangsad
  Jawi
  JeM
  Jebediah
  Jefferson Airplane
  Jefferson Starship
  Jehovah's Witnesses
  Jemaah Islamiah
  Jesuits
  Jesus Jones
  Jesus and Mary Chain
  Jet Propulsion Laboratory
  Jethro Tull
  Jewish Agency
  Jewish Home
  Jharkhand Mukti Morcha
  Jimmy Eat World
  Jobcentre Plus
  Jodeci
  Joffrey Ballet
  John Radcliffe
  John Radcliffe Hospital
  Johnny Clegg and Savuka
  Joint Chiefs
  Joint List
  Jonas Brothers
  Joseph Rowntree Foundation
  Joy Division
  Jubilee
  Jubilee Alliance
  Jubilee Party
  Judas Priest
  Judds
  Juilliard
  Juilliard Quartet
  Juluka
  Jungle Brothers
  Junoon
  Junts
  Junts per Catalunya
  Jurassic 5
  Just Russia
  Just Stop Oil
  Justice Department
  Justice and Development Party
  Justicialist Party
  Juárez Cartel
  KAT-TUN
  KC and the Sunshine Band
  KCCA Authority
  KCTU
  KDF
  KEMSA
  KFOR
  KGB
  KIA
  KKE
  KKK
  KLF
  KMPDU
  KMT
  KMU
  KNCHR
  KNEC
  KNU
  KNUST
  KNUT
  KPH
  KRU
  KSCM
  KUPPET
  KURA
  KWAP
  KWS
  Kabataan
  Kach
  Kachin Independence Army
  Kadima
  Kahane Chai
  Kaiser Chiefs
  Kaiser Family Foundation
  Kajagoogoo
  Kalamashaka
  Kalawa Jazmee
  Kalush
  Kalush Orchestra
  Kalyanji-Anandji
  Kamikazee
  Kangen Band
  Kantei
  Karapatan
  Karen National Union
  Karnataka High Court
  Karolinska
  Karolinska Institute
  Kasabian
  Kassav
  Kassav'
  Kataib Hezbollah
  Katter's Australian Party
  KeNHA
  Keadilan
  Keane
  Kefaya
  Keidanren
  Kemsa
  Kent Police
  Kenya Kwanza
  Kenya Wildlife Service
  Kenyatta National Hospital
  Kenyatta University
  Kep1er
  Kerala Congress
  Kerala High Court
  Keyakizaka46
  Kfor
  Khruangbin
  Kids Company
  Killswitch Engage
  Kilusang Mayo Uno
  King Crimson
  King Gizzard
  King Gnu
  King's College Hospital
  King's Consort
  King's Singers
  Kings of Convenience
  Kings of Leon
  Kingston Public Hospital
  Kinki Kids
  Kinks
  Kino
  Kirov
  Kirov Ballet
  Kirov Opera
  Klaxons
  Knack
  Kneecap
  Knesset
  Knights Templar
  Kodaline
  Kolkata Police
  Komeito
  Komsomol
  Konfederacja
  Konono No 1
  Kooks
  Kool & the Gang
  Kool and the Gang
  Kopassus
  Korle Bu
  Korn
  Kosovo Liberation Army
  Kraftwerk
  Kremlin
  Kronos Quartet
  Ku Klux Klan
  Kula Shaker
  Kulanu
  Kuomintang
  Kuppet
  Kurt Vile and the Violators
  L'Arc-en-Ciel
  L7
  LAFD
  LAMDA
  LAOS
  LAPD
  LASD
  LASEMA
  LASTMA
  LASU
  LAUSD
  LCD Soundsystem
  LDF
  LDK
  LDP
  LDPR
  LDS Church
  LE SSERAFIM
  LFI
  LFO
  LGA
  LJP
  LNP
  LP
  LPF
  LPO
  LR
  LRB
  LREM
  LSHTM
  LSK
  LSO
  LTO
  LTTE
  LTTE Sri Lanka
  LULAC
  LURD
  LUTH
  LVF
  La Bouche
  La Cámpora
  La Familia
  La France Insoumise
  La Libertad Avanza
  La Raza
  La Republique en Marche
  La Roux
  La Salle
  La Scala
  La's
  Labor
  Labor Department
  Labor Party
  Labour
  Labour Party
  Lady A
  Lady Antebellum
  Lady Smith Black Mambazo
  Ladysmith Black Mambazo
  Ladytron
  Lahore High Court
  Laibach
  Lakas-CMD
  Lakas-NUCD
  Lakewood Church
  Lamb of God
  Lambchop
  Lambda Legal
  Lambeth Palace
  Land Registry
  Landless Workers Movement
  Lashkar
  Lashkar-e-Jhangvi
  Lashkar-e-Taiba
  Laskar Jihad
  Last Dinner Party
  Latin Kings
  Laura Marling
  Lavalas
  Law Society
  Lawrence Livermore
  Laxmikant-Pyarelal
  Le Sserafim
  Le Trio Joubran
  LeT
  League
  League Against Cruel Sports
  Leave.EU
  Led Zeppelin
  Left Bloc
  Left Party
  Leftfield
  Lega
  Lega Nord
  Legco
  Legion of Christ
  Legon
  Leipzig Gewandhaus
  Les Arts Florissants
  Les Republicains
  Levellers
  Lib Dem
  Lib Dems
  Lib-Dems
  Liberal Democrat Party
  Liberal Democratic Party
  Liberal Democrats
  Liberal National Party
  Liberal Party
  Liberals
  Liberation Tigers of Tamil Eelam
  Libertarian Party
  Library of Congress
  Libre
  Lifeline
  Likud
  Likud Beiteinu
  Limp Bizkit
  Lincoln Project
  Linkin Park
  Lions Clubs International
  Little Big
  Little Big Town
  Little Feat
  Little Mix
  Little River Band
  Living Colour
  Living End
  Living Faith Church
  Local Government Association
  Local Train
  Lok Janshakti Party
  Lola Amour
  Lollipop F
  London Club
  London Grammar
  London Philharmonic
  London Symphony Orchestra
  Lonestar
  Longpigs
  Longshoremen
  Lord's Resistance Army
  Lords
  Los Alamos
  Los Alamos National Laboratory
  Los Angeles Opera
  Los Angeles Philharmonic
  Los Fabulosos Cadillacs
  Los Lobos
  Los Prisioneros
  Los Tigres del Norte
  Los Van Van
  Lost Boyz
  Lostprophets
  Lothian and Borders Police
  Louvre
  Lovin' Spoonful
  Lowy Institute
  Lox
  Loya Jirga
  Loyalist Volunteer Force
  Lubavitch
  LulzSec
  Lumineers
  Luna Sea
  Lutheran Church
  Lynyrd
  Lynyrd Skynyrd
  Lyric Opera of Chicago
  M-19
  M.D. Anderson
  M.O.P.
  M5S
  M83
  MACBAN
  MALDEF
  MAMAMOO
  MARA
  MASSOB
  MATRADE
  MBPJ
  MBSA
  MBTA
  MC5
  MCD
  MCP
  MD Anderson
  MDB
  MDC
  MDC-T
  MDM
  MDMK
  MDP
  MEDEF
  MEK
  MEND
  MEPs
  METI
  MFM
  MGMT
  MHADA
  MHP
  MHRA
  MI5
  MI6
  MIAA
  MIDA
  MIGA
  MINDEF
  MITI
  MK
  MK Party
  MMD
  MMEA
  MNJTF
  MNL48
  MNLA
  MNR
  MNS
  MOCA
  MOE
  MOH
  MPAA
  MPC
  MPLA
  MPSJ
  MQM
  MQM-P
  MQM-Pakistan
  MR
  MRTA
  MS Society
  MSHA
  MST
  MSZP
  MTA
  MTRCB
  MTUC
  MUA
  MUD
  MUI
  MUIS
  MUJAO
  MacArthur Foundation
  Maccabees
  Macmillan
  Macra na Feirme
  Madness
  Madras High Court
  Mafia
  Mafikizolo
  Magdalen College
  Magic System
  Maharashtra Navnirman Sena
  Mahavishnu Orchestra
  Mahdi Army
  Mahila Congress
  Mahotella Queens
  Major League DJz
  Makabayan
  Make-A-Wish
  Make-A-Wish Foundation
  Makerere
  Malacanang
  Malacañang
  Malaika
  Maldivian Democratic Party
  Mamamoo
  Mamas and the Papas
  Mana
  Mana Party
  Maneskin
  Manfred Mann
  Mango Groove
  Mangrove
  Manic Street Preachers
  Mano Negra
  Maná
  Maoist Centre
  Maori Party
  Mara Salvatrucha
  March of Dimes
  Marie Curie
  Mariinsky
  Mariinsky Theatre
  Marillion
  Marilyn Manson
  Marine Accident Investigation Branch
  Marine Corps
  Marines
  Maritime Union of Australia
  Maritime and Coastguard Agency
  Mark Morris Dance Group
  Maroon 5
  Martha Graham Dance Company
  Mashrou' Leila
  Mass General
  Massive Attack
  Mastodon
  Matchbox 20
  Matchbox Twenty
  Mater
  Mater Hospital
  Matignon
  Matrade
  Mau Mau
  Maute
  Maute Group
  Mavcom
  Max Planck
  Max Planck Institute
  Maximo Park
  Mayday
  Maynooth University
  Maytals
  Mazzy Star
  McFly
  MeRA25
  Meals on Wheels
  Mecano
  Medef
  Medellin cartel
  Medellín Cartel
  Medeski Martin & Wood
  Megadeth
  Melbourne Symphony Orchestra
  Memorial Sloan Kettering
  Men Without Hats
  Men at Work
  Mendaki
  Menswear
  Menudo
  Merce Cunningham Dance Company
  Mercury Rev
  Mercy Corps
  Meretz
  Merseyside Police
  Meshuggah
  Met
  Met Police
  Metallica
  Methodist Church
  Metro Transit
  Metronomy
  Metropolitan Museum of Art
  Metropolitan Opera
  Metropolitan Police
  Mi Casa
  Mid Staffs
  Midnight Oil
  Migos
  Migration Watch
  MigrationWatch
  Migrationwatch
  Militant
  Militant Tendency
  Millennium Democratic Party
  Milli Vanilli
  Mindef
  Ministry of Defence
  Ministry of Justice
  Minjoo
  Minnesota Orchestra
  Minor Threat
  Minusma
  Miss A
  MoD
  MoDem
  Mobb Deep
  Moderate Party
  Modern Jazz Quartet
  Modern Talking
  Modest Mouse
  Mofcom
  Mogwai
  Moi University
  Molotov
  Momentum
  Momentum Hungary
  Momoiro Clover Z
  Moms Demand Action
  Monchy y Alexandra
  Monetary Authority of Singapore
  Monetary Policy Committee
  Mongols
  Monkees
  Monster Raving Loony Party
  Monteverdi Choir
  Montoneros
  Monty Python
  Monusco
  Moody Blues
  Moonies
  Moonstar88
  Moorfields
  Moorfields Eye Hospital
  Moral Majority
  Morcheeba
  Morehouse
  Morena
  Morgan Heritage
  Mormon Church
  Morning Musume
  Moro Islamic Liberation Front
  Moro National Liberation Front
  Mortgage Bankers Association
  Mossad
  Mossos
  Mossos d'Esquadra
  Motherland Party
  Motion Picture Association of America
  Motley Crue
  Motorhead
  Mott the Hoople
  Mount Sinai
  Mounties
  Move Forward
  MoveOn
  MoveOn.org
  Movement Toward Socialism
  Movement for Democratic Change
  Mozilla Foundation
  Mr. Children
  Muda
  Mudhoney
  Muis
  Mujahedin-e Khalq
  Mujahideen
  Mujahideen-e-Khalq
  Mulago
  Mumbai Police
  Mumford & Sons
  Mumford and Sons
  Mungiki
  Murder Capital
  Muse
  Muslim Council of Britain
  Muslim League
  Musée d'Orsay
  Muttahida Qaumi Movement
  My Bloody Valentine
  My Chemical Romance
  My Morning Jacket
  Mystery Jets
  Måneskin
  Mötley Crüe
  Múm
  N-Dubz
  N-VA
  N.W.A
  N.W.A.
  NACRO
  NADMA
  NAHT
  NAM
  NAMA
  NANNM
  NANS
  NAO
  NARAL
  NARC
  NARD
  NASA
  NASD
  NASSCOM
  NASU
  NATO
  NATS
  NBI
  NBS
  NCA
  NCB
  NCC
  NCERT
  NCIS
  NCLAT
  NCLT
  NCMP
  NCP
  NCT
  NCT 127
  NCT Dream
  NCW
  NDC
  NDDC
  NDF
  NDFB
  NDFP
  NDIC
  NDLEA
  NDM
  NDMA
  NDMC
  NDP
  NDRC
  NDRF
  NDRRMC
  NEA
  NECO
  NEDA
  NEH
  NEHAWU
  NEMA
  NEOS
  NEPA
  NEPAD
  NERC
  NERSA
  NEU
  NEWS
  NFF
  NFIB
  NFP
  NFU
  NGA
  NGT
  NHAI
  NHC
  NHIF
  NHIS
  NHS
  NHS England
  NHS Trust
  NHT
  NICE
  NIH
  NIMASA
  NIMC
  NIS
  NKVD
  NLRB
  NMA
  NMB48
  NMC
  NMIXX
  NNP
  NNPP
  NOAA
  NOFX
  NPA South Africa
  NPCC
  NPD
  NPF
  NPP
  NRC
  NRCC
  NRMA
  NRO
  NRSC
  NSA
  NSCDC
  NSCIA
  NSCN
  NSCN-IM
  NSD
  NSDAP
  NSF
  NSFAS
  NSG
  NSSF
  NSUI
  NSW Labor
  NSW Police
  NSWMA
  NSYNC
  NTA
  NTC
  NTEU
  NTF-ELCAC
  NTMA
  NTSA
  NTSB
  NTU
  NTUC
  NU
  NUC
  NUH
  NUI Galway
  NUIG
  NUJ
  NUM South Africa
  NUMSA
  NUPENG
  NUPES
  NWC
  NWS
  NYS
  NYSE
  Naam Tamilar Katchi
  Nacionalista Party
  Nacro
  Nadeem-Shravan
  Nadma
  Nadra
  Napalm Death
  Narc
  Narc-Kenya
  Narcotics Anonymous
  NasDem
  Nasa
  Nasdem
  Nashi
  Nass El Ghiwane
  Nasscom
  Nation of Islam
  National Accountability Bureau
  National Action
  National Action Party
  National Alliance
  National Archives
  National Association of Realtors
  National Audit Office
  National Autistic Society
  National Conference
  National Crime Agency
  National Endowment for the Arts
  National Farmers Federation
  National Farmers' Union
  National Front
  National Gallery
  National Green Tribunal
  National Guard
  National Health Service
  National Housing Trust
  National Institutes of Health
  National Intelligence Service
  National Labor Relations Board
  National League for Democracy
  National Lottery
  National Organization for Women
  National Party
  National Party of Australia
  National Portrait Gallery
  National Prosecuting Authority
  National Rally
  National Religious Party
  National Resistance Movement
  National Retail Federation
  National Science Foundation
  National Symphony Orchestra
  National Theatre
  National Transportation Safety Board
  National Union of Students
  National Unity Platform
  National Urban League
  National Weather Service
  Nationalist Congress Party
  Nationalist Movement Party
  Nationalist People's Coalition
  Nato
  Nato Council
  Natural England
  Natural History Museum
  Natural Law
  Natural Law Party
  Natural Resources Wales
  NatureScot
  Naughty by Nature
  Navy
  Navy SEALs
  Navy Seals
  Nazareth Baptist Church
  Nazi Party
  Ndrangheta
  Necessary Noize
  Nederlands Dans Theater
  Nedlac
  Nehawu
  Neocolours
  Nepad
  Nepali Congress
  Nepra
  Nersa
  Neu!
  Neville Brothers
  New Democracy
  New Democracy Greece
  New Democratic Party
  New Democrats
  New Edition
  New Found Glory
  New Hope
  New IRA
  New Kids on the Block
  New Komeito
  New Labour
  New Model Army
  New National Party
  New Order
  New Pornographers
  New Power Party
  New Right
  New York City Ballet
  New York City Opera
  New York Dolls
  New York Philharmonic
  New Zealand First
  NewJeans
  Nice
  Nick Xenophon Team
  Nickel Creek
  Nickelback
  Nidaa Tounes
  Nidji
  Niger Delta Avengers
  Nigeria Labour Congress
  Nigeria Police Force
  Nigerian Navy
  Nightwish
  Nine Inch
  Nine Inch Nails
  Nine Percent
  Nippon Ishin no Kai
  Nirvana
  Niti Aayog
  No 10
  No Doubt
  Noah and the Whale
  Nogizaka46
  Noir Désir
  Norges Bank
  Northern Alliance
  Northern Ballet
  Northern Elders Forum
  Northern Ireland Assembly
  Northern Ireland Women's Coalition
  Northern League
  Norwegian Labour
  Norwegian Nobel Committee
  Nova Twins
  November 17
  Novos Baianos
  Now United
  Nsfas
  Nuclear Regulatory Commission
  Nuffield Trust
  Number 10
  Nupes
  Nusra Front
  O'Jays
  O'odua Peoples Congress
  O-Town
  O-Zone
  OAPEC
  OAU
  OBR
  OCC
  OCCRP
  OCR
  ODM
  ODPP
  ODS
  OECD
  OECS
  OFT
  OHCHR
  OK Jazz
  OLA
  OLAF
  OMD
  OMON
  ONE OK ROCK
  ONS
  OPC
  OPCW
  OPEC
  OPM
  OPP
  ORR
  OSCE
  OSHA
  OTS
  OUR
  OUTA
  OVP
  OWWA
  Oak Ridge
  Oak Ridge Boys
  Oasis
  Oath Keepers
  Occupy Wall Street
  Ocean Colour Scene
  Odd Future
  Of Monsters and Men
  Ofcom
  Office for Budget Responsibility
  Office for National Statistics
  Office of Fair Trading
  Office of Management and Budget
  Office of Rail and Road
  Official Hige Dandism
  Official IRA
  Official Monster Raving Loony Party
  Ofgas
  Ofgem
  Ofqual
  Ofsted
  Oftel
  Ofwat
  Ogopa Deejays
  Ogra
  Ohanaeze Ndigbo
  Oireachtas
  Okean Elzy
  Old 97's
  Old Bailey
  Old Dominion
  Old Vic
  Olive Tree
  Olodum
  Ombudsman NSW
  Omon
  One Direction
  One Nation
  One Ok Rock
  OneRepublic
  Onyx
  Opec
  Opec+
  Open VLD
  Opera Australia
  Opera North
  Opeth
  Oprichnina
  Opus Dei
  Orange Juice
  Orange Order
  Orb
  Orbital
  Orchestra Baobab
  Orchestral Manoeuvres in the Dark
  Order of the Solar Temple
  Ordnance Survey
  Orishas
  Oromo Liberation Front
  Orphaned Land
  Orthodox Church
  Os Mutantes
  Osibisa
  Otpor
  Otzma Yehudit
  Our Home Is Russia
  Our Lady Peace
  Our Ukraine
  OutKast
  Outkast
  Outlaws MC
  Oxbridge
  Ozomatli
  P-Square
  P.O.D.
  PAD
  PAGAD
  PAN
  PANDEF
  PANGU
  PAP
  PAS
  PASOK
  PBB
  PBOC
  PCA
  PCAOB
  PCC
  PCF
  PCGG
  PCI
  PCSO
  PD
  PDCI
  PDI-P
  PDIP
  PDK
  PDL
  PDP
  PDP Kashmir
  PDP Laban
  PDP-Laban
  PDRC
  PDRM
  PDS
  PDS Senegal
  PDSA
  PDT
  PDs
  PEGIDA
  PEMRA
  PENGASSAN
  PF
  PFDJ
  PFI
  PFL
  PFLP
  PFN
  PH
  PHE
  PHIVOLCS
  PIC
  PIDE
  PIOJ
  PKB
  PKK
  PKR
  PKS
  PL
  PLO
  PLP
  PMDB
  PMK
  PML
  PML-N
  PML-Q
  PMLN
  PN
  PNCR
  PNGDF
  PNL
  PNM
  PNU
  PNV
  POA
  POEA
  POPCRU
  PP
  PPD
  PPF
  PPM
  PPP
  PPP/C
  PQ
  PRA
  PRD
  PRI
  PRS
  PS
  PSB
  PSD
  PSL
  PSNI
  PSOE
  PSOJ
  PSOL
  PSP
  PTI
  PTM
  PTPTN
  PUB
  PUP
  PVV
  Pachakutik
  Pacific Alliance
  Pacto Histórico
  Padi
  Pag-IBIG
  Pagad
  Pagasa
  Pakatan
  Pakatan Harapan
  Pakatan Rakyat
  Pakistan Muslim League-Nawaz
  Pakistan People's Party
  Pakistan Tehreek-e-Insaf
  Pakistani Taliban
  Palang Pracharath
  Pale Waves
  Palestine Liberation Organisation
  Palestinian Islamic Jihad
  Palmer United
  Palmer United Party
  Pan Africanist Congress
  Panameñista
  Pangu Pati
  Panic! at the Disco
  Pantera
  Papa Roach
  Papworth
  Papworth Hospital
  Parachute Regiment
  Parades Commission
  Paramore
  Parikrama
  Paris Club
  Paris Opera
  Parkinson's UK
  Parks Canada
  Parkway Drive
  Parliament
  Parliament-Funkadelic
  Parlotones
  Parni Valjak
  Parokya ni Edgar
  Parole Board
  Partai Demokrat
  Parti Islam SeMalaysia
  Parti Keadilan Rakyat
  Parti Pribumi Bersatu Malaysia
  Parti Quebecois
  Parti Québécois
  Parti Socialiste
  Parti Warisan Sabah
  Partido Nacional
  Partito Democratico
  Party of Regions
  Pashtun Tahafuz Movement
  Pasok
  Passion Pit
  Pastef
  Pasteur Institute
  Pathet Lao
  Patriotic Alliance
  Patriotic Alternative
  Patriotic Front
  Paul Taylor Dance Company
  Pauline Hanson's One Nation
  Pavement
  Pearl Jam
  Pegida
  Pejuang
  Pemra
  Pendulum
  Penn
  Pensions Regulator
  Pentagon
  People Before Profit
  People First Party
  People's Action Party
  People's Defence Force
  People's National Movement
  People's National Party
  People's Party
  People's Party of Canada
  People's Temple
  People's Vote
  Peoples Democratic Party
  Perikatan
  Peronist Party
  Peronists
  Peru Possible
  Pet Shop Boys
  Pete Rock & CL Smooth
  Peterpan
  PhRMA
  Phalange
  Phantogram
  Pharcyde
  Philadelphia Orchestra
  Philharmonia
  Philharmonia Orchestra
  Phish
  Phoenix Symphony
  PiL
  Picture This
  Pigeon Detectives
  Pim Fortuyn List
  Pink Floyd
  Pirate Party
  Pistol Annies
  Pixies
  Pizzicato Five
  Placebo
  Plaid Cymru
  Plan International
  Planning Commission
  Plantashun Boiz
  Planxty
  Platforma Obywatelska
  Plunket
  Podemos
  Pogues
  Pointer Sisters
  Police Federation
  Police Ombudsman
  Police Scotland
  Policing Board
  Polo Democrático
  Polícia Federal
  Pompidou Centre
  Popcru
  Popular Front of India
  Popular Party
  Port Authority
  Portishead
  Portugal. The Man
  Positive Black Soul
  Postal Service
  Postcomm
  Powderfinger
  Praye
  Presbyterian Church
  Presbyterian Church in Ireland
  Preservation Hall Jazz Band
  Presets
  Press Complaints Commission
  Pretenders
  Prettymuch
  Primal Scream
  Prime Circle
  Primero Justicia
  Primus
  Prison Reform Trust
  Prison Service
  Probation Service
  Procol Harum
  Producers Guild
  Progress Party
  Progressive Conservative Party
  Progressive Conservatives
  Progressive Democrats
  Progressive Liberal Party
  Progressive Unionist Party
  Proud Boys
  Provisional IRA
  Prudential Regulation Authority
  Psquare
  Public Accounts Committee
  Public Enemy
  Public Image Ltd
  Public Investment Corporation
  Public Protector
  Puddle of Mudd
  Punch Brothers
  Pussy Riot
  Pussycat Dolls
  Pussycats
  PvdA
  QAA
  QCA
  Qassam Brigades
  Quai d'Orsay
  Queen
  Queen Elizabeth University Hospital
  Queens of the Stone Age
  Queensland Labor
  Quiet Riot
  Quilapayún
  Québec Solidaire
  R&AW
  R.E.M.
  R2Bees
  RAAF
  RACQ
  RACV
  RADA
  RADWIMPS
  RAF
  RAIB
  RAN
  RAND Corporation
  RBA
  RBD
  RBI
  RBNZ
  RCCG
  RCD
  RDP
  RDR
  REM
  REO Speedwagon
  RHDP
  RIAA
  RIBA
  RICS
  RIIZE
  RJD
  RLD
  RMIT
  RND
  RNIB
  RNID
  ROTC
  RPR
  RSC
  RSL
  RSNO
  RSPCA
  RTC
  RTE Authority
  RUC
  RUF
  RUSI
  Raconteurs
  Radical Civic Union
  Radio and Weasel
  Radiohead
  Radwimps
  Rae Sremmurd
  Rage Against the Machine
  Rak-Su
  Ramakrishna Mission
  Rambert
  Ramblers Dance Band
  Ramblers' Association
  Rammstein
  Ramones
  Rampton
  Rancid
  Rand
  Rand Corp
  Rapid Support Forces
  Rapture
  Rascal Flatts
  Rashtriya Janata Dal
  Rashtriya Lok Dal
  Rashtriya Rifles
  Rassemblement National
  Ratt
  Razorlight
  Real IRA
  Real McCoy
  Rebirth Brass Band
  Reconquête
  Recording Academy
  Recording Industry Association of America
  Red Army
  Red Army Faction
  Red Arrows
  Red Brigades
  Red Guards
  Red Hand Commando
  Red Hot Chili Peppers
  Red Velvet
  Redeemed Christian Church of God
  Referendum Party
  Reform Estonia
  Reform Party
  Reform Party of Canada
  Reform UK
  Refugee Council
  Regurgitator
  Rela
  Religious Zionism
  Renaissance
  Renamo
  Renamo Mozambique
  Rengo
  Renua
  Replacements
  Republican Guard
  Republican Party
  Republican People's Party
  Resolution Foundation
  Resolution Trust Corp
  Respect
  Restless Heart
  Return to Forever
  Revenue Commissioners
  Revolutionary Guard
  Revolutionary United Front
  Rifondazione Comunista
  Right Sector
  Righteous Brothers
  Riize
  Riksdag
  Risda
  Rise Mzansi
  Rivermaya
  Rizzle Kicks
  Robert Wood Johnson Foundation
  Rockefeller Foundation
  Rodina
  Roll Deep
  Rolling Stones
  Roman Catholic Church
  Rotary International
  Rotunda
  Round Table
  Rowntree Foundation
  Roxette
  Roxy Music
  Royal Air Force
  Royal Ballet
  Royal Blood
  Royal Brompton
  Royal Concertgebouw Orchestra
  Royal Court
  Royal Danish Ballet
  Royal Engineers
  Royal Exchange
  Royal Free
  Royal Free Hospital
  Royal Fusiliers
  Royal Irish Regiment
  Royal Liverpool Philharmonic
  Royal Marines
  Royal Marsden
  Royal Navy
  Royal Opera House
  Royal Otis
  Royal Philharmonic Orchestra
  Royal Scottish National Orchestra
  Royal Shakespeare Company
  Royal Ulster Constabulary
  Royal Victoria Hospital
  Rudimental
  Rufus Du Sol
  Run DMC
  Run the Jewels
  Run-DMC
  Runnymede Trust
  Runrig
  Rusi
  Russell Group
  Russian Orthodox Church
  Rwandan Patriotic Front
  Röyksopp
  S Club 7
  S.E.S.
  S.H.E
  SA
  SAARC
  SABC Board
  SACP
  SAD
  SADTU
  SAFE
  SAFTU
  SAG
  SAG-AFTRA
  SAHRC
  SAMWU
  SANDF
  SANParks
  SANRAL
  SANU
  SAS
  SASAC
  SASSA
  SATAWU
  SAVAK
  SB19
  SCA South Africa
  SCDF
  SCIRI
  SCLC
  SCOAN
  SDA
  SDKU
  SDLP
  SDP
  SDPI
  SDS
  SDSM
  SEAL Team Six
  SEC
  SEMA
  SEPA
  SEPTA
  SERAP
  SES
  SEVENTEEN
  SFI
  SFO
  SFOR
  SFPD
  SGH
  SGPC
  SHINee
  SIAM
  SIB
  SIMI
  SIPTU
  SISTAR
  SIU
  SJB
  SKE48
  SLA
  SLD
  SLFP
  SLP
  SLPP Sierra Leone
  SMAP
  SMMT
  SNCC
  SNP
  SNS
  SNSD
  SOAS
  SOCA
  SODELPA
  SPD
  SPF
  SPLA
  SPLC
  SPLM-IO
  SPLM-N
  SPO
  SPS
  SPÖ
  SQA
  SRA
  SS
  SSB
  SSC
  SSNIT
  SSP
  SSS
  STAR
  STATIN
  STB
  STF
  STUC
  SUD
  SUHAKAM
  SUNY
  SUPP
  SVP
  SVR
  SWAPO
  SWAPO Party
  SWP
  SWV
  Saarc
  Sabarimala Karma Samithi
  Sabaton
  Sachin-Jigar
  Sacra Corona Unita
  Saddleback
  Sadler's Wells
  Sadtu
  Saenuri
  Saenuri Party
  Safari Sound
  Saftu
  Salesians
  Salim-Sulaiman
  Salt-N-Pepa
  Salvation Army
  Samagi Jana Balawegaya
  Samajwadi Party
  Samaritans
  Samoobrona
  Samwu
  San Francisco Ballet
  San Francisco Symphony
  Sandia
  Sandiganbayan
  Sandinista
  Sandinistas
  Sanral
  Sant'Egidio
  Sapo
  Saskatchewan Party
  Satawu
  Sauti
  Sauti Sol
  Savage Garden
  Savak
  Savuka
  Saw Doctors
  Saxon
  Schaubühne
  Science Museum
  Sciences Po
  Scientology
  Scissor Sisters
  Scooter
  Scorpions
  Scotland Yard
  Scots Guards
  Scottish Arts Council
  Scottish Ballet
  Scottish Chamber Orchestra
  Scottish Conservatives
  Scottish Executive
  Scottish Government
  Scottish Green Party
  Scottish Greens
  Scottish Labour
  Scottish National Party
  Scottish Natural Heritage
  Scottish Opera
  Scottish Parliament
  Scottish Socialist Party
  Scottish Tories
  Scout Association
  Screaming Trees
  Screen Actors Guild
  Script
  Sea Shepherd
  Sea and Cake
  Seanad
  Searchers
  Sebi
  Sechs Kies
  Second City
  Secret Service
  Section27
  Securitate
  Securities Commission
  Securities and Exchange Commission
  Seekers
  Self-Defense Forces
  Senate
  Sendero Luminoso
  Seo Taiji and Boys
  Sepa
  Sepultura
  Serbian Progressive Party
  Serbian Radical Party
  Serious Fraud Office
  Service Employees International Union
  Sessions Court
  Seun Kuti & Egypt 80
  Seventh Fleet
  Sex Pistols
  Sexbomb Girls
  Sfor
  Shabaab
  Shabak
  Shakespeare's Globe
  Shankar-Ehsaan-Loy
  Shas
  Sheba Medical Center
  Shed Seven
  Sheila on 7
  Shembe
  Shifa
  Shihad
  Shin Bet
  Shincheonji
  Shinee
  Shining Path
  Shins
  Shinui
  Shiromani Akali Dal
  Shiromani Gurdwara Parbandhak Committee
  Shiv Sena
  Shocking Blue
  Shonen Knife
  Shooters, Fishers and Farmers
  Showaddywaddy
  Shower Posse
  Side A
  Sigur Ros
  Sigur Rós
  Silent Sanctuary
  Silk Route
  Silverchair
  Simon & Garfunkel
  Simon and Garfunkel
  Simple Minds
  Simple Plan
  Simply Red
  Sinaloa cartel
  Sindh High Court
  Sinn Fein
  Sinn Féin
  Siouxsie and the Banshees
  Sipah-e-Sahaba
  Siptu
  Sistar
  Sister Sledge
  Sisters of Mercy
  Six60
  SixTones
  Sixth Fleet
  Skatalites
  Skid Row
  Skunk Anansie
  Slade
  Slank
  Slayer
  Sleaford Mods
  Sleater-Kinney
  Slipknot
  Sloan Kettering
  Sloan-Kettering
  Slowdive
  Sly and the Family Stone
  Small Faces
  Smash Mouth
  Smashing Pumpkins
  Smer
  Smith College
  Smithsonian
  Snap!
  Snarky Puppy
  Sneaker Pimps
  Snow Man
  Snow Patrol
  So Solid Crew
  Soca
  Social Credit
  Social Democratic Party
  Social Democratic and Labour Party
  Social Democrats
  Socialist Party
  Socialist Party of Albania
  Socialist Workers Party
  Society of Jesus
  Soda Stereo
  Sodagreen
  Soft Cell
  Soft Play
  Soka Gakkai
  Solas
  Solidarity-People Before Profit
  Solidarnosc
  Something for Kate
  Son Volt
  Songhoy Blues
  Sonic Youth
  Sons of Kemet
  Sorbonne
  Soros Foundation
  Soulwax
  Soundgarden
  South African Communist Party
  South Bank Centre
  South Lebanon Army
  Southbank Centre
  Southern All Stars
  Southern Baptist Convention
  Southmead Hospital
  Soweto Gospel Choir
  Soweto String Quartet
  Spacemen 3
  Spandau Ballet
  Sparklehorse
  Special Investigating Unit
  Special Olympics
  Specials
  Spelman
  Spetsnaz
  Spice Girls
  Spiderbait
  Spin Doctors
  Spinners
  Spiritualized
  Spitz
  Split Enz
  Sponge Cola
  Spongecola
  Springbok Nude Girls
  Squad
  Squeeze
  St Andrews University
  St Bartholomew's
  St James's Hospital
  St Thomas'
  St Thomas' Hospital
  St. Jude
  St. Petersburg Philharmonic
  Staff Benda Bilili
  Stafford Hospital
  Staind
  Starsailor
  Starship
  Stasi
  State Department
  State Police
  Statler Brothers
  StatsCan
  Statscan
  Status Quo
  Steel Band
  Steel Pulse
  Steely Dan
  Stellenbosch University
  Steppenwolf
  Stereolab
  Stereophonics
  Stern Gang
  Stiff Little Fingers
  Stiftung Warentest
  Stimela
  Stoke Mandeville
  Stone Roses
  Stone Temple Pilots
  Stonewall
  Stooges
  Stop the War Coalition
  Stormont
  Storting
  Stranglers
  Strategic Rail Authority
  Strathclyde Police
  Strathmore
  Strathmore University
  Stray Kids
  Stroke Association
  Student Loans Company
  Styl-Plus
  Style Council
  Stylistics
  Styx
  Sub Focus
  Sugababes
  Sugar Ray
  Sugarcubes
  Sugarland
  Suhakam
  Sum 41
  Sumar
  Super Furry Animals
  Super Junior
  Super Rail Band
  SuperM
  Supergrass
  Supertramp
  Supreme Court
  Supreme Court of Appeal
  Supremes
  Surete du Quebec
  Susan G. Komen
  Sussex Police
  Sutton Trust
  Swapo
  Swarthmore
  Sweden Democrats
  Swedish Academy
  Swift Boat Veterans for Truth
  Swiss People's Party
  Syariah Court
  Syariah High Court
  Sydney Opera House Trust
  Sydney Symphony Orchestra
  Sydney Theatre Company
  Sydney Water
  Symbionese Liberation Army
  Synagogue Church of All Nations
  Synaspismos
  Syrian Democratic Forces
  Syriza
  System of a Down
  Säpo
  Séléka
  Sûreté du Québec
  T Rex
  T&G
  T-ara
  T. Rex
  T.O.K.
  TAC
  TCD
  TDP
  TESDA
  TETFund
  TFBOYS
  TFBoys
  TII
  TISS
  TKZee
  TLC
  TLP
  TMC
  TNA
  TNI
  TOK
  TOKIO
  TPOK Jazz
  TRAI
  TRC
  TRS
  TRS Party
  TSA
  TSC
  TSSA
  TTC
  TTD
  TUCP
  TUSIAD
  TUV
  TV on the Radio
  TVA
  TVXQ
  TVXQ!
  TWICE
  TWU
  TXT
  Ta'al
  Tablighi Jamaat
  Tabou Combo
  Tabu Ley's Afrisa
  Tabung Haji
  Taiwan People's Party
  Take That
  Taking Back Sunday
  Takács Quartet
  Taliban
  Talking Heads
  Tallaght Hospital
  Tallis Scholars
  Tame Impala
  Tamil Tigers
  Tan Tock Seng Hospital
  Tangerine Dream
  Tanzim
  Tanztheater Wuppertal
  Taoiseach's Department
  Taraf de Haïdouks
  Tate
  Tate Britain
  Tate Modern
  Tax Foundation
  Tax Policy Center
  TaxPayers' Alliance
  Taxpayers' Alliance
  Tea Party
  Tea Party Express
  Teagasc
  Tearfund
  Tears for Fears
  Technion
  Teenage Fanclub
  Tehreek-e-Insaf
  Tehreek-e-Labbaik
  Tehreek-e-Labbaik Pakistan
  Tehreek-e-Taliban Pakistan
  Telangana Rashtra Samithi
  Telephone
  Telex
  Telugu Desam
  Telugu Desam Party
  Temple Street
  Temple of the Dog
  Temptations
  Tennessee Valley Authority
  Terrence Higgins Trust
  Territorial Army
  Terrorvision
  Texas Rangers Division
  Texas Tornados
  Thai Rak Thai
  Thaikkudam Bridge
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
  Them Mushrooms
  They Might Be Giants
  Thin Lizzy
  Third Eye Blind
  Thompson Twins
  Three 6 Mafia
  Throbbing Gristle
  Throwing Muses
  Tigray People's Liberation Front
  Tigres del Norte
  Tijuana Cartel
  Timbiriche
  Tinariwen
  Tirumala Tirupati Devasthanams
  Tisza
  Titãs
  To Potami
  Toad the Wet Sprocket
  Toastmasters
  Tokio Hotel
  Tommy's
  Tomorrow X Together
  Tonton Macoute
  Toots and the Maytals
  Tories
  Toronto Transit Commission
  Tory Party
  Toure Kunda
  Traditional Unionist Voice
  Tragically Hip
  Trai
  Transportation Department
  Traverse
  Traverse Theatre
  Treasury
  Treasury Department
  Treatment Action Campaign
  Tren de Aragua
  Treuhand
  Tribe Called Quest
  Tribune Group
  Triffids
  Trilateral Commission
  Trinamool
  Trinamool Congress
  Trivium
  Trocaire
  Troggs
  Trompies
  True Faith
  True Finns
  True Path Party
  Trussell Trust
  Truth and Reconciliation Commission
  Trócaire
  Tsinghua
  Tuku Music
  Tupac Amaru
  Tupamaros
  Turbonegro
  Turin Brakes
  Turning Point USA
  Turnstile
  Tusiad
  Twenty One Pilots
  Twisted Sister
  Two Door Cinema Club
  U.N.
  U.S. Coast Guard
  U.S. Marshals Service
  U.S. Postal Service
  U2
  UB40
  UBC
  UBP
  UCAS
  UCATT
  UCC
  UCD
  UCH Ibadan
  UCP
  UCPN
  UCU
  UDAR
  UDD
  UEMOA
  UFCW
  UFF
  UFT
  UGK
  UGT
  UI Ibadan
  UIL
  UK Border Agency
  UK Film Council
  UK Finance
  UK Independence Party
  UKBA
  UKHSA
  UKIP
  UKM
  UKUP
  ULFA
  ULP
  UMNO
  UMNO Youth
  UMP
  UN
  UNA
  UNAMID
  UNAids
  UNC
  UNESCO
  UNFCCC
  UNHCR
  UNIBEN
  UNICEF
  UNIDO
  UNILAG
  UNIP
  UNITA
  UNMIK
  UNMISS
  UNN
  UNP
  UNPROFOR
  UNRA
  UNSW
  UP Diliman
  UP Police
  UPA
  UPC
  UPDF
  UPM
  UPND
  UPP
  UPSC
  UPenn
  URNG
  URP
  US Department of Agriculture
  US Marshals
  US Postal Service
  USCIS
  USDA
  USDAW
  USDP
  USFP
  USM
  USP
  USR
  UTM
  UTech
  UUM
  UUP
  UVF
  UWI
  UWP
  Ucas
  Ucatt
  Uffizi
  UiTM
  Ukip
  Ulivo
  Ulster Defence Association
  Ulster Freedom Fighters
  Ulster Unionist
  Ulster Unionist Party
  Ulster Unionists
  Ulster Volunteer Force
  Ultravox
  Umno
  Unamid
  Unasur
  Uncle Tupelo
  Unctad
  Underworld
  Unesco
  Ungu
  UniSA
  Unicef
  Unification Church
  Unifil
  Unifor
  Unilag
  Union J
  Union of Islamic Courts
  Union of Right Forces
  Unisa
  Unita
  Unite the Union
  United Australia Party
  United Automobile Workers
  United Conservative Party
  United Democratic Alliance
  United Farm Workers
  United Federation of Teachers
  United Future Party
  United Mine Workers
  United National Congress
  United Nations
  United Reformed Church
  United Torah Judaism
  United Voice
  United Wa State Army
  Unity Party
  Universal Church
  Universiti Malaya
  Universities UK
  University of Limerick
  University of the West Indies
  Unprofor
  Unrwa
  UoN
  Upko
  Urban Institute
  Urban League
  Uri Party
  Uriah Heep
  Usain Bolt Foundation
  Usdaw
  V&A
  V6
  VCK
  VHP
  VIP
  VMRO
  VMRO-DPMNE
  VST & Co.
  VVD
  VVIP
  Vaccines
  Vampire Weekend
  Van Halen
  Vassar
  Vatican
  Vatican Bank
  Velvet Underground
  Vengaboys
  Venom
  Venstre
  Ver.di
  Verdi
  Veritas
  Veritas Party
  Veterans Affairs
  Vetevendosje
  Victoria Police
  Victoria and Albert Museum
  Vidhan Sabha
  Vienna Boys' Choir
  Vienna Philharmonic
  Vienna State Opera
  Viet Cong
  Viet Minh
  Vietcong
  Village People
  Villagers
  Vines
  Violent Femmes
  Virtue Party
  Visage
  Vishal-Shekhar
  Vishwa Hindu Parishad
  Vital Signs
  Viva Hot Babes
  Vlaams Belang
  Vlaams Blok
  Vopli Vidopliassova
  Vote Leave
  Vox
  W3C
  WAEC
  WAPDA
  WEF
  WFP
  WGA
  WHO
  WI
  WIPO
  WMATA
  WTO
  WWT
  Wafd
  Wafd Party
  Waffen-SS
  Wailers
  Waitangi Tribunal
  Walk the Moon
  Walter Reed
  Wanna One
  Wapda
  War on Drugs
  War on Want
  Ward 21
  Warfaze
  Warisan
  WaterAid
  WayV
  Weather Report
  Weather Underground
  Weathermen
  Ween
  Weezer
  Wehrmacht
  Weizmann Institute
  Welfare Party
  Wellcome Trust
  Wellesley
  Welsh Assembly
  Welsh Assembly Government
  Welsh Guards
  Welsh Labour
  Welsh National Opera
  Wenge Musica
  West Midlands Police
  West Yorkshire Playhouse
  Western General
  Westlife
  Westminster
  Westpac Foundation
  Wet Leg
  Wet Wet Wet
  Wet Wets
  When Chai Met Toast
  While She Sleeps
  Whiskeytown
  White House
  White Lies
  White Stripes
  White Zombie
  Whitehall
  Whitesnake
  Why Don't We
  Wiggles
  Wikileaks
  Wikimedia
  Wikimedia Foundation
  Wilco
  Wild Beasts
  Wildhearts
  Wildlife Trusts
  Wildrose
  Wildrose Party
  Willow Creek
  Winners' Chapel
  Wiper
  Within Temptation
  Wits
  Wolf Alice
  Wolf Parade
  Wolfmother
  Wombats
  Wombles
  Women's Aid
  Women's Equality Party
  Women's Institute
  Wonder Girls
  Woodland Trust
  Wooster Group
  Workers Party of Britain
  Workers' Party
  Workers' Party of Korea
  World Bank
  World Food Programme
  World Health Organisation
  World Health Organization
  World Trade Organisation
  World Trade Organization
  World Wildlife Fund
  World Zionist Organization
  Wounded Warrior Project
  Writers Guild
  Writers Guild of America
  Wu-Tang
  Wu-Tang Clan
  X Ambassadors
  X Japan
  X-Ray Spex
  XR
  Xinhua News
  Xscape
  YOASOBI
  YPJ
  YSR Congress
  YSR Congress Party
  YSRCP
  Yabloko
  Yad Vashem
  Yakuza
  Yamaguchi-gumi
  Yamoto Band
  Yard Act
  Yardbirds
  Yazoo
  Yeah Yeah Yeahs
  Yeah Yeahs
  Yellow Magic Orchestra
  Yes Scotland
  Yesh Atid
  Yisrael Beiteinu
  Yisrael Beitenu
  Yo La Tengo
  Yoasobi
  Yothu Yindi
  You Am I
  You Me at Six
  Young Vic
  Youth Congress
  Youth Justice Board
  Yu Grupa
  ZANU
  ZANU PF
  ZANU-PF
  ZAPU
  ZCC
  ZCTU
  ZEW
  ZINARA
  ZZ Top
  Zac Brown Band
  Zaiko Langa Langa
  Zanu-PF
  Zap Mama
  Zapatista National Liberation Army
  Zapatistas
  Zapu
  Zebda
  Zengakuren
  Zero 7
  Zerobaseone
  Zetas
  Zimra
  Zion Christian Church
  Zutons
  a-ha
  aespa
  al Qaeda
  al-Aqsa Martyrs Brigades
  al-Nusra Front
  al-Qaeda
  al-Qaida
  al-Shabaab
  al-Shabab
  boygenius
  g.o.d
  iKON
  iKon
  t.A.T.u.
  uMkhonto we Sizwe
  ver.di
  xx
  École Polytechnique
  Élysée
  ÖVP
  ČSSD
`)
