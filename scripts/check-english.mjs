// Finds words for which docs/style.md has others: in comments, titles of tests, Markdown, descriptions of the contract and of
// the data model, the help of the commands and the messages of errors.
//   node scripts/check-english.mjs [PATH …]   files or folders; by default everything that is written by hand
// Examples are skipped: text in italics, in quotation marks, in backticks or in a block of code. Prints a line for each
// place, as `file:line: word`; the exit code is 1 when there is one.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, visit } from 'graphql'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const everything = [
  ...['src', 'scripts', 'bench', 'campaign', 'tests', 'docs', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['schema.graphql', 'prisma/schema.prisma', 'seeds/README.md'],
]

const words =
  /\b(?:told|tells?|anew|whoever|whomever|stands|nobody['’]s|of ours|ours|seldom|oftener|beside|nought|hence|thereby|upon|lest|ere|likelier|likeliest)\b/giu

/** Data, generated files, the page that lists the words, and the contract of the last release. */
const isPassed = (path) =>
  /(?:^|\/)(?:generated|node_modules)(?:\/|$)|lexicon\/|learned\/(?:weights|speaking)\.ts$|docs\/(?:style|data-model|errors)\.md$|released\.graphql$/u.test(
    path,
  )

const filesOf = (path) => {
  if (isPassed(path.replaceAll('\\', '/'))) return []
  if (!statSync(path).isDirectory())
    return /\.(?:ts|tsx|mts|mjs|md|css|graphql|prisma)$/u.test(path) ? [path] : []
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

/** How commander is given the texts of the help. */
const helps = new Set(['description', 'summary', 'argument', 'option', 'Option', 'addHelpText'])
/** The makers of messages. */
const messages = new Set(['expected', 'fieldError', 'IsnadError'])

/** The parts of a program whose strings a user reads: titles of tests, the help of a command, messages. */
const shownIn = (node, path) => {
  const isCommand = /(?:^|\/)src\/cli\//u.test(path)
  if (ts.isPropertyAssignment(node))
    return node.name.text === 'meaning' || (isCommand && node.name.text === 'description')
      ? [node.initializer]
      : []
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return []
  if (isOfTests(node)) return node.arguments.slice(0, 1).filter(ts.isStringLiteralLike)
  const name = (node.expression.name ?? node.expression).text
  return messages.has(name) || (isCommand && helps.has(name)) ? (node.arguments ?? []) : []
}

/** The places of all strings in a part of a program, without the marks around them. */
const stringsIn = (node, source) => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [{ pos: node.getStart(source) + 1, end: node.getEnd() - 1 }]
  const own = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
  if (own) return [{ pos: node.getStart(source) + 1, end: node.getEnd() - (ts.isTemplateTail(node) ? 1 : 2) }]
  return node.getChildren(source).flatMap((child) => stringsIn(child, source))
}

/** Replaces everything but these places with blanks. */
const only = (text, places) => {
  const kept = Array.from({ length: text.length }, (_, i) => (text[i] === '\n' ? '\n' : ' '))
  for (const { pos, end } of places) for (let i = pos; i < end; i++) kept[i] = text[i]
  return kept.join('')
}

/** The places of a program that are read as prose: its comments, and the strings that a user reads. */
const proseIn = (text, path) => {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const places = []
  const walk = (node) => {
    places.push(...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []))
    places.push(...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []))
    for (const shown of shownIn(node, path)) if (shown) places.push(...stringsIn(shown, source))
    for (const child of node.getChildren(source)) walk(child)
  }
  walk(source)
  return places
}

/** The places of the descriptions of a schema, and of the comments of any GraphQL. */
const describedIn = (text) => {
  const document = parse(text)
  const places = []
  for (let token = document.loc.startToken; token; token = token.next)
    if (token.kind === 'Comment') places.push({ pos: token.start, end: token.end })
  visit(document, {
    enter: ({ description }) => {
      if (!description) return
      const marks = description.block ? 3 : 1
      places.push({ pos: description.loc.start + marks, end: description.loc.end - marks })
    },
  })
  return places
}

/** Removes the asterisks and slashes at the start of lines, because an example may span several. */
const bare = (comments) => comments.replace(/^(\s*)(?:\/\*\*?|\*\/|\*|\/\/)/gmu, (all) => blank(all))

const proseOf = (path, text) => {
  if (path.endsWith('.md')) return withoutExamples(text)
  if (path.endsWith('.css')) return withoutExamples(text.replace(/(?<=^|\*\/)[^]*?(?=\/\*|$)/gu, blank))
  if (path.endsWith('.graphql')) return withoutExamples(only(text, describedIn(text)))
  if (path.endsWith('.prisma')) return withoutExamples(bare(text.replace(/^.*?(?=\/\/|$)/gmu, blank)))
  return withoutExamples(bare(only(text, proseIn(text, path.replaceAll('\\', '/')))))
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
