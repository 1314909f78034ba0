// Starts one of everything that tests start, and hangs: tests/scripts/left-running.test.ts looks at what is left of it.
import { it } from 'vitest'
import { launchBrowser } from '../../../scripts/browser.ts'
import { startPostgres } from '../../../scripts/postgres-server.ts'
import { start } from '../../helpers/command.ts'
import { firefoxPath, launchFirefox } from '../../helpers/firefox.ts'
import { startProcess } from '../../helpers/process.ts'

it('starts one of everything, and hangs', async () => {
  start(['serve', '--no-seed'], { ISNAD_DATABASE_URL: process.env.HANG_DATABASE ?? '', PORT: '0' })
  // It never looks at anything else.
  startProcess(process.execPath, ['-e', 'for (;;);'])
  startProcess('sh', ['-c', 'sleep 1234 >/dev/null 2>&1 & exec sleep 2345'])
  void startPostgres()
  void launchBrowser().then((browser) => browser.newPage())
  if (firefoxPath !== undefined) void launchFirefox()
  await new Promise(() => undefined)
})
