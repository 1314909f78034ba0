-- The mark `_` stands where the terms are still to be made, and is found as a term is.
ALTER TABLE "SearchEntry" ADD COLUMN "terms" TEXT COLLATE "C" NOT NULL DEFAULT '_';

-- Which entries have a term, and by its statistics which terms are common.
CREATE INDEX "SearchEntry_terms_idx" ON "SearchEntry" USING GIN (string_to_array("terms", ' '));
