import { ConfirmAgain } from '@/components/desk/confirm-again';
import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import type { ButtonKind } from '@/components/ui/button-style';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { mayDo } from '@/lib/rules/staff/permissions';
import type { FormAction } from '@/lib/schemas/form/form-state';
import type { OpenTerms } from '@/lib/server/desk/terms/open-terms';
import { hasPart } from '@/lib/server/desk/terms/terms-objections';
import { staffObjection } from '@/lib/server/staff/current-staff';
import type { Staff } from '@/lib/server/staff/staff-session';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { addressOf, type TermsName } from '@/lib/terms/terms-name';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskPublishTermsWords as words } from '@/lib/wording/desk/terms-publish';
import { approve, discard, giveBack, propose, withdraw } from '../actions';

/** What can be done with a version where it stands now, by whoever looks at it. */
export function Publication({ staff, found }: { staff: Staff; found: OpenTerms }) {
  const { version, standing, names } = found;
  if (!mayDo(staff.role, 'terms.edit')) return <p>{words.notManager}</p>;
  const press = (action: PressProps['action'], label: string, kind?: ButtonKind) => (
    <Press found={found} action={action} label={label} kind={kind} />
  );
  if (standing === 'draft') {
    return (
      <>
        <p className="measure mb-5">{words.draftHint}</p>
        <Presses>
          <ButtonLink href={`/desk/terms/${addressOf(version)}/edit`}>{words.edit}</ButtonLink>
          {press(propose, words.propose, 'primary')}
          {press(discard, words.discard)}
        </Presses>
      </>
    );
  }
  if (standing === 'proposed') {
    const by = names.get(version.proposedById ?? '') ?? deskTermsWords.somebody;
    const day = version.firstDay && shownDay(calendarDate(version.firstDay));
    const own = hasPart(version, staff);
    return (
      <>
        <p className="measure mb-5">{own ? words.ownHint : words.proposedHint(by)}</p>
        <Presses>
          {!own && (
            <Fresh staff={staff} found={found} action={approve} label={words.approve(day)} />
          )}
          {press(giveBack, words.giveBack)}
        </Presses>
      </>
    );
  }
  return (
    <>
      <p className="measure mb-5">{words.frozen}</p>
      {standing === 'coming' && version.state === 'approved' && (
        <>
          <p className="measure mb-5">{words.comingHint}</p>
          <Fresh staff={staff} found={found} action={withdraw} label={words.withdraw} />
        </>
      )}
    </>
  );
}

function Presses({ children }: { children: React.ReactNode }) {
  return <div className="flex flex-wrap items-start gap-4">{children}</div>;
}

type PressProps = {
  found: OpenTerms;
  action: (name: TermsName, ...sent: Parameters<FormAction>) => ReturnType<FormAction>;
  label: string;
  kind?: ButtonKind | undefined;
};

function Press({ found, action, label, kind = 'secondary' }: PressProps) {
  const { termsId, version, hash } = found.version;
  return (
    <ButtonForm action={action.bind(null, { termsId, version })} label={label} kind={kind}>
      <input type="hidden" name="state" value={hash} />
    </ButtonForm>
  );
}

/** What wants the password shown lately leads there first. */
function Fresh({ staff, ...props }: PressProps & { staff: Staff }) {
  if (staffObjection(staff, 'terms.publish', now()) !== 'confirm-again') {
    return <Press {...props} kind="primary" />;
  }
  return <ConfirmAgain back={`/desk/terms/${addressOf(props.found.version)}`} />;
}
