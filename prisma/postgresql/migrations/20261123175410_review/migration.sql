-- AlterEnum
ALTER TYPE "HistoryAction" ADD VALUE 'ACCEPTED';
ALTER TYPE "HistoryAction" ADD VALUE 'REJECTED';
ALTER TYPE "HistoryAction" ADD VALUE 'REOPENED';
ALTER TYPE "HistoryAction" ADD VALUE 'SETTLED';
ALTER TYPE "HistoryAction" ADD VALUE 'MERGED';
ALTER TYPE "HistoryAction" ADD VALUE 'UNMERGED';

-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN "mergedIntoId" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "certainty" DOUBLE PRECISION NOT NULL DEFAULT 2,
ADD COLUMN "origin" TEXT COLLATE "C";
UPDATE "Statement" SET "certainty" = "confidence" WHERE "confidence" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Speaker_mergedIntoId_idx" ON "Speaker"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Statement_review_certainty_id_idx" ON "Statement"("review", "certainty", "id");

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
