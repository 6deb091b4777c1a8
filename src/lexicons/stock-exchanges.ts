// Codes of stock exchanges that stand before a share's symbol: "(NASDAQ: AAPL)".
// Source: compiled for newsparse from exchanges' own pages. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

export const STOCK_EXCHANGES = parseSet(`
  AIM
  AMEX
  ASX
  BIT
  BME
  BSE
  CSE
  ENXTPA
  EPA
  ETR
  FRA
  HKEX
  HKSE
  ISE
  JSE
  KOSDAQ
  KRX
  LON
  LSE
  NASDAQ
  NSE
  NYSE
  NYSEAMERICAN
  NZX
  OTCBB
  OTCMKTS
  OTCQB
  OTCQX
  SEHK
  SGX
  SIX
  SSE
  STO
  SWX
  SZSE
  TASE
  TSE
  TSX
  TSXV
  TYO
  XETRA
`)
