// Finds words in comments, titles of tests and Markdown for which docs/style.md has others.
//   node scripts/check-english.mjs [PATH …]   files or folders; by default everything that is written by hand
// Examples are skipped: text in italics, in quotation marks, in backticks or in a block of code. Prints a line for each
// place, as `file:line: word`; the exit code is 1 when there is one.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const everything = [
  'src',
  'scripts',
  'bench',
  'campaign',
  'tests',
  'docs',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
]

const words =
  /\b(?:told|tells?|anew|whoever|whomever|stands|nobody['’]s|of ours|ours|seldom|oftener|beside|nought|hence|thereby|upon|lest|ere|likelier|likeliest)\b/giu

/** Data, generated files, the page that lists the words, and tests whose comments still have them. */
const isPassed = (path) =>
  /(?:^|\/)(?:generated|node_modules)(?:\/|$)|lexicon\/|learned\/(?:weights|speaking)\.ts$|docs\/(?:style|data-model|errors)\.md$|tests\/(?:match|extract|newsroom\/check)(?:\/|$)/u.test(
    path,
  )

const filesOf = (path) => {
  if (isPassed(path.replaceAll('\\', '/'))) return []
  if (!statSync(path).isDirectory()) return /\.(?:ts|tsx|mts|mjs|md|css)$/u.test(path) ? [path] : []
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)))
}

const blank = (text) => text.replace(/[^\n]/gu, ' ')

/** Replaces examples with blanks; every line keeps its place. */
const withoutExamples = (text) =>
  text
    .replace(/^```[^]*?^```/gmu, blank)
    .replace(/`[^`]*`/gu, blank)
    .replace(
      /(?<![\p{L}\p{N}*_])([*_])(?=\S)(?:(?!\n\s*(?:\*|\/\/)?\s*\n)[^*_])*?\S\1(?![\p{L}\p{N}*_])/gu,
      blank,
    )
    .replace(/[“"«][^”"»\n]*[”"»]/gu, blank)

/** Whether a call is of `it`, `describe` and their kin: `it('…')`, `it.each(rows)('…')`. */
const isOfTests = ({ expression }) => {
  let callee = expression
  while (callee.expression) callee = callee.expression
  return ['describe', 'it', 'test'].includes(callee.text)
}

/** Replaces everything but the comments of a program, and the titles of its tests, with blanks. */
const commentsAndTitlesOf = (text) => {
  const kept = Array.from(text, (letter) => (letter === '\n' ? '\n' : ' '))
  const found = new Set()
  const add = (ranges) => {
    for (const { pos, end } of ranges ?? []) {
      if (found.has(pos)) continue
      found.add(pos)
      for (let i = pos; i < end; i++) if (text[i] !== '\n') kept[i] = text[i]
    }
  }
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const visit = (node) => {
    add(ts.getLeadingCommentRanges(text, node.getFullStart()))
    add(ts.getTrailingCommentRanges(text, node.getEnd()))
    const title = ts.isCallExpression(node) && isOfTests(node) ? node.arguments[0] : undefined
    if (title && (ts.isStringLiteral(title) || ts.isTemplateLiteral(title)))
      add([{ pos: title.getStart(source) + 1, end: title.getEnd() - 1 }])
    for (const child of node.getChildren(source)) visit(child)
  }
  visit(source)
  return kept.join('')
}

/** Removes the asterisks and slashes at the start of lines, because an example may span several. */
const bare = (comments) => comments.replace(/^(\s*)(?:\/\*\*?|\*\/|\*|\/\/)/gmu, (all) => blank(all))

const proseOf = (path, text) => {
  if (path.endsWith('.md')) return withoutExamples(text)
  if (path.endsWith('.css')) return withoutExamples(text.replace(/(?<=^|\*\/)[^]*?(?=\/\*|$)/gu, blank))
  return withoutExamples(bare(commentsAndTitlesOf(text)))
}

const asked = process.argv.slice(2)
let count = 0
for (const path of (asked.length > 0 ? asked : everything).flatMap((one) => filesOf(resolve(root, one)))) {
  const text = readFileSync(path, 'utf8')
  const lines = proseOf(path, text).split('\n')
  lines.forEach((line, i) => {
    for (const [word] of line.matchAll(words)) {
      count++
      process.stdout.write(`${relative(root, path)}:${i + 1}: ${word}\n`)
    }
  })
}
if (count > 0) {
  process.stderr.write(`check-english: ${count} words for which docs/style.md has others\n`)
  process.exitCode = 1
}
