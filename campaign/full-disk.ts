// Commands whose files may not grow beyond a limit, as on a full disk: each must end with a coded error, and the
// database must be whole and usable afterwards.
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newsOf } from '../bench/news.ts'
import { type Part, type PartOptions, type Result, sizeOf } from './part.ts'
import { runProgram } from './program.ts'
import { problemsIn } from './kill/proof.ts'
import { seeded } from './kill/commands.ts'

const size = { full: 60, quick: 6 } as const

export const fullDisk: Part = {
  name: 'full-disk',
  about: 'the disk is full in the middle of a seed, an ingest and an import',
  run: async (options) => {
    const before = join(options.folder, 'before.db')
    await seeded(before)
    const folder = join(options.folder, 'articles')
    mkdirSync(folder)
    for (let i = 0; i < 20; i++) writeFileSync(join(folder, `${i}.txt`), newsOf(i + 1, 4000))
    const lines = join(options.folder, 'backup.jsonl')
    const { out } = await runProgram(['export'], { environment: { ISNAD_DATABASE_URL: `file:${before}` } })
    writeFileSync(lines, out)
    return [
      await filling('a first seed', ['seed'], undefined, options),
      await filling('a folder that is ingested', ['ingest', folder], before, options),
      await filling('an import into an empty place', ['import', lines], undefined, options),
    ]
  },
}

const filling = async (
  what: string,
  args: readonly string[],
  before: string | undefined,
  options: PartOptions,
): Promise<Result> => {
  const path = join(options.folder, 'full.db')
  const environment = { ISNAD_DATABASE_URL: `file:${path}` }
  renew(path, before)
  const start = before === undefined ? 0 : statSync(path).size
  const whole = await runProgram(args, { environment })
  const need = Math.max(...['', '-wal'].map((end) => sizeAt(path + end)), 0)
  if (whole.code !== 0) throw new Error(`${what} ended with ${whole.code}: ${whole.err.slice(-300)}`)
  const seen = { refused: 0, fitted: 0 }
  const broken: string[] = []
  const times = sizeOf(size, options)
  let tried = 0
  for (; tried < times && !options.signal.aborted; tried++) {
    renew(path, before)
    const largestFile = Math.max(4096, Math.round(start + ((need - start) * (tried + 0.5)) / times))
    const { code, err } = await runProgram(args, { environment, largestFile })
    if (code === 0) seen.fitted++
    else if (/\[DATABASE_UNWRITABLE\]|DATABASE_UNWRITABLE/u.test(err)) seen.refused++
    else broken.push(`${what}, files of ${largestFile} bytes: ended with ${code}: ${err.slice(-300)}`)
    for (const line of await problemsIn({ path, url: `file:${path}` }).catch(asLine))
      broken.push(`${what}, files of ${largestFile} bytes: ${line}`)
    const again = await runProgram(args, { environment })
    if (again.code !== 0)
      broken.push(`${what}, files of ${largestFile} bytes: with room again: ${again.err.slice(-300)}`)
  }
  return {
    what,
    tried,
    seen: `${seen.refused} refused with DATABASE_UNWRITABLE, ${seen.fitted} had room`,
    broken,
  }
}

const asLine = (error: unknown): readonly string[] => [String(error)]

const sizeAt = (path: string): number => (existsSync(path) ? statSync(path).size : 0)

const renew = (path: string, before: string | undefined): void => {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true })
  if (before !== undefined) copyFileSync(before, path)
}
