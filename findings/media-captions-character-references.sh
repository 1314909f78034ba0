#!/usr/bin/env bash
# media-captions 1.0.4: character references and a plain "<" in the words of captions.
#
# Expected: WebVTT lets the words of a cue have any HTML character reference (W3C WebVTT, 4.2.2 and 6.4: references are
#           consumed as in HTML), so *caf&eacute;* is *café* as *R&amp;D* is *R&D*. SubRip has no escapes at all, so
#           *1 < 2* in an .srt file is three signs.
# Seen:     the tokenizer decodes the five references of its own list and leaves *caf&eacute;* and *&#233;* undecoded.
#           In an .srt file the words from "<" on are gone, and no error is reported.
#
# Fails when this changes. Needs Node 20 or newer and the npm registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module", "private": true }' >package.json
npm install --no-audit --no-fund --ignore-scripts --save-exact media-captions@1.0.4 >npm.log 2>&1

cat >read.mjs <<'END'
import { parseText, tokenizeVTTCue } from 'media-captions'
const words = (tokens) => tokens.map((one) => one.data ?? words(one.children ?? [])).join('')
const read = async (name, text, type) => {
  const { cues, errors } = await parseText(text, { type })
  console.log(`${name}: ${cues.map((cue) => words(tokenizeVTTCue(cue))).join(' / ')} (${errors.length} errors)`)
}
const vtt = (line) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${line}\n`
await read('amp', vtt('R&amp;D'), 'vtt')
await read('eacute', vtt('the caf&eacute; is open'), 'vtt')
await read('number', vtt('the caf&#233; is open'), 'vtt')
await read('srt', '1\n00:00:01,000 --> 00:00:02,000\nwe know that 1 < 2 is true\n', 'srt')
END

cat >expected <<'END'
amp: R&D (0 errors)
eacute: the caf&eacute; is open (0 errors)
number: the caf&#233; is open (0 errors)
srt: we know that 1  (0 errors)
END
node read.mjs | tee seen
diff expected seen
