import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import type { TermsOfKind } from '@/lib/server/desk/terms/terms-by-kind';
import { addressOf } from '@/lib/terms/terms-name';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskNewTermsWords } from '@/lib/wording/desk/terms-new';

const words = deskTermsWords.kinds;

/** Which terms are in force for which kind of contract, as the agency's profile says. */
export function TermsOfKinds({ kinds }: { kinds: readonly TermsOfKind[] }) {
  return (
    <DataTable
      caption={words.title}
      captionHidden
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: 'kind',
          header: words.kind,
          rowHeader: true,
          cell: ({ kind }) => deskNewTermsWords.kinds[kind],
        },
        {
          key: 'terms',
          header: deskTermsWords.states['in-force'],
          cell: ({ id, inForce }) =>
            inForce === null ? (
              <span className="font-bold text-error">{words.missing(id)}</span>
            ) : (
              <Link
                href={`/desk/terms/${addressOf({ termsId: id, version: inForce.version })}`}
                prefetch={false}
                className="link"
              >
                {deskTermsWords.name(id, inForce.version)}
              </Link>
            ),
        },
      ]}
    />
  );
}
