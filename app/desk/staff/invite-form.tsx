'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { errorOf } from '@/lib/schemas/form/form-state';
import { roleHints, roleWords } from '@/lib/wording/desk/shell';
import { deskStaffWords as words } from '@/lib/wording/desk/staff';
import { sendInvitation } from './actions';

export function InviteForm({ press }: { press: string }) {
  const [state, send] = useFormAction(sendInvitation);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[40rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <PressField press={press} />
      <TextField
        name="name"
        label={words.name}
        error={errorOf(state, 'name')}
        defaultValue={state.values.name}
        autoComplete="off"
        maxLength={60}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        error={errorOf(state, 'email')}
        defaultValue={state.values.email}
        autoComplete="off"
        maxLength={254}
      />
      <RadioGroup
        name="role"
        label={words.role}
        error={errorOf(state, 'role')}
        defaultValue={state.values.role}
        options={STAFF_ROLES.map((role) => ({
          value: role,
          label: roleWords[role],
          hint: roleHints[role],
        }))}
      />
      <SubmitButton>{words.inviteSubmit}</SubmitButton>
    </form>
  );
}
