// What stands before or after a person's name and is no part of it. Own compilation.
import { entries } from './entries.ts'

/** Forms of address that come only before a name; lower case, without a full stop. */
export const HONORIFICS = entries(`
  abp, adm, adv, ald, amb, asst, atty, ayatollah, baron, baroness, bishop, bp, br, brig, brother, capt, cardinal, cllr, cmdr, col, comdr, comrade
  coun, cpl, cpt, dame, dato, dato', dato’, datuk, det, don, doña, dr, eng, engr, fr, gen, gov, hajj, haji, hajjah, hj, hon, honorable, honourable
  imam, insp, justice, king, lady, lord, lt, madam, madame, maj, maulana, miss, mme, monsieur, mr, mrs, ms, mufti, mullah, mx, pandit, pastor, pfc
  asi, dig, dsp, nkosi, pm, si, sp, ssp, pope, pres, prince, princess, prof, ps, puan, pvt, queen, rabbi, rep, reps, rev, revd, reverend, rt, saint, sec, sen, sens, senhor, señor, señora
  sgt, sh, shaikh, sheik, sheikh, sheikha, shri, sir, sister, smt, sr, sra, sultan, supt, swami, tan, tengku, treas, tun, tunku, ustaz
`)

/** Honorifics that are nobody's given name, though lists of names may have them: they always stay outside of a name. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  entries('dame, dr, lady, lord, madam, madame, miss, mr, mrs, ms, mx, prof, rev, revd, sir'),
)

/** Words that head a role: "president", "spokesman". */
export const ROLES = entries(`
  academic, accountant, affaires, advocate, alderman, archaeologist, astrologer, astrophysicist, ayatollah, billionaire, bookseller, cameraman, campaigner, chiefs, climber, comptroller, dissident, doctor, electrician, ex-president, fashionista, influencer, mathematician, mechanic, nominee, preacher, activist, actor, actress, adviser, advisor, administrator, admiral, agent, aide, ally, ambassador, analyst, anchor, apostle
  archbishop, architect, artist, assemblyman, assemblywoman, assistant, astronaut, astronomer, athlete, attaché, attorney, author, baker, banker
  barrister, bassist, batsman, billionaire, biographer, biologist, bishop, blogger, bodyguard, boss, bowler, boxer, brigadier, broadcaster, broker
  businessman, businesswoman, campaigner, candidate, captain, cardinal, cartoonist, ceo, cfo, chair, chairman, chairperson, chairwoman, champion
  chancellor, chaplain, chef, chemist, chief, choreographer, cleric, clerk, climatologist, co-author, co-founder, coach, coach, cofounder, collector
  colonel, columnist, comedian, commandant, commander, commissioner, composer, conductor, congressman, congresswoman, constable, consul, consultant
  contractor, coo, coordinator, coroner, correspondent, councillor, councilman, councilor, councilwoman, counsel, counselor, critic, cto, curator
  cyclist, dancer, dean, defender, delegate, demographer, deputy, designer, detective, developer, dictator, diplomat, director, doctor, driver
  drummer, ecologist, economist, editor, editor-in-chief, emir, emperor, engineer, entrepreneur, envoy, epidemiologist, executive, expert, farmer
  father, filmmaker, financier, firefighter, fisherman, footballer, forward, founder, geologist, general, goalkeeper, golfer, governor, guard
  guitarist, head, headmaster, headteacher, heir, historian, host, inspector, instructor, interpreter, investigator, investor, journalist, judge
  jurist, justice, king, lawmaker, lawyer, leader, lecturer, legislator, librarian, lieutenant, lobbyist, magistrate, major, manager, marshal, mayor
  mediator, member, meteorologist, microbiologist, midfielder, minister, ministers, missionary, model, moderator, monk, mp, mps, musician, negotiator, neurologist
  novelist, nun, nurse, nutritionist, officer, official, ombudsman, opener, operator, organiser, organizer, owner, painter, parliamentarian, partner
  pastor, pathologist, patriarch, pediatrician, philanthropist, philosopher, photographer, physician, physicist, pianist, pilot, pitcher, planner
  player, playwright, poet, policeman, policewoman, politician, pollster, pope, premier, president, president-elect, presidents, priest, prince, princess
  principal, producer, professor, programmer, prosecutor, provost, psychiatrist, psychologist, publicist, publisher, quarterback, queen, rabbi, racer
  ranger, rapper, realtor, receptionist, rector, registrar, reporter, representative, researcher, resident, sailor, saxophonist, scholar, scientist
  screenwriter, sculptor, secretary, secretary-general, senator, senators, sergeant, sheriff, singer, sociologist, soldier, solicitor, songwriter, speaker
  specialist, spinner, spokesman, spokesperson, spokespersons, spokesmen, spokeswoman, sprinter, statistician, strategist, striker, student, sultan, superintendent, surgeon
  surveyor, swimmer, tailor, teacher, technician, tenor, therapist, trader, trainer, translator, treasurer, trustee, tsar, tutor, tycoon, undersecretary
  veteran, veterinarian, vice-chairman, vice-president, vicar, violinist, virologist, volunteer, warden, winger, worker, writer
`)
