import { ButtonForm } from '@/components/forms/button-form';
import type { ConsentEntry, ConsentRecord } from '@/lib/server/consents/list-consent-records';
import { consentRecordWords as words } from '@/lib/wording/consents/consent-records';
import { changeOwnConsent } from './actions';

type Props = {
  record: ConsentRecord;
  reference: string;
  nameOf: (subjectId: string) => string;
  effect: string;
  stop: string | null;
};

/** What may still be decided, traveler by traveler: first what can be taken back, then what can be given. */
export function ConsentChanges({ record, reference, nameOf, effect, stop }: Props) {
  const holding = lastOfEach(record.entries);
  const granted = holding.filter(({ decision }) => decision === 'granted');
  const others = holding.filter(({ decision }) => decision !== 'granted');
  const form = (entry: ConsentEntry) => (
    <ChangeForm
      key={String(entry.seq)}
      {...{ entry, reference, itemKey: record.itemKey, name: nameOf(entry.subjectId) }}
    />
  );
  return (
    <div className="mt-5 space-y-3">
      {granted.length > 0 && stop !== null && <p className="font-bold">{stop}</p>}
      {granted.length > 0 && <p>{effect}</p>}
      {granted.map(form)}
      {others.length > 0 && <p className="text-muted">{words.giveLead}</p>}
      {others.map(form)}
    </div>
  );
}

function ChangeForm(props: {
  entry: ConsentEntry;
  reference: string;
  itemKey: string;
  name: string;
}) {
  const { entry, reference, itemKey, name } = props;
  const granted = entry.decision === 'granted';
  return (
    <ButtonForm
      action={changeOwnConsent.bind(null, reference)}
      label={granted ? words.withdraw(name) : words.give(name)}
      size="small"
    >
      <input type="hidden" name="subjectId" value={entry.subjectId} />
      <input type="hidden" name="itemKey" value={itemKey} />
      <input type="hidden" name="decision" value={granted ? 'withdrawn' : 'granted'} />
    </ButtonForm>
  );
}

function lastOfEach(entries: readonly ConsentEntry[]): ConsentEntry[] {
  const last = new Map<string, ConsentEntry>();
  for (const entry of entries) last.set(entry.subjectId, entry);
  return [...last.values()];
}
