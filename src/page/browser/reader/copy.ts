// A button next to each text that is meant to be copied.

export const addCopyButtons = (): void => {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-copy]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = area.dataset.copy ?? ''
    const told = document.createElement('span')
    told.setAttribute('role', 'status')
    told.className = 'soft'
    button.addEventListener('click', () => void copy(area, told))
    area.addEventListener('focus', () => area.select())
    area.after(button, ' ', told)
  }
}

const copy = async (area: HTMLTextAreaElement, told: HTMLElement): Promise<void> => {
  // Without TLS a browser gives no access to the clipboard, but the text is still selected.
  area.select()
  await navigator.clipboard?.writeText(area.value).then(
    () => (told.textContent = area.dataset.copied ?? ''),
    () => undefined,
  )
}
