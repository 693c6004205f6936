-- What was decided about a request that is closed stays as it is; the words to the person go when the ledger forgets
-- who asked (privacy P59), and nothing else with them.
CREATE OR REPLACE FUNCTION request_item_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."reason" = 'forgotten'
     AND ROW(NEW."id", NEW."requestId", NEW."dataClass", NEW."decision", NEW."ground", NEW."createdAt")
         IS NOT DISTINCT FROM
         ROW(OLD."id", OLD."requestId", OLD."dataClass", OLD."decision", OLD."ground", OLD."createdAt")
     AND EXISTS (SELECT FROM "DisclosureRequest" r WHERE r.id = OLD."requestId" AND r."email" = 'forgotten') THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM "DisclosureRequest" r
             WHERE r.id = (CASE TG_OP WHEN 'INSERT' THEN NEW."requestId" ELSE OLD."requestId" END)
               AND r.status NOT IN ('received', 'in-review')) THEN
    RAISE EXCEPTION 'the request is closed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
