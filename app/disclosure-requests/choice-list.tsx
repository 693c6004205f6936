import Link from 'next/link';
import { choiceKey, REQUEST_CHOICES } from '@/lib/rules/privacy/request-choices';
import { choiceWords } from '@/lib/wording/own-data/request-choices';

/** Everything that can be asked, each a link to its own form: the first of two steps. */
export function ChoiceList() {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {REQUEST_CHOICES.map((choice) => {
        const words = choiceWords(choice);
        return (
          <li key={choiceKey(choice)} className="py-4">
            <Link
              href={`/disclosure-requests/new?kind=${choiceKey(choice)}`}
              prefetch={false}
              className="link inline-block min-h-6 font-bold"
            >
              {words.label}
            </Link>
            <p className="measure mt-1">{words.meaning}</p>
            <p className="mt-1 text-muted text-sm">{words.article}</p>
          </li>
        );
      })}
    </ul>
  );
}
