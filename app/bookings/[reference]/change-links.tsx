import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { changeContactWords } from '@/lib/wording/booking/change-contact';
import { changeNamesWords } from '@/lib/wording/booking/change-names';
import { courseChangeWords } from '@/lib/wording/booking/course-change';
import { substitutionWords } from '@/lib/wording/booking/substitution';

type Reference = { reference: string };

/** To what can be changed of who is reached and how names are written; in one line, for the height of a phone. */
export function ChangeLinks(
  props: Reference & { names: boolean; substitution: boolean; date: boolean },
) {
  const { reference, names, substitution, date } = props;
  return (
    <span className="flex flex-wrap gap-x-5 gap-y-2">
      <Link
        href={`/bookings/${reference}/contact`}
        prefetch={false}
        className="link inline-block min-h-6"
      >
        {changeContactWords.link}
      </Link>
      {names && <ChangeNames reference={reference} />}
      {date && (
        <Link
          href={`/bookings/${reference}/change`}
          prefetch={false}
          className="link inline-block min-h-6"
        >
          {courseChangeWords.link}
        </Link>
      )}
      {substitution && (
        <Link
          href={`/bookings/${reference}/substitution`}
          prefetch={false}
          className="link inline-block min-h-6"
        >
          {substitutionWords.link}
        </Link>
      )}
    </span>
  );
}

export function ChangeNames({ reference }: Reference) {
  return (
    <Link
      href={`/bookings/${reference}/names`}
      prefetch={false}
      className="link inline-block min-h-6"
    >
      {changeNamesWords.link}
    </Link>
  );
}

type Done = string | string[] | undefined;

const isSaid = (done: Done) => done === 'changed' || done === 'unchanged';

/** What came of a change of contact or names. */
export function ChangedNotice({ contact, names }: { contact: Done; names: Done }) {
  const words = isSaid(contact) ? changeContactWords : changeNamesWords;
  const done = isSaid(contact) ? contact : names;
  if (done !== 'changed' && done !== 'unchanged') return null;
  return (
    <Notice kind="success" live="status" className="mb-10">
      {words[done]}
    </Notice>
  );
}
