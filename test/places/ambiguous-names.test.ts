import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { kilometres } from '../../src/places/gazetteer/geometry.ts'

/** Name, country, latitude and longitude (null where it is not on Earth), the text that shows which place is meant. */
type Row = readonly [string, string | null, number | null, number | null, string]

const NEAR_KM = 150

/** Names that several places share, each in short contexts that tell them apart. */
const ROWS: readonly Row[] = [
  ['Earth', null, null, null, 'Astronauts came back to Earth, and landed in Texas.'],
  ['Earth', 'US', 34.23, -102.4, 'A barn burned in Earth, Texas, on Sunday.'],
  ['Reading', 'GB', 51.45, -0.97, 'A shop in Reading, Berkshire, closed on Monday.'],
  ['Reading', 'US', 40.34, -75.93, 'A shop in Reading, Pennsylvania, closed on Monday.'],
  ['Belgrade', 'US', null, null, 'BELGRADE, Minn. — A barn near Belgrade, Minn., burned down on Sunday.'],
  ['Belgrade', 'RS', 44.8, 20.46, 'Serbian ministers met in Belgrade on Sunday.'],
  [
    'Turkey',
    'US',
    null,
    null,
    'The fair is back in Turkey, and the City of Turkey sells tickets, a paper in Lubbock, Texas, said.',
  ],
  ['Turkey', 'TR', 39, 35, 'The president of Turkey flew to Ankara on Sunday.'],
  ['Lewisham', 'GB', 51.46, -0.01, 'A flat burned in Lewisham, and London firefighters came from Croydon.'],
  ['Lewisham', 'AU', -33.9, 151.15, 'A flat burned in Lewisham, and Sydney firefighters came from Parramatta.'],
  ['Thornfield Hospital', 'US', null, null, 'A nurse at Thornfield Hospital in South Charleston, West Virginia, won.'],
  ['Washington', 'US', 47.5, -120.5, 'Smoke drifted over Washington, Oregon and Idaho for a week.'],
  ['Washington', 'US', 40.17, -80.25, 'A farmer in Washington, Pennsylvania, met a judge in Ohio.'],
  ['New York', 'US', 43, -75.5, 'Snow fell in New York, New Jersey and Connecticut.'],
  ['Dublin', 'US', 40.1, -83.1, 'Police in Dublin, Ohio, and in Kentucky are looking for a van.'],
  [
    'Birmingham',
    'GB',
    52.48,
    -1.9,
    'Bin workers in Birmingham and Wolverhampton went on strike, the council leader said.',
  ],
  ['Birmingham', 'US', 33.52, -86.8, 'A church in Birmingham, Ala., was bombed in 1963, and Montgomery looked away.'],
  ['Cambridge', 'GB', 52.2, 0.12, 'Researchers in Cambridge and Norwich won a grant of £3m.'],
  ['Cambridge', 'US', 42.37, -71.1, 'Police in Cambridge, Mass., closed a bridge to Boston.'],
  ['Oxford', 'GB', 51.75, -1.26, 'Students in Oxford and Reading pay rents of £900, a charity said.'],
  ['Oxford', 'US', 34.37, -89.52, 'A storm hit Oxford, Mississippi, before the game.'],
  ['Venice', 'IT', 45.44, 12.33, 'The Italian city of Venice charges day visitors, and Rome may follow.'],
  ['Venice', 'US', 27.1, -82.45, 'The hurricane flooded Venice and Sarasota, Florida officials said.'],
  ['Florence', 'IT', 43.78, 11.25, 'The Uffizi in Florence reopened, and Pisa and Siena drew crowds.'],
  ['Florence', 'US', 34.2, -79.77, 'A judge in Florence, South Carolina, heard the case.'],
  ['Moscow', 'RU', 55.75, 37.6, 'The Kremlin said in Moscow that talks with Kyiv would go on.'],
  ['Moscow', 'US', 46.73, -117, 'Four students were killed in Moscow, Idaho, near the university.'],
  ['Berlin', 'DE', 52.52, 13.4, 'The German cabinet met in Berlin on Monday.'],
  ['Berlin', 'US', 44.47, -71.18, 'The paper mill in Berlin, N.H., closed for good.'],
  ['Paris', 'FR', 48.85, 2.35, 'Unions marched in Paris and Marseille against the French government.'],
  ['Paris', 'US', 33.66, -95.55, 'A fire destroyed a barn near Paris, Texas, on Sunday.'],
  ['London', 'GB', 51.5, -0.12, 'Shares rose in London and Frankfurt on Tuesday.'],
  ['London', 'CA', 42.98, -81.23, 'A truck hit a family in London, Ontario, police said.'],
  ['Warsaw', 'PL', 52.23, 21, 'Farmers blocked roads into Warsaw, and the Polish prime minister met them.'],
  ['Warsaw', 'US', 41.24, -85.85, 'Implants are made in Warsaw, Indiana, and in Memphis.'],
  ['Lebanon', 'LB', 33.9, 35.8, 'Israel struck southern Lebanon, and Beirut called for calm.'],
  ['Lebanon', 'US', 40.34, -76.41, 'A man from Lebanon, Pa., was charged on Friday.'],
  ['Georgia', 'GE', 42, 43.5, 'Voters in Georgia went to the polls, and crowds gathered in Tbilisi.'],
  ['Georgia', 'US', 32.7, -83.5, 'Lawmakers in Georgia meet in Atlanta, where the governor signed the bill.'],
  [
    'Granada',
    'ES',
    37.18,
    -3.6,
    'The Alhambra in Granada and the mosque of Seville were full, Spanish officials said.',
  ],
  ['Granada', 'NI', 11.93, -85.95, 'Tourists left Granada, Nicaragua, when the road to Managua was cut.'],
  ['San José', 'CR', 9.93, -84.08, 'The president of Costa Rica spoke in San José on Monday.'],
  ['San Jose', 'US', 37.34, -121.9, 'Engineers in San Jose and Oakland, California, lost their jobs.'],
  ['Guadalajara', 'MX', 20.67, -103.35, 'Gunmen blocked roads in Guadalajara, the governor of Jalisco said.'],
  ['Guadalajara', 'ES', 40.63, -3.17, 'A fire burned near Guadalajara, Spain, north of Madrid.'],
  ['Cartagena', 'CO', 10.4, -75.5, 'Colombian leaders met in Cartagena and Bogotá.'],
  ['Cartagena', 'ES', 37.6, -0.98, 'The Spanish navy sailed from Cartagena, near Murcia.'],
  ['Salem', 'US', 44.94, -123.03, 'Lawmakers in Salem, Oregon, voted on Thursday.'],
  ['Salem', 'IN', 11.65, 78.16, 'A bus overturned near Salem in Tamil Nadu, and Chennai sent doctors.'],
  [
    'Aberdeen',
    'GB',
    57.14,
    -2.1,
    'Oil workers in Aberdeen and Dundee fear for their jobs, the Scottish government said.',
  ],
  ['Aberdeen', 'US', 45.46, -98.48, 'Snow closed schools in Aberdeen, South Dakota.'],
  ['Glasgow', 'GB', 55.86, -4.25, 'Ferries are built in Glasgow, and Edinburgh pays for them.'],
  ['Glasgow', 'US', 37, -85.92, 'A tornado hit Glasgow, Kentucky, on Friday night.'],
  ['Dover', 'GB', 51.13, 1.31, 'Lorries queued at Dover, as ferries from Calais were late.'],
  ['Dover', 'US', 39.16, -75.52, 'The legislature met in Dover, Delaware, on Tuesday.'],
  ['Christchurch', 'NZ', -43.53, 172.63, 'A quake shook Christchurch, and Wellington sent rescuers.'],
  ['Christchurch', 'GB', 50.73, -1.78, 'The council of Christchurch, Dorset, will merge with Bournemouth.'],
  ['Ontario', 'CA', 50, -86, 'The premier of Ontario spoke in Toronto on Monday.'],
  ['Ontario', 'US', 34.06, -117.65, 'A plane landed in Ontario, Calif., after a fire.'],
  ['Peru', 'PE', -9.2, -75, 'The president of Peru resigned in Lima on Sunday.'],
  ['Peru', 'US', 40.75, -86.07, 'A circus museum in Peru, Indiana, reopened.'],
  ['Punjab', 'IN', 30.9, 75.4, 'Farmers from Punjab and Haryana marched to Delhi.'],
  ['Punjab', 'PK', 31, 72.5, 'Floods hit Punjab, and Lahore was under water, Pakistani officials said.'],
  ['Belfast', 'GB', 54.6, -5.93, 'The Stormont assembly met in Belfast on Monday.'],
  ['Belfast', 'US', 44.43, -69, 'A lobster boat sank off Belfast, Maine, on Friday.'],
  ['Bethlehem', 'PS', 31.7, 35.2, 'Pilgrims filled Bethlehem, in the West Bank, on Christmas Eve.'],
  ['Bethlehem', 'US', 40.63, -75.37, 'The steel works at Bethlehem, Pa., closed in 2003.'],
  ['Wellington', 'NZ', -41.29, 174.78, 'The New Zealand parliament in Wellington passed the law.'],
  ['Delhi', 'IN', 28.65, 77.22, 'Smog closed schools in Delhi and Noida.'],
  ['Delhi', 'US', 42.28, -74.92, 'A farmer from Delhi, New York, won the prize.'],
  ['Lima', 'PE', -12.04, -77.03, 'Protesters marched in Lima and Cusco against the Peruvian congress.'],
  ['Lima', 'US', 40.74, -84.1, 'Tanks are built in Lima, Ohio, by 800 workers.'],
  ['Wellington', 'US', 26.66, -80.24, 'A horse died at a show in Wellington, Florida, near West Palm Beach.'],
  [
    'Geneva',
    'CH',
    46.2,
    6.15,
    'WASHINGTON (AP) — The Senate passed the bill. Washington will send aid to Kyiv, the Pentagon said, and talks go on in Geneva.',
  ],
  [
    'Carstairs',
    'GB',
    null,
    null,
    'Inspectors in Scotland visited Carstairs, the Scottish government said, and reports from Glasgow, Edinburgh, Aberdeen and Inverness followed.',
  ],
  [
    'Washington',
    'US',
    38.9,
    -77,
    'WASHINGTON (AP) — Congress passed the bill on Monday, and the White House welcomed it.',
  ],
  ['Washington', 'US', 47.4, -120.5, 'Apple growers in Washington state, from Yakima to Spokane, expect a small crop.'],
  ['New York', 'US', 40.7, -74, 'Traders in New York sold shares on Tuesday after news from London and Tokyo.'],
  ['New York', 'US', 43, -75.5, 'A barn burned down near Buffalo, New York, on Sunday night.'],
  ['São Paulo', 'BR', -23.55, -46.63, 'Protesters marched in São Paulo and Brasília against the reform.'],
  ['São Paulo', 'BR', -22.3, -48.5, 'Farmers across São Paulo state, around Bauru, lost their coffee to the frost.'],
  ['Rio de Janeiro', 'BR', -22.9, -43.2, 'Carnival crowds filled the streets of Rio de Janeiro on Friday.'],
  [
    'Mississippi',
    'US',
    32.75,
    -89.75,
    'Lawmakers in Mississippi voted on Tuesday in Jackson, where the governor signed the bill.',
  ],
  ['Mississippi', 'US', 35, -90.5, 'Barges waited on the Mississippi, which was at its lowest in years.'],
  ['Jordan', 'JO', 31, 36, 'The king of Jordan met ministers in Amman on Sunday.'],
  ['Jordan', null, 31.9, 35.5, 'Pilgrims waded into the Jordan, near Jericho.'],
  ['Niger', 'NE', 17, 8, 'Soldiers in Niger said in Niamey that they had taken power.'],
  ['Niger', null, 10, 5, 'Fishermen along the Niger, in Mali and Nigeria, say the water is too low.'],
  ['Colorado', 'US', 39, -105.5, 'Voters in Colorado go to the polls, and Denver has opened its stations.'],
  ['Colorado', 'US', 36, -112, 'Rafts went down the Colorado, in the Grand Canyon, until noon.'],
  ['Geneva', 'CH', 46.2, 6.15, 'Talks on the treaty resumed in Geneva on Monday, a United Nations spokesman said.'],
  ['Geneva', 'US', 41.89, -88.3, 'A train struck a car in Geneva, Ill., on Monday morning.'],
  ['Naples', 'IT', 40.85, 14.27, 'Rubbish piled up again in Naples, and Rome sent the army.'],
  [
    'Naples',
    'US',
    26.14,
    -81.79,
    'The hurricane tore roofs off homes in Naples and Fort Myers, Florida officials said.',
  ],
  ['Athens', 'GR', 37.98, 23.73, "Strikers marched in Athens and Thessaloniki against the Greek government's cuts."],
  ['Athens', 'US', 33.96, -83.38, 'Students returned to Athens, Ga., for the first game of the season.'],
  ['Rome', 'IT', 41.89, 12.5, 'The Italian cabinet met in Rome, and unions called a strike in Milan.'],
  ['Rome', 'US', 34.26, -85.16, 'A tornado touched down near Rome, Georgia, and damaged a school.'],
  ['Dublin', 'IE', 53.33, -6.25, 'House prices in Dublin and Cork rose again, the Irish central bank said.'],
  ['Dublin', 'US', 40.1, -83.1, 'The council in Dublin, Ohio, will rename a street near Columbus.'],
  ['Boston', 'US', 42.36, -71.06, 'Snow closed schools in Boston and Worcester, the Massachusetts governor said.'],
  ['Boston', 'GB', 52.97, -0.02, 'Farm workers in Boston, Lincolnshire, said the buses no longer run.'],
  [
    'Perth',
    'AU',
    -31.95,
    115.86,
    "Miners flew to Perth from Kalgoorlie, and Western Australia's premier thanked them.",
  ],
  ['Perth', 'GB', 56.4, -3.43, 'Flood gates were closed in Perth, Scotland, as the Tay rose.'],
  [
    'Durham',
    'GB',
    54.77,
    -1.57,
    'A bishop from Durham joined clergy from Newcastle and Sunderland at the Tyneside service.',
  ],
  ['Durham', 'US', 35.99, -78.9, 'Two students were shot in Durham, N.C., on Friday.'],
  ['Richmond', 'US', 37.55, -77.46, "Virginia lawmakers gathered in Richmond and heard from Norfolk's mayor."],
  ['Richmond', 'US', 37.94, -122.35, 'Refinery workers in Richmond, California, walked out over pay.'],
  ['Hamilton', 'CA', 43.25, -79.85, 'Steelworkers in Hamilton, Ontario, agreed to a new contract.'],
  [
    'Hamilton',
    'NZ',
    -37.79,
    175.28,
    'A dairy show opened in Hamilton, and farmers drove there from Auckland and Tauranga.',
  ],
  ['Kingston', 'JM', 17.99, -76.79, 'Police in Kingston imposed a curfew, the Jamaican prime minister said.'],
  ['Kingston', 'CA', 44.23, -76.48, 'A ferry to Wolfe Island left Kingston, Ontario, late.'],
  ['Victoria', 'AU', -37, 144, 'Bushfires burned across Victoria, and smoke reached Melbourne and Geelong.'],
  ['Victoria', 'CA', 48.43, -123.37, 'The ferry from Vancouver to Victoria, B.C., was cancelled.'],
  ['Valencia', 'ES', 39.47, -0.38, 'Floods swept through Valencia and Alicante, the Spanish rescue service said.'],
  ['Valencia', 'VE', 10.16, -68, 'Shops closed in Valencia and Maracay as Venezuelans waited for power.'],
  [
    'Santiago',
    'CL',
    -33.46,
    -70.65,
    'Students blocked avenues in Santiago, and the Chilean president spoke in Valparaíso.',
  ],
  ['Santiago de Compostela', 'ES', 42.88, -8.54, 'Pilgrims reached Santiago de Compostela, in Galicia, on foot.'],
  ['Tripoli', 'LY', 32.89, 13.19, 'Militias fought in Tripoli and Misrata, the Libyan government said.'],
  ['Tripoli', 'LB', 34.44, 35.85, 'Gunmen clashed in Tripoli, Lebanon, and the army moved in from Beirut.'],
  ['Hyderabad', 'IN', 17.38, 78.46, 'Software firms in Hyderabad and Bengaluru are hiring, an Indian newspaper said.'],
  ['Hyderabad', 'PK', 25.39, 68.37, 'Heat killed ten people in Hyderabad, Pakistan, and in Karachi.'],
  ['Portland', 'US', 45.52, -122.68, 'Protesters in Portland, Oregon, blocked a bridge.'],
  ['Portland', 'US', 43.66, -70.26, 'Lobster boats stayed in Portland, Maine, because of the storm.'],
  ['Springfield', 'US', 39.8, -89.64, 'Lawmakers in Springfield, Ill., passed the budget.'],
  ['Springfield', 'US', 42.1, -72.59, 'A museum in Springfield, Mass., opened a new wing.'],
  ['Columbia', 'US', 34, -81.03, 'The governor of South Carolina spoke in Columbia before going to Charleston.'],
  ['Columbia', 'US', 38.95, -92.33, 'Classes were cancelled in Columbia, Missouri, after the ice storm.'],
  ['Cordoba', 'ES', 37.89, -4.78, 'Temperatures reached 45 degrees in Cordoba and Seville, Spanish forecasters said.'],
  ['Cordoba', 'AR', -31.4, -64.18, 'Car makers in Cordoba, Argentina, cut a shift.'],
  ['Alexandria', 'EG', 31.2, 29.92, 'A building collapsed in Alexandria, and Egyptian rescuers came from Cairo.'],
  ['Alexandria', 'US', 38.8, -77.05, 'A jury in Alexandria, Va., convicted the former officer.'],
  ['Newcastle', 'GB', 54.97, -1.61, 'Trains between Newcastle and Sunderland were late, the British operator said.'],
  ['Newcastle', 'AU', -32.93, 151.78, 'Coal ships queued off Newcastle, New South Wales.'],
  ['Vancouver', 'CA', 49.25, -123.12, 'Condo prices fell in Vancouver, and the British Columbia premier was pleased.'],
  ['Vancouver', 'US', 45.64, -122.66, 'A bridge between Portland and Vancouver, Wash., will be replaced.'],
  ['Lincoln', 'US', 40.8, -96.67, "Lawmakers met in Lincoln, and Nebraska's governor spoke in Omaha."],
  ['Lincoln', 'GB', 53.23, -0.54, 'The cathedral in Lincoln, England, needs a new roof.'],
  ['Cleveland', 'US', 41.5, -81.69, 'Steel mills near Cleveland and Akron are hiring, Ohio officials said.'],
  ['Bristol', 'GB', 51.45, -2.6, 'Students in Bristol and Bath protested, Avon police said.'],
  ['Bristol', 'US', 36.6, -82.19, 'Cars raced at the speedway in Bristol, Tennessee, on Saturday.'],
  ['Worcester', 'GB', 52.19, -2.22, 'The Severn flooded Worcester, England, again.'],
  ['Worcester', 'US', 42.26, -71.8, 'A fire killed two people in Worcester, Massachusetts.'],
  ['Halifax', 'CA', 44.65, -63.57, "The navy's ships left Halifax, Nova Scotia, for the exercise."],
  ['Halifax', 'GB', 53.72, -1.85, 'A mill in Halifax, West Yorkshire, became flats.'],
  ['Manchester', 'GB', 53.48, -2.24, 'Trams stopped in Manchester, and Salford and Bolton had no buses.'],
  ['Manchester', 'US', 42.99, -71.46, 'Candidates spoke in Manchester, N.H., before the primary.'],
  ['Plymouth', 'GB', 50.37, -4.14, 'Sailors returned to Plymouth, Devon, after six months.'],
  ['Plymouth', 'US', 41.96, -70.67, 'The replica ship sailed back to Plymouth, Massachusetts.'],
  ['Toledo', 'US', 41.66, -83.56, 'Toledo, Ohio, told residents not to drink the water.'],
  ['Toledo', 'ES', 39.86, -4.02, "Visitors to Toledo, in Spain, can see the painter's house."],
  ['Medellín', 'CO', 6.25, -75.56, "A cable car opened in Medellín, and Bogotá's mayor came to ride it."],
  ['Panama', 'PA', 9, -80, 'Ships waited off Panama for a place in the canal.'],
  ['Odessa', 'UA', 46.48, 30.73, 'Drones struck the port of Odessa, Ukrainian officials in Kyiv said.'],
  ['Odessa', 'US', 31.85, -102.37, 'Oil workers in Odessa and Midland, Texas, are coming back.'],
  ['Bath', 'GB', 51.38, -2.36, 'Tourists in Bath and Bristol found the museums closed, British newspapers said.'],
  ['Bath', 'US', 43.91, -69.82, 'The shipyard in Bath, Maine, launched a destroyer.'],
  [
    'Melbourne',
    'AU',
    -37.81,
    144.96,
    'The Australian Open starts in Melbourne, and players came from Sydney and Brisbane.',
  ],
  ['Melbourne', 'US', 28.08, -80.6, 'A rocket could be seen from Melbourne, Florida.'],
  ['St. Petersburg', 'RU', 59.94, 30.31, 'The Russian president met guests in St. Petersburg before flying to Moscow.'],
  ['St. Petersburg', 'US', 27.77, -82.68, 'A pier in St. Petersburg, Fla., reopened after repairs.'],
  ['Harlem', 'US', 40.81, -73.95, 'Protests spread from Harlem to the Upper East Side and to SoHo in Manhattan.'],
  [
    'Upper East Side',
    'US',
    40.77,
    -73.96,
    'Protests spread from Harlem to the Upper East Side and to SoHo in Manhattan.',
  ],
  ['Mars', 'US', 40.7, -80.01, 'The school board of Mars, Pennsylvania, met on Monday.'],
  ['Jupiter', null, null, null, 'The probe will reach Jupiter in 2030 and fly past its moons.'],
  ['Jupiter', 'US', 26.93, -80.09, 'The golfer lives in Jupiter, Fla., near the beach.'],
  ['Soviet Union', null, 60, 100, 'He was born in the old Soviet Union and left it as a child.'],
  ['Saturn', null, null, null, 'The rover went silent, and engineers wait for the probe that reaches Saturn in May.'],
  ['Irrawaddy', 'MM', 20, 95, 'Villages along the Mekong and the Irrawaddy are under water.'],
  ['Washington', 'US', 47.5, -120.5, 'Gov. Dana Frye of Washington signed the bill in Olympia on Friday.'],
  ['Matterhorn', 'CH', 45.98, 7.66, 'Two skiers died on the Matterhorn, above Zermatt.'],
  ['East Germany', null, 52.3, 12.7, 'She grew up in East Germany and moved to Hamburg in 1991.'],
]

