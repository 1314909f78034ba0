-- The mark `_` stands where the terms are still to be made, and is found as a term is.
ALTER TABLE "SearchEntry" ADD COLUMN "terms" TEXT NOT NULL DEFAULT '_';

-- Which entries have a term is all that is asked of it: no places of words, no lengths. A pair is two stems and `_`.
CREATE VIRTUAL TABLE "MatchIndex" USING fts5(
    "terms",
    content = 'SearchEntry',
    content_rowid = 'row',
    detail = 'none',
    columnsize = 0,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co Pc'"
);

-- How many entries have a term.
CREATE VIRTUAL TABLE "MatchTerm" USING fts5vocab('MatchIndex', 'row');

CREATE TRIGGER "SearchEntry_terms_insert" AFTER INSERT ON "SearchEntry" BEGIN
    INSERT INTO "MatchIndex" ("rowid", "terms") VALUES (new."row", new."terms");
END;

CREATE TRIGGER "SearchEntry_terms_delete" AFTER DELETE ON "SearchEntry" BEGIN
    INSERT INTO "MatchIndex" ("MatchIndex", "rowid", "terms") VALUES ('delete', old."row", old."terms");
END;

CREATE TRIGGER "SearchEntry_terms_update" AFTER UPDATE OF "terms" ON "SearchEntry" BEGIN
    INSERT INTO "MatchIndex" ("MatchIndex", "rowid", "terms") VALUES ('delete', old."row", old."terms");
    INSERT INTO "MatchIndex" ("rowid", "terms") VALUES (new."row", new."terms");
END;

-- The words' own index need not be made again for that.
DROP TRIGGER "SearchEntry_update";
CREATE TRIGGER "SearchEntry_update" AFTER UPDATE OF "words" ON "SearchEntry" BEGIN
    INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "words") VALUES ('delete', old."row", old."words");
    INSERT INTO "SearchIndex" ("rowid", "words") VALUES (new."row", new."words");
END;

-- The rows that are there already, so that the index and the table agree.
INSERT INTO "MatchIndex" ("MatchIndex") VALUES ('rebuild');
