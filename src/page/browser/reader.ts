// What makes reading more comfortable; every page is whole without it: cards beside marked words, and buttons that copy.
import { addCopyButtons } from './reader/copy.ts'
import { showCards } from './reader/card.ts'

addCopyButtons()
showCards()
