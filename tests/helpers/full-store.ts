// A store with something of everything: reviewed and refused statements, content that was moved, doubts, merges and one
// that was undone, drafts of a machine, a document without a statement, a statement without a date.
import { hashText } from '../../src/document/document.ts'
import { reviewStatement, disputeAttribution } from '../../src/store/write/review-statement.ts'
import { mergeSpeakers } from '../../src/store/write/merge-speakers.ts'
import { saveDocument } from '../../src/store/write/save-document.ts'
import { saveVocabulary } from '../../src/store/write/save-vocabulary.ts'
import { undoMerge } from '../../src/store/write/undo-merge.ts'
import {
  anna,
  arabic,
  cases,
  documentOf,
  draftOf,
  english,
  idOf,
  machine,
  saveDrafts,
  wordsOf,
} from '../store/machine-drafts.ts'
import { spansFor } from '../statement/drafts.ts'
import { type EngineName, type TestStore, testStore } from './store.ts'

export const fullStore = async (engine: EngineName): Promise<TestStore> => {
  const test = await testStore(engine)
  const { store } = test
  const drafts = ['sergei', 'sergei-lavrov-spelled', 'mute'].map((slug) => ({
    slug,
    kind: 'PERSON' as const,
    draft: true,
    names: [{ lang: 'en', text: `Sergei ${slug}` }],
    roles: [
      {
        key: 'minister',
        names: [
          { lang: 'ar', text: 'وزير' },
          { lang: 'en', text: 'minister' },
        ],
        held: '2004/..',
      },
    ],
  }))
  await saveVocabulary(store, { speakers: drafts, sources: [], topics: [] }, machine)
  for (const one of cases) {
    const attributions = [
      { speaker: 'sergei', role: 'minister', basis: 'NAMED', standing: 'ASSERTED', note: null },
    ] as const
    await saveDrafts(store, one, [
      draftOf(one, spansFor(one.text, { CONTENT: [one.found], VERBATIM: [one.quoted], CUE: [one.cue] })),
      draftOf(one, spansFor(one.text, { CONTENT: [one.other] }), { confidence: 0.1 + 0.2, attributions }),
    ])
    const correction = { content: [wordsOf(one.text, one.right)], lang: one.lang }
    await reviewStatement(store, idOf(one, one.found), { kind: 'CORRECT', correction }, anna)
    const dispute = { speaker: 'vladimir-putin', note: '𐩠 perhaps another' }
    await disputeAttribution(store, idOf(one, one.found), dispute, anna)
  }
  await reviewStatement(store, idOf(english, english.other), { kind: 'REJECT' }, anna)
  await mergeSpeakers(store, 'sergei', 'sergei-lavrov-spelled', anna)
  const { merge } = await mergeSpeakers(store, 'mute', 'sergei-lavrov-spelled', anna)
  await undoMerge(store, merge, anna)
  const bare = {
    ...documentOf(arabic),
    slug: 'bare',
    text: 'Nobody says, “a\u2028b”.\r\n',
    lang: 'en',
    wire: null,
  }
  await saveDocument(store, { ...bare, sha256: hashText(bare.text) }, [], machine)
  return test
}
