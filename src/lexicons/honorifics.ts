// Words before a name that are no part of it. Our own list.
import { words } from './words.ts'

export const TITLES = words(`
  admiral ambassador archbishop army assemblyman assemblywoman attorney baron baroness bishop brig brigadier brother candidate
  capt captain cardinal chairman chairwoman chancellor chief chief-justice cmdr co-chair col colonel commander commissioner
  congressman congresswoman constable coach councilman councilwoman councilmember cpl dame deputy det detective director dr emperor
  father first-lady former gen general gov governor imam inspector judge justice king lady lawmaker lieutenant lord lt madam
  maj major marshal mayor minister mr mrs ms mx officer pastor pope premier president president-elect prince princess prof
  professor prosecutor queen rabbi rep reps representative rev reverend secretary sen senator sens sergeant sgt sheikh sheriff
  sir sister speaker spokesman spokesperson spokeswoman sultan superintendent vice gov.-elect democrat republican democratic
  nominee strategist journalist host actor actress
`)

/** Titles that tell the gender of their bearer. */
export const MALE_TITLES = words(
  'mr sir lord king prince baron father brother pope congressman councilman chairman assemblyman spokesman actor businessman businessmen sheikh imam sultan emperor archbishop cardinal councilman husband son boy man dad grandfather uncle gentleman',
)
export const FEMALE_TITLES = words(
  'mrs ms miss dame lady madam queen princess baroness sister congresswoman councilwoman chairwoman assemblywoman spokeswoman actress businesswoman wife mother daughter girl woman mom grandmother aunt nun first-lady',
)

/** Abbreviations that a full stop ends without ending a sentence, in lower case and without it. */
export const ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev hon gen col lt maj capt cmdr sgt cpl sen sens rep reps gov lt.gov dist atty adm brig st ste mt no vs
  jr sr inc corp co ltd llc bros dept univ assn jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn
  del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo r d u.s u.k u.n
  e.g i.e etc al ph.d a.m p.m
`)
