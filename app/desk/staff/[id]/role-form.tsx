'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { STAFF_ROLES, type StaffRole } from '@/lib/rules/staff/permissions';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { roleHints, roleWords } from '@/lib/wording/desk/shell';
import { deskStaffWords } from '@/lib/wording/desk/staff';
import { staffChangeWords as words } from '@/lib/wording/desk/staff-change';

/** 役割を変える. */
export function RoleForm(props: { action: FormAction; role: StaffRole }) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[40rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <RadioGroup
        name="role"
        label={deskStaffWords.role}
        error={errorOf(state, 'role')}
        defaultValue={state.values.role ?? props.role}
        options={STAFF_ROLES.map((role) => ({
          value: role,
          label: roleWords[role],
          hint: roleHints[role],
        }))}
      />
      <SubmitButton kind="secondary">{words.roleSubmit}</SubmitButton>
    </form>
  );
}
