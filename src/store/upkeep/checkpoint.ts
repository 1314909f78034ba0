// A checkpoint: how many entries the history has and the hash of the newest, which a newsroom publishes. Anyone who has an
// older checkpoint can prove that nothing before it was changed, removed or put elsewhere, even by somebody who owns
// the database and makes every hash again.
import { expected, IsnadError } from '../../errors.ts'
import type { Store } from '../connection/store.ts'
import { toInstant } from '../rows/cell.ts'
import { unsealed } from '../rows/seal.ts'

export interface Checkpoint {
  /** How many entries had arrived. */
  readonly entries: number
  /** The number of the newest in the history. */
  readonly entry: number
  /** When the newest was made, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  readonly at: string
  /** Of the newest, which depends on all entries before it. */
  readonly hash: string
}

const mark = 'isnad-checkpoint'
/** Of the form of the line and of what is hashed. */
const version = 1
const line = new RegExp(
  `^${mark} ${version} entries=(?<entries>[1-9]\\d{0,14}) entry=(?<entry>[1-9]\\d{0,14}) at=(?<at>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z) hash=(?<hash>[0-9a-f]{64})$`,
)

/** The checkpoint as one line, which `checkpointsIn` reads. */
export const checkpointLine = ({ entries, entry, at, hash }: Checkpoint): string =>
  `${mark} ${version} entries=${entries} entry=${entry} at=${at} hash=${hash}`

/** The head of the history. @throws IsnadError CHECKPOINT_INVALID when the history has no entry or is not sealed yet */
export const readCheckpoint = async (store: Store): Promise<Checkpoint> => {
  const query = store
    .reader()
    .db.selectFrom('Seal as s')
    .innerJoin('History as h', 'h.id', 's.entryId')
    .select(['s.arrival', 's.hash', 'h.id', 'h.at'])
    .orderBy('s.arrival', 'desc')
    .limit(1)
  const head = await store.guard(() => query.executeTakeFirst())
  // What a power cut takes back must not be published.
  await store.writing.sync.done()
  if (!head || head.hash === unsealed)
    throw new IsnadError(
      'CHECKPOINT_INVALID',
      expected('store', 'a sealed entry in the history', head ? 'one that waits for its seal' : 'none'),
    )
  return { entries: head.arrival, entry: head.id, at: toInstant(head.at), hash: head.hash }
}

/**
 * The checkpoints of a text: a line each, or a JSON object on a line each; empty lines are left out.
 * @throws IsnadError CHECKPOINT_INVALID for another line, or for a text without one
 */
export const checkpointsIn = (text: string): readonly Checkpoint[] => {
  const lines = text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (lines.length === 0) refuse('nothing')
  return lines.map((one) => (one.startsWith('{') ? fromLine(lineOf(one)) : fromLine(one)))
}

const fromLine = (text: string): Checkpoint => {
  const { entries, entry, at, hash } = line.exec(text)?.groups ?? {}
  if (entries === undefined || entry === undefined || at === undefined || hash === undefined)
    return refuse(JSON.stringify(text.slice(0, 200)))
  return { entries: Number(entries), entry: Number(entry), at, hash }
}

/** The line of a JSON object, whose fields are checked as a line. */
const lineOf = (json: string): string => {
  try {
    return checkpointLine(JSON.parse(json) as Checkpoint)
  } catch {
    return json
  }
}

const refuse = (got: string): never => {
  throw new IsnadError('CHECKPOINT_INVALID', expected('store', `a line that begins with ${mark}`, got))
}
