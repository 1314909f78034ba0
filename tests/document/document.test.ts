import { describe, expect, it } from 'vitest'
import { hashText, isSha256 } from '../../src/document/document.ts'

describe('hashText', () => {
  it.each([
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['an English text', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['an Arabic text', 'قال بوتين', 'fea2d0a23eb3e3d7680ce10572857581f92fb80cb5fb53eff877dbcb57e27c8d'],
    [
      'a text with a byte order mark',
      '\uFEFFabc',
      '1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c',
    ],
  ])('hashes the UTF-8 bytes of %s', (_, text, hash) => {
    expect(hashText(text)).toBe(hash)
  })

  it.each([
    ['composed and decomposed', 'é', 'e\u0301'],
    ['with and without a line at the end', 'قال', 'قال\n'],
  ])('distinguishes texts that only look alike: %s', (_, one, other) => {
    expect(hashText(one)).not.toBe(hashText(other))
  })
})

describe('isSha256', () => {
  it.each([
    ['64 lower-case digits', '0123456789abcdef'.repeat(4), true],
    ['upper case', '0123456789ABCDEF'.repeat(4), false],
    ['63 digits', 'a'.repeat(63), false],
    ['65 digits', 'a'.repeat(65), false],
    ['a letter past f', `${'a'.repeat(63)}g`, false],
    ['a line after it', `${'a'.repeat(64)}\n`, false],
    ['Arabic digits', '٠'.repeat(64), false],
    ['nothing', '', false],
  ])('says of %s', (_, value, expected) => {
    expect(isSha256(value)).toBe(expected)
  })
})
