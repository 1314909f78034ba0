-- CreateTable
CREATE TABLE "Seal" (
    "arrival" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entryId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "Seal_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "History" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Seal_entryId_key" ON "Seal"("entryId");

-- A hash is made once, and nothing of a seal changes afterwards.
CREATE TRIGGER "Seal_no_update" BEFORE UPDATE ON "Seal"
    WHEN OLD."hash" <> '_' OR NEW."arrival" <> OLD."arrival" OR NEW."entryId" <> OLD."entryId" BEGIN
    SELECT RAISE(ABORT, 'seals are append-only');
END;

CREATE TRIGGER "Seal_no_delete" BEFORE DELETE ON "Seal" BEGIN
    SELECT RAISE(ABORT, 'seals are append-only');
END;

-- Entries that are there already: the mark replaces their hashes until a start makes them.
INSERT INTO "Seal" ("arrival", "entryId", "hash")
    SELECT row_number() OVER (ORDER BY "id"), "id", '_' FROM "History" ORDER BY "id";
