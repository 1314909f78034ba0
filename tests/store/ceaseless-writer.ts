// A program that writes as fast as it can, in a process of its own: each transaction makes another number of statements
// reviewed, and gives a speaker that number as its name and its count. Prints a line once it has begun.
import Database from 'better-sqlite3'
import pg from 'pg'

const [url = ''] = process.argv.slice(2)
const ids = `select id from "Statement" order by id`
const counted = `select count(*) from "Statement" where review = 'REVIEWED'`
const sentences = (reviewed: number): readonly string[] => [
  `update "Statement" set review = 'DRAFT' where id not in (${ids} limit ${reviewed}) and review = 'REVIEWED'`,
  `update "Statement" set review = 'REVIEWED' where id in (${ids} limit ${reviewed}) and review = 'DRAFT'`,
  `update "Speaker" set "statementCount" = (${counted}) where slug = 'ann'`,
  `update "SpeakerName" set text = cast((${counted}) as text) where position = 0 and "speakerId" = (
    select id from "Speaker" where slug = 'ann')`,
]

const transaction = await connect()
for (let i = 0; ; i++) {
  await transaction(['begin', ...sentences((i * 7) % 60), 'commit'])
  if (i === 0) process.stdout.write('begun\n')
}

async function connect(): Promise<(all: readonly string[]) => Promise<void>> {
  if (url.startsWith('file:')) {
    const database = new Database(url.replace(/^file:/, ''), { timeout: 5000 })
    return async (all) => {
      for (const one of all) database.exec(one === 'begin' ? 'begin immediate' : one)
      // Otherwise the log would grow without end: it is written to the file only while nobody reads from it.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return async (all) => {
    for (const one of all) await client.query(one)
  }
}
