// What the set-up of a run hands to the tests: a server, and the databases that test stores are copies of.
declare module 'vitest' {
  export interface ProvidedContext {
    /** The URL of a PostgreSQL server with the templates in it; `{name}` is where the database goes. */
    postgres: string
    /** A folder for databases, which goes with the run however that ends; it has an SQLite file for each template. */
    files: string
    /** The moment at which the template with seeds was seeded, in ISO 8601. */
    seedTime: string
    /** A folder in which Node keeps the compiled code of commands from one to the next. */
    compileCache: string
  }
}

/** The names of the databases to copy: migrated and empty, or with the seeds of the project. */
export const templates = { empty: 'isnad_empty', seeded: 'isnad_seeded' } as const
