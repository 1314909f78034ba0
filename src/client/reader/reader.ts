// What makes reading more comfortable; every page is complete without it: cards next to marked words, copy buttons,
// and a link to the desk for who is signed in there.
import { addCopyButtons } from './copy.ts'
import { showCards } from './card.ts'
import { showEditLinks } from './edit.ts'

addCopyButtons()
showCards()
showEditLinks()
