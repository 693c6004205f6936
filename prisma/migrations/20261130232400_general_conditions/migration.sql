-- 旅行業約款: versions of the agency's own text, and which of them a booking was concluded under.
CREATE TABLE "GeneralConditions" (
  "version" INTEGER NOT NULL,
  "firstDay" CHAR(10) NOT NULL,
  "format" TEXT NOT NULL CHECK ("format" IN ('text', 'pdf')),
  "blocks" JSONB NOT NULL,
  "bytes" BYTEA NOT NULL,
  "sha256" TEXT NOT NULL,
  "staffId" UUID NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "GeneralConditions_pkey" PRIMARY KEY ("version"),
  CONSTRAINT "GeneralConditions_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "GeneralConditions" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "GeneralConditions" FOR EACH STATEMENT EXECUTE FUNCTION append_only();

ALTER TABLE "Booking" ADD COLUMN "conditionsVersion" INTEGER;
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_conditionsVersion_fkey"
  FOREIGN KEY ("conditionsVersion") REFERENCES "GeneralConditions"("version") ON DELETE RESTRICT ON UPDATE CASCADE;
