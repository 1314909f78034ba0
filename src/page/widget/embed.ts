// The only answer that a widget asks for: a statement with all that it shows, in the words of the interface.
import { marksOf } from '../../language/marks.ts'
import { directionOf } from '../../text/direction.ts'
import { permalink } from '../address.ts'
import type { Embed } from '../../client/shared/embed.ts'
import type { Frame } from '../frame.ts'
import { dateIn } from '../../words/format.ts'
import { type ShownStatement, whoSaid } from '../piece/telling.ts'
import { statusOf, statusWords } from '../piece/standing.ts'

export const embedOf = (frame: Frame, one: ShownStatement): Embed => ({
  id: one.id,
  url: permalink(frame.origin, one.id),
  text: one.text,
  kind: one.kind,
  act: one.act,
  deed: one.act === 'SAID' ? null : `${one.telling.lead}:`,
  telling: one.telling.sentence,
  verbatim: one.verbatim,
  marks: marksOf(one.lang),
  lang: one.lang,
  dir: directionOf(one.lang),
  speakers: whoSaid(frame, one),
  said: one.said && dateIn(frame, one.said.edtf),
  chain: one.chain.map(({ name }) => name),
  status: statusWords(frame, statusOf(one)),
  ui: {
    lang: frame.lang,
    dir: frame.dir,
    via: frame.words.widget.via,
    record: frame.words.widget.record,
    site: frame.words.site,
    kind: frame.words.kind[one.kind],
  },
})
