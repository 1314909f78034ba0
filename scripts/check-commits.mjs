// Checks that commits are written as CONTRIBUTING.md asks: `type(room): what changes`, and a body that says why.
//   node scripts/check-commits.mjs [RANGE]      the commits of a Git range, by default the last one
//   node scripts/check-commits.mjs --file FILE  a message that is being written, for Git's commit-msg hook
// Merges are skipped. Prints what is wrong with each commit; the exit code is 1 when something is.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const types = ['feat', 'fix', 'test', 'docs', 'chore', 'perf', 'refactor']
/** In characters: longer ones are cut off in every list. */
const longestSubject = 120
const longestLine = 120

/** What is wrong with a message, in words; empty when it is fine. */
const faultsOf = (message) => {
  const [subject = '', blank, ...body] = message.trimEnd().split('\n')
  const faults = []
  const type = /^([a-z]+)(?:\([a-z-]+\))?: \S/u.exec(subject)?.[1]
  if (!types.includes(type))
    faults.push(
      `expected a subject like "fix(api): what changes" with one of ${types.join(', ')}, got "${subject}"`,
    )
  if (subject.length > longestSubject)
    faults.push(`expected a subject of ${longestSubject} characters at most, got ${subject.length}`)
  if (subject.endsWith('.')) faults.push('expected a subject without a full stop')
  if (blank !== undefined && blank !== '') faults.push('expected an empty line behind the subject')
  if (body.join('').trim() === '')
    faults.push('expected a body that says the problem, the remedy and what was left alone, got none')
  const long = body.findIndex((line) => line.length > longestLine && line.includes(' '))
  if (long >= 0) faults.push(`expected lines of ${longestLine} characters at most, got ${body[long].length}`)
  return faults
}

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' })

/** Each commit with its name, in Git's order. */
const commitsIn = (range) =>
  git('log', '--no-merges', '--format=%h%x00%B%x01', ...range)
    .split('\u0001')
    .map((entry) => entry.trim().split('\0'))
    .filter(([name]) => name)

const [first, file] = process.argv.slice(2)
const withoutComments = (text) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
const all =
  first === '--file'
    ? [['the message', withoutComments(readFileSync(file, 'utf8'))]]
    : commitsIn(first === undefined ? ['-1'] : [first])

let wrong = 0
for (const [name, message = ''] of all)
  for (const fault of faultsOf(message)) {
    process.stderr.write(`${name}: ${fault}\n`)
    wrong++
  }
if (wrong > 0) process.exitCode = 1
else process.stdout.write(`${all.length === 1 ? '1 commit is' : `${all.length} commits are`} well written\n`)
