// Words that tell what kind of thing a name is, mostly its last word ("Ministry", "University", "Airport", "Province"). Own compilation; lower case.
import { entries } from './entries.ts'

export const ORGANIZATION_HEADS = entries(`
  academy, administration, agency, airline, airlines, airways, alliance, army, assembly, associates, association, associations, authority, bank, banks, battalion
  board, brigade, broadcasting, brothers, bureau, business, cabinet, campaign, cartel, center, centre, chamber, charity, church, club, coalition
  college, command, commission, committee, communications, communion, community, companies, company, confederation, conference, congress, consortium, consulate
  consultants, consulting, cooperative, corp, corps, corporation, council, court, dail, daily, defence, defense, delegation, department, development, directorate
  division, embassy, energy, enterprise, enterprises, entertainment, exchange, faculty, family, federation, fellowship, finance, firm, force, forces, forum
  foundation, front, fund, gazette, government, group, guard, guards, guild, health, herald, high, holding, holdings, hospital, hospitals, industries, industry
  initiative, inspectorate, institute, institution, institutions, insurance, intelligence, international, investments, journal, judiciary, laboratories, laboratory, labs
  league, legislature, limited, lodge, ltd, llc, llp, inc, plc, pte, pvt, gmbh, magazine, mail, media, militia, ministries, ministry, mission, monitor, motors, movement, museum, navy
  network, networks, news, observatory, observer, office, organisation, organization, panel, parliament, partners, party, patrol, pharmaceuticals, pictures, police
  post, press, productions, program, programme, project, prosecutor, publishing, radio, records, regiment, register, registry, republicans, resources, review, school, schools
  secretariat, security, senate, service, services, shura, society, solutions, squad, star, standard, studios, sun, syndicate, systems, taskforce, team, technologies, technology
  asociación, banco, bhd, câmara, cámara, centro, cía, comisión, comité, consejo, corporación, dal, empresa, escuela, federación, fundación, gremio, grupo, hermanos, instituto, klub, ligue, mahasabha, ministère, ministerio, ministério, mukti, organización, parti, partido, policía, polícia, pradesh, samaj, samiti, sangh, sangha, sena, sociedad, sporting, universidad, universidade, université
  telecom, telegraph, telegram, television, times, today, trade, transit, treasury, tribunal, tribune, trust, tv, unesco, union, unions, unit, united, universities, university
  ventures, watch, welfare, workers, works
`)

export const PLACE_HEADS = entries(`
  archipelago, area, atoll, avenue, barangay, basin, bay, beach, belt, borough, canal, canton, canyon, cape, central, city, coast, colony, commune, continent, corridor
  counties, county, creek, crossing, dam, delta, department, desert, district, districts, division, east, emirate, estate, estuary, falls, forest, glacier, governorate, governorates
  gulf, harbor, harbour, heights, highlands, hill, hills, island, islands, isle, isles, isthmus, kingdom, lake, lakes, land, lands, locality, lowlands, lga, marsh, metropolis, mount, mountain
  mountains, municipality, neighborhood, neighbourhood, north, oblast, ocean, okrug, park, parish, pass, peak, peninsula, plain, plains, plateau, point, port, prefecture, province
  provinces, ravine, reef, region, regions, republic, reserve, ridge, river, rivers, rock, sea, settlement, shire, shore, shores, south, spring, springs, state, states, strait, straits, strip
  barrio, bukit, cabo, cantón, cayo, cerro, costa, departamento, fiume, isla, islas, jabal, jebel, kampong, kampung, khlong, klong, kuala, lac, laguna, lago, monte, montes, muang, mueang, oued, playa, presa, pulau, puerto, punta, río, rio, san, santa, santo, saint, shan, sungai, upazila, vale, valle, villa, wadi
  suburb, taluk, tehsil, territories, territory, town, township, upazila, valley, village, villages, volcano, ward, wards, waters, west, wilaya, woods, zone
`)

export const FACILITY_HEADS = entries(`
  airfield, airport, aquarium, arena, auditorium, avenue, barrage, barracks, base, basilica, block, boulevard, bridge, building, camp, campus, canal, casino, castle, cathedral, cemetery, center, centre
  chapel, church, cinema, circuit, complex, courthouse, dam, dock, expressway, factory, farm, fort, freeway, gallery, garden, gardens, gate, ground, grounds, gurdwara, hall, headquarters, highway
  hospital, hotel, house, inn, intersection, interchange, jail, junction, lane, library, lounge, mall, mansion, market, memorial, metro, mill, mine, monastery, monument, mosque, motorway, museum, observatory
  opera, palace, park, pavilion, penitentiary, pier, pipeline, plant, plaza, port, prison, quarry, racecourse, railway, reactor, refinery, reservoir, resort, restaurant, road, roundabout, runway, school
  autopista, avenida, bandar, basílica, calle, catedral, colonia, convento, estadio, estádio, gurudwara, hacienda, iglesia, jalan, kotwali, mandir, masjid, mercado, museo, palacio, parque, plaza, ruta, soi, teatro, thanon
  seminary, shrine, square, stadium, station, street, studio, subway, substation, synagogue, temple, terminal, theater, theatre, tomb, tower, towers, tunnel, velodrome, wharf, zoo
`)

/** Words that head the name of an event, a law or a prize: none of people, places and organizations. */
export const EVENT_HEADS = entries(`
  accord, accords, act, agenda, agreement, agreements, amendment, anniversary, award, awards, bill, bowl, carnival, championship, championships, charter, classic, code, conference, congress, constitution
  convention, conventions, covenant, crisis, cup, day, days, deal, decade, declaration, derby, directive, dialogue, edition, election, elections, eve, exhibition, expo, fair, festival, final, finals, forum
  framework, games, gala, goals, index, initiative, inquiry, law, laws, league, marathon, massacre, medal, meeting, memorandum, month, olympics, operation, open, ordinance, pact, paralympics, plan, policy
  prix, prize, programme, project, protocol, ramadan, rally, referendum, regulation, regulations, report, resolution, revolution, round, rules, scheme, season, series, session, statute, strategy, summit
  syndrome, test, tournament, treaty, trial, trophy, tour, uprising, virus, war, wars, week, year
`)
