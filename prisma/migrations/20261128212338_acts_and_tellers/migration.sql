-- A link of a chain is a source or a speaker who told the words on: one of both. Nothing refers to links, so that the
-- table can be made anew; statements are referred to, so that they get their columns one by one.
CREATE TABLE "new_ChainLink" (
    "statementId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT,
    "speakerId" TEXT,

    PRIMARY KEY ("statementId", "position"),
    CONSTRAINT "ChainLink_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChainLink_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChainLink_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChainLink_one_check" CHECK (("sourceId" IS NULL) <> ("speakerId" IS NULL))
);
INSERT INTO "new_ChainLink" ("statementId", "position", "sourceId") SELECT "statementId", "position", "sourceId" FROM "ChainLink";
DROP TABLE "ChainLink";
ALTER TABLE "new_ChainLink" RENAME TO "ChainLink";
CREATE INDEX "ChainLink_sourceId_statementId_idx" ON "ChainLink"("sourceId", "statementId");
CREATE INDEX "ChainLink_speakerId_statementId_idx" ON "ChainLink"("speakerId", "statementId");

ALTER TABLE "Statement" ADD COLUMN "act" TEXT NOT NULL DEFAULT 'SAID';
ALTER TABLE "Statement" ADD COLUMN "doubts" TEXT NOT NULL DEFAULT '_';
ALTER TABLE "Statement" ADD COLUMN "withinId" TEXT REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Statement_review_act_saidTo_id_idx" ON "Statement"("review", "act", "saidTo", "id");
CREATE INDEX "Statement_withinId_idx" ON "Statement"("withinId");
CREATE INDEX "Statement_doubts_idx" ON "Statement"("doubts");
