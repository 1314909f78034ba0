import { describe, expect, it } from 'vitest'
import { memoriesOf } from '../../src/store/connection/memory.ts'

/** Reads what each key is called, and says how often it was asked. */
const reader = () => {
  const asked: string[] = []
  const read = async (keys: readonly string[]) => {
    asked.push(...keys)
    await Promise.resolve()
    return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, `the ${key}`]))
  }
  return { asked, read }
}

const keysFrom = (from: number, count: number) => Array.from({ length: count }, (_, i) => `key ${from + i}`)

describe('what is remembered of a database', () => {
  it('is read once for each key, and given in the order of the keys', async () => {
    const memory = memoriesOf(() => Promise.resolve('1')).at('1')
    const { asked, read } = reader()
    await memory.each('a', ['x', 'y'], read)
    expect([...(await memory.each('a', ['z', 'y', 'nobody', 'x'], read))]).toEqual([
      ['z', 'the z'],
      ['y', 'the y'],
      ['x', 'the x'],
    ])
    expect(asked).toEqual(['x', 'y', 'z', 'nobody'])
    await memory.each('another kind', ['x'], read)
    expect(asked).toHaveLength(5)
  })

  it('is forgotten when something is written, also when an operation has asked for that already', async () => {
    let version = '1'
    const memories = memoriesOf(() => Promise.resolve(version))
    const { asked, read } = reader()
    await (await memories.now()).each('a', ['x'], read)
    await memories.at('1').each('a', ['x'], read)
    expect(asked).toEqual(['x'])
    version = '2'
    await (await memories.now()).each('a', ['x'], read)
    expect(asked).toEqual(['x', 'x'])
  })

  it('keeps nothing of reads during which something was written, and gives it all the same', async () => {
    let version = '1'
    const memories = memoriesOf(() => Promise.resolve(version))
    const { asked, read } = reader()
    const beside = await memories.now()
    const seen = await beside.each('a', ['x'], (keys) => {
      version = '2'
      return read(keys)
    })
    expect(seen).toEqual(new Map([['x', 'the x']]))
    await memories.at('1').each('a', ['x'], read)
    expect(asked).toEqual(['x', 'x'])
  })

  it('knows nothing of a database that cannot be asked', async () => {
    const memories = memoriesOf(() => Promise.reject(new Error('it is away')))
    const { asked, read } = reader()
    for (let i = 0; i < 2; i++) await (await memories.now()).each('a', ['x'], read)
    expect(asked).toEqual(['x', 'x'])
  })

  it('is whole for each of many who ask at once, though it has no room for all', async () => {
    const memory = memoriesOf(() => Promise.resolve('1')).at('1')
    const { read } = reader()
    const first = keysFrom(0, 3000)
    await memory.each('a', first, read)
    const answers = await Promise.all([
      memory.each('a', [...first, 'x'], read),
      memory.each('a', keysFrom(3000, 4500), read),
      memory.each('a', [...first, 'y'], read),
    ])
    expect(answers.map(({ size }) => size)).toEqual([3001, 4500, 3001])
  })
})
