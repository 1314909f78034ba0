-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN     "wikidata" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "ImportProgress" (
    "head" TEXT COLLATE "C" NOT NULL,
    "line" INTEGER NOT NULL,
    "start" BIGINT NOT NULL,
    "lineHash" TEXT COLLATE "C" NOT NULL,
    "bad" INTEGER NOT NULL,
    "historyBase" INTEGER,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ImportProgress_pkey" PRIMARY KEY ("head")
);

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_wikidata_key" ON "Speaker"("wikidata");
