-- CreateTable
CREATE TABLE "TextEntry" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "documentId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "terms" TEXT NOT NULL DEFAULT '_',
    CONSTRAINT "TextEntry_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "TextEntry_documentId_idx" ON "TextEntry"("documentId");

-- CreateIndex
CREATE INDEX "SpeakerRole_key_idx" ON "SpeakerRole"("key");

-- As the index of claims over statements: which entries have a term, and how many.
CREATE VIRTUAL TABLE "TextIndex" USING fts5(
    "terms",
    content = 'TextEntry',
    content_rowid = 'row',
    detail = 'none',
    columnsize = 0,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co Pc'"
);

CREATE VIRTUAL TABLE "TextTerm" USING fts5vocab('TextIndex', 'row');

CREATE TRIGGER "TextEntry_insert" AFTER INSERT ON "TextEntry" BEGIN
    INSERT INTO "TextIndex" ("rowid", "terms") VALUES (new."row", new."terms");
END;

CREATE TRIGGER "TextEntry_delete" AFTER DELETE ON "TextEntry" BEGIN
    INSERT INTO "TextIndex" ("TextIndex", "rowid", "terms") VALUES ('delete', old."row", old."terms");
END;

CREATE TRIGGER "TextEntry_update" AFTER UPDATE OF "terms" ON "TextEntry" BEGIN
    INSERT INTO "TextIndex" ("TextIndex", "rowid", "terms") VALUES ('delete', old."row", old."terms");
    INSERT INTO "TextIndex" ("rowid", "terms") VALUES (new."row", new."terms");
END;

-- Documents that are there already: the mark stands for all their paragraphs until a start makes them.
INSERT INTO "TextEntry" ("documentId", "start", "end", "terms") SELECT "id", 0, 0, '_' FROM "Document" ORDER BY "id";
