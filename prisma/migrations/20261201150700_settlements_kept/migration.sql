-- What was told of a trip, and what was decided of it, is never rewritten: only its answer, or that it was paid, is added, once.
CREATE FUNCTION kept_but_for_its_end() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ends text[] := string_to_array(TG_ARGV[0], ',');
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(OLD) - ends) <> (to_jsonb(NEW) - ends) OR to_jsonb(OLD)->ends[1] <> 'null'::jsonb THEN
    RAISE EXCEPTION '% is append-only but for its end', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON "TripMatter"
  FOR EACH ROW EXECUTE FUNCTION kept_but_for_its_end('answeredAt,answer,outcome');
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON "TripSettlement"
  FOR EACH ROW EXECUTE FUNCTION kept_but_for_its_end('paidOn,paidHow,inKind,inKindYen');
