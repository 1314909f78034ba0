-- CreateEnum
CREATE TYPE "StatementAct" AS ENUM ('SAID', 'DENIED', 'ASKED', 'DEMANDED', 'PROMISED', 'WARNED', 'EXPRESSED');

-- AlterEnum
ALTER TYPE "HistoryAction" ADD VALUE 'DERIVED';

-- AlterTable
ALTER TABLE "ChainLink" ADD COLUMN     "speakerId" TEXT COLLATE "C",
ALTER COLUMN "sourceId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "act" "StatementAct" NOT NULL DEFAULT 'SAID',
ADD COLUMN     "doubts" TEXT COLLATE "C" NOT NULL DEFAULT '_',
ADD COLUMN     "withinId" TEXT COLLATE "C";

-- CreateIndex
CREATE INDEX "ChainLink_speakerId_statementId_idx" ON "ChainLink"("speakerId", "statementId");

-- CreateIndex
CREATE INDEX "Statement_review_act_saidTo_id_idx" ON "Statement"("review", "act", "saidTo", "id");

-- CreateIndex
CREATE INDEX "Statement_withinId_idx" ON "Statement"("withinId");

-- CreateIndex
CREATE INDEX "Statement_doubts_idx" ON "Statement"("doubts");

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_withinId_fkey" FOREIGN KEY ("withinId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainLink" ADD CONSTRAINT "ChainLink_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A link is a source or a speaker: one of both.
ALTER TABLE "ChainLink" ADD CONSTRAINT "ChainLink_one_check" CHECK (("sourceId" IS NULL) <> ("speakerId" IS NULL));
