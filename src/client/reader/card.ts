// In a document: a card next to the words that are pointed at, tapped or focused, with who said them and through whom.
// The pointer can move onto the card; it stays until the pointer leaves both, and closes with Escape (WCAG 1.4.13).

interface Shown {
  readonly mark: HTMLElement
  readonly card: HTMLElement
}

/** Milliseconds that a pointer may take from the words to the card. */
const onTheWay = 250

let shown: Shown | null = null
let closing: ReturnType<typeof setTimeout> | undefined
/** The last pointer type: a tap focuses the words before it clicks them. */
let pointer = ''

export const showCards = (): void => {
  const body = document.querySelector<HTMLElement>('.reading .body')
  if (!body) return
  document.addEventListener(
    'pointerover',
    ({ target, pointerType }) => pointerType === 'mouse' && hover(target),
  )
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    pointer = pointerType
    if (!inside(target)) close()
  })
  body.addEventListener('focusin', ({ target }) => pointer !== 'touch' && open(markOf(target)))
  document.addEventListener('focusin', ({ target }) => !inside(target) && !markOf(target) && close())
  body.addEventListener('click', tap)
  document.addEventListener('keydown', ({ key }) => {
    pointer = ''
    if (key === 'Escape') close()
  })
}

const hover = (target: EventTarget | null): void => {
  clearTimeout(closing)
  if (inside(target)) return
  const mark = markOf(target)
  if (!shown) open(mark)
  else if (document.activeElement !== shown.mark || mark)
    // Words on the way to the card must not replace it.
    closing = setTimeout(() => (mark ? open(mark) : close()), onTheWay)
}

const markOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('a[data-note]') : null

const inside = (target: EventTarget | null): boolean =>
  target instanceof Node && shown !== null && (shown.card.contains(target) || shown.mark.contains(target))

/** A first tap shows the card; a second follows the link to the note. */
const tap = (event: MouseEvent): void => {
  const mark = markOf(event.target)
  if (!mark || (event as PointerEvent).pointerType !== 'touch' || shown?.mark === mark) return
  event.preventDefault()
  open(mark)
}

const open = (mark: HTMLElement | null): void => {
  if (!mark || shown?.mark === mark) return
  close()
  const ids = (mark.dataset.note ?? '').split(' ')
  const notes = ids.flatMap((id) => document.getElementById(`note-${id}`) ?? [])
  if (notes.length === 0) return
  const card = document.createElement('div')
  card.className = 'hover-card'
  card.id = 'hover-card'
  card.setAttribute('role', 'note')
  card.lang = document.documentElement.lang
  card.dir = document.documentElement.dir
  card.classList.toggle('several', notes.length > 1)
  for (const note of notes) for (const child of note.children) card.append(child.cloneNode(true))
  document.body.append(card)
  place(card, mark)
  for (const one of samePieces(mark)) one.classList.add('lit')
  mark.setAttribute('aria-describedby', card.id)
  shown = { mark, card }
}

const close = (): void => {
  clearTimeout(closing)
  if (!shown) return
  shown.card.remove()
  shown.mark.removeAttribute('aria-describedby')
  for (const one of samePieces(shown.mark)) one.classList.remove('lit')
  shown = null
}

/** The words of a statement may be in several places. */
const samePieces = ({ dataset }: HTMLElement): readonly Element[] => [
  ...document.querySelectorAll(`a[data-note="${CSS.escape(dataset.note ?? '')}"]`),
]

/** Places the card below the words or above them, inside the window. */
const place = (card: HTMLElement, mark: HTMLElement): void => {
  const [line = mark.getBoundingClientRect()] = mark.getClientRects()
  const { width, height } = card.getBoundingClientRect()
  const start = document.documentElement.dir === 'rtl' ? line.right - width : line.left
  const left = Math.max(8, Math.min(start, document.documentElement.clientWidth - width - 8))
  const last = [...mark.getClientRects()].at(-1) ?? line
  const below = last.bottom
  const fits = below + height < innerHeight || line.top < height
  card.style.left = `${left + scrollX}px`
  card.style.top = `${Math.max(0, (fits ? below : line.top - height) + scrollY)}px`
}
