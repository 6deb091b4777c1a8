// Names of news agencies and broadcasters, and last words of the names of newspapers and stations.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** News agencies and broadcasters that bylines and datelines name. */
export const AGENCIES = parseList(`
  ABC News
  AFP
  AP
  Agence France-Presse
  Agencia EFE
  Al Jazeera
  Anadolu Agency
  Associated Press
  BBC
  BBC News
  Bloomberg
  Bloomberg News
  CBC News
  CBS News
  CNN
  Canadian Press
  DPA
  Deutsche Welle
  EFE
  IANS
  Interfax
  KCNA
  Kyodo
  Kyodo News
  NBC News
  NPR
  PA Media
  PTI
  Press Association
  Press Trust of India
  Reuters
  Sky News
  TASS
  UPI
  United Press International
  Xinhua
  Yonhap
  Yonhap News Agency
`)

/** Last words of newspapers' and stations' names. */
export const OUTLET_WORDS = parseList(`
  Advertiser
  Advocate
  Agency
  Argus
  Broadcasting
  Bulletin
  Chronicle
  Citizen
  Courier
  Daily
  Dispatch
  Echo
  Enquirer
  Examiner
  Express
  Gazette
  Globe
  Guardian
  Herald
  Independent
  Inquirer
  Journal
  Ledger
  Mail
  Mercury
  Mirror
  Monitor
  Nation
  News
  Newspapers
  Observer
  Post
  Press
  Radio
  Record
  Register
  Reporter
  Review
  Sentinel
  Service
  Standard
  Star
  Sun
  Telegraph
  Television
  Times
  Today
  Tribune
  Weekly
`)
