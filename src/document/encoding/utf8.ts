// Bytes that should be UTF-8 → where they stop being that, for an error.

/**
 * The offset at which bytes stop being UTF-8. It halves the range of the longest valid prefix: decoding is fast, and
 * this happens only before an error.
 */
export const firstInvalidByte = (bytes: Uint8Array): number => {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  // `stream` has kept back the bytes of an unfinished character.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true })
  return Buffer.byteLength(whole)
}

const isValidPrefix = (bytes: Uint8Array): boolean => {
  try {
    // `stream` accepts a character that is cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
