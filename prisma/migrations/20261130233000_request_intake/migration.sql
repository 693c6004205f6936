-- Requests by telephone, post and at the counter stand in the same ledger; a person need not have a mail address.
ALTER TABLE "DisclosureRequest"
  ALTER COLUMN "email" DROP NOT NULL,
  ADD COLUMN "wish" TEXT,
  ADD COLUMN "delivery" TEXT NOT NULL DEFAULT 'electronic',
  ADD COLUMN "personName" TEXT,
  ADD COLUMN "phone" TEXT,
  ADD COLUMN "postalAddress" TEXT,
  ADD COLUMN "agentName" TEXT,
  ADD COLUMN "papersNote" TEXT,
  -- 紙でのお渡し: the day on which the answer left on paper.
  ADD COLUMN "paperSentOn" CHAR(10);

ALTER TABLE "DisclosureRequest"
  ADD CONSTRAINT request_delivery CHECK (delivery IN ('electronic', 'paper', 'counter')),
  ADD CONSTRAINT request_wish CHECK (wish IS NULL OR wish IN ('correct', 'add', 'delete', 'stop', 'erase')),
  ADD CONSTRAINT request_reachable CHECK ("email" IS NOT NULL OR "postalAddress" IS NOT NULL),
  ADD CONSTRAINT request_electronic CHECK (delivery <> 'electronic' OR "email" IS NOT NULL),
  ADD CONSTRAINT request_agent CHECK (claimant <> 'self' OR "agentName" IS NULL);
