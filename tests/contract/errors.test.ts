import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expected, fieldError, inField, IsnadError } from '../../src/errors.ts'

const src = new URL('../../src/', import.meta.url)

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/generated|browser|^errors\.ts$/.test(name),
)

/** A message with its form written out; `got:` goes before the words of another program. */
const writtenOut = /[`'][a-z]+: (?:[^`'\n]*: )?expected [^`\n]*, got /

describe('the messages of errors', () => {
  it('have one form', () => {
    expect(expected('newsroom', 'a known statement', 'stm_7')).toBe(
      'newsroom: expected a known statement, got stm_7',
    )
    expect(expected('newsroom: first', '1 to 20', 0)).toBe('newsroom: first: expected 1 to 20, got 0')
  })

  it('are written out nowhere else', () => {
    expect(files.length).toBeGreaterThan(600)
    const astray = files.filter((name) => writtenOut.test(readFileSync(new URL(name, src), 'utf8')))
    expect(astray).toEqual([])
  })

  it.each(["'cli: expected a file, got none'", '`newsroom: ${place}: expected ${what}, got ${found}`'])(
    'would be found if they were: %s',
    (message) => {
      expect(message).toMatch(writtenOut)
    },
  )
})

describe('the field of an error', () => {
  const refusal = new IsnadError('REFERENCE_UNKNOWN', 'store: expected a known speaker, got "x"', {
    tried: 1,
  })

  it('is added to what an error says already', async () => {
    await expect(inField('rival.speaker', () => Promise.reject(refusal))).rejects.toMatchObject({
      code: 'REFERENCE_UNKNOWN',
      message: refusal.message,
      facts: { tried: 1, field: 'rival.speaker' },
    })
  })

  it('is left where it is known better', async () => {
    const precise = fieldError('INPUT_INVALID', 'rival.speaker.name', 'newsroom: expected a name, got none')
    await expect(inField('rival', () => Promise.reject(precise))).rejects.toBe(precise)
  })

  it('is not added to an internal error', async () => {
    const bug = new Error('store: no row')
    await expect(inField('rival', () => Promise.reject(bug))).rejects.toBe(bug)
  })
})
