// Reports the height of a frame's content to the page around it, whenever it changes. Needs no storage and no cookie.
// WordPress shows a frame, and follows a link in it, only after a message in WordPress's own form, with the secret
// that it has put into the fragment of the address (`#?secret=…`).

/** Null unless the page around it is WordPress’s. */
const secret = (): string | null => /[?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1] ?? null

const sendToWordPress = (message: 'height' | 'link', value: number | string): void => {
  const word = secret()
  if (word !== null) parent.postMessage({ message, value, secret: word }, '*')
}

const reportHeight = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  parent.postMessage({ type: 'isnad:height', height }, '*')
  sendToWordPress('height', height)
}

/** WordPress's frame may open no window, so the page around it follows the link. */
const follow = (event: MouseEvent): void => {
  const { target, altKey, ctrlKey, metaKey, shiftKey } = event
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || secret() === null || altKey || ctrlKey || metaKey || shiftKey) return
  event.preventDefault()
  sendToWordPress('link', link.href)
}

if (parent !== window) {
  new ResizeObserver(reportHeight).observe(document.documentElement)
  addEventListener('load', reportHeight)
  // An older WordPress adds the secret after the frame has loaded; a newer one sends a message when it is ready.
  addEventListener('hashchange', reportHeight)
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const asked = typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready'
    if (asked && source === parent) reportHeight()
  })
  addEventListener('click', follow)
}
