// Arabic particles that are attached to a word or open a clause. Folded.
import { wordSet } from '../../text/word-set.ts'

/** What may be attached to an office: the article, particles, or both. */
export const attachedForms = [
  '',
  'ال',
  'وال',
  'بال',
  'لل',
  'و',
  'ل',
  'ب',
  'لال',
  'ولل',
  'وبال',
  'لوال',
  'بوال',
] as const
export const attachable = wordSet('ل لل ب و ك ف ال')
/** Words that open a clause: *أما المدرب فاكتفى بالقول: …*. */
export const sentenceOpeners = wordSet('أما لكن بل ثم لو حين عندما حيث كما هل قد لقد')
/** Words that close one: *المدرب قائلاً: …*. */
export const sentenceClosers = wordSet('القول بالقول قائلا قائلة')
export const when = wordSet('حين عندما حينما لما')
