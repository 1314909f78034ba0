-- CreateTable
CREATE TABLE "TextEntry" (
    "row" SERIAL NOT NULL,
    "documentId" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "terms" TEXT COLLATE "C" NOT NULL DEFAULT '_',

    CONSTRAINT "TextEntry_pkey" PRIMARY KEY ("row")
);

-- CreateIndex
CREATE INDEX "TextEntry_documentId_idx" ON "TextEntry"("documentId");

-- CreateIndex
CREATE INDEX "SpeakerRole_key_idx" ON "SpeakerRole"("key");

-- AddForeignKey
ALTER TABLE "TextEntry" ADD CONSTRAINT "TextEntry_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- As the index of claims over statements.
CREATE INDEX "TextEntry_terms_idx" ON "TextEntry" USING GIN (string_to_array("terms", ' '));

-- Documents that are there already: the mark stands for all their paragraphs until a start makes them.
INSERT INTO "TextEntry" ("documentId", "start", "end", "terms") SELECT "id", 0, 0, '_' FROM "Document" ORDER BY "id";
