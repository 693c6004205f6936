-- Which terms new bookings of a kind of product are concluded under, from a day on, as managers decided at the desk.
CREATE TABLE "KindTerms" (
    "id" UUID NOT NULL,
    "soldKind" TEXT NOT NULL,
    "termsId" TEXT NOT NULL,
    "firstDay" CHAR(10) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),
    "takenBackById" UUID,
    CONSTRAINT "KindTerms_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "KindTerms_soldKind_firstDay_idx" ON "KindTerms"("soldKind", "firstDay");
ALTER TABLE "KindTerms" ADD CONSTRAINT kind_terms_kind
  CHECK ("soldKind" IN ('domestic-stay', 'domestic-day-trip', 'overseas'));
-- One choice begins on a day.
CREATE UNIQUE INDEX kind_terms_first_day ON "KindTerms"("soldKind", "firstDay") WHERE "takenBackAt" IS NULL;

-- A choice stays as it was made; it can be taken back once, and no more than that.
CREATE FUNCTION kind_terms_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."takenBackAt" IS NULL AND NEW."takenBackAt" IS NOT NULL AND NEW."takenBackById" IS NOT NULL
    AND (to_jsonb(NEW) - '{takenBackAt,takenBackById}'::text[]) = (to_jsonb(OLD) - '{takenBackAt,takenBackById}'::text[]) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'which terms a kind of product is sold under was decided and cannot be changed';
END $$;
CREATE TRIGGER kind_terms_stay BEFORE UPDATE OR DELETE ON "KindTerms"
  FOR EACH ROW EXECUTE FUNCTION kind_terms_stay();
