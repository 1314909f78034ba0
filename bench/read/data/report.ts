// Writes the text of a document sentence by sentence, and remembers where the words are.
import type { Random } from '../../../src/newsroom/check/evaluation/random.ts'
import type { SourceRecord, SpeakerRecord } from '../../../src/store/rows/record.ts'
import type { RoleSpan, SpanRole, StatementAct } from '../../../src/statement/statement.ts'
import { type Lang, popular } from './draw.ts'
import { wordsIn } from './words.ts'

type Cue = readonly [string, StatementAct]

/** The most common first. */
const cues: Readonly<Record<Lang, readonly Cue[]>> = {
  ar: [
    ['قال', 'SAID'],
    ['أكد', 'SAID'],
    ['أضاف', 'SAID'],
    ['نفى', 'DENIED'],
    ['دعا', 'DEMANDED'],
    ['حذر', 'WARNED'],
    ['تعهد', 'PROMISED'],
    ['رحب', 'EXPRESSED'],
  ],
  en: [
    ['said', 'SAID'],
    ['added', 'SAID'],
    ['announced', 'SAID'],
    ['denied', 'DENIED'],
    ['demanded', 'DEMANDED'],
    ['warned', 'WARNED'],
    ['promised', 'PROMISED'],
    ['regretted', 'EXPRESSED'],
  ],
}
const cue = { ar: popular(cues.ar), en: popular(cues.en) } as const

const small = {
  ar: { that: 'إن', to: 'وفقا ل', on: 'يوم الاثنين', and: 'و', open: '«', close: '»' },
  en: { that: 'that', to: 'according to', on: 'on Monday', and: 'and', open: '“', close: '”' },
} as const

export class Report {
  readonly lang: Lang
  readonly random: Random
  /** The text written so far. */
  text = ''
  private spans: RoleSpan[] = []

  constructor(lang: Lang, random: Random) {
    this.lang = lang
    this.random = random
  }

  /** Writes a sentence that reports what they said, and after it one that reports nothing. */
  tell(speakers: readonly SpeakerRecord[], source: SourceRecord | undefined, telling: boolean) {
    const { lang, random } = this
    const words = small[lang]
    const [verb, act] = cue[lang](random)
    this.spans = []
    const named = speakers.map((one) => nameIn(one, lang)).join(` ${words.and} `)
    this.put('SPEAKER', named)
    this.text += ' '
    this.put('CUE', verb)
    this.text += ' '
    if (telling) this.put('SAID', words.on)
    if (telling) this.text += ' '
    this.content()
    if (source) {
      this.text += `${lang === 'ar' ? '،' : ','} `
      this.put('SOURCE_CUE', words.to, 1)
      this.text += ' '
      this.put('SOURCE', nameIn(source, lang), 1)
    }
    this.text += `. ${wordsIn(lang, 8 + random.below(16), random)}.\n`
    return { spans: this.spans, act }
  }

  /** Writes eight to thirty words: all of them in quotation marks, none, or those at the end. */
  private content(): void {
    const { lang, random } = this
    const { that, open, close } = small[lang]
    const length = 8 + random.below(23)
    const place = random.next()
    if (place < 0.45) {
      this.text += open
      const span = this.put('CONTENT', wordsIn(lang, length, random))
      this.spans.push({ ...span, role: 'VERBATIM' })
      this.text += close
      return
    }
    this.text += `${that} `
    if (place < 0.85) {
      this.put('CONTENT', wordsIn(lang, length, random))
      return
    }
    const start = this.text.length
    this.text += `${wordsIn(lang, length - 4, random)} ${open}`
    this.put('VERBATIM', wordsIn(lang, 4, random))
    this.text += close
    this.spans.push({
      ...{ role: 'CONTENT', start, end: this.text.length, link: null },
      exact: this.text.slice(start),
    })
  }

  private put(role: SpanRole, exact: string, link: number | null = null): RoleSpan {
    const start = this.text.length
    this.text += exact
    const span = { role, start, end: this.text.length, exact, link }
    this.spans.push(span)
    return span
  }
}

const nameIn = (
  { names }: { readonly names: readonly { readonly lang: string; readonly text: string }[] },
  lang: Lang,
): string => names.find((name) => name.lang === lang)?.text ?? ''
