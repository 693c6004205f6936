-- 漏えい等: what is known of it (each state of knowledge a row, the last one counts) and what was done about it.
CREATE TABLE "DataIncident" (
    "id" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    CONSTRAINT "DataIncident_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "DataIncident_idempotencyKey_key" ON "DataIncident"("idempotencyKey");
CREATE TABLE "DataIncidentFinding" (
    "id" BIGSERIAL NOT NULL,
    "incidentId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID NOT NULL,
    "knownOn" TEXT NOT NULL,
    "triggers" TEXT[] NOT NULL,
    "overview" TEXT NOT NULL,
    "items" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "secondaryDamage" TEXT NOT NULL,
    "otherFacts" TEXT NOT NULL,
    "persons" INTEGER,
    "foundHow" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    CONSTRAINT "DataIncidentFinding_pkey" PRIMARY KEY ("id"),
    CONSTRAINT data_incident_triggers CHECK ("triggers" <@ ARRAY['special-care', 'financial-harm', 'wrongful-act', 'many-people']),
    CONSTRAINT data_incident_persons CHECK ("persons" >= 0)
);
CREATE UNIQUE INDEX "DataIncidentFinding_idempotencyKey_key" ON "DataIncidentFinding"("idempotencyKey");
CREATE INDEX "DataIncidentFinding_incidentId_idx" ON "DataIncidentFinding"("incidentId");
CREATE TABLE "DataIncidentStep" (
    "incidentId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "doneOn" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID NOT NULL,
    CONSTRAINT "DataIncidentStep_pkey" PRIMARY KEY ("incidentId", "kind"),
    CONSTRAINT data_incident_step CHECK ("kind" IN ('preliminary', 'final', 'persons-told', 'no-report'))
);
ALTER TABLE "DataIncidentFinding" ADD CONSTRAINT "DataIncidentFinding_incidentId_fkey"
  FOREIGN KEY ("incidentId") REFERENCES "DataIncident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DataIncidentFinding" ADD CONSTRAINT "DataIncidentFinding_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DataIncidentStep" ADD CONSTRAINT "DataIncidentStep_incidentId_fkey"
  FOREIGN KEY ("incidentId") REFERENCES "DataIncident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DataIncidentStep" ADD CONSTRAINT "DataIncidentStep_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DataIncident" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "DataIncident" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DataIncidentFinding" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "DataIncidentFinding" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DataIncidentStep" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "DataIncidentStep" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
