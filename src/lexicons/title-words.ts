// Words that may stand within a title before its head ("former deputy prime minister"), and that end an apposition. Own compilation; lower case.
import { entries } from './entries.ts'

export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  entries(`
  academic, acting, agriculture, assistant, associate, attorney, brigadier, business, cabinet, central, chief, city, climate, club, commerce, commissioned, company, congressional, conservative, council, country, county, crown, current, defence, defense, deputy, district, economic, economy, education, election, emeritus, energy, environment, ex, executive, exiled, external, federal, field, finance, first, fellow, foreign, former, founding, general, government, group, head, health, high, home, house, incoming, independent, industry, information, inspector, interim, interior, investment, joint, junior, justice, labor, labour, late, lead, leading, legal, liberal, lieutenant, local, long-time, longtime, major, managing, master, media, military, minority, majority, mission, municipal, national, navy, naval, non-executive, now, of, opposition, outgoing, palace, parliament, parliamentary, party, permanent, police, policy, political, powerful, presidential, press, prime, principal, program, project, provincial, public, rear, regional, research, retired, ruling, school, science, security, senior, shadow, special, spiritual, sports, staff, state, supreme, team, technical, then, top, tourism, trade, transport, treasury, union, veteran, vice, visiting, wing, world, young, youth
`),
)

export const APPOSITION_STARTS: ReadonlySet<string> = new Set(
  entries('a, an, the, then, now, currently, also, one, its, their, his, her, my, our'),
)

/** Roles in a family and the like, which are nobody's title. */
export const KIN: ReadonlySet<string> = new Set(
  entries(
    'aunt, brother, child, colleague, counterpart, cousin, daughter, elder, father, fellow, friend, girlfriend, grandmother, grandson, guest, heir, husband, man, member, mother, neighbor, neighbour, nephew, niece, partner, predecessor, prisoner, rival, sister, son, successor, suspect, uncle, victim, widow, wife, woman, worker',
  ),
)
