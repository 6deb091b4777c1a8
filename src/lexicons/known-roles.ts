// Offices (past and present) and trades by which readers know people and bodies in the news, though the article may not
// say them: name | offices or trades. The people held office since about 1995.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { once } from '../core/memoize.ts'
import { parseTable, parseValues, parseWords } from '../core/parse-list.ts'

const ROWS = `
  abdel fattah al-sisi | egyptian president
  abdullah gul | turkish president; foreign minister
  abiy ahmed | ethiopian prime minister
  abn amro | dutch bank; lender
  accenture | consultancy; consulting firm
  activision blizzard | video game maker; publisher
  adam schiff | committee chairman; democrat; congressman; senator
  adel al-jubeir | saudi foreign minister
  adidas | sportswear maker; german company
  adobe | software maker
  aer lingus | airline; carrier; irish airline
  aeroflot | airline; carrier; russian airline
  air canada | airline; carrier
  air france | airline; carrier; french airline
  air india | airline; carrier
  airasia | airline; carrier; budget airline
  airbnb | home-sharing site; platform
  airbus | planemaker; plane maker; manufacturer; european manufacturer; aerospace company
  alan greenspan | federal reserve chairman; fed chief
  alan johnson | home secretary; health secretary
  alaska airlines | airline; carrier
  alberto gonzales | attorney general
  alex salmond | scottish first minister; snp leader
  alexander lukashenko | belarusian president
  alexei navalny | opposition leader; kremlin critic
  alexis tsipras | greek prime minister; syriza leader
  alibaba | e-commerce giant; chinese company; retailer
  alistair darling | chancellor; transport secretary
  alphabet | google parent; tech giant
  altria | tobacco company
  amazon | online retailer; e-commerce giant; tech giant; internet giant; retailer
  amazon.com | online retailer; e-commerce giant; retailer
  amd | chipmaker; chip maker
  american airlines | airline; carrier
  amr | airline; american airlines parent
  amy klobuchar | minnesota senator; democrat
  andrew cuomo | new york governor
  andy burnham | mayor; greater manchester mayor; health secretary
  angela merkel | german chancellor
  angela rayner | deputy prime minister; deputy labour leader
  ann widdecombe | shadow home secretary; tory mp
  anthony albanese | australian prime minister; labor leader
  anthony fauci | infectious disease expert; doctor; director
  antonio guterres | secretary-general; un chief
  antony blinken | secretary of state
  aol | internet company; online service
  apple | iphone maker; computer maker; tech giant; technology giant; technology company
  arcelormittal | steelmaker; steel maker
  arm | chip designer; chipmaker
  arnold schwarzenegger | california governor; actor
  arsene wenger | arsenal manager; boss; coach; frenchman
  asda | supermarket; supermarket chain; retailer; grocer
  ashraf ghani | afghan president
  associated press | news agency; wire service; agency
  aston martin | carmaker; car maker; sports car maker
  astrazeneca | drugmaker; drug maker; pharmaceutical company; vaccine maker
  at&t | telecoms company; carrier; telephone company; phone company
  ayman al-zawahiri | al-qaeda leader
  bae systems | defence company; defence contractor; arms maker
  baidu | search engine; search giant; chinese company
  ban ki-moon | secretary-general; un chief
  bank of america | bank; lender
  bank of england | central bank; bank
  bank of japan | central bank; bank
  barack obama | us president; former president; senator; democrat
  barclays | bank; lender; british bank
  bashar al-assad | syrian president; dictator
  bayer | drugmaker; chemicals company; german company; pharmaceutical company
  bbc | broadcaster; corporation; public broadcaster
  ben bernanke | federal reserve chairman; fed chief
  benazir bhutto | pakistani prime minister; opposition leader
  benigno aquino | philippine president
  benjamin netanyahu | israeli prime minister; likud leader
  bernie sanders | vermont senator; candidate
  bertie ahern | irish prime minister; taoiseach
  beto o'rourke | congressman; candidate; democrat
  betsy devos | education secretary
  bhp billiton | miner; mining company; mining giant
  bill clinton | us president; former president; arkansas governor
  bill de blasio | new york mayor
  bill gates | microsoft founder; chairman; billionaire; philanthropist
  biontech | vaccine maker; biotech company; german company
  blackberry | smartphone maker; phone maker; canadian company
  blackrock | asset manager; fund manager; investment company
  blackstone | private equity firm; buyout firm
  bmw | carmaker; car maker; automaker; german carmaker
  bnp paribas | bank; lender; french bank
  bob dole | senator; candidate
  boeing | planemaker; plane maker; aircraft maker; manufacturer; aerospace company
  bombardier | train maker; plane maker; canadian company
  boots | chemist; retailer
  boris johnson | british prime minister; foreign secretary; london mayor; conservative leader
  boris yeltsin | russian president
  bosch | german company; supplier
  boutros boutros-ghali | secretary-general
  bp | oil company; oil giant; oil major; energy company; british company
  brett kavanaugh | supreme court justice; judge; nominee
  british airways | airline; carrier
  bskyb | broadcaster; satellite broadcaster
  bt | telecoms company; telecoms group; phone company
  burberry | fashion house; luxury brand; fashion label
  burger king | fast-food chain; restaurant chain
  bytedance | tiktok owner; chinese company
  carlo ancelotti | manager; coach; boss; italian
  cathay pacific | airline; carrier
  charles clarke | home secretary; education secretary
  charles kennedy | lib dem leader; liberal democrat leader
  chelsea | club; blues; london club
  chevron | oil company; oil giant; oil major
  chris christie | new jersey governor
  christine lagarde | ecb president; imf chief; managing director; french finance minister
  chrysler | carmaker; car maker; automaker
  chuck hagel | defense secretary; senator
  chuck schumer | senate majority leader; minority leader; new york senator; democrat
  cia | agency; spy agency; intelligence agency
  cisco systems | network equipment maker; networking company
  cisco | network equipment maker; networking company
  citigroup | bank; lender; banking giant
  claudia sheinbaum | mexican president; mexico city mayor
  cnn | broadcaster; network; news channel; cable network
  coca-cola | drinks maker; soft drinks maker; beverage company; drinks giant
  colin powell | secretary of state; general
  comcast | cable company; cable operator; cable giant
  compaq computer | computer maker; pc maker
  compaq | computer maker; pc maker
  condoleezza rice | secretary of state; national security adviser
  conocophillips | oil company
  conservative party | tories; party; conservatives; opposition
  conservatives | tories; party; opposition
  costco | retailer; warehouse club
  credit suisse | bank; lender; swiss bank
  cvs | drugstore chain; pharmacy chain
  cyril ramaphosa | south african president
  daimler | carmaker; car maker; german carmaker
  daimlerchrysler | carmaker; car maker
  daniel ortega | nicaraguan president
  danone | food company; yoghurt maker; french company
  david blunkett | home secretary; work and pensions secretary
  david cameron | british prime minister; conservative leader; foreign secretary
  david davis | brexit secretary; shadow home secretary; tory mp
  david petraeus | general; cia director
  dell | computer maker; pc maker
  deloitte | accountancy firm; accounting firm; consultancy
  delta air lines | airline; carrier
  delta | airline; carrier
  democratic party | democrats; party
  desmond tutu | archbishop; cleric
  deutsche bank | bank; lender; german bank
  deutsche boerse | exchange; exchange operator; stock exchange operator; german exchange
  deutsche telekom | telecoms company; german company
  deval patrick | massachusetts governor; candidate
  devin nunes | committee chairman; congressman; republican
  dick cheney | vice president
  dilma rousseff | brazilian president
  diosdado cabello | venezuelan minister
  disney | entertainment company; entertainment giant; media giant; studio
  dmitry medvedev | russian president; prime minister
  dmitry peskov | kremlin spokesman
  dominic cummings | adviser; aide
  dominic raab | foreign secretary; deputy prime minister; justice secretary
  dominique de villepin | french prime minister; foreign minister
  donald rumsfeld | defense secretary
  donald trump | us president; former president; president-elect; candidate; businessman; billionaire; republican
  donald tusk | polish prime minister; european council president
  dropbox | cloud storage company
  dupont | chemicals company; chemical company
  e.on | energy company; utility; german company
  easyjet | airline; carrier; budget airline; low-cost carrier
  ebay | auction site; online auctioneer; online marketplace
  ed davey | lib dem leader; liberal democrat leader
  ed miliband | labour leader; energy secretary
  eduardo duhalde | argentine president
  ehud barak | israeli prime minister; defence minister
  ehud olmert | israeli prime minister
  electronic arts | video game maker; publisher; games company
  eli lilly | drugmaker; drug maker; pharmaceutical company
  elizabeth warren | massachusetts senator; candidate; democrat
  ellen johnson sirleaf | liberian president
  elon musk | tesla chief; chief executive; billionaire; spacex founder; ceo
  emirates | airline; carrier
  emmanuel macron | french president
  eni | oil company; italian company
  enron | energy company; energy trader
  equifax | credit agency; credit bureau
  eric holder | attorney general
  ericsson | telecoms equipment maker; swedish company
  ernst & young | accountancy firm; accounting firm; auditor
  estelle morris | education secretary
  european central bank | central bank; bank
  european commission | eu executive; executive; commission
  european union | bloc; union
  eurotunnel | tunnel operator
  evo morales | bolivian president
  expedia | travel site
  exxon mobil | oil company; oil giant; oil major
  exxon | oil company; oil giant; oil major
  exxonmobil | oil company; oil giant; oil major
  facebook | social network; social networking site; social media company; social media giant; tech giant
  fannie mae | mortgage company; mortgage lender; mortgage giant
  fbi | bureau; agency
  federal reserve | central bank; fed
  fedex | courier; delivery company; shipping company
  ferdinand marcos | philippine president; dictator
  ferrari | sports car maker; carmaker; car maker
  fiat chrysler | carmaker; car maker; automaker
  fiat | carmaker; car maker; automaker; italian company
  fidel castro | cuban president; leader; dictator
  fifa | governing body; world football's governing body
  food and drug administration | regulator; agency; drug regulator
  ford motor | carmaker; car maker; automaker
  ford | carmaker; car maker; automaker
  foxconn | electronics maker; apple supplier; supplier; contract manufacturer
  francois fillon | french prime minister; candidate
  francois hollande | french president
  frank-walter steinmeier | german president; foreign minister
  freddie mac | mortgage company; mortgage lender; mortgage giant
  fujitsu | computer maker; japanese company
  fumio kishida | japanese prime minister
  gap | clothing retailer; retailer
  gareth southgate | england manager; boss; coach
  gavin newsom | california governor
  gavin williamson | education secretary; defence secretary
  gazprom | gas company; gas giant; gas monopoly; russian company
  geert wilders | dutch politician; freedom party leader
  general electric | conglomerate; industrial giant
  general motors | carmaker; car maker; automaker
  geoff hoon | defence secretary
  george bush | us president; former president; texas governor
  george mitchell | senator; envoy
  george osborne | chancellor; shadow chancellor
  george w bush | us president; former president; texas governor
  george w. bush | us president; former president; texas governor
  gerhard schroeder | german chancellor
  gerry adams | sinn fein president; leader
  giorgia meloni | italian prime minister
  glaxosmithkline | drugmaker; drug maker; pharmaceutical company
  glencore | miner; commodities trader; mining company
  gloria arroyo | philippine president
  gloria macapagal arroyo | philippine president
  goldman sachs | bank; investment bank
  goodluck jonathan | nigerian president
  google | search engine; search giant; search company; internet giant; tech giant; internet company
  gordon brown | chancellor; british prime minister; labour leader
  gray davis | california governor
  greenpeace | environmental group; campaign group; campaigners
  greg abbott | texas governor
  gsk | drugmaker; drug maker; pharmaceutical company
  guy verhofstadt | belgian prime minister
  h&m | clothing retailer; fashion retailer; retailer
  halliburton | oil services company; contractor
  hamas | militant group; group; movement
  hamid karzai | afghan president
  harley-davidson | motorcycle maker
  harold wilson | british prime minister
  harriet harman | deputy labour leader
  harry reid | senate majority leader; nevada senator; democrat
  hassan rouhani | iranian president
  hbo | network; cable network; channel
  hewlett-packard | computer maker; pc maker; printer maker
  hezbollah | militant group; militia; group; movement
  hillary clinton | secretary of state; new york senator; candidate; nominee; first lady; democrat
  hitachi | electronics maker; japanese company
  home depot | home improvement chain; retailer
  honda | carmaker; car maker; automaker; japanese carmaker
  hosni mubarak | egyptian president
  hp | computer maker; pc maker; printer maker
  hsbc | bank; lender; british bank
  hu jintao | chinese president
  huawei | telecoms equipment maker; telecoms giant; smartphone maker; chinese company; tech giant
  hugo chavez | venezuelan president
  human rights watch | rights group; human rights group; organisation; organization
  hun sen | cambodian prime minister
  hyundai | carmaker; car maker; automaker; south korean company
  iain duncan smith | tory leader; work and pensions secretary
  ibm | computer maker; computer giant; technology company
  ikea | furniture retailer; furniture maker; retailer; swedish company
  imf | fund; lender
  imran khan | pakistani prime minister; cricketer; opposition leader
  infosys | software company; outsourcing company; indian company
  instagram | photo-sharing app; app; social network; platform
  intel | chipmaker; chip maker; chip giant
  international monetary fund | fund; lender
  islam karimov | uzbek president
  islamic state | militant group; terror group; group; jihadist group
  ismail haniyeh | hamas leader; palestinian prime minister
  itv | broadcaster; channel; commercial broadcaster
  iyad allawi | iraqi prime minister
  j sainsbury | supermarket; supermarket chain; grocer
  jacinda ardern | new zealand prime minister
  jack dorsey | twitter chief; chief executive; ceo
  jack ma | alibaba founder; billionaire
  jack straw | foreign secretary; home secretary; justice secretary
  jacob rees-mogg | leader of the house; tory mp
  jacob zuma | south african president
  jacques chirac | french president
  jaguar land rover | carmaker; car maker
  jaguar | carmaker; car maker; luxury carmaker
  jair bolsonaro | brazilian president
  james comey | fbi director
  james mattis | defense secretary; general
  jamie dimon | jpmorgan chief; chief executive; ceo
  jan peter balkenende | dutch prime minister
  janet yellen | treasury secretary; federal reserve chair
  japan airlines | airline; carrier
  jared kushner | senior adviser; son-in-law
  javier milei | argentine president
  javier solana | eu foreign policy chief
  jean chretien | canadian prime minister
  jean-claude juncker | european commission president
  jean-claude trichet | ecb president
  jeb bush | florida governor; candidate
  jeff bezos | amazon founder; chief executive; billionaire; ceo
  jeff sessions | attorney general; alabama senator
  jens stoltenberg | nato secretary-general; chief
  jeremy corbyn | labour leader
  jeremy hunt | chancellor; foreign secretary; health secretary
  jerome powell | federal reserve chair; chairman; fed chief
  jerry brown | california governor
  jesse jackson | reverend; civil rights leader
  jetblue | airline; carrier
  jill biden | first lady
  jim mattis | defense secretary; general
  jimmy carter | us president; former president
  joe biden | us president; vice president; president-elect; candidate; democrat
  joe manchin | west virginia senator; democrat
  john ashcroft | attorney general
  john bercow | speaker
  john boehner | house speaker; republican
  john bolton | national security adviser; un ambassador
  john howard | australian prime minister
  john kelly | chief of staff; general
  john kerry | secretary of state; massachusetts senator; candidate; envoy; democrat
  john major | british prime minister
  john mccain | arizona senator; candidate; nominee; republican
  john prescott | deputy prime minister
  john reid | home secretary; health secretary; defence secretary
  john roberts | chief justice
  johnson & johnson | drugmaker; drug maker; healthcare company; consumer goods company
  jose manuel barroso | european commission president; portuguese prime minister
  jose maria aznar | spanish prime minister
  jose mourinho | manager; boss; coach; portuguese
  josep borrell | eu foreign policy chief; high representative
  joseph estrada | philippine president
  joseph kabila | congolese president
  joyce banda | malawian president
  jp morgan | bank; investment bank
  jpmorgan chase | bank; lender
  jpmorgan | bank; investment bank
  julia gillard | australian prime minister
  julian assange | wikileaks founder
  junichiro koizumi | japanese prime minister
  jurgen klopp | liverpool manager; boss; coach; german
  justin trudeau | canadian prime minister; liberal leader
  justin welby | archbishop of canterbury
  kamala harris | vice president; california senator; candidate; nominee; democrat
  kathleen blanco | louisiana governor
  keir starmer | british prime minister; labour leader; director of public prosecutions
  kellogg | cereal maker; food company
  kellyanne conway | counselor; adviser
  kemi badenoch | conservative leader; trade secretary
  ken clarke | chancellor; justice secretary
  ken livingstone | london mayor
  kevin mccarthy | house speaker; minority leader; republican
  kevin rudd | australian prime minister
  kfc | fast-food chain; restaurant chain
  kia | carmaker; car maker
  kim dae-jung | south korean president
  kim jong il | north korean leader
  kim jong un | north korean leader
  kim jong-il | north korean leader
  kim jong-un | north korean leader
  klm | airline; carrier; dutch airline
  kmart | retailer; discount retailer
  kodak | camera maker; photography company
  kofi annan | secretary-general; un chief; envoy
  konstantinos mitsotakis | greek prime minister
  kpmg | accountancy firm; accounting firm; auditor
  kraft | food company; food giant; food maker
  kroger | grocer; supermarket chain; grocery chain
  kwasi kwarteng | chancellor; business secretary
  kyriakos mitsotakis | greek prime minister
  labour party | party; opposition
  labour | party; opposition
  lawrence summers | treasury secretary
  lee hsien loong | singapore prime minister
  lee myung-bak | south korean president
  lehman brothers | bank; investment bank
  lenovo | computer maker; pc maker; chinese company
  leo varadkar | irish prime minister; taoiseach
  lg electronics | electronics maker; south korean company
  li keqiang | chinese premier
  li qiang | chinese premier
  liam fox | trade secretary; defence secretary; tory mp
  lib dems | party; liberal democrats
  liberal democrats | lib dems; party
  liberal party | party; liberals
  lindsey graham | south carolina senator; republican
  linkedin | networking site; professional network
  liz truss | british prime minister; foreign secretary
  lloyds | bank; lender
  lockheed martin | defence contractor; defense contractor; arms maker
  london stock exchange | exchange; stock exchange; bourse
  lord falconer | lord chancellor
  lord goldsmith | attorney general
  lucent | telecoms equipment maker
  lufthansa | airline; carrier; german airline
  luiz inacio lula da silva | brazilian president
  lula da silva | brazilian president
  lvmh | luxury goods company; luxury group; french company
  lyft | ride-hailing company; ride-sharing company
  macy's | department store; department store chain; retailer
  mahathir mohamad | malaysian prime minister
  mahinda rajapaksa | sri lankan president; prime minister
  mahmoud abbas | palestinian president; leader
  mahmoud ahmadinejad | iranian president
  malaysia airlines | airline; carrier
  malcolm turnbull | australian prime minister
  manmohan singh | indian prime minister
  manuel noriega | panamanian dictator; general
  manuel zelaya | honduran president
  marco rubio | secretary of state; florida senator; republican
  margaret beckett | foreign secretary; environment secretary
  margaret thatcher | british prime minister; iron lady
  mariano rajoy | spanish prime minister
  marine le pen | national front leader; candidate
  mario draghi | italian prime minister; ecb president
  mark carney | bank of england governor; canadian prime minister
  mark rutte | dutch prime minister; nato secretary-general
  mark zuckerberg | facebook founder; chief executive; billionaire; ceo
  marks & spencer | retailer; high street retailer; store
  marks and spencer | retailer; high street retailer; store
  mastercard | credit card company; payments company
  matt hancock | health secretary
  matteo renzi | italian prime minister
  matteo salvini | italian interior minister; league leader
  mcdonald's | fast-food chain; burger chain; restaurant chain
  melania trump | first lady
  meles zenawi | ethiopian prime minister
  menzies campbell | lib dem leader; liberal democrat leader
  mercedes | carmaker; car maker; team
  mercedes-benz | carmaker; car maker
  merck | drugmaker; drug maker; pharmaceutical company
  merrill lynch | investment bank; brokerage; broker
  mervyn king | bank of england governor
  meta | facebook owner; facebook parent; tech giant; social media giant
  metropolitan police | force; police force; scotland yard
  mgm | studio; casino operator
  michael bloomberg | new york mayor; billionaire; candidate
  michael gove | education secretary; environment secretary; levelling up secretary
  michael howard | conservative leader; tory leader; home secretary
  michel barnier | eu chief negotiator; french prime minister
  michelle bachelet | chilean president
  michelle obama | first lady
  microsoft | software giant; software maker; software company; xbox maker; tech giant
  mike huckabee | arkansas governor; candidate
  mike johnson | house speaker; republican
  mike pence | vice president; indiana governor
  mike pompeo | secretary of state; cia director
  mikhail gorbachev | soviet leader; president
  mikhail khodorkovsky | yukos founder; tycoon; oligarch
  mikheil saakashvili | georgian president
  mitch mcconnell | senate majority leader; minority leader; kentucky senator; republican
  mitsubishi motors | carmaker; car maker; japanese company
  mitsubishi | carmaker; japanese company
  mitt romney | massachusetts governor; candidate; nominee; utah senator; republican
  moderna | vaccine maker; drugmaker; biotech company
  mohamed morsi | egyptian president
  mohammad javad zarif | iranian foreign minister
  mohammed bin salman | saudi crown prince
  monsanto | seed company; biotech company; agriculture giant
  moon jae-in | south korean president
  morgan stanley | investment bank; bank
  mothercare | retailer
  motorola | mobile phone maker; phone maker
  mtv | channel; network; music channel
  muammar gaddafi | libyan leader; dictator; colonel
  muhammadu buhari | nigerian president
  mwai kibaki | kenyan president
  nancy pelosi | house speaker; democrat; democratic leader
  naoto kan | japanese prime minister
  narendra modi | indian prime minister
  nasa | space agency; agency
  nasdaq | exchange; stock exchange
  nationwide | building society; mortgage lender; lender
  nato | alliance; military alliance
  nawaz sharif | pakistani prime minister
  nbc | network; broadcaster
  nelson mandela | south african president; anti-apartheid leader
  nestle | food company; food giant; swiss company
  netflix | streaming service; streaming company; video service; streaming giant
  network rail | rail operator; track operator
  new york stock exchange | exchange; stock exchange; bourse
  new york times | newspaper; paper
  news corp | media group; media company; media giant
  news corporation | media group; media company; media giant
  newt gingrich | house speaker; candidate
  next | retailer; clothing retailer
  nhs | health service
  nick clegg | deputy prime minister; lib dem leader; liberal democrat leader
  nicola sturgeon | scottish first minister; snp leader; deputy leader
  nicolas maduro | venezuelan president
  nicolas sarkozy | french president; interior minister
  nigel farage | ukip leader; reform uk leader; brexit party leader
  nike | sportswear maker; sportswear giant; shoe maker
  nikki haley | un ambassador; south carolina governor; candidate
  nikol pashinyan | armenian prime minister
  nintendo | games company; console maker; japanese company; video game maker
  nissan | carmaker; car maker; automaker; japanese carmaker
  nokia | mobile phone maker; phone maker; handset maker; finnish company
  norman lamb | health spokesman; lib dem mp
  northern rock | bank; lender; mortgage lender
  northwest airlines | airline; carrier
  nouri al-maliki | iraqi prime minister
  novartis | drugmaker; drug maker; swiss company; pharmaceutical company
  novo nordisk | drugmaker; drug maker; danish company
  npower | energy supplier; energy company
  nvidia | chipmaker; chip maker; chip designer
  o2 | mobile operator; mobile phone company; network
  olaf scholz | german chancellor
  oliver letwin | shadow chancellor
  olusegun obasanjo | nigerian president
  opec | oil cartel; cartel; group; oil producers' group
  openai | chatgpt maker; start-up; company
  oracle | software maker; software company; database maker
  orange | mobile operator; mobile phone company; network
  osama bin laden | al-qaeda leader
  paddy ashdown | lib dem leader; high representative
  panasonic | electronics maker; japanese company
  parmalat | dairy company; food group; dairy group; italian company
  patricia hewitt | health secretary; trade secretary
  paul kagame | rwandan president
  paul martin | canadian prime minister
  paul ryan | house speaker; republican
  paul wolfowitz | world bank president; deputy defense secretary
  paypal | payments company; online payments company
  pedro sanchez | spanish prime minister
  pemex | oil company; oil monopoly
  peoplesoft | software maker; software company; business software company
  pep guardiola | manchester city manager; boss; coach; spaniard
  pepsi | soft drinks maker; drinks company
  pepsico | soft drinks maker; drinks company; snacks company
  pervez musharraf | pakistani president; general
  pete buttigieg | transportation secretary; south bend mayor; candidate
  peter mandelson | eu trade commissioner; business secretary
  petro poroshenko | ukrainian president
  petrobras | oil company; brazilian company
  peugeot | carmaker; car maker; french carmaker
  pfizer | drugmaker; drug maker; pharmaceutical company; vaccine maker
  philip hammond | chancellor; foreign secretary; defence secretary
  philip morris | tobacco company; cigarette maker
  philips | electronics maker; dutch company
  pope benedict xvi | pontiff
  pope francis | pontiff
  pope john paul ii | pontiff
  porsche | sports car maker; carmaker; car maker
  pranab mukherjee | indian president; finance minister
  pravind jugnauth | mauritian prime minister
  prayut chan-o-cha | thai prime minister; general
  pricewaterhousecoopers | accountancy firm; accounting firm; auditor
  priti patel | home secretary
  procter & gamble | consumer goods company; consumer goods giant
  prudential | insurer; insurance company
  pwc | accountancy firm; accounting firm; auditor
  qantas | airline; carrier; australian airline
  qatar airways | airline; carrier
  qualcomm | chipmaker; chip maker
  queen elizabeth | monarch; sovereign
  qwest | telecoms company; phone company
  rachel reeves | chancellor; shadow chancellor
  rafael benitez | manager; boss; coach; spaniard
  rahm emanuel | chicago mayor; chief of staff
  rahul gandhi | congress leader; opposition leader
  raul castro | cuban president
  rbs | bank; lender
  recep tayyip erdogan | turkish president; prime minister
  red cross | charity; aid agency; humanitarian organisation
  reddit | site; social network; forum
  renault | carmaker; car maker; french carmaker
  republican party | republicans; gop; party
  research in motion | blackberry maker; phone maker; canadian company
  reuters | news agency; agency
  reuven rivlin | israeli president
  rex tillerson | secretary of state; exxon chief
  rick perry | texas governor; energy secretary; candidate
  rio tinto | miner; mining company; mining giant
  rishi sunak | british prime minister; chancellor; conservative leader
  robert gates | defense secretary; pentagon chief
  robert mueller | special counsel; fbi director
  robert mugabe | zimbabwean president
  roche | drugmaker; drug maker; swiss company
  rod rosenstein | deputy attorney general
  rodrigo duterte | philippine president
  rolls-royce | engine maker; engineering company; aero engine maker
  romano prodi | italian prime minister; european commission president
  ron desantis | florida governor; candidate
  ronald reagan | us president; former president; actor
  rosneft | oil company; oil firm; state oil firm; russian company
  rowan williams | archbishop of canterbury
  roy hodgson | england manager; boss; coach
  royal bank of scotland | bank; lender
  royal dutch shell | oil company; oil giant; oil major
  royal mail | postal service; postal company
  rudy giuliani | new york mayor; lawyer; attorney
  rupert murdoch | news corp chairman; tycoon; media mogul
  ruth kelly | education secretary
  ryanair | airline; carrier; budget airline; low-cost carrier
  sabmiller | brewer; brewing giant
  saddam hussein | iraqi president; dictator; leader
  sadiq khan | london mayor
  sainsbury's | supermarket; supermarket chain; grocer; retailer
  sajid javid | home secretary; chancellor; health secretary
  salva kiir | south sudanese president
  samsung electronics | electronics giant; smartphone maker; chipmaker; south korean company
  samsung | electronics giant; smartphone maker; phone maker; south korean company; electronics maker
  sanofi | drugmaker; drug maker; french company
  santander | bank; lender; spanish bank
  sap | software maker; software company; german company
  sarah huckabee sanders | press secretary; arkansas governor
  sarah palin | alaska governor; candidate
  satya nadella | microsoft chief; chief executive; ceo
  saudi aramco | oil company; oil giant
  scotland yard | force; police force
  scott morrison | australian prime minister
  scottish national party | party; nationalists
  sean spicer | press secretary
  sears | retailer; department store chain
  sebastian pinera | chilean president
  sec | regulator; watchdog; agency
  securities and exchange commission | regulator; watchdog; agency
  sergei lavrov | russian foreign minister
  sergei shoigu | russian defence minister
  sergey lavrov | russian foreign minister
  shaukat aziz | pakistani prime minister
  shehbaz sharif | pakistani prime minister
  sheikh hasina | bangladeshi prime minister
  shell | oil company; oil giant; oil major; energy company
  shimon peres | israeli president; prime minister; foreign minister
  shinzo abe | japanese prime minister
  siemens | engineering company; engineering giant; conglomerate; german company
  silvio berlusconi | italian prime minister; media tycoon
  simon hughes | lib dem president; deputy leader
  singapore airlines | airline; carrier
  sinn fein | republican party; party
  sky | broadcaster; satellite broadcaster
  skype | internet phone company; internet telephony company
  slack | messaging company
  snap | snapchat owner; snapchat parent
  snapchat | messaging app; app
  snp | party; nationalists
  society of motor manufacturers and traders | trade body; industry body
  softbank | japanese company; technology investor; investor
  sonia gandhi | congress president; leader
  sony | electronics maker; electronics giant; playstation maker; japanese company; studio
  southwest airlines | airline; carrier
  spacex | rocket company; space company; rocket maker
  spotify | music streaming service; streaming service; streaming company
  sprint | telecoms company; wireless carrier; carrier
  standard chartered | bank; lender
  starbucks | coffee chain; coffee company; coffee giant
  stephanie grisham | press secretary
  stephen harper | canadian prime minister
  steve ballmer | microsoft chief; chief executive
  steve bannon | chief strategist
  steve jobs | apple founder; co-founder; chief executive; ceo
  steven mnuchin | treasury secretary
  suella braverman | home secretary
  sun microsystems | computer maker
  sundar pichai | google chief; chief executive; ceo
  susilo bambang yudhoyono | indonesian president
  sven-goran eriksson | england manager; coach; swede
  t-mobile | mobile operator; wireless carrier; carrier
  taliban | militants; militant group; group; insurgents
  target | retailer; discount retailer
  tarja halonen | finnish president
  tata motors | carmaker; indian company
  tata steel | steelmaker; indian company
  ted cruz | texas senator; candidate; republican
  ted kennedy | massachusetts senator; democrat
  tepco | utility; operator; power company
  tesco | supermarket; supermarket chain; supermarket giant; grocer; retailer
  tesla | carmaker; car maker; automaker; electric car maker; electric vehicle maker
  tessa jowell | culture secretary
  texaco | oil company
  thabo mbeki | south african president
  thaksin shinawatra | thai prime minister
  theresa may | british prime minister; home secretary; conservative leader
  ticketmaster | ticket seller; ticketing company
  tiktok | video app; app; social media app; platform
  tim cook | apple chief; chief executive; ceo
  tim farron | lib dem leader; liberal democrat leader
  tim kaine | virginia senator; running mate
  tim walz | minnesota governor; running mate
  time warner | media company; media giant; media group
  timothy geithner | treasury secretary
  tom daschle | senate majority leader; minority leader; democrat
  tom ridge | homeland security secretary; pennsylvania governor
  tony abbott | australian prime minister
  tony blair | british prime minister; labour leader; envoy
  tony hayward | bp chief; chief executive
  toshiba | electronics maker; japanese company
  total | oil company; french company; oil giant
  toyota | carmaker; car maker; automaker; japanese carmaker
  travis kalanick | uber founder; chief executive; ceo
  tsmc | chipmaker; chip maker; contract chipmaker
  twitch | streaming service; streaming site; video game streaming site
  twitter | social network; social media company; microblogging site; social media site; platform
  u.s. federal reserve | central bank; fed
  u.s. steel | steelmaker
  uber | ride-hailing company; ride-hailing app; taxi app; ride-sharing company
  ubs | bank; lender; swiss bank
  uefa | governing body; european football's governing body
  uk independence party | party
  ukip | party
  unilever | consumer goods company; consumer goods giant
  united airlines | airline; carrier
  united nations | world body; organisation; organization
  ups | courier; delivery company; package delivery company
  ursula von der leyen | european commission president; german defence minister
  us airways | airline; carrier
  vaclav havel | czech president; playwright
  vatican | holy see
  verizon | telecoms company; wireless carrier; carrier; phone company
  viacom | media company; mtv owner
  viktor orban | hungarian prime minister
  viktor yanukovych | ukrainian president; prime minister
  viktor yushchenko | ukrainian president; opposition leader
  vince cable | business secretary; lib dem leader; liberal democrat leader
  virgin atlantic | airline; carrier
  visa | credit card company; payments company
  vladimir putin | russian president; prime minister; leader
  vodafone | mobile operator; mobile phone company; mobile phone giant; telecoms company
  volkswagen | carmaker; car maker; automaker; german carmaker
  volodymyr zelenskiy | ukrainian president
  volodymyr zelensky | ukrainian president
  volodymyr zelenskyy | ukrainian president
  volvo | carmaker; car maker; truck maker; swedish company
  vw | carmaker; car maker; automaker; german carmaker
  wal-mart | retailer; supermarket chain; retail giant; supermarket giant
  walgreens | drugstore chain; pharmacy chain
  wall street journal | newspaper; paper; financial daily
  walmart | retailer; supermarket chain; retail giant
  warner bros | studio; film studio
  warner music | record company; music company
  warren buffett | billionaire; investor; berkshire hathaway chairman
  washington post | newspaper; paper
  wayne lapierre | nra chief
  wells fargo | bank; lender
  wen jiabao | chinese premier
  wesley clark | general; candidate
  westpac | bank; lender; australian bank
  wework | office-sharing company; co-working company; shared office company
  whatsapp | messaging app; messaging service; app
  whole foods | grocer; supermarket chain; grocery chain
  wikileaks | whistleblowing website; anti-secrecy group; organisation; organization; website
  wikipedia | online encyclopaedia; online encyclopedia; site
  william barr | attorney general
  william hague | foreign secretary; tory leader; conservative leader
  winston churchill | british prime minister
  wipro | software company; outsourcing company; indian company
  world bank | lender; bank
  world health organisation | agency; un agency; health agency; un health agency
  world health organization | agency; un agency; health agency; u.n. health agency
  worldcom | telecoms company; phone company
  wto | trade body; organisation
  xerox | copier maker; office equipment maker
  xi jinping | chinese president; leader
  xiaomi | smartphone maker; phone maker; chinese company
  yahoo | internet company; internet giant; search engine; web portal
  yahoo! | internet company; internet giant; search engine; web portal
  yasser arafat | palestinian leader; president
  yitzhak rabin | israeli prime minister
  yoon suk yeol | south korean president
  yoshihide suga | japanese prime minister; chief cabinet secretary
  youtube | video site; video-sharing site; video-sharing website; platform
  yoweri museveni | ugandan president
  yukio hatoyama | japanese prime minister
  yukos | oil company; oil giant; oil firm; russian company
  yum brands | restaurant company; kfc owner
  zalmay khalilzad | us ambassador; envoy
  zara | fashion retailer; fashion chain
  zoom | video conferencing company; video service
  zte | telecoms equipment maker; chinese company
`

export interface KnownRoles {
  /** Their heads: "minister" of "prime minister". */
  readonly heads: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** By name: its roles as the list has them, which few articles need. */
const table = once(
  (): ReadonlyMap<string, string> => new Map(parseTable(ROWS).map(([name = '', roles = '']) => [name, roles])),
)

const FORM = / (?:inc|corp|corporation|co|ltd|plc|group|company)\.?$/u

/** The offices or trades by which readers know a name, with its legal form or without; null of most names. */
export function knownRoles(name: string): KnownRoles | null {
  const lower = name.toLowerCase()
  const roles = table().get(lower) ?? table().get(lower.replace(FORM, ''))
  if (roles === undefined) return null
  const all = parseValues(roles).map(parseWords)
  return { heads: new Set(all.map(headOf)), words: new Set(all.flat()) }
}

/** "Secretary of state" is headed by its first noun. */
function headOf(role: readonly string[]): string {
  const tie = role.indexOf('of')
  return role[(tie > 0 ? tie : role.length) - 1] ?? ''
}