describe('a name that places share means the place of its context', () => {
  it.each(ROWS)('%s is in %s (%d, %d): %s', (name, country, latitude, longitude, text) => {
    const place = extract(text).places?.find(({ mentions }) =>
      mentions.some((mention) => mention.text.toLowerCase() === name.toLowerCase()),
    )
    expect(place?.country).toBe(country)
    if (latitude === null || longitude === null) {
      expect(place?.latitude).toBeNull()
      return
    }
    const found = { latitude: place?.latitude ?? Number.NaN, longitude: place?.longitude ?? Number.NaN }
    expect(kilometres(found, { latitude, longitude })).toBeLessThan(NEAR_KM)
  })
})

describe('the names of public bodies tell where the article is at home', () => {
  it.each([
    ['GB', 'Pupils in Edmonton planted flowers. Enfield Council paid for them, and Hackney Council may follow.'],
    [
      'US',
      'The sheriff spoke in Edmonton. The Metcalfe County Sheriff and the Glasgow Police Department asked for help.',
    ],
  ])('%s', (country, text) => {
    const place = extract(text).places?.find(({ name }) => name === 'Edmonton')
    expect(place?.country).toBe(country)
  })
})

describe('a place far from the one that the text puts it near is another, which the gazetteer lacks', () => {
  it('has the country of that one, and no point', () => {
    const text = 'A school in Hilton, near Pietermaritzburg, will play a team from Durban.'
    expect(extract(text).places?.[0]).toMatchObject({ name: 'Hilton', country: 'ZA', latitude: null })
  })
})

