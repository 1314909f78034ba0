-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "saidWidth" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Listing" (
    "list" TEXT COLLATE "C" NOT NULL,
    "review" "ReviewState" NOT NULL,
    "saidWidth" INTEGER NOT NULL,
    "saidFrom" TEXT COLLATE "C" NOT NULL,
    "saidTo" TEXT COLLATE "C" NOT NULL,
    "statementId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("list","review","saidWidth","saidTo","statementId")
);

UPDATE "Statement" SET "saidWidth" = CASE
    WHEN "saidTo"::date - "saidFrom"::date < 31 THEN 1
    WHEN "saidTo"::date - "saidFrom"::date < 366 THEN 2
    ELSE 3 END
WHERE "saidFrom" < "saidTo";

INSERT INTO "Listing" ("list", "review", "saidWidth", "saidFrom", "saidTo", "statementId")
WITH RECURSIVE "above" ("topicId", "list") AS (
    SELECT "id", "id" FROM "Topic"
    UNION SELECT "above"."topicId", t."parentId" FROM "above" JOIN "Topic" t ON t."id" = "above"."list" WHERE t."parentId" IS NOT NULL
)
SELECT x."list", s."review", s."saidWidth", s."saidFrom", s."saidTo", s."id"
FROM (
    SELECT "speakerId" AS "list", "statementId" FROM "Attribution" WHERE "standing" <> 'REJECTED'
    UNION SELECT "sourceId", "statementId" FROM "ChainLink" WHERE "sourceId" IS NOT NULL
    UNION SELECT "above"."list", st."statementId" FROM "StatementTopic" st JOIN "above" ON "above"."topicId" = st."topicId"
) x JOIN "Statement" s ON s."id" = x."statementId";

-- CreateIndex
CREATE INDEX "Listing_list_review_saidWidth_saidFrom_statementId_saidTo_idx" ON "Listing"("list", "review", "saidWidth", "saidFrom", "statementId", "saidTo");

-- CreateIndex
CREATE INDEX "Listing_statementId_idx" ON "Listing"("statementId");

-- CreateIndex
CREATE INDEX "Statement_review_saidWidth_saidTo_id_idx" ON "Statement"("review", "saidWidth", "saidTo", "id");

-- CreateIndex
CREATE INDEX "Statement_review_saidWidth_saidFrom_id_idx" ON "Statement"("review", "saidWidth", "saidFrom", "id");

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;
