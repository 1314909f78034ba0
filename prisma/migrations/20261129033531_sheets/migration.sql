-- The parts of a statement in one row: src/store/rows/sheet.ts has their columns.
CREATE TABLE "Sheet" (
    "statementId" TEXT NOT NULL PRIMARY KEY,
    "parts" TEXT NOT NULL,
    CONSTRAINT "Sheet_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "Sheet" ("statementId", "parts")
SELECT s."id", json_array(
    json((SELECT json_group_array(json_array(p."position", p."role", p."start", p."end", p."exact", p."link") ORDER BY p."position")
        FROM "Span" p WHERE p."statementId" = s."id")),
    json((SELECT json_group_array(json_array(a."position", a."speakerId", a."roleKey", a."basis", a."standing", a."note") ORDER BY a."position")
        FROM "Attribution" a WHERE a."statementId" = s."id")),
    json((SELECT json_group_array(json_array(l."position", l."sourceId", l."speakerId") ORDER BY l."position")
        FROM "ChainLink" l WHERE l."statementId" = s."id")),
    json((SELECT json_group_array(json_array(x."topicId") ORDER BY x."topicId")
        FROM "StatementTopic" x WHERE x."statementId" = s."id")))
FROM "Statement" s;
