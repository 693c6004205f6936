-- 特別な措置に要する費用 (D2-4.6b): what the desk quotes for it waits for the traveler's answer.
ALTER TABLE "AssistanceReview" ADD COLUMN "amountYen" INTEGER, ADD COLUMN "measures" BYTEA;
ALTER TABLE "AssistanceReview" DROP CONSTRAINT assistance_review_kind;
ALTER TABLE "AssistanceReview" ADD CONSTRAINT assistance_review_kind
  CHECK (kind IN ('question', 'certificate', 'carer-asked', 'with-carer', 'measures-quoted'));
ALTER TABLE "AssistanceReview" ADD CONSTRAINT assistance_review_quote
  CHECK ((kind = 'measures-quoted') = ("amountYen" IS NOT NULL AND "measures" IS NOT NULL) AND "amountYen" > 0);

-- Of one booking one quote is open at a time.
CREATE UNIQUE INDEX "AssistanceReview_quote" ON "AssistanceReview" ("bookingId") WHERE kind = 'measures-quoted' AND "settledAt" IS NULL;
