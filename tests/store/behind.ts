// Edits behind Isnad's back: raw SQL, on a connection of its own, with whatever would refuse it switched off.
import Database from 'better-sqlite3'
import pg from 'pg'
import { engineOf } from '../../src/store/connection/engine-of.ts'

/** Runs a script of SQL statements. */
export const run = async (url: string, script: string): Promise<void> => {
  const connection = await engineOf(url).connectForMigration(url)
  try {
    await connection.script(script)
  } finally {
    await connection.close()
  }
}

/** Runs the script as one who owns the database can: without triggers and references, which are there again afterwards. */
export const runBehind = async (url: string, script: string): Promise<void> => {
  if (engineOf(url).name === 'sqlite') {
    runOnFile(url.replace(/^file:/, ''), script)
    return
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica; ${script}`)
  } finally {
    await client.end()
  }
}

const runOnFile = (path: string, script: string): void => {
  const database = new Database(path, { fileMustExist: true })
  try {
    database.pragma('foreign_keys = off')
    // Those that keep the full-text indexes stay: without them any edit of an entry would show in the index alone.
    const triggers = database
      .prepare<[], { name: string; sql: string }>(
        `select "name", "sql" from sqlite_master where "type" = 'trigger' and "sql" like '%raise(%'`,
      )
      .all()
    for (const { name } of triggers) database.exec(`drop trigger "${name}"`)
    database.exec(script)
    for (const { sql } of triggers) database.exec(sql)
  } finally {
    database.close()
  }
}
