import { DoneNotice } from '@/components/desk/done-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { listPasskeys } from '@/lib/server/staff/passkeys/own-passkeys';
import type { Staff } from '@/lib/server/staff/staff-session';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { passkeyWords as words } from '@/lib/wording/desk/sign-in';
import { forgetPasskey } from '../passkey-actions';
import { AddPasskey } from './add-passkey';

/** One's own passkeys; making and forgetting one asks for the password first. */
export async function Passkeys(props: { staff: Staff; fresh: boolean; done: string | undefined }) {
  const { staff, fresh, done } = props;
  const passkeys = await listPasskeys(staff.staffId);
  return (
    <Section title={words.title} id="passkeys" note={words.note}>
      <DoneNotice said={done === 'added' || done === 'removed' ? words[done] : null} />
      {passkeys.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={passkeys}
          rowKey={({ id }) => id}
          columns={[
            { key: 'label', header: words.label, rowHeader: true, cell: ({ label }) => label },
            { key: 'made', header: words.made, cell: ({ createdAt }) => shownMoment(createdAt) },
            {
              key: 'used',
              header: words.used,
              cell: ({ lastUsedAt }) =>
                lastUsedAt === null ? words.never : shownMoment(lastUsedAt),
            },
            {
              key: 'remove',
              header: words.remove,
              cell: ({ id, label }) =>
                fresh && (
                  <ButtonForm action={forgetPasskey} label={words.removeOne(label)} size="small">
                    <input type="hidden" name="passkey" value={id} />
                  </ButtonForm>
                ),
            },
          ]}
        />
      )}
      {fresh && <AddPasskey />}
    </Section>
  );
}
