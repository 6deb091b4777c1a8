// Currencies: ISO 4217 code, signs that stand before or after the figure, names in lower case with irregular plurals.
// A name that several countries share ("dollar") means what an English newspaper means by it.
// Source: ISO 4217 for codes and names (facts); signs and short names from news usage. Licence: MIT, as newsparse.
import { dictionary } from '../core/dictionary.ts'
import { parseSet } from '../core/parse-list.ts'

export interface CurrencyEntry {
  readonly code: string
  readonly signs?: string
  readonly names: string
}

export const CURRENCIES: readonly CurrencyEntry[] = [
  { code: 'AED', signs: 'Dh Dhs', names: 'dirham, dirhams, uae dirham, emirati dirham' },
  { code: 'AFN', names: 'afghani' },
  { code: 'AOA', names: 'kwanza' },
  { code: 'ARS', names: 'argentine peso, argentinian peso' },
  { code: 'AUD', signs: 'A$ AU$ $A $AU AUD$', names: 'australian dollar, aussie dollar' },
  { code: 'AZN', names: 'manat, azerbaijani manat' },
  { code: 'BBD', names: 'barbadian dollar, barbados dollar' },
  { code: 'BDT', signs: '৳ Tk', names: 'taka, bangladeshi taka' },
  { code: 'BGN', names: 'lev, leva, bulgarian lev' },
  { code: 'BHD', names: 'bahraini dinar' },
  { code: 'BOB', names: 'boliviano' },
  { code: 'BRL', signs: 'R$', names: 'real, reais, brazilian real, brazilian reais' },
  { code: 'BTC', signs: '₿', names: 'bitcoin' },
  { code: 'BWP', names: 'pula, botswana pula' },
  { code: 'CAD', signs: 'C$ CA$ Can$ CAD$ $C $CAD cad$', names: 'canadian dollar' },
  { code: 'CHF', signs: 'SFr Fr', names: 'franc, swiss franc' },
  { code: 'CLP', names: 'chilean peso' },
  {
    code: 'CNY',
    signs: 'CN¥ RMB',
    names: 'yuan, renminbi, chinese yuan, kuai, yuan renminbi, yuans',
  },
  { code: 'COP', names: 'colombian peso' },
  { code: 'CRC', signs: '₡', names: 'colon, colones, costa rican colon' },
  { code: 'CZK', names: 'czech koruna, czech crown, koruna' },
  { code: 'DKK', names: 'danish krone, danish kroner, danish crown' },
  { code: 'EGP', names: 'egyptian pound' },
  { code: 'ESP', names: 'peseta' },
  { code: 'ETB', names: 'birr' },
  { code: 'ETH', names: 'ether, ethereum' },
  { code: 'EUR', signs: '€ €', names: 'euro' },
  { code: 'FIM', names: 'markka, markkaa' },
  { code: 'FJD', signs: 'FJ$', names: 'fijian dollar, fiji dollar' },
  { code: 'FRF', names: 'french franc' },
  { code: 'GBP', signs: '£ UK£ GB£', names: 'pound sterling, pounds sterling, british pound, sterling, quid' },
  { code: 'GEL', signs: '₾', names: 'lari, georgian lari' },
  { code: 'GHS', signs: 'GH₵ GH¢', names: 'cedi, ghanaian cedi' },
  { code: 'GMD', names: 'dalasi' },
  { code: 'GTQ', names: 'quetzal, quetzales' },
  { code: 'HKD', signs: 'HK$ $HK', names: 'hong kong dollar' },
  { code: 'HNL', names: 'lempira' },
  { code: 'HRK', signs: 'kn', names: 'kuna, croatian kuna' },
  { code: 'HUF', names: 'forint, hungarian forint' },
  { code: 'IDR', signs: 'Rp', names: 'rupiah, indonesian rupiah' },
  { code: 'ILS', signs: '₪ NIS', names: 'shekel, israeli shekel, new shekel, israeli new shekel' },
  { code: 'INR', signs: '₹ Rs Rs.', names: 'rupee, indian rupee' },
  { code: 'IQD', names: 'iraqi dinar' },
  { code: 'IRR', names: 'iranian rial, rial' },
  { code: 'ISK', names: 'icelandic krona, icelandic kronur' },
  { code: 'JMD', signs: 'J$', names: 'jamaican dollar' },
  { code: 'JOD', names: 'jordanian dinar' },
  { code: 'JPY', signs: '¥ ￥ JP¥ Y=', names: 'yen, japanese yen' },
  { code: 'KES', signs: 'KSh Ksh Sh', names: 'kenyan shilling, shilling' },
  { code: 'KHR', names: 'riel, cambodian riel' },
  { code: 'KRW', signs: '₩', names: 'won, south korean won, korean won' },
  { code: 'KWD', names: 'kuwaiti dinar' },
  { code: 'KZT', names: 'tenge' },
  { code: 'LAK', signs: '₭', names: 'kip, lao kip' },
  { code: 'LBP', names: 'lebanese pound' },
  { code: 'LKR', names: 'sri lankan rupee' },
  { code: 'MAD', names: 'moroccan dirham' },
  { code: 'MMK', names: 'kyat, myanmar kyat' },
  { code: 'MOP', names: 'pataca' },
  { code: 'MUR', names: 'mauritian rupee' },
  { code: 'MVR', names: 'rufiyaa' },
  { code: 'MWK', names: 'malawian kwacha' },
  { code: 'MXN', signs: 'Mex$ MX$', names: 'peso, mexican peso' },
  { code: 'MYR', signs: 'RM', names: 'ringgit, malaysian ringgit' },
  { code: 'MZN', names: 'metical, meticais' },
  { code: 'NAD', signs: 'N$', names: 'namibian dollar' },
  { code: 'NGN', signs: '₦', names: 'naira, nigerian naira' },
  { code: 'NLG', names: 'guilder, dutch guilder' },
  { code: 'NOK', names: 'norwegian krone, norwegian kroner, norwegian crown' },
  { code: 'NPR', names: 'nepalese rupee, nepali rupee' },
  { code: 'NZD', signs: 'NZ$ $NZ', names: 'new zealand dollar' },
  { code: 'OMR', names: 'omani rial, omani riyal' },
  { code: 'PEN', names: 'soles, peruvian sol, peruvian soles' },
  { code: 'PGK', names: 'kina' },
  { code: 'PHP', signs: '₱', names: 'philippine peso, filipino peso' },
  { code: 'PKR', names: 'pakistani rupee, pakistan rupee' },
  { code: 'PLN', signs: 'zł', names: 'zloty, zlotys, polish zloty' },
  { code: 'PYG', names: 'guarani, guaranies' },
  { code: 'QAR', signs: 'QR', names: 'qatari riyal, qatari rial' },
  { code: 'RON', names: 'lei, romanian leu, romanian lei' },
  { code: 'RSD', names: 'serbian dinar' },
  { code: 'RUB', signs: '₽', names: 'ruble, rouble, russian ruble, russian rouble' },
  { code: 'RWF', names: 'rwandan franc' },
  { code: 'SAR', names: 'riyal, saudi riyal' },
  { code: 'SEK', signs: 'kr', names: 'swedish krona, swedish kronor, swedish crown, krona, kronor' },
  { code: 'SGD', signs: 'S$', names: 'singapore dollar, singaporean dollar' },
  { code: 'THB', signs: '฿', names: 'baht, thai baht' },
  { code: 'TND', names: 'tunisian dinar' },
  { code: 'TRY', signs: '₺', names: 'lira, turkish lira, turkish liras' },
  { code: 'TTD', signs: 'TT$', names: 'trinidad and tobago dollar' },
  { code: 'TWD', signs: 'NT$', names: 'taiwan dollar, new taiwan dollar, taiwanese dollar' },
  { code: 'TZS', names: 'tanzanian shilling' },
  { code: 'UAH', signs: '₴', names: 'hryvnia, hryvnias, ukrainian hryvnia' },
  { code: 'UGX', names: 'ugandan shilling' },
  {
    code: 'USD',
    signs: '$ US$ $US USD$ U.S.$ u.s.$',
    names: 'dollar, us dollar, u.s. dollar, u.s dollar, american dollar, united states dollar, buck',
  },
  { code: 'UYU', names: 'uruguayan peso' },
  { code: 'VES', names: 'bolivar, bolivares' },
  { code: 'VND', signs: '₫', names: 'dong, vietnamese dong' },
  { code: 'XAF', names: 'central african cfa franc' },
  { code: 'XOF', names: 'cfa franc, west african cfa franc' },
  { code: 'ZAR', signs: 'R', names: 'rand, south african rand' },
  { code: 'ZMW', names: 'kwacha, zambian kwacha' },
  { code: 'ZWL', names: 'zimbabwe dollar, zimbabwean dollar' },
]

/** Parts of a currency's unit; what they are a hundredth of. */
export const SUBUNITS: Readonly<Record<string, readonly string[]>> = dictionary({
  cent: ['cent', 'cents', '¢', 'us cent', 'us cents', 'u.s. cents'],
  kopeck: ['kopeck', 'kopecks', 'kopek', 'kopeks'],
  paisa: ['paisa', 'paise'],
  penny: ['penny', 'pence', 'pennies'],
  satoshi: ['satoshi', 'satoshis'],
  sen: ['sen'],
})

/** Names of currencies that are other words as well: behind a small figure they are no money. */
export const ORDINARY_CURRENCY_WORDS: ReadonlySet<string> = parseSet(`
  colon
  dong
  ether
  kip
  real
  rial
  sen
`)
