// Names of no person, place or organization: events, tournaments, awards, laws, products, works,
// holidays, illnesses, abbreviations of things.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const EVENTS_AND_PRODUCTS = parseList(`
  1 Corinthians
  1,000 Guineas
  100 Plus
  1000 Guineas
  100Plus
  101 Dalmatians
  11-plus
  12 Angry Men
  12 Years a Slave
  127 Hours
  12th Fail
  13 Reasons Why
  13th Amendment
  14th Amendment
  1812 Overture
  18th Amendment
  19 Kids and Counting
  1916 Rising
  1992 Consensus
  19th Amendment
  1KUNS-PF
  1Malaysia
  1Q84
  2 Corinthians
  2 States
  2,000 Guineas
  20,000 Leagues Under the Sea
  20/20
  2000 AD
  2000 Guineas
  2001: A Space Odyssey
  20th Century Limited
  21 Grams
  22nd Amendment
  24 Hours of Daytona
  24 Hours of Le Mans
  24: Live Another Day
  25th Amendment
  26/11
  28 Days Later
  28 Weeks Later
  2FA
  2G
  2G scam
  2S19 Msta
  2gether
  2go
  3 Body Problem
  3 Idiots
  3 Musketeers
  30 Days in Atlanta
  30 Rock
  300: Rise of an Empire
  357 Magnum
  3D
  3D printing
  3DO
  3DS
  3G
  3rd Rock from the Sun
  4 Months, 3 Weeks
  4 Nations Face-Off
  400 Blows
  401K
  401k
  401ks
  42nd Street
  44 Magnum
  48 Hours
  486 chip
  4G
  4G LTE
  4G networks
  4K
  4K TV
  4Ps
  4WD
  4oD
  4x4
  4x4s
  5 Broken Cameras
  5-hour Energy
  501s
  529 plan
  5G
  5G network
  60 Minutes
  6G
  7 Habits
  7/7
  737 MAX
  737 MAX 8
  737 MAX 9
  737 Max
  737 Max 10
  737 Max 7
  737 Max 8
  737 Max 9
  737-200
  737-300
  737-400
  737-800
  737-900
  737s
  747-400
  747-8
  747s
  757s
  767s
  777 Charlie
  777-300ER
  777X
  777s
  787 Dreamliner
  787 Dreamliners
  787-8
  787-9
  787s
  7UP
  7Up
  7de Laan
  8 1/2
  8 Mile
  8-track
  8K
  9 to 5
  93 Days
  99 Flake
  99 Luftballons
  99 Red Balloons
  9M729
  A Bend in the River
  A Better Time
  A Brief History of Time
  A Bug's Life
  A Case of Exploding Mangoes
  A Chorus Line
  A Christmas Carol
  A Clockwork Orange
  A Complete Unknown
  A Country Practice
  A Current Affair
  A Different World
  A Doll's House
  A Dry White Season
  A Fantastic Woman
  A Farewell to Arms
  A Few Good Men
  A Fine Balance
  A Fish Called Wanda
  A Good Time
  A Grain of Wheat
  A Hard Day's Night
  A House for Mr Biswas
  A League of Their Own
  A Level
  A Levels
  A Love Supreme
  A Man of the People
  A Midsummer Night's Dream
  A Modest Proposal
  A Passage to India
  A Place in the Sun
  A Portrait of the Artist
  A Prairie Home Companion
  A Promised Land
  A Question of Sport
  A Quiet Place
  A Raisin in the Sun
  A Room With a View
  A Room of One's Own
  A Streetcar Named Desire
  A Suitable Boy
  A Tale of Two Cities
  A Thousand Splendid Suns
  A Time to Kill
  A Touch of Frost
  A Tribe Called Judah
  A Trip to Jamaica
  A View From the Bridge
  A View to a Kill
  A shares
  A&E
  A-10
  A-10 Thunderbolt
  A-10 Warthog
  A-10s
  A-29 Super Tucano
  A-4
  A-4 Skyhawk
  A-50
  A-6 Intruder
  A-League grand final
  A-Team
  A-Z map
  A-level
  A-levels
  A-shares
  A.D.
  A.I.
  A/C
  A1 steak sauce
  A100
  A12 Bionic
  A17 Pro
  A220
  A300
  A310
  A318
  A319
  A319s
  A320
  A320 neo
  A320neo
  A320neos
  A320s
  A321
  A321LR
  A321XLR
  A321neo
  A321s
  A330
  A330-200
  A330-300
  A330neo
  A330s
  A340
  A340s
  A350
  A350 XWB
  A350-1000
  A350-900
  A350s
  A380
  A380 superjumbo
  A380s
  A400M
  A800
  AACTA Awards
  ABC iview
  ABM Treaty
  ABS
  ABS brakes
  ABV
  AC-130
  AC-130 gunship
  ACAM2000
  ACE2
  ACL
  ACM Awards
  ACST
  ADHD
  ADR
  ADRs
  ADSL
  ADX index
  AED
  AEDT
  AER
  AEST
  AEX
  AEX index
  AFC Asian Cup
  AFC Challenge Cup
  AFC Champions League
  AFC Cup
  AFC U-23 Asian Cup
  AFCON
  AFF Championship
  AFF Cup
  AFF Suzuki Cup
  AFI Awards
  AFL Grand Final
  AFRIFF
  AFRIMA
  AFSPA
  AGM-88
  AGOA
  AGT
  AH-1 Cobra
  AH-64
  AH-64 Apache
  AH-64E
  AI Act
  AIDS
  AIG Women's Open
  AIM
  AIM All-Share
  AIM chat
  AIM-120
  AIM-120 AMRAAM
  AIM-9
  AIM-9 Sidewinder
  AIM-9X
  AIX
  AK 47
  AK 47s
  AK-103
  AK-12
  AK-203
  AK-47
  AK-47s
  AK-56
  AK-74
  AK47
  AK47s
  AKM
  AKO Caine Prize
  AKs
  ALH Dhruv
  ALMA telescope
  ALS
  ALSI
  AM radio
  AMAA
  AMAs
  AMBER Alert
  AMCA
  AMD Athlon
  AML
  AMOLED
  AMRAAM
  AMRAAMs
  AMRUT
  AMVCA
  AMX fighter
  AMX-10
  AMX-10 RC
  AMX-10RC
  AMX-13
  AN0M
  ANOM
  ANPR
  ANZAC Day
  ANZUS
  AOL Instant Messenger
  APC
  APCs
  APEC summit
  API
  APIs
  APT.
  AQI
  AR
  AR-10
  AR-15
  AR-15 rifle
  AR-15 style rifle
  AR-15-style rifle
  AR-15s
  AR-556
  AR15
  ARA General Belgrano
  ARA Libertad
  ARA San Juan
  ARIA Award
  ARIA Awards
  ARIAs
  ARJ21
  ART X Lagos
  AS-90
  AS332 Super Puma
  AS350
  AS90
  ASB Classic
  ASBO
  ASCII
  ASEAN Championship
  ASEAN Para Games
  ASEAN Summit
  ASIMO
  ASKAP
  ASMR
  ASP baton
  ASPI
  ASX 20
  ASX 200
  ASX 300
  ASX 50
  ASX200
  AT-3 Sagger
  AT-4
  ATACMS
  ATAR
  ATM
  ATM card
  ATM cards
  ATMs
  ATP Cup
  ATP Finals
  ATP Tour
  ATR 42
  ATR 72
  ATR 72-500
  ATR 72-600
  ATR-42
  ATR-72
  ATR72
  ATV
  ATVs
  ATX
  AV-8B Harrier
  AVGAS
  AW101
  AW109
  AW139
  AW169
  AW189
  AWACS
  AWACS plane
  AWACs
  AWS
  AWST
  AZT
  Aadhaar card
  Aadhar
  Aadhar card
  Aadujeevitham
  Aadukalam
  Aakash tablet
  Aap Ki Adalat
  Aardklop
  Aarogya Setu
  Aashiqui
  Aashiqui 2
  Aavesham
  Ab Fab
  Ababeel
  Abang Adik
  Abbot Ale
  Abbott Elementary
  Abdala
  Abdali missile
  Abel Prize
  Abenomics
  Aberdeen Angus
  Aberdeen Angus beef
  Aberdeen-Angus
  Abhijnanasakuntalam
  Abide With Me
  Abilify
  Abitur
  Aboakyir
  About Schmidt
  About a Boy
  Abraham Accords
  Abrams
  Abrams tank
  Abrams tanks
  Abrysvo
  Absa Cape Epic
  Absinthe
  Absolut Vodka
  Absolutely Fabulous
  Abu Dhabi Championship
  Abu Dhabi Grand Prix
  Abu Dhabi T10
  Abuja Declaration
  Abuja Treaty
  Aburi Accord
  Abyssinian cat
  Academy Award
  Academy Awards
  Access Bank Lagos City Marathon
  Accutane
  Acela
  Acela Express
  Acela train
  Achille Lauro
  Achilles tendon
  Achtung Baby
  Achy Breaky Heart
  Acrobat
  Acrobat Reader
  Act of Killing
  Actemra
  Actimel
  Action Comics No. 1
  Action Man
  ActiveX
  Activia
  Actos
  Acts of the Apostles
  Acura Integra
  Acura Legend
  Acura MDX
  Acura NSX
  Acura RDX
  Acura RL
  Acura RSX
  Acura TL
  Acura TLX
  Acura TSX
  AdBlue
  AdSense
  AdWords
  Addams Family
  Adderall
  Addis Ababa Agreement
  Addison's disease
  Addyi
  Adelaide 500
  Adelaide Festival
  Adelaide Fringe
  Adelaide International
  Adi Granth
  Adidas Gazelle
  Adidas Predator
  Adidas Samba
  Adidas Sambas
  Adidas Superstar
  Adipurush
  Adirondack chair
  Aditya L1
  Aditya-L1
  Adizero
  Admiral Essen
  Admiral Gorshkov
  Admiral Graf Spee
  Admiral Kuznetsov
  Admiral Makarov
  Admiral's Cup
  Adobe Acrobat
  Adobe Firefly
  Adobe Flash
  Adobe Flash Player
  Adobe Illustrator
  Adobe Photoshop
  Adobe Premiere
  Adobe Reader
  Adrian Darya 1
  Aduhelm
  Advair
  Advance Australia Fair
  Adventure Time
  Adventure of the Seas
  Adventures of Huckleberry Finn
  Adventures of Tintin
  Adventures of Tom Sawyer
  Advil
  Ady Gil
  Ae Dil Hai Mushkil
  Aedes
  Aedes aegypti
  Aegis Ashore
  Aegis system
  Aegukga
  Aeneid
  Aeolus satellite
  Aermacchi
  Aero India
  Aesop's Fables
  Afcon
  Affordable Care Act
  Affordable Housing Levy
  Afghan Hound
  Afghan War
  Afghan hound
  Africa Cup Sevens
  Africa Cup of Nations
  Africa Day
  Africa Magic Viewers' Choice Awards
  Africa Movie Academy Awards
  Africa Nations Cup
  Africa Prize
  African Athletics Championships
  African Charter
  African Cup of Nations
  African Football League
  African Footballer of the Year
  African Games
  African Grey parrot
  African Growth and Opportunity Act
  African Nations Championship
  African Nations Cup
  African Player of the Year
  African Super League
  African Swine Fever
  African Youth Games
  African clawed frog
  African elephant
  African elephants
  African grey
  African grey parrot
  African swine fever
  African violet
  African wild dog
  Africanised bee
  Africanized bees
  AfrikaBurn
  AfroBasket
  Afrobasket
  After Effects
  After Eight
  After Eights
  Aga Khan Award for Architecture
  Aga Khan Cup
  Aga Khan Trophy
  Agantuk
  Agaricus
  Agatha Christie's Poirot
  Agbada
  Age of Empires
  Age of Innocence
  Agenda 2010
  Agenda 2030
  Agenda 2063
  Agent Orange
  Agila II
  Agila-2
  Aglianico
  Agneepath
  Agni
  Agni missile
  Agni-5
  Agni-I
  Agni-II
  Agni-III
  Agni-IV
  Agni-P
  Agni-Prime
  Agni-V
  Agnipath
  Agnipath scheme
  Agniveer
  Agogo Eewo
  Agong's birthday
  Agosta 90B
  Agosta submarine
  Agra Summit
  Agulhas II
  Agusta 109
  Agusta A109
  AgustaWestland AW101
  AgustaWestland AW109
  AgustaWestland AW139
  Ah Boys to Men
  Ahsoka
  Ai Se Eu Te Pego
  Aibo
  Aidiladha
  Aidilfitri
  Aids
  Ainda Estou Aqui
  Air Force 1
  Air Force 1s
  Air Force Day
  Air Force One
  Air Force Two
  Air Jordan
  Air Jordan 1
  Air Jordan 1s
  Air Jordan XI
  Air Jordans
  Air Max
  Air Max 90
  Air Miles
  Air Quality Index
  AirDrop
  AirMiles
  AirPlay
  AirPod
  AirPods
  AirPods Max
  AirPods Pro
  AirPort Express
  AirPower
  AirTag
  AirTags
  Airbnb Experiences
  Airbus A220
  Airbus A300
  Airbus A310
  Airbus A318
  Airbus A319
  Airbus A320
  Airbus A320neo
  Airbus A320s
  Airbus A321
  Airbus A321XLR
  Airbus A321neo
  Airbus A330
  Airbus A330-200
  Airbus A330-300
  Airbus A330neo
  Airbus A340
  Airbus A340-300
  Airbus A340-600
  Airbus A350
  Airbus A350-1000
  Airbus A350-900
  Airbus A350s
  Airbus A380
  Airbus A380s
  Airbus A400M
  Airbus Beluga
  Airbus EC135
  Airbus H125
  Airbus H145
  Airbus H175
  Airedale terrier
  Airfix
  Airlander
  Airlander 10
  Airplane!
  Airstream
  Airtel Xstream
  Airwrap
  Aiteo Cup
  Aiteo Federation Cup
  Aito M7
  Aito M9
  Ajax armoured vehicles
  Ajax tank
  Akademi Fantasia
  Akademik Shokalskiy
  Akash missile
  Akash missiles
  Akash-NG
  Akatsiya
  Akatsuki probe
  Ake Arts and Book Festival
  Ake: The Years of Childhood
  Akhal-Teke
  Akhanda
  Aki na Ukwa
  Akinci
  Akita Inu
  Akitas
  Akoin
  Akshaya Tritiya
  Akubra
  Akubra hat
  Akula-class
  Akula-class submarine
  Akutagawa Prize
  Akwasidae
  Aké Festival
  Al Ikhtiyar
  Al Khalid tank
  Al Rihla
  Al-Aqsa Flood
  Al-Ikhtiyar
  Al-Khalid tank
  Al-Quds Day
  Al-Quran
  Al-Salam Boccaccio 98
  Al-Yassin 105
  Ala Vaikunthapurramuloo
  Aladdin
  Alaipayuthey
  Alamo Bowl
  Alaskan Malamute
  Alaskan malamute
  Albarino
  Albariño
  Alchemy of Souls
  Aldeburgh Festival
  Aleve
  Alexa
  Alfa Nero
  Alfa Romeo 147
  Alfa Romeo 156
  Alfa Romeo 159
  Alfa Romeo 164
  Alfa Romeo Brera
  Alfa Romeo GTV
  Alfa Romeo Giulia
  Alfa Romeo Giulietta
  Alfa Romeo Mito
  Alfa Romeo Spider
  Alfa Romeo Stelvio
  Alfa Romeos
  Alfred Dunhill Links Championship
  Algarve Cup
  Algerian War
  Algerian War of Independence
  Algiers Accord
  Algiers Agreement
  Alice in Wonderland
  Alien Enemies Act
  Alien: Covenant
  Alienware
  Alka-Seltzer
  All 4
  All About My Mother
  All Africa Music Awards
  All Along the Watchtower
  All Creatures Great and Small
  All England
  All England Badminton Championships
  All England Championships
  All England Open
  All Eyez on Me
  All Gold tomato sauce
  All My Children
  All My Sons
  All Ordinaries
  All Ordinaries index
  All Ords
  All Saints Day
  All Saints' Day
  All Share Index
  All Share Price Index
  All Souls' Day
  All Things Considered
  All You Need Is Love
  All in the Family
  All of Us Are Dead
  All or Nothing
  All the President's Men
  All the Pretty Horses
  All-Africa Games
  All-Bran
  All-Ireland
  All-Ireland SFC
  All-Ireland SHC
  All-Ireland Senior Football Championship
  All-Ireland Senior Hurling Championship
  All-Ireland final
  All-Share Index
  All-Star
  All-Star Game
  Allen's Snakes
  Allianz Football League
  Allianz Hurling League
  Allianz League
  Allosaurus
  Allure of the Seas
  Almaza
  Almond Joy
  Aloe vera
  Aloha shirt
  Aloha shirts
  Along the River
  Alouette helicopter
  Alpaca wool
  Alpha Jet
  Alpha Jets
  AlphaCode
  AlphaFold
  AlphaFold 2
  AlphaGo
  AlphaGo Zero
  AlphaStar
  AlphaZero
  Alphafly
  Alphaflys
  Alphonso mango
  Alphonso mangoes
  Alpine Ski World Cup
  Alprazolam
  Alsatian
  Alsatians
  Alsi
  Also sprach Zarathustra
  Altair 8800
  Altered Carbon
  Altoids
  Alvin submersible
  Alvor Agreement
  Alzheimer's
  Alzheimer's disease
  Alzheimer’s
  Alzheimer’s disease
  Amadea superyacht
  Amar Akbar Anthony
  Amar Chitra Katha
  Amar Sonar Bangla
  Amaran
  Amaretto
  Amarnath Yatra
  Amarone
  Amarula
  Amazing Grace
  Amazing Race
  Amazing Spider-Man
  Amazon Alexa
  Amazon Echo
  Amazon Fire
  Amazon Fire Phone
  Amazon Fire TV
  Amazon Fresh
  Amazon Go
  Amazon Kindle
  Amazon Luna
  Amazon Marketplace
  Amazon Music
  Amazon Prime
  Amazon Prime Day
  Amazon Rekognition
  Amazon Web Services
  Ambassador car
  Ambassador cars
  Ambedkar Jayanti
  Amber Alert
  Amber Spyglass
  Ambien
  Ambre Solaire
  Ambrosia Creamed Rice
  America the Beautiful
  America's Cup
  America's Got Talent
  America's Most Wanted
  America's Next Top Model
  American Bandstand
  American Beauty
  American Bullies
  American Bully
  American Chopper
  American Civil War
  American Express card
  American Fiction
  American Gangster
  American Girl
  American Girl doll
  American Girl dolls
  American Gods
  American Gothic
  American Graffiti
  American History X
  American Horror Story
  American Hustle
  American Idol
  American Music Awards
  American Ninja Warrior
  American Pastoral
  American Pie
  American Pit Bull Terrier
  American Psycho
  American Rescue Plan
  American Revolution
  American Revolutionary War
  American Sniper
  American XL Bully
  American bully XL
  American cheese
  Americanah
  Americano
  Americans With Disabilities Act
  Amex card
  Amhrán na bhFiann
  Amiga
  Amiibo
  Amistad
  Amoco Cadiz
  Among Us
  Amores Perros
  Amoris Laetitia
  Amos satellite
  Amos-6
  Amoxicillin
  Amphan
  Amrit Kaal
  Amstel Gold Race
  Amstel Light
  Amsterdam Marathon
  Amsterdam Tournament
  Amsterdam Treaty
  Amstrad CPC
  Amstrad PCW
  Amstrad emailer
  Amtrak Cascades
  Amtrak Crescent
  Amul butter
  Amul milk
  Amur leopard
  Amur tiger
  Amur tigers
  An American in Paris
  An Enemy of the People
  An Ideal Husband
  An Inspector Calls
  An-12
  An-124
  An-148
  An-225
  An-225 Mriya
  An-24
  An-26
  An-32
  An-72
  Anadin
  Analects
  Analytical Engine
  Anandamath
  Anarchist Cookbook
  Anarchy in the UK
  Anatolian shepherd
  Anatomy of a Fall
  Anavar
  Anchor Borrowers Programme
  Anchor Borrowers' Programme
  Anchor butter
  And Just Like That
  And Then There Were None
  Andalusian horse
  Andaz Apna Apna
  Andean condor
  Andhadhun
  Andoo Comanche
  Andor
  Andrea Chénier
  Andrea Doria
  Andrei Rublev
  Andrex
  Android
  Android 12
  Android Auto
  Android Gingerbread
  Android Honeycomb
  Android Ice Cream Sandwich
  Android Jelly Bean
  Android KitKat
  Android Lollipop
  Android Market
  Android Oreo
  Android Pie
  Android TV
  Android Wear
  Androids
  Andromeda Strain
  Ang Babaeng Humayo
  Ang Probinsyano
  Angara rocket
  Angara-A5
  Angel Delight
  Angel of the North
  Angela's Ashes
  Angelman syndrome
  Angels & Demons
  Angels and Demons
  Angels in America
  Angelus
  Angkor Beer
  Anglepoise
  Anglepoise lamp
  Anglo Leasing
  Anglo-Boer War
  Anglo-Dutch Treaty
  Anglo-Irish Agreement
  Anglo-Irish Treaty
  Anglo-Italian Cup
  Anglo-Sikh War
  Anglo-Welsh Cup
  Anglo-Zulu War
  Angora cat
  Angora goat
  Angora goats
  Angora rabbit
  Angostura
  Angostura bitters
  Angry Birds
  Angus beef
  Angus cattle
  Anikulapo
  Animal Crossing
  Animal Crossing: New Horizons
  Animal Farm
  Animal House
  Anka drone
  Ankara fabric
  Ankole cattle
  Anna Karenina
  Anna and the King
  Annaatthe
  Anne of Green Gables
  Annie Get Your Gun
  Annie Hall
  Annihilation of Caste
  Anniyan
  Anopheles
  Anopheles mosquito
  Another One Bites the Dust
  Ansari X Prize
  Ant-Man
  Antabuse
  Antarctic Treaty
  Antares rocket
  Anthem of the Seas
  Anthills of the Savannah
  Anti-Ballistic Missile Treaty
  Anti-Fake News Act
  Anti-Hero
  Anti-Secession Law
  Anti-Terror Law
  Anti-Terrorism Act
  Anti-Terrorism Law
  Antikythera Mechanism
  Antikythera mechanism
  Antiques Roadshow
  Antonov 124
  Antonov 225
  Antonov An-12
  Antonov An-124
  Antonov An-225
  Antonov An-24
  Antonov An-26
  Antonov An-32
  Antonov-225
  Antonov-26
  Antonov-32
  Antony and Cleopatra
  Anugerah Bintang Popular
  Anugerah Industri Muzik
  Anugerah Juara Lagu
  Anugerah Skrin
  Anupamaa
  Anzac Day
  Anzac biscuit
  Anzac biscuits
  Anzac-class
  Aníkúlápó
  Ao Dai
  Apache gunship
  Apache helicopter
  Apache helicopters
  Aparajito
  Aparichit
  Apartheid
  Aperol
  Aperol Spritz
  Apex Legends
  Apgar score
  Apocalypse Now
  Apollo 1
  Apollo 10
  Apollo 11
  Apollo 12
  Apollo 13
  Apollo 14
  Apollo 15
  Apollo 16
  Apollo 17
  Apollo 4
  Apollo 7
  Apollo 8
  Apollo 9
  Apollo capsule
  Apollo spacecraft
  Apostles' Creed
  App Store
  Appalachian Spring
  Appaloosa
  Appetite for Destruction
  Apple Arcade
  Apple Brown Betty
  Apple Car
  Apple CarPlay
  Apple Card
  Apple Cash
  Apple Cup
  Apple HomePod
  Apple ID
  Apple II
  Apple IIe
  Apple Intelligence
  Apple Mac
  Apple Maps
  Apple Music
  Apple News+
  Apple Newton
  Apple Pay
  Apple Pencil
  Apple Podcasts
  Apple TV
  Apple TV Plus
  Apple Vision Pro
  Apple Watch
  Apple Watch Series 4
  Apple Watch Ultra
  Apple Watches
  Appletiser
  Appleton Estate
  April Fool's Day
  April Fools' Day
  Aptos
  Apur Sansar
  Aqua satellite
  Aquabeads
  Aquafina
  Aquaman
  Aquarius rescue ship
  Arab Club Championship
  Arab Cup
  Arab Idol
  Arab League summit
  Arab Light
  Arab Spring
  Arabian Nights
  Arabian horse
  Arabian horses
  Arabian leopard
  Arabian oryx
  Arabic Booker
  Arabic numerals
  Arabica
  Arabs Got Talent
  Arak
  Aramis aftershave
  Aran jumper
  Aran sweater
  Aran sweaters
  Aranesp
  Aratere
  Araw ng Dabaw
  Araw ng Kagitingan
  Arbaeen
  Arbidol
  Arbor Day
  Arborio rice
  Arbroath Smokies
  Arbroath smokie
  Archaeopteryx
  Archer howitzer
  Archibald Prize
  Arctic Roll
  Arctic Sunrise
  Arctic char
  Arctic fox
  Arctic foxes
  Arctic hare
  Arctic tern
  Arctic terns
  Arcturus variant
  Ardagh Chalice
  Ardh Kumbh
  Arecibo radio telescope
  Arecibo telescope
  Arena of Valor
  Ares I
  Ares I-X
  Ares V
  Arexvy
  Argentina Open
  Argentina, 1985
  Argentine Grand Prix
  Argumentative Indian
  Argungu Festival
  Argungu Fishing Festival
  Argus Cycle Tour
  Argyle socks
  Ariane 1
  Ariane 4
  Ariane 5
  Ariane 5 rocket
  Ariane 6
  Ariane 6 rocket
  Ariane rocket
  Ariane-5
  Ariane-6
  Aricept
  Ariel detergent
  Ariel-1
  Arihant-class
  Arimidex
  Arirang
  Arirang satellite
  Arirang-2
  Arisaka
  Arjun Reddy
  Arjun tank
  Arjuna Award
  Arjuna Awards
  Ark of the Covenant
  Arkle Trophy
  Arleigh Burke-class
  Arleigh Burke-class destroyer
  ArmaLite
  Armagnac
  Armalite
  Armalites
  Armani suit
  Armani suits
  Armata
  Armata tank
  Armed Forces Day
  Armed Forces Remembrance Day
  Armenian Genocide
  Armidale-class
  Armistice Day
  Arms Act
  Arms Crisis
  Arms Trade Treaty
  Arms to Iraq
  Army Day
  Army-Navy Game
  Arnold Palmer Invitational
  Arnolfini Portrait
  Arnott's Shapes
  Aromat
  Arrested Development
  Arror and Kimwarer
  Arrow 2
  Arrow 3
  Arrow missile
  Arrow of God
  Arrow-3
  Arsenio Hall Show
  Art Basel
  Art Basel Miami Beach
  Art Dubai
  Art of War
  Art of the Deal
  Artemis Fowl
  Artemis I
  Artemis II
  Artemis III
  Artemis IV
  Artemisinin
  Arthashastra
  Article 23
  Article 356
  Article 35A
  Article 370
  Article 50
  Article 9
  Arusha Accords
  Aryabhata satellite
  As I Lay Dying
  As You Like It
  As the World Turns
  Asahi Super Dry
  Ascend 910B
  Ascend 910C
  Ascension Day
  Ascot Gold Cup
  Aserejé
  Asgard II
  Ash Wednesday
  Ash Wednesday bushfires
  Ashes
  Ashes and Diamonds
  Ashes to Ashes
  Ashok Chakra
  Asia Cup
  Asia Pacific Screen Awards
  Asia Trophy
  Asia's Got Talent
  Asia's Next Top Model
  Asia-Africa Conference
  Asiago
  Asian Beach Games
  Asian Boxing Championships
  Asian Champions Trophy
  Asian Cup
  Asian Film Awards
  Asian Games
  Asian Para Games
  Asian Winter Games
  Asian Youth Games
  Asian carp
  Asian elephant
  Asian elephants
  Asian flu
  Asian hornet
  Asian hornets
  Asian tiger mosquito
  Asian tsunami
  Asiatic lion
  Asiatic lions
  Asimo
  Ask.fm
  Aso Oke
  Aso ebi
  Asperger syndrome
  Asperger's
  Asperger's syndrome
  Assam Accord
  Assam tea
  Assassin's Creed
  Aster 30
  Aster missile
  Asterix
  Asteroid City
  Asti Spumante
  Aston Martin DB11
  Aston Martin DB4
  Aston Martin DB5
  Aston Martin DB6
  Aston Martin DB7
  Aston Martin DB9
  Aston Martin DBS
  Aston Martin DBX
  Aston Martin Rapide
  Aston Martin Valkyrie
  Aston Martin Vanquish
  Aston Martin Vantage
  Aston Martins
  Astra missile
  Astra satellite
  AstraZeneca jab
  AstraZeneca vaccine
  Astrid Lindgren Memorial Award
  Astro Boy
  Astro Turf
  AstroSat
  AstroTurf
  Astrosat
  Astroturf
  Astroworld
  Astute-class
  Astute-class submarine
  Astute-class submarines
  Astérix
  Asuran
  Asus Eee PC
  Atari 2600
  Atari Jaguar
  Atari ST
  Atharva Veda
  Athena rocket
  Athens General index
  Athens Olympics
  Ati-Atihan
  Ativan
  Atlanta Olympics
  Atlantic cod
  Atlantic salmon
  Atlas 5
  Atlas Shrugged
  Atlas V
  Atlas V rocket
  Atlas robot
  Atlas rocket
  Atmanirbhar Bharat
  Atom chip
  Atomic Habits
  Atomised
  Attack of the Clones
  Attack on Titan
  Attack-class
  Attack-class submarines
  Attarintiki Daredi
  Aubusson carpet
  Auckland Classic
  Audacity of Hope
  Audemars Piguet Royal Oak
  Audi 100
  Audi 80
  Audi A1
  Audi A2
  Audi A3
  Audi A4
  Audi A5
  Audi A6
  Audi A7
  Audi A8
  Audi A8L
  Audi Cup
  Audi Q2
  Audi Q3
  Audi Q5
  Audi Q7
  Audi Q8
  Audi Quattro
  Audi R8
  Audi RS4
  Audi RS6
  Audi S3
  Audi S4
  Audi TT
  Audi e-tron
  Audis
  Augmentin
  August: Osage County
  Auld Lang Syne
  Aunt Jemima
  Aunt Jemima syrup
  Aurora Australis
  Aurora supercomputer
  Austin 7
  Austin A35
  Austin A40
  Austin Allegro
  Austin Cambridge
  Austin City Limits
  Austin Healey 3000
  Austin Maestro
  Austin Maxi
  Austin Metro
  Austin Mini
  Austin Montego
  Austin Powers
  Austin Princess
  Austin Seven
  Australia Cup
  Australia Day
  Australia II
  Australia's Got Talent
  Australian Grand Prix
  Australian Idol
  Australian Open
  Australian PGA Championship
  Australian Shepherd
  Australian Story
  Australian cattle dog
  Australian of the Year
  Australopithecus
  Australopithecus sediba
  Austrian Grand Prix
  Auto Expo
  Auto Train
  Auto-Tune
  Auto-tune
  AutoCAD
  Autobiography of Malcolm X
  Autolib
  Automated Transfer Vehicle
  Autotune
  Autumn Nations Cup
  Autumn Nations Series
  Autumn of the Patriarch
  Avandia
  Avangard
  Avanza
  Avastin
  Avatar
  Avatar: The Last Airbender
  Avatar: The Way of Water
  Ave Maria
  Avenger air defense system
  Avengers
  Avengers: Age of Ultron
  Avengers: Endgame
  Avengers: Infinity War
  Avenida Brasil
  Avenue Q
  Avgas
  Avigan
  Avignon Festival
  Avios
  Aviva Premiership
  Avonex
  Avro Lancaster
  Avro RJ85
  Avro Vulcan
  Awaara
  Awacs
  Awal Muharram
  Axe body spray
  Axe oil
  Axiata Cup
  Axie Infinity
  Ayahuasca
  Ayam Cemani
  Aye Mere Watan Ke Logon
  Ayr Gold Cup
  Ayrshire cattle
  Ayushman Bharat
  Azadi Ka Amrit Mahotsav
  Azerbaijan Grand Prix
  Azlan Shah Cup
  Azuma
  Azuma train
  Azuma trains
  Azure
  B shares
  B&B
  B-1
  B-1 bomber
  B-17
  B-17 Flying Fortress
  B-1B
  B-1B Lancer
  B-1B bombers
  B-2
  B-2 Spirit
  B-2 bomber
  B-2 bombers
  B-2 stealth bomber
  B-2 stealth bombers
  B-21
  B-21 Raider
  B-24
  B-24 Liberator
  B-25
  B-25 Mitchell
  B-26
  B-29
  B-29 Superfortress
  B-2s
  B-36
  B-47
  B-52
  B-52 Stratofortress
  B-52 bomber
  B-52 bombers
  B-52H
  B-58
  B-BBEE
  B.1.1.529
  B.1.1.7
  B.1.351
  B.1.617
  B.1.617.2
  B.A.
  B.Com
  B.Ed
  B.Sc.
  B.Tech
  B12
  B2B
  B2C
  B61
  B61-12
  BA.2
  BA.4
  BA.5
  BAC
  BAE Hawk
  BAFTA Award
  BAFTA Awards
  BAFTAs
  BALCO clear
  BAe 146
  BAe 146s
  BAe Jetstream
  BB gun
  BB guns
  BBBEE
  BBC African Footballer
  BBC Micro
  BBC Proms
  BBC Sounds
  BBI
  BBIBP-CorV
  BBL
  BBM
  BBNaija
  BC
  BCG jab
  BCG vaccine
  BCom
  BECE
  BEL 20
  BEL-20
  BELA Act
  BELA Bill
  BET Awards
  BEV
  BEd
  BFG
  BGMI
  BGT
  BHIM
  BIOS
  BIST 100
  BIST-100
  BLM
  BM-21
  BM-21 Grad
  BMD
  BMI
  BMP
  BMP-1
  BMP-2
  BMP-3
  BMPs
  BMW 1 Series
  BMW 3 Series
  BMW 3-series
  BMW 318i
  BMW 320d
  BMW 320i
  BMW 325i
  BMW 328i
  BMW 330d
  BMW 5 Series
  BMW 5-series
  BMW 7 Series
  BMW 7-series
  BMW 730
  BMW E30
  BMW M3
  BMW M5
  BMW Mini
  BMW PGA Championship
  BMW R1200
  BMW X1
  BMW X3
  BMW X5
  BMW X5s
  BMW X6
  BMW X7
  BMW Z3
  BMW Z4
  BMW i3
  BMW i4
  BMW i8
  BMW iX
  BMWs
  BMX
  BMX bike
  BN-2 Islander
  BNB
  BNP Paribas Open
  BOGOF
  BPA
  BR1M
  BRCA1
  BRCA2
  BRDM
  BRDM-2
  BRICS summit
  BRIT Awards
  BRP Andres Bonifacio
  BRP Antonio Luna
  BRP Bagacay
  BRP Cabra
  BRP Cape Engaño
  BRP Conrado Yap
  BRP Datu Sanday
  BRP Davao del Sur
  BRP Gabriela Silang
  BRP Gregorio del Pilar
  BRP Jose Rizal
  BRP Malapascua
  BRP Melchora Aquino
  BRP Miguel Malvar
  BRP Pampanga
  BRP Rajah Humabon
  BRP Rajah Sulayman
  BRP Ramon Alcaraz
  BRP Sierra Madre
  BRP Sindangan
  BRP Suluan
  BRP Tarlac
  BRP Teresa Magbanua
  BS-IV
  BS-VI
  BSA Bantam
  BSA Gold Star
  BSE
  BSE Midcap
  BSE Sensex
  BSE SmallCap
  BSNL 4G
  BSc
  BT Infinity
  BTC
  BTCC
  BTR-60
  BTR-70
  BTR-80
  BTR-82A
  BTRs
  BTU
  BTUs
  BTW
  BTech
  BUK
  BUK missile
  BUX
  BVAS
  BVN
  BWF World Championships
  BWF World Tour Finals
  BYD Atto 3
  BYD Dolphin
  BYD Han
  BYD Qin
  BYD Seagull
  BYD Seal
  BYD Sealion
  BYD Shark
  BYD Song
  BYD Tang
  BYD Yuan
  BYD e6
  Baaghi 2
  Baahubali
  Baahubali 2
  Baahubali 2: The Conclusion
  Baahubali: The Beginning
  Baahubali: The Conclusion
  Baalbeck International Festival
  Baalbek Festival
  Baasha
  Baashha
  Baathism
  Baazigar
  Bab al-Hara
  Baba Yaga drone
  Babbel
  Babe: Pig in the City
  Babette's Feast
  Babri Masjid demolition
  Babur missile
  Baby Bjorn
  Baby One More Time
  Baby Reindeer
  Baby Ruth
  Baby Shark
  Baby-Sitters Club
  BabyBjorn
  Babybel
  Babycham
  Babygro
  Babylon 5
  Babylon Berlin
  Bacardi Breezer
  Baccalaureate
  Baccalauréat
  Bacchus and Ariadne
  Bachelor Australia
  Bachelor in Paradise
  Back in Black
  Back to Black
  Back to the Future
  Baconator
  Baconator burger
  Bactrian camel
  Bactrian camels
  Bactrim
  Bad Romance
  Bad Sisters
  Bade Achhe Lagte Hain
  Badhaai Do
  Badhaai Ho
  Badminton Horse Trials
  Badoo
  Badrinath Ki Dulhania
  Baedeker
  Baeksang Arts Awards
  Bafta
  Bafta Award
  Bafta Awards
  Baftas
  Baguette bag
  Bahrain Grand Prix
  Bahrain International Airshow
  Bahubali
  Baijiu
  Bailey's Women's Prize
  Baileys
  Baileys Irish Cream
  Baileys Prize
  Baillie Gifford Prize
  Baisakhi
  Bajaj Avenger
  Bajaj Boxer
  Bajaj Chetak
  Bajaj Chetak scooter
  Bajaj Discover
  Bajaj Platina
  Bajaj Pulsar
  Bajaj Qute
  Bajaj RE60
  Bajan pepper sauce
  Bajirao Mastani
  Bajrangi Bhaijaan
  Baju Kurung
  Baju Melayu
  Bak Kut Teh
  Bake Off
  Baked Alaska
  Bakelite
  Bakewell Tart
  Bakewell pudding
  Bakewell tart
  Bakra Eid
  Bakrid
  Balaclava
  Baldur's Gate
  Baldur's Gate 3
  Balfour Declaration
  Balika Vadhu
  Balkan War
  Balkan Wars
  Ballinasloe Horse Fair
  Ballon d'Or
  Balloon Dog
  Balloon Girl
  Ballykissangel
  Ballymaloe Relish
  Baltasar and Blimunda
  Balti
  Baltic Dry
  Baltic Dry Index
  Baltika
  Balzan Prize
  Bambi
  Bambi Award
  Bamlanivimab
  Bananas Foster
  Bananas in Pyjamas
  Banarasi sari
  Band of Brothers
  Band-Aid
  Band-Aids
  Bandish Bandits
  Bandit Queen
  Bandung Conference
  Bangalore Days
  Bangalore Derby
  Bangalore torpedo
  Bangkok Dangerous
  Bangkok Declaration
  Bangladesh Liberation War
  Bangladesh Premier League
  Bangsamoro Organic Law
  Banh Mi
  Banjul Charter
  Bank Nifty
  Banks beer
  Banoffee pie
  Banshees of Inisherin
  Bantu Education
  Bantu Education Act
  Bantuan Rakyat 1Malaysia
  Baptist War
  Bar exam
  Bara brith
  Barak 8
  Barak missile
  Barak-8
  Barbaresco
  Barbary ape
  Barbary apes
  Barbary macaque
  Barbary macaques
  Barber of Seville
  Barbie
  Barbie Girl
  Barbie doll
  Barbie dolls
  Barbies
  Barbour coat
  Barbour jacket
  Barbour jackets
  Barcelona Open
  Barcelona chair
  Barcode
  Bard
  Bardolino
  Barefoot Gen
  Bareilly Ki Barfi
  Barfi
  Barfi!
  Bargain Hunt
  Baricitinib
  Barkhane
  Barkley Marathons
  Barmbrack
  Barnett formula
  Barney & Friends
  Barney Banana
  Barolo
  Barong
  Barong Tagalog
  Barracuda submarine
  Barrett .50-calibre
  Barrett M82
  Barrett rifle
  Barry Lyndon
  Barry's Tea
  Bartered Bride
  Barthes Trophy
  Bartlett pear
  Bartlett pears
  Barzakh
  Basant Panchami
  Basecamp
  Basel Convention
  Basel II
  Basel III
  Basic Instinct
  Basil D'Oliveira Trophy
  Basketball Africa League
  Basketball World Cup
  Basmati
  Basmati rice
  Bass Ale
  Basset Hound
  Basset hound
  Bassett hound
  Bastard of Istanbul
  Bastille Day
  Bat Out of Hell
  Bataan Death March
  Batang Pinoy
  Batang Quiapo
  Bath Oliver
  Bath bun
  Bathurst 1000
  Bathurst 12 Hour
  Batik
  Batman
  Batman Begins
  Batman Returns
  Batman v Superman
  Batmobile
  Batten disease
  Batten's disease
  Battenberg
  Battenberg cake
  Battle Hymn of the Republic
  Battle Royale
  Battle at Lake Changjin
  Battle of Actium
  Battle of Adwa
  Battle of Agincourt
  Battle of Algiers
  Battle of Arnhem
  Battle of Aughrim
  Battle of Austerlitz
  Battle of Ayacucho
  Battle of Badr
  Battle of Bannockburn
  Battle of Beersheba
  Battle of Berlin
  Battle of Bhima Koregaon
  Battle of Blood River
  Battle of Borodino
  Battle of Bosworth
  Battle of Boyacá
  Battle of Britain
  Battle of Bunker Hill
  Battle of Cable Street
  Battle of Cuito Cuanavale
  Battle of Culloden
  Battle of Dien Bien Phu
  Battle of El Alamein
  Battle of Fromelles
  Battle of Gallipoli
  Battle of Gettysburg
  Battle of Grunwald
  Battle of Haldighati
  Battle of Hastings
  Battle of Imphal
  Battle of Isandlwana
  Battle of Iwo Jima
  Battle of Jutland
  Battle of Karbala
  Battle of Kinshasa
  Battle of Kohima
  Battle of Kosovo
  Battle of Kursk
  Battle of Leipzig
  Battle of Lepanto
  Battle of Leyte Gulf
  Battle of Long Tan
  Battle of Longewala
  Battle of Mactan
  Battle of Manila
  Battle of Marathon
  Battle of Marawi
  Battle of Midway
  Battle of Mogadishu
  Battle of Monte Cassino
  Battle of Moscow
  Battle of Mosul
  Battle of New Orleans
  Battle of Normandy
  Battle of Okinawa
  Battle of Omdurman
  Battle of Orgreave
  Battle of Panipat
  Battle of Passchendaele
  Battle of Plassey
  Battle of Poltava
  Battle of Puebla
  Battle of Rorke's Drift
  Battle of Saragarhi
  Battle of Spion Kop
  Battle of Stalingrad
  Battle of Thermopylae
  Battle of Trafalgar
  Battle of Verdun
  Battle of Vienna
  Battle of Vimy Ridge
  Battle of Waterloo
  Battle of Yorktown
  Battle of the Alamo
  Battle of the Atlantic
  Battle of the Boyne
  Battle of the Bulge
  Battle of the Coral Sea
  Battle of the Little Bighorn
  Battle of the Somme
  Battle on Buka Street
  Battlefield 1
  Battlefield 3
  Battlegrounds Mobile India
  Battleship Potemkin
  Battlestar Galactica
  Bayan Ko
  Baycol
  Bayesian yacht
  Bayeux Tapestry
  Baygon
  Bayonne ham
  Bayraktar Akinci
  Bayraktar TB2
  Bayraktar drone
  Bayraktar drones
  Bayraktars
  Bayreuth Festival
  Baywatch
  Bazooka
  Bazooka Joe
  Be Careful With My Heart
  Be-200
  BeOS
  BeReal
  Beagle
  Beagle 2
  Beagle-2
  Beagles
  Beanie Babies
  Beanie Baby
  Bearded Collie
  Beast from the East
  Beasts of No Nation
  Beat It
  Beatitudes
  Beats headphones
  Beaufort scale
  Beaujolais
  Beaujolais Nouveau
  Beauty and the Beast
  Beautyful Ones
  Beavis and Butt-Head
  Becherovka
  Beck's Blue
  Becquerel
  Becquerels
  Bedlington terrier
  Beech 1900
  Beechcraft 1900
  Beechcraft Baron
  Beechcraft Bonanza
  Beechcraft King Air
  Beef Stroganoff
  Beef Wellington
  Beefeater Gin
  Beekeeper of Aleppo
  Beemer
  Beep card
  Beerlao
  Beetlejuice
  Beetlejuice Beetlejuice
  Begin Doctrine
  BeiDou
  Beidou
  Beidou satellite
  Beige Book
  Beighton Cup
  Beijing 2008
  Beijing 2022
  Beijing Declaration
  Beijing Olympics
  Beijing Platform for Action
  Beiteddine Festival
  Bel-Ami
  Bela Act
  Belfast Agreement
  Belfast Marathon
  Belgian Blue
  Belgian Cup
  Belgian Grand Prix
  Belgian Malinois
  Belgian Shepherd
  Belgian chocolate
  Belgian waffle
  Belgian waffles
  Belgorod submarine
  Belitung shipwreck
  Bell 206
  Bell 212
  Bell 407
  Bell 412
  Bell 429
  Bell 47
  Bell Bottom
  Bell Curve
  Bell Jar
  Bell JetRanger
  Bell UH-1H
  Bell X-1
  Bell's palsy
  Bell's whisky
  Bella Ciao
  Belle de Jour
  Belmont Stakes
  Beltane
  Beltane Fire Festival
  Belted Galloway
  Beluga Vodka
  Beluga XL
  Belvedere Vodka
  Ben & Jerry's ice cream
  Ben's Original
  Ben-Hur
  Benadryl
  Bend It Like Beckham
  Benecol
  Bengal cat
  Bengal cats
  Bengal tiger
  Bengal tigers
  Benidorm Fest
  Benin Bronze
  Benin Bronzes
  Benson & Hedges Cup
  Benson and Hedges Cup
  Benson and Hedges World Cup
  Bentley Arnage
  Bentley Azure
  Bentley Bentayga
  Bentley Blower
  Bentley Continental
  Bentley Continental GT
  Bentley Continentals
  Bentley Flying Spur
  Bentley Mulsanne
  Bentley Turbo
  Bentleys
  Beowulf
  BepiColombo
  Berekete Family
  Beresheet
  Beretta 92
  Beretta 9mm
  Beretta pistol
  Beretta shotgun
  Berettas
  Beriev A-50
  Berkshire pig
  Berkshire pigs
  Berlin Film Festival
  Berlin International Film Festival
  Berlin Marathon
  Berlinale
  Bermuda grass
  Bermuda shorts
  Bernese Mountain Dog
  Bernese mountain dog
  Berocca
  Bersih 2.0
  Bertie Bassett
  Besharam Rang
  Bestival
  Betamax
  Betaseron
  Betfair Chase
  Betfred Cup
  Beti Bachao Beti Padhao
  Betrayal in the City
  Better Call Saul
  Betty Blue
  Betty Crocker cake mix
  Betty la Fea
  Betway SA20
  Between the World and Me
  Beveridge Report
  Beverly Hills 90210
  Beverly Hills Cop
  Beverly Hills, 90210
  Bexsero
  Bextra
  Beyfortus
  Beyond Burger
  Beyond Meat burger
  Bhaag Milkha Bhaag
  Bhabhi Ji Ghar Par Hain
  Bhabiji Ghar Par Hain
  Bhagavad Geeta
  Bhagavad Gita
  Bhagwad Gita
  Bhai Dooj
  Bharat Ane Nenu
  Bharat Jodo Nyay Yatra
  Bharat Jodo Yatra
  Bharat Ratna
  Bharatiya Nyaya Sanhita
  Bharatmala
  Bhediya
  Bheemla Nayak
  Bhogali Bihu
  Bholaa Shankar
  Bhool Bhulaiyaa
  Bhool Bhulaiyaa 2
  Bhool Bhulaiyaa 3
  Bhopal disaster
  Bhopal gas tragedy
  Bhut Jolokia
  Biafra Day
  Biafra War
  Biafran War
  Bibimbap
  Bibles
  Bic pen
  Bichon Frise
  Bichon Frisé
  Bicol Express
  Bicycle Thieves
  Bidenomics
  Biennale
  Big Bang Theory
  Big Bash
  Big Bash League
  Big Boy locomotive
  Big Brother
  Big Brother Africa
  Big Brother Mzansi
  Big Brother Naija
  Big Day Out
  Big Four Agenda
  Big Friendly Giant
  Big Gulp
  Big Gulps
  Big Hero 6
  Big Lebowski
  Big Little Lies
  Big Mac
  Big Mac Index
  Big Mac index
  Big Mac meal
  Big Macs
  Big Mouth Billy Bass
  Bigelow Expandable Activity Module
  Bigg Boss
  Bigg Boss Kannada
  Bigg Boss Malayalam
  Bigg Boss OTT
  Bigg Boss Tamil
  Bigg Boss Telugu
  Bigga
  Bigil
  Bihu
  Biladi
  Bill 101
  Bill 21
  Bill 96
  Bill C-51
  Bill C-69
  Bill of Rights
  Billboard 200
  Billboard Music Awards
  Billie Jean King Cup
  Billy Budd
  Billy Elliot
  Billy bookcase
  Biltong
  Bimmer
  Binance Coin
  Bindeez
  Bing AI
  Bing Chat
  Binibining Pilipinas
  Binnelanders
  Bintang
  Bio-Oil
  BioShock
  Biogesic
  Biological Weapons Convention
  Bir Bintang
  Bira 91
  Bird Box
  Bird's Custard
  Birds Eye fish fingers
  Birds of Prey
  Birds of a Feather
  Birdsong
  Birdsville Races
  Birkenstock sandals
  Birkenstocks
  Birkin
  Birkin bag
  Birkin bags
  Birkins
  Birra Moretti
  Birth of Venus
  Birthday Honours
  Biryani
  Bishop's Finger
  Bisleri
  Bist 100
  Bisto
  Bisto gravy
  BitConnect
  BitTorrent
  Bitcoin Cash
  Bitcoin ETF
  Bitcoin ETFs
  Bitter Sweet Symphony
  Bizum
  BlacKkKlansman
  Black Adam
  Black Angus
  Black Arrow
  Black Clover
  Black Death
  Black Economic Empowerment
  Black Forest cake
  Black Forest gateau
  Black Forest ham
  Black Friday
  Black Hawk
  Black Hawk Down
  Black Hawk helicopter
  Black Hawk helicopters
  Black Hawks
  Black History Month
  Black Hole Sun
  Black Hornet drone
  Black Jacks
  Black Label
  Black Mirror
  Black Myth Wukong
  Black Myth: Wukong
  Black Prince's Ruby
  Black Russian
  Black Sails
  Black Saturday
  Black Saturday bushfires
  Black Sea Grain Initiative
  Black Sheep Ale
  Black Skin, White Masks
  Black Summer
  Black-ish
  BlackBerries
  BlackBerry 10
  BlackBerry Bold
  BlackBerry Curve
  BlackBerry Messenger
  BlackBerry Pearl
  BlackBerry PlayBook
  BlackBerry Priv
  BlackBerry Q10
  BlackBerry Storm
  BlackBerry Torch
  BlackBerry Z10
  BlackBerrys
  Blackadder
  Blackberry
  Blackberrys
  Blackboard Learn
  Blackface sheep
  Blackhawk
  Blackhawk helicopter
  Blackpool rock
  Blackstar
  Blade Runner
  Blade Runner 2049
  Blair Witch Project
  Blairism
  Blake's 7
  Blank Space
  Blankets and Wine
  Blankety Blank
  Blaster worm
  Blazing Saddles
  Bleak House
  Bledisloe Cup
  Blenheim bomber
  Blind Assassin
  Blinding Lights
  Blithe Spirit
  BlizzCon
  Blizzard treat
  Blonde on Blonde
  Blood & Water
  Blood Diamond
  Blood Meridian
  Blood on the Tracks
  Bloodborne
  Bloodhound
  Bloodhound LSR
  Bloodhound SSC
  Bloodhound dog
  Bloody Mary
  Bloody Marys
  Bloody Sunday
  Bloomberg Billionaires Index
  Bloomberg Commodity Index
  Bloomberg Dollar Spot Index
  Bloomberg Terminal
  Bloomberg terminal
  Bloomberg terminals
  BloombergGPT
  Bloomin' Onion
  Bloomsday
  Blossom Hill
  Blossoms of the Savannah
  Blowin' in the Wind
  Blu Tack
  Blu-Ray
  Blu-Tack
  Blu-ray
  Blu-rays
  Blue Badge
  Blue Badges
  Blue Band
  Blue Dragon Film Awards
  Blue Gene
  Blue Ghost
  Blue Heeler
  Blue Heelers
  Blue Is the Warmest Color
  Blue Is the Warmest Colour
  Blue Jasmine
  Blue Man Group
  Blue Monday
  Blue Moon beer
  Blue Moon lander
  Blue Mountain Coffee
  Blue Mountain coffee
  Blue Nun
  Blue Peter
  Blue Planet
  Blue Planet II
  Blue Poles
  Blue Stilton
  Blue Streak
  Blue Suede Shoes
  Blue Train
  Blue's Clues
  BlueJeans
  Bluebird K7
  Bluebird-Proteus CN7
  Bluefin 21
  Bluefin tuna
  Bluefin-21
  Bluenose
  Bluenose II
  Blues Brothers
  Bluesfest
  Bluesky
  Bluest Eye
  Bluetooth
  Bluetooth headset
  Bluey
  Blurred Lines
  BoBoiBoy
  BoJack Horseman
  Boao Forum
  Boardwalk Empire
  Boat Race
  Boaty McBoatface
  Bob Marley: One Love
  Bob Willis Trophy
  Bob the Builder
  Bob's Burgers
  Bobcat loader
  Bobotie
  Bockscar
  Boda Boda
  Boda-boda
  Bodo Accord
  Boeing 707
  Boeing 717
  Boeing 720
  Boeing 727
  Boeing 737
  Boeing 737 MAX
  Boeing 737 MAX 10
  Boeing 737 MAX 8
  Boeing 737 MAX 9
  Boeing 737 Max
  Boeing 737 Max 8
  Boeing 737 Max 9
  Boeing 737-200
  Boeing 737-300
  Boeing 737-400
  Boeing 737-500
  Boeing 737-700
  Boeing 737-800
  Boeing 737-900
  Boeing 737NG
  Boeing 737s
  Boeing 747
  Boeing 747-400
  Boeing 747-8
  Boeing 747s
  Boeing 757
  Boeing 757-200
  Boeing 757s
  Boeing 767
  Boeing 767-300
  Boeing 767-300ER
  Boeing 767s
  Boeing 777
  Boeing 777-200
  Boeing 777-200ER
  Boeing 777-300
  Boeing 777-300ER
  Boeing 777-9
  Boeing 777X
  Boeing 777s
  Boeing 787
  Boeing 787 Dreamliner
  Boeing 787-10
  Boeing 787-8
  Boeing 787-9
  Boeing 787s
  Boeing Starliner
  Boeing's Starliner
  Boer War
  Boer goat
  Boer goats
  Boerboel
  Boerboels
  Boerewors
  Bofors
  Bofors gun
  Bofors guns
  Bofors howitzer
  Bofors howitzers
  Bofors scandal
  Bohemian Rhapsody
  Bolan Mail
  Bold and the Beautiful
  Bolero
  Bolette
  Bolivarian Games
  Bolivarian Revolution
  Bolognese
  Bolsa Familia
  Bolsa Família
  Bolshevik Revolution
  Bolt Food
  Boléro
  Bombardier CRJ
  Bombardier Challenger
  Bombardier Global Express
  Bombardier Q400
  Bombay Sapphire
  Bombay Velvet
  Bombay aloo
  Bombay duck
  Bombay mix
  Bombe
  Bombyx mori
  Bone People
  Bonfire Night
  Bonfire of the Vanities
  Bonga points
  Bonifacio Day
  Boniva
  Bonn Challenge
  Bonnaroo
  Bonny Light
  Bonsai
  Boogie Nights
  Book Thief
  Book of Acts
  Book of Boba Fett
  Book of Common Prayer
  Book of Daniel
  Book of Disquiet
  Book of Dust
  Book of Job
  Book of Kells
  Book of Mormon
  Book of Negroes
  Book of Psalms
  Book of Revelation
  Booker Prize
  Boots Advantage Card
  Bop It
  Boran cattle
  Border 2
  Border Collie
  Border Collies
  Border Terrier
  Border collie
  Border terrier
  Border-Gavaskar
  Border-Gavaskar Trophy
  Bored Ape
  Bored Ape Yacht Club
  Bored Apes
  Borei-class
  Borei-class submarine
  Borgen
  Boris Bike
  Boris Bikes
  Boris Bus
  Boris bike
  Boris bikes
  Born Free
  Born This Way
  Born a Crime
  Born in the U.S.A.
  Born in the USA
  Born to Run
  Bornean orangutan
  Bornean orangutans
  Bornean pygmy elephant
  Boroline
  Boruto
  Borzoi
  Bose SoundLink
  Bose headphones
  Bosnian War
  Boston Marathon
  Boston Terrier
  Boston cream pie
  Boston ivy
  Boston terrier
  Botox
  Botox injection
  Botox injections
  Bottom-Up Economic Transformation Agenda
  Bouncing Bomb
  Bourbon Creams
  Bourbon biscuit
  Bourne Identity
  Bourne Supremacy
  Bourne Ultimatum
  Bournvita
  Boursin
  Bovespa index
  Bovril
  Bovril sachet
  Bowie knife
  Bowie knives
  Bowmore
  Boxer Rebellion
  Boxing Day
  Boxing Day tsunami
  Boy Bawang
  Boy Swallows Universe
  Boy and the Heron
  Boy in the Striped Pyjamas
  Boys Are Back in Town
  Boys Over Flowers
  Boys and Girls Championships
  Boys from the Blackstuff
  Boys' and Girls' Championships
  Boyz n the Hood
  Bq
  Braaivleis
  Brachiosaurus
  Bradley Fighting Vehicle
  Bradley Fighting Vehicles
  Bradley fighting vehicle
  Bradley fighting vehicles
  Bradley vehicles
  Brady Bill
  Brady Bunch
  Brady Law
  Brady bonds
  Braeburn
  Braeburns
  Braer
  BrahMos
  BrahMos missile
  BrahMos missiles
  BrahMos-II
  Brahim's
  Brahman bull
  Brahman cattle
  Brahmastra
  Brahmos
  Brahmos missile
  Braille
  Brain Age
  Brains SA
  Bramayugam
  Bramley
  Bramley apple
  Bramley apples
  Brandenburg Concertos
  Branston Pickle
  Brasileirao
  Brasileirão
  Brasso
  Brat 2
  Bratz
  Bratz dolls
  Brave New World
  Braveheart
  Bravia
  Brawl Stars
  Brazil 2014
  Brazilian Blowout
  Brazilian Grand Prix
  Brazilian butt lift
  Brazilian wax
  Brazuca
  Breaker Morant
  Breakfast at Tiffany's
  Breaking Bad
  Breaking Dawn
  Breaking the Waves
  Breakthrough Prize
  Breath of Life
  Breath of the Wild
  Breeders' Cup
  Breeders' Cup Classic
  Breitling Orbiter 3
  Breitling watch
  Brekete Family
  Bren gun
  Bren guns
  Brendan Martin Cup
  Brennan's bread
  Brennans Bread
  Brent Spar
  Brent crude
  Brent futures
  Bretton Woods Agreement
  Brexit
  Brezhnev Doctrine
  Brickyard 400
  Brideshead Revisited
  Bridge Over Troubled Water
  Bridge of Spies
  Bridge on the River Kwai
  Bridge to Terabithia
  Bridgerton
  Bridges of Madison County
  Bridget Jones
  Bridget Jones's Diary
  Brie
  Brief History of Time
  Brier
  Brightline train
  Brighton Belle
  Brighton Rock
  Brilliance of the Seas
  Brillo
  Brillo pads
  Brimstone missile
  Brimstone missiles
  Brindabella
  Bring Back Our Girls
  Bring Up the Bodies
  BringBackOurGirls
  Brisbane 2032
  Brisbane International
  Bristol Street Motors Trophy
  Bristol stool chart
  Brit Award
  Brit Awards
  Brita filter
  Britain's Got Talent
  Britannia Marie
  Britannia yacht
  Britbox
  British Book Awards
  British Comedy Awards
  British Grand Prix
  British Guiana 1c Magenta
  British Open
  British Shorthair
  British Soap Awards
  British Touring Car Championship
  Brits
  Brittany spaniel
  Britten-Norman Islander
  Broadchurch
  Broadway
  Broadway Boogie Woogie
  Brokeback Mountain
  Brompton bike
  Bron/Broen
  Brontosaurus
  Bronze Star
  Brooklyn Nine-Nine
  Brookside
  Brothers Karamazov
  Brown Sugar
  Brown v. Board of Education
  Browning Hi-Power
  Browning machine gun
  Browning pistol
  Brownlow
  Brownlow Medal
  Bruichladdich
  Brunello
  Brunello di Montalcino
  Brussels sprout
  Brussels sprouts
  Brut aftershave
  Brylcreem
  Buck's Fizz
  Buckaroo
  Buckfast
  Buckfast Tonic Wine
  Buckyballs
  Bud Light
  Bud Lite
  Bud Zero
  Budapest Memorandum
  Buddenbrooks
  Buddha Purnima
  Buff Orpington
  Buffalo Soldier
  Buffalo wing
  Buffalo wings
  Buffy
  Buffy the Vampire Slayer
  Bugaboo pram
  Bugatti Atlantic
  Bugatti Chiron
  Bugatti EB110
  Bugatti Royale
  Bugatti Tourbillon
  Bugatti Type 35
  Bugatti Type 57
  Bugatti Veyron
  Bugattis
  Buick Century
  Buick Enclave
  Buick Envision
  Buick Excelle
  Buick LaCrosse
  Buick LeSabre
  Buick Lucerne
  Buick Park Avenue
  Buick Regal
  Buick Rendezvous
  Buick Riviera
  Buick Roadmaster
  Buick Skylark
  Buicks
  Build Back Better
  Build Build Build
  Build, Build, Build
  Building Bridges Initiative
  Buk
  Buk launcher
  Buk missile
  Buk missile launcher
  Buk missile system
  Buk missiles
  Buk-M1
  Bukit Kepong
  Buks
  Bulava
  Bulava missile
  Bulgogi
  Bull Durham
  Bull Mastiff
  Bull Terrier
  Bulldog breed
  Bullet Train
  Bullet trains
  Bullmastiff
  Bullmastiffs
  Bumi Manusia
  Bumiputera
  Bun Pi Mai
  Bundaberg Rum
  Bundesliga title
  Bundesverdienstkreuz
  Bundt cake
  Buniyaad
  Bunker Buster
  Bunker fuel
  Bunker review
  Bunnings NPC
  Bunny Chow
  Bunty Aur Babli
  Buran
  Burberry check
  Burberry trench coat
  Burevestnik
  Burghley Horse Trials
  Burka
  Burkan
  Burkan rocket
  Burkan-2
  Burke's Peerage
  Burkini
  Burkitt's lymphoma
  Burmese cat
  Burmese python
  Burmese pythons
  Burn After Reading
  Burn Notice
  Burning Man
  Burns Night
  Burnt by the Sun
  Burqa
  Burqini
  Buruli ulcer
  Bus Connects
  BusConnects
  Busan Film Festival
  Busan International Film Festival
  Busch Light
  Bush Doctrine
  Bush War
  Bushmaster XM-15
  Bushmaster rifle
  Bushmaster vehicle
  Bushmaster vehicles
  Bushmasters
  Busta Cup
  Butch Cassidy
  Butterfinger
  Buxton Water
  Buyan-M
  Buzz Lightyear doll
  Buzzy Bee
  Bye Bye Bye
  Byomkesh Bakshi
  Byron Bay Bluesfest
  Béchamel
  Bésame Mucho
  Bûche de Noël
  Büchner Prize
  C diff
  C difficile
  C++
  C-130
  C-130 Hercules
  C-130J
  C-130J Super Hercules
  C-130s
  C-135
  C-141
  C-17
  C-17 Globemaster
  C-17 Globemaster III
  C-17s
  C-27J
  C-27J Spartan
  C-295
  C-40
  C-47
  C-47 Dakota
  C-5
  C-5 Galaxy
  C-704
  C-802
  C-RAM
  C-section
  C-sections
  C. diff
  C. difficile
  C.diff
  C295
  C909
  C919
  CAC
  CAC 40
  CAC-40
  CAC40
  CAD
  CAF Awards
  CAF Champions League
  CAF Confederation Cup
  CAF Super Cup
  CAFTA
  CAM
  CAPSTONE
  CAPTCHA
  CARES Act
  CARIFTA Games
  CASA C-295
  CBD
  CBD oil
  CBDC
  CBDCs
  CBE
  CBOE Volatility Index
  CBSE exam
  CBT
  CCG 5901
  CCTV
  CCTV camera
  CCTV cameras
  CCTV footage
  CCTVs
  CCleaner
  CD
  CD player
  CD-R
  CD-ROM
  CD-ROMs
  CD-Rom
  CDMA
  CDO
  CDOs
  CDT
  CDs
  CE
  CECAFA Cup
  CEO
  CEST
  CET
  CFC
  CFCs
  CFO
  CGI
  CH-4
  CH-4 drone
  CH-46
  CH-47
  CH-47 Chinook
  CH-5
  CH-53
  CH-53E
  CHIPS Act
  CHOGM
  CIWS
  CJ-10
  CJD
  CK One
  CLAT
  CMA Awards
  CMA Fest
  CN-235
  CNC
  CNG
  CNN African Journalist Award
  CNN Heroes
  CNY
  CO2
  CO2e
  COBE
  COBOL
  CODA
  CODESA
  COLCAP
  CONCACAF Champions Cup
  CONCACAF Champions League
  CONCACAF Gold Cup
  CONCACAF Nations League
  COP21
  COP28
  COP29
  COP30
  COPD
  COROT
  COSAFA Cup
  COVID
  COVID-19
  COVID19
  CO₂
  CPAP
  CPI
  CPIH
  CPR
  CPTPP
  CPU
  CPUs
  CR-V
  CRB index
  CREATE Act
  CRISPR
  CRISPR-Cas9
  CRJ
  CRJ-200
  CRJ-900
  CRJ200
  CRJ700
  CRJ900
  CRM
  CRR
  CS gas
  CS spray
  CS:GO
  CSA T20 Challenge
  CSEC
  CSGO
  CSI
  CSI 300
  CSI 300 Index
  CSI300
  CSI: Miami
  CSI: NY
  CSS Alabama
  CSS Hunley
  CSS Virginia
  CST
  CST-100 Starliner
  CT
  CT scan
  CT scans
  CTBT
  CTE
  CUET
  CV
  CV-22
  CV-22 Osprey
  CV-90
  CV90
  CVs
  CWC Qualifier
  CZ 75
  Cabbage Patch Kid
  Cabbage Patch Kids
  Cabbage Patch doll
  Cabbage Patch dolls
  Cabenuva
  Cabernet
  Cabernet Franc
  Cabernet Sauvignon
  Cabin biscuit
  Cabinet of Dr. Caligari
  Cabrales
  Cac 40
  Cadbury Creme Egg
  Cadbury Dairy Milk
  Cadbury Flake
  Cadbury Roses
  Caddyshack
  Cadillac CTS
  Cadillac DeVille
  Cadillac Eldorado
  Cadillac Escalade
  Cadillac Escalades
  Cadillac Fleetwood
  Cadillac Lyriq
  Cadillac One
  Cadillac SRX
  Cadillac STS
  Cadillac Seville
  Cadillac XT5
  Cadillacs
  Caerphilly cheese
  Caesar Act
  Caesar Kunikov
  Caesar howitzer
  Caesar howitzers
  Caesar salad
  Caesar salads
  Caesarean
  Caesarean section
  Caine Prize
  Caine Prize for African Writing
  Caipirinha
  Cairn Terrier
  Cairn terrier
  Cairo Book Fair
  Cairo Film Festival
  Cairo International Film Festival
  Cairo Station
  Cairo Trilogy
  Cajun spice
  Calabar Carnival
  Calabar Festival
  Calabash International Literary Festival
  Calcutta Cup
  Caldecott Medal
  Calder Cup
  Calder Trophy
  Caledonian Sleeper
  Calendar Girls
  Calgary Folk Festival
  Calgary Stampede
  Calico Critters
  California Zephyr
  California condor
  California condors
  Californian condor
  Californication
  Calippo
  Call Her Daddy
  Call My Agent!
  Call of Duty
  Call of Duty: Black Ops
  Call of Duty: Modern Warfare
  Call of Duty: Warzone
  Call of the Wild
  Call the Midwife
  Calpis
  Calpol
  Calvados
  Calvin and Hobbes
  Calvins
  Calvita
  Camaro
  Camaros
  Cambridge Analytica scandal
  Camden Hells
  Camembert
  Camera d'Or
  Camp David Accords
  Camp David accords
  Campbell's Soup
  Campbell's Soup Cans
  Campbell's soup
  Campeonato Paulista
  Campylobacter
  Camry
  Camrys
  Caméra d'Or
  Camões Prize
  Can-Am Spyder
  Canada Day
  Canada Goose jacket
  Canada Goose parka
  Canada Reads
  Canada geese
  Canada goose
  Canada thistle
  Canadarm
  Canadarm2
  Canadian Club
  Canadian Grand Prix
  Canadian Idol
  Canadian Maple Leaf
  Canadian Open
  Canadian Screen Awards
  Canadian geese
  Canberra bomber
  Canderel
  Candida auris
  Candidates Tournament
  Candle in the Wind
  Candlemas
  Candy Corn
  Candy Crush
  Candy Crush Saga
  Candy Crush Soda Saga
  Cane Corso
  Cannes Film Festival
  Cannes Lions
  Canon in D
  Canterbury Tales
  Canto General
  Canton Fair
  Cap Arcona
  Cap Kapak
  Cap'n Crunch
  Cape Epic
  Cape Town Cycle Tour
  Cape Town International Jazz Festival
  Cape Town Minstrel Carnival
  Cape Town Sevens
  Capgras syndrome
  Capital One Cup
  Capital in the Twenty-First Century
  Capitalism and Slavery
  Capitol riot
  Capocannoniere
  Capri Sun
  Capri-Sun
  Captagon
  Captain America
  Captain Corelli's Mandolin
  Captain Marvel
  Captain Miller
  Captain Morgan
  Captain Scarlet
  Captain Tsubasa
  Captain Underpants
  Captcha
  Car of the Year
  CarPlay
  Carabao Cup
  Caramello Koala
  Caravan of Death
  Carcano
  Cardano
  Cards Against Humanity
  Care Bear
  Care Bears
  Carfentanil
  Cargo Dragon
  Caribana
  Caribbean Cup
  Caribbean Premier League
  Caribbean Series
  Carifta
  Carifta Games
  Carl Gustav
  Carl-Gustaf
  Carling Black Label
  Carling Black Label Cup
  Carling Cup
  Carling Knockout
  Carlito's Way
  Carlsberg Special Brew
  Carlton Draught
  Carmenere
  Carmina Burana
  Carménère
  Carnation Revolution
  Carnegie Medal
  Carnival Breeze
  Carnival Calabar
  Carnival Dream
  Carnival Freedom
  Carnival Legend
  Carnival Magic
  Carnival Spirit
  Carnival Splendor
  Carnival Sunrise
  Carnival Triumph
  Carnival Vista
  Carolina Reaper
  Carpaccio
  Carrom
  Carry On Cleo
  Carry On Jatta
  Carry on Jatta
  Carte Blanche
  Carter Doctrine
  Carthage Film Festival
  Cartier Love bracelet
  Cartier Tank
  Cartier watch
  Cartosat
  Cartosat-2
  Cartosat-3
  Casa de Papel
  Casamigos
  Case-Shiller index
  Casgevy
  Cash App
  Cash for Ash
  Cash for Questions
  Cash for honours
  Cash-for-questions
  CashApp
  Cashmere
  Cashmere goat
  Casillero del Diablo
  Casino Royale
  Casio watch
  Caso Gürtel
  Cassini mission
  Cassini probe
  Cassini spacecraft
  Cassini-Huygens
  Casspir
  Casspirs
  Cast Away
  Castle Lager
  Castle Lite
  Castlemaine XXXX
  Cat in the Hat
  Cat's Eye
  Catalan Grand Prix
  Catan
  Catch Me If You Can
  Catch a Fire
  Catch-22
  Catcher in the Rye
  Catching Fire
  Caterpillar D9
  Cathedral City cheddar
  Caucasian Shepherd
  Caulfield Cup
  Cavachon
  Cavalier King Charles Spaniel
  Cavalier King Charles spaniel
  Cavalleria Rusticana
  Cavan Cola
  Cavapoo
  Cavendish banana
  Cavendish bananas
  Cayenne pepper
  Caymanas Park Jamaica Derby
  Cboe Volatility Index
  CeBIT
  Cecafa Cup
  Cecafa Kagame Cup
  Cecafa Senior Challenge Cup
  Cedar Revolution
  Ceefax
  Celebrations chocolates
  Celebrex
  Celebrity Apprentice
  Celebrity Big Brother
  Celebrity Eclipse
  Celebrity Edge
  Celebrity MasterChef
  Celeron
  Celestine Prophecy
  Celexa
  Celtic Connections
  Celtic League
  CentOS
  Centaur upper stage
  Centigrade
  Central American and Caribbean Games
  Centrino
  Centrum
  Centurion tank
  Centurion tanks
  Cerelac
  Cervantes Prize
  Cervarix
  Cervical check scandal
  CervicalCheck
  Cesar Awards
  Cesarean
  Cesarewitch
  Ceska
  Cessna 150
  Cessna 152
  Cessna 172
  Cessna 182
  Cessna 206
  Cessna 208
  Cessna 208B
  Cessna 210
  Cessna 310
  Cessna 402
  Cessna 421
  Cessna 525
  Cessna Caravan
  Cessna Citation
  Cessna Skyhawk
  Cessnas
  Ceviche
  Chablis
  Chacha Chaudhary
  Chaco War
  Chador
  Chagas disease
  Chainlink
  Chainsaw Man
  Chaiyya Chaiyya
  Chak De India
  Chak De! India
  Chale Wote
  Challenge Cup
  Challenger 2
  Challenger 2 tank
  Challenger 2 tanks
  Challenger 2s
  Challenger 3
  Challenger 604
  Challenger 605
  Challenger disaster
  Challenger jet
  Challenger shuttle
  Challenger space shuttle
  Challenger tank
  Challenger tanks
  Chamber of Secrets
  Champagne
  Champion Hurdle
  Champion Stakes
  Champions Cup
  Champions League
  Champions League T20
  Champions One-Day Cup
  Champions Trophy
  Champions' League
  Championship
  Championship Manager
  Champix
  Chandra X-ray Observatory
  Chandra telescope
  Chandrayaan 1
  Chandrayaan 2
  Chandrayaan 3
  Chandrayaan-1
  Chandrayaan-2
  Chandrayaan-3
  Chanel 2.55
  Chanel No 5
  Chanel No. 5
  Chanel No.5
  Chanel suit
  Chang Beer
  Chang beer
  Chang'e
  Chang'e 1
  Chang'e 2
  Chang'e 3
  Chang'e 4
  Chang'e 5
  Chang'e 6
  Chang'e 7
  Chang'e-1
  Chang'e-2
  Chang'e-3
  Chang'e-4
  Chang'e-5
  Chang'e-6
  Chang'e-7
  Changing Rooms
  Changing of the Guard
  Channel O Music Video Awards
  Chantix
  Chanukah
  Chap Goh Meh
  Chap Goh Mei
  Chapagetti
  Chappell-Hadlee
  Chappell-Hadlee Trophy
  Chappie
  Chappies
  Chapter 11
  Chapultepec Accords
  Char Dham Yatra
  Char Kway Teow
  Charcot-Marie-Tooth
  Chardonnay
  Chariots of Fire
  Charity Shield
  Charlemagne Prize
  Charles de Gaulle carrier
  Charleston Open
  Charlie and the Chocolate Factory
  Charlie's Angels
  Charlotte potatoes
  Charlotte's Web
  Charlottetown Accord
  Charmin
  Charolais
  Charolais cattle
  Charter change
  Charter of Rights and Freedoms
  Charulata
  ChatGPT
  ChatGPT Edu
  ChatGPT Plus
  ChatGPT-4
  Chateau Lafite
  Chateau Latour
  Chateau Margaux
  Chateau d'Yquem
  Chateauneuf-du-Pape
  Chechen War
  Checkatrade Trophy
  Cheddar cheese
  Cheeni Kum
  Cheerios
  Cheese Rolling
  Cheetah fighter
  Cheetah helicopter
  Cheetos
  Cheez Whiz
  Cheez-It
  Cheez-Its
  Chef sauce
  Chelsea Flower Show
  Chelsea boot
  Chelsea boots
  Chelsea bun
  Chelsea buns
  Cheltenham & Gloucester Trophy
  Cheltenham Festival
  Cheltenham Gold Cup
  Cheltenham Literature Festival
  Chemical Weapons Convention
  Chemmeen
  Cheng Beng
  Chenin Blanc
  Chennai Express
  Chennai Open
  Cheongsam
  Cheongung
  Cheongung-II
  Cheops
  Chernobyl disaster
  Cherries Jubilee
  Cherry Coke
  Cherry Garcia
  Cherry Orchard
  Cherry Ripe
  Cherry Ripes
  Chery Arrizo
  Chery Fulwin
  Chery Omoda
  Chery QQ
  Cheshire cheese
  Chess Olympiad
  Chess World Cup
  Chesterfield sofa
  Chetak helicopter
  Cheval Blanc
  Chevening Scholarship
  Chevies
  Cheviot sheep
  Chevrolet Astro
  Chevrolet Avalanche
  Chevrolet Aveo
  Chevrolet Beat
  Chevrolet Bel Air
  Chevrolet Blazer
  Chevrolet Bolt
  Chevrolet Camaro
  Chevrolet Caprice
  Chevrolet Captiva
  Chevrolet Cavalier
  Chevrolet Chevelle
  Chevrolet Chevette
  Chevrolet Cobalt
  Chevrolet Colorado
  Chevrolet Corsica
  Chevrolet Corvette
  Chevrolet Cruze
  Chevrolet El Camino
  Chevrolet Equinox
  Chevrolet HHR
  Chevrolet Impala
  Chevrolet Lumina
  Chevrolet Malibu
  Chevrolet Monte Carlo
  Chevrolet Nova
  Chevrolet Onix
  Chevrolet Optra
  Chevrolet S-10
  Chevrolet Silverado
  Chevrolet Sonic
  Chevrolet Spark
  Chevrolet Suburban
  Chevrolet Tahoe
  Chevrolet Tavera
  Chevrolet Trailblazer
  Chevrolet Traverse
  Chevrolet Trax
  Chevrolet Uplander
  Chevrolet Volt
  Chevron Championship
  Chevy
  Chevy Bel Air
  Chevy Blazer
  Chevy Bolt
  Chevy Bolts
  Chevy Camaro
  Chevy Caprice
  Chevy Cavalier
  Chevy Chevelle
  Chevy Cobalt
  Chevy Colorado
  Chevy Corvette
  Chevy Cruze
  Chevy El Camino
  Chevy Equinox
  Chevy Express
  Chevy Impala
  Chevy Malibu
  Chevy Monte Carlo
  Chevy Nova
  Chevy Silverado
  Chevy Suburban
  Chevy Tahoe
  Chevy Trailblazer
  Chevy Volt
  Chevy pickup
  Chevy truck
  Chevys
  Chhapaak
  Chhath
  Chhath Puja
  Chhello Show
  Chhichhorey
  Chhota Bheem
  ChiNext
  ChiNext Index
  Chianti
  Chianti Classico
  Chibuku
  Chicago Hope
  Chicago Marathon
  Chicago P.D.
  Chicago deep-dish
  Chick-fil-A sandwich
  Chicken 65
  Chicken Kiev
  Chicken Kievs
  Chicken Kyiv
  Chicken Manchurian
  Chicken Maryland
  Chicken McNuggets
  Chicken Run
  Chicken Soup for the Soul
  Chicken Tikka Masala
  Chickenjoy
  Chief Daddy
  Chieftain tank
  Chihuahua dog
  Chihuahuas
  Chikni Chameli
  Chiko Roll
  Chiko Rolls
  Chikungunya
  Chilcot Inquiry
  Chilcot Report
  Children Act
  Children of Gebelawi
  Children of Heaven
  Children of Men
  Children of the Corn
  Children's Day
  Chilean sea bass
  Chimay
  Chimurenga
  China Dream
  China Masters
  China Open
  Chinese Civil War
  Chinese Crested
  Chinese Dream
  Chinese FA Cup
  Chinese Grand Prix
  Chinese New Year
  Chinese cabbage
  Chinese mitten crab
  Chinook
  Chinook helicopter
  Chinook helicopters
  Chinook salmon
  Chinooks
  Chipko movement
  Chippendale chair
  Chips Act
  Chips Ahoy
  Chivas Regal
  Chloroquine
  Chobani yoghurt
  Choc Nut
  Chocnut
  Choco Pie
  Choco Pies
  Choco Taco
  Chocolate Hobnobs
  Chocolate Orange
  Choice Music Prize
  Chollima-1
  Chollima-1 rocket
  Chow Chow
  Chozi la Heri
  Christina O
  Christina's World
  Christmas
  Christmas Carol
  Christmas Day
  Christmas Eve
  Christmas cactus
  Christmas cake
  Christmas pudding
  Christmas tree
  Christmas trees
  Christy Ring Cup
  Chrome OS
  ChromeOS
  Chromebook
  Chromebooks
  Chromecast
  Chromecasts
  Chromium
  Chronicle of a Death Foretold
  Chronicles of Narnia
  Chrysler 300
  Chrysler 300C
  Chrysler Cirrus
  Chrysler Concorde
  Chrysler Crossfire
  Chrysler Imperial
  Chrysler LeBaron
  Chrysler New Yorker
  Chrysler PT Cruiser
  Chrysler Pacifica
  Chrysler Sebring
  Chrysler Town & Country
  Chrysler Voyager
  Chuck Taylor
  Chuck Taylor All Stars
  Chuck Taylors
  Chungking Express
  Chunky Monkey
  Chunmoo
  Chupa Chups
  Churails
  Churchill Cup
  Churchill Show
  Churchill tank
  Chuseok
  Chyawanprash
  Château Lafite Rothschild
  Château Latour
  Château Mouton Rothschild
  Château Pétrus
  Château d'Yquem
  Châteauneuf-du-Pape
  Cialis
  Cidade de Deus
  Cidona
  Cielito Lindo
  Cien años de soledad
  Cif
  Cincinnati Masters
  Cincinnati Open
  Cinco de Mayo
  Cinema Paradiso
  Cinemalaya
  Cinnamon Toast Crunch
  Cinzano
  Cipro
  Ciroc
  Cirrus SR20
  Cirrus SR22
  Cisco Webex
  Citation jet
  Citi Bike
  Citi Bikes
  Citi Open
  Citizen Kane
  Citizen Khan
  Citizens United
  Citizenship Amendment Act
  Citroen 2CV
  Citroen Ami
  Citroen Berlingo
  Citroen C1
  Citroen C2
  Citroen C3
  Citroen C4
  Citroen C5
  Citroen DS
  Citroen Dispatch
  Citroen Picasso
  Citroen Relay
  Citroen Saxo
  Citroen Xantia
  Citroen Xsara
  Citroen ZX
  Citroens
  Citrus Bowl
  City of God
  City2Surf
  Citymapper
  Civic
  Civil Rights Act
  Civil War
  Claddagh ring
  Clangers
  Claret
  Claret Jug
  Claritin
  Clarity Act
  Clarks Wallabees
  Clarkson's Farm
  Clash Royale
  Clash of Civilizations
  Clash of Clans
  Clasico
  Class 37
  Class 43
  Class 800
  Class 91
  Claude 2
  Claude 3
  Claude 3 Opus
  Claude 3.5 Sonnet
  Claude Code
  Clause 4
  Clause IV
  Claymore mine
  Claymore mines
  Clean Air Act
  Clean Power Plan
  Clean Water Act
  Clear and Present Danger
  Clearstream affair
  Clementine probe
  Clenbuterol
  Cleveland Bay
  Clingfilm
  Clipper card
  Clippy
  Clipsal 500
  Clive Churchill Medal
  Clockwork Orange
  Clomid
  Clonakilty black pudding
  Clone Wars
  Close Encounters
  Closely Observed Trains
  Closing the Gap
  Clostridium difficile
  Cloud Atlas
  Cloud Gate
  Cloudstreet
  Cloudy Bay
  Clover spread
  Clozaril
  Club Colombia
  Club Milk
  Club Orange
  Club Sandwich
  Club World Cup
  Clubcard
  Clubhouse app
  Cluedo
  Cluster satellites
  Clydesdale Bank 40
  Clydesdale horse
  Clydesdale horses
  Clydesdales
  Clásico
  Co-WIN
  Co-proxamol
  CoWIN
  CoWin
  Coalgate
  Coartem
  Coast Starlight
  Coat of Many Colors
  Cobb salad
  Cobol
  Cobra Kai
  Cobra beer
  Cobra gunship
  Coca-Cola 600
  Coca-Cola Championship
  Coca-Cola Cup
  Coca-Cola Zero
  Cock Crow at Dawn
  Cockapoo
  Cockapoos
  Cocker Spaniel
  Cocker Spaniels
  Cocker spaniel
  Coco Pops
  Cocoa Pops
  Cocoa Puffs
  Cocomelon
  Code Red worm
  Codeine
  Codesa
  Codis
  Coenzyme Q10
  Cointreau
  Coke Life
  Coke Zero
  Colbert Report
  Colby Jack
  Colcap
  Cold War
  ColecoVision
  Coleman Medal
  Colin the Caterpillar
  College Dropout
  College World Series
  Collins-class
  Collins-class submarine
  Collins-class submarines
  Colman's Mustard
  Cologne Carnival
  Colombo Plan
  Color Purple
  Colorado beetle
  Colossians
  Colt .45
  Colt 45
  Colt M1911
  Colt Peacemaker
  Colt Python
  Colt pistol
  Colt revolver
  Columbia shuttle
  Columbia-class
  Columbia-class submarine
  Columbo
  Columbus Day
  Columbus laboratory
  Columbus module
  Comac C919
  Combiflam
  Combivir
  Come Dine With Me
  Come Dine with Me
  Come From Away
  Come and See
  Comedy Nights With Kapil
  Comedy of Errors
  Comet 4
  Comfort fabric softener
  Comic Con
  Comic-Con
  Comirnaty
  Command & Conquer
  Comme d'habitude
  Commissioner's Cup
  Commodore 64
  Commodore Amiga
  Commodore PET
  Common Agricultural Policy
  Common Core
  Common Fisheries Policy
  Commonwealth Boxing Championships
  Commonwealth Championships
  Commonwealth Day
  Commonwealth Games
  Commonwealth Games scam
  Commonwealth Heads of Government Meeting
  Commonwealth Scholarship
  Commonwealth Short Story Prize
  Commonwealth Writers' Prize
  Commonwealth Youth Games
  Communist Manifesto
  Community Games
  Community Shield
  Companies Act
  Companion of Honour
  Compaq Presario
  Complan
  Comprehensive Agrarian Reform Program
  Comprehensive Peace Agreement
  Comprehensive Test Ban Treaty
  Compton Gamma Ray Observatory
  Comrades Marathon
  Comté
  Concacaf Champions Cup
  Concacaf Gold Cup
  Concacaf Nations League
  Concerta
  Concorde
  Concordes
  Confederation Cup
  Confederations Cup
  Conference
  Conference League
  Conference pear
  Conference pears
  Confessions on a Dance Floor
  Conficker
  Confucius Peace Prize
  Congressional Gold Medal
  Congressional Medal of Honor
  Conn Smythe Trophy
  Connacht SFC
  Connect 4
  Connect Four
  Connemara ponies
  Connemara pony
  Constant Gardener
  Constellation-class
  Constitution Day
  Consumer Electronics Show
  Consumer Price Index
  Consumer Prices Index
  Contract With America
  Contract with America
  Contrave
  Conversation in the Cathedral
  Conversations With Friends
  Converse All Star
  Converse All Stars
  Converse trainers
  Convidecia
  Cooch Behar Trophy
  Cool Runnings
  Cool Whip
  Cooper's Hill Cheese-Rolling
  Coopers Pale Ale
  Coors Light
  Coors Lite
  Cop Killer
  Cop26
  Cop27
  Cop28
  Cop29
  Copa America
  Copa América Centenario
  Copa Argentina
  Copa Libertadores
  Copa MX
  Copa Sudamericana
  Copa de la Reina
  Copa del Rey
  Copa do Brasil
  Copaxone
  Copenhagen Accord
  Copernicus Sentinel-1
  Copilot
  Copley Medal
  Coppa Italia
  Coppertone
  Coppélia
  Coral Gold Cup
  Coral Princess
  Coral-Eclipse
  Corbevax
  Core i5
  Core i7
  Core i9
  CorelDRAW
  Corgi
  Corgis
  Coriolanus
  Cork Jazz Festival
  Corn Flakes
  Cornetto
  Cornettos
  Cornflakes
  Cornish Blue
  Cornish Yarg
  Cornish cream tea
  Cornish pasties
  Cornish pasty
  Corolla
  Corollas
  Coromandel Express
  Corona Extra
  Corona beer
  Corona satellite
  CoronaVac
  Coronation Chicken
  Coronation Quiche
  Coronation Street
  Coronation chicken
  Coronation of Napoleon
  Coronavac
  Coronil
  Corot
  Corpse Bride
  Corralito
  Corruption Perception Index
  Corruption Perceptions Index
  Corsa
  Cortana
  Corvette
  Corvettes
  Cosafa Cup
  Cosby Show
  Cosentyx
  Cosi fan tutte
  Cosmic Crisp
  Cosmos 1408
  Cosmos 954
  Costa Allegra
  Costa Book Award
  Costa Book Awards
  Costa Concordia
  Costa Fortuna
  Costa Smeralda
  Costa coffee
  Così fan tutte
  Cotes du Rhone
  Cotonou Agreement
  Cottage pie
  Cotton Bowl
  Couch to 5K
  Coumadin
  Council of Nicaea
  Council of Trent
  Count of Monte Cristo
  Counter Strike
  Counter-Reformation
  Counter-Strike
  Counter-Strike 2
  Country Music Association Awards
  Country Roads
  Countryfile
  County Championship
  Coupe de France
  Coupe de la Ligue
  Courier tablet
  Courvoisier
  Coventry Stakes
  Covid
  Covid Inquiry
  Covid-19
  Covid19
  Covovax
  Cowbell milk
  Cowboy Bebop
  Cowboy Carter
  Cowes Week
  Cox Plate
  Cox's Orange Pippin
  Cox's apples
  Coz Ov Moni
  CrPC
  Crafoord Prize
  Craftsman Truck Series
  Crash Landing on You
  Craven Week
  Crayolas
  Crayon Shin-chan
  Crazy Frog
  Crazy Rich Asians
  Crazy in Love
  Cream Crackers
  Cream of Wheat
  Creamfields
  Creatine
  Creation of Adam
  Creative Cloud
  Creative Suite
  Creed III
  Creme Egg
  Creme Eggs
  Creme Eggs McFlurry
  Creme de la Mer
  Crepes Suzette
  Crestor
  Creutzfeldt-Jakob
  Creutzfeldt-Jakob Disease
  Creutzfeldt-Jakob disease
  Crew Dragon
  Crew Dragon Endeavour
  Crew Dragon capsule
  Cricket World Cup
  Crime Patrol
  Crime and Punishment
  Crimean War
  Crimean-Congo haemorrhagic fever
  Crimean-Congo hemorrhagic fever
  Crimewatch
  Criminal Minds
  Crispr
  Cristal champagne
  Criterium du Dauphine
  Critics Choice Awards
  Critics' Choice Awards
  Critérium du Dauphiné
  Croc
  Crocin
  Crock-Pot
  Crockford's
  Crockpot
  Crocodile Dundee
  Crohn's
  Crohn's disease
  Crohn’s disease
  Croix de Guerre
  Croke Park agreement
  Croke Park deal
  Crombie coat
  Cromwell tank
  Crop Over
  Croque Monsieur
  Crossword Book Award
  Crotale
  Crouching Tiger
  Crouching Tiger, Hidden Dragon
  CrowdStrike Falcon
  Crowe-Thorpe Trophy
  Crown Royal
  Crown Vic
  Crown Victorias
  Cruel Summer
  Crufts
  Crunchie
  Crunchwrap Supreme
  Crusades
  Cruzcampo
  Cry Freedom
  Cry, the Beloved Country
  CryoSat
  CryoSat-2
  CryptoKitties
  CryptoLocker
  CryptoPunk
  CryptoPunks
  Cryptolocker
  Cryptosporidium
  Crystal Pepsi
  Crystal meth
  Crème Anglaise
  Crème Brûlée
  Crème de la Mer
  Crêpe Suzette
  Cuba Libre
  Cuban Missile Crisis
  Cuban Revolution
  Cuban heels
  Cuban missile crisis
  Cuban sandwich
  Cujo
  Cullen skink
  Cullinan diamond
  Cultural Revolution
  Cumberland sausage
  Cup Noodle
  Cup Noodles
  Cup Winners Cup
  Cup Winners' Cup
  Cup a Soup
  Cup-a-Soup
  Curb Your Enthusiasm
  Curiosity rover
  Curious Case of Benjamin Button
  Curious George
  Curious Incident of the Dog
  Curly Wurly
  Currie Cup
  Cursed Child
  Curtis Cup
  Cushing's disease
  Cushing's syndrome
  Cusqueña
  Custard Cream
  Custard Creams
  Cuthbert the Caterpillar
  Cutty Sark
  Cy Young
  Cy Young Award
  Cyber Monday
  Cybercrimes Act
  Cyberpunk 2077
  Cybertruck
  Cyclone Aila
  Cyclone Amphan
  Cyclone Ana
  Cyclone Asani
  Cyclone Batsirai
  Cyclone Biparjoy
  Cyclone Bulbul
  Cyclone Chido
  Cyclone Dana
  Cyclone Daniel
  Cyclone Debbie
  Cyclone Eline
  Cyclone Eloise
  Cyclone Fani
  Cyclone Fengal
  Cyclone Freddy
  Cyclone Gabrielle
  Cyclone Gaja
  Cyclone Gita
  Cyclone Gombe
  Cyclone Gulab
  Cyclone Harold
  Cyclone Hidaya
  Cyclone Hudhud
  Cyclone Idai
  Cyclone Ilsa
  Cyclone Jasper
  Cyclone Kenneth
  Cyclone Larry
  Cyclone Marcia
  Cyclone Michaung
  Cyclone Mocha
  Cyclone Nargis
  Cyclone Nisarga
  Cyclone Nivar
  Cyclone Ockhi
  Cyclone Oswald
  Cyclone Pam
  Cyclone Phailin
  Cyclone Remal
  Cyclone Seroja
  Cyclone Sidr
  Cyclone Tauktae
  Cyclone Titli
  Cyclone Tracy
  Cyclone Vardah
  Cyclone Winston
  Cyclone Yaas
  Cyclone Yasi
  Cygnus
  Cygnus spacecraft
  Cymbalta
  Cymbeline
  Cyrano de Bergerac
  Cyrus Cylinder
  Cytotec
  Czech Grand Prix
  César Award
  César Awards
  Cîroc
  Côtes du Rhône
  D&D
  D&G cream soda
  D&O
  D-30
  D-30 howitzer
  D-Day
  D-Day landings
  D/L method
  D2C
  DAB radio
  DACA
  DALL-E
  DALL-E 2
  DALL-E 3
  DAMN.
  DAO
  DAOs
  DAP fertiliser
  DART mission
  DART spacecraft
  DAX
  DAX 30
  DAX 40
  DAX index
  DC current
  DC-10
  DC-10s
  DC-3
  DC-3s
  DC-4
  DC-6
  DC-7
  DC-8
  DC-9
  DDLJ
  DDOS
  DDR4
  DDR5
  DDoS
  DDoS attack
  DDoS attacks
  DEET
  DF-11
  DF-15
  DF-16
  DF-17
  DF-21
  DF-21D
  DF-26
  DF-27
  DF-3
  DF-31
  DF-31A
  DF-31AG
  DF-41
  DF-5
  DF-5B
  DFB Cup
  DFB Pokal
  DFB-Pokal
  DFM General Index
  DFM index
  DHC-6
  DIY
  DJI Mavic
  DJI Phantom
  DJI Phantom 4
  DJI drone
  DJI drones
  DJIA
  DLS
  DLS method
  DMC-12
  DMT
  DMV
  DMs
  DNA
  DNA evidence
  DNA test
  DNA tests
  DNS
  DOA
  DOB
  DP World Tour
  DRAM
  DREAM Act
  DRS
  DSC Prize
  DSCOVR
  DSEX
  DSL
  DSLR
  DShK
  DShK machine gun
  DSi
  DStv Now
  DTaP
  DUI
  DUV
  DVD
  DVD player
  DVD players
  DVDs
  DVR
  DVRs
  DVT
  DWI
  DWT
  DXM
  DXY
  Da 5 Bloods
  Da Vinci Code
  DaCosta Cup
  Dabangg
  Dabangg 2
  Dabangg 3
  Dabur Chyawanprash
  Dachshund
  Dachshunds
  Dacia Dokker
  Dacia Duster
  Dacia Jogger
  Dacia Logan
  Dacia Sandero
  Dacia Spring
  Dacron
  Dad's Army
  Dadasaheb Phalke Award
  Daddies Sauce
  Dae Jang Geum
  Daewoo Cielo
  Daewoo Espero
  Daewoo Lacetti
  Daewoo Lanos
  Daewoo Leganza
  Daewoo Matiz
  Daewoo Nexia
  Daewoo Nubira
  Daewoo Tico
  Dahi Handi
  Daihatsu Ayla
  Daihatsu Charade
  Daihatsu Copen
  Daihatsu Cuore
  Daihatsu Fourtrak
  Daihatsu Hijet
  Daihatsu Mira
  Daihatsu Move
  Daihatsu Rocky
  Daihatsu Sirion
  Daihatsu Terios
  Daihatsu Xenia
  Daily Show
  Dairy Milk
  Dairylea
  Dairylea Dunkers
  Daisy Cutter
  Daisy Cutters
  Daisy Dukes
  Dak'Art
  Dakar Rally
  Dalkon Shield
  Dall-E
  Dall-E 2
  Dallas Buyers Club
  Dallas Cup
  Dally M Medal
  Dalmatian
  Dalmatians
  Damascus steel
  Dana Air crash
  Dana Cup
  Dance Dance Revolution
  Dance India Dance
  Dance Monkey
  Dancehall Queen
  Dancer in the Dark
  Dancing Queen
  Dancing With the Stars
  Dancing at Lughnasa
  Dancing on Ice
  Dancing with the Stars
  Dandadan
  Dandi March
  Dandie Dinmont
  Danfo
  Dangal
  Dangote cement
  Dangote sugar
  Daniel K. Inouye Solar Telescope
  Danish pastries
  Danish pastry
  Danny Boy
  Danuri
  Danza Kuduro
  Dar Mlodziezy
  Daring-class
  Darjeeling tea
  Dark 'n' Stormy
  Dark Crystal
  Dark Eagle missile
  Dark Knight
  Dark Knight Rises
  Dark Mofo
  Dark Side of the Moon
  Dark Souls
  Darkest Hour
  Darna
  Dartford warbler
  Dartmoor ponies
  Dartmoor pony
  Das Boot
  Das Kapital
  Das Rheingold
  Dasain
  Dasani
  Dasara
  Dasavathaaram
  Dash 8
  Dash 8 Q400
  Dash Button
  Dash-8
  Dashain
  Dashiki
  Dassault Falcon
  Dassault Rafale
  Dasukigate
  Data Protection Act
  Dateline NBC
  Datsun 1200
  Datsun 120Y
  Datsun 240Z
  Datsun 280Z
  Datsun B210
  Datsun Bluebird
  Datsun Cherry
  Datsun Go
  Datsun Sunny
  Datu Puti
  Dauphin helicopter
  David di Donatello
  David's Sling
  Davis Cup
  Davis Cup Finals
  Davos in the Desert
  Dawes Plan
  Dawn Treader
  Dawn probe
  Dawn spacecraft
  Dawson's Creek
  Day After Tomorrow
  Day of Reconciliation
  Day of the Dead
  Day of the Jackal
  DayQuil
  Days of Future Past
  Days of Our Lives
  Daytime Emmy
  Dayton Accords
  Dayton Agreement
  Dayton peace accord
  Daytona 500
  Daz
  DeFi
  DeLorean DMC-12
  Dead Man's Chest
  Dead Poets Society
  Dead Sea Scrolls
  Dead Souls
  Deadliest Catch
  Deadpool
  Deadpool & Wolverine
  Deadpool 2
  Deadwood
  Deaflympics
  Deal or No Deal
  Dear Evan Hansen
  Dear White People
  Dear Zindagi
  Death Note
  Death and the King's Horseman
  Death in Paradise
  Death in Venice
  Death of Artemio Cruz
  Death of Marat
  Death of Stalin
  Death of a Salesman
  Death on the Nile
  Deathly Hallows
  Debian
  Debrett's
  Debrett's Peerage
  Deca-Durabolin
  Decameron
  Deccan Odyssey
  Deccan Queen
  Decentraland
  Decision to Leave
  Decisive Storm
  Declaration of Arbroath
  Decline and Fall
  Decolonising the Mind
  Deep Blue
  Deep Impact probe
  Deep Space 1
  Deep Space Nine
  DeepSeek R1
  DeepSeek-R1
  DeepSeek-V3
  Deepavali
  Deepsea Challenger
  Deepwater Horizon
  Deer Hunter
  Deerhound
  Deet
  Deewaar
  DefExpo
  Defense Production Act
  Defense of Marriage Act
  Defiance Campaign
  Definitely Maybe
  Dekalog
  Delftware
  Delhi Belly
  Delhi Half Marathon
  Delhi-6
  Deliveroo Plus
  Dell Inspiron
  Dell XPS
  Delta 2 rocket
  Delta 4
  Delta II
  Delta IV
  Delta IV Heavy
  Delta Plus
  Delta rocket
  Delta variant
  Delta-class
  Demerara rum
  Demerara sugar
  Demerol
  Democracy Day
  Democracy Index
  Demoiselles d'Avignon
  Demon Slayer
  Denbigh Agricultural Show
  Deng Xiaoping Theory
  Dengvaxia
  Denisovan
  Denisovans
  Denmark Open
  Deodhar Trophy
  Depakote
  Depo-Provera
  Der Klassiker
  Der Rosenkavalier
  Derby d'Italia
  Derby della Madonnina
  Derringer
  Derry Girls
  Descendants of the Sun
  Descovy
  Desert Boots
  Desert Eagle
  Desert Eagles
  Desert Island Discs
  Desert Shield
  Desert Storm
  Designated Survivor
  Despacito
  Desperate Housewives
  Despicable Me
  Destiny laboratory
  Detective Conan
  Detroit Auto Show
  Dettol
  Detty December
  Deuchars IPA
  Deuteronomy
  Deutschland 83
  Deutschland über alles
  Deutschlandlied
  Dev.D
  Devara
  Devdas
  Devil Wears Prada
  Devil on the Cross
  Dewhurst Stakes
  Dexamethasone
  Dhammapada
  Dhanteras
  Dhanush howitzer
  Dhanush missile
  Dhoom
  Dhoom 2
  Dhoom 3
  Dhruv helicopter
  Dhyan Chand Award
  Diablo III
  Diablo IV
  Dial M for Murder
  Diamond Jubilee
  Diamond Jubilee Stakes
  Diamond League
  Diamond Mile
  Diamond Princess
  Diamonds Are Forever
  Dianabol
  Dianetics
  Diary of Anne Frank
  Diary of a Wimpy Kid
  Diary of a Young Girl
  Diazepam
  Dick Tracy
  Dido and Aeneas
  Die Another Day
  Die Fledermaus
  Die Hard
  Die Meistersinger
  Die Walküre
  Dieselgate
  Diet Coke
  Diet Pepsi
  Diethylstilbestrol
  Difference Engine
  Digene
  DigiLocker
  Digicel Rising Stars
  Digimon
  Digital India
  Digital Markets Act
  Digital Rupee
  Digital Services Act
  Digital Yuan
  Dijon mustard
  Dil Bechara
  Dil Chahta Hai
  Dil Dhadakne Do
  Dil Se
  Dil To Pagal Hai
  Dilantin
  Dilaudid
  Dilbert
  Dilwale
  Dilwale Dulhania Le Jayenge
  Dinagyang
  Diners Club card
  Ding Dongs
  Dinky Toys
  Diovan
  Diplodocus
  Dippin' Dots
  DirectX
  Diriliş: Ertuğrul
  Dirty Dancing
  Dirty Harry
  Dirty War
  Disaronno
  Discman
  Discobolus
  Discord server
  Discovery of India
  Discworld
  Dishdasha
  Disney Dream
  Disney Magic
  Disney Plus
  Disney Wish
  Disney Wonder
  Disprin
  Distinguished Service Cross
  Distinguished Service Order
  District 9
  Divine Mercy Sunday
  Division One
  Division Two
  Divvy bike
  Diwali
  Diwata-1
  Diwata-2
  Dix pour cent
  Dixie Cups
  Dixie cup
  Dixon of Dock Green
  Diya Aur Baati Hum
  Django Unchained
  Djibouti Agreement
  Dnepr rocket
  Do They Know It's Christmas
  Do the Right Thing
  DoS attack
  Dobble
  Doberman
  Doberman Pinscher
  Dobermann
  Dobermans
  Dobro
  Doc Marten
  Doc Marten boots
  Doc Martens
  Docker containers
  Doctor Faustus
  Doctor Strange
  Doctor Who
  Doctor Zhivago
  Documenta
  Dodd-Frank
  Dodd-Frank Act
  Doddie Weir Cup
  Dodge Avenger
  Dodge Caliber
  Dodge Caravan
  Dodge Challenger
  Dodge Charger
  Dodge Dakota
  Dodge Dart
  Dodge Durango
  Dodge Grand Caravan
  Dodge Hellcat
  Dodge Intrepid
  Dodge Journey
  Dodge Magnum
  Dodge Neon
  Dodge Nitro
  Dodge Ram
  Dodge Stratus
  Dodge Viper
  Dodgy Dossier
  Dogecoin
  Dogo Argentino
  Dogs and Demons
  Doha Agreement
  Doha Round
  Doi Moi
  Dolby Atmos
  Dolby Surround
  Dolcelatte
  Dolcetto
  Dollar Index
  Dollar index
  Dolmio
  Dolo
  Dolo 650
  Dolphin submarine
  Dolphin-class
  Dolphin-class submarine
  Dom Casmurro
  Dom Pérignon
  Domesday Book
  Domestos
  Domino's Pizza box
  Domino's pizza
  Don 2
  Don Giovanni
  Don Julio
  Don Pasquale
  Don Quixote
  Don't Cry for Me Argentina
  Don't Look Back in Anger
  Don't Look Up
  Don't Stop Believin'
  Dona Paz
  Donanemab
  Donegal tweed
  Dong Feng missile
  Dongfanghong-1
  Dongfeng-41
  Donkey Kong
  Doodlebug
  Doodlebugs
  Doom Bar
  Doom insecticide
  Doonesbury
  Dora the Explorer
  Doraemon
  Dorian Gray
  Doris Darlington Award
  Dorito
  Doritos
  Doritos Locos Tacos
  Dornier
  Dornier 17
  Dornier 228
  Dornier 328
  Dorper sheep
  Dos Equis
  Dosa
  Dostana
  Dota
  Dota 2
  Doubao
  Double Bubble
  Double Down sandwich
  Double Gloucester
  Double Ninth Festival
  Douglas DC-3
  Douglas fir
  Douglas firs
  Dove soap
  Dover sole
  Dow Jones Industrial Average
  Dow Jones Industrials
  Dow Jones index
  Dow Jones industrial average
  Dow industrials
  Down and Out in Paris
  Down syndrome
  Down's syndrome
  Downing Street Declaration
  Download Festival
  Downton Abbey
  Down’s syndrome
  Doxycycline
  Doña Paz
  Dr Jekyll and Mr Hyde
  Dr No
  Dr Phil
  Dr Strangelove
  Dr. Kildare
  Dr. No
  Dr. Oz
  Dr. Pepper
  Dr. Phil
  Dr. Strangelove
  Dracula
  Dragon Age
  Dragon Ball
  Dragon Ball Super
  Dragon Ball Z
  Dragon Boat Festival
  Dragon Tattoo
  Dragon capsule
  Dragon spacecraft
  Dragon's Den
  Dragonfly mission
  Dragons' Den
  Dragunov
  Dragunov sniper rifle
  Draken
  Dravet syndrome
  Draw Something
  Dreadnought-class
  Dreadnought-class submarines
  Dream Act
  Dream Chaser
  Dream Count
  Dream Girl 2
  Dream Weekend
  Dream of Gerontius
  Dream of the Red Chamber
  Dreamcast
  Dreamgirls
  Dreamliner
  Dreamliners
  Dreams From My Father
  Dreamweaver
  Dreyfus affair
  Drishyam
  Drishyam 2
  Drishyam 3
  Drive My Car
  Drive to Survive
  Drivers License
  Dronacharya Award
  Drupal
  Dry January
  DualSense
  DualShock
  Dubai Airshow
  Dubai Desert Classic
  Dubai Expo
  Dubai International Film Festival
  Dubai Marathon
  Dubai Sevens
  Dubai Shopping Festival
  Dubai Tennis Championships
  Dubai World Cup
  Dubai crude
  DubaiSat-1
  Dublin Fringe Festival
  Dublin Horse Show
  Dublin Literary Award
  Dublin Marathon
  Dublin Pride
  Dublin Regulation
  Dublin Theatre Festival
  Ducati 748
  Ducati 916
  Ducati Desmosedici
  Ducati Diavel
  Ducati Monster
  Ducati Multistrada
  Ducati Panigale
  Ducati Scrambler
  Duchenne
  Duchenne muscular dystrophy
  Duchess of Hamilton
  Duchess of Malfi
  Duck Dynasty
  Duckworth-Lewis
  Duckworth-Lewis-Stern
  Duckworth/Lewis
  Duel in the Pool
  Duke Nukem
  Duke of Edinburgh Award
  Duke of Edinburgh's Award
  Dukes ball
  Dukes of Hazzard
  Dulcolax
  Duleep Trophy
  Dumbo
  Dumpster
  Dunbrody
  Duncan Hines
  Dundee cake
  Dune: Part Two
  Dungeness crab
  Dungeons & Dragons
  Dungeons and Dragons
  Dunhill Links
  Dunki
  Dunkin' Donuts coffee
  Dunlop Green Flash
  Dunning-Kruger effect
  Duolingo
  Dupixent
  Duplo
  Duqu
  Durand Cup
  Durban International Film Festival
  Durban July
  Durbar Festival
  Durga Pooja
  Duronto Express
  Dushka
  Dussehra
  Dutch Grand Prix
  Dutch Shepherd
  Dwifungsi
  Dylan Thomas Prize
  DynaTAC
  Dynamics 365
  Dyson Airblade
  Dyson Airwrap
  Día de Muertos
  Día de los Muertos
  E coli
  E-2 Hawkeye
  E-2C Hawkeye
  E-2D
  E-3 Sentry
  E-4B
  E-7 Wedgetail
  E-7A Wedgetail
  E-8 JSTARS
  E-Toll
  E-ZPass
  E-boats
  E. coli
  E. coli O157
  E.T.
  E.coli
  E190
  E195
  E3
  EA FC 24
  EA Sports FC
  EA Sports FC 24
  EA-18G Growler
  EAST tokamak
  EAT
  EBIT
  EBITA
  EBITDA
  EBT
  EBT card
  EC135
  EC145
  EC225
  ECG
  EDCA
  EDGE network
  EDM
  EDSA Dos
  EDSA People Power Revolution
  EDSAC
  EDT
  EEG
  EFL Cup
  EFL Trophy
  EFP
  EFPs
  EG.5
  EGNOS
  EGOT
  EGX 30
  EGX 30 index
  EGX30
  EKG
  ELIZA
  EMP
  ENIAC
  EP
  EP-3
  EP-3E
  EPO
  EPS
  EQ
  ERA
  ERJ-145
  ERNIE machine
  ERP
  ERS-1
  ESG
  ESPN+
  ESPY
  ESPY Awards
  ESPYs
  ET
  ETA
  ETF
  ETFs
  ETH
  ETRSS-1
  ETS trains
  EU AI Act
  EU summit
  EURIBOR
  EURO STOXX 50
  EUV
  EUV lithography
  EV
  EVM
  EVMs
  EVs
  EZ-Link
  EZ-Link card
  EZPass
  Eagle S
  Eagle lunar module
  Eames chair
  EarPods
  Earl Grey
  Early Bird satellite
  Earth Day
  Earth Hour
  Earth Simulator
  Earth Summit
  EarthCARE
  Earthshot Prize
  Ease of Doing Business Index
  East Asia Summit
  East Asian Games
  East Is Red
  East of Eden
  EastEnders
  Eastbourne International
  Eastenders
  Easter
  Easter Monday
  Easter Rising
  Easter Sunday
  Easy on Me
  Easy-Bake Oven
  Eat Bulaga
  Eat Bulaga!
  Eat Out to Help Out
  Eat Pray Love
  Eat, Pray, Love
  Ebitda
  Ebola
  Ebola Virus Disease
  Ebola virus disease
  Ebola: 93 Days
  Ebor Handicap
  Eccles cake
  Eccles cakes
  Ecclesiastes
  Echinacea
  Echo
  Echo 1
  Echo Award
  Echo Dot
  Echo Falls
  Echo Show
  Eclipse Stakes
  Eclipse yacht
  Ecureuil
  Ed Sullivan Show
  Edam
  Edgar Award
  Edinburgh Comedy Award
  Edinburgh Festival
  Edinburgh Festival Fringe
  Edinburgh Fringe
  Edinburgh International Book Festival
  Edinburgh International Festival
  Edinburgh Military Tattoo
  Edinburgh Rock
  Edsa II
  Educating Rita
  Edward R. Murrow Award
  Edward Scissorhands
  Edwards syndrome
  Edwards' syndrome
  Edwin Drood
  Ee Mungu Nguvu Yetu
  Eee PC
  Eega
  Efes
  Effexor
  Efuru
  Egg Bowl
  Egg McMuffin
  Egg Salad Sandwich
  Eggo waffles
  Eggs Benedict
  Eggs Florentine
  Eggs Royale
  Egremont Russet
  Egungun Festival
  Egusi
  Egusi soup
  Egwu Eke
  EgyptSat-1
  Egyptian Revolution
  Egyptian cotton
  Egyptian goose
  Ehime Maru
  Ehlers-Danlos
  Ehlers-Danlos syndrome
  Eid
  Eid Milad-un-Nabi
  Eid el-Fitr
  Eid el-Kabir
  Eid ul Fitr
  Eid ul-Adha
  Eid ul-Fitr
  Eid-al-Adha
  Eid-al-Fitr
  Eid-el-Fitr
  Eid-el-Kabir
  Eid-el-Maulud
  Eid-ul-Adha
  Eid-ul-Azha
  Eid-ul-Fitri
  Eid-ul-Maulud
  Eid-ul-Zuha
  Eidul Azha
  Eidul Fitr
  Eight Hour Cream
  Eighth Amendment
  Eine kleine Nachtmusik
  Einstein Probe
  Einstein on the Beach
  Eircom broadband
  Eisenhower Trophy
  Eisteddfod
  Ejen Ali
  Ek Tha Tiger
  Ek Villain
  Ekka
  Ekpe Festival
  Ekushey Padak
  El Chavo
  El Chavo del Ocho
  El Clasico
  El Clásico
  El Dorado Rum
  El Dorado rum
  El Ekhteyar
  El Filibusterismo
  El Gouna Film Festival
  El Nino
  El Niño
  El Secreto de Sus Ojos
  Elastoplast
  Elden Ring
  Elder Scrolls
  Elder of the Burning Spear
  Eldoret City Marathon
  Eleanor Oliphant
  Eleanor Rigby
  Electoral Act
  Electoral Bill
  Electric Daisy Carnival
  Electric Picnic
  Electron rocket
  Elesin Oba
  Eleven Minutes
  Eleven-Plus
  Elf on the Shelf
  Elgin Marbles
  Elgon Cup
  Eliquis
  Elite Dangerous
  Elite Eight
  Elite Squad
  EllaOne
  Ellen DeGeneres Show
  Elvis Juice
  Emad missile
  Emancipation Day
  Emancipation Proclamation
  Emancipendence
  Embraer 170
  Embraer 190
  Embraer 195
  Embraer Bandeirante
  Embraer E190
  Embraer E195
  Embraer ERJ
  Embraer ERJ-145
  Embraer Legacy
  Embraer Phenom
  Embraer Super Tucano
  Emergencies Act
  Emerging Asia Cup
  Emil and the Detectives
  Emilia Perez
  Emilia Pérez
  Emilia Romagna Grand Prix
  Emily in Paris
  Emirates Cup
  Emma Maersk
  Emma Mærsk
  Emmental
  Emmenthal
  Emmerdale
  Emmy
  Emmy Award
  Emmy Awards
  Emmys
  Empanadas
  Emperor's Cup
  Emperor's New Clothes
  Empire Builder
  Empire State Express
  Empire State of Mind
  Empire Strikes Back
  Empire Windrush
  Empresses in the Palace
  Empuraan
  Enbrel
  Encantadia
  Encarta
  Enchantment of the Seas
  EncroChat
  Encrochat
  Encyclopaedia Britannica
  Encyclopedia Britannica
  End SARS
  End of History
  End of the Affair
  EndSARS
  Endangered Species Act
  Enduring Love
  Energia rocket
  Enfamil
  Enfield Bullet
  Enfield revolver
  English Bull Terrier
  English Bulldog
  English Civil War
  English Electric Lightning
  English Greyhound Derby
  English Setter
  English Springer Spaniel
  English Vinglish
  English bulldog
  English muffin
  English muffins
  Enhanced Defense Cooperation Agreement
  Enhanced Games
  Enhertu
  Eniac
  Enigma Variations
  Enigma code
  Enigma machine
  Enkutatash
  Enola Gay
  Entebbe raid
  Enter Sandman
  Enter the Dragon
  Enterprise Cup
  Enthiran
  Entre les murs
  Entresto
  Envisat
  Envy apples
  Epclusa
  Ephedra
  Ephedrine
  Ephesians
  Epi-Pen
  EpiPen
  EpiPens
  EpiVacCorona
  Epic of Gilgamesh
  Epidiolex
  Epilady
  Epilim
  Epipen
  Epipens
  Epiphany
  Epogen
  Epoisses
  Epsilon rocket
  Epsilon-6
  Epsom Derby
  Epsom Handicap
  Epyc
  Equal Rights Amendment
  Equal sweetener
  Equality Act
  Equanimity
  Equanimity yacht
  Eragon
  Eras Tour
  Erasmus+
  Erbitux
  Erdinger
  Erika tanker
  Erin Brockovich
  Eris rocket
  Eris variant
  Eriskay pony
  Ernie Bot
  Eroica
  Ertugrul
  Ervebo
  Escalade
  Escalades
  Escape to Victory
  Escape to the Country
  Escherichia coli
  Escrava Isaura
  Eskimi
  Eskom load shedding
  Esperanto
  Espionage Act
  Esports World Cup
  Espresso Martini
  Essential Phone
  Essure
  Estonia ferry
  Estrada Doctrine
  Estrella Galicia
  Etch A Sketch
  Etch-a-Sketch
  EternalBlue
  Ethereum Classic
  Ethernet
  Ethiopian wolf
  Etisalat Prize for Literature
  Eton Mess
  Eton mess
  Etsy shop
  Eucharist
  Euclid space telescope
  Euclid telescope
  Eugene Onegin
  Eureka Stockade
  Euribor
  Euro
  Euro 2000
  Euro 2004
  Euro 2008
  Euro 2012
  Euro 2016
  Euro 2020
  Euro 2024
  Euro 2028
  Euro 5
  Euro 6
  Euro 96
  Euro IV
  Euro STOXX 50
  Euro Stoxx 50
  EuroBasket
  EuroCup
  EuroLeague
  EuroStoxx 50
  Eurobasket
  Eurobond
  Eurobonds
  Eurocopter AS350
  Eurocopter EC135
  Eurocopter EC225
  Eurodrone
  Eurofighter
  Eurofighter Typhoon
  Eurofighter Typhoons
  Eurofighters
  Euroleague
  Euromaidan
  Europa Clipper
  Europa Conference League
  Europa League
  Europa rocket
  Europe Day
  European Aquatics Championships
  European Causeway
  European Challenge Cup
  European Champions Cup
  European Championship
  European Championships
  European Convention on Human Rights
  European Cup
  European Extremely Large Telescope
  European Games
  European Grand Prix
  European Green Deal
  European Highlander
  European Poker Tour
  European Rugby Champions Cup
  European Super League
  Eurostar train
  Eurostar trains
  Eurovision
  Eurovision Song Contest
  Eutelsat 36B
  Evangelion
  Evangelium Vitae
  Evening Standard Theatre Awards
  Evening Star locomotive
  Event Horizon Telescope
  Ever Ace
  Ever Forward
  Ever Given
  EverQuest
  Everest Premier League
  Evernote
  Every Student Succeeds Act
  Everybody Loves Jenifa
  Everybody Loves Raymond
  Everything Everywhere All at Once
  Evian Championship
  Evian Masters
  Evista
  Evita
  Evusheld
  Ewing sarcoma
  Ewing's sarcoma
  Excalibur
  Excel
  Excel spreadsheet
  Excel spreadsheets
  Excelsior water crackers
  Exe flour
  Exhuma
  Exile on Main St.
  Exit Festival
  Exmoor ponies
  Exmoor pony
  ExoMars
  ExoMars rover
  Exocet
  Exocet missile
  Exocet missiles
  Exocets
  Exodus 1947
  Exondys 51
  Exorcist
  Explorer 1
  Explorer of the Seas
  Expo 2020
  Expo 2020 Dubai
  Expo 2025
  Expo 67
  Expropriation Act
  Expropriation Bill
  Extradition Bill
  Extraordinary Attorney Woo
  Extreme Makeover
  Extremely Large Telescope
  Exxon Valdez
  Exynos
  Eye of the Tiger
  Eyes Wide Shut
  Eyimofe
  Eyo Festival
  F-100
  F-104
  F-104 Starfighter
  F-105
  F-111
  F-111s
  F-117
  F-117 Nighthawk
  F-117 stealth fighter
  F-117A
  F-14
  F-14 Tomcat
  F-14s
  F-15
  F-15 Eagle
  F-150
  F-150 Lightning
  F-15E
  F-15E Strike Eagle
  F-15EX
  F-15J
  F-15K
  F-15s
  F-16
  F-16 Fighting Falcon
  F-16 fighter
  F-16 jets
  F-16V
  F-16s
  F-18
  F-18 Hornet
  F-18s
  F-22
  F-22 Raptor
  F-22 Raptors
  F-22s
  F-250
  F-35
  F-35 Joint Strike Fighter
  F-35 Lightning II
  F-35 jets
  F-35 stealth fighter
  F-35A
  F-35B
  F-35C
  F-35s
  F-4
  F-4 Phantom
  F-47
  F-4s
  F-5
  F-5E
  F-5s
  F-7
  F-7PG
  F-86 Sabre
  F-Series
  F/A-18
  F/A-18 Hornet
  F/A-18 Super Hornet
  F/A-18s
  F1
  F16
  F16s
  F35
  F35s
  FA Cup
  FA Cup trophy
  FA Trophy
  FA Vase
  FA Youth Cup
  FA-50
  FA-50s
  FAB-1500
  FAB-500
  FAI Cup
  FAMAS
  FAMAS Awards
  FAQ
  FAQs
  FAST telescope
  FASTag
  FATCA
  FBD League
  FBM KLCI
  FCPA
  FESPACO
  FESTAC
  FESTAC 77
  FFA Cup
  FGM
  FIBA AmeriCup
  FIBA Asia Cup
  FIBA World Cup
  FIFA 10
  FIFA 12
  FIFA 13
  FIFA 14
  FIFA 15
  FIFA 16
  FIFA 17
  FIFA 18
  FIFA 19
  FIFA 20
  FIFA 21
  FIFA 22
  FIFA 23
  FIFA Best
  FIFA Club World Cup
  FIFA U-17 World Cup
  FIFA U-20 World Cup
  FIFA Women's World Cup
  FIFA World Cup
  FIFA World Player
  FIH Pro League
  FKF President's Cup
  FM
  FM radio
  FN FAL
  FN Five-Seven
  FN Minimi
  FN P90
  FN SCAR
  FOCAC
  FOI Act
  FOIA
  FPGA
  FPJ's Ang Probinsyano
  FPJ's Batang Quiapo
  FPS
  FPV
  FPV drone
  FPV drones
  FREMM
  FREMM frigate
  FTE
  FTP
  FTSE
  FTSE 100
  FTSE 100 Index
  FTSE 100 index
  FTSE 250
  FTSE 350
  FTSE AIM
  FTSE All-Share
  FTSE All-Share index
  FTSE Bursa Malaysia KLCI
  FTSE Eurofirst 300
  FTSE MIB
  FTSE Mib
  FTSE-100
  FTSE100
  FTSE4Good
  FTSEurofirst 300
  FTT
  FTTC
  FTTP
  Fabelmans
  Faberge egg
  Faberge eggs
  Fabergé egg
  Fabergé eggs
  Fabry disease
  Fabulous Lives of Bollywood Wives
  Face ID
  Face the Nation
  FaceTime
  Facebook Beacon
  Facebook Connect
  Facebook Credits
  Facebook Dating
  Facebook Home
  Facebook Libra
  Facebook Lite
  Facebook Live
  Facebook Marketplace
  Facebook Messenger
  Facebook Page
  Facebook Pages
  Facebook Stories
  Facebook Watch
  Facebook Workplace
  Facetime
  Facing Mount Kenya
  Faerie Queene
  Fahrenheit 451
  Fair & Lovely
  Fair Housing Act
  Fair Isle jumper
  Fair Isle sweater
  Fair and Lovely
  Fairchild Metroliner
  Fairey Swordfish
  Fairphone
  Fairy Liquid
  Fairy Tail
  Fairytale of New York
  Fajr-3
  Fajr-5
  Fajr-5 rockets
  Fake Bake
  Falaq-1
  Falcon 1
  Falcon 40B
  Falcon 50
  Falcon 7X
  Falcon 9
  Falcon 9 rocket
  Falcon 9 rockets
  Falcon 900
  Falcon 9s
  Falcon Heavy
  Falcon Heavy rocket
  Falklands War
  Fall Guys
  Fallout 4
  Fallout: New Vegas
  Falls Festival
  Falstaff
  Fame Academy
  Fame Monster
  Famicom
  Family Feud
  Family Fortunes
  Family Guy
  Famished Road
  Fanaa
  Fandry
  Fanny and Alexander
  Fansidar
  Fanta Orange
  Fantales
  Fantasia
  Fantastic Beasts
  Fantastic Four
  Fantastic Mr. Fox
  Fantasy Football League
  Far Cry
  Far From the Madding Crowd
  Farewell My Concubine
  FarmVille
  Farmer Wants a Wife
  Farmers' Day
  Farmville
  Farnborough Airshow
  Farnborough International Airshow
  Farzi
  FasTrak
  Fascism
  Fast & Furious
  Fast Show
  Fast X
  Fast and Furious
  Fastnet Race
  Fat Man
  Fat Tire
  Fat Tuesday
  Fatal Attraction
  Fatal Shore
  Fate of the Furious
  Fateh-110
  Fateh-313
  Father Ted
  Father's Day
  Fathers and Sons
  Fathers' Day
  Fattah-1
  Fattah-2
  Fauda
  Fault in Our Stars
  Favipiravir
  Fawlty Towers
  Fear Factor
  Fear the Walking Dead
  Feast ice cream
  Feast of Christ the King
  Feast of St Francis
  Feast of the Assumption
  Feast of the Black Nazarene
  Feast of the Goat
  Febreze
  Fed Cup
  FedEx Cup
  FedExCup
  Federalist Papers
  Federation Cup
  Fedora Linux
  Fedora hat
  Feed the Future
  Feeld
  Fees Must Fall
  Feijoada
  Feis Ceoil
  Felabration
  Felicity Ace
  Fellowship of the Ring
  Feluda
  Female Eunuch
  Femina Miss India
  Feminine Mystique
  Fen-Phen
  Fen-phen
  Fender Stratocaster
  Fender Telecaster
  Fendi Baguette
  Fendouzhe
  Fentanyl
  Fenty Beauty foundation
  Ferguson tractor
  Feria de Abril
  Fermi Gamma-ray Space Telescope
  Fermi telescope
  Ferrari 250 GTO
  Ferrari 355
  Ferrari 360
  Ferrari 360 Modena
  Ferrari 458
  Ferrari 458 Italia
  Ferrari 488
  Ferrari 575
  Ferrari 599
  Ferrari 812
  Ferrari California
  Ferrari Daytona
  Ferrari Dino
  Ferrari Enzo
  Ferrari F355
  Ferrari F40
  Ferrari F430
  Ferrari F50
  Ferrari FF
  Ferrari LaFerrari
  Ferrari Modena
  Ferrari Portofino
  Ferrari Purosangue
  Ferrari Roma
  Ferrari SF90
  Ferrari Spider
  Ferrari Testarossa
  Ferrero Rocher
  Fertilizer Fund scam
  Fespaco
  Festen
  Feta
  Fettuccine Alfredo
  Fever Pitch
  Fez Festival
  Fiat 500
  Fiat 500L
  Fiat Bravo
  Fiat Cinquecento
  Fiat Doblo
  Fiat Ducato
  Fiat Linea
  Fiat Multipla
  Fiat Palio
  Fiat Panda
  Fiat Punto
  Fiat Stilo
  Fiat Tipo
  Fiat Uno
  Fiats
  Ficciones
  Ficha Limpa
  Fidaa
  Fiddler on the Roof
  Fidelio
  Fidget Spinner
  Fiducia Supplicans
  Field of Dreams
  FieldTurf
  Fields Medal
  Fields of Athenry
  Fieldturf
  Fiesta Bowl
  Fiesta ST
  Fifa 17
  Fifth Amendment
  Fifth Element
  Fifty Shades
  Fifty Shades Darker
  Fifty Shades Freed
  Fifty Shades of Grey
  Fig Newton
  Fig Newtons
  Fight the Power
  Fighting Temeraire
  Fiji Water
  Fila Brasileiro
  Filet-O-Fish
  Filmfare Award
  Filmfare Awards
  Filmfare Awards South
  Filofax
  FinFisher
  FinSpy
  Final Cut Pro
  Final Fantasy
  Final Fantasy VII
  Final Four
  Finalissima
  Finance Act
  Finance Bill
  Finance Bill 2024
  Finding Dory
  Finding Nemo
  Findus Crispy Pancakes
  Finlandia
  Finnegans Wake
  Fire Phone
  Fire Stick
  Fire TV
  Fire TV Stick
  Fire and Fury
  FireWire
  Fireball whisky
  Firefly Alpha
  Firefly Lane
  Firefox
  Firefox OS
  Fireman Sam
  First Amendment
  First Blood
  First Communion
  First Gulf War
  First Holy Communion
  First Intifada
  First Opium War
  First Step Act
  First They Killed My Father
  First War of Independence
  Fiscal Compact
  Fish Fingers
  Fisherman's Blues
  Fisker Karma
  Fisker Ocean
  Fist of Fury
  Fist of the North Star
  Fitbit Versa
  Fitzgibbon Cup
  Five Children and It
  Five Nations
  Five Point Someone
  Five Power Defence Arrangements
  Five-Year Plan
  Five-hour Energy
  Fix You
  Fla-Flu
  Flake 99
  Flakka
  Flamin' Hot Cheetos
  Flamingo missile
  Flappy Bird
  Flash Player
  Flashdance
  Flat White
  Fleabag
  Fleadh
  Fleadh Cheoil
  Fleadh Cheoil na hÉireann
  Flight MH17
  Flight MH370
  Flight Simulator
  Flintstones
  Flip-Flops
  Flora margarine
  Florante at Laura
  Flores de Mayo
  Florida panther
  Flower of Scotland
  Flower-class corvette
  FluMist
  Fluenz
  Fluzone
  Flying Dutchman
  Flying Fortress
  Flying Scotsman
  Flyknit
  Flèche Wallonne
  Focke-Wulf 190
  Fog on the Tyne
  Fokker 100
  Fokker 50
  Fokker 70
  Fokker F27
  Fokker F28
  Folsom Prison Blues
  Fome Zero
  Fontina
  Fool Me Once
  Foot and Mouth
  Foot-and-Mouth
  Football Focus
  Football League Trophy
  Football Manager
  Footballers' Wives
  Footloose
  Footsie
  Footy Show
  For All Mankind
  For Whom the Bell Tolls
  For Your Eyes Only
  ForTwo
  Forbes 400
  Forbes list
  Forbrydelsen
  Force Awakens
  Ford Anglia
  Ford Bronco
  Ford Capri
  Ford Cortina
  Ford Crown Victoria
  Ford EcoSport
  Ford Edge
  Ford Edsel
  Ford Endeavour
  Ford Escape
  Ford Escort
  Ford Everest
  Ford Excursion
  Ford Expedition
  Ford Explorer
  Ford F-150
  Ford F-150 Lightning
  Ford Falcon
  Ford Fiesta
  Ford Fiestas
  Ford Figo
  Ford Flex
  Ford Focus
  Ford Focuses
  Ford Fusion
  Ford GT40
  Ford Galaxy
  Ford Granada
  Ford Ikon
  Ford Ka
  Ford Kuga
  Ford Laser
  Ford Maverick
  Ford Model T
  Ford Mondeo
  Ford Mustang
  Ford Mustang Mach-E
  Ford Mustangs
  Ford Pinto
  Ford Puma
  Ford Ranger
  Ford S-Max
  Ford Sierra
  Ford Taurus
  Ford Telstar
  Ford Territory
  Ford Thunderbird
  Ford Transit
  Ford Transit Connect
  Ford Transits
  Ford Trophy
  Ford Windstar
  Ford Zephyr
  Ford-class
  Foreign Corrupt Practices Act
  Foreman Grill
  Foreshore and Seabed Act
  Forest Rights Act
  Formula 1
  Formula 2
  Formula 3
  Formula E
  Formula One
  Forrest Gump
  Forteo
  Fortnite
  Fortran
  Fortune 500
  Fortune Global 500
  Fortuner
  Fortwo
  Forum on China-Africa Cooperation
  Forward Prize
  Forza Horizon
  Forza Motorsport
  Fosamax
  Foster's Lager
  Fosters Lager
  Foucault's Pendulum
  Founders' Day
  Fountainhead
  Four Hills Tournament
  Four Loko
  Four Modernizations
  Four More Shots Please!
  Four Roses
  Four Sisters and a Wedding
  Four Weddings and a Funeral
  Four'N Twenty pie
  Four'n Twenty
  Fourteenth Amendment
  Fourth Amendment
  Fourth Wing
  Fox & Friends
  Fox News Sunday
  Fox Terrier
  Fox's Glacier Mints
  Fox's biscuits
  Foxtel IQ
  Foxtel Now
  Fragile States Index
  Fragile X syndrome
  Framework Agreement on Bangsamoro
  France 98
  Frances Ha
  Franciacorta
  Franco-Prussian War
  Francophone Games
  Frank Worrell Trophy
  Frankenstein
  Frankfurt Book Fair
  Frankfurt Motor Show
  Frankfurter
  Frankfurters
  Franz Kafka Prize
  Frappuccino
  Frappuccinos
  Frasier
  Fray Bentos pie
  Freakonomics
  Frecciarossa
  Freddo
  Freddos
  Free Basics
  Free Fire
  Freedom 7
  Freedom Charter
  Freedom Convoy
  Freedom Day
  Freedom Trophy
  Freedom of Information Act
  Freedom of the Seas
  Freedom-class
  Freevee
  Freeview box
  Freewinds
  Freightliner truck
  Fremantle Highway
  French Badminton Open
  French Bulldog
  French Bulldogs
  French Cup
  French Dispatch
  French Fancies
  French Grand Prix
  French Open
  French Revolution
  French and Indian War
  French bulldog
  French bulldogs
  French dressing
  French fries
  French fry
  French onion soup
  French toast
  Frenchie
  Frenchies
  Fresh Off the Boat
  Fresh Prince of Bel-Air
  Freshers' Week
  Friday Night Lights
  Friday Night With Jonathan Ross
  Friday the 13th
  Fridays for Future
  Friends Provident Trophy
  Friends in Low Places
  Friendship 7
  Frieren
  Friesian cow
  Friesian cows
  Frieze
  Frieze London
  Frisbee
  Frisbees
  Fritos
  Frog-7
  Frogger
  From Russia With Love
  Frontier Mail
  Frontier supercomputer
  Froot Loops
  Frooti
  Frost/Nixon
  Frosted Flakes
  Frosties
  Frosty Jack
  Frozen 2
  Frozen Four
  Frozen II
  Frozen Planet
  Fruit Ninja
  Fruit Pastilles
  Fruits Basket
  Fry's Chocolate Cream
  Fry's Turkish Delight
  Fuchsia OS
  Fudgsicle
  FuelBand
  Fuelband
  Fufu
  Fugaku
  Fugro Discovery
  Fuji House of Commotion
  Fuji apples
  Fujian carrier
  Fujita scale
  Fujitsu Horizon
  Fukushima disaster
  Fulbright
  Fulbright Scholarship
  Fuliza
  Full Metal Jacket
  Full Monty
  Full Swing
  Fuller House
  Fuller's London Pride
  Fullmetal Alchemist
  Funko Pop
  Funko Pops
  Funny Girl
  Funyuns
  Furbies
  Furby
  Furiosa
  Furious 7
  Fury Road
  Futurama
  Future Africa Awards
  Future Awards Africa
  Future Investment Initiative
  Fuxing
  Fuzzy Felt
  Fyre Festival
  Féile na nGael
  Félix Houphouët-Boigny Peace Prize
  Fête de la Musique
  Für Elise
  G Suite
  G-91
  G-Shock
  G-Wagen
  G-Wagon
  G-Wagons
  G.I. Joe
  G20 summit
  G3
  G3 rifle
  G36
  G36 rifle
  G550
  G650
  G7 summit
  G8 summit
  GATT
  GB
  GB200
  GBBO
  GBU-12
  GBU-28
  GBU-31
  GBU-39
  GBU-43
  GBU-57
  GCE
  GCE O-Level
  GCFR
  GCON
  GCSE
  GCSEs
  GDP
  GDPR
  GDR
  GDRs
  GHB
  GHz
  GI Bill
  GI Joe
  GI index
  GIF
  GIFs
  GITEX
  GLONASS
  GM crop
  GM crops
  GM food
  GM foods
  GMAT
  GMC Acadia
  GMC Canyon
  GMC Denali
  GMC Envoy
  GMC Hummer
  GMC Jimmy
  GMC Savana
  GMC Sierra
  GMC Terrain
  GMC Yukon
  GMC Yukon Denali
  GMLRS
  GMO
  GMOs
  GMT
  GNI
  GNP
  GNU
  GNU/Linux
  GOCE
  GOES satellite
  GOES-16
  GOES-R
  GOtv Shield
  GP
  GPA
  GPAs
  GPRS
  GPS
  GPT-2
  GPT-3
  GPT-3.5
  GPT-4
  GPT-4 Turbo
  GPT-4.5
  GPT-4o
  GPT-5
  GPT4
  GPTs
  GPU
  GPUs
  GRACE satellites
  GRAIL
  GRE
  GSAT-6A
  GSAT-9
  GSE Composite Index
  GSLV
  GSLV Mk III
  GSLV rocket
  GSLV-Mk III
  GSM
  GST
  GSTIN
  GSTN
  GTA
  GTA 5
  GTA 6
  GTA V
  GTA VI
  GTL
  GW
  GWM Haval
  GWM Haval Jolion
  GWM Ora
  GWM Steed
  GWh
  Gabapentin
  Gabbar Singh
  Gadar
  Gadar 2
  Gadar: Ek Prem Katha
  Gaganyaan
  Gaia satellite
  Gaia spacecraft
  Gaia telescope
  Gaisce
  Gala apples
  Gala sausage roll
  Galapagos tortoise
  Galapagos tortoises
  Galatians
  Galaxy A52
  Galaxy Buds
  Galaxy Fold
  Galaxy Gear
  Galaxy Nexus
  Galaxy Note
  Galaxy Note 10
  Galaxy Note 2
  Galaxy Note 20
  Galaxy Note 3
  Galaxy Note 4
  Galaxy Note 5
  Galaxy Note 7
  Galaxy Note 8
  Galaxy Note 9
  Galaxy Note II
  Galaxy Note7
  Galaxy Note8
  Galaxy Ring
  Galaxy S
  Galaxy S II
  Galaxy S III
  Galaxy S10
  Galaxy S10+
  Galaxy S2
  Galaxy S20
  Galaxy S20 Ultra
  Galaxy S21
  Galaxy S21 Ultra
  Galaxy S22
  Galaxy S22 Ultra
  Galaxy S23
  Galaxy S23 Ultra
  Galaxy S24
  Galaxy S24 Ultra
  Galaxy S24+
  Galaxy S3
  Galaxy S4
  Galaxy S5
  Galaxy S6
  Galaxy S6 Edge
  Galaxy S7
  Galaxy S7 Edge
  Galaxy S8
  Galaxy S8+
  Galaxy S9
  Galaxy S9+
  Galaxy SII
  Galaxy SIII
  Galaxy Tab
  Galaxy Watch
  Galaxy Z Flip
  Galaxy Z Flip3
  Galaxy Z Fold
  Galaxy Z Fold 4
  Galaxy Z Fold2
  Galaxy Z Fold3
  Galaxy chocolate
  Galil
  Galil rifle
  Galileo navigation system
  Galileo probe
  Galileo satellite
  Galileo satellites
  Galileo spacecraft
  Galils
  Gallagher Premiership
  Gallipoli campaign
  Galway Arts Festival
  Galway Film Fleadh
  Galway Hurdle
  Galway International Arts Festival
  Galway Plate
  Galway Races
  Gamay
  Game Boy
  Game Boy Advance
  Game Boy Color
  Game Boys
  Game Gear
  Game Pass
  Game of Thrones
  GameCube
  Gameboy
  Gamecube
  Gamescom
  Gandhi Jayanti
  Gandhi Peace Prize
  Gandhi cap
  Gandhism
  Ganesh Chaturthi
  Ganesh Utsav
  Ganeshotsav
  Ganges Water Treaty
  Gangnam Style
  Gangs of Lagos
  Gangs of New York
  Gangs of Wasseypur
  Gangubai Kathiawadi
  Gaokao
  Garage Band
  GarageBand
  Gardasil
  Garden of Earthly Delights
  Gardeners' World
  Garena Free Fire
  Garib Rath
  Garibaldi biscuit
  Garibi Hatao
  Garma Festival
  Garota de Ipanema
  Garveyism
  Gasolina
  Gates Cambridge Scholarship
  Gather Round
  Gati Shakti
  Gatimaan Express
  Gatling gun
  Gatling guns
  Gator Bowl
  Gatsby sandwich
  Gaucher disease
  Gaullism
  Gautrain
  Gautrain bus
  Gavin & Stacey
  Gavin and Stacey
  Gaviscon
  Gawad Urian
  Gawai
  Gawai Dayak
  Gay Games
  Gay Pride
  Gaza Mon Amour
  Gazelle helicopter
  GeForce
  GeForce RTX
  Gear VR
  Gears of War
  Geetha Govindam
  Gegar Vaganza
  Geiger
  Geiger counter
  Geiger counters
  Gemini
  Gemini 8
  Gemini Advanced
  Gemini Nano
  Gemini North telescope
  Gemini Pro
  Gemini South
  Gemini Ultra
  Gemini capsule
  Gender Recognition Reform Bill
  General Belgrano
  General Hospital
  General Slocum
  General Tso's chicken
  Generations: The Legacy
  Genesis I
  Genesis Invitational
  Genesis probe
  Geneva Convention
  Geneva Conventions
  Geneva Motor Show
  Genie Awards
  Genie in a Bottle
  Genoa cake
  Genocide Convention
  Genshin Impact
  Genting Dream
  Geo Barents
  Geo Metro
  Geo Prizm
  Geo Storm
  Geo Tracker
  Geordie Shore
  Georg Büchner Prize
  George Cross
  George Foreman Grill
  George Medal
  Gepard
  Gepards
  Gerald R. Ford-class
  Geran-2
  German Book Prize
  German Cup
  German Grand Prix
  German Open
  German Pointer
  German Requiem
  German Shepherd
  German Shepherd dog
  German Shepherds
  German Super Cup
  German Unity Day
  German shepherd
  German shepherds
  German shorthaired pointer
  Germinal
  Gershwin Prize
  Get Me Out of Here
  Get Up, Stand Up
  Gettr
  Gettysburg Address
  Gettysburg Campaign
  Gewurztraminer
  Gewürztraminer
  GfK index
  Ghadr
  Ghajini
  Ghan
  Ghana FA Cup
  Ghana Music Awards
  Ghana's Most Beautiful
  GhanaSat-1
  Ghauri
  Ghauri missile
  Ghaznavi missile
  Ghent Altarpiece
  Ghost Bat
  Ghost Pepper
  Ghost gun
  Ghost in the Shell
  Ghost of Tsushima
  Ghostbusters
  Ghum Hai Kisikey Pyaar Meiin
  Gianni Schicchi
  Giant Magellan Telescope
  Giant Schnauzer
  Giant Sequoia
  Giatsint
  Gibson Les Paul
  Gibson SG
  Gideon Bible
  Gift Nifty
  Gilenya
  Gilets jaunes
  Gilgamesh
  Giller Prize
  Gillette Cup
  Gillette Fusion
  Gillette Mach3
  Gilligan's Island
  Gilmore Girls
  Gimme Shelter
  Ginebra San Miguel
  Gini
  Gini coefficient
  Gini index
  Ginkgo biloba
  Ginny & Georgia
  Ginseng
  Ginsters pasty
  Gion Matsuri
  Giotto probe
  Gipsy Moth IV
  Gir cow
  Girl From Nowhere
  Girl Scout Cookies
  Girl Scout cookies
  Girl With Balloon
  Girl With the Dragon Tattoo
  Girl from Ipanema
  Girl on the Train
  Girl with a Pearl Earring
  Girl, Woman, Other
  Giro
  Giro d'Italia
  Giro di Lombardia
  GitHub Copilot
  Gitex
  Giulio Cesare
  Give Peace a Chance
  Giving Tree
  Giving Tuesday
  GivingTuesday
  Gladiator II
  Gladstone bag
  Glasgow Coma Scale
  Glasnost
  Glass Bead Game
  Glass Menagerie
  Glass Onion
  Glass-Steagall
  Glastonbury Festival
  Gleevec
  Glen Rosa
  Glen Sannox
  Glen of Imaal terrier
  Glengarry
  Glengarry Glen Ross
  Glenlivet
  Glenroe
  Glivec
  Glo 1
  Global 6000
  Global Citizen Festival
  Global Compact for Migration
  Global Competitiveness Index
  Global Express
  Global Hawk
  Global Hunger Index
  Global Innovation Index
  Global Magnitsky Act
  Global Peace Index
  Global T20 Canada
  Global Village
  GlobalFlyer
  Globe at Home
  Globemaster
  Glock 17
  Glock 19
  Glock 22
  Glock 26
  Glock 9mm
  Glock handgun
  Glock pistol
  Glock pistols
  Glock semi-automatic pistol
  Glock switch
  Glocks
  Glomar Challenger
  Glomar Explorer
  Glonass
  Glorious Goodwood
  Glorious Revolution
  Glory to Hong Kong
  Gloster Gladiator
  Gloster Meteor
  Gloucester Old Spot
  Gloucester Old Spots
  Gloucestershire Old Spot
  Glow & Lovely
  Glucon-D
  Glyphosate
  Gmail
  Gmails
  Gneisenau
  Gnutella
  Go Set a Watchman
  Go Your Own Way
  GoPro Hero
  GoToMeeting
  GoalControl
  Goalkeeper CIWS
  Goblet of Fire
  God Bless America
  God Bless the U.S.A.
  God Bless the USA
  God Defend New Zealand
  God Delusion
  God Save the King
  God Save the Queen
  God of Small Things
  God of War
  God of War Ragnarök
  God's Plan
  Godan
  Godfather
  Godfather Part II
  Godfather Part III
  Gods Are Not to Blame
  Gods Must Be Crazy
  Godzilla
  Godzilla Minus One
  Gogglebox
  Going Down River Road
  Golang
  Gold Blend
  Gold Cup
  Gold Glove
  Gold Logie
  Gold Sovereign
  Goldberg Variations
  Golden Bear
  Golden Bell Awards
  Golden Boot
  Golden Compass
  Golden Delicious
  Golden Disc Awards
  Golden Gaytime
  Golden Girls
  Golden Globe
  Golden Globe Award
  Golden Globe Awards
  Golden Globe Race
  Golden Globes
  Golden Glove
  Golden Gloves
  Golden Grahams
  Golden Guitar
  Golden Hind
  Golden Hinde
  Golden Horse Award
  Golden Horse Awards
  Golden Jubilee
  Golden League
  Golden Leopard
  Golden Lion
  Golden Melody Awards
  Golden Notebook
  Golden Penny
  Golden Raspberry
  Golden Raspberry Awards
  Golden Retriever
  Golden Retrievers
  Golden Rooster Awards
  Golden Slipper
  Golden Week
  GoldenEye
  Goldenberg scandal
  Goldendoodle
  Goldendoodles
  Goldfinger
  Goldfish crackers
  Goldman Environmental Prize
  Golf GTI
  Golfgate
  Golmaal
  Golmaal 3
  Golmaal Again
  Gomora
  Gomorrah
  Goncourt
  Gone Baby Gone
  Gone Girl
  Gone With the Wind
  Gonks
  Good Bad Ugly
  Good Bye Lenin!
  Good Bye, Lenin!
  Good Day biscuits
  Good Food Guide
  Good Friday Agreement
  Good Luck, Babe!
  Good Morning Britain
  Good Morning, Vietnam
  Good News Bible
  Good Newwz
  Good Night, and Good Luck
  Good Omens
  Good Soldier Svejk
  Good Will Hunting
  Goodbye Yellow Brick Road
  Goodfellas
  Goodness Gracious Me
  Goodnight Moon
  Goods and Services Tax
  Goodwill Games
  Goodwood Cup
  Goodwood Festival of Speed
  Goodwood Revival
  Goodyear Blimp
  Goodyear blimp
  Google AdWords
  Google Ads
  Google Allo
  Google Analytics
  Google Arts & Culture
  Google Assistant
  Google Authenticator
  Google Bard
  Google Books
  Google Buzz
  Google Calendar
  Google Cardboard
  Google Chat
  Google Chrome
  Google Classroom
  Google Cloud Platform
  Google Docs
  Google Doodle
  Google Drive
  Google Duo
  Google Earth
  Google Fiber
  Google Flights
  Google Gemini
  Google Glass
  Google Glasses
  Google Hangouts
  Google Home
  Google I/O
  Google Keep
  Google Lens
  Google Maps
  Google Meet
  Google Nest
  Google Nexus
  Google Pay
  Google Photos
  Google Pixel
  Google Pixel 2
  Google Pixel 3
  Google Pixel 3a
  Google Pixel 4
  Google Pixel 4 XL
  Google Pixel 5
  Google Pixel 6
  Google Pixel 6 Pro
  Google Pixel 7
  Google Pixel 7 Pro
  Google Pixel 8
  Google Pixel 9
  Google Pixel Buds
  Google Pixel Fold
  Google Pixel Watch
  Google Play
  Google Play Music
  Google Play Store
  Google Plus
  Google Reader
  Google Scholar
  Google Search
  Google Sheets
  Google Slides
  Google Stadia
  Google Street View
  Google TV
  Google Talk
  Google Translate
  Google Trends
  Google Voice
  Google Wallet
  Google Wave
  Google Workspace
  Google+
  Goonies
  Goosebumps
  Gorch Fock
  Gordon Setter
  Gordon's gin
  Gore-Tex
  Gorgonzola
  Gospel of John
  Gospel of Luke
  Gospel of Mark
  Gospel of Matthew
  Gospel of Thomas
  Gossip Girl
  Gotham Awards
  Gothia Cup
  Gotland-class
  Government of Ireland Act
  Government of Wales Act
  Governor General's Award
  Governors Ball
  Governors' Cup
  Gowind
  Goya Award
  Goya Awards
  Goyas
  Goyo: Ang Batang Heneral
  GrabCar
  GrabPay
  Grace 1
  Grace corned beef
  Grad rocket
  Grad rockets
  Graf Spee
  Graf Zeppelin
  Graham Norton Show
  Grammarly
  Grammy
  Grammy Award
  Grammy Awards
  Grammys
  Gran Torino
  Gran Turismo
  Gran Turismo 5
  Grana Padano
  Grand Bell Awards
  Grand Budapest Hotel
  Grand Caravan
  Grand Designs
  Grand Magal of Touba
  Grand Marnier
  Grand National
  Grand Ole Opry
  Grand Princess
  Grand Prix
  Grand Slam
  Grand Slam bomb
  Grand Slam breakfast
  Grand Slam of Darts
  Grand Theft Auto
  Grand Theft Auto IV
  Grand Theft Auto V
  Grand Theft Auto VI
  Grand Theft Auto: San Andreas
  Grandcamp
  Grande Sertão: Veredas
  Granny Smith
  Granny Smiths
  Grape-Nuts
  Grapes of Wrath
  Grappa
  Grave of the Fireflies
  Graves disease
  Graves' disease
  Gravity Falls
  Gravity's Rainbow
  Gray Eagle
  Gray's Anatomy
  Gray's Anatomy textbook
  Great Balls of Fire
  Great British Bake Off
  Great British Menu
  Great Dane
  Great Depression
  Great Exhibition
  Great Famine
  Great Fire of London
  Great Gatsby
  Great Indian Kapil Show
  Great Indian Kitchen
  Great Leap Forward
  Great Manchester Run
  Great North Run
  Great Pyrenees
  Great Recession
  Great Southern Land
  Great Trek
  Great War
  Great Wave off Kanagawa
  Great Yorkshire Show
  Greatest Love of All
  Greatest of All Time
  Grecian 2000
  Greek Cup
  Greek salad
  Green & Black's
  Green & Black's Maya Gold
  Green Bank Telescope
  Green Book
  Green Card
  Green Cards
  Green Deal
  Green Eggs and Ham
  Green Jacket
  Green Line Express
  Green Movement
  Green New Deal
  Green Revolution
  Greene King IPA
  Gregg's sausage roll
  Greggs sausage roll
  Greggs vegan sausage roll
  Gremlins
  Grenache
  Grenada Revolution
  Grenfell Inquiry
  Grenfell Tower fire
  Grevy's zebra
  Grexit
  Grey Cup
  Grey Goose
  Grey Poupon
  Grey's Anatomy
  Greyhound Derby
  Greyhound bus
  Griffin Poetry Prize
  Grimm's Fairy Tales
  Grinch
  Gripen
  Gripen E
  Gripens
  Grob Tutor
  Grok
  Grok 2
  Grok-1
  Groove Awards
  Groundhog Day
  Group A Strep
  Group Areas Act
  Gruen
  Gruffalo
  Gruha Jyothi
  Gruha Lakshmi
  Gruyere
  Gruyère
  Grândola, Vila Morena
  Grévy's zebra
  Grüner Veltliner
  Guantanamera
  Guarana Antarctica
  Guardians of the Galaxy
  Gucci bag
  Gucci loafers
  Gudi Padwa
  Guernica
  Guernsey cattle
  Guernsey cow
  Guernsey cows
  Guggenheim Fellowship
  Guiding Light
  Guillain-Barre
  Guillain-Barre syndrome
  Guillain-Barré
  Guillain-Barré syndrome
  Guinea pig
  Guinea pigs
  Guinea worm
  Guinness 0.0
  Guinness Book of Records
  Guinness Book of World Records
  Guinness Cork Jazz Festival
  Guinness Extra Stout
  Guinness Premiership
  Guinness Pro14
  Guinness punch
  Guitar Hero
  Guitar Hero controller
  Gujarat riots
  Gukurahundi
  Gulaal
  Gulag Archipelago
  Gulder
  Gulder Ultimate Search
  Gulf Cup
  Gulf War
  Gulf War Syndrome
  Gulf War syndrome
  Gulfstream G450
  Gulfstream G5
  Gulfstream G550
  Gulfstream G650
  Gulfstream IV
  Gulfstream V
  Gulfstream jet
  Gullak
  Gulliver's Travels
  Gully Boy
  Gumball 3000
  Gummi Bears
  Gummy Bears
  Gundam
  Guns, Germs and Steel
  Gunsmoke
  Guntur Kaaram
  GuptaLeaks
  Guptagate
  Gurbani
  Gurkha knife
  Gurpurab
  Guru Granth Sahib
  Guru Nanak Jayanti
  Guru Purnima
  Gutenberg Bible
  Guy Fawkes Day
  Guy Fawkes Night
  Guys and Dolls
  Guzaarish
  Gwangju Biennale
  Gwangju Uprising
  Gyaneshwari Express
  Gypsy Moth IV
  Götheborg
  Götterdämmerung
  H shares
  H-20
  H-2A
  H-2A rocket
  H-2B
  H-6
  H-6K
  H-IIA
  H-IIB
  H-shares
  H. pylori
  H.L. Hunley
  H.M.S. Pinafore
  H100
  H100s
  H1N1
  H1N1 virus
  H20
  H20 chip
  H200
  H225
  H2O
  H3
  H3 rocket
  H3N2
  H5N1
  H5N1 bird flu
  H5N1 virus
  H5N6
  H5N8
  H7N9
  H800
  HAKUTO-R
  HAL Dhruv
  HAL Tejas
  HARM missile
  HAWK missiles
  HBM
  HBM3
  HBM3E
  HBO Go
  HBO Now
  HD DVD
  HD TV
  HD-DVD
  HDL
  HDMI
  HDR
  HDTV
  HDTVs
  HER2
  HFC
  HFC gases
  HFCs
  HGH
  HGV
  HGVs
  HH-60 Pave Hawk
  HIFA
  HIMARS
  HIPAA
  HIV
  HIV-1
  HIV/Aids
  HK 416
  HK416
  HMAS Adelaide
  HMAS Anzac
  HMAS Armidale
  HMAS Arunta
  HMAS Ballarat
  HMAS Bathurst
  HMAS Brisbane
  HMAS Canberra
  HMAS Cerberus
  HMAS Choules
  HMAS Collins
  HMAS Darwin
  HMAS Dechaineux
  HMAS Farncomb
  HMAS Hobart
  HMAS Kanimbla
  HMAS Kuttabul
  HMAS Leeuwin
  HMAS Manoora
  HMAS Maryborough
  HMAS Melbourne
  HMAS Newcastle
  HMAS Otway
  HMAS Parramatta
  HMAS Perth
  HMAS Rankin
  HMAS Sheean
  HMAS Sirius
  HMAS Stalwart
  HMAS Stuart
  HMAS Success
  HMAS Supply
  HMAS Swan
  HMAS Sydney
  HMAS Tobruk
  HMAS Toowoomba
  HMAS Vampire
  HMAS Voyager
  HMAS Waller
  HMAS Warramunga
  HMAS Westralia
  HMAS Yarra
  HMCS Algonquin
  HMCS Athabaskan
  HMCS Bonaventure
  HMCS Calgary
  HMCS Charlottetown
  HMCS Chicoutimi
  HMCS Corner Brook
  HMCS Fredericton
  HMCS Glace Bay
  HMCS Haida
  HMCS Halifax
  HMCS Harry DeWolf
  HMCS Iroquois
  HMCS Montreal
  HMCS Ottawa
  HMCS Preserver
  HMCS Protecteur
  HMCS Regina
  HMCS Sackville
  HMCS St. John's
  HMCS Toronto
  HMCS Vancouver
  HMCS Victoria
  HMCS Ville de Quebec
  HMCS Windsor
  HMCS Winnipeg
  HMNZS Achilles
  HMNZS Aotearoa
  HMNZS Canterbury
  HMNZS Charles Upham
  HMNZS Endeavour
  HMNZS Hawea
  HMNZS Manawanui
  HMNZS Otago
  HMNZS Pukaki
  HMNZS Resolution
  HMNZS Te Kaha
  HMNZS Te Mana
  HMNZS Wellington
  HMPV
  HMS Affray
  HMS Agamemnon
  HMS Ajax
  HMS Albion
  HMS Ambush
  HMS Amethyst
  HMS Anson
  HMS Antelope
  HMS Ardent
  HMS Argyll
  HMS Ark Royal
  HMS Artful
  HMS Astute
  HMS Audacious
  HMS Bangor
  HMS Barham
  HMS Beagle
  HMS Belfast
  HMS Birkenhead
  HMS Birmingham
  HMS Bounty
  HMS Brecon
  HMS Brilliant
  HMS Broadsword
  HMS Bulwark
  HMS Calliope
  HMS Campbeltown
  HMS Cardiff
  HMS Caroline
  HMS Cavalier
  HMS Challenger
  HMS Chatham
  HMS Clyde
  HMS Collingwood
  HMS Conqueror
  HMS Cornwall
  HMS Coventry
  HMS Cumberland
  HMS Curacoa
  HMS Daring
  HMS Dauntless
  HMS Defender
  HMS Diamond
  HMS Discovery
  HMS Dragon
  HMS Drake
  HMS Dreadnought
  HMS Duncan
  HMS Eagle
  HMS Echo
  HMS Edinburgh
  HMS Endeavour
  HMS Endurance
  HMS Enterprise
  HMS Erebus
  HMS Exeter
  HMS Fearless
  HMS Forth
  HMS Gannet
  HMS Gladan
  HMS Glamorgan
  HMS Glasgow
  HMS Gloucester
  HMS Grimsby
  HMS Hampshire
  HMS Hermes
  HMS Hood
  HMS Hurworth
  HMS Illustrious
  HMS Intrepid
  HMS Invincible
  HMS Iron Duke
  HMS Kent
  HMS King George V
  HMS Lancaster
  HMS Lion
  HMS Liverpool
  HMS Manchester
  HMS Medway
  HMS Mersey
  HMS Monmouth
  HMS Montrose
  HMS Natal
  HMS Nelson
  HMS Neptune
  HMS Newcastle
  HMS Northumberland
  HMS Nottingham
  HMS Ocean
  HMS Pembroke
  HMS Penzance
  HMS Pinafore
  HMS Plymouth
  HMS Portland
  HMS Prince of Wales
  HMS Protector
  HMS Queen Elizabeth
  HMS Quorn
  HMS Raleigh
  HMS Ramillies
  HMS Ramsey
  HMS Repulse
  HMS Resolute
  HMS Resolution
  HMS Richmond
  HMS Rodney
  HMS Royal Oak
  HMS Sceptre
  HMS Scott
  HMS Severn
  HMS Sheffield
  HMS Shoreham
  HMS Sir Galahad
  HMS Somerset
  HMS Southampton
  HMS Spartan
  HMS Spey
  HMS Splendid
  HMS St Albans
  HMS Sultan
  HMS Superb
  HMS Surprise
  HMS Sussex
  HMS Sutherland
  HMS Talent
  HMS Tamar
  HMS Terror
  HMS Thetis
  HMS Tiger
  HMS Tireless
  HMS Torbay
  HMS Trafalgar
  HMS Trenchant
  HMS Trent
  HMS Trincomalee
  HMS Triumph
  HMS Turbulent
  HMS Tyne
  HMS Unicorn
  HMS Upholder
  HMS Upright
  HMS Vanguard
  HMS Vengeance
  HMS Venturer
  HMS Victorious
  HMS Victory
  HMS Vigilant
  HMS Warrior
  HMS Westminster
  HMS York
  HMT Empire Windrush
  HMY Britannia
  HND
  HP DeskJet
  HP LaserJet
  HP TouchPad
  HP-UX
  HPV
  HPV vaccine
  HQ-16
  HQ-17
  HQ-9
  HQ-9B
  HR
  HRT
  HS-125
  HS2
  HS3
  HSBC SVNS
  HSI
  HST
  HTC Desire
  HTC Dream
  HTC Evo
  HTC Hero
  HTC One
  HTC Vive
  HTML
  HTML5
  HTMS Bhumibol Adulyadej
  HTMS Chakri Naruebet
  HTMS Chang
  HTMS Kraburi
  HTMS Sukhothai
  HTTP
  HTTPS
  HVAC
  Haagen-Dazs ice cream
  Hackney Diamonds
  Hacksaw Ridge
  Haddington Road Agreement
  Hadestown
  Hadith
  Hadiths
  Hadoop
  Haggadah
  Haggis
  Hague Convention
  Hahnenkamm
  Hai Karate
  Hai Kun
  Hai Yang Shi You 981
  Haider tank
  Haikyu!!
  Haikyuu
  Hail Mary
  Hail to the Chief
  Hainanese chicken rice
  Hairspray
  Hairy Maclary
  Haitian Revolution
  Haiyang Dizhi 8
  Haj
  Haj Qasem missile
  Hajmola
  Hakuto-R
  Halal meat
  Haldiram's bhujia
  Haldol
  Hale Telescope
  Half Girlfriend
  Half of a Yellow Sun
  Half-Blood Prince
  Half-Life
  Halifax bomber
  Halifax-class
  Hall of Fame
  Halle Open
  Halliburton scandal
  Halloumi
  Hallowe'en
  Halloween
  Halloween Kills
  Hallstein Doctrine
  Halo
  Halo 2
  Halo 3
  Halo 4
  Halo Infinite
  Halo-Halo
  Halo: Reach
  Hamish Macbeth
  Hammond organ
  Hampton Court Flower Show
  Hana Yori Dango
  Hanami
  Hanbok
  Handel's Messiah
  Handmaid's Tale
  Handspring Visor
  Hanfu
  Hang Seng China Enterprises Index
  Hang Seng Index
  Hang Seng Tech
  Hang Seng Tech Index
  Hang Seng index
  Hang Tuah
  Hangouts
  Hannah Montana
  Hannover Messe
  Hanooman
  Hanoverian horse
  Hans Christian Andersen Award
  Hansa Pilsener
  Hansel and Gretel
  Hansen's disease
  Hanu-Man
  HanuMan
  Hanukkah
  Hanuman Chalisa
  Hanuman Jayanti
  Hanzawa Naoki
  Happy Birthday to You
  Happy Meal
  Happy Meals
  Happy Valley
  Hard Knocks
  Hard Quiz
  Harder They Come
  Hardy Boys
  Hari Gawai
  Hari Merdeka
  Hari Raya
  Hari Raya Aidiladha
  Hari Raya Aidilfitri
  Hari Raya Haji
  Harishchandrachi Factory
  Harley jacket
  Harley-Davidson Electra Glide
  Harley-Davidson Fat Boy
  Harley-Davidson Fatboy
  Harley-Davidson LiveWire
  Harley-Davidson Road King
  Harley-Davidson Softail
  Harley-Davidson Sportster
  Harley-Davidson X440
  Harley-Davidson motorcycle
  Harley-Davidson motorcycles
  Harleys
  Harmony OS
  Harmony of the Seas
  HarmonyOS
  Harop
  Harp Lager
  Harpic
  Harpoon missile
  Harpoon missiles
  Harpy drone
  Harrier GR7
  Harrier jet
  Harrier jets
  Harrier jump jet
  Harrier jump jets
  Harrington jacket
  Harris Tweed
  Harris tweed
  Harry Potter
  Harshad Mehta scam
  Hart Trophy
  Harty Cup
  Hartz IV
  Harvey Wallbanger
  Harvoni
  Hashimoto's
  Hashimoto's disease
  Haskell Invitational
  Hass avocado
  Hass avocados
  Hatch Act
  Hatchimal
  Hatchimals
  Hate Crime Act
  Hateful Eight
  Hatf
  Hatf-III
  Hatf-V
  Hatikvah
  Hatufim
  Haut-Brion
  Haval H1
  Haval H6
  Haval H9
  Haval Jolion
  Havana Syndrome
  Havana syndrome
  Hawaii Five-0
  Hawaii Five-O
  Hawaiian Tropic
  Hawaiian pizza
  Hawaiian shirt
  Hawaiian shirts
  Hawk 200
  Hawk T1
  Hawk jet
  Hawk jets
  Hawk missile
  Hawk trainer
  Hawk-Eye
  HawkEye
  Hawker 800
  Hawker Hunter
  Hawker Hunters
  Hawker Hurricane
  Hawker Hurricanes
  Hawker Siddeley
  Hawker Tempest
  Hawker Typhoon
  Hay Festival
  Hay Fever
  Hay Wain
  Hayabusa
  Hayabusa 2
  Hayabusa-2
  Hayabusa2
  Haynes manual
  HbA1c
  Head & Shoulders
  Head of State Commendation
  Headies
  Headies Award
  Headies Awards
  Headspace
  Heart Sutra
  Heart of Darkness
  Heart of Men
  Heartbleed
  Heartbreak High
  Heartbreak Hotel
  Hearthstone
  Heartstopper
  Heat Index
  Heavenly Creatures
  Heckler & Koch G36
  Heckler & Koch MP5
  Hedda Gabler
  Hedwig and the Angry Inch
  Heeramandi
  Heimlich maneuver
  Heimlich manoeuvre
  Heineken 0.0
  Heineken Champions Cup
  Heineken Cup
  Heinkel
  Heinkel 111
  Heinz Baked Beans
  Heinz Tomato Ketchup
  Heinz ketchup
  Heisman
  Heisman Trophy
  Helicobacter pylori
  Helina
  Helio
  Hellboy
  Helldivers 2
  Hellfire
  Hellfire R9X
  Hellfire missile
  Hellfire missiles
  Hellfires
  Hellmann's
  Hellmann's mayonnaise
  Hello Garci
  Hello, Dolly!
  Hello, Love, Again
  Hello, Love, Goodbye
  Helms-Burton
  Helms-Burton Act
  Help to Buy
  Help to Buy Isa
  Helpmann Awards
  Helsinki Accords
  Helsinki Final Act
  Hen Wlad Fy Nhadau
  Hendra virus
  Hendrick's
  Hendrick's Gin
  Heneral Luna
  Henley Passport Index
  Henley Regatta
  Henley Royal Regatta
  Hennessy Cognac Gold Cup
  Hennessy Gold Cup
  Hennessy XO
  Henry Hub
  Hepatitis
  Hera Pheri
  Hera spacecraft
  Herald of Free Enterprise
  Herceptin
  Hercules aircraft
  Hercules plane
  Hercules transport plane
  Herdwick
  Herdwick sheep
  Herdwicks
  Here Comes Honey Boo Boo
  Here Lies Love
  Hereford cattle
  Herefords
  Heritage Day
  Heritage Month
  Heritage Week
  Hermes 450
  Hermes 900
  Hermes Birkin
  Hermes scarf
  Hermès Birkin
  Hermès scarf
  Hero Cup
  Hero Honda Passion
  Hero Honda Splendor
  Hero Indian Open
  Hero Karizma
  Hero Lager
  Hero Splendor
  Hero of Russia
  Hero of Ukraine
  Heroes Day
  Heroes' Day
  Heron TP
  Heron drone
  Heron drones
  Heropanti
  Herschel Space Observatory
  Herschel telescope
  Hershey Bar
  Hershey bar
  Hershey bars
  Hershey's Kisses
  Hexie
  Hey Jude
  Hey Ram
  Heysel disaster
  Hi, Mom
  Hi-Point
  Hi-Point pistol
  Hi-Tec trainers
  Hibiki
  Hichki
  Hidden Figures
  Hidden Valley Ranch
  Hide & Seek biscuits
  Higgs boson
  Higgs particle
  High Fidelity
  High School Musical
  Highland Cathedral
  Highland Clearances
  Highland Games
  Highland cattle
  Highland cow
  Highland cows
  Highway 61 Revisited
  Highway to Hell
  Hijab
  Hikayat Hang Tuah
  Hilal-e-Imtiaz
  Hill Street Blues
  Hillbilly Elegy
  Hillman Hunter
  Hillman Imp
  Hillsborough disaster
  Hilux
  Hiluxes
  Himala
  Himalayan balsam
  Himalayan salt
  Himars
  Himawari
  Himawari-8
  Hind Swaraj
  Hindenburg airship
  Hindustan Ambassador
  Hindutva
  Hip Hop World Awards
  Hipparcos
  Hips Don't Lie
  His Dark Materials
  Hit Me Baby
  Hit Me Hard and Soft
  Hitchhiker's Guide to the Galaxy
  Hite
  Hite Report
  Hive Social
  Ho Hos
  Hobart International
  Hobart-class
  Hobbit
  Hobgoblin
  Hobnob
  Hobnobs
  Hockey India League
  Hockey Night in Canada
  Hockey World Cup
  Hodgkin lymphoma
  Hodgkin's
  Hodgkin's disease
  Hodgkin's lymphoma
  Hofmeister
  Hogan Cup
  Hogbetsotso
  Hogmanay
  Hogwarts Express
  Hogwarts Legacy
  Hokey Pokey
  Holberg Prize
  Holby City
  Holden Astra
  Holden Barina
  Holden Calais
  Holden Camira
  Holden Caprice
  Holden Captiva
  Holden Colorado
  Holden Commodore
  Holden Commodores
  Holden Cruze
  Holden Kingswood
  Holden Monaro
  Holden Rodeo
  Holden Statesman
  Holden Torana
  Holden Ute
  Holden Vectra
  Holden Viva
  Holden Volt
  Holiday Bowl
  Hollandaise
  Hollyoaks
  Hollywoodbets Durban July
  Holmenkollen
  HoloLens
  Holocaust Memorial Day
  Holocaust Remembrance Day
  Holodomor
  Holstein Friesian
  Holstein cow
  Holstein cows
  Holstein-Friesian
  Holsteins
  Holsten Pils
  Holy Bible
  Holy Communion
  Holy Grail
  Holy Koran
  Holy Qur'an
  Holy Quran
  Holy Saturday
  Holy Spider
  Holy Thursday
  Holy Week
  Holy Year
  Homage to Catalonia
  Home Alone
  Home Run Derby
  Home and Away
  HomePod
  HomePod mini
  HomePods
  Homeless World Cup
  Homes Under the Hammer
  Homestead Act
  Hometown Cha-Cha-Cha
  Homo erectus
  Homo floresiensis
  Homo naledi
  Homo sapiens
  Homowo
  Honbasho
  Honda Accord
  Honda Activa
  Honda Africa Twin
  Honda Amaze
  Honda Asimo
  Honda BR-V
  Honda Ballade
  Honda Brio
  Honda CR-V
  Honda CRV
  Honda City
  Honda City ZX
  Honda Civic
  Honda Clarity
  Honda Element
  Honda Fireblade
  Honda Fit
  Honda Freed
  Honda Fury
  Honda Gold Wing
  Honda Goldwing
  Honda HR-V
  Honda Insight
  Honda Integra
  Honda Jazz
  Honda Legend
  Honda Mobilio
  Honda NSX
  Honda Odyssey
  Honda Passport
  Honda Pilot
  Honda Prelude
  Honda Ridgeline
  Honda S2000
  Honda Shine
  Honda Shuttle
  Honda Stepwgn
  Honda Stream
  Honda Super Cub
  Honda Unicorn
  Honda e
  Hondas
  Honey Nut Cheerios
  Honeycrisp
  Hong Kong Cup
  Hong Kong Derby
  Hong Kong Film Awards
  Hong Kong Open
  Hong Kong Sevens
  Hong Kong flu
  Hongmeng
  Honkai: Star Rail
  Honor of Kings
  Honour of Kings
  Honours List
  Honus Wagner card
  Hooch
  Hooker Telescope
  Hoover vacuum
  Hope Diamond
  Hope Mars Mission
  Hope Probe
  Hope probe
  Hopman Cup
  Horizon 2020
  Horizon Europe
  Horizon IT system
  Horizon Worlds
  Horizon Zero Dawn
  Horizon computer system
  Horizon scandal
  Horizon software
  Horlicks
  Hornbill Festival
  Hornblower
  Hornby train set
  Horrid Henry
  Horse of the Year Show
  Horst Wessel
  Hospital Playlist
  Hot Bird
  Hot Fuzz
  Hot Spot technology
  Hot Wheels
  Hotel California
  Hotel Rwanda
  Hotel Transylvania
  Hotline Bling
  Hotmail
  Hotmail account
  Hottest 100
  Hound Dog
  Hound of the Baskervilles
  House M.D.
  House of Cards
  House of Flying Daggers
  House of Gucci
  House of Zwide
  House of the Dragon
  House of the Spirits
  Housefull
  Housefull 4
  Houseparty
  Houseparty app
  Hovis loaf
  How I Met Your Mother
  How the Grinch Stole Christmas
  How to Make Millions
  How to Train Your Dragon
  Howards End
  Howl's Moving Castle
  Howrah Mail
  Howrah Rajdhani
  Hrim-2
  Hsiung Feng
  Hsiung Feng II
  Hsiung Feng III
  Huawei Mate
  Huawei Mate 60
  Huawei Mate 60 Pro
  Huawei P20
  Huawei P30
  Huawei P9
  Hubble
  Hubble Space Telescope
  Hubble telescope
  Hublot watch
  Hudud
  Huduma Day
  Huduma Namba
  Huey
  Huey helicopter
  Hueys
  Hughes 500
  Hugo Award
  Hugo Awards
  Hugo Boss suit
  Huis Clos
  Hula Hoop
  Hula Hoops
  Hula Hoops crisps
  Hult Prize
  Hum Aapke Hain Koun
  Hum Aapke Hain Koun..!
  Hum Awards
  Hum Dil De Chuke Sanam
  Hum Log
  Hum Saath-Saath Hain
  Hum Tum
  Humalog
  Human Acts
  Human Development Index
  Human Genome Project
  Human Rights Act
  Human Rights Day
  Human Security Act
  Humanae Vitae
  Humanity Star
  Humira
  Hummer EV
  Hummer H2
  Hummer H3
  Hummers
  Humpty Sharma Ki Dulhania
  Humsafar
  Humsafar Express
  Humvee
  Humvees
  Hunchback of Notre Dame
  Hundred Flowers Campaign
  Hundred Years War
  Hundred Years' War
  Hungarian Grand Prix
  Hungarian Vizsla
  Hunger Games
  Hungry Ghost Festival
  Hungry Hippos
  Hungry Hungry Hippos
  Hunt for Red October
  Hunt for the Wilderpeople
  Hunt-class
  Hunter AFV
  Hunter wellies
  Hunter wellingtons
  Hunter x Hunter
  Hunter-class
  Hunter-class frigate
  Hunter-class frigates
  Huntington's disease
  Huntington’s disease
  Hurjet
  Hurricane Allen
  Hurricane Andrew
  Hurricane Beryl
  Hurricane Bob
  Hurricane Camille
  Hurricane Charley
  Hurricane Charlie
  Hurricane Dean
  Hurricane Dennis
  Hurricane Dorian
  Hurricane Earl
  Hurricane Elsa
  Hurricane Emily
  Hurricane Eta
  Hurricane Fiona
  Hurricane Florence
  Hurricane Floyd
  Hurricane Frances
  Hurricane Georges
  Hurricane Gilbert
  Hurricane Gustav
  Hurricane Hanna
  Hurricane Harvey
  Hurricane Helene
  Hurricane Hilary
  Hurricane Hugo
  Hurricane Ian
  Hurricane Ida
  Hurricane Idalia
  Hurricane Ike
  Hurricane Iota
  Hurricane Irene
  Hurricane Irma
  Hurricane Isaac
  Hurricane Isabel
  Hurricane Ivan
  Hurricane Jeanne
  Hurricane Joaquin
  Hurricane Katrina
  Hurricane Laura
  Hurricane Lee
  Hurricane Maria
  Hurricane Matthew
  Hurricane Melissa
  Hurricane Michael
  Hurricane Milton
  Hurricane Mitch
  Hurricane Ophelia
  Hurricane Otis
  Hurricane Patricia
  Hurricane Rita
  Hurricane Sally
  Hurricane Sandy
  Hurricane Tomas
  Hurricane Wilma
  Hurricane Zeta
  Hurricane fighter
  Hurt Locker
  Hustle & Flow
  Hustler Fund
  Hutton Inquiry
  Huygens probe
  Hwasong
  Hwasong-10
  Hwasong-12
  Hwasong-14
  Hwasong-15
  Hwasong-16
  Hwasong-17
  Hwasong-18
  Hwasong-19
  Hwasong-5
  Hwasong-6
  Hwasong-8
  Hyderabadi biryani
  Hydrocodone
  Hydroxychloroquine
  Hyper-Kamiokande
  Hyperloop
  Hyuga-class
  Hyundai Accent
  Hyundai Atos
  Hyundai Azera
  Hyundai Coupe
  Hyundai Creta
  Hyundai Elantra
  Hyundai Eon
  Hyundai Excel
  Hyundai Genesis
  Hyundai Getz
  Hyundai Grand i10
  Hyundai Grandeur
  Hyundai H100
  Hyundai Ioniq
  Hyundai Ioniq 5
  Hyundai Kona
  Hyundai Matrix
  Hyundai Merchant
  Hyundai Nexo
  Hyundai Palisade
  Hyundai Porter
  Hyundai Santa Fe
  Hyundai Santro
  Hyundai Sonata
  Hyundai Starex
  Hyundai Tucson
  Hyundai Veloster
  Hyundai Venue
  Hyundai Verna
  Hyundai i10
  Hyundai i20
  Hyundai i30
  Hyundai ix35
  Hyundais
  Hyunmoo
  Hyunmoo-2
  Hyunmoo-3
  Hyunmoo-5
  Häagen-Dazs ice cream
  Hürjet
  I Ching
  I Dream of Jeannie
  I Have a Dream
  I Kissed a Girl
  I Know Why the Caged
  I Love Lucy
  I Love You virus
  I Shot the Sheriff
  I Should Be So Lucky
  I Still Call Australia Home
  I Want It That Way
  I Will Always Love You
  I Will Survive
  I'm A Celebrity
  I'm Still Here
  I'm a Celeb
  I'm a Celebrity
  I'm a Celebrity Australia
  I-League
  I-Pass
  IAAF World Championships
  IAR-99
  IBAN
  IBEX
  IBEX 35
  IBEX-35
  IBM PC
  IBM PS/2
  IBM System/360
  IBM ThinkPad
  IBM Watson
  IBS
  IC
  IC 814: The Kandahar Hijack
  ICBM
  ICBMs
  ICC Champions Trophy
  ICC Cricket World Cup
  ICC Intercontinental Cup
  ICC T20 World Cup
  ICC World Cup
  ICE train
  ICE trains
  ICESat
  ICESat-2
  ICT
  ICU
  ICUs
  ID card
  ID cards
  IDs
  IE
  IE6
  IED
  IEDs
  IELTS
  IFA Berlin
  IFA Shield
  IFFI
  IFFK
  IFTA
  IFTA Awards
  IFTAs
  IFV
  IFVs
  IGTV
  IHSG
  IHT
  IIFA
  IIFA Awards
  ILOVEYOU
  ILT20
  IMEI
  IMPAC Dublin Literary Award
  IMSI
  INF Treaty
  INS Airavat
  INS Arighaat
  INS Arihant
  INS Betwa
  INS Brahmaputra
  INS Chakra
  INS Chennai
  INS Delhi
  INS Garuda
  INS Godavari
  INS Hansa
  INS Himgiri
  INS Imphal
  INS Jalashwa
  INS Jyoti
  INS Kadamba
  INS Kadmatt
  INS Kalvari
  INS Kamorta
  INS Karanj
  INS Kavaratti
  INS Khanderi
  INS Khukri
  INS Kirpan
  INS Kochi
  INS Kolkata
  INS Kulish
  INS Mhadei
  INS Mormugao
  INS Mumbai
  INS Mysore
  INS Nilgiri
  INS Parundu
  INS Rajali
  INS Rajput
  INS Ranvir
  INS Sahyadri
  INS Sandhayak
  INS Satavahana
  INS Satpura
  INS Shikra
  INS Shivalik
  INS Sindhughosh
  INS Sindhurakshak
  INS Sindhuratna
  INS Sukanya
  INS Sumedha
  INS Sumitra
  INS Surat
  INS Tabar
  INS Talwar
  INS Tamal
  INS Tarangini
  INS Tarini
  INS Tarkash
  INS Teg
  INS Trikand
  INS Trishul
  INS Tushil
  INS Udaygiri
  INS Vagir
  INS Vagsheer
  INS Vela
  INS Vikramaditya
  INS Vikrant
  INS Vindhyagiri
  INS Viraat
  INS Visakhapatnam
  INSAS
  INSAS rifle
  INSAS rifles
  INSAT
  INSAT-3DR
  IP address
  IP addresses
  IPA
  IPAs
  IPC
  IPC index
  IPO
  IPOs
  IPSA
  IPSA index
  IPv4
  IPv6
  IQ
  IQ test
  IQs
  IR
  IRA account
  IRAs
  IRBM
  IRIS-T
  IReV
  ISA
  ISAs
  ISBN
  ISDN
  ISEQ
  ISEQ 20
  ISEQ Overall Index
  ISEQ index
  IT
  IT Act
  IT Crowd
  IT Rules
  ITER
  ITV Hub
  ITVX
  IUD
  IUDs
  IUI
  IVF
  IaaS
  Iberian lynx
  Iberian pig
  Iberico ham
  Ibex 35
  Ibizagate
  Ibovespa
  Ibrahim Index
  Ibrahim Prize
  Ibrance
  Ibuprofen
  IceCube
  Iced VoVo
  Iced VoVos
  Icelandic horse
  Icelandic horses
  Iceman Cometh
  Ichi Ban
  Icon of the Seas
  Idd-ul-Fitr
  Ideal Home Exhibition
  Ideal Home Show
  Iditarod
  Iditarod Trail Sled Dog Race
  Idli
  Idols SA
  Idul Adha
  Idul Fitri
  If This Is a Man
  If You Are the One
  Ifo index
  Ig Nobel
  Ig Nobel Prize
  Igla
  Igla missile
  Igla-S
  Ignited Minds
  Iguanodon
  Igue Festival
  Ikaros
  Ikat
  Ikea Billy bookcase
  Ikiru
  Il Gattopardo
  Il Lombardia
  Il Postino
  Il Trovatore
  Il-18
  Il-20
  Il-62
  Il-76
  Il-76s
  Il-86
  Il-96
  Illegal Migration Act
  Illmatic
  Ilo Ilo
  Ilyushin Il-18
  Ilyushin Il-76
  Ilyushin-76
  Imax
  Imbolc
  Imitation Game
  Immaculate Conception
  Immortals of Meluha
  Imodium
  Impala jet
  Imperial Leather
  Implanon
  Importance of Being Earnest
  Impossible Burger
  Impossible Burgers
  Impossible Whopper
  Imposter Syndrome
  Impression, Sunrise
  Imvanex
  In Bruges
  In Cold Blood
  In Search of Lost Time
  In Utero
  In the Heights
  In the Mood for Love
  In the Navy
  InDesign
  InSight lander
  Inbetweeners
  Inception
  Income Tax Act
  Incredibles 2
  Incwala
  Indecent Proposal
  Independence Award
  Independence Day
  Independence Day: Resurgence
  Independence of the Seas
  Independent Spirit Awards
  India Art Fair
  India Open
  India's Got Talent
  IndiaStack
  Indian 2
  Indian Act
  Indian Derby
  Indian Grand Prix
  Indian Idol
  Indian Matchmaking
  Indian Mutiny
  Indian Ocean Dipole
  Indian Ocean tsunami
  Indian Open
  Indian Pacific
  Indian Penal Code
  Indian Scout
  Indian Super Cup
  Indian Super League
  Indian Turf Invitation Cup
  Indian rhino
  Indiana Jones
  Indianapolis 500
  Indigenous Peoples' Day
  Indira Gandhi Peace Prize
  Indo-Pakistani War
  Indochine
  Indomie
  Indomie noodles
  Indonesia Masters
  Indonesia Open
  Indonesia Raya
  Indonesian Grand Prix
  Indus Waters Treaty
  Industrial Revolution
  Indy 500
  IndyCar Series
  Infernal Affairs
  Infinite Jest
  Infiniti FX35
  Infiniti FX45
  Infiniti G35
  Infiniti G37
  Infiniti I30
  Infiniti Q50
  Infiniti QX56
  Infiniti QX60
  Infiniti QX80
  Infinity Mirrors
  Infinity Rooms
  Infinity War
  Infinix Hot
  Inflation Reduction Act
  Information Technology Act
  Infosys Prize
  Infrastructure Investment and Jobs Act
  Ingenuity helicopter
  Inglourious Basterds
  Inherit the Wind
  Inheritance of Loss
  Inkheart
  Inland Rail
  Inmarsat-4
  Inmazeb
  Innocent smoothies
  Innova
  Innovas
  Inquisition
  Inside Llewyn Davis
  Inside Out 2
  Insolvency and Bankruptcy Code
  Inspector Montalbano
  Inspector Morse
  Instagram Lite
  Instagram Live
  Instagram Reels
  Instagram Stories
  Instagram Story
  Instamatic
  Instant Pot
  Insurrection Act
  Inta Omri
  Intel 386
  Intel 486
  Intel Core
  Intel Core i7
  Intel Pentium
  Intellivision
  Intelsat 708
  InterCity 125
  InterCity 225
  Intercity 125
  Interislander Aratere
  Internal Security Act
  International Baccalaureate
  International Booker
  International Booker Prize
  International Champions Cup
  International Day of Peace
  International Day of Yoga
  International Emmy
  International League T20
  International Literacy Day
  International Men's Day
  International Prize for Arabic Fiction
  International Rules Series
  International Space Station
  International Women's Day
  International Workers' Day
  International Yoga Day
  International Youth Day
  Internationale
  Internet
  Internet Explorer
  Internet Explorer 6
  Internet Explorer 7
  Internet.org
  Interpreter of Maladies
  Interstellar
  Intertoto Cup
  Intifada
  Into Thin Air
  Into the Wild
  Into the Woods
  Intouchables
  Inuyasha
  Invasion Day
  Inventing Anna
  Inverted Jenny
  Invest Karnataka
  Investigatory Powers Act
  Invictus
  Invictus Games
  Invincible-class
  IoT
  Iodex
  Iowa State Fair
  Iowa-class
  Ip Man
  Iran nuclear deal
  Iran-Contra
  Iran-Contra affair
  Iran-Iraq War
  Irani Cup
  Irani Trophy
  Iranian Revolution
  Iraq War
  Ireland's Call
  Iressa
  Iri Ji
  Iridium satellite
  Iridium satellites
  Iris-T
  Irish 2,000 Guineas
  Irish Book Awards
  Irish Civil War
  Irish Coffee
  Irish Cup
  Irish Derby
  Irish Grand National
  Irish Moss
  Irish Oaks
  Irish Open
  Irish Setter
  Irish Wolfhound
  Irish linen
  Irish setter
  Irish stew
  Irish wolfhound
  Irn Bru
  Iron Beam
  Iron Bowl
  Iron Cross
  Iron Dome
  Iron Dome system
  Iron Man 2
  Iron Man 3
  Ironman 70.3
  Ironman World Championship
  Irony of Fate
  Irreecha
  Irukandji
  Irukandji jellyfish
  Iruvar
  Isaac Newton Telescope
  Isas
  Iseq
  Iseq index
  Ishqbaaaz
  Isibaya
  Isidingo
  Iskander
  Iskander missile
  Iskander missiles
  Iskander-M
  Iskanders
  Islamic Revolution
  Islamic Solidarity Games
  Island Games
  Isle of Man TT
  Isle of Wight Festival
  Israk Mikraj
  Istanbul Convention
  Isuzu Crosswind
  Isuzu D-Max
  Isuzu Elf
  Isuzu FVR
  Isuzu Fuego
  Isuzu Highlander
  Isuzu Hilander
  Isuzu KB
  Isuzu MU-X
  Isuzu N-Series
  Isuzu NPR
  Isuzu Rodeo
  Isuzu Trooper
  It Ain't Half Hot Mum
  It Chapter Two
  It Ends With Us
  It's Always Sunny in Philadelphia
  It's Showtime
  It's a Sin
  It's a Wonderful Life
  Itaewon Class
  Italia '90
  Italia 90
  Italian Cup
  Italian Grand Prix
  Italian Greyhound
  Italian Open
  Italian Super Cup
  Itanium
  Iter
  Ivan Denisovich
  Ivan Gren
  Ivermectin
  Ivor Novello
  Ivor Novello Award
  Iwisa
  Ixchiq
  Izumo-class
  J&B Met
  J-10
  J-10C
  J-11
  J-15
  J-16
  J-16s
  J-20
  J-31
  J-35
  J-35A
  J-7
  J-8
  J.C. Daniel Award
  JAM-DEX
  JAS 39 Gripen
  JAS-39 Gripen
  JASSM
  JASSM-ER
  JCB Prize
  JCB digger
  JCBs
  JDAM
  JDAMs
  JEE
  JEE Advanced
  JEE Main
  JF-17
  JF-17 Thunder
  JF-17s
  JIBAR
  JL-2
  JL-3
  JN.1
  JPEG
  JPEGs
  JPG
  JS Akizuki
  JS Atago
  JS Hyuga
  JS Inazuma
  JS Ise
  JS Izumo
  JS Kaga
  JS Maya
  JS Suzutsuki
  JS Taigei
  JSE All Share
  JSE All Share Index
  JSE All-Share Index
  JSE Combined Index
  JSE Main Index
  JSE Top 40
  JSON
  JST
  JUICE mission
  JWST
  Jab Tak Hai Jaan
  Jab We Met
  Jack Russell
  Jack Russell Terrier
  Jack Russell terrier
  Jack Russells
  Jack and the Beanstalk
  Jackie Brown
  Jackson-Vanik
  Jacob sheep
  Jacob's Cream Crackers
  Jacobite steam train
  Jacuzzi
  Jade Rabbit
  Jade Rabbit rover
  Jaffa Cake
  Jaffa Cakes
  Jaffar Express
  Jaffas
  Jagerbomb
  Jagermeister
  Jaguar E-Type
  Jaguar F-Pace
  Jaguar F-Type
  Jaguar I-Pace
  Jaguar Mark II
  Jaguar S-Type
  Jaguar Type 00
  Jaguar X-Type
  Jaguar XE
  Jaguar XF
  Jaguar XJ
  Jaguar XJ220
  Jaguar XJ6
  Jaguar XJ8
  Jaguar XJR
  Jaguar XJS
  Jaguar XK
  Jaguar XK8
  Jaguar XKR
  Jaguar jets
  Jagun Jagun
  Jagunjagun
  Jai Bhim
  Jai Ho
  Jailhouse Rock
  Jaipur Literature Festival
  Jakarta Composite
  Jakarta Composite Index
  Jal Jeevan Mission
  Jallianwala Bagh massacre
  Jallikattu
  Jam-Dex
  Jamaica Carnival
  Jamaica Festival Song Competition
  Jamaica Inn
  Jamaica Jazz and Blues Festival
  Jamaican patties
  Jamaican patty
  Jambo Bwana
  James Beard Award
  James Beard Foundation Awards
  James Boag
  James Bond
  James E. Sullivan Award
  James Squire
  James Tait Black Prize
  James Webb Space Telescope
  James Webb telescope
  James and the Giant Peach
  Jameson Whiskey
  Jamhuri Day
  Jammie Dodger
  Jammie Dodgers
  Jamtara
  Jan Dhan
  Jan Dhan Yojana
  Jan. 6
  Jana Gana Mana
  Janadriyah
  Janatha Garage
  Jane Eyre
  Jane the Virgin
  Janmashtami
  Janssen vaccine
  January 6
  Januvia
  Japan Academy Film Prize
  Japan Cup
  Japan Open
  Japan Prize
  Japan Series
  Japanese Grand Prix
  Japanese Tosa
  Japanese encephalitis
  Japanese knotweed
  Jardiance
  Jarlsberg
  Jarritos
  Jasmine Revolution
  Jasmine rice
  Jason-3
  Jasper Jones
  Jassi Jaissi Koi Nahin
  Jatt & Juliet
  Java
  JavaScript
  Javan rhino
  Javan rhinos
  Javelin anti-tank missiles
  Javelin missile
  Javelin missiles
  Javelins
  Jawan
  Jaws
  Jazz
  Jazz Fest
  Je ne regrette rien
  Je t'aime
  Jean de Florette
  Jeanie Johnston
  Jeep Cherokee
  Jeep Cherokees
  Jeep Commander
  Jeep Compass
  Jeep Gladiator
  Jeep Grand Cherokee
  Jeep Grand Cherokees
  Jeep Liberty
  Jeep Patriot
  Jeep Renegade
  Jeep Wagoneer
  Jeep Wrangler
  Jeepney
  Jeepneys
  Jeeps
  Jeffersons
  Jekyll and Hyde
  Jell-O
  Jelly Babies
  Jelly Baby
  Jelly Cat
  Jelly Tip
  Jellycat
  Jenga
  Jenifa
  Jenifa's Diary
  Jenufa
  Jeopardy
  Jeopardy!
  Jerash Festival
  Jeremy Kyle Show
  Jericho III
  Jericho missile
  Jerry Maguire
  Jerry Springer Show
  Jerry Springer: The Opera
  Jersey Boys
  Jersey Royal
  Jersey Royals
  Jersey cattle
  Jersey cow
  Jersey cows
  Jerusalem Day
  Jerusalem Prize
  Jerusalem artichoke
  Jerusalem artichokes
  Jerusalema
  Jessica tanker
  Jesus Christ Superstar
  Jet A-1
  Jet A1
  Jet Ranger
  Jet Ski
  Jet Skis
  Jet-Ski
  Jet-Skis
  JetRanger
  Jetsons
  Jetstream 31
  Jetstream 41
  Jeux de la Francophonie
  Jewel in the Crown
  Jewel in the Palace
  Jewel of the Seas
  Jhalak Dikhhla Jaa
  Jhoome Jo Pathaan
  Jhund
  Jiaolong
  Jiffy bag
  Jiffy bags
  Jim Crow
  Jimmy Choos
  Jimmy Kimmel Live
  Jimmy Kimmel Live!
  Jin-class
  Jin-class submarine
  Jindo
  Jingle Bells
  Jio 4G
  Jio Fiber
  Jio MAMI Mumbai Film Festival
  Jio Phone
  JioFiber
  JioHotstar
  JioMart
  JioPhone
  JioPhone Next
  JioSaavn
  Jism
  Jnaneswari Express
  Jnanpith
  Jnanpith Award
  JoJo's Bizarre Adventure
  Joan Gamper Trophy
  JobKeeper
  JobSeeker
  Jobkeeper
  Jockey shorts
  Jodha Akbar
  Jodhaa Akbar
  Joe McDonagh Cup
  Joe Rogan Experience
  Johan Cruyff Shield
  John Deere tractor
  John Wick
  Johnnie Walker Black Label
  Johnnie Walker Blue Label
  Johnnie Walker Classic
  Johnny B. Goode
  Johnson & Johnson vaccine
  Johnstone's Paint Trophy
  Joint Comprehensive Plan of Action
  Joint Strike Fighter
  Jojo Rabbit
  Joker: Folie à Deux
  Jolene
  Jollibee Chickenjoy
  Jollof
  Jollof rice
  Jolly Jumper
  Jolly Ranchers
  Jolly Spaghetti
  Jomo Kenyatta Prize
  Jonagold
  Jonathan Creek
  Jonathan Ross Show
  Jones Act
  Jones Cup
  Jonkonnu
  Joola
  Joomla
  Joshua trees
  Journey to the West
  Joy Luck Club
  Joy of Sex
  Joy-Con
  Joy-Cons
  Joyland
  Joys of Motherhood
  Ju 87
  Ju-52
  Jubilee Year
  Juche
  Juddmonte International
  Jude the Obscure
  Judge Dredd
  Judge Judy
  Judith Beheading Holofernes
  Juice spacecraft
  Juici patty
  Juicy Fruit
  Jujutsu Kaisen
  Jules Rimet Trophy
  Jules Verne ATV
  Jules Verne Trophy
  Jules and Jim
  Jules et Jim
  Juliet Bravo
  July Cup
  July Fourth
  July's People
  Jumanji
  Jumat
  Jumbo Jet
  Jumu'ah
  June 12
  Juneteenth
  Jungle Book
  Junior Cert
  Junior Cycle
  Junior Eurovision
  Junior Hockey World Cup
  Junior Mints
  Junkanoo
  Junkers Ju 52
  Juno Award
  Juno Awards
  Juno and the Paycock
  Juno mission
  Juno probe
  Juno spacecraft
  Junos
  Jupiter Symphony
  Jupyter
  Jurassic Park
  Jurassic World
  Just Dance
  Just For Men
  Just So Stories
  Just a Minute
  Just for Laughs
  Juste pour rire
  Juvederm
  Jynneos
  Jynneos vaccine
  Jägerbomb
  K to 12
  K'Nex
  K-12
  K-141 Kursk
  K-15
  K-19
  K-219
  K-4
  K-4 missile
  K-8
  K-pop
  K2 Black Panther
  K2 tank
  K2 tanks
  K3G
  K9 Thunder
  K9 howitzer
  K9 howitzers
  KAAN
  KAB
  KABs
  KB
  KBE
  KC-10
  KC-135
  KC-135 Stratotanker
  KC-30A
  KC-390
  KC-46
  KC-46 Pegasus
  KC-46A
  KCPE
  KCSE
  KD Hang Tuah
  KD Jebat
  KD Kedah
  KD Keris
  KD Lekiu
  KD Maharaja Lela
  KD Mahawangsa
  KD Pahang
  KD Pendekar
  KD Perak
  KD Perantau
  KD Sri Indera Sakti
  KD Tun Razak
  KD Tunku Abdul Rahman
  KF-21
  KF-21 Boramae
  KF-X
  KFC Twenty20 Big Bash
  KFC bucket
  KGF Chapter 2
  KGF: Chapter 2
  KKN di Desa Penari
  KKNK
  KL Composite Index
  KLCI
  KLSE Composite Index
  KM-SAM
  KMPH
  KN-02
  KN-06
  KN-08
  KN-11
  KN-14
  KN-17
  KN-20
  KN-23
  KN-24
  KN-25
  KNVB Cup
  KOSDAQ
  KOSPI
  KOSPI index
  KP.3
  KPI
  KPIs
  KPSEA
  KRI Bima Suci
  KRI Cakra
  KRI Dewaruci
  KRI Imam Bonjol
  KRI Nanggala
  KRI Nanggala 402
  KRI Nanggala-402
  KRI Rigel
  KRI Spica
  KRI Usman Harun
  KSE 100
  KSE 100-Share Index
  KSE-100
  KSE-100 Index
  KSE-100 index
  KSLV-1
  KSSR
  KST
  KTM Duke
  KTX
  KTX train
  KYC
  Ka Mate
  Ka-226T
  Ka-27
  Ka-50
  Ka-52
  KaZaA
  Kaabil
  Kaamatan
  Kaapse Klopse
  Kabaddi World Cup
  Kabbalah
  Kabhi Alvida Naa Kehna
  Kabhi Khushi Kabhie Gham
  Kabhi Main Kabhi Tum
  Kabir Singh
  Kadaknath
  Kadayawan
  Kadcyla
  Kaddish
  Kafka on the Shore
  Kaftrio
  Kagame Cup
  Kaguya
  Kahaani
  Kahaani 2
  Kahaani Ghar Ghar Kii
  Kahlua
  Kaho Naa Pyaar Hai
  Kaho Naa... Pyaar Hai
  Kahoot
  Kahoot!
  Kai Po Che
  KaiOS
  Kaiko
  Kailash Mansarovar Yatra
  Kaitaki
  Kakao Talk
  KakaoTalk
  Kakuro
  Kal Ho Naa Ho
  Kala-azar
  Kalaignar Magalir Urimai Thogai
  Kalaimamani
  Kalamata olives
  Kalasha Awards
  Kalashnikov assault rifle
  Kalashnikov assault rifles
  Kalashnikov rifle
  Kalashnikov rifles
  Kalashnikovs
  Kaletra
  Kali Puja
  Kalibr
  Kalibr cruise missile
  Kalibr cruise missiles
  Kalibr missile
  Kalibr missiles
  Kalibrs
  Kalinka
  Kalki 2898 AD
  Kalvari-class
  Kalydeco
  Kama Sutra
  Kamba Ramayanam
  Kaminey
  Kanchanjunga Express
  Kangal
  Kangei Maru
  Kanguva
  Kanjeevaram
  Kanjivaram sari
  Kannathil Muthamittal
  Kantara
  Kanwar Yatra
  Kanyashree
  Kapil Sharma Show
  Kapoor & Sons
  Kaposi's sarcoma
  Kapuso Mo, Jessica Soho
  Karakul
  Karan Arjun
  Karate Kid
  Kardashians
  Kargil Vijay Diwas
  Kargil War
  Karishika
  Karlovy Vary Film Festival
  Karnataka Premier League
  Karthikeya 2
  Karva Chauth
  Karwa Chauth
  Kasautii Zindagii Kay
  Kashmir Files
  Kaspersky antivirus
  Kassam rocket
  Kassam rockets
  Katana
  Kate Greenaway Medal
  Kath & Kim
  Kath and Kim
  Kaththi
  Kati Kati
  Katialis
  Katyn
  Katyusha
  Katyusha rocket
  Katyusha rockets
  Katyushas
  Katyń
  Kaun Banega Crorepati
  Kavli Prize
  Kawasaki Barako
  Kawasaki Jet Ski
  Kawasaki KLR
  Kawasaki Ninja
  Kawasaki Ninjas
  Kawasaki W800
  Kawasaki Z1000
  Kawasaki ZX-10R
  Kawasaki disease
  Kayo Sports
  Kazan submarine
  Kazi Mtaani
  Keck I
  Keck telescope
  Keck telescopes
  Keeping Up Appearances
  Keeping Up With the Kardashians
  Keeping Up with the Kardashians
  Keffiyeh
  Keke NAPEP
  Keke Napep
  Kel-Tec
  Kelly bag
  Kelpie
  Kelpies
  Kemalism
  Ken doll
  Kendal Mint Cake
  Kennedy Center Honors
  Kent variant
  Kente
  Kente cloth
  Kentucky Derby
  Kentucky Oaks
  Kentucky bluegrass
  Kentucky rifle
  Kenworth truck
  Kenya Cup
  Kenya Ladies Open
  Kenya Open
  Kenya Vision 2030
  Kenyatta Day
  Kepler Space Telescope
  Kepler space telescope
  Kepler spacecraft
  Kepler telescope
  KerPlunk
  Kerala Sahitya Akademi Award
  Kerala State Film Awards
  Kerala Story
  Kerplunk
  Kerrang! Awards
  Kerry Blue
  Kerry Blue terrier
  Kerrygold butter
  Kesari
  Kesariya
  Ketamine
  Ketchup Song
  Ketek
  Ketel One
  Ketepa
  Kevlar
  Kewpie mayonnaise
  Key Lime Pie
  Key lime pie
  Keyhole satellite
  Keynesianism
  Keystone Light
  Keystone XL
  Keytruda
  Kfir
  Kfirs
  Kh-101
  Kh-22
  Kh-31
  Kh-32
  Kh-35
  Kh-47M2 Kinzhal
  Kh-55
  Kh-555
  Kh-59
  Kh-69
  Khadi
  Khaidi No. 150
  KhalifaSat
  Khalnayak
  Khamoshi
  Khat
  Khatron Ke Khiladi
  Kheibar Shekan
  Khel Ratna
  Khelo India
  Khelo India Youth Games
  Khorramshahr missile
  Khuda Kay Liye
  Khyber Mail
  Kia Carens
  Kia Carnival
  Kia Ceed
  Kia Cerato
  Kia EV6
  Kia EV9
  Kia Forte
  Kia K5
  Kia Niro
  Kia Optima
  Kia Picanto
  Kia Pride
  Kia Rio
  Kia Sedona
  Kia Seltos
  Kia Sephia
  Kia Sonet
  Kia Sorento
  Kia Sorento SUV
  Kia Soul
  Kia Spectra
  Kia Sportage
  Kia Stinger
  Kia Telluride
  Kia Venga
  Kibo laboratory
  Kick 2
  Kickapoo
  Kid A
  Kids' Choice Awards
  Kifo Kisimani
  Kigali Amendment
  Kigogo
  Kiki's Delivery Service
  Kilimanjaro Lager
  Kill Bill
  Killers of the Flower Moon
  Killing Eve
  Killing Me Softly
  Kilmacud Sevens
  Kilo-class
  Kilo-class submarine
  Kilo-class submarines
  Kim Ji-young, Born 1982
  Kim's Convenience
  Kimberley Mikado
  Kimberley biscuit
  Kimchi
  Kimigayo
  Kimono
  Kind of Blue
  Kinder Bueno
  Kinder Egg
  Kinder Eggs
  Kinder Surprise
  Kindle
  Kindle Fire
  Kindle Paperwhite
  Kindle Store
  Kindle Unlimited
  Kindles
  Kinect
  King Air
  King Air 350
  King Charles Spaniel
  King Charles spaniel
  King Crisps
  King Edward VII Stakes
  King Edward potatoes
  King Edwards
  King Faisal Prize
  King George VI Chase
  King James Bible
  King James Version
  King Kong
  King Lear
  King Tiger
  King and I
  King of Boys
  King of Boys: The Return
  King of Queens
  King of the Hill
  King's Award for Voluntary Service
  King's Birthday Honours
  King's Cup
  King's Speech
  Kingdom of Heaven
  Kingdom: Ashin of the North
  Kingfisher beer
  Kingsmill bread
  Kinky Boots
  Kinsey Report
  Kinsey scale
  Kinzhal
  Kinzhal missile
  Kinzhal missiles
  Kinzhals
  Kiowa helicopter
  Kip Keino Classic
  Kippah
  Kirchnerism
  Kirin 9000S
  Kirin Ichiban
  Kirin chip
  Kirov-class
  Kirpan
  Kirti Chakra
  Kisima Awards
  Kiss Me, Kate
  Kisunla
  Kit Kat
  Kit Kats
  KitKat
  KitKats
  Kitab-i-Aqdas
  Kitchen Nightmares
  Kite Runner
  Kitenge
  KiwiSaver
  Kizilelma
  Klara and the Sun
  Kleenexes
  Klein Karoo Nasionale Kunstefees
  Klez
  Klinefelter syndrome
  Klondike Bars
  Klondike bar
  Klonopin
  Kluge Prize
  Knickerbocker Glory
  Knight Rider
  Knives Out
  Knockin' on Heaven's Door
  Knorr cubes
  Knots Landing
  Kobe beef
  Kobo
  Kochadaiiyaan
  Kochi Biennale
  Kochi-Muziris Biennale
  Kodachrome
  Koeksisters
  Koffee With Karan
  Koh-i-Noor
  Koh-i-Noor diamond
  Koh-i-noor
  Kohaku Uta Gassen
  Kohinoor
  Kohinoor diamond
  Koi Mil Gaya
  Kojak
  Koksan
  Kolaveri Di
  Kolkata Book Fair
  Kolkata derby
  Kolkata-class
  Komagata Maru
  Komodo dragon
  Komodo dragons
  Kon-Tiki
  Kona coffee
  Konark Express
  Konfrontasi
  Kong: Skull Island
  Kongi's Harvest
  Konica
  Konkurs missile
  Kookaburra III
  Kookaburra ball
  Kool-Aid
  Kopi Luwak
  Kopi-O
  Kopparberg
  Kora Awards
  Korea Open
  Korean Grand Prix
  Korean Series
  Korean War
  Kornet
  Kornet missile
  Kornet missiles
  Kornets
  Koroga Festival
  Korsakoff syndrome
  Kosdaq
  Kosmos 2251
  Kosmos 482
  Kosmos 954
  Kosovo War
  Kospi
  Kospi 200
  Kospi index
  Kota Factory
  Kotex
  Kotlin
  Kounotori
  Krab howitzer
  Kraft Dinner
  Kraft Macaroni & Cheese
  Kraft Nabisco Championship
  Kramer vs. Kramer
  Krapp's Last Tape
  Krasukha
  Kratom
  Krishna Janmashtami
  Krispy Kreme doughnut
  Krispy Kreme doughnuts
  Krispy Kremes
  Kristallnacht
  Krokodil
  Kronenbourg 1664
  Krrish
  Krrish 3
  Krugerrand
  Krugerrands
  Krutrim
  Kuaizhou
  Kuala Lumpur Standard Chartered Marathon
  Kubernetes
  Kuch Kuch Hota Hai
  Kufiya
  Kuiper satellites
  Kukri
  Kumars at No. 42
  Kumbalangi Nights
  Kumbh
  Kumbh Mela
  Kumkum Bhagya
  Kundali Bhagya
  Kunekune
  Kung Fu Hustle
  Kung Fu Panda
  Kung Pao chicken
  Kurban Bayram
  Kurkure
  Kursk submarine
  Kurta
  Kurulus: Osman
  Kwangmyongsong
  Kwangmyongsong-1
  Kwangmyongsong-3
  Kwangmyongsong-4
  Kwanzaa
  Kylie Lip Kit
  Kylie Lip Kits
  Kymriah
  Kyoto
  Kyoto Prize
  Kyoto Protocol
  Kyoto Treaty
  L Word
  L&P
  L'Etranger
  L'Orfeo
  L'Ormarins King's Plate
  L'elisir d'amore
  L'Étranger
  L-1011
  L-159
  L-39
  L-39 Albatros
  L-410
  L-SAM
  L.A. Confidential
  L.O.L. Surprise
  L115A3
  L1A1
  L85
  LADEE
  LASIK
  LAV III
  LAVs
  LCA Tejas
  LCD
  LCDs
  LCROSS
  LDL
  LDV Vans Trophy
  LED
  LEDs
  LFT
  LFTs
  LG Chocolate
  LG G6
  LGBT
  LGBTQ
  LGV
  LHC
  LIBOR
  LIDAR
  LIGO
  LISA Pathfinder
  LISA mission
  LIV Golf
  LLB
  LLM
  LLMs
  LLaMA
  LNG
  LOL Surprise dolls
  LORA missile
  LORAN
  LPG
  LPR
  LPs
  LQ45
  LRASM
  LSAT
  LSD
  LTE
  LVM-3
  LVM3
  LZR Racer
  La Bamba
  La Bayadère
  La Boheme
  La Bohème
  La Casa de Papel
  La Casa de los Espíritus
  La Cucaracha
  La Dolce Vita
  La Fayette-class
  La Femme Nikita
  La Haine
  La La Land
  La Marseillaise
  La Mer
  La Nina
  La Niña
  La Peste
  La Reina del Sur
  La Strada
  La Sylphide
  La Tomatina
  La Traviata
  La Usurpadora
  La Vida Es Un Carnaval
  La Vie en Rose
  La Vie en rose
  La donna è mobile
  La-Z-Boy recliner
  LaMDA
  Laal Singh Chaddha
  Laapataa Ladies
  Labatt Blue
  Labor Day
  Labour Day
  Labradoodle
  Labradoodles
  Labrador Retriever
  Labrador retriever
  Labradors
  Labubu
  Labyrinth of Solitude
  Lactogen
  Lada Granta
  Lada Kalina
  Lada Niva
  Lada Priora
  Lada Riva
  Lada Samara
  Lada Vesta
  Lada Zhiguli
  Ladki Bahin
  Ladki Bahin Yojana
  Ladli Behna
  Ladli Behna Yojana
  Lady Bird
  Lady Chatterley's Lover
  Lady Ghislaine
  Lady Windermere's Fan
  Lady and the Tramp
  Lady with an Ermine
  Lady's Choice
  Ladyshave
  Lafayette frigate
  Lafayette frigates
  Lag B'Omer
  Lagaan
  Lagavulin
  Lage Raho Munna Bhai
  Lage Raho Munnabhai
  Lagevrio
  Lagos City Marathon
  Lagos Fashion Week
  Lagos International Trade Fair
  Lagotto Romagnolo
  Lahore Declaration
  Lailatul Qadr
  Lake Shore Limited
  Lake of Stars
  Lakeland terrier
  Lakme Fashion Week
  Laksa
  Lakshmi Puja
  Lakshmir Bhandar
  Lambada
  Lambeg drum
  Lambeth Conference
  Lambo
  Lamborghini Aventador
  Lamborghini Countach
  Lamborghini Diablo
  Lamborghini Gallardo
  Lamborghini Huracan
  Lamborghini Huracán
  Lamborghini Miura
  Lamborghini Murcielago
  Lamborghini Reventon
  Lamborghini Revuelto
  Lamborghini SUV
  Lamborghini Urus
  Lamborghini Veneno
  Lamborghini tractor
  Lamborghinis
  Lambretta
  Lambrettas
  Lambrini
  Lambrusco
  Lamictal
  Lamington
  Lamingtons
  Lamu Cultural Festival
  Lancashire Cup
  Lancashire cheese
  Lancashire hotpot
  Lancaster House Agreement
  Lancaster bomber
  Lancaster bombers
  Lancastria
  Lance Todd Trophy
  Lancet drone
  Lancet drones
  Lancia Beta
  Lancia Delta
  Lancia Delta Integrale
  Lancia Fulvia
  Lancia Stratos
  Lancia Thema
  Lancia Ypsilon
  Land Cruiser
  Land Cruisers
  Land Day
  Land Rover Defender
  Land Rover Defenders
  Land Rover Discoveries
  Land Rover Discovery
  Land Rover Discovery Sport
  Land Rover Freelander
  Land Rovers
  Land Use Act
  Land of Hope and Glory
  Land of My Fathers
  LandCruiser
  Landcruiser
  Landrace pig
  Landsat
  Landsat 7
  Landsat 8
  Landsat 9
  Lane cake
  Langkah Sheraton
  Lanka Premier League
  Lansdowne Road Agreement
  Lantern Festival
  Lantus
  Lanzarote Convention
  Lapsang Souchong
  Large Binocular Telescope
  Large Electron-Positron Collider
  Large Hadron Collider
  Large White pig
  Lariam
  Lark Ascending
  Larry King Live
  Larry O'Brien Trophy
  Larry Sanders Show
  Las Fallas
  Las Meninas
  Las Vegas Grand Prix
  LaserDisc
  Laskar Pelangi
  Lasker Award
  Lassa Fever
  Lassa fever
  Last Crusade
  Last Emperor
  Last Film Show
  Last Jedi
  Last King of Scotland
  Last Night of the Proms
  Last Samurai
  Last Tango in Halifax
  Last Tango in Paris
  Last Week Tonight
  Last of Us
  Last of Us Part II
  Last of the Mohicans
  Last of the Summer Wine
  Late Late Show
  Late Late Toy Show
  Late Show
  Lateline
  Latin Grammy
  Latin Grammys
  Latitude Festival
  Lauberhorn
  Laudato Si
  Laudato Si'
  Laughing Cavalier
  Laughing Cow cheese
  LauncherOne
  Laurence Olivier Awards
  Laureus
  Laureus Awards
  Laureus World Sports Awards
  Lava Jato
  Lava lamp
  Laver Cup
  Laverne & Shirley
  Law & Order
  Law & Order: SVU
  Law and Order
  Law of the Sea
  Lawrence of Arabia
  Lawry's salt
  Laylat al-Qadr
  Le Chat
  Le Classique
  Le Joola
  Le Mans 24 Hours
  Le Petit Prince
  Le Redoutable
  Le Tour de Langkawi
  Le Triomphant
  Lea & Perrins
  League Cup
  League One
  League Two
  League of Gentlemen
  League of Legends
  League of Legends World Championship
  Leagues Cup
  Leahy Law
  Leap Card
  Leap card
  Learjet 35
  Learjet 45
  Learjet 60
  Learjets
  Leatherman
  Leaves of Grass
  Leaving Cert
  Leaving Certificate
  Lebanese Civil War
  Lebaran
  Lecanemab
  Lechon
  Leclerc tank
  Leclerc tanks
  Lee Cooper jeans
  Lee Enfield
  Lee Enfield rifle
  Lee-Enfield
  Lee-Enfield rifle
  Legacy 600
  Legally Blonde
  Legend of Maula Jatt
  Legend of Zelda
  Legend of Zhen Huan
  Leghorn chicken
  Legion of Honor
  Legion of Honour
  Legion of Merit
  Legionella
  Legionnaires' disease
  Legionnaires’ disease
  Lego Movie
  Lego Star Wars
  Lego Technic
  Lego bricks
  Lego set
  Lego sets
  Legos
  Lehenga
  Leigh syndrome
  Leinster SFC
  Leinster SHC
  Leipzig Book Prize
  Lemsip
  Lenacapavir
  Lenin Peace Prize
  Leningrad Symphony
  Leninism
  Lennox-Gastaut syndrome
  Lenovo Yoga
  Lent
  Leonberger
  Leopard 1
  Leopard 1 tanks
  Leopard 1A5
  Leopard 1s
  Leopard 2
  Leopard 2 tank
  Leopard 2 tanks
  Leopard 2A4
  Leopard 2A6
  Leopard 2s
  Leopard II
  Leopard tank
  Leopard tanks
  Leopardstown Christmas Festival
  Leopoldstadt
  Leqembi
  Leqvio
  Les Demoiselles d'Avignon
  Les Fleurs du mal
  Les Mis
  Les Miserables
  Les Misérables
  Les Paul guitar
  Let It Be
  Let It Bleed
  Let L-410
  Let the Right One In
  Let's Dance
  Lethal Weapon
  Letters from Iwo Jima
  Levelling Up
  Leveson Inquiry
  Levi's 501
  Levi's 501s
  Levi's jeans
  Levis
  Leviticus
  Levitra
  Levonelle
  Lewa Marathon
  Lewes Bonfire
  Lewinsky scandal
  Lewis Chessmen
  Lewis gun
  Lewy body
  Lewy body dementia
  Lexapro
  Lexus CT200h
  Lexus ES
  Lexus ES300
  Lexus ES350
  Lexus GX
  Lexus GX 470
  Lexus IS
  Lexus IS 250
  Lexus IS200
  Lexus LS
  Lexus LS400
  Lexus LX
  Lexus LX 470
  Lexus LX 570
  Lexus LX570
  Lexus RX
  Lexus RX 350
  Lexus RX300
  Lexus RX350
  Lexus RX400h
  Ley Bases
  Leyland cypress
  Leylandii
  Lhasa Apso
  LiDAR
  Liam MacCarthy Cup
  Liam McCarthy Cup
  Liberation War
  Libertadores
  Liberty Bell
  Liberty Bell 7
  Liberty Bowl
  Liberty Leading the People
  Liberty of the Seas
  Liberty ships
  Libra cryptocurrency
  Librium
  Licorice Pizza
  Lidar
  Liebfraumilch
  Liege-Bastogne-Liege
  Life After Life
  Life Is Beautiful
  Life Savers
  Life of Brian
  Life of Pi
  Life on Mars
  Lifebuoy
  Lifetime Isa
  Lift Every Voice and Sing
  Light Combat Aircraft
  LightSail
  LightSail 2
  Lightning Thief
  Lightning cable
  Lightroom
  Lightyear
  Ligo sardines
  Like Water for Chocolate
  Like a Prayer
  Like a Rolling Stone
  Like a Virgin
  Lilith Fair
  Lilo & Stitch
  Lilt
  Limburger
  Limca
  Lime bike
  Lime bikes
  Lime scooter
  Limewire
  Limiting Factor
  Limoncello
  Limousin cattle
  Lincoln Aviator
  Lincoln Continental
  Lincoln Handicap
  Lincoln Logs
  Lincoln MKZ
  Lincoln Navigator
  Lincoln Town Car
  Lincoln Town Cars
  Lincoln in the Bardo
  Lincoln limousine
  Lincolnshire sausage
  Linda Mama
  Linda Nchi
  Lindenstraße
  Lindisfarne Gospels
  Lindor
  Lindt Lindor
  Line of Duty
  Lingaa
  Linux
  Linux kernel
  Linzer torte
  Lion King
  Lion and the Jewel
  Lion of the Desert
  Lions tour
  Lipitor
  Lipizzaner
  Lipizzaner stallion
  Lipizzaner stallions
  Lipizzaners
  Lipstick Under My Burkha
  Lipton Tea
  Liquid Retina
  Liquorice Allsorts
  Liraglutide
  Lisabi: The Uprising
  Lisbon Maru
  Lisbon Treaty
  Lisdoonvarna Matchmaking Festival
  Listeria
  Listerine
  Listowel Races
  Lite-Brite
  Litecoin
  Lithium
  Little Boy
  Little Britain
  Little Debbie
  Little Dorrit
  Little House on the Prairie
  Little League World Series
  Little Match Girl
  Little Mermaid
  Little Miss Sunshine
  Little Nyonya
  Little Prince
  Little Red Book
  Little Red Corvette
  Little Red Riding Hood
  Little Shop of Horrors
  Little Women
  Littoral Combat Ship
  Live 8
  Live Aid
  Live Earth
  Live and Let Die
  LiveJournal
  Lively Lady
  Lives of Others
  Livin' la Vida Loca
  Livin' on a Prayer
  Living in Bondage
  Living in Bondage: Breaking Free
  Lizzie McGuire
  Liège-Bastogne-Liège
  Llama
  Llama 2
  Llama 3
  Lobster Newburg
  Lobster Thermidor
  Locarno Film Festival
  Location, Location, Location
  Lock Upp
  Lockerbie bombing
  Lockheed Constellation
  Lockheed L-1011
  Lockheed TriStar
  Lockheed scandal
  Lockinge Stakes
  Log4Shell
  Log4j
  Logan Act
  Logan Cup
  Logan's Run
  Logie Awards
  Logies
  Lohengrin
  Lohri
  Loki
  Lokpal Bill
  Lola Award
  Lolita Express
  Lollapalooza
  Lombardi Trophy
  Lombardy poplar
  Lomé Convention
  London 2012
  London Book Fair
  London Calling
  London Fashion Week
  London Film Festival
  London Marathon
  London Olympics
  London Pride
  Lonely Londoners
  Lonely Planet guide
  Lonesome Dove
  Long Covid
  Long Day's Journey Into Night
  Long Island Iced Tea
  Long March
  Long March 10
  Long March 2F
  Long March 3B
  Long March 5
  Long March 5B
  Long March 7
  Long March 8
  Long March 9
  Long March rocket
  Long March-2F
  Long March-3B
  Long March-5
  Long March-5B
  Long March-7
  Long Walk to Freedom
  Longchamp Le Pliage
  Lonsdale Belt
  Look Back in Anger
  Loom Bands
  Looney Tunes
  Loose Women
  Lorax
  Lord Jim
  Lord of the Flies
  Lord of the Rings
  Lord's Prayer
  Lorne sausage
  Lory Meagher Cup
  Los Angeles 2028
  Los Angeles-class
  Losar
  Lose Yourself
  Losec
  Losharik
  Lost in Translation
  Lotus 1-2-3
  Lotus Cortina
  Lotus Elan
  Lotus Eletre
  Lotus Elise
  Lotus Esprit
  Lotus Europa
  Lotus Evija
  Lotus Evora
  Lotus Exige
  Lotus Notes
  Lotus Seven
  Lotus Sutra
  Lou Gehrig's disease
  Lou Gehrig’s disease
  Louboutin heels
  Louboutins
  Louis Vuitton Cup
  Louis Vuitton bag
  Louis Vuitton handbag
  Love Aaj Kal
  Love Actually
  Love Bug
  Love Bug virus
  Love Hearts
  Love Is Blind
  Love Is in the Bin
  Love Island
  Love Island Australia
  Love Island USA
  Love Me Tender
  Love Parade
  Love Will Tear Us Apart
  Love's Labour's Lost
  Love, Damini
  Love/Hate
  Lovecraft Country
  Lovell Telescope
  Lovell telescope
  Lovely Runner
  Lowenbrau
  Loy Krathong
  Loyal Wingman
  Loyd Grossman sauce
  Lu Xun Literary Prize
  Luas tram
  Luas trams
  Lucia di Lammermoor
  Lucid Air
  Lucid Gravity
  Luck by Chance
  Lucky Charms
  Lucky Jim
  Lucky Luke
  Lucky Me
  Lucozade
  Lucozade Sport
  Lucy spacecraft
  Ludo King
  Luger
  Luger pistol
  Lughnasa
  Lululemon leggings
  Lumia
  Lumia 1020
  Lumia 920
  Luna 1
  Luna 17
  Luna 2
  Luna 24
  Luna 25
  Luna 3
  Luna 4
  Luna 5
  Luna 9
  Luna-24
  Luna-25
  Lunar New Year
  Lunar Orbiter
  Lunar Prospector
  Lunar Reconnaissance Orbiter
  Lunar Roving Vehicle
  Lunatic Express
  Lunchables
  Luncheon of the Boating Party
  Luncheon on the Grass
  Lunesta
  Lungi Dance
  Lunokhod
  Lunokhod 1
  Lupang Hinirang
  Lupin III
  Lupron
  Lurex
  Lurpak
  Lusaka Agreement
  Lusaka Protocol
  Lusiads
  Lusitania
  Lust Stories
  Lust, Caution
  Lux Style Awards
  Lux soap
  LuxLeaks
  Luxleaks
  Luxturna
  Luyang
  Lycra
  Lyme disease
  Lynparza
  Lynx Africa
  Lynx IFV
  Lynx deodorant
  Lynx helicopter
  Lynx helicopters
  Lyons Maid
  Lyons tea
  Lyrica
  Lysistrata
  Lysol
  LÉ Aisling
  LÉ Aoife
  LÉ Ciara
  LÉ Eithne
  LÉ Emer
  LÉ George Bernard Shaw
  LÉ James Joyce
  LÉ Niamh
  LÉ Orla
  LÉ Roisin
  LÉ Róisín
  LÉ Samuel Beckett
  LÉ William Butler Yeats
  Légion d'honneur
  Löwenbräu
  M&A
  M&M
  M&M's
  M&Ms
  M&P15
  M*A*S*H
  M-11
  M-16
  M-16 rifle
  M-16s
  M-302
  M-346
  M-4
  M-75
  M-9
  M-PESA
  M-Shwari
  M.A.
  M.Phil
  M.S. Dhoni: The Untold Story
  M.Sc
  M.Tech
  M1 Abrams
  M1 Garand
  M1 Max
  M1 carbine
  M1 chip
  M1 tank
  M109
  M109s
  M1117
  M113
  M113s
  M14
  M14 rifle
  M16
  M16 rifle
  M16 rifles
  M16s
  M1911
  M1A1
  M1A1 Abrams
  M1A2
  M1A2 Abrams
  M2 Bradley
  M2 Browning
  M2 chip
  M203
  M203 grenade launcher
  M24
  M240
  M249
  M4
  M4 Sherman
  M4 carbine
  M4 carbines
  M4 chip
  M48 Patton
  M5 World Championship
  M60 machine gun
  M60 tank
  M777
  M777 howitzer
  M777 howitzers
  M777s
  M79
  M82
  MA-1 jacket
  MA60
  MA63
  MAC lipstick
  MAC-10
  MAC-10s
  MAFS
  MAGA cap
  MAGA hat
  MAGA hats
  MAMA Awards
  MANPADS
  MASH
  MASI
  MATLAB
  MAVEN
  MB
  MB Way
  MB-339
  MB/s
  MBA
  MBAs
  MBBS
  MBC Arab Idol
  MBE
  MBGN
  MBZ-SAT
  MBps
  MC-21
  MCAT
  MCL
  MD 500
  MD 902
  MD-11
  MD-80
  MD-80s
  MD-82
  MD-83
  MD-87
  MD-90
  MDAX
  MDF
  MDLBEAST
  MDLBeast
  MDMA
  MDR-TB
  MEASAT-3
  MERS-CoV
  MESSENGER
  MG 4
  MG B
  MG F
  MG HS
  MG Hector
  MG MGB
  MG Metro
  MG Midget
  MG Rover 75
  MG TF
  MG ZR
  MG ZS
  MG ZT
  MG42
  MGNREGA
  MH-60
  MH-60R
  MH17
  MH370
  MHz
  MICEX
  MIG-21
  MIG-29
  MIPTV
  MIRV
  MIRVs
  MLB All-Star Game
  MLK Day
  MLRS
  MLS Cup
  MMA
  MMFF
  MMR
  MMR jab
  MMR vaccine
  MMS message
  MNREGA
  MOAB
  MOBO Awards
  MOBOs
  MOEX
  MOEX index
  MOOC
  MOT
  MOTD
  MOU
  MOVEit
  MOVEit Transfer
  MP
  MP-5
  MP3
  MP3 player
  MP3 players
  MP3s
  MP4
  MP40
  MP5
  MP5K
  MP5s
  MPEG
  MPH
  MPR
  MPV
  MPVs
  MPhil
  MPs
  MQ-1
  MQ-1 Predator
  MQ-28 Ghost Bat
  MQ-4C Triton
  MQ-9
  MQ-9 Reaper
  MQ-9 Reapers
  MQ-9B
  MR headset
  MRAP
  MRAPs
  MRI
  MRI scan
  MRI scans
  MRIs
  MRSA
  MS Aurora
  MS Braemar
  MS Estonia
  MS Excel
  MS Office
  MS Paint
  MS St. Louis
  MS Westerdam
  MS Word
  MS Zaandam
  MS-DOS
  MSC Aries
  MSC Daniela
  MSC Elsa 3
  MSC Fantasia
  MSC Flaminia
  MSC Grandiosa
  MSC Irina
  MSC Magnifica
  MSC Meraviglia
  MSC Napoli
  MSC Opera
  MSC Oscar
  MSC Preziosa
  MSC Virtuosa
  MSC World Europa
  MSC Zoe
  MSCI All Country World Index
  MSCI Asia Pacific Index
  MSCI EAFE
  MSCI Emerging Markets Index
  MSCI World
  MSCI World Index
  MSCI World index
  MSCI index
  MSG
  MSK
  MSN Messenger
  MSP
  MSSA
  MSc
  MT
  MT-LB
  MTN Bushfire
  MTN FA Cup
  MTN MoMo
  MTN8
  MTV Awards
  MTV EMA
  MTV Europe Music Awards
  MTV Movie Awards
  MTV Roadies
  MTV Shuga
  MTV VMAs
  MTV Video Music Awards
  MTech
  MUET
  MV Abdullah
  MV Arctic Sea
  MV Asterix
  MV Aurelia
  MV Blue Star
  MV Braer
  MV Bukoba
  MV Caledonian Isles
  MV Coho
  MV Dali
  MV Derbyshire
  MV Dona Paz
  MV Doña Paz
  MV Estonia
  MV Ever Given
  MV Faina
  MV Galaxy Leader
  MV Glen Sannox
  MV Golden Ray
  MV Hamnavoe
  MV Hebrides
  MV Hondius
  MV Iolaire
  MV Isle of Arran
  MV Joola
  MV Joyita
  MV Kaami
  MV Karadeniz
  MV Le Joola
  MV Liemba
  MV Loch Seaforth
  MV Maersk Alabama
  MV Matthew
  MV Mavi Marmara
  MV Nyerere
  MV Princess of the Stars
  MV Rena
  MV Rhosus
  MV Riverdance
  MV Ruby Princess
  MV Rubymar
  MV Saint Malo
  MV Sewol
  MV Sirius Star
  MV Skagit
  MV Skopelos
  MV Solong
  MV Spice Islander
  MV Stena Immaculate
  MV Struma
  MV Sun Sea
  MV Tampa
  MV True Confidence
  MV Tutor
  MV Wakashio
  MV Wilhelm Gustloff
  MV X-Press Pearl
  MV-22
  MV-22 Osprey
  MVP
  MW
  MWC
  MWh
  MX missile
  MXit
  Maal Hijrah
  Maastricht Treaty
  Maaza
  Mabo decision
  Mac Mini
  Mac OS
  Mac OS X
  Mac Pro
  Mac Studio
  Mac and Cheese
  Mac computer
  Mac computers
  Mac mini
  Mac-10
  MacArthur Fellowship
  MacArthur genius grant
  MacBook
  MacBook Air
  MacBook Pro
  MacBook Pros
  MacBooks
  MacRory Cup
  Macarena
  Macau Grand Prix
  Macbeth
  Macbook
  Maccabiah
  Maccabiah Games
  Mace spray
  Mach 1
  Mach 2
  Mach 3
  Mach 5
  Mach-E
  Mach3
  Machachari
  Macho Man
  Macintosh
  Mack truck
  Maclaren buggy
  Macondo Literary Festival
  Macpherson Report
  Macs
  Macufe
  Macy's Thanksgiving Day Parade
  Macy's Thanksgiving Parade
  Mad About You
  Mad Max
  Mad Max: Fury Road
  Mad Men
  Madam Secretary
  Madama Butterfly
  Madame Bovary
  Madame Butterfly
  Madaraka Day
  Madaraka Express
  Madden NFL
  Made in Chelsea
  Made in China 2025
  Made in Heaven
  Made in Lagos
  Madeira cake
  Madras cotton
  Madras curry
  Madri
  Madrid Open
  Maersk Hangzhou
  MagSafe
  Magadheera
  Magandang Gabi Bayan
  Magdalene Laundries
  Magellan probe
  Magellan spacecraft
  Mageu
  Maggi cubes
  Maggi noodles
  Magh Bihu
  Magh Mela
  Magic Flute
  Magic Leap One
  Magic Marker
  Magic Millions
  Magic Pudding
  Magic Roundabout
  Magic Sarap
  Magic Weekend
  Magic: The Gathering
  Magical Kenya Open
  Magical Mystery Tour
  Maglev
  Maglev train
  Maglite
  Magners League
  Magnetic Maharashtra
  Magnificent Century
  Magnificent Seven
  Magnitsky Act
  Magnum ice cream
  Magnum revolver
  Magnum, P.I.
  Magsaysay Award
  Maguindanao massacre
  Magura V5
  Maha Kumbh
  Maha Kumbh Mela
  Maha Shivaratri
  Maha Shivratri
  Maha Vir Chakra
  Mahabharat
  Mahakumbh
  Mahanagar
  Mahanati
  Maharaja Lawak Mega
  Maharaja Trophy
  Maharajas' Express
  Maharashtra Open
  Maharlika Investment Fund
  Maharshi
  Mahashivratri
  Mahatma Gandhi NREGA
  Mahavir Jayanti
  Mahindra Bolero
  Mahindra Jeep
  Mahindra KUV100
  Mahindra Marazzo
  Mahindra Scorpio
  Mahindra Thar
  Mahindra Thar Roxx
  Mahindra XUV500
  Mahindra XUV700
  Mahindra Xylo
  Mahjong
  Mai Tai
  Maidaan
  Maine Coon
  Maine Coons
  Maine Pyar Kiya
  Maine lobster
  Maisha Namba
  Maitree Express
  Maji Maji rebellion
  Major Dhyan Chand Khel Ratna
  Major League Cricket
  Majulah Singapura
  Makar Sankranti
  Makaravilakku
  Makarov pistol
  Make in India
  Making Your Mind Up
  Making a Murderer
  Malabo Protocol
  Malamute
  Malarone
  Malay Dilemma
  Malayan Emergency
  Malayan sun bear
  Malayan tapir
  Malayan tiger
  Malayan tigers
  Malaysia Agreement
  Malaysia Agreement 1963
  Malaysia Cup
  Malaysia Day
  Malaysia Madani
  Malaysia Masters
  Malaysia Open
  Malaysian FA Cup
  Malaysian Grand Prix
  Malaysian Idol
  Malaysian Open
  Malbec
  Malcolm in the Middle
  Maldon salt
  Maldon sea salt
  Malgudi Days
  Malibu rum
  Malinois
  Mallard locomotive
  Malligyong-1
  Malory Towers
  Malta Guinness
  Maltese terrier
  Malteser
  Maltesers
  Maltina
  Maltina Dance All
  Mamasapano clash
  Mamba APC
  Mamee
  Mamee Monster
  Mami Wata
  Mamma Mia
  Mamma Mia!
  Man Asian Literary Prize
  Man Booker
  Man Booker Prize
  Man From Snowy River
  Man and Superman
  Man in the High Castle
  Man in the Iron Mask
  Man in the Mirror
  Man of Iron
  Man of La Mancha
  Man of Marble
  Man of Steel
  Man vs. Wild
  Manchego
  Manchester by the Sea
  Manchester derby
  Mandalorian
  Mandela Challenge Plate
  Mandela Day
  Mandela Rhodes Scholarship
  Mandela Washington Fellowship
  Mandrax
  Mangal Pandey: The Rising
  Mangalitsa
  Mangalyaan
  Manhattan Murder Mystery
  Manhattan Project
  Mani pulite
  Manichitrathazhu
  Manifesta
  Manikarnika
  Manjummel Boys
  Mankatha
  Mann Ki Baat
  Manning Cup
  Mannlicher-Carcano
  Manolo Blahniks
  Manolos
  Manon des Sources
  Manpads
  Manuka honey
  Manusmriti
  Manx Grand Prix
  Manx cat
  Manx shearwater
  Manx shearwaters
  Mao Dun Literature Prize
  Mao Zedong Thought
  Mao jacket
  Mao suit
  Maoism
  Maotai
  Maputo Protocol
  Mara Clara
  Maralal Camel Derby
  Marathon des Sables
  Marawi siege
  Marburg virus
  March Madness
  March of the Volunteers
  Marcha Real
  Marcos Law
  Mardaani
  Marder
  Marder infantry fighting vehicle
  Marders
  Mardi Gras
  Mare of Easttown
  Marella Explorer
  Marfan syndrome
  Marfan's syndrome
  Margherita pizza
  Margin Call
  Maria Clara at Ibarra
  Marie Celeste
  Marikana Massacre
  Marikana massacre
  Marimar
  Marine One
  Mariner 10
  Mariner 2
  Mariner 4
  Mariner 9
  Mariner of the Seas
  Marinol
  Mario Kart
  Maris Piper
  Maris Pipers
  Mark Twain Prize
  MarketMoni
  Marlboro
  Marmite
  Marrakech Film Festival
  Marrakesh Treaty
  Marriage Story
  Marriage of Figaro
  Married at First Sight
  Married... With Children
  Mars 96
  Mars Bar
  Mars Bars
  Mars Climate Orbiter
  Mars Curiosity rover
  Mars Exploration Rover
  Mars Express
  Mars Global Surveyor
  Mars InSight
  Mars Observer
  Mars Odyssey
  Mars Orbiter Mission
  Mars Pathfinder
  Mars Polar Lander
  Mars Reconnaissance Orbiter
  Mars Rover
  Mars Sample Return
  Mars Science Laboratory
  Mars bar
  Mars rover
  Mars rovers
  Marseillaise
  Marsh Cup
  Marshall Mathers LP
  Marshall Plan
  Marshall Plan with Africa
  Marshall Scholarship
  Marston's Pedigree
  Martell Cognac
  Martial Law
  Martian Chronicles
  Martin Fierro
  Martin Luther King Day
  Martin Luther King Jr. Day
  Martini Rosso
  Martín Fierro
  Maruti 800
  Maruti Alto
  Maruti Baleno
  Maruti Brezza
  Maruti Ciaz
  Maruti Dzire
  Maruti Eeco
  Maruti Ertiga
  Maruti Esteem
  Maruti Gypsy
  Maruti Omni
  Maruti Ritz
  Maruti Suzuki 800
  Maruti Suzuki Alto
  Maruti Suzuki Baleno
  Maruti Suzuki Dzire
  Maruti Suzuki Ertiga
  Maruti Suzuki Swift
  Maruti Swift
  Maruti Swift Dzire
  Maruti Van
  Maruti Wagon R
  Maruti Zen
  Marvelous Mrs. Maisel
  Marwari horse
  Marxism
  Mary Celeste
  Mary Jane shoes
  Mary Janes
  Mary Poppins
  Mary Poppins Returns
  Mary Rose
  María la del Barrio
  Masaan
  Masala Dosa
  Mascarpone
  Maserati Ghibli
  Maserati GranTurismo
  Maserati Levante
  Maserati Quattroporte
  Maserati Spyder
  Maseratis
  Mashemeji Derby
  Mashujaa Day
  Masked Dancer
  Masked Singer
  Masnavi
  Mass Effect
  MassKara
  MassKara Festival
  Massey Ferguson tractor
  Massive Ordnance Penetrator
  Masskara Festival
  Master System
  Master and Margarita
  Master of Puppets
  MasterCard card
  MasterChef
  MasterChef Australia
  MasterChef India
  Mastercard credit card
  Masterchef
  Mastermind
  Masters
  Masters Cup
  Masters Tournament
  Masters of the Air
  Mat Kilau
  Matador Cup
  Matador missile
  Matariki
  Matatu
  Matatus
  Match Attax
  Match Point
  Match of the Day
  Matchbox cars
  Mate 60
  Mate 60 Pro
  Mate X
  Mate XT
  Material Girl
  Mateus Rosé
  Mathematica
  Matilda the Musical
  Matrix Reloaded
  Matrix Resurrections
  Matrix Revolutions
  Mattu Pongal
  Mau Mau rebellion
  Mau Mau uprising
  Mauby
  Maula Jatt
  Maulidur Rasul
  Maulud
  Maundy Thursday
  Mauser pistol
  Mauser rifle
  Mausers
  Maverick missile
  Maverick missiles
  Mavi Marmara
  Mavic
  Mavic Pro
  Mavic drone
  Mawazine
  Mawlid
  Max and Moritz
  Maxim gun
  Maxis Hotlink
  May 18 Uprising
  May Day
  Maya-1
  Maybank Championship
  Maybelline mascara
  Mayday call
  Mayflower
  Mayor of Casterbridge
  Mazda 2
  Mazda 3
  Mazda 323
  Mazda 5
  Mazda 6
  Mazda 626
  Mazda Axela
  Mazda BT-50
  Mazda Bongo
  Mazda CX-3
  Mazda CX-5
  Mazda CX-7
  Mazda CX-9
  Mazda Demio
  Mazda MPV
  Mazda MX-30
  Mazda MX-5
  Mazda Miata
  Mazda Premacy
  Mazda Protege
  Mazda RX-7
  Mazda RX-8
  Mazda Tribute
  Maze Runner
  Mbit/s
  Mbps
  McAfee VirusScan
  McAloo Tikki
  McChicken
  McDonnell Douglas DC-10
  McDonnell Douglas DC-9
  McDonnell Douglas MD-11
  McDonnell Douglas MD-80
  McDonnell Douglas MD-82
  McDonnell Douglas MD-83
  McDouble
  McEwan's Export
  McFlurries
  McFlurry
  McGrath Cup
  McIntosh apples
  McKenna Cup
  McLaren 12C
  McLaren 570S
  McLaren 650S
  McLaren 720S
  McLaren F1
  McLaren MCL38
  McLaren MP4-12C
  McLaren MP4/4
  McLaren P1
  McLaren Senna
  McLeod's Daughters
  McMuffin
  McNugget
  McNuggets
  McPlant
  McRib
  Me 109
  Me 262
  Me Before You
  MeToo
  Mean Girls
  Mean Streets
  Measat
  Measat-3d
  Measure for Measure
  Mechamato
  Mechanical Turk
  Medal of Freedom
  Medal of Honor
  Medi-Cal
  Media Watch
  Medicaid
  Medicare
  Medicare Advantage
  Medicare Part D
  Medicare card
  Medicare levy
  Medicol
  Mediterranean Games
  Mediterranean fruit fly
  Medjool
  Medjool dates
  MeeGo
  Meech Lake Accord
  MeerKAT
  MeerKAT telescope
  Meerlust Rubicon
  Meet the Press
  Mega Drive
  Megalodon
  Megalopolis
  Megan's Law
  Meghaduta
  Meghe Dhaka Tara
  Mein Kampf
  Meissen porcelain
  Melba toast
  Melbourne Cup
  Melbourne Fringe
  Melbourne International Comedy Festival
  Melbourne Royal Show
  Meldonium
  Melissa virus
  Mellotron
  Melodifestivalen
  Melon Music Awards
  Melrose Place
  Melton Mowbray pork pie
  Memento
  Memoirs of a Geisha
  Memorial Cup
  Memorial Day
  Memorial Tournament
  Memphis Belle
  Men Are From Mars
  Men Behaving Badly
  Men in Black
  Men in the Sun
  Menactra
  Mengtian
  Meniere's disease
  Mensalao
  Mensalão
  Mental Health Act
  Mentos
  Meow Meow
  Mephedrone
  Meray Paas Tum Ho
  Merc
  Mercalli scale
  Mercedes 190E
  Mercedes A-Class
  Mercedes B-Class
  Mercedes Benzes
  Mercedes C-Class
  Mercedes C180
  Mercedes C200
  Mercedes C220
  Mercedes C63
  Mercedes CLA
  Mercedes CLK
  Mercedes E-Class
  Mercedes E200
  Mercedes EQC
  Mercedes EQS
  Mercedes G-Wagon
  Mercedes GLA
  Mercedes GLC
  Mercedes GLE
  Mercedes GLS
  Mercedes M-Class
  Mercedes ML
  Mercedes Maybach
  Mercedes S-Class
  Mercedes S500
  Mercedes S600
  Mercedes SL
  Mercedes SLK
  Mercedes SLR
  Mercedes SLS
  Mercedes Sprinter
  Mercedes V-Class
  Mercedes Viano
  Mercedes Vito
  Mercedes cars
  Mercedes-Benz A-Class
  Mercedes-Benz Actros
  Mercedes-Benz C-Class
  Mercedes-Benz C200
  Mercedes-Benz C300
  Mercedes-Benz CLK
  Mercedes-Benz E-Class
  Mercedes-Benz E350
  Mercedes-Benz EQS
  Mercedes-Benz G-Class
  Mercedes-Benz GLE
  Mercedes-Benz GLK
  Mercedes-Benz GLS
  Mercedes-Benz ML
  Mercedes-Benz S-Class
  Mercedes-Benz S-class
  Mercedes-Benz S500
  Mercedes-Benz S600
  Mercedes-Benz SL
  Mercedes-Benz SLK
  Mercedes-Benz Sprinter
  Mercedes-Benz Vito
  Mercer Street
  Merchant of Venice
  Mercs
  Mercurial Vapor
  Mercury Cougar
  Mercury Grand Marquis
  Mercury Mariner
  Mercury Marquis
  Mercury Milan
  Mercury Mountaineer
  Mercury Music Prize
  Mercury Prize
  Mercury Sable
  Mercury Tracer
  Mercury Villager
  Mercury capsule
  Merdeka Cup
  Merdeka Day
  Merdeka Tournament
  Merida Initiative
  Meridia
  Merino sheep
  Merino wool
  Merkava
  Merkava tank
  Merkava tanks
  Merkavas
  Merku Thodarchi Malai
  Merlin helicopter
  Merlin helicopters
  Merlot
  Merriam-Webster Dictionary
  Merriam-Webster's Dictionary
  Merrily We Roll Along
  Merry Widow
  Merry Wives of Windsor
  Mers
  Mersal
  Merseyside derby
  Merval
  Meskel
  Messenger Kids
  Messenger spacecraft
  Messerschmitt
  Messerschmitt Bf 109
  Messerschmitts
  Met Gala
  Meta AI
  Meta Quest
  Meta Quest 2
  Meta Quest 3
  Meta Verified
  Metal Gear
  Metal Gear Solid
  Metamorphoses
  Metamucil
  Metaverse
  Metaxa
  Meteor Awards
  Meteor Garden
  Meteor missile
  Meteor missiles
  Meteosat
  Metformin
  Methadone
  Metro Bank One Day Cup
  Metro FM Awards
  Metro Manila Film Festival
  MetroCard
  MetroCards
  MetroLink
  Metroliner
  Meursault
  Mexican Grand Prix
  Mexican Open
  Mexican Pizza
  Mexican Revolution
  Mexican wolf
  Mexican-American War
  Mexico City Grand Prix
  Meyer lemon
  Meyer lemons
  Mezcal
  Mfecane
  Mi A1
  Mi Gente
  Mi último adiós
  Mi-17
  Mi-17 helicopter
  Mi-171
  Mi-17V5
  Mi-17s
  Mi-2
  Mi-24
  Mi-24s
  Mi-26
  Mi-28
  Mi-35
  Mi-8
  Mi-8 helicopter
  Mi-8s
  MiG-15
  MiG-17
  MiG-19
  MiG-21
  MiG-21 Bison
  MiG-21s
  MiG-23
  MiG-25
  MiG-27
  MiG-29
  MiG-29K
  MiG-29s
  MiG-31
  MiG-31K
  MiGs
  MiWadi
  Miami Grand Prix
  Miami Open
  Miami Vice
  Miaow Miaow
  Micex
  Micex index
  Michael Clayton
  Michaelmas daisies
  Michelin Guide
  Michelin guide
  Michelin star
  Michelin stars
  Michelin-starred
  Michelob
  Michelob Ultra
  Michibiki
  Michigan consumer sentiment index
  Micius
  Micius satellite
  Micro Machines
  Microsoft 365
  Microsoft Access
  Microsoft Azure
  Microsoft Bing
  Microsoft Copilot
  Microsoft Defender
  Microsoft Edge
  Microsoft Excel
  Microsoft Exchange
  Microsoft Flight Simulator
  Microsoft HoloLens
  Microsoft Kinect
  Microsoft Money
  Microsoft Office
  Microsoft Office 365
  Microsoft Outlook
  Microsoft PowerPoint
  Microsoft Surface
  Microsoft Surface Pro
  Microsoft Teams
  Microsoft Windows
  Microsoft Word
  Microsoft Zune
  Mid-Autumn Festival
  Mid-Day Meal Scheme
  Midazolam
  Middle Park Stakes
  Middle Passage
  Middlemarch
  Midlands National
  Midnight Cowboy
  Midnight in Paris
  Midnight's Children
  Midsomer Murders
  Midsommar
  Midsummer Night's Dream
  Mifeprex
  Mifepristone
  Mig-21
  Mig-29
  Mikado
  Mikoyan MiG-29
  Mil Mi-8
  Milad-un-Nabi
  Milan Fashion Week
  Milan missile
  Milan-San Remo
  Milan-Sanremo
  Mildronate
  Miles Franklin Award
  Miles Franklin Literary Award
  Military Cross
  Military World Games
  Milk Cup
  Milk Duds
  Milky Bar
  Milkybar
  Mill on the Floss
  Millennium Star
  Millennium Trophy
  Millennium trilogy
  Miller Genuine Draft
  Miller High Life
  Miller Lite
  Million Dollar Baby
  Million's Poet
  Millisievert
  Millrose Games
  Milo Ais
  Minari
  Mindhunter
  Mindstorms
  Minecraft
  Minesweeper
  Ming vase
  Ming vases
  Ming-class submarine
  Minha Casa Minha Vida
  Mini Cheddars
  Mini Clubman
  Mini Cooper
  Mini Coopers
  Mini Countryman
  Mini Metro
  Mini One
  Mini-14
  MiniDisc
  Miniature Schnauzer
  Minitel
  Minnal Murali
  Minority Report
  Minotaur rocket
  Minsk Accords
  Minsk agreement
  Minsk agreements
  Minties
  Minuteman
  Minuteman 3
  Minuteman III
  Minuteman III missile
  Minuteman missile
  Mir space station
  Mir station
  Miracle Whip
  Miracle-Gro
  Mirage 2000
  Mirage 2000-5
  Mirage 2000s
  Mirage F1
  Mirage III
  Mirage fighter
  Mirage jets
  Mirai
  Mirai botnet
  Mirena
  Mirinda
  Mirror and the Light
  Mirror in the Sun
  Misa de Gallo
  Misanthrope
  Miseducation of Lauryn Hill
  Miserere
  Misery Index
  Mishnah
  Misoprostol
  Miss America
  Miss Earth
  Miss Grand International
  Miss India
  Miss International
  Miss Ireland
  Miss Jamaica Universe
  Miss Jamaica World
  Miss Julie
  Miss Nigeria
  Miss Saigon
  Miss South Africa
  Miss Teen USA
  Miss Tourism
  Miss USA
  Miss Universe Philippines
  Mission Impossible
  Mission Mangal
  Mission: Impossible
  Mississippi Masala
  Mississippi mud pie
  Mister Rogers' Neighborhood
  Mister World
  Mistral Large
  Mistral missile
  Mistral missiles
  Mistral warship
  Mistral warships
  Mistral-class
  Misuse of Drugs Act
  Mitre 10 Cup
  Mitsubishi ASX
  Mitsubishi Adventure
  Mitsubishi Canter
  Mitsubishi Carisma
  Mitsubishi Colt
  Mitsubishi Delica
  Mitsubishi Eclipse
  Mitsubishi Evo
  Mitsubishi Fuso
  Mitsubishi Galant
  Mitsubishi L200
  Mitsubishi L300
  Mitsubishi Lancer
  Mitsubishi Lancer Evo
  Mitsubishi Lancer Evolution
  Mitsubishi Magna
  Mitsubishi Mirage
  Mitsubishi Montero
  Mitsubishi Montero Sport
  Mitsubishi Outlander
  Mitsubishi Pajero
  Mitsubishi Shogun
  Mitsubishi Space Star
  Mitsubishi Strada
  Mitsubishi Triton
  Mitsubishi Xpander
  Mitsubishi Zero
  Mitsubishi i-MiEV
  Mivvi
  Miwadi
  Mk 48
  Mnet Asian Music Awards
  Mo Ibrahim Prize
  MoMo
  MoU
  Moana 2
  Mobike
  Mobile Legends
  Mobile Legends: Bang Bang
  Mobile Money
  Mobile Suit Gundam
  Mobile World Congress
  Mobo Awards
  Moby Dick
  Moby-Dick
  Mock the Week
  Mockingjay
  Modafinil
  Model 3
  Model S
  Model T
  Model Ts
  Model X
  Model Y
  Modelo Especial
  Modern Family
  Modern Warfare 2
  Modern Warfare 3
  Moderna vaccine
  Moet
  Mogami-class
  Mohabbatein
  Mohair
  Mohajer
  Mohajer-6
  Mohenjo Daro
  Mohs scale
  Moi Day
  Mojito
  Moleskine
  Moll Flanders
  Molly Malone
  Molniya
  Molnupiravir
  Molotov cocktail
  Molotov cocktails
  Molotov-Ribbentrop Pact
  Molotovs
  Molson Canadian
  Momentum One Day Cup
  Mona Lisa
  Monaco Grand Prix
  Monarch of the Glen
  Monarch of the Seas
  Monday Night Football
  Monday Night RAW
  Mondeo
  Mondeos
  Monero
  Money Heist
  Money in the Bank
  Moneyball
  Monicagate
  Monopoly
  Monroe Doctrine
  Monsoon Wedding
  Monster High dolls
  Monster Munch
  Monsters Inc
  Monsters, Inc.
  Mont Blanc pen
  Montblanc pen
  Monte Carlo Masters
  Monte Carlo Rally
  Monte Cristo sandwich
  Monte-Carlo Masters
  Montepulciano d'Abruzzo
  Monterey Jack
  Monterey Pop Festival
  Montevideo Maru
  Montrachet
  Montreal Protocol
  Montreux Jazz Festival
  Monty Python's Flying Circus
  Mood Indigo
  Moodle
  Moog synthesizer
  Moomba
  Moomin
  Moomins
  Moon Knight
  Moon Pie
  Moon River
  MoonPie
  MoonPies
  MoonSwatch
  Mooncake Festival
  Moonlight Sonata
  Moonraker
  Moonrise Kingdom
  Moor's Last Sigh
  Moosehead
  Moov
  Morant Bay Rebellion
  Morant Bay rebellion
  Moreton Bay fig
  Moriones
  Morning Cloud
  Morning Joe
  Morris 1000
  Morris Cowley
  Morris Ital
  Morris Marina
  Morris Mini
  Morris Minor
  Morris Minors
  Morris Oxford
  Morse
  Morse code
  Mortal Kombat
  Mosconi Cup
  Moscow Mule
  Moses basket
  Mosin-Nagant
  Moskit
  Moskva
  Moskvich
  Mosquirix
  Mosquito bomber
  Mossberg 500
  Mossberg shotgun
  Most Beautiful Girl in Nigeria
  Most Valuable Player
  Mother Courage
  Mother Goose
  Mother India
  Mother of All Bombs
  Mother's Day
  Mother's Pride
  Mothering Sunday
  Mothers' Day
  Moto E
  Moto G
  Moto X
  Moto2
  Moto3
  MotoGP
  Motor Neurone Disease
  Motor Vehicles Act
  Motorcycle Diaries
  Motorola Droid
  Motorola DynaTAC
  Motorola Razr
  Motorola Xoom
  Motrin
  Motu Patlu
  Moulin Rouge
  Moulin Rouge!
  Mounjaro
  Mount Gay Rum
  Mountain Dew
  Mourvèdre
  Mousetrap
  Moussaka
  Mouton Rothschild
  Movember
  Mozilla Firefox
  Mozzarella
  Mozzart Bet Cup
  Moët
  Mpesa
  Mpox
  Mr Kipling
  Mr Muscle
  Mr Olympia
  Mr Potato Head
  Mr Universe
  Mr Whippy
  Mr World
  Mr. Bean
  Mr. Brightside
  Mr. Clean
  Mr. Olympia
  Mr. Potato Head
  Mr. Queen
  Mr. Sunshine
  Mr. Universe
  Mrs Ball's Chutney
  Mrs Balls chutney
  Mrs Brown's Boys
  Mrs Dalloway
  Mrs Doubtfire
  Mrs World
  Mrs. Dalloway
  Mrs. Doubtfire
  Mrs. Robinson
  Ms. Marvel
  Msta-S
  Mt Gox coins
  Mtn Dew
  Mubadala World Tennis Championship
  Much Ado About Nothing
  Mudhol Hound
  Muenster
  Mugen Train
  Mughal-e-Azam
  Muharram
  Muhteşem Yüzyıl
  Mulan
  Mulawin
  Mulberry Bayswater
  Mulberry handbag
  Muller Light
  Multaq
  Multimedia Super Corridor
  Mumbai Marathon
  Mumbai Rajdhani
  Munafik
  Munchausen by proxy
  Munchausen syndrome
  Munchausen's syndrome
  Munich Agreement
  Munich Security Conference
  Munich air disaster
  Munjya
  Munna Bhai MBBS
  Munna Michael
  Munnabhai MBBS
  Munni Badnaam Hui
  Munster SFC
  Munster SHC
  Munster cheese
  Munsters
  Muppet Show
  Muppets
  Murano glass
  Murban
  Murchison Widefield Array
  Murder 2
  Murder She Wrote
  Murder on the Orient Express
  Murder, She Wrote
  Murdoch Mysteries
  Muriel's Wedding
  Murphy's Stout
  Muscadet
  Museum of Innocence
  Mustang
  Mustard gas
  Musudan
  Musudan missile
  Musudan missiles
  Mutual Defense Treaty
  Muvhango
  Mxit
  My Big Fat Greek Wedding
  My Brilliant Career
  My Brilliant Friend
  My Cousin Rachel
  My Experiments with Truth
  My Fair Lady
  My Heart Will Go On
  My Hero Academia
  My Kitchen Rules
  My Little Pony
  My Love From the Star
  My Name Is Khan
  My Name Is Red
  My Neighbor Totoro
  My Neighbour Totoro
  My Sister, the Serial Killer
  My Struggle
  My5
  MyCiTi
  MyDoom
  MyFitnessPal
  MyJPJ
  MyKad
  MySQL
  MySejahtera
  Mydoom
  Myers-Briggs
  Myki
  Myst
  Mystic River
  Myth of Sisyphus
  MythBusters
  Mythbusters
  Mythos
  Médoc
  Ménière's disease
  Mérida Initiative
  Müller Corner
  N-Gage
  N-Power
  N1 rocket
  N64
  NAACP Image Awards
  NAIDOC Week
  NAMPO
  NAND
  NAND flash
  NAPLAN
  NASAMS
  NASCAR Cup Series
  NASI
  NATO summit
  NAV
  NBA 2K
  NBA 2K14
  NBA 2K20
  NBA All-Star Game
  NBA Cup
  NBA Draft
  NBA Finals
  NBA Jam
  NBA Top Shot
  NBA draft
  NBN
  NBN-ZTE
  NCAA Tournament
  NCAA tournament
  NCEA
  NCIS: Los Angeles
  NDA
  NDIS
  NDPS Act
  NEAR Shoemaker
  NEET
  NEET-PG
  NEET-UG
  NEOWISE
  NEP
  NEPSE index
  NES Classic
  NETS FlashPay
  NFC
  NFL Draft
  NFL draft
  NFT
  NFTs
  NGO
  NGOs
  NGV
  NH-90
  NH7 Weekender
  NH90
  NHI
  NHI Bill
  NHL 94
  NHL draft
  NI number
  NIO ES6
  NIO ES8
  NIO ET5
  NIO ET7
  NKRA
  NLAW
  NLAWs
  NLNG Prize
  NLP
  NME Awards
  NMESIS
  NNS Aradu
  NNS Centenary
  NNS Ekpe
  NNS Kada
  NNS Lana
  NNS Okpabana
  NNS Prosperity
  NNS Thunder
  NNS Unity
  NO2
  NOW TV
  NOx
  NPK
  NPK fertiliser
  NPT
  NREGA
  NRIC
  NRL Grand Final
  NSE 20 Share Index
  NSE 20-Share Index
  NSE All Share Index
  NSE All-Share Index
  NSE Nifty
  NSO's Pegasus
  NYPD Blue
  NZST
  NZSX 50
  NZX 50
  NZX-50
  Naadam
  Naagin
  Naatu Naatu
  Nabucco
  Nabucco pipeline
  Nach Baliye
  Nag missile
  Naga Peace Accord
  Nagant
  Nagoya Basho
  Nagoya Protocol
  Naguib Mahfouz Medal
  Nahid satellite
  Nairobi Half Life
  Nairobi International Book Fair
  Nairobi International Trade Fair
  Nairobi Marathon
  Naismith Trophy
  Nakba
  Nakba Day
  Naked Gun
  Naked Lunch
  Naked Maja
  Naksa
  Naloxone
  Naltrexone
  Namami Gange
  Name of the Rose
  Namenda
  Namer
  Nanaimo bar
  Nanaimo bars
  Nancy Grace Roman Telescope
  Nandi Awards
  Nando's chicken
  Nandrolone
  Nane Nane
  Nanhai No. 1
  Nanhai One
  Nanjing Massacre
  Nanking Massacre
  Nansen Refugee Award
  Naoki Prize
  Napoleonic Wars
  Narcan
  Narcos
  Narnia
  Naro rocket
  Naro-1
  Naruto
  Naruto Shippuden
  Nasams
  Nasdaq 100
  Nasdaq Composite
  Nasdaq composite
  Nasdaq composite index
  Nasdaq index
  Nasdaq-100
  Nasi Goreng
  Nasi Lemak
  Nasr missile
  Nasserism
  Nastro Azzurro
  NatWest Challenge
  NatWest Series
  NatWest Trophy
  National Arts Festival
  National Book Award
  National Book Awards
  National Book Critics Circle Award
  National Day
  National Development Plan
  National Education Policy
  National Eisteddfod
  National Film Award
  National Film Awards
  National Games
  National Health Insurance
  National Heroes' Day
  National Humanities Medal
  National Hurling League
  National Medal of Arts
  National Medal of Science
  National Ploughing Championships
  National Provincial Championship
  National Register of Citizens
  National Security Law
  National Senior Certificate
  National Sports Festival
  National T20 Cup
  National Television Awards
  National Voters' Day
  Nationality and Borders Act
  Nations Cup
  Nations League
  Nationwide Series
  Native Title Act
  Nativity
  Natrecor
  Natsamrat
  Natty Light
  Natural Light
  Natwest Trophy
  Natya Shastra
  Nauka module
  Nauroz
  Nauru Files
  Nausicaä
  NavIC
  Navaratri
  Navigator of the Seas
  Navroz
  Navy Day
  Nayagan
  Nayakan
  Nazism
  Ne Zha
  Ne me quitte pas
  Neanderthal
  Neanderthals
  Neapolitan Mastiff
  Nebbiolo
  Nebula Award
  Nebuta Matsuri
  Neck Oil
  Nectar card
  Nectar points
  Ned Kelly Award
  Nedbank Cup
  Nedbank Golf Challenge
  Nederburg
  Need for Speed
  Neerja
  Nefertiti Bust
  Negaraku
  Negev machine gun
  Negroni
  Nehru Cup
  Nehru Trophy Boat Race
  Nehru cap
  Nehru jacket
  Nehru jackets
  Nehruvian
  Nel blu dipinto di blu
  Nelson Mandela International Day
  Nembutal
  Neo Geo
  Neon Genesis Evangelion
  Neozep
  Nepse
  Neptune missile
  Neptune missiles
  Nerf
  Nerf blaster
  Nerf gun
  Nerf guns
  Nero d'Avola
  Nervous Conditions
  Nescafe
  Nescafé
  Nesquik
  Nessun Dorma
  Nest Hub
  Nest thermostat
  Nestea
  Netball World Cup
  Netflix series
  Netflix subscription
  Netscape Navigator
  Neupogen
  Neurontin
  Neustadt Prize
  Neutron rocket
  Never Have I Ever
  Never Let Me Go
  Never Mind the Bollocks
  Never Tear Us Apart
  Never on Sunday
  Neverending Story
  Nevermind
  Nevirapine
  New Coke
  New Deal
  New Economic Policy
  New Forest ponies
  New Forest pony
  New Glenn
  New Glenn rocket
  New Horizons
  New Horizons probe
  New Horizons spacecraft
  New Masquerade
  New Orleans Jazz Fest
  New Routemaster
  New START
  New START treaty
  New Shepard
  New Shepard rocket
  New Testament
  New Tricks
  New World Symphony
  New Yam Festival
  New Year
  New Year Honours
  New Year's
  New Year's Day
  New Year's Eve
  New Year's Honours
  New York City Marathon
  New York Fashion Week
  New York Marathon
  New York, New York
  New Zealander of the Year
  Newbery Medal
  Newcastle Brown Ale
  Newcastle disease
  Newfoundland dog
  Newman's Own dressing
  Newnew Polar Bear
  Newport Folk Festival
  Newport Jazz Festival
  News Feed
  Newton MessagePad
  Newton metre
  Nexium
  Nexon EV
  Next Gen ATP Finals
  NextGenerationEU
  Nextel Cup
  Nexus 10
  Nexus 4
  Nexus 5
  Nexus 6P
  Nexus 7
  Nexus One
  Ngaahika Ndeenda
  Nguni cattle
  Nice Treaty
  Nicene Creed
  Nickel Boys
  Nicky Rackard Cup
  Nicoise salad
  Nicorette
  Nicorette gum
  Nidahas Trophy
  Nielsen rating
  Nielsen ratings
  Nifty
  Nifty 50
  Nifty Bank
  Nifty IT
  Nifty index
  Nifty50
  NigComSat-1
  Nigcomsat-1
  Nigcomsat-1R
  Nigeria Prize for Literature
  NigeriaSat-1
  NigeriaSat-2
  Nigerian Civil War
  Nigerian Idol
  Night Manager
  Night Riviera
  Night at the Museum
  Nighthawks
  Nightjet
  Nightline
  Nightmare Before Christmas
  Nightmare on Elm Street
  Nike Air Force 1
  Nike Air Max
  Nike Alphafly
  Nike Cortez
  Nike Dunk
  Nike Dunks
  Nike FuelBand
  Nike Mercurial
  Nike Pro Hijab
  Nike Vaporfly
  Nike+
  Nikkei 225
  Nikkei 225 index
  Nikkei Stock Average
  Nikkei average
  Nikkei index
  Nikkei-225
  Nile Special
  Nile crocodile
  Nile crocodiles
  Nile perch
  Nilesat
  Nilesat 201
  Nilla Wafers
  Nimda
  Nimesulide
  Nimitz-class
  Nimrod MR2
  Nimrod MRA4
  Nine Queens
  Nineteen Eighty-Four
  Ninja Warrior
  Ninoy Aquino Day
  Nintendo 3DS
  Nintendo 64
  Nintendo DS
  Nintendo DSi
  Nintendo Entertainment System
  Nintendo Switch
  Nintendo Switch 2
  Nintendo Wii
  Nip/Tuck
  Nipah
  Nipah virus
  Nippon Series
  Niqab
  Nirvana in Fire
  Nishan-e-Haider
  Nishan-e-Pakistan
  Nissan 350Z
  Nissan 370Z
  Nissan AD Van
  Nissan Almera
  Nissan Altima
  Nissan Ariya
  Nissan Armada
  Nissan Bluebird
  Nissan Caravan
  Nissan Cefiro
  Nissan Civilian
  Nissan Cube
  Nissan Figaro
  Nissan Frontier
  Nissan GT-R
  Nissan Grand Livina
  Nissan Hardbody
  Nissan Juke
  Nissan Leaf
  Nissan Leafs
  Nissan Livina
  Nissan Magnite
  Nissan March
  Nissan Maxima
  Nissan Micra
  Nissan Murano
  Nissan NP200
  Nissan NP300
  Nissan Navara
  Nissan Note
  Nissan Pathfinder
  Nissan Patrol
  Nissan Primera
  Nissan Pulsar
  Nissan Qashqai
  Nissan Quest
  Nissan Rogue
  Nissan Sentra
  Nissan Serena
  Nissan Skyline
  Nissan Sunny
  Nissan Sylphy
  Nissan Teana
  Nissan Terrano
  Nissan Tiida
  Nissan Titan
  Nissan Urvan
  Nissan Versa
  Nissan Wingroad
  Nissan X-Trail
  Nissan Xterra
  Nissan Z
  Nissans
  Nisshin Maru
  Nivaquine
  Nivea Creme
  Niwano Peace Prize
  Nixon Doctrine
  Nixon in China
  Nkandla scandal
  Nkomati Accord
  Nkosi Sikelel' iAfrica
  Nkosi Sikelel' iAfrika
  Nlaw
  Nneka the Pretty Serpent
  No Bears
  No Child Left Behind
  No Country for Old Men
  No Longer at Ease
  No Man's Sky
  No One Killed Jessica
  No Other Land
  No Time to Die
  No Way Home
  No Woman, No Cry
  No. 5, 1948
  NoSQL
  Noah's Ark
  Nobel
  Nobel Memorial Prize
  Nobel Peace Prize
  Nobel Prize
  Nobel Prize for Literature
  Nobel Prize in Chemistry
  Nobel Prize in Economics
  Nobel Prize in Literature
  Nobel Prize in Medicine
  Nobel Prize in Physics
  Nobel Prizes
  Nobels
  Noddy
  Nodong
  Nodong missile
  Nodong missiles
  Noises Off
  Nokia 1100
  Nokia 3210
  Nokia 3310
  Nokia 8110
  Nokia Lumia
  Nokia N8
  Nokia N95
  Nokia N97
  Nol card
  Noli Me Tangere
  Noli Me Tángere
  Noma Award
  Nomadland
  Non, je ne regrette rien
  Non-Cooperation Movement
  Non-Hodgkin's lymphoma
  Non-Proliferation Treaty
  Nook tablet
  Noonan syndrome
  Noor missile
  Noor satellite
  Nord Stream 2
  Nordic World Ski Championships
  NordicTrack
  Nordmann fir
  Norfolk jacket
  Norfolk pine
  Norfolk terrier
  Norm Smith Medal
  Normal People
  Normandy landings
  Norplant
  Norris Trophy
  Norte, the End of History
  North American International Auto Show
  North Atlantic Treaty
  North Face jacket
  North London derby
  North West 200
  North and South
  North by Northwest
  Northanger Abbey
  Northern Ireland Protocol
  Northern Powerhouse
  Northern white rhino
  Norton AntiVirus
  Norton Commando
  Norvasc
  Norway Chess
  Norway spruce
  Norwegian Bliss
  Norwegian Breakaway
  Norwegian Dawn
  Norwegian Encore
  Norwegian Epic
  Norwegian Forest cat
  Norwegian Getaway
  Norwegian Jewel
  Norwegian Star
  Norwegian Wood
  Nosferatu
  Nostromo
  Not Going Out
  Not Like Us
  Not the Nine O'Clock News
  NotPetya
  NotebookLM
  Nothing Compares 2 U
  Nothing Else Matters
  Nothing Phone
  Notting Hill Carnival
  Nottingham lace
  Nova-C
  Novavax vaccine
  November Rain
  Novichok
  Novolog
  Now TV stick
  Nuclear Non-Proliferation Treaty
  Nuestra Señora de Atocha
  Nunthorpe Stakes
  Nuri rocket
  Nurofen
  Nurofen Plus
  Nurses Day
  Nusantara vaccine
  Nutcracker
  NutraSweet
  Nutrasweet
  NutriBullet
  Nutribullet
  NuvaRing
  Nuvaxovid
  Nuyina
  Nuzul Al-Quran
  Nvidia A100
  Nvidia GeForce
  Nvidia H100
  NyQuil
  Nyama Choma
  Nyaope
  Nyayo
  Nyege Nyege
  Nylon
  Nympheas
  Nymphomaniac
  Nyquil
  Nürburgring 24 Hours
  O Canada
  O Kadhal Kanmani
  O Level
  O Levels
  O Sole Mio
  O&M
  O'Byrne Cup
  O'Duffy Cup
  O-Level
  O-Levels
  O.C.
  OBE
  OCD
  ODESUR Games
  OED
  OH-58 Kiowa
  OK Computer
  OK Kanmani
  OLED
  OMG 2
  OMNY
  OMX
  OMX Copenhagen 20
  OMX Stockholm 30
  OMXS30
  OND
  OPL 245
  OPR
  OS X
  OS X Lion
  OS X Mavericks
  OS X Yosemite
  OS/2
  OS/2 Warp
  OSIRIS-REx
  OTPs
  Oakley sunglasses
  Oakleys
  Oasis of the Seas
  Obama Care
  ObamaCare
  Obamacare
  Obon
  Occupy Nigeria
  Ocean Race
  Ocean Ranger
  Ocean Shield
  Ocean Viking
  Ocean's 8
  Ocean's Eleven
  Ocean's Thirteen
  Ocean's Twelve
  OceanGate Titan
  Ockham New Zealand Book Awards
  Ocrevus
  October 7
  October Revolution
  October War
  Octopus card
  Octopussy
  Oculus Quest
  Oculus Rift
  Ode to Joy
  Odebrecht scandal
  Odessa File
  Odwira
  Odysseus lander
  Odyssey
  Odyssey of the Seas
  Oedipus Rex
  Of Mice and Men
  Ofada rice
  Ofala
  Ofala Festival
  Ofek satellite
  Ofek-16
  Off mosquito spray
  Off the Wall
  Office 2007
  Office 2010
  Office 97
  Office XP
  Official Secrets Act
  Ofo bikes
  Ogaden War
  Oh! Calcutta!
  Ohio-class
  Ohio-class submarine
  Oireachtas na Samhna
  Ojude Oba
  Ojude Oba Festival
  Okin biscuit
  Okja
  Oklahoma!
  Okoa Jahazi
  Okpekpe Road Race
  Oktoberfest
  Ola Bola
  Olaplex
  Old Bay
  Old Bay seasoning
  Old Crow
  Old English Bulldog
  Old English Sheepdog
  Old English sheepdog
  Old Firm
  Old Man and the Sea
  Old Monk
  Old Peculier
  Old Speckled Hen
  Old Spice
  Old Testament
  Old Town Road
  Oldboy
  Oldsmobile 88
  Oldsmobile Alero
  Oldsmobile Aurora
  Oldsmobile Bravada
  Oldsmobile Cutlass
  Oldsmobile Cutlass Supreme
  Oldsmobile Intrigue
  Oldsmobile Silhouette
  Oldsmobile Toronado
  Olean
  Olestra
  Oliver Hazard Perry-class
  Oliver Twist
  Oliver at Large
  Oliver!
  Olivier Award
  Olivier Awards
  Olof Palme Prize
  Olojo
  Olojo Festival
  Olympia Horse Show
  Olympic
  Olympic Games
  Olympics
  Om Shanti Om
  Omagh bombing
  Omega 3
  Omega Seamaster
  Omega Speedmaster
  Omega-3
  Omeros
  Omicron BA.5
  Omicron variant
  Omid satellite
  Omnibus Law
  Omo Ghetto
  Omo Ghetto: The Saga
  On the Job
  On the Origin of Species
  On the Road
  Onam
  Once Were Warriors
  Ondoy
  One Belt One Road
  One Belt, One Road
  One China
  One China policy
  One Country, Two Systems
  One Flew Over Cuckoo's Nest
  One Foot in the Grave
  One Hundred Years of Solitude
  One Life to Live
  One Love
  One Man, Two Guvnors
  One Nation One Election
  One Nation, One Election
  One Piece
  One Punch Man
  One Thousand and One Nights
  One Tree Hill
  One-China policy
  One-Day Cup
  OneCoin
  OneDrive
  OneNote
  OnePlus 5
  OnePlus 6
  OnePlus One
  OneWeb satellites
  Ong-Bak
  Oniks
  Online Safety Act
  Online Safety Bill
  Only Fools and Horses
  Only Murders in the Building
  Only Way Is Essex
  Oo Antava
  Oops!... I Did It Again
  Opal Fruits
  Opal card
  Opal cards
  Opdivo
  Opel Ampera
  Opel Astra
  Opel Corsa
  Opel Insignia
  Opel Kadett
  Opel Vectra
  Opel Zafira
  Open All Hours
  Open Championship
  Open Skies Treaty
  Open Veins of Latin America
  OpenSSL
  Opera Mini
  Operasi Lalang
  Operation Ajax
  Operation Al-Aqsa Flood
  Operation All Out
  Operation Allied Force
  Operation Banner
  Operation Barbarossa
  Operation Barkhane
  Operation Blue Star
  Operation Cactus
  Operation Car Wash
  Operation Cast Lead
  Operation Chastise
  Operation Condor
  Operation Crocodile Smile
  Operation Decisive Storm
  Operation Deliberate Force
  Operation Delta Safe
  Operation Demetrius
  Operation Desert Fox
  Operation Desert Shield
  Operation Desert Storm
  Operation Dynamo
  Operation Elveden
  Operation Enduring Freedom
  Operation Entebbe
  Operation Euphrates Shield
  Operation Fast and Furious
  Operation Feed the Nation
  Operation Fiela
  Operation Flood
  Operation Ganga
  Operation Gladio
  Operation Golden Orb
  Operation Grapes of Wrath
  Operation Green Hunt
  Operation Hadin Kai
  Operation Hector
  Operation Inherent Resolve
  Operation Iraqi Freedom
  Operation Just Cause
  Operation Kaveri
  Operation Kenova
  Operation Lafiya Dole
  Operation Lalang
  Operation Lava Jato
  Operation Linda Jamii
  Operation Linda Nchi
  Operation London Bridge
  Operation Market Garden
  Operation Meghdoot
  Operation Midland
  Operation Midnight Climax
  Operation Mincemeat
  Operation Motorman
  Operation Murambatsvina
  Operation Olive Branch
  Operation Opera
  Operation Ore
  Operation Overlord
  Operation Pandora
  Operation Pangea
  Operation Paperclip
  Operation Parakram
  Operation Pawan
  Operation Peace Spring
  Operation Pillar of Defense
  Operation Polo
  Operation Positive Identification
  Operation Prosperity Guardian
  Operation Protective Edge
  Operation Provide Comfort
  Operation Python Dance
  Operation Radd-ul-Fasaad
  Operation Rahat
  Operation Restore Hope
  Operation Restore Legacy
  Operation Safe Corridor
  Operation Safe Haven
  Operation Sangaris
  Operation Sea Lion
  Operation Searchlight
  Operation Serval
  Operation Sindoor
  Operation Sovereign Borders
  Operation Storm
  Operation Thunderbolt
  Operation Tokhang
  Operation Torch
  Operation Trident
  Operation Turquoise
  Operation Unified Protector
  Operation Vala Umgodi
  Operation Valkyrie
  Operation Varsity Blues
  Operation Vijay
  Operation Warp Speed
  Operation Weeting
  Operation Wetie
  Operation Whirl Stroke
  Operation Yewtree
  Operation Zarb-e-Azb
  Opium War
  Opium Wars
  Oplan Double Barrel
  Oplan Tokhang
  Oppikoppi
  Oppo Find X
  Oppo Reno
  Opportunity rover
  Oprah Winfrey Show
  Ops Lalang
  Opteron
  Optimus G
  Optimus robot
  Opus One
  Oracle database
  Oral-B
  Orange Bowl
  Orange Is the New Black
  Orange Order parades
  Orange Prize
  Orange Revolution
  Order of Australia
  Order of Canada
  Order of Culture
  Order of Distinction
  Order of Ikhamanga
  Order of Isabella the Catholic
  Order of Jamaica
  Order of Lenin
  Order of Luthuli
  Order of Malta
  Order of Mapungubwe
  Order of Merit
  Order of St Michael
  Order of the Bath
  Order of the British Empire
  Order of the Federal Republic
  Order of the Garter
  Order of the Golden Heart
  Order of the Niger
  Order of the Nile
  Order of the Phoenix
  Order of the Rising Sun
  Order of the Thistle
  Order of the White Eagle
  Ordnance Survey map
  Ordnance Survey maps
  Ordre des Arts
  Oreo
  Oreos
  Oreshnik
  Oreshnik missile
  Oresteia
  Orfeo ed Euridice
  Orient Express
  Orient-Express
  Orientalism
  Origin of Species
  Origins of Totalitarianism
  Orinoco Flow
  Orion capsule
  Orion drone
  Orion spacecraft
  Orkambi
  Orlan-10
  Oro Festival
  Oro, Plata, Mata
  Orphan Black
  Orpheus in the Underworld
  Orwell Prize
  Os Lusíadas
  Osa missile system
  Osbournes
  Oscar
  Oscar and Lucinda
  Oscar statuette
  Oscar-class
  Oscars
  Oshi no Ko
  Oshkosh AirVenture
  Osiris-REx
  Osiris-Rex
  Oslo Accord
  Oslo Agreement
  Oslo OBX
  Oslo accords
  Ostpolitik
  Osun Osogbo
  Osun Osogbo Festival
  Osun-Osogbo
  Osun-Osogbo Festival
  Osuofia in London
  Othello
  Ottawa Treaty
  Ouija
  Ouija board
  Ouija boards
  Ouma rusks
  Our Friends in the North
  Our Man in Havana
  Our Mutual Friend
  Out of Africa
  Outback Bowl
  Outer Limits
  Outer Space Treaty
  Outlander
  Outlaws of the Marsh
  Outlook
  Outlook Express
  Outlook.com
  Outrageous Fortune
  Ouya
  Ouzo
  Ovaltine
  Ovation of the Seas
  Over the Rainbow
  Overproof rum
  Overwatch
  Overwatch 2
  Oxegen
  Oxford English Dictionary
  Oxford shoes
  Oxford-AstraZeneca vaccine
  Oxford-Cambridge Boat Race
  Oxo
  Oxo cube
  OxyContin
  Oxycodone
  Oxycontin
  Oye Como Va
  Oyster card
  Oyster cards
  Oysters Rockefeller
  Ozempic
  Ozzfest
  P&L
  P&O Aurora
  P-3
  P-3 Orion
  P-38 Lightning
  P-3C Orion
  P-40
  P-40 Warhawk
  P-47 Thunderbolt
  P-51
  P-51 Mustang
  P-51 Mustangs
  P-8
  P-8 Poseidon
  P-800 Oniks
  P-8A
  P-8A Poseidon
  P-8I
  P/E
  P/E ratio
  P226
  P2P
  P30 Pro
  PA system
  PABX
  PAC-2
  PAC-3
  PAC-3 missiles
  PAN card
  PANAFEST
  PAVA
  PAVA spray
  PAW Patrol
  PAYE
  PB
  PBS NewsHour
  PC
  PC-12
  PC-21
  PC-9
  PCBs
  PCE
  PCOS
  PCP
  PCR
  PCR test
  PCR tests
  PCs
  PDA
  PDAF
  PDAs
  PDC World Championship
  PDF
  PDFs
  PE ratio
  PEN Pinter Prize
  PEN/Faulkner Award
  PEPFAR
  PET bottles
  PET scan
  PETN
  PEZ
  PFA Player of the Year
  PFAS
  PFOA
  PGA Championship
  PGP
  PHEV
  PHEVs
  PHP
  PIB
  PIN
  PINs
  PISA
  PISA test
  PK machine gun
  PKL
  PKM
  PKM machine gun
  PL-15
  PL-15E
  PLDT Home Fibr
  PM Kisan
  PM-KISAN
  PM10
  PM2.5
  PMI
  PMIs
  PMLA
  PMS
  PNS Ghazi
  POCSO
  POCSO Act
  POS
  POS machine
  POS terminal
  POTA
  PPE
  PPEs
  PPI
  PPK
  PPP loan
  PPP loans
  PPS number
  PRISM
  PRSI
  PS Vita
  PS1
  PS2
  PS3
  PS4
  PS5
  PSA
  PSA test
  PSAT
  PSE Composite Index
  PSE index
  PSEi
  PSI
  PSI 20
  PSI-20
  PSLV
  PSLV rocket
  PSLV-C37
  PSLV-C51
  PSP
  PSP Go
  PST
  PSVR
  PT boat
  PT-109
  PT-76
  PT-91
  PT-91 Twardy
  PT3
  PTA
  PTSD
  PUBG
  PUBG Mobile
  PVC
  PVC card
  PVCs
  PX index
  PaLM
  PaLM 2
  PaaS
  Paatal Lok
  Pablo Escobar: El Patrón
  Pabst Blue Ribbon
  Pac-Man
  Pacer train
  Pacer trains
  Pacers trains
  Pachinko
  Pacific Adventure
  Pacific Championships
  Pacific Dawn
  Pacific Explorer
  Pacific Games
  Pacific Mini Games
  Pacific National Exhibition
  Pacific Nations Cup
  Pacific Sky
  Pacific Solution
  Pacific salmon
  Packed to the Rafters
  Pad Man
  Pad Thai
  Padam Padam
  Padayappa
  Paddington 2
  Paddle Pop
  Paddle Pops
  Paddy's Day
  Padma Awards
  Padma Bhushan
  Padma Shri
  Padma Sri
  Padma Vibhushan
  Padma awards
  Padmaavat
  Padman
  Padmavati
  Padmini
  PageMaker
  PageRank
  Paget's disease
  Pagliacci
  Pahiyas
  Pain and Glory
  Pakeezah
  Pakistan Super League
  Palace Walk
  Palace of Illusions
  Palace on Wheels
  Palanca Awards
  Palantir Gotham
  Palapa
  Palarong Pambansa
  Palianytsia
  Palinka
  Palio
  Palio di Siena
  Palm Pilot
  Palm Pre
  Palm Sunday
  Palm Treo
  Palm-Wine Drinkard
  PalmPilot
  Palme d'Or
  Palworld
  Pan Am Games
  Pan American Games
  Pan Pacific Championships
  Pan Pacs
  Pan's Labyrinth
  Pan-Africanism
  Pan-STARRS
  Panadol
  Panafest
  Panagbenga
  Panama Canal Treaty
  Panama Papers
  Panama hat
  Panama hats
  Pancake Day
  Pancasila
  Panchatantra
  Panda bond
  Pandemrix
  Pandharpur Wari
  Pandora Papers
  Pandoro
  Panettone
  Pangako Sa 'Yo
  Panini album
  Panini sticker
  Panini stickers
  Panmunjom Declaration
  Pantawid Pamilyang Pilipino Program
  Pantene
  Panther tank
  Pantsir
  Pantsir-S
  Pantsir-S1
  Pantsirs
  Panzer
  Panzer tank
  Panzerfaust
  Panzerfaust 3
  Panzerhaubitze 2000
  Panzers
  Papa Ajasco
  Papa Don't Preach
  Papa John's Trophy
  Papa Johns Trophy
  Papa Shirandula
  Papillon dog
  Pappy Van Winkle
  Para Sukma
  Paracetamol
  Paradise Lost
  Paradise Papers
  Paraguayan War
  Parallel Mothers
  Paralympic Games
  Paralympics
  Param Vir Chakra
  Paramount Plus
  Paranormal Activity
  Parapan American Games
  Paraquat
  Parineeta
  Paris 2024
  Paris Agreement
  Paris Air Show
  Paris Climate Agreement
  Paris Fashion Week
  Paris Marathon
  Paris Masters
  Paris Motor Show
  Paris Olympics
  Paris accord
  Paris climate accord
  Paris climate agreement
  Paris-Dakar
  Paris-Nice
  Paris-Roubaix
  Pariyerum Perumal
  Parizaad
  Parker Solar Probe
  Parker pen
  Parkes radio telescope
  Parkes telescope
  Parkinson's
  Parkinson's disease
  Parkinson’s
  Parkinson’s disease
  Parklife
  Parks and Rec
  Parks and Recreation
  Parle G
  Parle-G
  Parler
  Parma Violets
  Parma ham
  Parmesan
  Parmesan cheese
  Parmigiano Reggiano
  Parmigiano-Reggiano
  Parrot drone
  Parsifal
  Parson Russell
  Parthenon Marbles
  Partridge Family
  Party in the U.S.A.
  Party of Five
  Partygate
  Pashmina
  Pashmina shawl
  Pashminas
  Pasifika Festival
  Pasmo
  Pass Laws
  Passion of the Christ
  Passiona
  Passover
  Passport Index
  Pata Pata
  Patagonian toothfish
  Patak's curry paste
  Patanjali noodles
  Patau syndrome
  Pataudi Trophy
  Patek Philippe Nautilus
  Patek Philippe watch
  Pathaan
  Pather Panchali
  Patria AMV
  Patriot Act
  Patriot Games
  Patriot air defence system
  Patriot air defense system
  Patriot batteries
  Patriot battery
  Patriot missile
  Patriot missile batteries
  Patriot missile battery
  Patriot missiles
  Patriot system
  Patriot systems
  Patron Tequila
  Patterdale terrier
  Pauillac
  Paulaner
  Paulistão
  Pave Hawk
  Paveway
  Paveway II
  Paveway IV
  Pavitra Rishta
  Pavlova
  Pavlova cake
  Paw Patrol
  Pawn Stars
  Paxil
  Paxlovid
  Paxo stuffing
  PayMaya
  PayPal account
  Paycheck Protection Program
  Paykan
  Peabody Award
  Peabody Awards
  Peaceful Assembly Act
  Peacekeeper missile
  Peach Bowl
  Peach Melba
  Peak Milk
  Peaky Blinders
  Pearl Harbor attack
  Pearl Milling Company
  Pears soap
  Pebble Beach Pro-Am
  Pecorino
  Pecorino Romano
  Pedialyte
  Pedro Paramo
  Pedro Páramo
  Peep Show
  Peer Gynt
  Pegasus World Cup
  Pegasus rocket
  Pegasus spyware
  Pekinese
  Peking duck
  Pekingese
  Pelican Brief
  Pelle the Conqueror
  Peloton Tread
  Peloton bike
  Peloton bikes
  Pembroke Welsh Corgi
  Penang Bridge International Marathon
  Pendolino
  Pendolino train
  Pendolinos
  Penfolds Grange
  Pengabdi Setan
  Penguin bars
  Penguin biscuit
  Penicillin
  Peninsular War
  Penn Relays
  Penny Black
  Pentagon Papers
  Pentecost
  Pentium
  Pentium 4
  Pentium II
  Pentium III
  Pentium Pro
  Pentobarbital
  Pentothal
  Peony Pavilion
  People Power
  People Power Revolution
  People's Choice Awards
  Pepcid
  Peperami
  Pepero
  Pepfar
  Peppa Pig
  Pepper Jack
  Pepper robot
  Pepperami
  Peppermint Crisp
  Pepsi Max
  Pepsi Zero Sugar
  Pepto-Bismol
  Percheron
  Percocet
  Percodan
  Percy Jackson
  Percy Pig
  Percy Pigs
  Pere David's deer
  Peregrine lander
  Perestroika
  Perfect Days
  Perl
  Permission to Dance
  Perodua Alza
  Perodua Aruz
  Perodua Ativa
  Perodua Axia
  Perodua Bezza
  Perodua Kancil
  Perodua Kelisa
  Perodua Kembara
  Perodua Kenari
  Perodua Myvi
  Perodua Myvis
  Perodua Nautica
  Perodua Rusa
  Perodua Viva
  Peroni Nastro Azzurro
  Peronism
  Peronismo
  Perpetual Loyal
  Perrier Award
  Perrier-Jouët
  Perseverance rover
  Pershing II
  Pershing missile
  Pershing missiles
  Persian Gulf War
  Persian carpet
  Persian cat
  Persian cats
  Persian rug
  Persian rugs
  Persil
  Persistence of Memory
  Person of the Year
  Perspex
  Pesach
  Peste des petits ruminants
  Pet Sematary
  Pet Sounds
  Petals of Blood
  Peter Grimes
  Peter Pan
  Peter Pan syndrome
  Peter Rabbit
  Peter and the Wolf
  Peterbilt truck
  Peterloo Massacre
  Petits Filous
  Petro cryptocurrency
  PetroCaribe
  Petrocaribe
  Petroleum Industry Act
  Petroleum Industry Bill
  Petrushka
  Petya
  Peugeot 106
  Peugeot 107
  Peugeot 2008
  Peugeot 205
  Peugeot 206
  Peugeot 207
  Peugeot 208
  Peugeot 3008
  Peugeot 305
  Peugeot 305s
  Peugeot 306
  Peugeot 307
  Peugeot 308
  Peugeot 309
  Peugeot 405
  Peugeot 406
  Peugeot 407
  Peugeot 5008
  Peugeot 504
  Peugeot 505
  Peugeot 508
  Peugeot 605
  Peugeot 607
  Peugeot 806
  Peugeot 807
  Peugeot Boxer
  Peugeot Partner
  Peugeot RCZ
  Peugeot iOn
  Peugeots
  Peykan
  Pfizer jab
  Pfizer vaccine
  Pfizer-BioNTech vaccine
  Ph.D.
  PhD
  Phala Phala
  Phalanx
  Phalanx CIWS
  Phantom Menace
  Phantom Thread
  Phantom of the Opera
  Phenom 100
  Phenom 300
  Phi superyacht
  Philadelphia Semiconductor Index
  Philadelphia Story
  Philadelphia cheese
  Philadelphia cream cheese
  Philadelphia, Here I Come!
  Philae
  Philae lander
  Philippians
  Philippine Cup
  Philippine Eagle
  Philippine Idol
  Philippine Stock Exchange index
  Philippine eagle
  Philippine tarsier
  Philippine-American War
  Philly cheesesteak
  Philly cheesesteaks
  Philosopher's Stone
  Phir Hera Pheri
  Phish Food
  Phisix
  Pho
  Phobos-Grunt
  Phoenix Ghost
  Phoenix Mars Lander
  Phoenix Nights
  Phoenix Open
  Phoenix lander
  Phoenix missile
  Photomath
  Photoshop
  Phrygian cap
  Phua Chu Kang
  Phytophthora
  Pi Network
  Piccalilli
  Pichichi
  Pickapeppa
  Pickapeppa Sauce
  Pickwick Papers
  Picnic at Hanging Rock
  Picpoul
  Picpoul de Pinet
  Pictionary
  Picture of Dorian Gray
  Pictures at an Exhibition
  Piers Morgan Uncensored
  Pietà
  Piku
  Pilatus PC-12
  Pilatus PC-7
  Pilgrim's Progress
  Pillow Pets
  Pilsner Lager
  Pima cotton
  Pimm's
  Pimp My Ride
  Pina Colada
  Pinaka
  Pinaka rocket
  Pineapple Lumps
  Ping Pong
  Ping-Pong
  Pink Batts
  Pink Floyd pig
  Pink Ladies
  Pink Lady apple
  Pink Lady apples
  Pink Star diamond
  Pinocchio
  Pinot Blanc
  Pinot Grigio
  Pinot Gris
  Pinot Meunier
  Pinot Noir
  Pinotage
  Pinoy Big Brother
  Pioneer 10
  Pioneer 11
  Pioneer spacecraft
  Piper Alpha
  Piper Arrow
  Piper Aztec
  Piper Cherokee
  Piper Cheyenne
  Piper Chieftain
  Piper Comanche
  Piper Cub
  Piper Malibu
  Piper Navajo
  Piper Saratoga
  Piper Seneca
  Piper Warrior
  Pippi Longstocking
  Piracetam
  Pirates of Penzance
  Pirates of the Caribbean
  Piriton
  Pirola variant
  Pisa tests
  Pisces submersible
  Pisco Sour
  Pista ng Nazareno
  Pit Bull
  Pit Bull Terrier
  Pit Bulls
  Pit bull
  Pit bull terrier
  Pitbull
  Pitbulls
  Pix payment
  Pixel 2
  Pixel 3
  Pixel 3a
  Pixel 4
  Pixel 4 XL
  Pixel 5
  Pixel 6
  Pixel 6 Pro
  Pixel 7
  Pixel 7 Pro
  Pixel 8
  Pixel 9
  Pixel Buds
  Pixel C
  Pixel Fold
  Pixel Watch
  Pixelbook
  Pizza Hut pizza
  Piña Colada
  Plan Colombia
  Plan Cóndor
  Planck satellite
  Planck spacecraft
  Planck telescope
  Planet Earth
  Planet Earth II
  Planet Earth III
  Planet of the Apes
  Planeta Prize
  Plano Real
  Plaquenil
  Plasmodium falciparum
  Plasticine
  Platinum Jubilee
  Plato telescope
  Plavix
  Play Store
  Play-Doh
  PlayBook tablet
  PlayStation
  PlayStation 2
  PlayStation 3
  PlayStation 4
  PlayStation 4 Pro
  PlayStation 5
  PlayStation 5 Pro
  PlayStation Move
  PlayStation Network
  PlayStation Plus
  PlayStation Portable
  PlayStation Store
  PlayStation VR
  PlayStation VR2
  PlayStation Vita
  PlayStations
  Playboy of the Western World
  PlayerUnknown's Battlegrounds
  Players Championship
  Playstation
  Playstation 2
  Playstation 3
  Playstation 4
  Playstation 5
  Playstation Portable
  Plaza Accord
  Plaza Miranda bombing
  Plebgate
  Plexiglas
  Plexiglass
  Plot Against America
  Plough and the Stars
  Ploughing Championships
  Plunket Shield
  Pluto TV
  Plymouth Acclaim
  Plymouth Barracuda
  Plymouth Breeze
  Plymouth Duster
  Plymouth Fury
  Plymouth Gin
  Plymouth Neon
  Plymouth Prowler
  Plymouth Reliant
  Plymouth Road Runner
  Plymouth Rock chicken
  Plymouth Valiant
  Plymouth Voyager
  Pobol y Cwm
  Pocahontas
  Pocari Sweat
  Pocky
  Poco F1
  Pod Save America
  Pohela Boishakh
  Poila Boishakh
  Poinsettia
  Poirot
  Pokarekare Ana
  Pokemon
  Pokemon GO
  Pokemon Go
  Pokemon card
  Pokemon cards
  Poker Face
  Pokémon
  Pokémon GO
  Pokémon Go
  Pokémon cards
  Pol Roger
  Polar Express
  Polar Music Prize
  Polar beer
  Polaris Music Prize
  Polaris missile
  Polaris missiles
  Polaris submarine
  Polaroids
  Polarstern
  Polartec
  Poldark
  Polestar 1
  Polestar 2
  Polestar 3
  Polestar 4
  Police and Criminal Evidence Act
  Polis Evo
  Polk Award
  Poll Tax
  Polly Pocket
  Polo Mints
  Polo mints
  Polonium-210
  Poltergeist
  Pomeranian
  Pomeranians
  Pomerol
  Pomp and Circumstance
  Pompe disease
  Ponderosa pine
  Pong Su
  Pongal
  Ponniyin Selvan
  Ponniyin Selvan: I
  Pontiac Aztek
  Pontiac Bonneville
  Pontiac Firebird
  Pontiac G6
  Pontiac G8
  Pontiac GTO
  Pontiac Grand Am
  Pontiac Grand Prix
  Pontiac Solstice
  Pontiac Sunfire
  Pontiac Trans Am
  Pontiac Vibe
  Ponyo
  Poodle
  Poor Things
  Pop Idol
  Pop-It
  Pop-Tart
  Pop-Tarts
  Popcorn Chicken
  Popcorn Time
  Popemobile
  Popeye missile
  Popeyes chicken sandwich
  Poppy Day
  Popsicle
  Popsicles
  Popstars: The Rivals
  Porgy and Bess
  Pornstar Martini
  Porsche 356
  Porsche 550 Spyder
  Porsche 911
  Porsche 911 Turbo
  Porsche 911s
  Porsche 914
  Porsche 918
  Porsche 918 Spyder
  Porsche 924
  Porsche 928
  Porsche 944
  Porsche 996
  Porsche Boxster
  Porsche Boxsters
  Porsche Carrera
  Porsche Carrera GT
  Porsche Cayenne
  Porsche Cayennes
  Porsche Cayman
  Porsche GT3
  Porsche Macan
  Porsche Panamera
  Porsche Taycan
  Porsches
  Port Salut
  Porta Potties
  Porta-Potty
  Portakabin
  Portakabins
  Portaloo
  Portaloos
  Portnoy's Complaint
  Portrait of Dr. Gachet
  Portrait of a Lady
  Portuguese Grand Prix
  Portuguese Water Dog
  Portuguese man o' war
  Portuguese man-of-war
  Portuguese man-of-wars
  Portuguese water dog
  Poseidon missile
  Poseidon torpedo
  Possum Magic
  Post Office Horizon
  Post Office scandal
  Post-it
  Post-it Note
  Post-it Notes
  Post-its
  PostgreSQL
  Postman Pat
  Pot Noodle
  Pot Noodles
  Potato Eaters
  Potato Head
  Potato Waffles
  Potsdam Conference
  Pouilly-Fuissé
  Pouilly-Fumé
  Poutine
  Powell Doctrine
  Power Africa
  Power Book II: Ghost
  Power Mac
  Power Macintosh
  Power Rangers
  Power and the Glory
  Power of the Dog
  PowerBook
  PowerMac
  PowerPC
  PowerPoint
  PowerPoints
  Powerade
  Powergen Cup
  Powerpoint
  Powerpuff Girls
  Powers Whiskey
  PrEP
  Prachand
  Prada bag
  Pradaxa
  Prader-Willi syndrome
  Praemium Imperiale
  Prague Spring
  Pragyan
  Pragyan rover
  Prahaar
  Pralay
  Praluent
  Pravachol
  Pravasi Bharatiya Samman
  Preakness
  Preakness Stakes
  Predator boots
  Predator drone
  Predator drones
  Predator spyware
  Prefontaine Classic
  Prem Ratan Dhan Payo
  Premalu
  Premam
  Premarin
  Premier Badminton League
  Premier Gaou
  Premier League Asia Trophy
  Premier League Darts
  Premier Padmini
  Premier Sports Cup
  Premiere Pro
  Premiership
  Premiership Rugby Cup
  Premio Cervantes
  Premium Bond
  Premium Bonds
  Prempro
  Presa Canario
  President Federation Cup
  President's Cup
  Presidential Medal of Freedom
  Presidents Cup
  Presidents Day
  Presidents' Day
  Presidents' Trophy
  Press Freedom Index
  Presto card
  Pretoria Agreement
  Pretoria Protocol
  Pretty Little Liars
  Pretty Woman
  Prevnar
  Price Is Right
  Pride Month
  Pride and Prejudice
  Pride of Britain Awards
  Pride of Canterbury
  Pride of Hull
  Pride of Kent
  Pride of Performance
  Pride parade
  Prilosec
  Prima Facie
  Primavera Sound
  Prime Air
  Prime Day
  Prime Energy
  Prime Hydration
  Prime Minister's Literary Awards
  Prime Suspect
  Prime membership
  Prime of Miss Jean Brodie
  Primetime Emmy
  Primetime Emmy Awards
  Primodos
  Prince Caspian
  Prince of Asturias Award
  Prince of Persia
  Prince of Tides
  Prince of Wales's Stakes
  Princess Ashika
  Princess Bride
  Princess Diaries
  Princess Mononoke
  Princess of Asturias Award
  Princess of the Stars
  Pringles
  Printing Presses and Publications Act
  Priscilla, Queen of the Desert
  Prison Break
  Prisoner of Azkaban
  Prisoner: Cell Block H
  Prithvi II
  Prithvi missile
  Prithvi-II
  Pritzker Architecture Prize
  Pritzker Prize
  Prius
  Priuses
  Prix Femina
  Prix Goncourt
  Prix Médicis
  Prix Renaudot
  Prix de Diane
  Prix de l'Arc de Triomphe
  Prix du Jockey Club
  Pro Bowl
  Pro Evo
  Pro Evolution
  Pro Evolution Soccer
  Pro Kabaddi League
  Pro12
  Pro14
  Pro40
  ProQuad
  Procrit
  Producer Price Index
  Profile in Courage Award
  Profumo affair
  Progress cargo ship
  Project 17A
  Project 2025
  Project 75
  Project 75I
  Project Fame
  Project Fame West Africa
  Project Ireland 2040
  Project Kuiper
  Project Runway
  Prolia
  Proms
  Prop 8
  Propecia
  Propofol
  Proposition 13
  Proposition 187
  Proposition 8
  Prosciutto di Parma
  Prosecco
  Prosper Africa
  Prospero satellite
  Protocols of Zion
  Proton Exora
  Proton Gen-2
  Proton Inspira
  Proton Iriz
  Proton Iswara
  Proton Perdana
  Proton Persona
  Proton Preve
  Proton S70
  Proton Saga
  Proton Satria
  Proton Satria Neo
  Proton Savvy
  Proton Waja
  Proton Wira
  Proton X50
  Proton X70
  Proton e.MAS 7
  Proton rocket
  Proton rockets
  Proton-M
  Proton-M rocket
  Provenge
  Provigil
  Prozac
  Przewalski horse
  Przewalski's horse
  Przewalski's horses
  Psalm
  Psalm 23
  Psalms
  Psion Organiser
  Psyche spacecraft
  Public Order Act
  Puck Fair
  Pudin Hara
  Puffa jacket
  Puffa jackets
  Pug
  Puggle
  Pugs
  Pukguksong
  Pukguksong-1
  Pukguksong-2
  Pukguksong-3
  Pukkelpop
  Puligny-Montrachet
  Pulimurugan
  Pulitzer
  Pulitzer Prize
  Pulitzer Prizes
  Pulitzers
  Pulp Fiction
  Puma King
  Puma Suede
  Puma helicopter
  Puma helicopters
  Pumpkin Spice Latte
  Punchestown Festival
  Pungsan
  Punjab Accord
  Punjab Mail
  Punk IPA
  Punk'd
  Puranas
  Purchasing Managers Index
  Purchasing Managers' Index
  Purdey shotgun
  Purefoods corned beef
  Purefoods hotdog
  Purim
  Purple Haze
  Purple Heart
  Purple Hibiscus
  Purple Rain
  Purpose Driven Life
  Pushkar Fair
  Pushkar Mela
  Pushpa
  Pushpa 2
  Pushpa 2: The Rule
  Pushpa: The Rise
  Pushpak Express
  Puskas Award
  Puskás Award
  Puss in Boots
  Puteri Gunung Ledang
  Pyaasa
  PyeongChang 2018
  Pygmalion
  Pygmy goat
  Pyotr Velikiy
  Pyrenean mountain dog
  PzH 2000
  Père David's deer
  Père Goriot
  Q Awards
  Q fever
  Q&A
  Q-tip
  Q-tips
  Q1
  Q10
  Q2
  Q3
  Q4
  Q400
  QE Index
  QE2
  QE3
  QED
  QLED
  QM2
  QQ
  QR
  QR code
  QR codes
  QRSAM
  Qased
  Qashqai
  Qassam
  Qassam rocket
  Qassam rockets
  Qassams
  Qatar 2022
  Qatar Grand Prix
  Qatar Open
  Qatar-One jet
  Qatargate
  Qayamat Se Qayamat Tak
  Qdenga
  Qing Ming
  Qingming
  Qipao
  Qsymia
  Qu'ran
  Quaalude
  Quaaludes
  Quaid-e-Azam Trophy
  Qualcomm Snapdragon
  Quality Street chocolates
  Quantum Leap
  Quantum of Solace
  Quantum of the Seas
  QuarkXPress
  Quarter Horse
  Quarter Pounder
  Quarter Pounder with Cheese
  Quarter horse
  Quatermass
  Quavers
  Quds Day
  Queen Anne Stakes
  Queen Anne's Revenge
  Queen Anne's lace
  Queen Elizabeth 2
  Queen Elizabeth class
  Queen Elizabeth-class
  Queen Mary 2
  Queen Mother Champion Chase
  Queen Mzansi
  Queen for a Day
  Queen of Katwe
  Queen of Puddings
  Queen of Spades
  Queen of Tears
  Queen's Award for Enterprise
  Queen's Birthday Honours
  Queen's Club Championships
  Queen's Cup
  Queen's Gambit
  Queen's Plate
  Queensland fruit fly
  Queer Eye
  Queer as Folk
  Queqiao
  Queqiao-2
  Quest Pro
  QuickBooks
  QuickTime
  Quiet American
  Quiet Revolution
  Quit India
  Quit India Movement
  Qur'an
  Qur’an
  Qwen
  R White's
  R&B
  R&D
  R-360 Neptune
  R-7
  R1 rifle
  R101
  R21
  R21/Matrix-M
  R22
  R22 helicopter
  R4 rifle
  R44
  R44 helicopter
  R5
  R5 rifle
  R9X
  RAAC
  RAF Tornado
  RAF Tornados
  RAF Typhoon
  RAF Typhoons
  RAM
  RAM 1500
  RAT kit
  RAV4
  RBI
  RBS Six Nations
  RBS-70
  RC-135
  RDX
  REGEN-COV
  REIT
  REITs
  RFA Argus
  RFA Cardigan Bay
  RFA Fort George
  RFA Fort Victoria
  RFA Largs Bay
  RFA Lyme Bay
  RFA Mounts Bay
  RFA Proteus
  RFA Sir Galahad
  RFA Sir Tristram
  RFA Stirling Castle
  RFA Tidespring
  RFA Wave Knight
  RFA Wave Ruler
  RFID
  RFID chip
  RFID tags
  RH Bill
  RH Law
  RHI
  RHS Chelsea Flower Show
  RIBA Stirling Prize
  RICO
  RICO Act
  RIM-162
  RIP
  RISAT-1
  RISAT-2
  RISC-V
  RJ85
  RMS Aquitania
  RMS Carpathia
  RMS Empress of Ireland
  RMS Laconia
  RMS Lancastria
  RMS Leinster
  RMS Lusitania
  RMS Mauretania
  RMS Olympic
  RMS Queen Elizabeth
  RMS Queen Mary
  RMS Quetta
  RMS Republic
  RMS Rhone
  RMS Segwun
  RMS St Helena
  RMS Tayleur
  RMS Titanic
  RNA
  ROCE
  ROE
  ROI
  ROKS Cheonan
  ROKS Choe Yong
  ROKS Munmu the Great
  ROKS Sejong the Great
  ROM
  ROMs
  RON 95
  RON 97
  RON95
  RON97
  ROSAT
  ROV
  ROVs
  RPG
  RPG-7
  RPGs
  RPI
  RPK
  RPM
  RQ-170
  RQ-170 Sentinel
  RQ-4
  RQ-4 Global Hawk
  RRKPK
  RRR
  RRS Charles Darwin
  RRS Discovery
  RRS Ernest Shackleton
  RRS James Clark Ross
  RRS James Cook
  RRS Sir David Attenborough
  RS-24 Yars
  RS-28 Sarmat
  RSA encryption
  RSS
  RSS Archer
  RSS Courageous
  RSS Endurance
  RSS Formidable
  RSS Impeccable
  RSS Invincible
  RSS Persistence
  RSS Sovereignty
  RSS Tenacious
  RSS feed
  RSV
  RSV Nuyina
  RSVP
  RT-PCR
  RTE Player
  RTI
  RTI Act
  RTS Index
  RTS index
  RTS,S
  RTX 3080
  RTX 4090
  RTÉ Player
  RTÉ Sports Awards
  RU-486
  RU486
  RUGA
  RV
  RVs
  Ra II
  Ra.One
  Raavan
  Raavanan
  Raayan
  Raazi
  Rabaul Queen
  Rabbit, Run
  Rabbit-Proof Fence
  Race Across the World
  Race Relations Act
  Race to Dubai
  Race to the Top
  Rach 3
  Rachael Heyhoe Flint Trophy
  Rachael Ray Show
  Raclette
  Radd-ul-Fasaad
  Radeon
  Radetzky March
  Radhe Shyam
  Radiance of the Seas
  Radio Ga Ga
  Radiolab
  Rafale
  Rafale M
  Rafale deal
  Rafale fighter
  Rafale jet
  Rafale jets
  Rafale-M
  Rafales
  Raft of the Medusa
  Rag Week
  Ragdoll cat
  Raggedy Ann
  Raghupati Raghav Raja Ram
  Raging Bull
  Ragu sauce
  Raiders of the Lost Ark
  Railcard
  Railcards
  Railway Children
  Railway Cup
  Rain Man
  Rainbow Warrior
  Rainbow Warrior II
  Rainbow Warrior III
  Raise the Red Lantern
  Raise the Titanic
  Raisin Bran
  Raisina Dialogue
  Rajapalayam dog
  Rajdhani
  Rajdhani Express
  Rajiv Gandhi Khel Ratna
  Raki
  Raksha Bandhan
  Raleigh Burner
  Raleigh Chopper
  Rally Argentina
  Rally Australia
  Rally Finland
  Rally GB
  Ram 1500
  Ram 2500
  Ram Navami
  Ram Slam
  Ram-Leela
  Rama Navami
  Ramadan
  Raman Raghav 2.0
  Ramayan
  Rambler 100
  Rambo
  Rambo knife
  Rambo knives
  Ramcharitmanas
  Ramly
  Ramly burger
  Ramon Magsaysay Award
  Rampage missile
  Ramsar Convention
  Ranch dressing
  Ranfurly Shield
  Rang De Basanti
  Rangasthalam
  Rangaswamy Cup
  Range Rover
  Range Rover Evoque
  Range Rover Evoques
  Range Rover SUV
  Range Rover Sport
  Range Rover Velar
  Range Rover Vogue
  Range Rovers
  Ranger 7
  Ranji Trophy
  Ranma 1/2
  Rape of Nanking
  RapidShare
  Rapier missile
  Rapier missiles
  Raptor engine
  Raptor patrol boat
  Rasa Sayang
  Rascom-1
  Rashid rover
  Rashomon
  Raspberry Beret
  Raspberry Pi
  Raspberry Pi 4
  Ratatouille
  Rath Yatra
  Ratha Yatra
  Rattlesnake: The Ahanna Story
  Raven drone
  Ray Bans
  Ray of Light
  Ray-Ban Meta
  Ray-Ban Wayfarers
  Ray-Bans
  Raya and the Last Dragon
  Raynaud's
  Raynaud's disease
  Rayon
  Rayuela
  RazakSAT
  Razr
  Razzies
  Rea Vaya
  Reacher
  Reading Festival
  Reading Lolita in Tehran
  Reading and Leeds
  Reading and Leeds Festivals
  Ready Brek
  Ready Player One
  Ready to Die
  Reaganomics
  Real Housewives
  Real Housewives of Atlanta
  Real Housewives of Beverly Hills
  Real Housewives of Durban
  Real Housewives of Lagos
  Real Housewives of Orange County
  RealPlayer
  Reaper drone
  Reaper drones
  Rebel Salute
  Rebelde
  Rebif
  Reblochon
  Rebus
  Recopa
  Recopa Sudamericana
  Recruit scandal
  Red Arrows Hawk
  Red Badge of Courage
  Red Bull Air Race
  Red Bull Cliff Diving
  Red Bull Energy Drink
  Red Dead Redemption
  Red Dead Redemption 2
  Red Delicious
  Red Detachment of Women
  Red Dwarf
  Red Hat Enterprise Linux
  Red Hat Linux
  Red Leicester
  Red Lemonade
  Red Nose Day
  Red Notice
  Red River Rivalry
  Red Sea Film Festival
  Red Sorghum
  Red Stripe Cup
  Red Velvet cake
  Red Vines
  Red and the Black
  Redback IFV
  Redbreast
  Redemption Song
  Redmi
  Redmi Note
  Redstone rocket
  Reebok Classic
  Reebok Classics
  Reebok Pump
  Reed Dance
  Reese's
  Reese's Peanut Butter Cups
  Reese's Pieces
  Reformasi
  Reformation
  Refugee Convention
  Regal Princess
  Regen-Cov
  Reggae Month
  Reggae Sumfest
  Reggae Sunsplash
  Regional Super50
  Rekognition
  Rekorderlig
  Relatos Salvajes
  Relenza
  Reliance Cup
  Reliant Robin
  Reliant Scimitar
  Reluctant Fundamentalist
  Remain in Mexico
  Remains of the Day
  Remdesivir
  Remember the Titans
  Remembrance Day
  Remembrance Sunday
  Remembrance of Things Past
  Remicade
  Remington 700
  Remington 870
  Remington rifle
  Remington shotgun
  Remy Martin
  Renaissance World Tour
  Renault 4
  Renault 5
  Renault Captur
  Renault Clio
  Renault Duster
  Renault Espace
  Renault Fluence
  Renault Kangoo
  Renault Koleos
  Renault Kwid
  Renault Laguna
  Renault Logan
  Renault Megane
  Renault Scenic
  Renault Trafic
  Renault Triber
  Renault Twingo
  Renault Twizy
  Renault Zoe
  Renaults
  Rendang
  Renewable Heat Incentive
  Renewed Hope Agenda
  Renters Reform Bill
  Renters' Rights Bill
  Repair Shop
  Repatha
  Replika
  Reply 1988
  Reproductive Health Bill
  Reproductive Health Law
  Requiem Mass
  Rerum Novarum
  Reservoir Dogs
  Resident Evil
  Resolution-class
  Respect for Marriage Act
  Rest Is History
  Rest Is Politics
  Restylane
  Retail Price Index
  Retail Prices Index
  Retin-A
  Retina display
  Retsina
  Rett syndrome
  Return of the Jedi
  Return of the King
  Reuben sandwich
  Reuters Eikon
  Revenant
  Revenge of the Sith
  Revierderby
  Revlimid
  Revolution of Dignity
  Revolutionary War
  Reye's syndrome
  Reykjavik Summit
  Rhapsody in Blue
  Rhapsody of the Seas
  Rhesus monkey
  Rhino Charge
  Rhode Island Red
  Rhode Island Reds
  Rhodes Must Fall
  Rhodes Scholarship
  Rhodesian Bush War
  Rhodesian Ridgeback
  Rhodesian Ridgebacks
  Rhodesian ridgeback
  Rhythm City
  Rhythm and Vines
  Ribena
  Ribera del Duero
  Rice Krispies
  Rice Krispies Treats
  Rich Dad Poor Dad
  Rich Men North of Richmond
  Rich Tea
  Richter scale
  Ricin
  Rick Mercer Report
  Rick and Morty
  Rickenbacker
  Riesling
  Rift Valley fever
  Rig Veda
  Right Guard
  Right Livelihood Award
  Right to Buy
  Right to Education Act
  Right to Information Act
  Rigoletto
  Rigveda
  Ring Cycle
  Ring doorbell
  Ring doorbells
  Rings of Power
  Rinvoq
  Rio 2
  Rio 2016
  Rio Carnival
  Rio Earth Summit
  Rio Olympics
  Rio Open
  Rio de Janeiro Carnival
  Rise of Skywalker
  Rising Rajasthan
  Risperdal
  Ritalin
  Rite of Spring
  Rituxan
  Ritz crackers
  River Between
  River-class
  Riverdance
  Rivers of Babylon
  Rivian R1S
  Rivian R1T
  Rivian R2
  Rivonia Trial
  Riyadh Season
  Rizal Day
  Roaccutane
  Roadies
  Roadrunner supercomputer
  Robert Burns Humanitarian Award
  Robin Reliant
  Robinson Crusoe
  Robinson R22
  Robinson R44
  Robinson R66
  Robitussin
  RoboCop
  Robocop
  Robodebt
  Robonaut
  Robot 17
  Robusta
  Rochdale One
  Rock Around the Clock
  Rock DJ
  Rock Me Amadeus
  Rock Werchter
  Rock am Ring
  Rock in Rio
  Rocket Boys
  Rocket League
  Rocket Man
  Rocket Singh
  Rocketman
  Rocking the Daisies
  Rocky Aur Rani
  Rocky Balboa
  Rocky Horror Picture Show
  Rocky Horror Show
  Rocky Mountaineer
  Rodong
  Rodong missiles
  Roe v Wade
  Roe v. Wade
  Rogaine
  Rogan Josh
  Rogernomics
  Rogers Cup
  Roget's Thesaurus
  Rogue One
  Rogue Traders
  Rohini satellite
  Rohypnol
  Rokot
  Roku Express
  Roku stick
  Roland Garros
  Roland TR-808
  Roland missile
  Roland-Garros
  Rolex Daytona
  Rolex Oyster
  Rolex Submariner
  Rolex watch
  Rolex watches
  Rolexes
  Roll Up the Rim
  Rollerblade
  Rollerblades
  Rolling Loud
  Rolling in the Deep
  Rolls Royces
  Rolls-Royce Corniche
  Rolls-Royce Cullinan
  Rolls-Royce Dawn
  Rolls-Royce Ghost
  Rolls-Royce Merlin
  Rolls-Royce Phantom
  Rolls-Royce Phantoms
  Rolls-Royce Silver Cloud
  Rolls-Royce Silver Ghost
  Rolls-Royce Silver Seraph
  Rolls-Royce Silver Shadow
  Rolls-Royce Silver Spirit
  Rolls-Royce Spectre
  Rolls-Royce Trent
  Rolls-Royce Trent 1000
  Rolls-Royce Trent 900
  Rolls-Royce Trent XWB
  Rolls-Royce Wraith
  Rolls-Royces
  Rolodex
  Roman Holiday
  Roman Space Telescope
  Roman numerals
  Romance of the Three Kingdoms
  Romanee-Conti
  Romanesco
  Romanée-Conti
  Rome Masters
  Rome Statute
  Romeo + Juliet
  Romeo and Juliet
  Romeo-class submarine
  Ronapreve
  Ronda Pilipinas
  Rongali Bihu
  Rooh Afza
  Rooibos
  Rooivalk
  Rookie of the Year
  Roomba
  Rooney Prize
  Rooster potatoes
  Roots: The Next Generations
  Ropucha-class
  Roquefort
  Rorschach test
  Ros na Rún
  Rosalind Franklin rover
  Rosary
  Rose Bowl
  Rose Parade
  Rose Revolution
  Rose of Tralee
  Rose of Tralee Festival
  Roseanne
  Rosemary's Baby
  Rosencrantz and Guildenstern
  Roses chocolates
  Rosetta Stone
  Rosetta Stone software
  Rosetta mission
  Rosetta probe
  Rosetta spacecraft
  Rosh Hashana
  Rosh Hashanah
  Roskilde Festival
  Rostov-on-Don submarine
  Roth IRA
  Roth IRAs
  Rothschild's giraffe
  Roti Canai
  Rotterdam Film Festival
  Rotterdam Marathon
  Rotterdam Open
  Rottweiler
  Rottweilers
  Rough Collie
  Rough Guide
  Routemaster
  Routemaster bus
  Routemasters
  Rover 100
  Rover 200
  Rover 214
  Rover 216
  Rover 220
  Rover 25
  Rover 400
  Rover 416
  Rover 45
  Rover 600
  Rover 75
  Rover 800
  Rover Metro
  Rover Mini
  Rover P6
  Rover SD1
  Rovers Cup
  Rovos Rail
  Rowdy Rathore
  Rowntree's Fruit Pastilles
  Royal Agricultural Winter Fair
  Royal Ascot
  Royal Bengal Tiger
  Royal Bengal tiger
  Royal Doulton figurine
  Royal Easter Show
  Royal Edinburgh Military Tattoo
  Royal Enfield Bullet
  Royal Enfield Bullets
  Royal Enfield Classic
  Royal Enfield Classic 350
  Royal Enfield Himalayan
  Royal Enfield Interceptor
  Royal Gala
  Royal Highland Show
  Royal Jubilee
  Royal London One-Day Cup
  Royal National Mod
  Royal Palm Estate
  Royal Princess
  Royal Rumble
  Royal Television Society awards
  Royal Tenenbaums
  Royal Tru-Orange
  Royal Variety Performance
  Royal Welsh Show
  Royal Yacht Britannia
  Royco
  Royle Family
  RuPaul's Drag Race
  RuPay
  Rubaiyat of Omar Khayyam
  Rubber Soul
  Rubik's Cube
  Rubik's Cubes
  Rubik's cube
  Rubis-class
  Ruby Princess
  Ruby on Rails
  Rudra helicopter
  Rudram
  Rugby Championship
  Rugby League World Cup
  Rugby World Cup
  Rugby World Cup Sevens
  Ruger 10/22
  Ruger AR-556
  Ruger Mini-14
  Ruger pistol
  Ruger rifle
  Rugrats
  Ruinart
  Rukunegara
  Rule Britannia
  Rule, Britannia!
  Rumble in the Jungle
  Run Lola Run
  Runaway Bride
  Running of the Bulls
  Rupay
  Rusalka
  Russell 1000
  Russell 2000
  Russell 2000 index
  Russell 3000
  Russet Burbank
  Russia 2018
  Russia-Africa Summit
  Russian Blue
  Russian Grand Prix
  Russian Revolution
  Russian Standard
  Russian salad
  Russo-Georgian War
  Russo-Japanese War
  Rustom
  Rutan Voyager
  Rwanda Bill
  Rwandan genocide
  Ryanair Chase
  Rybelsus
  Ryder Cup
  Ryder Cup trophy
  Ryobi Cup
  Rythu Bandhu
  Ryvita
  Ryzen
  Rás Tailteann
  Rémy Martin
  Rómulo Gallegos Prize
  S&P 500
  S&P 500 Index
  S&P 500 index
  S&P Case-Shiller
  S&P Merval
  S&P/ASX 200
  S&P/ASX 300
  S&P/ASX200
  S&P/BMV IPC
  S&P/NZX 50
  S&P/TSX
  S&P/TSX Composite
  S&P/TSX composite index
  S&P500
  S-125
  S-200
  S-300
  S-300 missile
  S-300 missiles
  S-300 system
  S-300PMU
  S-300V4
  S-300s
  S-350
  S-400
  S-400 Triumf
  S-400 Triumph
  S-400 missile
  S-400 missiles
  S-400 system
  S-400 systems
  S-400s
  S-500
  S-75
  S-76
  S-92
  SA Agulhas
  SA Agulhas II
  SA-11
  SA-15
  SA-16
  SA-18
  SA-2
  SA-24
  SA-6
  SA-7
  SA-7s
  SA-8
  SA20
  SA80
  SA80 rifle
  SA80A2
  SAARC summit
  SAFF Championship
  SAFF Cup
  SAFF Women's Championship
  SAFTA
  SAFTAs
  SAG Award
  SAG Awards
  SALT II
  SALT telescope
  SAM missile
  SAMP/T
  SAMs
  SAP HANA
  SAP software
  SARFAESI Act
  SARS
  SARS-CoV-2
  SAS Amatola
  SAS Charlotte Maxeke
  SAS Drakensberg
  SAS Isaac Dyobha
  SAS Manthatisi
  SAS Mendi
  SAS Outeniqua
  SAS Protea
  SAS Queen Modjadji
  SAS Saldanha
  SAS Spioenkop
  SAST
  SAT score
  SAT scores
  SATs
  SBS On Demand
  SCALP
  SCALP-EG
  SCART
  SDAX
  SDK
  SDLT
  SEA Games
  SEMA Show
  SEO
  SET Index
  SET index
  SET50
  SG ball
  SGT
  SGX Nifty
  SIBOR
  SIDS
  SIEV X
  SIG Sauer
  SIIMA
  SIM
  SIM card
  SIM cards
  SIMs
  SIPP
  SIPPs
  SKA
  SKA telescope
  SKS
  SKS rifle
  SKS rifles
  SKU
  SKUs
  SKY Castle
  SLAM-ER
  SLBM
  SLBMs
  SLIM lander
  SLR
  SLR rifle
  SLS
  SLS rocket
  SM-2
  SM-3
  SM-6
  SMART-1
  SMI
  SMOS
  SMS
  SMSes
  SNC-Lavalin affair
  SNES
  SNL
  SO2
  SOFR
  SOHO
  SONIA
  SOS
  SOS signal
  SOSMA
  SPAC
  SPACs
  SPF
  SPF 30
  SPF 50
  SPM
  SPOTY
  SQL
  SQL Server
  SQL Slammer
  SR-71
  SR-71 Blackbird
  SRAM
  SS American Star
  SS Arctic
  SS Athenia
  SS Ayrfield
  SS Badger
  SS Californian
  SS Canberra
  SS Central America
  SS City of Cairo
  SS Clan Lamont
  SS Cotopaxi
  SS Edmund Fitzgerald
  SS El Faro
  SS Exodus
  SS Gairsoppa
  SS Gothenburg
  SS Great Britain
  SS Great Eastern
  SS Mendi
  SS Mont-Blanc
  SS Nomadic
  SS Norway
  SS Politician
  SS Princess Sophia
  SS Richard Montgomery
  SS Rotterdam
  SS St Louis
  SS Sudan
  SS Thistlegorm
  SS Uganda
  SS United States
  SS Vaterland
  SS Waratah
  SS Warrimoo
  SS Yongala
  SS-18
  SS-20
  SS-N-22
  SSC-8
  SSCE
  SSD
  SSDs
  SSJ100
  SSL
  SSLV
  SSN
  SSN-AUKUS
  SSRIs
  STAR 50
  START I
  STD
  STDs
  STEM
  STEREO spacecraft
  STI
  STOXX 600
  STOXX Europe 600
  STPM
  SU-25
  SU-30
  SU-35
  SU7
  SU7 Ultra
  SURE-P
  SUV
  SUVs
  SVD rifle
  SWIFT code
  SWOT
  SWOT satellite
  SXSW
  Sa Re Ga Ma Pa
  Sa'ar 5
  SaaS
  Saab 340
  Saab 9-3
  Saab 9-5
  Saab 900
  Saab 9000
  Saab 93
  Saab 95
  Saab Gripen
  Saabs
  Saaho
  Saanen goat
  Saare Jahan Se Accha
  Saas Bhi Kabhi Bahu Thi
  Saath Nibhaana Saathiya
  Saawariya
  Saba Saba
  Saba Saba fair
  Sabarmati Express
  Sabarmati Report
  Sabin vaccine
  Sachertorte
  Sacred Games
  Saddleback pig
  Safal-Cornell Kiswahili Prize
  Safari Lager
  Safari Rally
  Safari Sevens
  Safaricom Jazz Festival
  SafeEntry
  SafeMoon
  Safemoon
  Safety of Rwanda Act
  Saffir-Simpson scale
  Saffron Revolution
  Safir rocket
  Sagarika missile
  Sagarmala
  Sage accounting
  Sagger missile
  Sahitya Akademi Award
  Saiga
  Saiga-12
  SailGP
  Sailor Moon
  Saint Bernard
  Saint Joan
  Sairat
  Sake
  Sakharov Prize
  Sakhir Grand Prix
  Salaam Bombay
  Salaam Bombay!
  Salaar
  Salade Nicoise
  Salade Niçoise
  Salesforce CRM
  Salisbury steak
  Salk vaccine
  Sallah
  Salmonella
  Salt March
  Saluki
  Saluki dogs
  Salvator Mundi
  Salwar Kameez
  Salyut
  Salyut 1
  Salyut 7
  Salzburg Festival
  Sam Maguire
  Sam Maguire Cup
  Sam Sharpe Rebellion
  Samand
  Sambas
  Sambuca
  Samhain
  Samjhauta Express
  Samoas cookies
  Samoyed
  Samoyeds
  Samsung Galaxy
  Samsung Galaxy Fold
  Samsung Galaxy Gear
  Samsung Galaxy Note
  Samsung Galaxy Note 7
  Samsung Galaxy S
  Samsung Galaxy S II
  Samsung Galaxy S III
  Samsung Galaxy S10
  Samsung Galaxy S20
  Samsung Galaxy S24
  Samsung Galaxy S4
  Samsung Galaxy S5
  Samsung Galaxy S6
  Samsung Galaxy S7
  Samsung Galaxy S8
  Samsung Galaxy S9
  Samsung Galaxy Tab
  Samsung Galaxy Z Fold
  Samsung Gear VR
  Samsung Pay
  Samuel Adams Boston Lager
  Samuel Johnson Prize
  Samurai bonds
  Samurai sword
  Samurai swords
  San Diego Comic-Con
  San Fermin
  San Fermín
  San Jose galleon
  San José galleon
  San Marino Grand Prix
  San Mig Light
  San Miguel Pale Pilsen
  San Miguel beer
  San Sebastian Film Festival
  Sancerre
  Sand Dollar
  Sandown-class
  Sanfermines
  Sanford and Son
  Sang-O
  Sangeet Natak Akademi Award
  Sangiovese
  Sango Festival
  Sankranti
  Sanremo Festival
  Sanremo Music Festival
  Santa Anita Derby
  Santa hat
  Santa hats
  Santa suit
  Santacruzan
  Santander Cycles
  Santosh Trophy
  Santro
  Sao Paulo Grand Prix
  Saorview
  Sapphire Princess
  Sapporo Snow Festival
  Sapporo beer
  Sarabhai vs Sarabhai
  Saradha scam
  Sarafina!
  Sarahah
  Saran Wrap
  Saraswati Puja
  Saraswati Samman
  Sarbanes-Oxley
  Sarbanes-Oxley Act
  Sarkaru Vaari Paata
  Sarmat
  Sarmat missile
  Sars
  Sarsi
  Sasser
  Sasser worm
  Sasural Simar Ka
  Sat-Nav
  Satan missile
  Satanic Verses
  Satay
  Sativex
  Satnav
  Saturday Night Fever
  Saturday Night Live
  Saturday Night Special
  Saturday Night Takeaway
  Saturday night special
  Saturn 1B
  Saturn Aura
  Saturn Ion
  Saturn Outlook
  Saturn Sky
  Saturn V
  Saturn V rocket
  Saturn V rockets
  Saturn Vue
  Satyamev Jayate
  Saudi Arabian Grand Prix
  Saudi Cup
  Saudi Vision 2030
  Sauternes
  Sauti za Busara
  Sauvignon Blanc
  Savage Detectives
  Save Your Kisses for Me
  Savile Row suit
  Saville Inquiry
  Saving Private Ryan
  Savlon
  Savoy cabbage
  Saworoide
  Saxa salt
  Saxenda
  Scalp missile
  Scam 1992
  Scan Eagle
  ScanEagle
  Scandal!
  Scarface
  Scarlet Letter
  Scenes From a Marriage
  Scent of Green Papaya
  Scheherazade
  Scheherazade yacht
  Schengen Agreement
  Schengen visa
  Schiaparelli lander
  Schindler's Ark
  Schindler's List
  Schitt's Creek
  Schmeisser
  Schnapps
  Schnauzer
  Schnauzers
  School Feeding Programme
  School for Scandal
  School of Athens
  Schweppes Tonic
  Scooby-Doo
  Scorpene
  Scorpene submarine
  Scorpene submarines
  Scorpene-class
  Scorpio SUV
  Scorpion submachine gun
  Scorpène
  Scotch Tape
  Scotch bonnet
  Scotch bonnets
  Scotch broth
  Scotch egg
  Scotch eggs
  Scotch pancake
  Scotch pie
  Scotch tape
  Scotch thistle
  Scotiabank Giller Prize
  Scotland Act
  Scotland the Brave
  Scots pine
  Scots pines
  Scottie dog
  Scottie dogs
  Scotties Tournament of Hearts
  Scottish Cup
  Scottish Fold
  Scottish Grand National
  Scottish Higher
  Scottish League Cup
  Scottish Open
  Scottish Terrier
  Scottish terrier
  Scottish wildcat
  Scottish wildcats
  Scout rocket
  Scoville
  Scoville scale
  Scrabble
  Scream 2
  Screen Actors Guild Awards
  Screen Awards
  Scrumpy Jack
  Scud
  Scud missile
  Scud missiles
  Scud-B
  Scud-C
  Scudetto
  Scuds
  Se7en
  Sea Baby
  Sea Ceptor
  Sea Dart
  Sea Empress
  Sea Harrier
  Sea Harriers
  Sea Island cotton
  Sea King
  Sea King helicopter
  Sea King helicopters
  Sea Kings
  Sea Knight
  Sea Princess
  Sea Sparrow
  Sea Stallion
  Sea Viper
  Sea Watch 3
  Sea Wolf missile
  Sea of Poppies
  Sea-Doo
  Sea-Watch 3
  Seabed Constructor
  Seabourn Spirit
  Seahawk helicopter
  Seahawk helicopters
  Sealyham terrier
  Seamaster
  SearchGPT
  Season of Migration
  Seat Alhambra
  Seat Altea
  Seat Arosa
  Seat Ateca
  Seat Ibiza
  Seat Leon
  Seat Toledo
  Seawolf-class
  Sebring 12 Hours
  Second Amendment
  Second Chimurenga
  Second City derby
  Second Gulf War
  Second Intifada
  Second Life
  Second Opium War
  Second Vatican Council
  Second-Class Citizen
  Secret Superstar
  Secret in Their Eyes
  Section 230
  Section 28
  Section 377
  Seder
  Sedition Act
  Seed of the Sacred Fig
  Sega Dreamcast
  Sega Genesis
  Sega Mega Drive
  Sega Saturn
  Segway
  Segways
  Seinfeld
  Sejarah Melayu
  Sejjil
  Sekiro
  Selfish Gene
  Selling Sunset
  Sellotape
  Semaglutide
  Semana Santa
  Semillon
  Semtex
  Senator Keg
  Sendong
  Senior Bowl
  Sense and Sensibility
  Sensex
  Sensex index
  Sensodyne
  Sentinel R1
  Sentinel missile
  Sentinel-1
  Sentinel-2
  Sentinel-6
  Sentix index
  Seollal
  Sepet
  Sepoy Mutiny
  Sept. 11
  September 11
  Septrin
  Septuagint
  Sequoia supercomputer
  Serenade of the Seas
  Serengeti Lager
  Seretide
  Sermon on the Mount
  Seroquel
  Seroxat
  Serrano ham
  Sesame Street
  Setanta Cup
  Setanta Sports Cup
  Setsubun
  Settlers of Catan
  Seven Habits
  Seven Nation Army
  Seven Samurai
  Seven Sharp
  Seven Years' War
  Sevens Series
  Seventh Seal
  Seville orange
  Seville oranges
  Sewol
  Sewol ferry
  Sex and the City
  Sex on Fire
  Sgt Pepper
  Sgt. Pepper
  Sgt. Pepper's
  Shaadi.com
  Shab-e-Barat
  Shab-e-Qadr
  Shabbat
  Shabu
  Shackleton's Endurance
  Shadow Lines
  Shadow of the Wind
  Shahab missile
  Shahab-3
  Shahab-3 missile
  Shahed
  Shahed 136
  Shahed drone
  Shahed drones
  Shahed-129
  Shahed-131
  Shahed-136
  Shaheds
  Shaheen missile
  Shaheen-1A
  Shaheen-I
  Shaheen-II
  Shaheen-III
  Shahnameh
  Shaka Ilembe
  Shaka Zulu
  Shake It Off
  Shakespeare
  Shaktimaan
  Shalimar
  Shalwar kameez
  Shamshera
  Shandong carrier
  Shandy Carib
  Shang-Chi
  Shanghai Auto Show
  Shanghai Composite
  Shanghai Composite Index
  Shanghai Composite index
  Shanghai Expo
  Shanghai Masters
  Shanghai index
  Shangri-La Dialogue
  Shantaram
  Shanti Swarup Bhatnagar Prize
  Shaolin Soccer
  Shape of Water
  Shape of You
  Shar Pei
  Shar-Pei
  SharePoint
  Shari'a
  Shariah
  Sharjah Cup
  Sharjah International Book Fair
  Shark Tank
  Shark Tank India
  Sharp Objects
  Sharpeville Massacre
  Sharpeville massacre
  Sharpies
  Sharwood's chutney
  Shatabdi
  Shatabdi Express
  Shatranj Ke Khilari
  Shaun of the Dead
  Shaun the Sheep
  Shaurya Chakra
  Shaurya missile
  Shavuot
  Shaw Prize
  Shawshank Redemption
  Shazam!
  She Loves You
  She Wolf
  She-Hulk
  SheBelieves Cup
  Sheffield Shield
  Sheffield steel
  Sheikh Zayed Book Award
  Sheila Ki Jawani
  Shellshock
  Sheltie
  Shenzhen Component
  Shenzhen Component Index
  Shenzhen Composite
  Shenzhou
  Shenzhou 10
  Shenzhou 11
  Shenzhou 12
  Shenzhou 13
  Shenzhou 14
  Shenzhou 15
  Shenzhou 16
  Shenzhou 17
  Shenzhou 18
  Shenzhou 19
  Shenzhou 20
  Shenzhou 5
  Shenzhou 6
  Shenzhou 7
  Shenzhou 8
  Shenzhou 9
  Shenzhou spacecraft
  Shenzhou-10
  Shenzhou-11
  Shenzhou-12
  Shenzhou-13
  Shenzhou-14
  Shenzhou-15
  Shenzhou-16
  Shenzhou-17
  Shenzhou-18
  Shenzhou-19
  Shenzhou-2
  Shenzhou-20
  Shenzhou-3
  Shenzhou-4
  Shenzhou-5
  Shenzhou-6
  Shenzhou-7
  Shenzhou-8
  Shenzhou-9
  Shepherd's pie
  Sheraton Move
  Sherbet Dip Dab
  Sherlock
  Sherman tank
  Sherman tanks
  Shermans
  Shershaah
  Sherwani
  Shetland Pony
  Shetland Sheepdog
  Shetland ponies
  Shetland pony
  Shi Yan 6
  Shiba Inu
  Shichi-Go-San
  Shifta War
  Shih Tzu
  Shih Tzus
  Shih-tzu
  Shimla Agreement
  Shin Ramyun
  Shingrix
  Shinkansen
  Shinkansen trains
  Shiraz
  Shire horse
  Shire horses
  Shirley Valentine
  Shitzu
  Shivalik-class
  Shivratri
  Shoah
  Shockwave
  Shogun
  Sholay
  Shonan Maru 2
  Shopify store
  Shopkins
  Short Sunderland
  Short n' Sweet
  Shortfin Barracuda
  Shortland Street
  Shorts 360
  Shosholoza
  Shosholoza Meyl
  Shottas
  Show Boat
  Showboat
  Shredded Wheat
  Shreddies
  Shree 420
  Shrek
  Shrek 2
  Shrek the Third
  Shropshire Blue
  Shroud of Turin
  Shrove Tuesday
  Shtisel
  Shubh Mangal Saavdhan
  Shuggie Bain
  Shute Shield
  Shweshwe
  Shōgun
  Siamese cat
  Siamese cats
  Siberian Huskies
  Siberian Husky
  Siberian husky
  Siberian tiger
  Siberian tigers
  Sicario
  Sidekick phone
  Sidewinder missile
  Sidewinder missiles
  Siege of Leningrad
  Siege of Mafeking
  Siege of Sarajevo
  Siege of Vienna
  Sierra Nevada Pale Ale
  Sievert
  Sig Sauer MCX
  Sig Sauer P226
  Sig Sauer pistol
  Sigerson Cup
  Sigma frigate
  Sign o' the Times
  Signal app
  Sika deer
  Sikorsky S-76
  Sikorsky S-92
  Siku Njema
  Silappathikaram
  Silas Marner
  Silence of the Lambs
  Silent Hill
  Silent Night
  Silent Spring
  Silent Witness
  Silkworm missile
  Silkworm missiles
  Silly Putty
  Silmarillion
  Silver Bear
  Silver Cross pram
  Silver Jubilee
  Silver Lion
  Silver Meteor
  Silver Scroll
  Silver Shadow
  Silver Slugger
  Silver Star
  Silverado
  Silverado pickup
  Silverlight
  SimCity
  Simba chips
  Simbang Gabi
  Simchat Torah
  Simla Agreement
  Simmba
  Simmental
  Simmental cattle
  Simnel cake
  Simorgh
  Simorgh rocket
  Simpsons
  Simputer
  Sin City
  Sinclair C5
  Sinclair Spectrum
  Sindy
  Sindy doll
  Sinf-e-Aahan
  SingPass
  SingStar
  Singam
  Singapore Airshow
  Singapore Badminton Open
  Singapore Cup
  Singapore Derby
  Singapore Grand Prix
  Singapore Idol
  Singapore Open
  Singapore Sling
  Singapore noodles
  Singer Cup
  Singh Is Kinng
  Singham
  Singham Again
  Singham Returns
  Singin' in the Rain
  Singing Revolution
  Single Ladies
  Singles Day
  Singles' Day
  Singpass
  Singulair
  Sinigang
  Sino-British Joint Declaration
  Sino-Indian War
  Sino-Japanese War
  Sinopharm vaccine
  Sinovac vaccine
  Sinquefield Cup
  Sinulog
  Siri
  Sister Wives
  Sistine Madonna
  Sita Ramam
  Sitara-e-Imtiaz
  Sitka spruce
  Sivaji: The Boss
  Sivarathri
  Six Feet Under
  Six Nations
  Six Nations Championship
  Six the Musical
  Six-Day War
  Sixth Sense
  Sizwe Banzi Is Dead
  Sjogren's syndrome
  Sjögren's syndrome
  Skeem Saam
  Ski Sunday
  Ski yogurt
  Ski-Doo
  Ski-Doos
  Skill India
  Skinny Girl in Transit
  Skippy
  Skips crisps
  Skoda Citigo
  Skoda Enyaq
  Skoda Fabia
  Skoda Felicia
  Skoda Karoq
  Skoda Kodiaq
  Skoda Kushaq
  Skoda Octavia
  Skoda Rapid
  Skoda Superb
  Skoda Yeti
  Skodas
  Skol
  Sky Anytime
  Sky Bow III
  Sky Castle
  Sky ECC
  Sky Glass
  Sky Go
  Sky Guardian
  Sky Plus
  Sky Princess
  Sky Q
  Sky Sabre
  Sky+
  SkyDrive
  SkyFlakes
  SkyGuardian
  SkyTrain
  Skye terrier
  Skyfall
  Skyhawks
  Skylab
  Skylark rocket
  Skylon
  Skynet 5
  Skynet satellite
  Skype calls
  Skyrim
  Skyrizi
  Slack channel
  Slam Dunk
  Slaughterhouse-Five
  Slava-class
  Sleeman
  Sleeping Beauty
  Slim Jim
  Slim Jims
  Slim Shady LP
  Slim-Fast
  Slingbox
  Slinky
  Slinkys
  Slivovitz
  Sloppy Joe
  Sloppy Joes
  Slow Horses
  Slumdog Millionaire
  Slurpee
  Slurpees
  Small Diameter Bomb
  Smallville
  Smart Cities Mission
  Smart Fortwo
  Smart car
  Smart cars
  Smart-1
  Smarties
  Smells Like Teen Spirit
  Smerch
  Smile Jamaica
  Smiley's People
  Smilla's Sense of Snow
  Smirnoff Ice
  Smith & Wesson M&P15
  Smith & Wesson revolver
  Smith and Wesson revolver
  Smoke on the Water
  Smoot-Hawley
  Smurfs
  Snake Boat Race
  Snap Map
  Snap Spectacles
  Snapchat Spectacles
  Snapchat Stories
  Snapchat streak
  Snapchats
  Snapdragon
  Snapdragon 835
  Snatch Land Rover
  Snatch Land Rovers
  Snickers
  Snickers bar
  Snicko
  Snickometer
  Snow Dragon
  Snow Leopard
  Snow Queen
  Snow White
  Snow beer
  Snowmageddon
  Snowpiercer
  Snowy Hydro 2.0
  Snugglepot and Cuddlepie
  So Long a Letter
  SoC
  Soay sheep
  Soberana
  Soberana 2
  Sobey Art Award
  Sobig
  Sochi 2014
  Sochi Olympics
  Social Network
  Social Security
  Social Security Act
  Society of the Snow
  Sodastream
  Sodium Pentothal
  Sojourner
  Sojourner rover
  Soju
  Solar Dynamics Observatory
  Solar Impulse
  Solar Impulse 2
  Solar Orbiter
  SolarWinds Orion
  Solaris
  Soldier's Song
  Solero
  Solheim Cup
  Soliris
  Solmux
  Solo Leveling
  Solvadol
  Some Like It Hot
  Someone Like You
  Son of Saul
  Song of Lawino
  Song of Solomon
  Song of Songs
  Song-class submarine
  Songket
  Songs of Praise
  Sonic the Hedgehog
  Sonos One
  Sons and Daughters
  Sons and Lovers
  Sons of Anarchy
  Sony Aibo
  Sony Bravia
  Sony PlayStation
  Sony PlayStation 2
  Sony PlayStation 3
  Sony Reader
  Sony Vaio
  Sony Walkman
  Sony Xperia
  SonyLiv
  Soorarai Pottru
  Sooryavanshi
  Sophia robot
  Sophie's Choice
  Sophie's World
  Sopranos
  Sopwith Camel
  Sorcerer's Stone
  Sorrows of Young Werther
  Soryu-class
  Sosma
  Sotrovimab
  Soul Mountain
  Soul Train
  Soul Train Awards
  Sound and the Fury
  Sound of Music
  Sound of Silence
  SoundHound
  Soundcity MVP Awards
  Sour Patch Kids
  South African Music Awards
  South African War
  South American Games
  South Asia Satellite
  South Asian Games
  South Park
  South Stream
  South by Southwest
  Southeast Asian Games
  Southern African Large Telescope
  Southern Comfort
  Southwest Chief
  Sovaldi
  Sovereign of the Seas
  Sovremenny
  Soweto Derby
  Soweto Marathon
  Soweto Uprising
  Soweto uprising
  Soylent
  Soyuz
  Soyuz MS-10
  Soyuz MS-22
  Soyuz TMA
  Soyuz TMA-1
  Soyuz capsule
  Soyuz rocket
  Soyuz rockets
  Soyuz spacecraft
  Soyuz-2
  SpaDeX
  Space Battleship Yamato
  Space Hopper
  Space Invaders
  Space Jam
  Space Launch System
  Space Oddity
  Space Shuttle
  Space Shuttle Atlantis
  Space Shuttle Challenger
  Space Shuttle Columbia
  Space Shuttle Discovery
  Space Shuttle Endeavour
  Space Shuttle Enterprise
  SpaceShip One
  SpaceShip Two
  SpaceShipOne
  SpaceShipTwo
  SpaceX Dragon
  SpaceX Starship
  SpaceshipTwo
  Spaghetti Bolognese
  Spaghetti Carbonara
  Spam musubi
  Spamalot
  Spandex
  Spanish Civil War
  Spanish Flu
  Spanish Grand Prix
  Spanish Inquisition
  Spanish Super Cup
  Spanish flu
  Spanish flu virus
  Spanish moss
  Spanish-American War
  Sparrow missile
  Spartacus
  Spartacus: Blood and Sand
  Speak & Spell
  Spearfish torpedo
  Special Brew
  Special K
  Spectrum of the Seas
  Spectrum rocket
  Speed Racer
  Speedo LZR Racer
  Speedos
  Speight's
  Spektr-RG
  Spengler Cup
  Sphynx
  Sphynx cat
  Spice World
  Spiceworld
  Spicks and Specks
  Spider-Man
  Spider-Man 2
  Spider-Man 3
  Spider-Man: Homecoming
  Spider-Man: No Way Home
  Spider-Verse
  Spike missile
  Spike missiles
  Spikevax
  Spinosaurus
  Spinraza
  Spirit Awards
  Spirit of Adventure
  Spirit of Free Enterprise
  Spirit of St Louis
  Spirit of St. Louis
  Spirit of Tasmania
  Spirit rover
  Spirited Away
  Spiriva
  Spirograph
  Spitfire
  Spitfire ale
  Spitfires
  Spitting Image
  Spitzer Space Telescope
  Spitzer telescope
  Spix's macaw
  Splashy Fen
  Splatoon
  Splenda
  Splendour in the Grass
  Splitsvilla
  Spoliarium
  SpongeBob SquarePants
  Spongebob Squarepants
  Sponsorship Scandal
  Sport Relief
  Sports Personality of the Year
  Spotify Premium
  Spotify Wrapped
  Spotify playlist
  Spotted Dick
  Spravato
  Spring Awakening
  Spring Festival
  Springer Spaniel
  Springer spaniel
  Springfield XD
  Springfield rifle
  Springwatch
  Sprint Cup
  Spruce Goose
  Sputnik 1
  Sputnik 2
  Sputnik 5
  Sputnik Light
  Spy Who Came in From
  Spy x Family
  Spyder missile system
  Square Kilometre Array
  Squarespace site
  Squid Game
  Squirrel helicopter
  Squishmallow
  Squishmallows
  Srebrenica massacre
  Srimanthudu
  Sriracha
  Srivalli
  St Andrew's Day
  St Andrews Agreement
  St Bernard
  St Bernards
  St Brigid's Day
  St David's Day
  St George's Day
  St John's Day
  St John's wort
  St Matthew Passion
  St Patrick's Day
  St Stephen's Day
  St Tropez tan
  St Valentine's Day
  St. Bernard
  St. Elsewhere
  St. John's wort
  St. Lucia Day
  St. Matthew Passion
  St. Nicholas Day
  St. Patrick's Day
  St. Stephen's Day
  St. Valentine's Day
  StG 44
  Stability Pact
  Stability and Growth Pact
  Stable Diffusion
  Stablecoin
  Stadia
  Staffie
  Staffies
  Staffordshire Bull Terrier
  Staffordshire Hoard
  Staffordshire Terrier
  Staffordshire bull terrier
  Staffy
  StairMaster
  Stairmaster
  Stairway to Heaven
  Stalin Prize
  Stalinism
  Stan Smiths
  StanChart Marathon
  Stand Up to Cancer
  Stand Your Ground
  Stand by Me
  Stand by Your Man
  Stand-Up India
  Standard Bank Joy of Jazz
  Standard Chartered Marathon
  Standard Missile-3
  Standard Poodle
  Stanford 20/20
  Stanley Cup
  Stanley Cup Final
  Stanley Cup Finals
  Stanley Cup trophy
  Stanley Quencher
  Stanley cup tumbler
  Stanley knife
  Stanley knives
  Stanozolol
  Stansted Express
  Staphylococcus aureus
  Star Lager
  Star Princess
  Star Screen Awards
  Star Spangled Banner
  Star Trek
  Star Trek Beyond
  Star Trek Into Darkness
  Star Trek: Discovery
  Star Trek: Picard
  Star Trek: Voyager
  Star Wars
  Star Wars initiative
  Star of Africa
  Star-Spangled Banner
  StarCraft
  StarCraft II
  StarStruck
  StarTAC
  Starbucks card
  Starbucks coffee
  Starbucks cup
  Starbucks latte
  Stardew Valley
  Stardust Awards
  Stardust probe
  Stardust spacecraft
  Starfield
  Stargate
  Starhopper
  Starlight Express
  Starliner
  Starliner capsule
  Starlink satellite
  Starlink satellites
  Starlink terminal
  Starlink terminals
  Staropramen
  Starry Night
  Starshield
  Starship Troopers
  Starship rocket
  Starsky & Hutch
  Starsky and Hutch
  Starstreak
  Starstreak missiles
  Startup India
  State Capture
  State Fair of Texas
  State Opening of Parliament
  State of Origin
  Station Eleven
  Stations of the Cross
  Status of Forces Agreement
  Stay With Me
  Stayers' Hurdle
  Stayin' Alive
  Steak Bake
  Steak Diane
  Steam Deck
  Steam Machine
  Stegosaurus
  Steiff bear
  Steinlager
  Steinway grand
  Steinway piano
  Stelara
  Stella Prize
  Stellar Lumens
  Steller sea lions
  Steller's sea lion
  Sten gun
  Sten guns
  Stena Impero
  Stena Line Superfast
  Stendhal syndrome
  Stepford Wives
  Stephenson's Rocket
  Steptoe and Son
  Stetson
  Stetsons
  Stevens-Johnson syndrome
  Stevia
  Stewards' Cup
  Steyr AUG
  Steyr Mannlicher
  Stick Man
  Stickle Bricks
  Sticky Fingers
  Stilton
  Stilton cheese
  Stinger missile
  Stinger missiles
  Stingers
  Stingray torpedo
  Stinking Bishop
  Stirling Prize
  Stockholm Syndrome
  Stockholm Water Prize
  Stockholm syndrome
  Stolen Generations
  Stoli
  Stolichnaya
  Stollen
  Stone of Destiny
  Stone of Scone
  Stone's Ginger Wine
  Stoney Tangawizi
  Storage Wars
  Stork margarine
  Storm Abigail
  Storm Agnes
  Storm Alex
  Storm Ali
  Storm Arwen
  Storm Ashley
  Storm Babet
  Storm Barra
  Storm Bert
  Storm Betty
  Storm Boris
  Storm Callum
  Storm Ciara
  Storm Ciaran
  Storm Ciarán
  Storm Conall
  Storm Daniel
  Storm Darragh
  Storm Debi
  Storm Dennis
  Storm Desmond
  Storm Doris
  Storm Dudley
  Storm Eleanor
  Storm Emma
  Storm Eowyn
  Storm Eunice
  Storm Eva
  Storm Filomena
  Storm Frank
  Storm Franklin
  Storm Gerrit
  Storm Gertrude
  Storm Gloria
  Storm Hannah
  Storm Henk
  Storm Henry
  Storm Imogen
  Storm Isha
  Storm Jocelyn
  Storm Jorge
  Storm Kathleen
  Storm Lilian
  Storm Lorenzo
  Storm Ophelia
  Storm Shadow
  Storm Shadow missile
  Storm Shadow missiles
  Storm Shadows
  Storm Xynthia
  Storm Éowyn
  Stormont House Agreement
  Story of Yanxi Palace
  Stoxx 50
  Stoxx 600
  Stoxx Europe 600
  Strade Bianche
  Stradivari
  Stradivarius
  Stradivarius violin
  Straight Outta Compton
  Straits Times Index
  Straits Times index
  Strange Fruit
  Strange New Worlds
  Stranger Things
  Strangers in the Night
  Strat
  Strategic Defense Initiative
  Stratocaster
  Stratocasters
  Stratolaunch
  Strattera
  Stratus variant
  Strawberry Fields Forever
  Strawberry and Chocolate
  Stree
  Stree 2
  Street Fighter
  Street Fighter II
  Street View
  Streetcar Named Desire
  Strega Prize
  Strela
  Strela missile
  Strela-10
  Strela-2
  Strep A
  Strepsils
  Streptococcus
  Stretch Armstrong
  Strictly
  Strictly Ballroom
  Strictly Come Dancing
  Strongbow
  Strongbow Dark Fruit
  Struwwelpeter
  Stryker vehicle
  Stryker vehicles
  Strykers
  Stuart Little
  Student of the Year
  Stuka
  Stukas
  Stuttgart Open
  Stuxnet
  Styrian Grand Prix
  Styrofoam
  Su-22
  Su-24
  Su-24M
  Su-24s
  Su-25
  Su-25s
  Su-27
  Su-27s
  Su-30
  Su-30MKI
  Su-30MKM
  Su-30s
  Su-33
  Su-34
  Su-34s
  Su-35
  Su-35s
  Su-57
  Subaru BRZ
  Subaru Crosstrek
  Subaru Forester
  Subaru Impreza
  Subaru Impreza WRX
  Subaru Imprezas
  Subaru Legacy
  Subaru Liberty
  Subaru Outback
  Subaru Telescope
  Subaru WRX
  Subaru XV
  Subaru telescope
  Subarus
  Subbuteo
  Suboxone
  Subroto Cup
  Suburbans
  Suburra
  Subutex
  Subway Surfers
  Sudafed
  Sudamericana
  Sudirman Cup
  Sudocrem
  Sudoku
  Suez Crisis
  Suffolk Punch
  Suffolk sheep
  Suffren-class
  Sugar Bowl
  Suica
  Suicide Squad
  Sukhoi 30
  Sukhoi Su-27
  Sukhoi Su-30
  Sukhoi Superjet
  Sukhoi Superjet 100
  Sukhoi-30
  Sukhoi-30MKI
  Sukhois
  Sukkot
  Sukma
  Sukma Games
  Sukuk
  Sukuma Wiki
  Sulman Prize
  Sultan Ahmad Shah Cup
  Sultan Azlan Shah Cup
  Sum of All Fears
  Sumatran orangutan
  Sumatran rhino
  Sumatran rhinos
  Sumatran tiger
  Sumatran tigers
  SumbandilaSat
  Sumfest
  Summer Heights High
  Summer Olympics
  Summer of the Seventeenth Doll
  SummerSlam
  Summit of the Americas
  Summit supercomputer
  Sumo Grand Slam
  Sun Also Rises
  Sun Bowl
  Sun Met
  Sun Princess
  SunPass
  Sunburn
  Sunburn Festival
  Sundance Film Festival
  Sunday Bloody Sunday
  Sunday Night Football
  Sunday Times Literary Awards
  Sunday in the Park
  Suneung
  Sunflower Movement
  Sunfoil Series
  Sunlenca
  Sunna
  Sunnah
  Sunningdale Agreement
  Sunny Delight
  SunnyD
  Sunset Limited
  Sunshine Ladies Tour
  Sunshine Policy
  Sunshine Tour
  Sunsplash
  Suntory Yamazaki
  Sunway TaihuLight
  Suomi NPP
  Supa Modo
  Super 12
  Super 14
  Super 30
  Super Bowl
  Super Bowl LVII
  Super Bowl LVIII
  Super Bowl XLIX
  Super Cobra
  Super Cup
  Super Deluxe
  Super Etendard
  Super Famicom
  Super Glue
  Super Heavy booster
  Super Hornet
  Super Hornets
  Super League Grand Final
  Super Mario
  Super Mario 64
  Super Mario Bros
  Super Mario Bros.
  Super Mario Bros. Movie
  Super Mario Kart
  Super Mario Odyssey
  Super NES
  Super Nintendo
  Super Puma
  Super Pumas
  Super Rugby
  Super Rugby Aotearoa
  Super Rugby Pacific
  Super Smash
  Super Smash Bros
  Super Smash Bros.
  Super Soaker
  Super Soakers
  Super Tucano
  Super Tucanos
  Super Tuscan
  Super Typhoon Man-yi
  Super Typhoon Rolly
  Super Typhoon Yolanda
  Super Voice Girls
  Super Étendard
  Super-Kamiokande
  Super50 Cup
  SuperFerry 14
  SuperStar Gemini
  SuperStar Virgo
  Superbike World Championship
  Superclasico
  Superclásico
  Supercopa
  Supercopa de España
  Supercoppa Italiana
  Superferry 14
  Superfortress
  Superfund
  Superglue
  Supergun
  Superjet
  Superjet 100
  Superman
  Superman Returns
  Supermarine Spitfire
  Superquinn sausages
  Superstakes
  Superstorm Sandy
  Supligen
  Supporters' Shield
  Supreme Novices' Hurdle
  Surah Yasin
  Surajkund Mela
  Sure Start
  Sure deodorant
  Surface Duo
  Surface Pro
  Surface RT
  Surfin' U.S.A.
  Surveyor 1
  Survivor Series
  Suspicious Minds
  Sussex Pond pudding
  Sussex Stakes
  Sutton Hoo helmet
  Suya
  Suzuka 8 Hours
  Suzuki APV
  Suzuki Alto
  Suzuki Baleno
  Suzuki Carry
  Suzuki Celerio
  Suzuki Cultus
  Suzuki Cup
  Suzuki Ertiga
  Suzuki Escudo
  Suzuki Every
  Suzuki GSX-R
  Suzuki Grand Vitara
  Suzuki Hayabusa
  Suzuki Ignis
  Suzuki Jimny
  Suzuki Mehran
  Suzuki SX4
  Suzuki Samurai
  Suzuki Swift
  Suzuki Vitara
  Suzuki Wagon R
  Suzume
  Svenska Cupen
  Swachh Bharat
  Swachh Bharat Abhiyan
  Swachh Bharat Mission
  Swades
  Swaledale sheep
  Swallows and Amazons
  Swan Lake
  Swanndri
  Swaralaya Yesudas Award
  Swatch watch
  Swatch watches
  Swedish Fish
  Sweeney Todd
  Sweet 16
  Sweet Caroline
  Sweet Charity
  Sweet Child o' Mine
  Sweet Home Alabama
  Sweet Magnolias
  Sweet Valley High
  Sweet'N Low
  Swift Dzire
  Swift code
  Swift satellite
  Swiftsure-class
  Swiggy Instamart
  Swine Flu
  Swing Low, Sweet Chariot
  Swingball
  Swish payment
  Swiss Army Knife
  Swiss Army knife
  Swiss Indoors
  Swiss Market Index
  Swiss Open
  Swiss chard
  Swiss cheese
  Swiss roll
  Switch Lite
  Switchblade drone
  Switchblade drones
  Sword Art Online
  Swords of Iron
  Syariah
  Sydney Festival
  Sydney International
  Sydney Marathon
  Sydney Mardi Gras
  Sydney Olympics
  Sydney Peace Prize
  Sydney Royal Easter Show
  Sydney funnel-web
  Sydney to Hobart
  Sydney-Hobart
  Sye Raa Narasimha Reddy
  Syed Modi International
  Syed Mushtaq Ali Trophy
  Sykes-Picot
  Sykes-Picot Agreement
  Sylvanian Families
  Symbian
  Symbicort
  Sympathy for the Devil
  Symphonie Fantastique
  Symphony of the Seas
  Synagis
  Syncom
  Synthroid
  Syracuse satellite
  Syrah
  Syrian civil war
  Syrian hamster
  Syriana
  Szechuan pepper
  Sziget
  Sziget Festival
  Sábado Gigante
  São Paulo Biennial
  São Paulo Grand Prix
  Sémillon
  Sónar
  T in the Park
  T-14
  T-14 Armata
  T-34
  T-34 tank
  T-34s
  T-38
  T-45 Goshawk
  T-50
  T-54
  T-55
  T-55s
  T-6 Texan
  T-62
  T-62s
  T-64
  T-72
  T-72 tank
  T-72 tanks
  T-72B3
  T-72s
  T-80
  T-80BVM
  T-80s
  T-90
  T-90 tank
  T-90 tanks
  T-90M
  T-90S
  T-90s
  T-Bills
  T-Rex
  T-bill
  T-bills
  T-rex
  T. rex
  T.S. Eliot Prize
  T20 Blast
  T20 World Cup
  TA-25
  TA-35
  TAG Heuer Carrera
  TAIEX
  TARP
  TASER
  TASI
  TATP
  TB
  TB2
  TB2 drones
  TB2s
  TCP
  TCP/IP
  TD-SCDMA
  TEC-9
  TEC-DC9
  TED Talk
  TEDx
  TESS
  TEU
  TEUs
  TF-X
  TGV
  TGV train
  TGVs
  THAAD
  THAAD missile
  THAAD system
  THC
  THG
  THX
  TICAD
  TIFF
  TIMSS
  TIN
  TM Unifi
  TMO
  TMT
  TMZ Live
  TNPL
  TNT
  TNT equivalent
  TOPEX/Poseidon
  TOPIX
  TOS-1
  TOS-1A
  TOW
  TOW missile
  TOW missiles
  TOWIE
  TOWs
  TPOXX
  TPU
  TPUs
  TR-808
  TRAIN Law
  TRMM
  TRNSMT
  TRS-80
  TS Eliot Prize
  TSX
  TSX composite
  TTF
  TTIP
  TV
  TV Week Logie Awards
  TV set
  TV sets
  TVs
  TW
  TWA Flight 800
  TWh
  Ta Ra Rum Pum
  Taarak Mehta Ka Ooltah Chashmah
  Taare Zameen Par
  Tabasco
  Tabasco sauce
  Tabaski
  Tabun
  Tacky's Rebellion
  Tadau Kaamatan
  Tadawul All-Share Index
  Tadawul index
  Taepo Dong 2
  Taepo Dong-1
  Taepo Dong-2
  Taepodong
  Taepodong missile
  Taepodong-1
  Taepodong-2
  Taft-Hartley
  Tagrisso
  Tahidi High
  Taiex
  Taif Accord
  Taif Agreement
  Taifa-1
  Taihoro
  Tailteann Cup
  Taiping Rebellion
  Taiwan Relations Act
  Take Me Home, Country Roads
  Take Me to Church
  Taki Taki
  Taking of Christ
  Tale of Genji
  Tale of Peter Rabbit
  Taleggio
  Talented Mr. Ripley
  Tales of Hoffmann
  Talisker
  Talk to Her
  Tallboy bomb
  Talmud
  Talwar-class
  Tam o'Shanter
  Tamagotchi
  Tamagotchis
  Tamgha-e-Imtiaz
  Tamiflu
  Tamil Nadu Premier League
  Taming of the Shrew
  Tamkharit
  Tamoxifen
  Tampax
  Tamworth Country Music Festival
  Tamworth pig
  Tan Suo Yi Hao
  Tanabata
  Tanakh
  Tanduay
  Tangentopoli
  Tango ball
  Tankan
  Tankan survey
  Tannhäuser
  Tantan
  Tanu Weds Manu
  Tanu Weds Manu Returns
  Tao Te Ching
  Tapanuli orangutan
  Tapis crude
  Tar Barrels
  Tara Brooch
  Taranis
  Tarceva
  Tartan
  Tartare sauce
  Tarte Tatin
  Tartuffe
  Tarzan
  Taser
  Taser gun
  Taser guns
  Tasers
  Tashkent Agreement
  Tasi
  Taskmaster
  Tasmanian Tiger
  Tasmanian devil
  Tasmanian devils
  Tasmanian tiger
  Taste of Cherry
  Tastee patties
  Tastee patty
  Tata Ace
  Tata Altroz
  Tata Aria
  Tata Harrier
  Tata Indica
  Tata Indigo
  Tata Magic
  Tata Mumbai Marathon
  Tata Nano
  Tata Nanos
  Tata Nexon
  Tata Nexon EV
  Tata Punch
  Tata Safari
  Tata Safari Storme
  Tata Steel Chess
  Tata Sumo
  Tata Tiago
  Tata Tigor
  Tata Winger
  Tate & Lyle sugar
  Tatort
  Tattooist of Auschwitz
  Taurus cruise missile
  Taurus cruise missiles
  Taurus missile
  Taurus missiles
  Taurus pistol
  Taurus revolver
  Taurus rocket
  Tavor rifle
  Tawag ng Tanghalan
  Taxi Driver
  Taxi Driver 2
  Taxi Tehran
  Taxol
  Tay-Sachs
  Tay-Sachs disease
  Taybeh
  Tayto crisps
  Tayto sandwich
  Taça da Liga
  Taça de Portugal
  Tdap
  Te Aihe
  Te Deum
  Te Matatini
  Te Rehutai
  Teacher's Day
  Teachers' Day
  Teamgeist
  Teams call
  Tears of the Kingdom
  Teasmade
  Tec-9
  TecDAX
  Tecentriq
  TechCrunch Disrupt
  Tecno Camon
  Tecovirimat
  Ted Lasso
  Teddy Ruxpin
  Tedpix
  Teej
  Teen Choice Awards
  Teen Wolf
  Teenage Dream
  Teenage Mutant Ninja Turtles
  Teflon
  Tegra
  Tegretol
  Teh Tarik
  Tejas Express
  Tejas Mk1A
  Tekken
  Tel Aviv 35
  Telecaster
  Telegram app
  Telegram channel
  Telegram channels
  Teletext
  Teletext Holidays
  Teletubbies
  Teletubbies doll
  Telkom Knockout
  Telluride Film Festival
  Telstar
  Telstar 18
  Telstar satellite
  Temazepam
  Tempest fighter
  Temple Run
  Temple of Doom
  Templeton Prize
  Tempranillo
  Temptation Island
  Tenant of Wildfell Hall
  Tencel
  Tender Is the Night
  Tennent's Lager
  Tennent's Super
  TensorFlow
  Tequila Sunrise
  Tere Bin
  Tere Naam
  Terminator
  Terminator 2
  Terra Luna
  Terra satellite
  TerraUSD
  Terracotta Army
  Terracotta Warriors
  Terrorism Act
  Terry's Chocolate Orange
  Tesco Clubcard
  Tesla Autopilot
  Tesla Bot
  Tesla Cybertruck
  Tesla Cybertrucks
  Tesla Megapack
  Tesla Model 3
  Tesla Model 3s
  Tesla Model S
  Tesla Model Ss
  Tesla Model X
  Tesla Model Y
  Tesla Model Ys
  Tesla Powerwall
  Tesla Roadster
  Tesla Semi
  Tesla Supercharger
  Tesla Superchargers
  Teslas
  Tess of the D'Urbervilles
  Tess of the d'Urbervilles
  Test
  Test Match Special
  Tests
  Tetley Bitter
  Tetley's Bitter Cup
  Tetracycline
  Tetris
  Tevatron
  Texas Chainsaw Massacre
  Texas Hold 'Em
  Texas Longhorn
  Texas State Fair
  Texel sheep
  Tezaab
  Tezgam
  Tezgam Express
  Thaad
  Thai FA Cup
  Thai Phakanan
  Thai green curry
  Thailand Grand Prix
  Thailand Open
  Thaipongal
  Thaipusam
  Thalaivaa
  Thalaivii
  Thalidomide
  Thalomid
  Thalys train
  Thangalaan
  Thank You for the Music
  Thanksgiving
  Thanksgiving Day
  Thappad
  Thar Express
  That '70s Show
  That Thing Called Tadhana
  Thatcherism
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
  Theeb
  Theft Act
  Their Eyes Were Watching God
  Thelma & Louise
  Thelma and Louise
  Theory of Everything
  Theraflu
  There Is No Evil
  There Was a Country
  There Will Be Blood
  Theremin
  Thermomix
  Thermos
  Thessalonians
  They Think It's All Over
  Thick of It
  Thighmaster
  Thin Mints
  Things Fall Apart
  Things We Do for Love
  Thingyan
  Think and Grow Rich
  ThinkPad
  ThinkPads
  Thinking Out Loud
  Thinsulate
  Third Battle of Panipat
  Third World Cop
  Third World War
  Third of May 1808
  Thirteenth Five-Year Plan
  Thirty Meter Telescope
  Thirty Years War
  Thirty Years' War
  Thirukkural
  Thiruvonam
  This American Life
  This Earth of Mankind
  This Hour Has 22 Minutes
  This Is Us
  This Land Is Your Land
  Thobe
  Thomas Cup
  Thomas Guide
  Thomas the Tank Engine
  Thompson gun
  Thompson submachine gun
  Thomson Local
  Thomson's gazelle
  Thor: Love and Thunder
  Thor: Ragnarok
  Thorazine
  Thorn Birds
  Thoroughbred
  Thoroughbreds
  Thousand Island dressing
  Thousand and One Nights
  Three Billboards
  Three Colours: Blue
  Three Kings Day
  Three Kings' Day
  Three Little Birds
  Three Little Pigs
  Three Musketeers
  Three Waters
  Three-Body Problem
  Threema
  Threepenny Opera
  Thrilla in Manila
  Thrilla in Manilla
  Thriller
  Thrissur Pooram
  Throw Your Arms Around Me
  Thrust SSC
  ThrustSSC
  Thugs of Hindostan
  Thums Up
  Thunderball
  Thunderbird email
  Thunderbirds
  Thunderbolt port
  Thunderstruck
  Thunivu
  Thuppakki
  Thursday Night Football
  Thus Spoke Zarathustra
  Ti Oluwa Ni Ile
  Tia Maria
  Tiananmen Square massacre
  Tiangong
  Tiangong space station
  Tiangong-1
  Tiangong-2
  Tianhe
  Tianhe-1A
  Tianhe-2
  Tianwen-1
  Tianwen-2
  Tianzhou
  Tianzhou-1
  Tibetan Mastiff
  Tic Tac
  Tic Tacs
  Tickle Me Elmo
  Ticonderoga-class
  Tide Pod
  Tide Pods
  Tidy Towns
  Tien Kung
  Tiffany lamp
  Tiger 3
  Tiger Balm
  Tiger Beer
  Tiger Cup
  Tiger I
  Tiger King
  Tiger Moth
  Tiger Moths
  Tiger Who Came to Tea
  Tiger Zinda Hai
  Tiger helicopter
  Tiger tank
  Tiger tanks
  TikTok Lite
  TikTok Shop
  TikToks
  Tim Hortons Brier
  Tim Hortons coffee
  Tim Tam
  Tim Tams
  Timberland boots
  Timberlands
  Timbits
  Time 100
  Time of the Hero
  Times They Are a-Changin'
  Timex watch
  Timkat
  Timothy Taylor Landlord
  Tin Drum
  Ting soda
  Tingle Creek
  Tingle Creek Chase
  Tinker Tailor Soldier Spy
  Tinker, Tailor, Soldier, Spy
  Tinkies
  Tintin
  Tiny Dancer
  Tirpitz
  Tirreno-Adriatico
  Tirukkural
  Tirzepatide
  Tisha B'Av
  Titan II
  Titan IV
  Titan rocket
  Titan sub
  Titan submersible
  Titane
  Titanic
  Title 42
  Title IX
  Title VII
  Tito's
  Titoism
  Titus Andronicus
  TiungSAT
  TiungSAT-1
  Tivo
  Tivoli incursion
  Tizen
  Tizer
  To Kill a Mockingbird
  To Pimp a Butterfly
  To the Lighthouse
  Toblerones
  Toby jug
  Tochka
  Tochka-U
  Tocilizumab
  Today Show
  Today Tonight
  Today programme
  Today show
  Todo Sobre Mi Madre
  Tofurky
  Toilet Duck
  Toilet: Ek Prem Katha
  Tokaido Shinkansen
  Tokaji
  Tokarev
  Tokarev pistol
  Tokoh Guru
  Tokyo 2020
  Tokyo Drift
  Tokyo Game Show
  Tokyo Ghoul
  Tokyo International Film Festival
  Tokyo Marathon
  Tokyo Motor Show
  Tokyo Olympics
  Tokyo Story
  Tokyo Vice
  Tom Yum
  Tom and Jerry
  Tomahawk
  Tomahawk cruise missile
  Tomahawk cruise missiles
  Tomahawk missile
  Tomahawk missiles
  Tomahawks
  Tomatina
  Tomb Raider
  Tomb of Sand
  Tomcat fighter
  Tommy gun
  Tommy guns
  Tomorrow Never Dies
  Tomorrowland
  Tongyi Qianwen
  Toni Erdmann
  Tonight Show
  Tonight With Trevor McDonald
  Tonka truck
  Tonka trucks
  Tony Award
  Tony Awards
  Tony Hawk's Pro Skater
  Tonys
  Too Hot to Handle
  Tooheys
  Tooheys New
  Tootsie Pop
  Tootsie Rolls
  Top 14
  Top 40
  Top 40 Index
  Top Chef
  Top Gear
  Top Gun
  Top Gun: Maverick
  Top Ramen
  Top Trumps
  Top of the Pops
  Topamax
  Topix
  Topix index
  Topol
  Topol missile
  Topol-M
  Tor M1
  Tor-M1
  Tor-M2
  Torchwood
  Tornado F3
  Tornado GR4
  Tornado GR4s
  Tornado jet
  Tornado jets
  Tornado locomotive
  Tornado steam locomotive
  Tornado-S
  Toronto Film Festival
  Toronto International Film Festival
  Torrey Canyon
  Torrijos-Carter Treaties
  Tortured Poets Department
  Tosa
  Toshiba Satellite
  Tostitos
  Touch 'n Go
  Touch 'n Go eWallet
  Touch ID
  TouchPad
  Touche Eclat
  Touche Éclat
  Toulon Tournament
  Tour Championship
  Tour Down Under
  Tour de France
  Tour de France Femmes
  Tour de Langkawi
  Tour de Pologne
  Tour de Romandie
  Tour de Ski
  Tour de Suisse
  Tour de Yorkshire
  Tour du Faso
  Tour du Rwanda
  Tour of Britain
  Tour of California
  Tour of Flanders
  Tour of Oman
  Tourette syndrome
  Tourette's
  Tourette's syndrome
  Tourettes
  Touriga Nacional
  Tournament of Hearts
  Tournament of Roses
  Tournedos Rossini
  Tower of Babel
  Towie
  Toy Poodle
  Toy Story
  Toy Story 2
  Toy Story 3
  Toy Story 4
  Toyota 4Runner
  Toyota Alphard
  Toyota Aurion
  Toyota Auris
  Toyota Avalon
  Toyota Avanza
  Toyota Avensis
  Toyota Aygo
  Toyota C-HR
  Toyota Camry
  Toyota Carina
  Toyota Celica
  Toyota Century
  Toyota Coaster
  Toyota Corolla
  Toyota Corona
  Toyota Crown
  Toyota Echo
  Toyota Estima
  Toyota Etios
  Toyota Fielder
  Toyota Fortuner
  Toyota HiAce
  Toyota Hiace
  Toyota Highlander
  Toyota Hilux
  Toyota Hilux Surf
  Toyota Hilux Vigo
  Toyota Innova
  Toyota Kluger
  Toyota Land Cruiser
  Toyota Land Cruisers
  Toyota MR2
  Toyota Mark II
  Toyota Matrix
  Toyota Mirai
  Toyota Noah
  Toyota Passo
  Toyota Prado
  Toyota Premio
  Toyota Previa
  Toyota Prius
  Toyota Probox
  Toyota Qualis
  Toyota Quantum
  Toyota RAV4
  Toyota Rav4
  Toyota Rush
  Toyota Sequoia
  Toyota Sienna
  Toyota Starlet
  Toyota Supra
  Toyota Tacoma
  Toyota Tazz
  Toyota Tercel
  Toyota Tundra
  Toyota Vellfire
  Toyota Vios
  Toyota Vitz
  Toyota Wigo
  Toyota Wish
  Toyota Yaris
  Toyota Yaris Cross
  Toyota bZ4X
  Toyotas
  Trabant
  Trabants
  Trace Gas Orbiter
  TraceTogether
  TraderMoni
  Tradermoni
  Trafalgar-class
  Trail of Tears
  Trailer Park Boys
  Train 18
  Train Law
  Train law
  Train to Busan
  Train to Pakistan
  Trainspotting
  Tramadol
  Trans-Pacific Partnership
  Trans-Siberian Express
  Trans-Tasman Trophy
  Transformers
  Transit van
  Transit vans
  Transrapid
  Traslacion
  Trasylol
  Travelers Championship
  Travelgate
  Travers Stakes
  Traviata
  Treasure Island
  Treasury Single Account
  Treasury bond
  Treasury bonds
  Treaty Principles Bill
  Treaty of Amity and Cooperation
  Treaty of Guadalupe Hidalgo
  Treaty of Lausanne
  Treaty of Lisbon
  Treaty of Maastricht
  Treaty of Nanking
  Treaty of Nice
  Treaty of Pangkor
  Treaty of Paris
  Treaty of Rome
  Treaty of San Francisco
  Treaty of Shimonoseki
  Treaty of Sèvres
  Treaty of Tlatelolco
  Treaty of Tordesillas
  Treaty of Trianon
  Treaty of Utrecht
  Treaty of Versailles
  Treaty of Waitangi
  Treaty of Westphalia
  Treaty on the Functioning
  Trello
  Trenbolone
  Treo
  Treskilling Yellow
  Tri Nations
  Tri-Nation Series
  Tri-Nations
  Trials of Brother Jero
  Triangle of Sadness
  Tribe Called Judah
  Tribeca Film Festival
  Triceratops
  Trident
  Trident D5
  Trident II
  Trident II D5
  Trident gum
  Trident missile
  Trident missiles
  Trident nuclear
  Trident renewal
  Trident replacement
  Trident submarine
  Trident submarines
  Trieste bathyscaphe
  Trikafta
  Trimetazidine
  Trinidad Carnival
  Trinitron
  Trinity Sunday
  Triomphant-class
  Tripitaka
  Triple Crown
  Triple J Hottest 100
  Triscuit
  Trishul missile
  Tristan and Isolde
  Tristan und Isolde
  Tristram Shandy
  Triton drone
  Triumph Bonneville
  Triumph Daytona
  Triumph Dolomite
  Triumph Herald
  Triumph Hurdle
  Triumph Speed Triple
  Triumph Spitfire
  Triumph Stag
  Triumph Street Triple
  Triumph TR3
  Triumph TR4
  Triumph TR6
  Triumph TR7
  Triumph Thunderbird
  Triumph Tiger
  Triumph Trident
  Triumph Vitesse
  Triumph of the Will
  Trivial Pursuit
  Trivial Pursuit Genus
  Troilus and Cressida
  Trolls dolls
  Trooping the Colour
  Tropa de Elite
  Trophy Lager
  Trophy system
  Trophée des Champions
  Tropical Storm Debby
  Tropical Storm Erika
  Tropical Storm Kristine
  Tropical Storm Nicole
  Tropical Storm Ondoy
  Tropical Storm Sendong
  Tropicana Orange Juice
  Trotskyism
  True Beauty
  True Blood
  True Detective
  True Lies
  Trulicity
  Truly Hard Seltzer
  Truman Doctrine
  Trump coin
  Trumpcare
  Trumpism
  Truth Social
  Truvada
  Truvia
  Tsar Bomba
  Tsezar Kunikov
  Tsirkon
  Tsotsi
  Tu Jhoothi Main Makkaar
  Tu-134
  Tu-144
  Tu-154
  Tu-160
  Tu-204
  Tu-22
  Tu-22M3
  Tu-95
  Tubi
  Tubular Bells
  Tucano trainer
  Tui beer
  Tuk Tuk
  Tuk-Tuks
  Tuk-tuk
  Tulip Revolution
  Tullamore Dew
  Tum Hi Ho
  Tumbo Lisiloshiba
  Tums
  Tunnock's Caramel Wafer
  Tunnock's Teacakes
  Tupolev 134
  Tupolev Tu-154
  Tupolev-154
  Turandot
  Turbotax
  Turin Shroud
  Turinabol
  Turing Award
  Turing Test
  Turing test
  Turk Stream
  TurkStream
  Turkey Twizzlers
  Turkish Cup
  Turkish Delight
  Turkish Grand Prix
  Turkish Van
  Turn of the Screw
  Turner Diaries
  Turner Prize
  Turner syndrome
  Turner's syndrome
  Turnitin
  Tusker Lager
  Tusker Project Fame
  Tutti Frutti
  TweetDeck
  Tweetdeck
  Twelfth Night
  Twelfth of July
  Twelve Angry Men
  Twentieth Century Limited
  Twenty Love Poems
  Twenty Thousand Leagues
  Twenty-Five Twenty-One
  Twenty20
  Twenty20 Cup
  Twenty20 World Cup
  Twice as Tall
  Twiglets
  Twilight
  Twilight Saga
  Twilight Zone
  Twin Otter
  Twin Otters
  Twin Peaks
  Twinkie
  Twinkies
  Twisties
  Twitter Blue
  Twitter Spaces
  Twix
  Twizzlers
  Two Oceans Marathon
  Two Sessions
  Two and a Half Men
  Tylenol
  Tyne-Wear derby
  Type 001A
  Type 052D
  Type 054A
  Type 055
  Type 075
  Type 076
  Type 094
  Type 15
  Type 209
  Type 212
  Type 214
  Type 22 frigate
  Type 23
  Type 23 frigate
  Type 23 frigates
  Type 26
  Type 26 frigate
  Type 26 frigates
  Type 31
  Type 31 frigate
  Type 31 frigates
  Type 32 frigate
  Type 39A
  Type 42
  Type 42 destroyer
  Type 45
  Type 45 destroyer
  Type 45 destroyers
  Type 45s
  Type 56
  Type 59
  Type 99
  TypeScript
  Typhon
  Typhon missile system
  Typhoon Bopha
  Typhoon Carina
  Typhoon Doksuri
  Typhoon Gaemi
  Typhoon Glenda
  Typhoon Goni
  Typhoon Hagibis
  Typhoon Hagupit
  Typhoon Haiyan
  Typhoon Hato
  Typhoon Jebi
  Typhoon Ketsana
  Typhoon Lekima
  Typhoon Mangkhut
  Typhoon Milenyo
  Typhoon Morakot
  Typhoon Nina
  Typhoon Noru
  Typhoon Odette
  Typhoon Ompong
  Typhoon Pablo
  Typhoon Pepeng
  Typhoon Rai
  Typhoon Reming
  Typhoon Rolly
  Typhoon Ruby
  Typhoon Saola
  Typhoon Ulysses
  Typhoon Yagi
  Typhoon Yolanda
  Typhoon fighter
  Typhoon fighter jets
  Typhoon jets
  Typhoon-class
  Tyrannosaurus
  Tyrannosaurus Rex
  Tyrannosaurus rex
  Tyrolean hat
  Tysabri
  Tyskie
  Tyulpan
  Tzatziki
  Tár
  U-17 World Cup
  U-2
  U-2 spy plane
  U-20 World Cup
  U-Boat
  U-Boats
  U-boat
  U-boats
  U.S. Open
  U.S. Open Cup
  U.S. Women's Open
  UAE Tour
  UAPA
  UARS
  UAS
  UAV
  UAVs
  UC Browser
  UEFA Cup
  UEFA Europa League
  UEFA Nations League
  UEFA Super Cup
  UEFA Youth League
  UFC 229
  UFO
  UFOs
  UGC-NET
  UGG boots
  UH-1
  UH-1 Huey
  UH-1H
  UH-60
  UH-60 Black Hawk
  UHD
  UHF
  UHT
  UHT milk
  UK Championship
  UK Snooker Championship
  UK-DMC
  ULEZ charge
  UMANG
  UMTS
  UN Charter
  UNCLOS
  UNESCO Peace Prize
  UNIVAC
  UNIX
  UPC
  UPS battery
  UPSR
  URC
  URL
  URLs
  US Grand Prix
  US Masters
  US Open
  US Open Cup
  US Women's Open
  US-Africa Leaders Summit
  USA 94
  USA Patriot Act
  USA-193
  USB
  USB drive
  USB stick
  USB sticks
  USB-C
  USBs
  USCGC Bertholf
  USCGC Eagle
  USCGC Hamilton
  USCGC Healy
  USCGC Kimball
  USCGC Munro
  USCGC Polar Star
  USCGC Stone
  USCGC Stratton
  USCGC Waesche
  USD Coin
  USDC
  USDT
  USNS Bowditch
  USNS Cesar Chavez
  USNS Cobb
  USNS Comfort
  USNS Harvey Milk
  USNS Hiawatha
  USNS Impeccable
  USNS Lewis and Clark
  USNS Mercy
  USNS Victorious
  USS Abraham Lincoln
  USS Alabama
  USS America
  USS Annapolis
  USS Antietam
  USS Anzio
  USS Arizona
  USS Arleigh Burke
  USS Arlington
  USS Bainbridge
  USS Barry
  USS Bataan
  USS Benfold
  USS Blue Ridge
  USS Bonhomme Richard
  USS Boxer
  USS Bunker Hill
  USS California
  USS Carl Vinson
  USS Carney
  USS Carter Hall
  USS Chafee
  USS Chancellorsville
  USS Chosin
  USS Chung-Hoon
  USS Cole
  USS Connecticut
  USS Constellation
  USS Constitution
  USS Coronado
  USS Cowpens
  USS Curtis Wilbur
  USS Decatur
  USS Dewey
  USS Donald Cook
  USS Dwight D. Eisenhower
  USS Eisenhower
  USS Eldridge
  USS Enterprise
  USS Essex
  USS Fitzgerald
  USS Florida
  USS Forrestal
  USS Fort Worth
  USS Franklin
  USS Freedom
  USS Gabrielle Giffords
  USS George H.W. Bush
  USS George HW Bush
  USS George Washington
  USS Georgia
  USS Gerald Ford
  USS Gerald R. Ford
  USS Germantown
  USS Gettysburg
  USS Gravely
  USS Green Bay
  USS Greeneville
  USS Guardian
  USS Harry S Truman
  USS Harry S. Truman
  USS Hawaii
  USS Higgins
  USS Hopper
  USS Hornet
  USS Hue City
  USS Independence
  USS Indianapolis
  USS Intrepid
  USS Iowa
  USS Iwo Jima
  USS Jimmy Carter
  USS John C. Stennis
  USS John F. Kennedy
  USS John McCain
  USS John S. McCain
  USS Juneau
  USS Kearsarge
  USS Kentucky
  USS Kidd
  USS Kitty Hawk
  USS Laboon
  USS Lake Champlain
  USS Langley
  USS Lassen
  USS Lexington
  USS Leyte Gulf
  USS Liberty
  USS Maddox
  USS Mahan
  USS Maine
  USS Makin Island
  USS Mason
  USS McFaul
  USS Michigan
  USS Midway
  USS Milius
  USS Minnesota
  USS Missouri
  USS Mobile Bay
  USS Monitor
  USS Monterey
  USS Montgomery
  USS Mount Whitney
  USS Mustin
  USS Nassau
  USS Nautilus
  USS Nevada
  USS New Jersey
  USS New York
  USS Nimitz
  USS Nitze
  USS Ohio
  USS Oklahoma
  USS Olympia
  USS Peleliu
  USS Philippine Sea
  USS Pinckney
  USS Ponce
  USS Porter
  USS Preble
  USS Princeton
  USS Pueblo
  USS Ralph Johnson
  USS Ranger
  USS Rhode Island
  USS Ronald Reagan
  USS Ross
  USS Saipan
  USS Sampson
  USS Samuel B. Roberts
  USS San Antonio
  USS San Francisco
  USS Saratoga
  USS Scorpion
  USS Shiloh
  USS Somerset
  USS Spruance
  USS Stark
  USS Stennis
  USS Stethem
  USS Tarawa
  USS Texas
  USS Theodore Roosevelt
  USS Thresher
  USS Tripoli
  USS Utah
  USS Vermont
  USS Vicksburg
  USS Vincennes
  USS Virginia
  USS Wasp
  USS West Virginia
  USS Whidbey Island
  USS William P. Lawrence
  USS Winston S. Churchill
  USS Wisconsin
  USS Yorktown
  USS Zumwalt
  USSD
  UTMB
  UTME
  UV
  UV Index
  UV index
  UV light
  UV rays
  UVA
  UVB
  Uber Black
  Uber Cup
  Uber Lite
  Uber Pool
  Uber app
  Uber ride
  UberBLACK
  UberPool
  UberX
  Ubers
  Ubud Writers Festival
  Ubuntu
  Udta Punjab
  Uefa Cup
  Ugadi
  Ugali
  Uganda Cup
  Ugg boot
  Ugg boots
  Uggs
  Ugly Betty
  Uilleann pipes
  Ujamaa
  Ujjwala
  Ujjwala Yojana
  Ulster Grand Prix
  Ulster SFC
  Ultimate Table Tennis
  Ultra-Trail du Mont-Blanc
  UltraEdge
  Ultraboost
  Uluru Statement
  Uluru Statement from the Heart
  Ulysses
  Ulysses spacecraft
  Umbrella Movement
  Umbrella Revolution
  Umhlanga
  Umkhosi Womhlanga
  Umra
  Umrao Jaan
  Umthayi
  Un Certain Regard
  Un Chien Andalou
  Un Perro Andaluz
  Un Prophète
  Un Verano Sin Ti
  Unbearable Lightness of Being
  Unbwogable
  Unchained Melody
  Uncle Ben's
  Uncle Ben's rice
  Uncle Boonmee
  Uncle Tom's Cabin
  Uncle Vanya
  Unclos
  Undas
  Under One Roof
  Under-17 World Cup
  Under-20 Six Nations
  Under-20 World Cup
  Underbelly
  Undercover Boss
  Unforgotten
  Unha
  Unha-2
  Unha-3
  Unicode
  Unicorn Frappuccino
  Unifi
  Uniform Civil Code
  Unimog
  Uniswap
  United Cup
  United Nations Day
  United Rugby Championship
  United States Grand Prix
  Unity Day
  Universal Credit
  Universal Declaration of Human Rights
  Universiade
  University Challenge
  Unix
  Unknown Pleasures
  Uno cards
  Up Helly Aa
  Up in the Air
  Upanishads
  Upholder-class
  Upin & Ipin
  Upin dan Ipin
  Upstairs, Downstairs
  Uptown Funk
  Uragan
  Urals crude
  Urban Hymns
  Urbi et Orbi
  Uri: The Surgical Strike
  Urinetown
  Uruguay Round
  Usual Suspects
  Utamaduni Day
  Utengano
  Utopia of the Seas
  Uwezo Fund
  Uzalo
  Uzi
  Uzi submachine gun
  Uzis
  V Festival
  V for Vendetta
  V-1
  V-1 flying bomb
  V-2
  V-2 rocket
  V-2 rockets
  V-22
  V-22 Osprey
  V-E Day
  V1
  V2
  V2 rocket
  V2 rockets
  VAR
  VARs
  VAT
  VB Series
  VCE
  VCR
  VCRs
  VE Day
  VGMA
  VHF
  VHS
  VHS tape
  VHS tapes
  VIN
  VIP
  VIPER rover
  VIPs
  VIX
  VIX index
  VJ Day
  VLAN
  VLC
  VMAs
  VMS
  VN Index
  VN-Index
  VOIP
  VPN
  VPNs
  VR
  VSHORADS
  VSS Enterprise
  VSS Unity
  VVPAT
  VVPATs
  VW Amarok
  VW Beetle
  VW Beetles
  VW Bora
  VW Bus
  VW Caddy
  VW Camper
  VW Citi Golf
  VW Golf
  VW Golf GTI
  VW Golfs
  VW ID.3
  VW Jetta
  VW Kombi
  VW Passat
  VW Polo
  VW Scirocco
  VW Sharan
  VW Tiguan
  VW Touareg
  VW Touran
  VW Transporter
  VW camper van
  VWs
  VX
  Vaastav
  Vaccine War
  Vacherin
  Vada Chennai
  Vagina Monologues
  Vaio
  Vaisakhi
  Vaishnava Janato
  Vakeel Saab
  Valencia Grand Prix
  Valencia oranges
  Valentine's Day
  Valiant bomber
  Valimai
  Valium
  Valmiki Ramayana
  Valorant
  Valpolicella
  Vampire Diaries
  Vampire air defense
  Vancomycin
  Vande Bharat
  Vande Bharat Express
  Vande Bharat Sleeper
  Vande Bharat train
  Vande Bharat trains
  Vande Mataram
  Vanguard 1
  Vanguard ferry
  Vanguard satellite
  Vanguard-class
  Vanguard-class submarine
  Vanguard-class submarines
  Vanier Cup
  Vanilla Coke
  Vanish Oxi Action
  Vans Old Skool
  Vaporfly
  Vaporflys
  Varisu
  Varivax
  Varroa
  Varroa mite
  Varsity Cup
  Vasaloppet
  Vasant Panchami
  Vaseline
  Vatican Council
  Vatican II
  Vatileaks
  Vauxhall Adam
  Vauxhall Astra
  Vauxhall Calibra
  Vauxhall Cavalier
  Vauxhall Corsa
  Vauxhall Insignia
  Vauxhall Meriva
  Vauxhall Mokka
  Vauxhall Nova
  Vauxhall Omega
  Vauxhall Signum
  Vauxhall Tigra
  Vauxhall Vectra
  Vauxhall Viva
  Vauxhall Vivaro
  Vauxhall Zafira
  Vaxzevria
  Vayalar Award
  Vectra
  Vedalam
  Vedas
  Veep
  Veer-Zaara
  Veera Simha Reddy
  Veere Di Wedding
  Veet
  Vega C
  Vega rocket
  Vega-C
  Vegemite
  Veklury
  Velcade
  Velcro
  Velib
  Velociraptor
  Velociraptors
  Velveeta
  Velvet Revolution
  Velveteen Rabbit
  Vendee Globe
  Vendée Globe
  Venera 7
  Venetian blinds
  Venice Biennale
  Venice Carnival
  Venice Film Festival
  Venice Simplon-Orient-Express
  Ventolin
  Ventra
  Venus Express
  Venus de Milo
  Venus flytrap
  Venus flytraps
  Vera C. Rubin telescope
  Verba
  Verdejo
  Vermentino
  Versailles Treaty
  Vertu Trophy
  Very Hungry Caterpillar
  Very Large Telescope
  Vesak
  Vesak Day
  Vespas
  Veterans Day
  Vettaiyan
  Vezina Trophy
  Viagra
  Viaplay Cup
  Vibrant Gujarat
  Vibrant Gujarat Global Summit
  Vicar of Dibley
  Vicco Turmeric
  Vickers Viscount
  Vickers gun
  Vicks
  Vicks VapoRub
  Vicky Cristina Barcelona
  Vicky Donor
  Vicodin
  Victor bomber
  Victor-class
  Victoria Bitter
  Victoria Cross
  Victoria Cup
  Victoria Day
  Victoria Derby
  Victoria Sponge
  Victoria plum
  Victoria plums
  Victoria sponge
  Victoria-class
  Victory Day
  Victoza
  Vidaamuyarchi
  Video Music Awards
  Vienna Convention
  Vienna Open
  Vienna sausage
  Viennetta
  Vietnam War
  Vietnamese pot-bellied pig
  Vietnamese pot-bellied pigs
  View-Master
  Viggen
  Vijay Diwas
  Vijay Hazare Trophy
  Vijayadashami
  Viking 1
  Viking 2
  Viking lander
  Viking landers
  Vikram Vedha
  Vikram lander
  Vikrant Rona
  Viksit Bharat
  Village Rockstars
  Villette
  Vimto
  Vin Santo
  Vinayaka Chaturthi
  Vince Lombardi Trophy
  Vincent Black Shadow
  Vindaloo
  Vinho Verde
  Vinnaithaandi Varuvaayaa
  Vinoo Mankad Trophy
  Viognier
  Vioja Mahakamani
  Violence Against Women Act
  Violet Crumble
  Vios
  Vioxx
  Vir Chakra
  Viramune
  Virgin Mary
  Virgin Media broadband
  Virgin Suicides
  Virgin TiVo
  Virginia creeper
  Virginia-class
  Virginia-class submarine
  Virginia-class submarines
  Virtual Boy
  Visa card
  Visa cards
  Visaranai
  Vishu
  Vishwaroopam
  VisiCalc
  Vision 2020
  Vision 20:2020
  Vision Pro
  Vision of the Seas
  Visiting Forces Agreement
  Vista
  Visual Basic
  Visual Studio
  Viswasam
  Vitality Blast
  Vitality County Championship
  Vitamin A
  Vitamin B
  Vitamin B12
  Vitamin C
  Vitamin D
  Vitamin D3
  Vitamin E
  Vitamin K
  Vitimbi
  Vitruvian Man
  Viva la Vida
  Vive Pro
  Vivegam
  Vivid Sydney
  Vivo V20
  Vix
  Vizsla
  Vizzy Trophy
  Viña del Mar Festival
  VoIP
  VoLTE
  Vodacom Cup
  Vodacom Durban July
  Vodafone Ghana Music Awards
  Voice of Holland
  Voice to Parliament
  Volare
  Volkswagen Amarok
  Volkswagen Atlas
  Volkswagen Beetle
  Volkswagen Bus
  Volkswagen Caddy
  Volkswagen Camper
  Volkswagen Golf
  Volkswagen Golf GTI
  Volkswagen ID.3
  Volkswagen ID.4
  Volkswagen Jetta
  Volkswagen Kombi
  Volkswagen Passat
  Volkswagen Phaeton
  Volkswagen Polo
  Volkswagen Scirocco
  Volkswagen Sharan
  Volkswagen T-Roc
  Volkswagen Tiguan
  Volkswagen Touareg
  Volkswagen Touran
  Volkswagen Transporter
  Volkswagen Up
  Volkswagen Vento
  Volkswagens
  Volna rocket
  Volpone
  Voltes V
  Voltes V: Legacy
  Volver
  Volvic
  Volvo 240
  Volvo 850
  Volvo 940
  Volvo C30
  Volvo EX30
  Volvo EX90
  Volvo Ocean Race
  Volvo S40
  Volvo S60
  Volvo S80
  Volvo V40
  Volvo V50
  Volvo V70
  Volvo World Match Play
  Volvo XC40
  Volvo XC60
  Volvo XC70
  Volvo XC90
  Volvos
  Vosene
  Voskhod
  Voskhod 2
  Vostok
  Vostok 1
  Vostok 2
  Voting Rights Act
  Vouvray
  Voyager 1
  Voyager 2
  Voyager of the Seas
  Voyager spacecraft
  Voyager tanker
  Vuelta
  Vuelta a Espana
  Vuelta a España
  Vulcan Centaur
  Vulcan bomber
  Vulcan bombers
  Vulcan rocket
  Vulgate
  Vuvuzela
  Vyapam scam
  Vyas Samman
  Vytorin
  Vyvanse
  Vélib
  WAFCON
  WAFU B
  WAFU Cup
  WALL-E
  WAN
  WASSCE
  WAT
  WAV
  WBBL
  WCDMA
  WD-40
  WIC
  WIG 20
  WIG20
  WISE telescope
  WKD
  WMAP
  WMD
  WMDs
  WOMAD
  WPI
  WRC
  WRC Safari Rally
  WS-1B
  WSOP
  WTA Finals
  WTA Tour
  WTC final
  WTI
  WTI crude
  WW1
  WW2
  WWDC
  WWI
  WWII
  WXV
  Waakye
  Wacken
  Wacken Open Air
  Wadjda
  Wafcon
  Wagon R
  Wagon Wheel biscuit
  Wagon Wheels
  Wagyu
  Wagyu beef
  Wagyu cattle
  Waitangi Day
  Waiting for Godot
  Waka Waka
  Wakanda Forever
  Wakashio
  Wake Up Sid
  Wakf Act
  Waking the Dead
  Waldorf salad
  Walenisi
  Wales Rally GB
  Walk on the Wild Side
  Walk the Line
  Walker Cup
  Walkers crisps
  Walkerswood
  Walking Dead
  Walkley Award
  Walkley Awards
  Walkleys
  Walkman
  Walkmans
  Wall's Magnum
  Wall-E
  Wallabees
  Wallace & Gromit
  Wallace and Gromit
  Wallander
  Walls ice cream
  Walrus-class
  Walsh Cup
  Waltair Veerayya
  Walter Payton Award
  Walter Scott Prize
  Walther P22
  Walther P99
  Walther PPK
  Waltons
  Waltz With Bashir
  Waltzing Matilda
  Wanamaker Trophy
  WandaVision
  Wandering Earth
  WannaCry
  Wannabe
  Waqf Amendment Bill
  Waqf Bill
  War 2
  War Horse
  War Powers Act
  War Powers Resolution
  War Requiem
  War and Peace
  War of 1812
  War of Independence
  War of the Pacific
  War of the Roses
  War of the Triple Alliance
  War of the Worlds
  War on Poverty
  War on Terror
  War on Waste
  Warburtons Toastie
  Warcraft
  Warfarin
  Warhammer
  Warhammer 40,000
  Warhammer 40K
  Warne-Muralitharan Trophy
  Warped Tour
  Warrior armoured vehicles
  Warrior vehicle
  Wars of the Roses
  Warsaw Ghetto Uprising
  Warsaw Pact
  Warsaw Uprising
  Warzone
  Washington Consensus
  Wasp helicopter
  Wasp-class
  Watchkeeper
  Watchkeeper drone
  Watchmen
  Water Margin
  Water No Get Enemy
  Water Rats
  Waterford crystal
  Watergate
  Waterloo Cup
  Watership Down
  Watt-hour
  Wattie's sauce
  Wavin' Flag
  Wawasan 2020
  Way of Water
  Wayfarers
  Waymo robotaxi
  Wayne's World
  We Are the Champions
  We Are the World
  We Found Love
  We Shall Overcome
  We Will Rock You
  WeChat Pay
  WeChat app
  Weakest Link
  Wealth of Nations
  Wear OS
  Weathering With You
  Web
  Web 2.0
  Web 3.0
  Web Summit
  Web3
  WebEx
  Webb Ellis Cup
  Webb Space Telescope
  Webb telescope
  Webex
  Webkinz
  Webley revolver
  Webster's Dictionary
  Weddell seal
  Wedding Party 2
  Wedding at Cana
  Wedgetail
  Wedgwood china
  Weep Not, Child
  Weet-Bix
  Weet-bix
  Weetabix
  Wegovy
  Weimaraner
  Weixin
  Welcome to Wrexham
  Well-Tempered Clavier
  Wellbutrin
  Wellington bomber
  Wellington boot
  Wellington boots
  Wellingtons
  Wells Fargo Championship
  Welsh Corgi
  Welsh Cup
  Welsh Grand National
  Welsh cakes
  Welsh pony
  Welsh rarebit
  Weltklasse
  Wendelstein 7-X
  Wensleydale
  Wensleydale cheese
  Wentian
  Wernicke-Korsakoff
  Wesak
  Wesak Day
  Wessex helicopter
  West Asian Games
  West Beirut
  West Highland White Terrier
  West Highland terrier
  West Highland white terrier
  West Side Story
  West Texas Intermediate
  Westerdam
  Western & Southern Open
  Westie
  Westies
  Westvleteren
  Westworld
  Wexford Festival Opera
  Wexford Opera Festival
  Whaam!
  Whale Rider
  What a Wonderful World
  What's Another Year
  What's Going On
  What's Wrong With Secretary Kim
  What3words
  WhatsApp Business
  WhatsApp Web
  WhatsApp group
  WhatsApp groups
  WhatsApps
  Wheaten Terrier
  Wheaties
  Wheel of Fortune
  When They See Us
  Where the Crawdads Sing
  Where the Wild Things Are
  Whiplash
  Whippet
  Whippets
  Whiskey in the Jar
  Whispering Angel
  Whistler's Mother
  Whit Monday
  Whitbread Prize
  Whitbread Round the World Race
  White Australia Policy
  White Australia policy
  White Cap lager
  White Christmas
  White Fang
  White Knight Two
  White Lightning
  White Lotus
  White Revolution
  White Ribbon
  White Russian
  White Teeth
  White Zinfandel
  White-Haired Girl
  WhiteKnightTwo
  Whitney Biennial
  Whitsun
  Whittaker's
  Whittaker's chocolate
  Who's Who
  Whole Lotta Love
  Wholesale Price Index
  Whoosh
  Whopper
  Whopper Jr
  Whoppers
  Why This Kolaveri Di
  Whydah
  Wi-Fi
  Wi-Fi 6
  Wi-Fi hotspots
  WiFi
  WiMAX
  WiMax
  Wickr
  Wide Sargasso Sea
  Wiener Schnitzel
  Wiener schnitzel
  Wiesel
  Wifi
  Wightman Cup
  Wii
  Wii Fit
  Wii Remote
  Wii Sports
  Wii U
  Wiimote
  Wikipedia page
  Wild Oats XI
  Wild Strawberries
  Wild Swans
  Wild Tales
  Wildcat helicopter
  Wildlife Protection Act
  Wilhelm Gustloff
  Will & Grace
  Will and Grace
  William Herschel Telescope
  William Webb Ellis Cup
  William Webb Ellis Trophy
  Williams pear
  Williams syndrome
  Willie Clancy Summer School
  Wills World Cup
  Wilms tumor
  Wilshire 5000
  Wilson disease
  Wilson's disease
  Wimax
  Wimbledon Championships
  Wimpy Kid
  Winamp
  Winchester 73
  Winchester rifle
  Winchester shotgun
  Wind Rises
  Wind in the Willows
  Windex
  Windham-Campbell Prize
  Windhoek Lager
  Windows
  Windows 10
  Windows 11
  Windows 2000
  Windows 3.1
  Windows 7
  Windows 8
  Windows 8.1
  Windows 95
  Windows 98
  Windows 98SE
  Windows Azure
  Windows CE
  Windows Defender
  Windows Hello
  Windows Live
  Windows Live Messenger
  Windows ME
  Windows Media Player
  Windows Mobile
  Windows NT
  Windows Phone 7
  Windows Phone 8
  Windows RT
  Windows Server
  Windows Update
  Windows Vista
  Windows XP
  Windrush scandal
  Windrush ship
  Windsor Framework
  Wine Gums
  Wing Loong
  Wing Loong II
  Winged Victory
  Wings of Fire
  Winnie the Pooh
  Winnie-the-Pooh
  Winston Cup
  Winstrol
  Winter Classic
  Winter Olympics
  Winter Sonata
  Winter Universiade
  Winter War
  Winter X Games
  Winter's Tale
  Wireless Festival
  Wisden Cricketers' Almanack
  Wisden Trophy
  Wish You Were Here
  Wispa
  Wispa Gold
  Witcher
  With or Without You
  Wizard of Oz
  Wizard of the Crow
  Wolbachia
  Wole Soyinka Prize
  Wolf Hall
  Wolf Prize
  Wolf Totem
  Wolf Warrior
  Wolf Warrior 2
  Wolf of Wall Street
  Wolfenstein
  Wolfson History Prize
  Wollemi pine
  Womad
  Womadelaide
  Woman's Hour
  Women Talking
  Women in Love
  Women of Algiers
  Women's Africa Cup of Nations
  Women's Big Bash League
  Women's British Open
  Women's Champions League
  Women's Day
  Women's FA Cup
  Women's History Month
  Women's Premier League
  Women's Prize
  Women's Prize for Fiction
  Women's Reservation Bill
  Women's Rugby World Cup
  Women's Six Nations
  Women's T20 Challenge
  Women's World Cup
  Wonder Bread
  Wonder Woman
  Wonder Woman 1984
  Wonder of the Seas
  Wonderbra
  Wonderbras
  Wonderwall
  Wonka
  Wooden Spoon
  Woodford Reserve
  Woodpecker cider
  Woodstock '99
  Worcester sauce
  Worcestershire sauce
  Word
  Word document
  Word documents
  WordPress
  WordStar
  Wordle
  Wordpress
  Words With Friends
  Words with Friends
  Work Choices
  WorkChoices
  Workers' Day
  World AIDS Day
  World Aquatics Championships
  World Athletics Championships
  World Athletics Indoor Championships
  World Baseball Classic
  World Beach Games
  World Book Day
  World Boxing Championships
  World Cancer Day
  World Championship
  World Championships
  World Chess Championship
  World Club Challenge
  World Conker Championships
  World Cross Country Championships
  World Cup
  World Cup Qualifiers
  World Cup of Hockey
  World Cup of Poker
  World Darts Championship
  World Day of Peace
  World Diabetes Day
  World Dream
  World Endurance Championship
  World Environment Day
  World Expo
  World Food Day
  World Food Prize
  World Games
  World Happiness Report
  World Health Day
  World Indoor Championships
  World Malaria Day
  World Marathon Majors
  World Masters Games
  World Matchplay
  World Mental Health Day
  World No Tobacco Day
  World Nomad Games
  World Police and Fire Games
  World Population Day
  World Press Freedom Day
  World Press Freedom Index
  World Rally Championship
  World Refugee Day
  World Relays
  World Rugby Sevens Series
  World Series
  World Series of Poker
  World Snooker Championship
  World Superbikes
  World Swimming Championships
  World T20
  World TB Day
  World Teachers' Day
  World Test Championship
  World Toilet Day
  World Trade Center attacks
  World Transplant Games
  World Twenty20
  World University Games
  World War
  World War 1
  World War 2
  World War I
  World War II
  World War III
  World War One
  World War Two
  World Water Day
  World Youth Day
  World at One
  World in Action
  World of Warcraft
  World of the Married
  World's 50 Best Restaurants
  World's Fair
  World's Strongest Man
  Worldcoin
  Worldwide Developers Conference
  Worst Person in the World
  Worthington Cup
  Wotsits
  Wowowee
  Wowowin
  Wozzeck
  Wrangler
  Wrangler jeans
  Wranglers
  Wreck-It Ralph
  Wrecking Ball
  WrestleMania
  Wrestlemania
  Wretched of the Earth
  Wright Flyer
  Wuling Hongguang Mini
  Wurlitzer
  Wuthering Heights
  Wye River Memorandum
  Wynne Prize
  X Factor
  X Games
  X Premium
  X Prize
  X-15
  X-37B
  X-43A
  X-51A
  X-Box
  X-Files
  X-Men
  X-Press Pearl
  X-ray
  X-rays
  XBB
  XBB.1.5
  XDR-TB
  XKeyscore
  XL Bullies
  XL Bully
  XL Bullys
  XL bullies
  XL bully
  XML
  XMM-Newton
  XO laptop
  XP
  XPoSat
  XRP
  XXXX Gold
  Xanax
  Xarelto
  Xbox
  Xbox 360
  Xbox Cloud Gaming
  Xbox Game Pass
  Xbox Live
  Xbox One
  Xbox One S
  Xbox One X
  Xbox Series S
  Xbox Series X
  Xboxes
  Xenical
  Xeon
  Xerox copy
  Xetra DAX
  Xetra Dax
  Xfinity Series
  Xi Jinping Thought
  Xian MA60
  Xiang Yang Hong 03
  Xiaomi Mi
  Xiaomi SU7
  Xigris
  Xmas
  Xofluza
  Xoloitzcuintli
  Xpeng G3
  Xpeng G6
  Xpeng G9
  Xpeng Mona M03
  Xpeng P5
  Xpeng P7
  Xperia
  Xperia Z
  Xtandi
  Xue Long
  Xuntian
  Xylazine
  Xylella
  Xylella fastidiosa
  Xynthia
  Y Tu Mamá También
  Y-12
  Y-20
  Y-8
  Y-Fronts
  Y-fronts
  Y.M.C.A.
  Y2K
  YALI
  YJ-12
  YJ-18
  YJ-21
  Ya Ba
  Yacoubian Building
  Yahoo Mail
  Yahoo Messenger
  Yahoo! Mail
  Yahtzee
  Yak-40
  Yak-42
  Yakhont
  Yakovlev Yak-42
  Yalta Conference
  Yalta Summit
  Yamaha Crux
  Yamaha FZ
  Yamaha Fazer
  Yamaha Mio
  Yamaha NMax
  Yamaha R1
  Yamaha R6
  Yamaha RX100
  Yamaha Virago
  Yamaha XSR
  Yamaha YZF-R1
  Yamaha YZR-M1
  Yamazaki Single Malt
  Yankee Doodle
  Yantar
  Yarmulke
  Yars
  Yars missile
  Yasen-class
  Yassin 105
  Year of Living Dangerously
  Year of the Dog
  Year of the Dragon
  Year of the Horse
  Year of the Monkey
  Year of the Ox
  Year of the Pig
  Year of the Rabbit
  Year of the Rat
  Year of the Rooster
  Year of the Snake
  Year of the Tiger
  Yeezy Boost
  Yeezy Boosts
  Yeezy Slides
  Yeezys
  Yeh Jawaani Hai Deewani
  Yeh Rishta Kya Kehlata Hai
  Yellow Pages
  Yellow Submarine
  Yellow Tail
  Yellowjackets
  Yeo's
  Yerba Mate
  Yervoy
  Yes Minister
  Yes, Minister
  Yes, Prime Minister
  Yescarta
  Yi Peng 3
  Yik Yak
  Yizo Yizo
  Yo Soy Betty, La Fea
  Yo soy Betty, la fea
  Yo-Yo
  Yom HaShoah
  Yom Hashoah
  Yom Kippur War
  Yoplait
  York ham
  Yorkie
  Yorkie dog
  Yorkies
  Yorkshire Terrier
  Yorkshire Terriers
  Yorkshire pud
  Yorkshire pudding
  Yorkshire puddings
  Yorkshire puds
  Yorkshire terrier
  You Belong With Me
  You Only Live Twice
  You'll Never Walk Alone
  YouTube Kids
  YouTube Music
  YouTube Premium
  YouTube Red
  YouTube Shorts
  YouTube TV
  YouView
  YouWin
  Young Australian of the Year
  Young Frankenstein
  Young Scientist Exhibition
  Young Sheldon
  Young and the Restless
  Young, Famous & African
  Your Name
  Youth Day
  Youth League
  Youth Olympic Games
  Youth Olympics
  Youview
  Yu-Gi-Oh
  Yu-Gi-Oh!
  Yuan Wang 5
  Yugo
  Yukon Gold
  Yumburger
  Yury Ivanov
  Yushin Maru
  Yutu
  Yutu-2
  Z Cars
  Z machine
  Z-10
  Z-20
  Z-9
  ZEW index
  ZMapp
  ZX Spectrum
  ZX80
  ZX81
  Zagat guide
  Zalo
  Zamora Trophy
  Zandu Balm
  Zantac
  Zanzibar International Film Festival
  Zarb-e-Azb
  Zarya module
  Zayed Sustainability Prize
  Zcash
  Zebu
  Zee Cine Awards
  Zee5
  Zeekr 001
  Zelda
  Zelle
  Zello
  Zelzal
  Zelzal-2
  Zend Avesta
  Zenit rocket
  Zepbound
  Zeppelin
  Zeppelins
  Zero Dark Thirty
  Zero fighter
  Zetia
  Zeus Trojan
  Zeus malware
  Zhu Zhu Pets
  Zhuhai Airshow
  Zhuque-2
  Zhurong
  Zhurong rover
  ZiL limousine
  Zigbee
  Ziggy Stardust
  Zika
  Zika virus
  Zimmer frame
  Zimmer frames
  Zindagi Gulzar Hai
  Zindagi Na Milegi Dobara
  Zindagi Tamasha
  Zinfandel
  Zinger burger
  Zionism
  Ziploc
  Ziploc bag
  Zippo lighter
  Zircon
  Zircon missile
  Zircon missiles
  Ziro Festival
  Zithromax
  Zocor
  Zohar
  Zoladex
  Zolfaghar missile
  Zolgensma
  Zoloft
  Zolpidem
  Zone of Interest
  Zoom call
  Zoom calls
  Zoom meeting
  Zoom meetings
  Zootopia
  Zorb
  Zorba the Greek
  Zostavax
  Zulu War
  Zumwalt-class
  Zune
  Zurich Classic
  Zuzana 2
  Zvezda module
  Zwift
  ZyCoV-D
  Zyban
  Zyklon B
  Zyprexa
  Zyrtec
  Zytiga
  Zyvox
  Zywiec
  a.m.
  al-Aqsa Intifada
  al-Salam Boccaccio 98
  bhp
  bpd
  captcha test
  chikungunya
  dB
  dBA
  dBase
  daCosta Cup
  de Havilland Comet
  de Havilland Mosquito
  dpi
  duPont-Columbia Award
  e-Naira
  e-Yuan
  eCedi
  eDonkey
  eFootball
  eNaira
  eSIM
  eSIMs
  fMRI
  gaokao
  good kid, m.A.A.d city
  hp
  iBook
  iBooks
  iCarly
  iCloud
  iMac
  iMac G3
  iMac Pro
  iMacs
  iMessage
  iMessages
  iMovie
  iNCOVACC
  iOS
  iOS 10
  iOS 11
  iOS 13
  iOS 14
  iOS 14.5
  iOS 15
  iOS 16
  iOS 17
  iOS 18
  iOS 7
  iOS 8
  iOS 9
  iPad
  iPad 2
  iPad 3
  iPad Air
  iPad Mini
  iPad Pro
  iPad mini
  iPadOS
  iPads
  iPhone
  iPhone 11
  iPhone 11 Pro
  iPhone 12
  iPhone 12 Pro
  iPhone 12 mini
  iPhone 13
  iPhone 13 Pro
  iPhone 14
  iPhone 14 Plus
  iPhone 14 Pro
  iPhone 14 Pro Max
  iPhone 15
  iPhone 15 Pro
  iPhone 15 Pro Max
  iPhone 16
  iPhone 16 Pro
  iPhone 16 Pro Max
  iPhone 16e
  iPhone 3G
  iPhone 3GS
  iPhone 4
  iPhone 4S
  iPhone 5
  iPhone 5C
  iPhone 5S
  iPhone 5c
  iPhone 5s
  iPhone 6
  iPhone 6 Plus
  iPhone 6S
  iPhone 6s
  iPhone 7
  iPhone 7 Plus
  iPhone 8
  iPhone 8 Plus
  iPhone SE
  iPhone X
  iPhone XR
  iPhone XS
  iPhone XS Max
  iPhones
  iPlayer
  iPod
  iPod Classic
  iPod Mini
  iPod Nano
  iPod Shuffle
  iPod Touch
  iPod nano
  iPod touch
  iPods
  iTunes
  iTunes Music Store
  iTunes Store
  itel phone
  iview
  kHz
  kW
  kWh
  kmh
  kph
  lbs
  mRNA
  mRNA vaccine
  mRNA vaccines
  mSv
  macOS
  macOS Big Sur
  macOS Catalina
  mpg
  myki
  nEUROn
  non-Hodgkin lymphoma
  non-Hodgkin's lymphoma
  oBike
  p.m.
  pH
  popemobile
  pork barrel scam
  psi
  rpm
  sq ft
  sq km
  sq m
  tvOS
  uTorrent
  vCJD
  visionOS
  watchOS
  webOS
  what3words
  x86
  À la recherche
  Écureuil
  Époisses
`)
