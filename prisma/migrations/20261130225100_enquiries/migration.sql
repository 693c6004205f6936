-- Enquiries: a thread of its own for somebody who need not be a customer, erased as a whole with its mails.
CREATE TABLE "Enquiry" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "wants" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "tourCode" TEXT,
    "tourTitle" TEXT,
    "bookingReference" TEXT,
    "noticeVersion" TEXT NOT NULL,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "Enquiry_pkey" PRIMARY KEY ("id"),
    CONSTRAINT enquiry_status CHECK (status IN ('open', 'answered', 'closed')),
    CONSTRAINT enquiry_way CHECK (
      (wants = 'mail' AND email IS NOT NULL) OR (wants = 'telephone' AND phone IS NOT NULL))
);
CREATE UNIQUE INDEX "Enquiry_reference_key" ON "Enquiry"("reference");
CREATE UNIQUE INDEX "Enquiry_idempotencyKey_key" ON "Enquiry"("idempotencyKey");
CREATE UNIQUE INDEX "Enquiry_tokenHash_key" ON "Enquiry"("tokenHash");
CREATE INDEX "Enquiry_email_idx" ON "Enquiry"("email");
CREATE INDEX "Enquiry_status_dueAt_idx" ON "Enquiry"("status", "dueAt");

CREATE TABLE "EnquiryMessage" (
    "id" BIGSERIAL NOT NULL,
    "enquiryId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "staffId" UUID,
    CONSTRAINT "EnquiryMessage_pkey" PRIMARY KEY ("id"),
    CONSTRAINT enquiry_message_kind CHECK (kind IN ('question', 'mail', 'telephone', 'closed', 'reopened'))
);
CREATE UNIQUE INDEX "EnquiryMessage_idempotencyKey_key" ON "EnquiryMessage"("idempotencyKey");
CREATE INDEX "EnquiryMessage_enquiryId_idx" ON "EnquiryMessage"("enquiryId");
ALTER TABLE "EnquiryMessage" ADD CONSTRAINT "EnquiryMessage_enquiryId_fkey"
  FOREIGN KEY ("enquiryId") REFERENCES "Enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "EnquiryMessage" ADD CONSTRAINT "EnquiryMessage_staffId_fkey"
  FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was said may be erased with its enquiry, never rewritten.
CREATE TRIGGER append_only BEFORE UPDATE ON "EnquiryMessage" FOR EACH ROW EXECUTE FUNCTION append_only();

ALTER TABLE "Mail" ADD COLUMN "enquiryId" UUID;
CREATE INDEX "Mail_enquiryId_idx" ON "Mail"("enquiryId");
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_enquiryId_fkey"
  FOREIGN KEY ("enquiryId") REFERENCES "Enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
