-- What was passed on to whom, and why: kept for three years, longer than the enquiry itself.
CREATE TABLE "EnquiryPassing" (
    "id" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "enquiryId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "personEmail" TEXT,
    "personPhone" TEXT,
    "recipientKind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "items" TEXT[],
    "basis" TEXT NOT NULL,
    "agreedUntil" CHAR(10),
    "reason" TEXT NOT NULL,
    CONSTRAINT "EnquiryPassing_pkey" PRIMARY KEY ("id"),
    CONSTRAINT passing_kind CHECK ("recipientKind" IN ('supplier', 'public-body', 'group-company', 'contractor')),
    CONSTRAINT passing_basis CHECK (basis IN ('notice', 'consent')),
    CONSTRAINT passing_items CHECK (cardinality(items) > 0),
    CONSTRAINT passing_abroad CHECK (country = 'JP' OR basis = 'consent'),
    CONSTRAINT passing_contractor CHECK ("recipientKind" <> 'contractor' OR "agreedUntil" IS NOT NULL)
);
CREATE UNIQUE INDEX "EnquiryPassing_idempotencyKey_key" ON "EnquiryPassing"("idempotencyKey");
CREATE INDEX "EnquiryPassing_enquiryId_idx" ON "EnquiryPassing"("enquiryId");
CREATE INDEX "EnquiryPassing_personEmail_idx" ON "EnquiryPassing"("personEmail");
CREATE INDEX "EnquiryPassing_at_idx" ON "EnquiryPassing"("at");
ALTER TABLE "EnquiryPassing" ADD CONSTRAINT "EnquiryPassing_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- It may be erased when its years are over, never rewritten.
CREATE TRIGGER append_only BEFORE UPDATE ON "EnquiryPassing" FOR EACH ROW EXECUTE FUNCTION append_only();

ALTER TABLE "EnquiryMessage" DROP CONSTRAINT enquiry_message_kind,
  ADD CONSTRAINT enquiry_message_kind
    CHECK (kind IN ('question', 'mail', 'telephone', 'closed', 'reopened', 'passed-on'));
