// Short forms of given names: given name | its short forms.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable, parseValues } from '../core/parse-list.ts'

/** The lines of the list: a name and its short forms. */
export const NICKNAME_LINES = parseTable(`
  abigail | abby; gail
  abraham | abe
  albert | al; bert
  alexander | alec; alex; sandy; sasha
  alexandra | alex; sandra; sasha
  alfred | al; alfie; fred
  andrew | andy; drew
  anthony | tony
  antonio | toni; tony
  barbara | barb
  benjamin | ben; benny
  bernard | bernie
  catherine | cathy; kate; katie
  charles | charlie; chuck
  christina | chris; tina
  christopher | chris
  cynthia | cindy
  daniel | dan; danny
  david | dave
  deborah | deb; debbie
  dmitry | dima
  donald | don; donnie
  edward | ed; eddie; ned; ted
  elizabeth | beth; betsy; betty; eliza; liz; lizzie
  eugene | gene
  francis | frank
  frederick | fred; freddie
  gerald | gerry; jerry
  gregory | greg
  harold | hal; harry
  henry | hank; harry
  jacob | jake
  jacqueline | jackie
  james | jamie; jim; jimmy
  jeffrey | jeff
  jennifer | jen; jenny
  jonathan | jon
  joseph | joe; joey
  joshua | josh
  katherine | kate; kathy; katie
  kenneth | ken; kenny
  kimberly | kim
  lawrence | larry
  leonard | len; leo
  margaret | maggie; meg; peggy
  matthew | matt
  michael | mick; mickey; mike
  mikhail | misha
  nancy | nan
  nathaniel | nate
  nicholas | nick
  patricia | pat; patty; trish
  patrick | pat; paddy
  peter | pete
  philip | phil
  raymond | ray
  rebecca | becky
  richard | dick; rich; rick
  robert | bob; bobby; rob; robbie
  ronald | ron; ronnie
  samantha | sam
  samuel | sam
  sergei | seryozha
  stephen | steve
  steven | steve
  susan | sue; susie
  theodore | ted; teddy
  thomas | tom; tommy
  timothy | tim
  victoria | vicky
  vincent | vince
  vladimir | volodya
  walter | walt
  william | bill; billy; will
  yevgeny | zhenya
  zachary | zach
`)

/** Short form to the full names that it may stand for. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = byShortForm()

function byShortForm(): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const [full = '', short = ''] of NICKNAME_LINES) {
    for (const nickname of parseValues(short)) names.set(nickname, [...(names.get(nickname) ?? []), full])
  }
  return names
}
