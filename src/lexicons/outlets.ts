import { lines } from './lists.ts'

/** News agencies and broadcasters that bylines and datelines name. Source: our own list, from general knowledge. */
export const AGENCIES = lines(`
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

/** Last words of newspapers' and stations' names. Source: our own list, from general knowledge. */
export const OUTLET_WORDS = lines(`
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