describe('a name in two senses is two places', () => {
  const COUNTRIES = (text: string, name: string) =>
    extract(text)
      .places?.filter(({ mentions }) => mentions.some((mention) => mention.text === name))
      .map(({ country, mentions }) => [country, mentions.length])

  it('the town that is named bare first, and the one with its region', () => {
    const text =
      'A derby\n\nBritish police searched fans in Leeds and Manchester.\n\nA bus left Manchester, N.H., late. The mayor of Manchester will see to it, the BBC said.'
    expect(COUNTRIES(text, 'Manchester')).toEqual([
      ['GB', 2],
      ['US', 1],
    ])
  })

  it('towns of one name with a region each, whatever else is near', () => {
    const text = 'He left Birmingham, Ala., for a job in Coventry. Birmingham, England, was his home for ten years.'
    expect(COUNTRIES(text, 'Birmingham').map(String)).toHaveLength(2)
  })

  it('the state and its river', () => {
    const text =
      'Lawmakers in Mississippi met in Jackson. Barges waited on the Mississippi, and towns in Mississippi paid.'
    expect(extract(text).places?.map(({ name, kind }) => [name, kind])).toEqual([
      ['Mississippi', 'state'],
      ['Jackson', 'city'],
      ['Mississippi', 'water'],
    ])
  })

  it.each([
    [
      'a headline names the town of the story',
      'Fire in Paris\n\nA barn near Paris, Texas, burned down. Paris has one engine.',
    ],
    ['a later bare name', 'A bus left Manchester, N.H., at dawn.\n\nIn Manchester it was cold.'],
  ])('but %s', (_, text) => {
    expect(COUNTRIES(text, text.includes('Paris') ? 'Paris' : 'Manchester')).toHaveLength(1)
  })
})

