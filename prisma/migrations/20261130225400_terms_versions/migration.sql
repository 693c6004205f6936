-- Terms written at the desk, beside those that ship as files.
CREATE TABLE "TermsVersion" (
    "termsId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "firstDay" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "begunFrom" TEXT,
    "authors" UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3),
    "proposedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" UUID,
    CONSTRAINT "TermsVersion_pkey" PRIMARY KEY ("termsId","version")
);
CREATE INDEX "Booking_termsId_termsVersion_idx" ON "Booking"("termsId", "termsVersion");

ALTER TABLE "TermsVersion" ADD CONSTRAINT terms_state
  CHECK (state IN ('draft', 'proposed', 'approved', 'withdrawn'));
-- Four eyes, whatever the program does: whoever wrote in it or put it forward has not approved it.
ALTER TABLE "TermsVersion" ADD CONSTRAINT terms_four_eyes CHECK (
  state NOT IN ('approved', 'withdrawn') OR (
    "approvedById" IS NOT NULL AND "approvedAt" IS NOT NULL AND "proposedById" IS NOT NULL
    AND "approvedById" <> "proposedById" AND NOT "approvedById" = ANY ("authors")
  )
);
-- One version begins on a day.
CREATE UNIQUE INDEX terms_first_day ON "TermsVersion"("termsId", "firstDay") WHERE state = 'approved';

-- What was approved stays as it is; it can be withdrawn before its first day, and no more than that.
CREATE FUNCTION terms_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state NOT IN ('approved', 'withdrawn') THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'state') = (to_jsonb(OLD) - 'state')
    AND (NEW.state = OLD.state OR NEW.state = 'withdrawn') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'terms that were approved cannot be changed';
END $$;
CREATE TRIGGER terms_version_stays BEFORE UPDATE OR DELETE ON "TermsVersion"
  FOR EACH ROW EXECUTE FUNCTION terms_version_stays();
