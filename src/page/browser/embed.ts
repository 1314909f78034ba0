// Tells the page around a frame how high its content is, whenever that changes. Needs no storage and no cookie. WordPress
// shows a frame, and follows a link in it, only when it is told in its own words, with the secret that it has put into
// the fragment of the address (`#?secret=…`).

/** Null where the page around it is none of WordPress’s. */
const secret = (): string | null => /[?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1] ?? null

const tellWordPress = (message: 'height' | 'link', value: number | string): void => {
  const word = secret()
  if (word !== null) parent.postMessage({ message, value, secret: word }, '*')
}

const tell = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  parent.postMessage({ type: 'isnad:height', height }, '*')
  tellWordPress('height', height)
}

/** Its frame may open no window: the page around it goes there. */
const follow = (event: MouseEvent): void => {
  const { target, altKey, ctrlKey, metaKey, shiftKey } = event
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || secret() === null || altKey || ctrlKey || metaKey || shiftKey) return
  event.preventDefault()
  tellWordPress('link', link.href)
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement)
  addEventListener('load', tell)
  // An older WordPress gives the secret when the frame is there already, a newer one says when it has begun to listen.
  addEventListener('hashchange', tell)
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const asked = typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready'
    if (asked && source === parent) tell()
  })
  addEventListener('click', follow)
}
