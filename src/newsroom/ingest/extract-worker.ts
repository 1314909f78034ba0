// The thread of `extract-apart`: extracts once and ends.
import { parentPort, workerData } from 'node:worker_threads'
import { extract } from '../../extract/extract.ts'
import type { ExtractInput } from '../../extract/extracted.ts'

parentPort?.postMessage(extract(workerData as ExtractInput))
