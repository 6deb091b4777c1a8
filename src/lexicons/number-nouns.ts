// What tells a counted noun from the words around it. Written by hand from English grammar; no licence.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Plurals that -s does not make, with their singular. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  alumni: 'alumnus',
  analyses: 'analysis',
  bacteria: 'bacterium',
  brethren: 'brother',
  businessmen: 'businessman',
  businesswomen: 'businesswoman',
  calves: 'calf',
  children: 'child',
  clergymen: 'clergyman',
  congressmen: 'congressman',
  crises: 'crisis',
  criteria: 'criterion',
  feet: 'foot',
  firemen: 'fireman',
  fishermen: 'fisherman',
  foremen: 'foreman',
  frenchmen: 'frenchman',
  fungi: 'fungus',
  geese: 'goose',
  grandchildren: 'grandchild',
  gunmen: 'gunman',
  halves: 'half',
  hypotheses: 'hypothesis',
  knives: 'knife',
  lawmen: 'lawman',
  leaves: 'leaf',
  lives: 'life',
  loaves: 'loaf',
  media: 'medium',
  men: 'man',
  mice: 'mouse',
  nuclei: 'nucleus',
  oxen: 'ox',
  people: 'person',
  phenomena: 'phenomenon',
  policemen: 'policeman',
  policewomen: 'policewoman',
  salesmen: 'salesman',
  schoolchildren: 'schoolchild',
  servicemen: 'serviceman',
  servicewomen: 'servicewoman',
  sheaves: 'sheaf',
  shelves: 'shelf',
  spokesmen: 'spokesman',
  stimuli: 'stimulus',
  strata: 'stratum',
  teeth: 'tooth',
  thieves: 'thief',
  tribesmen: 'tribesman',
  wives: 'wife',
  wolves: 'wolf',
  women: 'woman',
  'yes-men': 'yes-man',
  loci: 'locus',
  thousandths: 'thousandth',
  gentlemen: 'gentleman',
  horsemen: 'horseman',
  craftsmen: 'craftsman',
  statesmen: 'statesman',
  cavalrymen: 'cavalryman',
  infantrymen: 'infantryman',
  airmen: 'airman',
  yachtsmen: 'yachtsman',
  batsmen: 'batsman',
  linemen: 'lineman',
  freshmen: 'freshman',
  aldermen: 'alderman',
  councilmen: 'councilman',
  assemblymen: 'assemblyman',
  henchmen: 'henchman',
  militiamen: 'militiaman',
}

/** Nouns that are counted without a plural ending. */
export const INVARIABLE_NOUNS = words(`
  aircraft bison cannon cattle cod crew crossroads deer elk faithful fish folk grouse headquarters helicopter horsepower injured
  inmates inpatients livestock moose offspring personnel police poultry quid salmon series sheep shrimp spacecraft species squid
  staff staffers swine trout troop tuna vermin watercraft whitefish wounded youth dead missing unemployed homeless hovercraft
  jobless elderly innings hq bps cavalry infantry clergy manpower faculty`)

/** Words in -s that are no plural nouns. */
export const NOT_PLURAL = words(`
  across afterwards always as backwards besides does downwards gas goes has hers his indoors is its lens less los las mars minus
  needs news onwards others ours outdoors perhaps plus regards says sometimes theirs this thus towards unless
  upwards us versus vs was whereas whose yours yes overseas alas pros mathematics physics politics economics athletics gymnastics
  genetics diabetes measles tennis texas jesus wales brussels athens angeles vegas texans' sos`)

/** Plurals that stand before another plural more often than they end a noun phrase: "sports cars". */
export const MODIFIER_PLURALS = words(`
  arms business communications customs defence defense sales savings sports systems goods series species police staff crew
  operations united youth aircraft cattle helicopter fish salmon troop tuna cannon`)

/** Words that end a noun phrase: function words and the commonest verbs behind a number. */
export const PHRASE_STOPS = words(`
  a about above according across after again against ago ahead all almost along already also although am among amid an and annually
  another any apart are around arrived as asked at away back be became because become becomes been before began being believe
  below beneath beside between beyond both but by called came can come comes coming could cut daily day despite did died die do
  does doing done down due during each either else enter entered even every except far feel fell felt for found from gave get gets
  getting go goes going gone got had happened has have having he held her here hers him his how however if in inside instead into is
  it its itself just kept killed know largely last later lead leave left less lie like likely live lived long longer look lost low
  made make makes many may me met might monthly more moreover most much must my near neither never next no nor not now of off often
  on once one only onto or other otherwise our out outside over own per perhaps put rather reached remain remained respectively
  rose run said same saw say says see seem seen sent set several shall she should show since sit so sold some soon stand stood still
  such take taken than that the their them themselves then there these they think this those though through throughout thus to
  today together told tomorrow too took toward towards tried try under unless until up upon us use used versus via vote voted want
  wants was we weekly well went were what when where whereas whether which while who whom whose why will with within without won
  would yearly yesterday yet you your nationwide worldwide overall apiece altogether alone wide tall deep high thick
  everywhere abroad upwards onwards early late earlier straightaway respectively roughly approximately sit sits stands receives receive lives believe believes relies rely depends depend faces face supports wants supported approve
  approved disapprove disagree agreed agreed disagreed`)

/** Words of the list above that may stand inside of a noun phrase, between a number and its noun. */
export const PHRASE_INNER = words(`
  other more such same own long low high last next long-term early late further deep wide tall much-needed straight back set
  cut run dead lead live former new less`)

/** Singular nouns that a number counts in front of another noun: "a 12 page document", "five speed transmission". */
export const ATTRIBUTIVE_NOUNS = words(`
  bed bedroom car character cylinder door gauge game lane man member page party passenger person piece point room seat seater
  speed star storey story team vote way wheel word`)

/** Short forms of counted nouns. */
export const NOUN_ABBREVIATIONS: Readonly<Record<string, string>> = {
  TD: 'touchdown',
  TDs: 'touchdown',
  pts: 'point',
  reps: 'repetition',
  RBIs: 'run batted in',
  EVs: 'electric vehicle',
}
