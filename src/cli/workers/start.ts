import { load } from '../load.ts'

load('worker.cjs')
