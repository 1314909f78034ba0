// The texts that random changes begin with: sentences of both languages, pages, captions and queries.
import { readdirSync, readFileSync } from 'node:fs'
import { newsOf } from '../../bench/news.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** Sentences of the golden file of a language, without the marks of its form. */
const golden = (lang: 'ar' | 'en'): readonly string[] =>
  read(`tests/extract/golden/${lang}.txt`)
    .split('\n')
    .filter((line) => line.length > 20 && !/^[#\s>→-]/u.test(line))

const grouped = (lines: readonly string[], size: number): readonly string[] =>
  Array.from({ length: Math.floor(lines.length / size) }, (_, i) =>
    lines.slice(i * size, (i + 1) * size).join('\n'),
  )

export const texts: readonly string[] = [
  ...grouped(golden('ar'), 3),
  ...grouped(golden('en'), 3),
  ...Array.from({ length: 40 }, (_, i) => newsOf(i + 1, 800)),
]

export const pages: readonly string[] = texts.map(
  (text, i) =>
    `<!doctype html><html lang="${i % 2 === 0 ? 'ar' : 'en'}"><head><meta charset="utf-8"><title>Title ${i}</title>` +
    `<meta property="og:site_name" content="Gazette"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-0${1 + (i % 9)}-11"}</script></head>` +
    `<body><nav><a href="/">Home</a></nav><article><h1>Title ${i}</h1>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(
        '<br>',
      )}<blockquote><p>${text.slice(0, 90)}</p><footer>A. Speaker</footer></blockquote></article></body></html>`,
)

const clock = (second: number): string =>
  `00:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`

export const captions: readonly string[] = texts.flatMap((text, i) => {
  const lines = text.split(/[\n.،]/u).filter((line) => line.trim() !== '')
  const voice = i % 3 === 0 ? '<v Speaker One>' : i % 3 === 1 ? '>> ' : 'SPEAKER: '
  return [
    `WEBVTT\n\nNOTE made\n\n${lines.map((line, n) => `${n}\n${clock(n)}.000 --> ${clock(n + 1)}.500 align:start\n${voice}${line}`).join('\n\n')}\n`,
    `${lines.map((line, n) => `${n + 1}\n${clock(n)},000 --> ${clock(n + 1)},500\n${voice}${line}`).join('\n\n')}\n`,
  ]
})

const examples = new URL('docs/examples/', root)

export interface Operation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The operations of the documentation. */
export const operations: readonly Operation[] = readdirSync(examples)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => {
    const about = JSON.parse(
      readFileSync(new URL(name.replace('.graphql', '.json'), examples), 'utf8'),
    ) as Partial<Operation>
    return { query: readFileSync(new URL(name, examples), 'utf8'), variables: about.variables ?? {} }
  })
