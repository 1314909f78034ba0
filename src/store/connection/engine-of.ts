// Chooses the engine of a database URL.
import type { Engine } from './engine.ts'
import { postgresql } from './engine-postgresql.ts'
import { sqlite } from './engine-sqlite.ts'

/** `file:…` is SQLite; `postgres:` and `postgresql:` are PostgreSQL. */
export const engineOf = (url: string): Engine => (/^postgres(ql)?:/.test(url) ? postgresql : sqlite)
