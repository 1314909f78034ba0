// A button next to each text that is meant to be copied.
import { copyText } from '../shared/clipboard.ts'

export const addCopyButtons = (): void => {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-copy]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = area.dataset.copy ?? ''
    const status = document.createElement('span')
    status.setAttribute('role', 'status')
    status.className = 'soft'
    button.addEventListener('click', () => void copy(area, status))
    area.addEventListener('focus', () => area.select())
    area.after(button, ' ', status)
  }
}

const copy = async (area: HTMLTextAreaElement, status: HTMLElement): Promise<void> => {
  // A text that cannot be copied is selected at least.
  area.select()
  if (await copyText(area.value)) status.textContent = area.dataset.copied ?? ''
}
