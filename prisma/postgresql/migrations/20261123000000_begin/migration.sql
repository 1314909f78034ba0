-- CreateEnum
CREATE TYPE "StatementKind" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "SpeakerKind" AS ENUM ('PERSON', 'OFFICE', 'ORGANISATION', 'STATE', 'GROUP', 'ANONYMOUS');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('MINISTRY', 'GOVERNMENT', 'NEWS_AGENCY', 'NEWSPAPER', 'BROADCASTER', 'WEBSITE', 'ORGANISATION', 'DOCUMENT', 'PERSON');

-- CreateEnum
CREATE TYPE "AttributionBasis" AS ENUM ('NAMED', 'COREFERENCE', 'INFERRED');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('ASSERTED', 'DISPUTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "DateBasis" AS ENUM ('STATED', 'RESOLVED', 'INFERRED');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('DRAFT', 'REVIEWED', 'REJECTED');

-- CreateEnum
CREATE TYPE "SpanRole" AS ENUM ('CONTENT', 'VERBATIM', 'CUE', 'SPEAKER', 'SAID', 'SOURCE', 'SOURCE_CUE');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('DOCUMENT', 'STATEMENT', 'SPEAKER', 'SOURCE', 'TOPIC');

-- CreateEnum
CREATE TYPE "HistoryAction" AS ENUM ('ADDED', 'CORRECTED', 'DISPUTED', 'WITHDRAWN', 'RESTORED');

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C",
    "lang" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "url" TEXT COLLATE "C",
    "licence" TEXT COLLATE "C",
    "publisherId" TEXT COLLATE "C",
    "wireId" TEXT COLLATE "C",
    "publishedEdtf" TEXT COLLATE "C",
    "publishedFrom" TEXT COLLATE "C" NOT NULL,
    "publishedTo" TEXT COLLATE "C" NOT NULL,
    "publishedBasis" "DateBasis",
    "publishedNote" TEXT COLLATE "C",
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT COLLATE "C" NOT NULL,
    "documentId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "kind" "StatementKind" NOT NULL,
    "lang" TEXT COLLATE "C" NOT NULL,
    "saidEdtf" TEXT COLLATE "C",
    "saidFrom" TEXT COLLATE "C" NOT NULL,
    "saidTo" TEXT COLLATE "C" NOT NULL,
    "saidBasis" "DateBasis",
    "saidNote" TEXT COLLATE "C",
    "review" "ReviewState" NOT NULL,
    "confidence" DOUBLE PRECISION,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Span" (
    "statementId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "SpanRole" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT COLLATE "C" NOT NULL,
    "link" INTEGER,

    CONSTRAINT "Span_pkey" PRIMARY KEY ("statementId","position")
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "kind" "SpeakerKind" NOT NULL,
    "statementCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpeakerName" (
    "speakerId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "lang" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SpeakerName_pkey" PRIMARY KEY ("speakerId","position")
);

-- CreateTable
CREATE TABLE "SpeakerWord" (
    "word" TEXT COLLATE "C" NOT NULL,
    "speakerId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SpeakerWord_pkey" PRIMARY KEY ("word","speakerId")
);

-- CreateTable
CREATE TABLE "SpeakerRole" (
    "speakerId" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "heldEdtf" TEXT COLLATE "C",

    CONSTRAINT "SpeakerRole_pkey" PRIMARY KEY ("speakerId","key")
);

-- CreateTable
CREATE TABLE "SpeakerRoleName" (
    "speakerId" TEXT COLLATE "C" NOT NULL,
    "roleKey" TEXT COLLATE "C" NOT NULL,
    "lang" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SpeakerRoleName_pkey" PRIMARY KEY ("speakerId","roleKey","lang")
);

-- CreateTable
CREATE TABLE "Attribution" (
    "statementId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT COLLATE "C" NOT NULL,
    "roleKey" TEXT COLLATE "C",
    "basis" "AttributionBasis" NOT NULL,
    "standing" "Standing" NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "Attribution_pkey" PRIMARY KEY ("statementId","position")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "stateControlled" BOOLEAN,
    "statementCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceName" (
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "lang" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SourceName_pkey" PRIMARY KEY ("sourceId","position")
);

-- CreateTable
CREATE TABLE "SourceWord" (
    "word" TEXT COLLATE "C" NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SourceWord_pkey" PRIMARY KEY ("word","sourceId")
);

-- CreateTable
CREATE TABLE "ChainLink" (
    "statementId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ChainLink_pkey" PRIMARY KEY ("statementId","position")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "parentId" TEXT COLLATE "C",
    "statementCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicName" (
    "topicId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "lang" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TopicName_pkey" PRIMARY KEY ("topicId","position")
);

-- CreateTable
CREATE TABLE "TopicWord" (
    "word" TEXT COLLATE "C" NOT NULL,
    "topicId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TopicWord_pkey" PRIMARY KEY ("word","topicId")
);

-- CreateTable
CREATE TABLE "StatementTopic" (
    "statementId" TEXT COLLATE "C" NOT NULL,
    "topicId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "StatementTopic_pkey" PRIMARY KEY ("statementId","topicId")
);

-- CreateTable
CREATE TABLE "History" (
    "id" SERIAL NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT COLLATE "C" NOT NULL,
    "action" "HistoryAction" NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "why" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "History_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "row" SERIAL NOT NULL,
    "statementId" TEXT COLLATE "C" NOT NULL,
    "words" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("row")
);

-- CreateIndex
CREATE UNIQUE INDEX "Document_slug_key" ON "Document"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Document_sha256_key" ON "Document"("sha256");

-- CreateIndex
CREATE INDEX "Document_publishedTo_id_idx" ON "Document"("publishedTo", "id");

-- CreateIndex
CREATE INDEX "Document_publishedFrom_id_idx" ON "Document"("publishedFrom", "id");

-- CreateIndex
CREATE INDEX "Document_addedAt_id_idx" ON "Document"("addedAt", "id");

-- CreateIndex
CREATE INDEX "Document_lang_publishedTo_id_idx" ON "Document"("lang", "publishedTo", "id");

-- CreateIndex
CREATE INDEX "Document_publisherId_idx" ON "Document"("publisherId");

-- CreateIndex
CREATE INDEX "Document_wireId_idx" ON "Document"("wireId");

-- CreateIndex
CREATE INDEX "Statement_documentId_start_id_idx" ON "Statement"("documentId", "start", "id");

-- CreateIndex
CREATE INDEX "Statement_review_documentId_start_id_idx" ON "Statement"("review", "documentId", "start", "id");

-- CreateIndex
CREATE INDEX "Statement_review_saidTo_id_idx" ON "Statement"("review", "saidTo", "id");

-- CreateIndex
CREATE INDEX "Statement_review_saidFrom_id_idx" ON "Statement"("review", "saidFrom", "id");

-- CreateIndex
CREATE INDEX "Statement_review_addedAt_id_idx" ON "Statement"("review", "addedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_review_kind_saidTo_id_idx" ON "Statement"("review", "kind", "saidTo", "id");

-- CreateIndex
CREATE INDEX "Statement_review_lang_saidTo_id_idx" ON "Statement"("review", "lang", "saidTo", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_slug_key" ON "Speaker"("slug");

-- CreateIndex
CREATE INDEX "Speaker_statementCount_id_idx" ON "Speaker"("statementCount", "id");

-- CreateIndex
CREATE INDEX "Speaker_kind_statementCount_id_idx" ON "Speaker"("kind", "statementCount", "id");

-- CreateIndex
CREATE INDEX "Speaker_kind_slug_idx" ON "Speaker"("kind", "slug");

-- CreateIndex
CREATE INDEX "SpeakerName_folded_speakerId_idx" ON "SpeakerName"("folded", "speakerId");

-- CreateIndex
CREATE INDEX "SpeakerWord_speakerId_idx" ON "SpeakerWord"("speakerId");

-- CreateIndex
CREATE INDEX "Attribution_speakerId_standing_statementId_idx" ON "Attribution"("speakerId", "standing", "statementId");

-- CreateIndex
CREATE INDEX "Attribution_standing_statementId_idx" ON "Attribution"("standing", "statementId");

-- CreateIndex
CREATE INDEX "Attribution_basis_statementId_idx" ON "Attribution"("basis", "statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_statementId_speakerId_key" ON "Attribution"("statementId", "speakerId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE INDEX "Source_statementCount_id_idx" ON "Source"("statementCount", "id");

-- CreateIndex
CREATE INDEX "Source_kind_statementCount_id_idx" ON "Source"("kind", "statementCount", "id");

-- CreateIndex
CREATE INDEX "Source_kind_slug_idx" ON "Source"("kind", "slug");

-- CreateIndex
CREATE INDEX "Source_stateControlled_statementCount_id_idx" ON "Source"("stateControlled", "statementCount", "id");

-- CreateIndex
CREATE INDEX "Source_stateControlled_slug_idx" ON "Source"("stateControlled", "slug");

-- CreateIndex
CREATE INDEX "SourceName_folded_sourceId_idx" ON "SourceName"("folded", "sourceId");

-- CreateIndex
CREATE INDEX "SourceWord_sourceId_idx" ON "SourceWord"("sourceId");

-- CreateIndex
CREATE INDEX "ChainLink_sourceId_statementId_idx" ON "ChainLink"("sourceId", "statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "Topic_parentId_slug_idx" ON "Topic"("parentId", "slug");

-- CreateIndex
CREATE INDEX "Topic_statementCount_id_idx" ON "Topic"("statementCount", "id");

-- CreateIndex
CREATE INDEX "TopicName_folded_topicId_idx" ON "TopicName"("folded", "topicId");

-- CreateIndex
CREATE INDEX "TopicWord_topicId_idx" ON "TopicWord"("topicId");

-- CreateIndex
CREATE INDEX "StatementTopic_topicId_statementId_idx" ON "StatementTopic"("topicId", "statementId");

-- CreateIndex
CREATE INDEX "History_subjectKind_subjectId_id_idx" ON "History"("subjectKind", "subjectId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_statementId_key" ON "SearchEntry"("statementId");

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_wireId_fkey" FOREIGN KEY ("wireId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Span" ADD CONSTRAINT "Span_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerName" ADD CONSTRAINT "SpeakerName_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerWord" ADD CONSTRAINT "SpeakerWord_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerRole" ADD CONSTRAINT "SpeakerRole_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerRoleName" ADD CONSTRAINT "SpeakerRoleName_speakerId_roleKey_fkey" FOREIGN KEY ("speakerId", "roleKey") REFERENCES "SpeakerRole"("speakerId", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_speakerId_roleKey_fkey" FOREIGN KEY ("speakerId", "roleKey") REFERENCES "SpeakerRole"("speakerId", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceName" ADD CONSTRAINT "SourceName_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceWord" ADD CONSTRAINT "SourceWord_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainLink" ADD CONSTRAINT "ChainLink_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainLink" ADD CONSTRAINT "ChainLink_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicName" ADD CONSTRAINT "TopicName_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicWord" ADD CONSTRAINT "TopicWord_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;
