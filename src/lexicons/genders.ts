// Which given names tell whether "he" or "she" follows: compromise's lists with ours. Ours has names that are common words too
// (Mark, Grace), short forms, and given names of people in world news.
import { MEN, WOMEN } from './given-names.ts'
import { words } from './words.ts'

const MORE_MEN = words(`
  abdel abdul abdullah abiy abu adama adel ahmad akira al alassane alejandro aleksandar alexei alexey ali alibek
  alok amit amos andrés andy anil antonio antony anwar ariel arjun art arvind asif atiku ayman azali babak barack
  bashar bashir ben benny bernie bert bertie bill billy bob bobby bola bongbong boniface boris brett bud buddy butch
  cesar charlie chase chet chip chris chuck chuka clay cliff cole colt cyril dale dan danny dave davy deepak dick
  dinesh dirk dmitri dmitry dominic don donnie doug drew duke ebrahim ed eddie edgar ehud emile emmanuel emmerson
  erdogan ernie evo eyal fabio faisal faiz farooq felix femi ferdinand fidel florian frank franz fred freddie fumio
  félix gabi gamal gary gaurav gavin gene george georgy gerd giorgi godwin goodluck grant greg guillermo guy hakan
  hakeem hamid hank harry hasan hashim hichem hiroshi ho huw iain ibrahim idriss igor ilham imran isaias ismail
  itamar ivan jack jacob jair jake jalal jamal jamie jan janez janos javier jay jean-claude jeb jed jeff jens jerry
  jess jiang jim jimmy jin jinping joe joey john johnny jokowi jon jose josep joseph josh jude jurgen justin kais
  kaja kamal karim kash keir ken kenny kevin khalid khalifa kit kofi kwame kwasi kyle kyriakos lai lance larry lars
  lech lee len leon leopoldo lew lindsey lloyd lou luca ludovic luiz lukas luke macky mahamat mahathir mahmoud
  mamady mamdouh manmohan manny manuel mark mat mateusz matt matteo maung max maxim mehdi mevlut mick mickey mihai
  mikhail milan miles milorad min mitch mitchell mitt moe mohamed mohammad mohammed moon muhammadu mukesh musa nabil
  naftali nana narendra nate nayib ned nguyen nick nicolás nicos nikol nikola nikolai nitin oleg oleksandr oleksii
  olusegun omar oscar osman pa paolo pat patrice pavel pawel pedro pete petr petro phil pierre piotr prabowo pranab
  prayut qasem rahul raila raj rajesh rajiv rajnath ramon rand rashid ray raúl recep red reed reza rich rick ricky
  rishi rob robbie rod rodrigo roh roman ron ronnie rory rowan roy ruben rush russ ryan saad sadiq salman salva sam
  sandeep sanjay satoshi saul scott sean sebastián sergei sergey sergii seth shahid shane shaun shehbaz sherrod
  shigeru shimon shinzo sid silvio simon skip slobodan sonny stan steve steven stu suhail sunil sylvester taban
  tariq ted tedros terry thabo thein tim tito todd tom tommy tony topher trey tucker tyler uhuru umar umaru vaclav
  valdis valery vance vic vijay vikram viktor vince vitali vitaly vlad volker volodymyr wade waleed walt warren wes
  will willie winston wole woody xavier yahya yair yasser yevgeny yitzhak yoon yoshihide yoweri zac zack zelimkhan
  zoran
`)

const MORE_WOMEN = words(`
  aanchal abby abigail adaeze adele aisha aishatu alexandria alina allie amber amina amy ana andrea ange angie anita
  anja ann annalena anne annie antonella april arundhati asma aung autumn ayesha barb beata becky bella benazir beth
  betsy bette betty beverly blanca brandy brenda bridget brooke candy carol caroline carrie casey cathy cecilia
  cheryl chimamanda chloe christiane christine claire claudia condoleezza connie cori cristina cynthia daisy daria
  darya dawn deb debbie deborah delcy denise diana dilma dina dolly donna dora doreen ekaterina elena elizabeth ella
  ellen elma emily emma erin esther eva eve faith fatou federica fiona flora florence folasade frances francesca
  gabriela gail gina ginger giorgia gloria golda grace greta gretchen gwen halima hanan hazel heather heidi helen
  helle hilary hillary hina holly hope huma ingrid irina iris isabel isabella ivanka ivy jacinda jackie jane janet
  janice jasmine jeanine jen jenna jenny jess jessica jill jo joan joanna joy joyce judy julia julie june kaja
  kamala karen karin kate kathleen kathryn kathy katie kay kayleigh kelly kellyanne kersti kirsten kirstjen kirsty
  kitty kristi kyrsten latifa laura lauren lena leni leyla lily linda lisa liz liza lois loretta lori louise lucy
  lydia lynn madeleine maggie malala mamata mandy maria marie marina marine marjorie martha mary masih maya megan
  meghan melania melissa meryl mia michelle mina minouche miriam mitzi molly mona monica myra nadia nancy naomi
  natalia natasha ngozi nicky nicola nikki nina nirmala noor nora nur oby oksana olena olga olive omarosa oprah
  patsy patti patty paula pearl peggy penny pippa pippin pramila priscilla priti priyanka queen rachel ramona rania
  rashida rebecca rima ritu rokhaya rosa rose rosie roxana roza ruby ruth sahle sally samantha samia sandra sania
  sanna sara sarah saudatu shamima sheikha sheila shereen sheryl shirin sofia sonia sonya stella steph sue summer
  sunita susan sushma susie suu svetlana sviatlana tammy tanya tarana tatiana tawakkol teresa theresa tina toni
  tracy tsai ursula valentina valerie vanessa vera verona viola violet virginia viv wanda wangari wendy winnie
  yasmin yelena yingluck yulia yvette yvonne zainab zeinab zoe zuzana
`)

/** Given names of both, or family names that stand first. */
const EITHER = words(`
  alex andrea ash casey chan choi chris dale dana drew gabriele ho jamie jan jean jess jiang jin jo jordan kelly
  kerry kim kit lai lee leslie li lindsey lynn min moon morgan nguyen nicola noor nur park pat quinn riley robbie
  robin sam sasha shannon sidney simone stacy taylor terry tracy tsai val wei xi yoon
`)

export type NameGender = 'male' | 'female'

/** The gender of a given name in lower case; null where it tells nothing. */
export function genderOfName(given: string): NameGender | null {
  if (EITHER.has(given)) return null
  const isMan = MEN.has(given) || MORE_MEN.has(given)
  const isWoman = WOMEN.has(given) || MORE_WOMEN.has(given)
  if (isMan && isWoman)
    return MORE_MEN.has(given) !== MORE_WOMEN.has(given) ? (MORE_MEN.has(given) ? 'male' : 'female') : null
  return isMan ? 'male' : isWoman ? 'female' : null
}
