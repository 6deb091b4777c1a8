// Things that have their name from a place or a person.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet, parseTable, parseValues } from '../core/parse-list.ts'

/** A name, and nouns in the singular before which it is no place and nobody: "Yorkshire puddings", "a Jersey cow". */
export const THINGS_BY_NAME: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  parseTable(`
  Aberdeen Angus | beef; bull; cow; steak
  Aberdeen | terrier
  Adirondack | chair
  Airedale | terrier
  Alfredo | sauce
  Allen | wrench
  Anaheim | chile; pepper
  Angora | goat; jumper; rabbit; sweater; wool
  Anzac | biscuit
  Arborio | rice
  Arbroath | smokie
  Argyle | sock; sweater
  Argyll | sock
  Aubusson | carpet; tapestry
  Axminster | carpet
  Aylesbury | duck
  Ayrshire | bull; cow
  Bailey | bridge
  Bakewell | pudding; tart
  Balmoral | boot
  Banbury | cake
  Barbary | ape; macaque; sheep
  Barbour | jacket
  Bartlett | pear
  Bath | bun; oliver; stone
  Battenberg | cake
  Beaufort | scale
  Bedford | cord
  Bedlington | terrier
  Beijing | duck
  Belfast | sink
  Benedict | egg
  Bengal | cat; tiger
  Berkshire | boar; pig; sow
  Bermuda | grass; onion; shorts; triangle
  Black Forest | cake; gateau; gateaux; ham
  Blucher | shoe
  Bokhara | rug
  Bolognese | sauce
  Bombay | duck; mix
  Bordeaux | mixture
  Boston | bun; fern; lettuce; terrier
  Bowie | knife; knives
  Bramley | apple
  Brandywine | tomato
  Brazil | nut
  Brussels | griffon; lace; sprout
  Buffalo | wings
  Bukhara | rug
  Bunsen | burner
  Cadogan | teapot
  Caerphilly | cheese
  Caesar | dressing; salad
  Cairn | terrier
  California | condor; poppies; poppy
  Canada | balsam; geese; goose; thistle
  Canterbury | bell
  Cape | gooseberries; gooseberry
  Capri | pants
  Cardigan | corgi
  Carolina | reaper; wren
  Catherine | wheel
  Cavalier King Charles | spaniel
  Cayenne | pepper
  Chantilly | cream; lace; porcelain
  Chatham Island | robin
  Cheddar | cheese
  Chelsea | boot; bun; tractor
  Cheshire | cat; cheese
  Chesterfield | coat; sofa
  Cheviot | ewe; ram; tweed
  Chippendale | chair; desk
  Christmas Island | crab
  Clydesdale | horse; mare; stallion
  Cobb | salad
  Coburg | loaf
  Colorado | beetle
  Connemara | ponies; pony
  Cornwall | pasty
  Cox | apple
  Cuba | libre
  Cumberland | sauce; sausage
  Dartmoor | ponies; pony
  Davy | lamp
  Delft | china; tile; ware
  Demerara | sugar
  Denver | omelette
  Devon | rex
  Dijon | mustard; vinaigrette
  Donegal | tweed
  Doppler | effect; radar
  Dorset | button; knob
  Douglas | fir
  Dover | sole
  Dresden | china; figurine; shepherdess
  Dundee | cake; marmalade
  Earl Grey | tea
  Eccles | cake
  Edam | cheese
  Eisenhower | jacket
  Emmental | cheese
  Epsom | salt
  Eton | collar; mess
  Everton | mint; toffee
  Exmoor | ponies; pony
  Fair Isle | cardigan; jumper; knitwear; sweater
  Faraday | cage
  Ferris | wheel
  Fresno | chile; pepper
  Galapagos | finch; tortoise
  Galloway | bull; cow
  Garibaldi | biscuit
  Gatling | gun
  Geiger | counter
  Genoa | cake
  Gladstone | bag
  Gloucester | cheese
  Gordon | setter
  Gouda | cheese
  Graham | cracker
  Granny Smith | apple
  Grasmere | gingerbread
  Gruyere | cheese
  Guernsey | cow; jumper; lilies; lily
  Guinea | fowl; pig
  Hackney | carriage
  Hampshire | sow
  Harrington | jacket
  Harris | hawk; tweed
  Hass | avocado
  Hepplewhite | chair
  Herdwick | ewe; lamb; ram
  Hereford | bull; cow
  Holstein | bull; calf; calves; cow
  Homburg | hat
  Honiton | lace
  Iceland | poppies; poppy
  Jack Russell | puppies; puppy; terrier
  Jaffa | cake; orange
  Java | sparrow
  Jersey | bull; calf; calves; cow; cream
  Jerusalem | artichoke
  Jodhpur | boot
  Jordan | almonds
  Kalamata | olive
  Kendal Mint | cake
  Kendal | mint
  Kidderminster | carpet
  Kilner | jar
  King Charles | spaniel
  Kobe | beef
  Kodiak | bear
  Komodo | dragon
  Labrador | puppies; puppy; retriever
  Lady Grey | tea
  Lakeland | terrier
  Lancashire | cheese; hotpot
  Leghorn | chicken; hen
  Leicester | longwool
  Leyland | cypress
  Lima | bean
  Limoges | porcelain
  Lincoln | longwool
  Lincolnshire | sausage
  London | broil
  Madagascar | periwinkle
  Madeira | cake; sponge; wine
  Madonna | lilies; lily
  Madras | curries; curry
  Maine | coon
  Manchester | tart; terrier
  Manila | envelope; folder
  Mao | jacket; suit
  Marie Rose | sauce
  Marsala | wine
  Mary Jane | shoe
  Maui | onion
  Meissen | figurine; porcelain
  Melba | toast
  Melton Mowbray | pie
  Melton | cloth
  Meyer | lemon
  Molotov | cocktail
  Monte Carlo | biscuit
  Monterey | cypress; jack; pine
  Murphy | bed
  Muscovy | duck
  Nanaimo | bar
  Nehru | jacket
  New Forest | ponies; pony
  New Zealand | flatworm
  Newfoundland | dog; puppies; puppy
  Nicoise | salad
  Nissen | hut
  Norfolk | jacket; pine; terrier
  Norway | maple; rat; spruce
  Norwich | canaries; canary; terrier
  Oregon | grape; pine
  Oxford | brogue; comma; marmalade; sausage; shirt
  Paisley | pattern; scarf; shawl; tie
  Panama | hat
  Parma | ham; violet
  Peach Melba | sundae
  Peking | duck
  Pembroke | corgi; table
  Petri | dish
  Phillips | screw; screwdriver
  Plymouth | gin
  Pontefract | cake
  Ponzi | scheme
  Portland | cement; stone
  Prince Albert | piercing
  Przewalski | horse
  Queen Anne | chair
  Raglan | sleeve
  Richter | scale
  Roma | tomato
  Roquefort | dressing
  Rorschach | blot; test
  Russell | terrier
  Saint Bernard | dog; puppies; puppy
  Salisbury | steak
  Sally Lunn | bun
  San Marzano | tomato
  Saratoga | chips
  Savoy | cabbage
  Sealyham | terrier
  Seville | orange
  Sevres | china; porcelain
  Sheffield | plate
  Sheraton | sideboard
  Shetland | jumper; lace; ponies; pony; sheepdog; wool
  Shrewsbury | cake
  Sichuan | pepper; peppercorn
  Sitka | spruce
  Skye | terrier
  Smithfield | ham
  St Bernard | dog; puppies; puppy
  St. Bernard | dog; puppies; puppy
  Staffordshire | figurine; terrier
  Stanley | knife; knives
  Stillson | wrench
  Suffolk | ewe; ram; tup
  Swaledale | ewe; ram
  Szechuan | pepper; peppercorn
  Tabasco | pepper; sauce
  Tamworth | boar; pig; sow
  Tasmania | devil
  Texel | ewe; ram
  Tiffany | lamp
  Tokay | wine
  Toulouse | goose; sausage
  Turing | test
  Turkey | carpet; oak
  Valencia | orange
  Van Dyke | beard
  Venice | turpentine
  Venn | diagram
  Vichy | water
  Victoria | plum; sandwich; sponge
  Vidalia | onion
  Vienna | loaf; roll; sausage
  Virginia | creeper; ham; reel
  Waldorf | salad
  Walla Walla | onion
  Waterford | crystal
  Wellington | boot
  Wiltshire | ham
  Windsor | chair; knot; soup
  Worcester | pearmain; porcelain; sauce
  Worcestershire | sauce
  Yorkshire | parkin; pudding; terrier
  Zimmer | frame
`).map(([name = '', nouns = '']) => [name, new Set(parseValues(nouns))]),
)

/** Breeds, fruits, plants and drinks named like people: "a Jack Russell", "Granny Smiths". */
export const THINGS_LIKE_PEOPLE = parseSet(`
  Arnold Palmer
  Black-eyed Susan
  Bloody Mary
  Cavalier King Charles
  Earl Grey
  Granny Smith
  Harvey Wallbanger
  Jack Russell
  John Collins
  King Charles
  Lady Grey
  Mary Jane
  Peach Melba
  Pink Lady
  Rob Roy
  Shirley Temple
  St Bernard
  St. Bernard
  Sweet William
  Tom Collins
`)
