// The settings of the environment, read once. docs/settings.md lists them; only cli and app read this file.
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { IsnadError } from './errors.ts'

/** The folder of the project. */
export const root = new URL('../', import.meta.url)

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const

export const audiences = ['off', 'local', 'all'] as const

/** Each setting with its purpose; a test compares docs/settings.md with this. */
export const settings = {
  PORT: 'The port to listen on; 0 takes a free one. Default: 4000.',
  HOST: 'The address to listen on; 0.0.0.0 for every network. Default: 127.0.0.1.',
  ISNAD_DATABASE_URL:
    'file:PATH for SQLite or postgresql://USER:PASSWORD@HOST:PORT/NAME for PostgreSQL. Default: file:data/isnad.db in the project, or for an installed package in the folder where it is run.',
  ISNAD_PUBLIC_URL:
    'The address under which readers reach the server, as https://quotes.example; it stands in permalinks, feeds and embed codes. Default: the host of each request.',
  ISNAD_FETCH:
    'on or off: whether a mutation may have the server fetch an address of the public internet. Default: off.',
  ISNAD_READERS:
    'How many threads read from SQLite, 1 to 64. Default: one fewer than there are cores, at least 1 and at most 4.',
  ISNAD_TRUSTED_PROXIES:
    'Addresses and networks of proxies in front of the server, with commas between them, as 127.0.0.1, 10.0.0.0/8: what they say of who asks is believed. Default: none.',
  ISNAD_RATE_LIMIT: 'Milliseconds of work that one address may cause in a minute, or off. Default: 30000.',
  ISNAD_RUNNING: 'How many operations run at the same time. Default: four for each core, at least four.',
  ISNAD_METRICS:
    'off, local or all: who may read /metrics: nobody, this machine, everybody who reaches the server. Default: local.',
  ISNAD_SLOW_MS: 'Milliseconds from which an operation is logged as slow, or off. Default: 1000.',
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'The address of a collector of OpenTelemetry, as http://127.0.0.1:4318, to which traces are sent. Default: none.',
  ISNAD_LOG_LEVEL: `One of ${logLevels.join(', ')}. Logs are JSON lines on standard error. Default: warn.`,
} as const

export interface Config {
  readonly port: number
  readonly host: string
  /** `file:` with an absolute path, or `postgresql:`. */
  readonly databaseUrl: string
  /** Threads that read from SQLite. */
  readonly readers: number
  readonly logLevel: (typeof logLevels)[number]
  /** Whether mutations may fetch addresses. */
  readonly mayFetch: boolean
  /** Without a slash at its end; undefined when it follows the host of each request. */
  readonly publicUrl: string | undefined
  readonly trustedProxies: readonly string[]
  /** Milliseconds of work in a minute; undefined for no limit. */
  readonly rateLimit: number | undefined
  /** Undefined for what the cores allow. */
  readonly running: number | undefined
  readonly metrics: (typeof audiences)[number]
  /** In milliseconds; undefined when nothing is slow. */
  readonly slow: number | undefined
  /** Where traces go; undefined for nowhere. */
  readonly traceEndpoint: string | undefined
}

/** Whether the text can come before a path, with or without a slash at its end. */
const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '')

const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])

const networksIn = (text: string): readonly string[] => text.split(',').map((one) => one.trim())

/** A number, or off: null, since what is undefined would become the default. */
const orOff = (number: z.ZodType<number>, usual: number) =>
  z
    .union([z.literal('off').transform(() => null), number], {
      error: 'expected a positive number or off',
    })
    .default(usual)

const positive = z.coerce.number().int().min(1)

const form = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  ISNAD_DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'expected file:PATH or postgresql://…')
    .refine(
      (url) => !/^file::memory:/.test(url),
      'expected a file: a database in memory has only one connection',
    )
    .default(`file:${fileURLToPath(new URL('data/isnad.db', root))}`),
  ISNAD_PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'expected http:// or https:// with a host, and no path, user or query')
    .optional(),
  ISNAD_FETCH: z.enum(['on', 'off']).default('off'),
  ISNAD_READERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(Math.min(4, Math.max(1, availableParallelism() - 1))),
  ISNAD_TRUSTED_PROXIES: z
    .string()
    .refine(
      (text) => networksIn(text).every((one) => network.safeParse(one).success),
      'expected addresses or networks with commas between them, as 127.0.0.1, 10.0.0.0/8',
    )
    .optional(),
  ISNAD_RATE_LIMIT: orOff(positive, 30_000),
  ISNAD_RUNNING: positive.max(1000).optional(),
  ISNAD_METRICS: z.enum(audiences).default('local'),
  ISNAD_SLOW_MS: orOff(z.coerce.number().min(0), 1000),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/.+$/, 'expected http:// or https://')
    .optional(),
  ISNAD_LOG_LEVEL: z.enum(logLevels).default('warn'),
})

/**
 * Reads the settings from an environment; an empty variable counts as not set.
 * @throws IsnadError CONFIG_INVALID, with the name and the value of every setting at fault, but never a database's password
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in settings && value !== ''),
  )
  const result = form.safeParse(given)
  if (!result.success) throw invalid(given, result.error.issues)
  const { PORT, HOST, ISNAD_DATABASE_URL, ISNAD_PUBLIC_URL, ISNAD_FETCH, ISNAD_LOG_LEVEL, ...more } =
    result.data
  return {
    port: PORT,
    host: HOST,
    databaseUrl: absolute(ISNAD_DATABASE_URL),
    readers: more.ISNAD_READERS,
    logLevel: ISNAD_LOG_LEVEL,
    mayFetch: ISNAD_FETCH === 'on',
    publicUrl: ISNAD_PUBLIC_URL?.replace(/\/$/, ''),
    trustedProxies: more.ISNAD_TRUSTED_PROXIES === undefined ? [] : networksIn(more.ISNAD_TRUSTED_PROXIES),
    rateLimit: more.ISNAD_RATE_LIMIT ?? undefined,
    running: more.ISNAD_RUNNING,
    metrics: more.ISNAD_METRICS,
    slow: more.ISNAD_SLOW_MS ?? undefined,
    traceEndpoint: more.OTEL_EXPORTER_OTLP_ENDPOINT,
  }
}

const absolute = (url: string): string =>
  url.startsWith('file:') ? `file:${resolve(url.replace(/^file:(\/\/(?=\/))?/, ''))}` : url

const invalid = (
  given: Readonly<Record<string, string | undefined>>,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): IsnadError => {
  const shown = issues.map(({ path, message }) => {
    const name = String(path[0])
    const value = name === 'ISNAD_DATABASE_URL' ? '(not shown)' : JSON.stringify(given[name])
    return `${name}: ${message}, got ${value}`
  })
  return new IsnadError('CONFIG_INVALID', `config: ${shown.join('; ')}`)
}
