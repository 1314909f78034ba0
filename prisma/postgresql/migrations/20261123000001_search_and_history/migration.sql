-- Written by hand: Prisma's schema language has no word for these.

-- The words come folded from src/text; 'simple' neither stems nor drops any.
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN (to_tsvector('simple', "words"));

CREATE FUNCTION "isnad_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END
$$;

-- History is append-only, whoever holds the connection.
CREATE TRIGGER "History_no_update" BEFORE UPDATE OR DELETE ON "History"
    FOR EACH ROW EXECUTE FUNCTION "isnad_refuse"('history is append-only');
CREATE TRIGGER "History_no_truncate" BEFORE TRUNCATE ON "History"
    FOR EACH STATEMENT EXECUTE FUNCTION "isnad_refuse"('history is append-only');

-- A document's text is the ground of every anchor.
CREATE TRIGGER "Document_text_is_fixed" BEFORE UPDATE OF "id", "text", "sha256" ON "Document"
    FOR EACH ROW EXECUTE FUNCTION "isnad_refuse"('a stored text never changes');
