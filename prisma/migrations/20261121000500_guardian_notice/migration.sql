-- The version of the notice a guardian was shown; null for those asked before it was kept.
ALTER TABLE "GuardianConsent" ADD COLUMN "noticeVersion" TEXT;
-- Held data and codes look a guardian up by the address.
CREATE INDEX "GuardianConsent_email_idx" ON "GuardianConsent"("email");
