-- Whoever keeps pages of a tour hears that it changed, at the commit and in every process: the payload names the tour,
-- and is empty when pages of any kind may be out of date (tours or departures come or go, or very many change at once).
CREATE FUNCTION tell_tour_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  codes text[];
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'Departure' THEN
    SELECT array_agg(DISTINCT "tourCode") INTO codes FROM changed;
  ELSIF TG_OP = 'UPDATE' THEN
    SELECT array_agg("code") INTO codes FROM changed;
  ELSIF EXISTS (SELECT FROM changed) THEN
    codes := ARRAY[''];
  END IF;
  IF cardinality(codes) > 100 THEN
    codes := ARRAY[''];
  END IF;
  PERFORM pg_notify('tour_changes', code) FROM unnest(codes) AS code;
  RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Tour', 'Departure'] LOOP
    EXECUTE format('CREATE TRIGGER tell_inserts AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_tour_changes()', name);
    EXECUTE format('CREATE TRIGGER tell_updates AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_tour_changes()', name);
    EXECUTE format('CREATE TRIGGER tell_deletes AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_tour_changes()', name);
  END LOOP;
END $$;
