// The field that a refusal is about: its name in the interface, and its element.
import type { DeskWords } from '../../words/desk.ts'

interface Field {
  readonly label: string
  /** The id of its element; null when it has none of its own. */
  readonly id: string | null
}

/** Finds a field by the server's name for it or by the form's. Null when neither knows it. */
export const fieldOf = (words: DeskWords, name: string): Field | null => {
  const path = name.replace(/\[(\d+)\]/g, '.$1').replace(/^correction\.(?!lang$)/, '')
  const [, i = '', part = ''] = /^attributions\.(\d+)\.(?:newSpeaker\.)?(\w+)$/.exec(path) ?? []
  const isNew = path.includes('newSpeaker.')
  const own = i === '' ? null : ofSpeaker(words, i, isNew ? `new-${part}` : part)
  return own ?? fixed(words)[path] ?? fixed(words)[path.split('.')[0] ?? ''] ?? null
}

const ofSpeaker = (words: DeskWords, i: string, part: string): Field | null => {
  const labels: Readonly<Record<string, string>> = {
    'new-name': words.speakerName,
    'new-kind': words.kindTitle,
    'new-lang': words.speakerLang,
    'new-slug': words.speakerSlug,
    basis: words.basisTitle,
    standing: words.standingTitle,
    note: words.note,
  }
  const label = labels[part]
  return label === undefined ? null : { label, id: `${part}-${i}` }
}

const fixed = (words: DeskWords): Readonly<Record<string, Field>> => ({
  why: { label: words.why, id: 'why' },
  act: { label: words.actDone, id: 'act' },
  within: { label: words.reportedInside, id: null },
  attributions: { label: words.speakers, id: 'find-speaker' },
  chain: { label: words.chain, id: 'find-source' },
  topics: { label: words.topics, id: 'find-topic' },
  'find-speaker': { label: words.findSpeaker, id: 'find-speaker' },
  'find-source': { label: words.findLink, id: 'find-source' },
  'find-topic': { label: words.findTopic, id: 'find-topic' },
  said: { label: words.edtf, id: 'edtf' },
  'said.note': { label: words.note, id: 'date-note' },
  'said.phrase': { label: words.role.SAID, id: null },
  content: { label: words.role.CONTENT, id: null },
  verbatim: { label: words.role.VERBATIM, id: null },
  cue: { label: words.role.CUE, id: null },
  speaker: { label: words.role.SPEAKER, id: null },
  'correction.lang': { label: words.language, id: 'words-lang' },
  text: { label: words.body, id: 'paste-body' },
  html: { label: words.body, id: 'paste-body' },
  title: { label: words.headline, id: 'paste-title' },
  url: { label: words.url, id: 'paste-url' },
  publisher: { label: words.publisher, id: 'paste-publisher' },
  wire: { label: words.wire, id: 'paste-wire' },
  day: { label: words.published, id: 'day' },
  published: { label: words.published, id: 'paste-published' },
  lang: { label: words.articleLang, id: 'paste-lang' },
})
