-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT,
    "lang" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "url" TEXT,
    "licence" TEXT,
    "publisherId" TEXT,
    "wireId" TEXT,
    "publishedEdtf" TEXT,
    "publishedFrom" TEXT NOT NULL,
    "publishedTo" TEXT NOT NULL,
    "publishedBasis" TEXT,
    "publishedNote" TEXT,
    "addedAt" DATETIME NOT NULL,
    CONSTRAINT "Document_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_wireId_fkey" FOREIGN KEY ("wireId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "saidEdtf" TEXT,
    "saidFrom" TEXT NOT NULL,
    "saidTo" TEXT NOT NULL,
    "saidBasis" TEXT,
    "saidNote" TEXT,
    "review" TEXT NOT NULL,
    "confidence" REAL,
    "addedAt" DATETIME NOT NULL,
    CONSTRAINT "Statement_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Span" (
    "statementId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "link" INTEGER,

    PRIMARY KEY ("statementId", "position"),
    CONSTRAINT "Span_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "statementCount" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "SpeakerName" (
    "speakerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lang" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("speakerId", "position"),
    CONSTRAINT "SpeakerName_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpeakerWord" (
    "word" TEXT NOT NULL,
    "speakerId" TEXT NOT NULL,

    PRIMARY KEY ("word", "speakerId"),
    CONSTRAINT "SpeakerWord_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpeakerRole" (
    "speakerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "heldEdtf" TEXT,

    PRIMARY KEY ("speakerId", "key"),
    CONSTRAINT "SpeakerRole_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpeakerRoleName" (
    "speakerId" TEXT NOT NULL,
    "roleKey" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("speakerId", "roleKey", "lang"),
    CONSTRAINT "SpeakerRoleName_speakerId_roleKey_fkey" FOREIGN KEY ("speakerId", "roleKey") REFERENCES "SpeakerRole" ("speakerId", "key") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attribution" (
    "statementId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speakerId" TEXT NOT NULL,
    "roleKey" TEXT,
    "basis" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "note" TEXT,

    PRIMARY KEY ("statementId", "position"),
    CONSTRAINT "Attribution_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attribution_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attribution_speakerId_roleKey_fkey" FOREIGN KEY ("speakerId", "roleKey") REFERENCES "SpeakerRole" ("speakerId", "key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stateControlled" BOOLEAN,
    "statementCount" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "SourceName" (
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lang" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("sourceId", "position"),
    CONSTRAINT "SourceName_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceWord" (
    "word" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("word", "sourceId"),
    CONSTRAINT "SourceWord_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChainLink" (
    "statementId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("statementId", "position"),
    CONSTRAINT "ChainLink_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChainLink_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "parentId" TEXT,
    "statementCount" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Topic_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopicName" (
    "topicId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lang" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("topicId", "position"),
    CONSTRAINT "TopicName_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopicWord" (
    "word" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    PRIMARY KEY ("word", "topicId"),
    CONSTRAINT "TopicWord_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementTopic" (
    "statementId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    PRIMARY KEY ("statementId", "topicId"),
    CONSTRAINT "StatementTopic_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "History" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "why" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "statementId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    CONSTRAINT "SearchEntry_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
