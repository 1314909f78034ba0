// The database that a command works with.
import { type Config, readConfig } from '../config.ts'
import { expected, IsnadError } from '../errors.ts'
import { ensureReady, openToRead } from '../store/upkeep/open-to-read.ts'
import { openStore, type Store } from '../store/connection/store.ts'
import type { WriteLimits } from '../store/connection/waiting.ts'
import { prepareStore } from '../store/upkeep/prepare-store.ts'
import { deriveActs } from '../store/upkeep/derive-acts.ts'
import { fillSeals } from '../store/upkeep/fill-seals.ts'
import { withoutTerms } from '../store/upkeep/fill-terms.ts'
import { counted, note } from './command.ts'
import { progress } from './progress.ts'

/** Says now and then that the command waits. */
const onWait = (seconds: number): void => {
  if (seconds === 1 || seconds % 10 === 0)
    note(`isnad: waiting for others that write to the database, ${counted(seconds, 'second')} so far …`)
}

/** Milliseconds that a command waits for others that write. */
const one: Partial<WriteLimits> = { patience: 30_000, onWait }

/** For a command that stores one thing after another: it waits as long as it takes, and Ctrl-C ends it. */
export const many: Partial<WriteLimits> = { patience: Number.POSITIVE_INFINITY, onWait }

/** Migrates and opens a database, and reports progress when the index of claims has to be made. */
export const preparedStore = async (url: string, limits = one): ReturnType<typeof prepareStore> => {
  const status = progress()
  try {
    return await prepareStore(
      url,
      (made, what) =>
        status.at(
          () =>
            `isnad: ${stages[what]}: ${what === 'seals' ? counted(made, 'entry', 'entries') : counted(made, 'statement')} …`,
        ),
      limits,
    )
  } finally {
    status.end()
  }
}

const stages = {
  seals: 'sealing the history',
  terms: 'making the index of claims',
  texts: 'making the index of texts',
  acts: 'deriving what was done with the words',
} as const

type Work<T> = (store: Store, config: Config) => Promise<T>

/** Runs `work` on the configured database, which must exist, and closes it in any case. */
export const withStore = async <T>(work: Work<T>, limits = one): Promise<T> => {
  const config = readConfig(process.env)
  const url = config.databaseUrl
  return onReady({ store: openStore(url, limits), url }, config, work)
}

/** Like `withStore`, for work that only reads: the database may be one that cannot be written. */
export const withStoreToRead = async <T>(work: Work<T>): Promise<T> => {
  const config = readConfig(process.env)
  return onReady(openToRead(config.databaseUrl), config, work)
}

const onReady = async <T>(
  { store, url }: ReturnType<typeof openToRead>,
  config: Config,
  work: Work<T>,
): Promise<T> => {
  try {
    await store.guard(() => ensureReady(store, url))
    if (!store.isReadOnly) {
      await store.guard(() => ensureIndexed(store))
      await fillSeals(store)
      await deriveActs(store)
    }
    return await store.guard(() => work(store, config))
  } finally {
    await store.close()
  }
}

/** A start that was interrupted has left the rest of the index to the next one. */
const ensureIndexed = async (store: Store): Promise<void> => {
  const missing = await withoutTerms(store)
  if (missing > 0)
    throw new IsnadError(
      'DATABASE_OLD',
      expected(
        'cli',
        `every statement in the index of claims at ${store.place}`,
        `${missing} that are not; \`isnad serve\` and \`isnad seed\` go on making it`,
      ),
    )
}
