// Named loggers: JSON lines on standard error, because standard output belongs to the commands.
import { type Logger, pino } from 'pino'

export type { Logger }

/** The logger of a process; its children are named after the module. */
export const makeLogger = (level: string): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  )
