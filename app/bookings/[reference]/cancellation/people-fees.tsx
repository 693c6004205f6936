import { DataTable } from '@/components/ui/data-table';
import type { PartyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';
import { yenInWords } from '@/lib/wording/site/money';
import type { CancellationView } from './cancellation-view';

/** Each one's part: the fees of those who leave, and what those who stay pay more (D2-14.1b). */
export function PeopleFees(props: {
  view: CancellationView;
  answer: PartyCancellation;
  leaving: readonly string[];
}) {
  const { view, answer, leaving } = props;
  const nameOf = (id: string) => view.people.find((one) => one.id === id)?.name ?? '';
  const staying = view.people.filter((one) => !leaving.includes(one.id));
  return (
    <>
      <DataTable
        caption={words.who}
        columns={[
          {
            key: 'name',
            header: words.person,
            rowHeader: true,
            narrow: 'title',
            cell: (row) => nameOf(row.id),
          },
          {
            key: 'price',
            header: words.price,
            align: 'right',
            narrow: 'note',
            cell: (row) => (
              <>
                <span className="sm:hidden">{words.price} </span>
                {yenInWords(row.tourPrice)}
              </>
            ),
          },
          {
            key: 'fee',
            header: words.fee,
            align: 'right',
            narrow: 'figure',
            cell: (row) => yenInWords(row.fee),
          },
        ]}
        rows={answer.leaving}
        rowKey={(row) => row.id}
      />
      {staying.length > 0 && (
        <div className="mt-8">
          <h3 className="text-subheading">{words.stays}</h3>
          <p className="measure mt-1 text-muted text-sm">
            {answer.staying.length === 0 ? words.noDifference : words.staysNote}
          </p>
          <ul className="mt-3">
            {staying.map((one) => {
              const change = answer.staying.find((row) => row.id === one.id);
              return (
                <li key={one.id} className="flex justify-between gap-6 border-line border-b py-2">
                  <span>{one.name}</span>
                  <span>{signed((change?.more ?? 0) - (change?.less ?? 0))}</span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}

function signed(amount: number): string {
  if (amount === 0) return words.noChange;
  return `${amount > 0 ? '＋' : '−'}${yenInWords(Math.abs(amount))}`;
}
