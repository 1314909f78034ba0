// The two indexes that lists below a speaker and a topic need, in a file next to the database, so that peers are
// measured as they would be built, not as Isnad's schema happens to be.
import { existsSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'

export const listsFile = (path: string): string => `${path}.lists`

/** Makes the file unless it is younger than the database. */
export const makeLists = (path: string): void => {
  const file = listsFile(path)
  if (existsSync(file) && statSync(file).mtimeMs > statSync(path).mtimeMs) return
  rmSync(file, { force: true })
  const database = new Database(file)
  database.pragma('journal_mode = off')
  database.prepare('attach ? as isnad').run(path)
  database.exec(`
    create table "OfSpeaker" (owner text, "saidTo" text, id text, primary key (owner, "saidTo", id)) without rowid;
    insert into "OfSpeaker" select a."speakerId", t."saidTo", t.id
      from isnad."Attribution" a join isnad."Statement" t on t.id = a."statementId"
      where t.review = 'REVIEWED' and a.standing <> 'REJECTED' order by 1, 2, 3;
    create table "OfTopic" (owner text, "saidTo" text, id text, "saidFrom" text, primary key (owner, "saidTo", id)) without rowid;
    insert into "OfTopic" select distinct o.id, t."saidTo", t.id, t."saidFrom"
      from isnad."Topic" o
        join isnad."Topic" below on below.id = o.id or below."parentId" = o.id
        join isnad."StatementTopic" s on s."topicId" = below.id
        join isnad."Statement" t on t.id = s."statementId"
      where t.review = 'REVIEWED' order by 1, 2, 3`)
  database.close()
}