describe('demonyms', () => {
  const TEXT =
    'Kenyan police and South Korean officials met in Nairobi. She answered in English at the Canadian Embassy.'

  it('are mentions of their countries where they are asked for', () => {
    const places = extract(TEXT, { demonyms: true }).places ?? []
    const demonyms = places.flatMap(({ country, mentions }) =>
      mentions.filter(({ kind }) => kind === 'demonym').map(({ text }) => [country, text]),
    )
    expect(demonyms).toEqual(
      expect.arrayContaining([
        ['KE', 'Kenyan'],
        ['KR', 'South Korean'],
      ]),
    )
    expect(demonyms.map(([, text]) => text)).not.toContain('English')
    for (const { mentions } of places)
      for (const { start, end, text } of mentions) expect(TEXT.slice(start, end)).toBe(text)
  })

  it.each([
    ['an adjective before a hyphen', 'She saw the Georgian-controlled villages.', ['Georgian']],
    ['a surname', 'Brig. Gen. Ann French left. French said the board knew.', []],
    ['a people of America', 'Choctaw Indians came first.', []],
    ['the people of India', 'The Indians won the toss.', ['Indians']],
  ])('%s', (_, text, expected) => {
    const mentions = extract(text, { demonyms: true }).places?.flatMap((place) => place.mentions) ?? []
    expect(mentions.filter(({ kind }) => kind === 'demonym').map((mention) => mention.text)).toEqual(expected)
  })

  it('are no mentions by default', () => {
    expect(extract(TEXT).places?.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(['Nairobi'])
  })
})

describe('what is no place', () => {
  it.each([
    ['coordinates', "The vessel was found at 54°32'S, 36°30'W, off South Georgia.", "54°32'S"],
    ['an adjective', 'The German minister spoke.', 'German'],
    ['a noun phrase with the name of a river', 'The Mississippi governor spoke in Jackson.', 'the Mississippi'],
  ])('%s', (_, text, name) => {
    expect(extract(text).places?.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).not.toContain(name)
  })
})
