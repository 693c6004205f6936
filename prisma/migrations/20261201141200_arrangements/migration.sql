-- 手配の記録: each change of the state of something that is arranged for a departure; the last one of each is how it stands.
CREATE TABLE "ArrangementStep" (
    "id" BIGSERIAL NOT NULL,
    "departureId" TEXT NOT NULL,
    "itemKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" INTEGER,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    CONSTRAINT "ArrangementStep_pkey" PRIMARY KEY ("id"),
    CONSTRAINT arrangement_kind CHECK ("kind" IN ('transport', 'lodging', 'meals', 'guide', 'permit', 'other')),
    CONSTRAINT arrangement_state CHECK ("state" IN ('not-begun', 'asked', 'confirmed', 'failed', 'not-needed'))
);
CREATE UNIQUE INDEX "ArrangementStep_idempotencyKey_key" ON "ArrangementStep"("idempotencyKey");
CREATE INDEX "ArrangementStep_departureId_idx" ON "ArrangementStep"("departureId");
ALTER TABLE "ArrangementStep" ADD CONSTRAINT "ArrangementStep_departureId_fkey"
  FOREIGN KEY ("departureId") REFERENCES "Departure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ArrangementStep" ADD CONSTRAINT "ArrangementStep_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ArrangementStep" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "ArrangementStep" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
