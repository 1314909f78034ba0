// What makes reading more comfortable; every page is complete without it: cards next to marked words, and copy buttons.
import { addCopyButtons } from './copy.ts'
import { showCards } from './card.ts'

addCopyButtons()
showCards()
