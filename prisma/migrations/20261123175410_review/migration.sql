-- Adding columns is enough: the tables that hold everything need not be built again.

-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN "mergedIntoId" TEXT REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN "origin" TEXT;
ALTER TABLE "Statement" ADD COLUMN "certainty" REAL NOT NULL DEFAULT 2;
UPDATE "Statement" SET "certainty" = "confidence" WHERE "confidence" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Speaker_mergedIntoId_idx" ON "Speaker"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Statement_review_certainty_id_idx" ON "Statement"("review", "certainty", "id");
