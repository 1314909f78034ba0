-- AlterTable
ALTER TABLE "Speaker" ADD COLUMN "wikidata" TEXT;

-- CreateTable
CREATE TABLE "ImportProgress" (
    "head" TEXT NOT NULL PRIMARY KEY,
    "line" INTEGER NOT NULL,
    "start" BIGINT NOT NULL,
    "lineHash" TEXT NOT NULL,
    "bad" INTEGER NOT NULL,
    "historyBase" INTEGER,
    "updatedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_wikidata_key" ON "Speaker"("wikidata");
