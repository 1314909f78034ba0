// What every mutation shares: it checks the token's role, runs the write, and reads what was written as the selection
// asks. A refused input is an answer; a broken server is an error.
import type { GraphQLResolveInfo } from 'graphql'
import { allows, noteUse, type TokenRole, type Viewer } from '../../../newsroom/token/editor-token.ts'
import { expected, IsnadError } from '../../../errors.ts'
import type { Loader } from '../../../store/read/loader.ts'
import type { Want } from '../../../store/read/want.ts'
import type { Store } from '../../../store/connection/store.ts'
import type { Context } from '../../context.ts'
import { readPlanFor } from '../../read-plan.ts'

export interface RefusalView {
  readonly __typename: 'Refusal'
  readonly code: string
  readonly message: string
  readonly field: string | null
}

/** What a write receives. `viewer.actor` and `at` are what the history shows. */
export interface Writer {
  readonly store: Store
  readonly viewer: Viewer
  readonly at: Date
  /** Whether addresses may be fetched. */
  readonly mayFetch: boolean
}

/** What a payload is read with; `want` is what the selection asks of the payload type. */
export interface PayloadReader {
  readonly loader: Loader
  readonly want: Want
}

export interface Writing<Args, Outcome, Payload> {
  /** The lowest role that is allowed. */
  readonly role: TokenRole
  /** The member of the union that is not the refusal. */
  readonly payload: string
  /** Writes all or nothing. An IsnadError with a status below 500 becomes a Refusal, with its `facts.field`. */
  readonly write: (args: Args, writer: Writer) => Promise<Outcome>
  /** Reads what is asked of the outcome. The write is done by then, so its errors are errors. */
  readonly read: (outcome: Outcome, reader: PayloadReader) => Promise<Payload>
}

/** The resolver of a mutation. */
export const writing =
  <Args, Outcome, Payload>({ role, payload, write, read }: Writing<Args, Outcome, Payload>) =>
  async (
    _: unknown,
    args: Args,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Payload | RefusalView> => {
    const { store, loaderFromNow } = context
    const done = await orRefusal(async () => {
      if (store.isReadOnly) throw readOnly()
      const at = new Date()
      const viewer = await viewerWith(role, context, at)
      return { outcome: await write(args, { store, viewer, at, mayFetch: context.mayFetch }) }
    })
    if ('code' in done) return done
    const want = readPlanFor(info, payload)
    return context.inTurn(() =>
      store.guard(async () => {
        const loader = loaderFromNow()
        try {
          return await read(done.outcome, { loader, want })
        } finally {
          loader.end()
        }
      }),
    )
  }

const readOnly = (): IsnadError =>
  new IsnadError('READ_ONLY', expected('api', 'a query', 'a mutation, and this server only reads'))

/** @throws IsnadError UNAUTHENTICATED, FORBIDDEN */
const viewerWith = async (needed: TokenRole, { viewer, store }: Context, at: Date): Promise<Viewer> => {
  if (!viewer)
    throw new IsnadError(
      'UNAUTHENTICATED',
      expected('api', 'a token', 'none; send it as "Authorization: Bearer isnad_…"'),
    )
  await noteUse(store, viewer, at)
  if (!allows(viewer.role, needed))
    throw new IsnadError(
      'FORBIDDEN',
      expected(
        'api',
        `a token of the role ${needed.toLowerCase()}`,
        `one of the role ${viewer.role.toLowerCase()}`,
      ),
    )
  return viewer
}

const orRefusal = async <T>(work: () => Promise<T>): Promise<T | RefusalView> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof IsnadError) || !isRefusal(error)) throw error
    const { code, message, facts } = error
    return {
      __typename: 'Refusal',
      code,
      message,
      field: typeof facts.field === 'string' ? facts.field : null,
    }
  }
}

/** An address that does not answer is a refusal, not an internal error. */
const isRefusal = ({ status, code }: IsnadError): boolean =>
  status < 500 || code === 'FETCH_FAILED' || code === 'FETCH_TIMEOUT'

/** The one object of a payload, which the write has just stored. */
export const only = <View>(views: ReadonlyMap<string, View>, id: string): View => {
  const view = views.get(id)
  if (view === undefined) throw new Error(`api: ${id} was written and cannot be read`)
  return view
}
