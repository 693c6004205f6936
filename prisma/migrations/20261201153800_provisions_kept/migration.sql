-- A record of a provision goes when its last day is over (privacy P28), as one of an enquiry does; it is never rewritten.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['PassengerList', 'ProvisionRecord'] LOOP
    EXECUTE format('DROP TRIGGER append_only ON %I', name);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION append_only()', name);
  END LOOP;
END $$;
