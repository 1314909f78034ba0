// Sets the height of Isnad's frames on the same page to what their pages report.
import { home } from './embed.ts'

export const fitFrames = (): void => {
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    // A sandboxed frame has no origin; its `src` shows below that it is Isnad's.
    if (origin !== home.origin && origin !== 'null') return
    const height = heightIn(data)
    if (height === null) return
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && new URL(frame.src).origin === home.origin)
        frame.style.height = `${Math.min(height, 5000)}px`
  })
}

const heightIn = (data: unknown): number | null => {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return null
  return data.type === 'isnad:height' && typeof data.height === 'number' ? data.height : null
}
