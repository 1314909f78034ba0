// Shows on standard error how far a long run has come: on a terminal in one line that is overwritten, otherwise in a
// new line now and then.

export interface Progress {
  /** Prints `line` when it is time to. */
  at(line: () => string): void
  /** Clears the line, so that the next output has a line of its own. */
  end(): void
}

/** In milliseconds. */
const onScreen = 200
const inLog = 10_000

export const progress = (): Progress => {
  const isScreen = process.stderr.isTTY
  let last = performance.now()
  let said = false
  return {
    at: (line) => {
      const now = performance.now()
      if (now - last < (isScreen ? onScreen : inLog)) return
      last = now
      said = true
      process.stderr.write(isScreen ? `\r\x1b[2K${line()}` : `${line()}\n`)
    },
    end: () => {
      if (isScreen && said) process.stderr.write('\r\x1b[2K')
    },
  }
}

/** The rate per second since a moment of `performance.now()`, as text. */
export const rate = (count: number, since: number): string => {
  const seconds = Math.max(0.001, (performance.now() - since) / 1000)
  return `${Math.round(count / seconds).toLocaleString('en')}/s`
}
