// What a long run has to remember and no database stores: in a file of its own, which SQLite removes, so that memory
// does not grow with what is remembered.
import { deserialize, serialize } from 'node:v8'
import Database from 'better-sqlite3'

export class Scratch implements Disposable {
  // A database without a name is in a temporary file as soon as it does not fit into memory.
  readonly #database = new Database('')
  readonly #find: Database.Statement
  readonly #put: Database.Statement

  constructor() {
    this.#database.exec(`
      pragma journal_mode = off; pragma synchronous = off;
      create table "Kept" ("kind" text, "key" text, "value" blob, primary key ("kind", "key")) without rowid`)
    this.#find = this.#database.prepare('select "value" from "Kept" where "kind" = ? and "key" = ?').pluck()
    this.#put = this.#database.prepare('insert or replace into "Kept" values (?, ?, ?)')
  }

  /** Things of a kind by their keys. The type is that of what was put there. */
  shelf<T>(kind: string): Shelf<T> {
    return {
      get: (key) => {
        const found = this.#find.get(kind, key) as Buffer | undefined
        return found && (deserialize(found) as T)
      },
      put: (key, thing) => void this.#put.run(kind, key, serialize(thing)),
    }
  }

  [Symbol.dispose](): void {
    this.#database.close()
  }
}

export interface Shelf<T> {
  readonly get: (key: string) => T | undefined
  readonly put: (key: string, thing: T) => void
}
