-- The head of the consent chain, signed; the same note stands outside the database (privacy P75).
CREATE TABLE "EvidenceAnchor" (
    "size" BIGINT NOT NULL,
    "day" CHAR(10) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL,
    CONSTRAINT "EvidenceAnchor_pkey" PRIMARY KEY ("size")
);
CREATE INDEX "EvidenceAnchor_day_idx" ON "EvidenceAnchor"("day");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "EvidenceAnchor" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "EvidenceAnchor" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
