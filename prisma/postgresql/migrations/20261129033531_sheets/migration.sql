-- The parts of a statement in one row: src/store/rows/sheet.ts has their columns.
CREATE TABLE "Sheet" (
    "statementId" TEXT COLLATE "C" NOT NULL,
    "parts" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Sheet_pkey" PRIMARY KEY ("statementId")
);

INSERT INTO "Sheet" ("statementId", "parts")
SELECT s."id", json_build_array(
    coalesce((SELECT json_agg(json_build_array(p."position", p."role", p."start", p."end", p."exact", p."link") ORDER BY p."position")
        FROM "Span" p WHERE p."statementId" = s."id"), '[]'),
    coalesce((SELECT json_agg(json_build_array(a."position", a."speakerId", a."roleKey", a."basis", a."standing", a."note") ORDER BY a."position")
        FROM "Attribution" a WHERE a."statementId" = s."id"), '[]'),
    coalesce((SELECT json_agg(json_build_array(l."position", l."sourceId", l."speakerId") ORDER BY l."position")
        FROM "ChainLink" l WHERE l."statementId" = s."id"), '[]'),
    coalesce((SELECT json_agg(json_build_array(x."topicId") ORDER BY x."topicId")
        FROM "StatementTopic" x WHERE x."statementId" = s."id"), '[]'))::text
FROM "Statement" s;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;
