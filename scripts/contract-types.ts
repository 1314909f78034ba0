// schema.graphql → the types of the resolvers, so that what the code returns is what the contract says.
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'

const view = (name: string): string => `../../store/read/view.ts#${name}`

const config = {
  useTypeImports: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  contextType: '../context.ts#Context',
  avoidOptionals: false,
  immutableTypes: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
  // What a resolver is given for an object of the type.
  mappers: {
    Node: view('ObjectView'),
    Statement: view('StatementView'),
    Attribution: view('AttributionView'),
    ChainLink: view('ChainLinkView'),
    Speaker: view('SpeakerView'),
    MergedSpeaker: view('MergedSpeakerView'),
    Role: view('RoleView'),
    Source: view('SourceView'),
    Topic: view('TopicView'),
    Document: view('DocumentView'),
    Telling: '../resolvers/telling.ts#TellingView',
    TellingPart: '../../statement/telling/input.ts#TellingPart as TellingPartModel',
    SaidDate: view('StatementView'),
    PublishedDate: view('DocumentView'),
    HistoryEntry: view('HistoryView'),
    Evidence: '../../statement/evidence.ts#Evidence as EvidenceModel',
    IngestedDocument: '../resolvers/mutation/ingest-document.ts#IngestedDocumentView',
    AmbiguousName: '../resolvers/mutation/ingest-document.ts#AmbiguousNameView',
    ReviewedStatement: '../resolvers/mutation/review-statement.ts#ReviewedStatementView',
    MergedSpeakers: '../resolvers/mutation/merge-speakers.ts#MergedSpeakersView',
    PartedSpeakers: '../resolvers/mutation/undo-merge-speakers.ts#PartedSpeakersView',
    Refusal: '../resolvers/mutation/writing.ts#RefusalView',
    Check: '../resolvers/check.ts#CheckView',
    RelatedStatement: '../../newsroom/check/related.ts#Related',
    SharedThing: '../../match/related/compare.ts#Shared',
    TextPlace: '../../newsroom/check/beyond.ts#InText',
    ClaimPart: '../resolvers/check.ts#ClaimPartView',
    AskedSpeaker: '../resolvers/check.ts#AskedView',
    Match: '../resolvers/check.ts#MatchView',
    Facets: '../../store/read/facets.ts#Facets as FacetsModel',
    SpeakerCount: '../resolvers/facets.ts#SpeakerCountView',
    SourceCount: '../resolvers/facets.ts#SourceCountView',
    TopicCount: '../resolvers/facets.ts#TopicCountView',
    Viewer: '../../newsroom/token/editor-token.ts#Viewer as ViewerModel',
    Segment: '../resolvers/segment.ts#SegmentView',
    Mark: '../resolvers/segment.ts#MarkView',
    StatementConnection: view('StatementPage'),
    SpeakerConnection: view('SpeakerPage'),
    SourceConnection: view('SourcePage'),
    TopicConnection: view('TopicPage'),
    DocumentConnection: view('DocumentPage'),
    PageInfo: view('AnyPage'),
  },
}

/** The text of src/api/generated/contract.ts. */
export const contractTypes = async (schema: string): Promise<string> => {
  const text = await codegen({
    filename: 'contract.ts',
    schema: parse(schema),
    documents: [],
    config: {},
    plugins: [{ typescript: config }, { resolvers: config }],
    pluginMap: { typescript, resolvers },
  })
  return `// Made from schema.graphql by \`npm run generate\`; change that file.\n${text}`
}
