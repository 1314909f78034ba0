// The power cut at many moments of a writer's work, as a part of the campaign.
import { type Part, sizeOf } from '../part.ts'
import { canTrace, powerCuts } from './power-cut.ts'

const changes = { full: 200, quick: 20 } as const

export const powerCut: Part = {
  name: 'power-cut',
  about:
    'the power is cut at many moments of a writer: what it has acknowledged is on the disk (needs strace)',
  run: async (options) => {
    const what = 'moments of a writer at which the power is cut'
    if (!canTrace()) return [{ what, tried: 0, seen: 'skipped, since strace cannot trace here', broken: [] }]
    const { acknowledged, cuts, lost } = await powerCuts(sizeOf(changes, options))
    return [
      { what, tried: cuts, seen: `${acknowledged} acknowledged changes, ${lost.length} lost`, broken: lost },
    ]
  },
}
