-- CreateTable
CREATE TABLE "Seal" (
    "arrival" INTEGER NOT NULL,
    "entryId" INTEGER NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Seal_pkey" PRIMARY KEY ("arrival")
);

-- CreateIndex
CREATE UNIQUE INDEX "Seal_entryId_key" ON "Seal"("entryId");

-- AddForeignKey
ALTER TABLE "Seal" ADD CONSTRAINT "Seal_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "History"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A hash is made once, and nothing of a seal changes afterwards.
CREATE TRIGGER "Seal_no_update" BEFORE UPDATE ON "Seal"
    FOR EACH ROW WHEN (OLD."hash" <> '_' OR NEW."arrival" <> OLD."arrival" OR NEW."entryId" <> OLD."entryId")
    EXECUTE FUNCTION "isnad_refuse"('seals are append-only');
CREATE TRIGGER "Seal_no_delete" BEFORE DELETE ON "Seal"
    FOR EACH ROW EXECUTE FUNCTION "isnad_refuse"('seals are append-only');
CREATE TRIGGER "Seal_no_truncate" BEFORE TRUNCATE ON "Seal"
    FOR EACH STATEMENT EXECUTE FUNCTION "isnad_refuse"('seals are append-only');

-- Entries that are there already: the mark replaces their hashes until a start makes them.
INSERT INTO "Seal" ("arrival", "entryId", "hash")
    SELECT row_number() OVER (ORDER BY "id"), "id", '_' FROM "History" ORDER BY "id";
