// Runs the `isnad` command as a user who may write only what everybody may. Root ignores the bits of permissions; the
// other user needs what root has loaded, so that all commands are loaded first.
import { commands } from '../../src/cli/commands.ts'
import { main } from '../../src/cli/main.ts'

for (const { load } of commands) await load()
if (process.geteuid?.() === 0) process.seteuid?.(65_534)
process.exitCode = await main(process.argv.slice(2))
