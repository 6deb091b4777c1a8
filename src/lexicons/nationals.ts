// Countries with the adjectives and the nouns for those who are from there: "the Dane" is a Danish striker, "the
// Spaniard" Spain's Iker Roe. A hyphen joins two words.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { once } from '../core/memoize.ts'
import { parseTable, parseWords } from '../core/parse-list.ts'

/** Country | adjectives | nouns, in lower case. */
const NATIONS = parseTable(`
  afghanistan | afghan | afghan
  albania | albanian | albanian
  algeria | algerian | algerian
  america | american us u.s | american
  argentina | argentine argentinian | argentine argentinian
  armenia | armenian | armenian
  australia | australian | australian aussie
  austria | austrian | austrian
  azerbaijan | azerbaijani azeri | azerbaijani azeri
  bahrain | bahraini | bahraini
  bangladesh | bangladeshi | bangladeshi
  barbados | barbadian bajan | barbadian bajan
  belarus | belarusian belarussian | belarusian belarussian
  belgium | belgian | belgian
  bolivia | bolivian | bolivian
  bosnia | bosnian | bosnian
  botswana | botswanan | motswana
  brazil | brazilian | brazilian
  britain | british | briton brit
  bulgaria | bulgarian | bulgarian
  cambodia | cambodian | cambodian
  cameroon | cameroonian | cameroonian
  canada | canadian | canadian
  chile | chilean | chilean
  china | chinese | chinese
  colombia | colombian | colombian
  congo | congolese | congolese
  croatia | croatian | croatian croat
  cuba | cuban | cuban
  cyprus | cypriot | cypriot
  denmark | danish | dane
  ecuador | ecuadorian ecuadorean | ecuadorian ecuadorean
  egypt | egyptian | egyptian
  england | english | englishman englishwoman
  eritrea | eritrean | eritrean
  estonia | estonian | estonian
  ethiopia | ethiopian | ethiopian
  fiji | fijian | fijian
  finland | finnish | finn
  france | french | frenchman frenchwoman
  gambia | gambian | gambian
  georgia | georgian | georgian
  germany | german | german
  ghana | ghanaian | ghanaian
  greece | greek | greek
  guyana | guyanese | guyanese
  haiti | haitian | haitian
  hungary | hungarian | hungarian
  iceland | icelandic | icelander
  india | indian | indian
  indonesia | indonesian | indonesian
  iran | iranian | iranian
  iraq | iraqi | iraqi
  ireland | irish | irishman irishwoman
  israel | israeli | israeli
  italy | italian | italian
  jamaica | jamaican | jamaican
  japan | japanese | japanese
  jordan | jordanian | jordanian
  kazakhstan | kazakh | kazakh
  kenya | kenyan | kenyan
  kosovo | kosovan kosovar | kosovan kosovar
  kuwait | kuwaiti | kuwaiti
  latvia | latvian | latvian
  lebanon | lebanese | lebanese
  liberia | liberian | liberian
  libya | libyan | libyan
  lithuania | lithuanian | lithuanian
  malawi | malawian | malawian
  malaysia | malaysian | malaysian
  mali | malian | malian
  malta | maltese | maltese
  mexico | mexican | mexican
  moldova | moldovan | moldovan
  mongolia | mongolian | mongolian
  montenegro | montenegrin | montenegrin
  morocco | moroccan | moroccan
  namibia | namibian | namibian
  nepal | nepalese nepali | nepalese nepali
  netherlands | dutch | dutchman dutchwoman
  new zealand | new-zealand | kiwi
  nigeria | nigerian | nigerian
  north korea | north-korean | north-korean
  norway | norwegian | norwegian
  pakistan | pakistani | pakistani
  panama | panamanian | panamanian
  paraguay | paraguayan | paraguayan
  peru | peruvian | peruvian
  philippines | philippine filipino | filipino filipina
  poland | polish | pole
  portugal | portuguese | portuguese
  qatar | qatari | qatari
  romania | romanian | romanian
  russia | russian | russian
  rwanda | rwandan | rwandan
  samoa | samoan | samoan
  saudi arabia | saudi | saudi
  scotland | scottish | scot scotsman scotswoman
  senegal | senegalese | senegalese
  serbia | serbian | serbian serb
  singapore | singaporean | singaporean
  slovakia | slovak slovakian | slovak slovakian
  slovenia | slovenian slovene | slovenian slovene
  somalia | somali | somali
  south africa | south-african | south-african
  south korea | south-korean | south-korean korean
  spain | spanish | spaniard
  sri lanka | sri-lankan | sri-lankan
  sudan | sudanese | sudanese
  sweden | swedish | swede
  switzerland | swiss | swiss
  syria | syrian | syrian
  taiwan | taiwanese | taiwanese
  tanzania | tanzanian | tanzanian
  thailand | thai | thai
  tonga | tongan | tongan
  trinidad | trinidadian | trinidadian
  tunisia | tunisian | tunisian
  turkey | turkish | turk
  uganda | ugandan | ugandan
  ukraine | ukrainian | ukrainian
  uruguay | uruguayan | uruguayan
  uzbekistan | uzbek | uzbek
  venezuela | venezuelan | venezuelan
  vietnam | vietnamese | vietnamese
  wales | welsh | welshman welshwoman
  yemen | yemeni | yemeni
  zambia | zambian | zambian
  zimbabwe | zimbabwean | zimbabwean
`)

const nationalsByWord = once(() => {
  const byWord = new Map<string, readonly string[]>()
  for (const [country = '', adjectives, nouns] of NATIONS) {
    const words = parseWords(nouns)
    for (const word of [country.replace(' ', '-'), ...parseWords(adjectives), ...words]) byWord.set(word, words)
  }
  return byWord
})

const NONE: readonly string[] = []

/** The nouns for somebody from a country, by its name, an adjective or a noun in lower case; none for other words. */
export const nationalsOf = (word: string): readonly string[] => nationalsByWord().get(word) ?? NONE
