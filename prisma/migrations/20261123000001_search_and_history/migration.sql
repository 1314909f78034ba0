-- Written by hand: Prisma's schema language has no word for these.

-- The words come folded from src/text, so the tokenizer must only split at spaces: every letter, mark and digit is
-- part of a word, and diacritics are left alone.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
    "words",
    content = 'SearchEntry',
    content_rowid = 'row',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

CREATE TRIGGER "SearchEntry_insert" AFTER INSERT ON "SearchEntry" BEGIN
    INSERT INTO "SearchIndex" ("rowid", "words") VALUES (new."row", new."words");
END;

CREATE TRIGGER "SearchEntry_delete" AFTER DELETE ON "SearchEntry" BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "words") VALUES ('delete', old."row", old."words");
END;

CREATE TRIGGER "SearchEntry_update" AFTER UPDATE ON "SearchEntry" BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "words") VALUES ('delete', old."row", old."words");
    INSERT INTO "SearchIndex" ("rowid", "words") VALUES (new."row", new."words");
END;

-- History is append-only, whoever holds the file.
CREATE TRIGGER "History_no_update" BEFORE UPDATE ON "History" BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER "History_no_delete" BEFORE DELETE ON "History" BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- REPLACE deletes without asking the trigger above.
CREATE TRIGGER "History_no_replace" BEFORE INSERT ON "History"
    WHEN EXISTS (SELECT 1 FROM "History" WHERE "id" = NEW."id") BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- A document's text is the ground of every anchor.
CREATE TRIGGER "Document_text_is_fixed" BEFORE UPDATE OF "id", "text", "sha256" ON "Document" BEGIN
    SELECT RAISE(ABORT, 'a stored text never changes');
END;

CREATE TRIGGER "Document_no_replace" BEFORE INSERT ON "Document"
    WHEN EXISTS (SELECT 1 FROM "Document" WHERE "id" = NEW."id" OR "sha256" = NEW."sha256" OR "slug" = NEW."slug") BEGIN
    SELECT RAISE(ABORT, 'a stored text never changes');
END;
