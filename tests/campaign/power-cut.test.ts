// What is acknowledged is on the disk: proved on the calls that a program makes. Skipped where strace is not installed or
// may not trace; the pragma of every connection is tested in tests/store/writers.test.ts.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { canTrace } from '../../campaign/power-cut/power-cut.ts'
import { runProcess } from '../helpers/process.ts'

const script = fileURLToPath(new URL('../../campaign/power-cut/power-cut.ts', import.meta.url))
const cut = async (...options: readonly string[]) => {
  const { code, out, err } = await runProcess(process.execPath, [script, '--changes', '8', ...options])
  expect(err).toBe('')
  return { code, ...(JSON.parse(out) as { acknowledged: number; cuts: number; lost: number }) }
}

describe.skipIf(!canTrace())('a power cut', () => {
  it('takes nothing back that was acknowledged, and damages nothing', async () => {
    const { cuts, ...report } = await cut()
    expect(report).toEqual({ code: 0, acknowledged: 8, lost: 0, examples: [] })
    expect(cuts).toBeGreaterThan(16)
  })

  it('would take changes back that are not synced, and that is seen', async () => {
    const { code, lost } = await cut('--lax')
    expect(code).toBe(1)
    expect(lost).toBeGreaterThan(0)
  })
})
