import { CheckboxField } from '@/components/forms/checkbox-field';
import { RadioGroup } from '@/components/forms/radio-group';
import { TextField } from '@/components/forms/text-field';
import { ShownText } from '@/components/travel/shown-text';
import { mistypedDomain } from '@/lib/schemas/form/mistyped-domain';
import { mistypedAddress } from '@/lib/wording/access/access';
import { guardiansPageWords as words } from '@/lib/wording/booking/guardians-page';
import type { BookField } from '../use-book-form';
import type { Guardian } from './guardians-form';

type ConsentFieldsProps = {
  name: string;
  text: string;
  guardians: readonly Guardian[];
  field: BookField;
  values: Readonly<Record<string, string>>;
};

const detail = 'space-y-6 border-line border-l-2 pl-5 supports-[selector(:has(*))]:hidden';

/** 保護者の同意: here by a guardian of the party, or by mail. What is not chosen is hidden by CSS. */
export function ConsentFields({ name, text, guardians, field, values }: ConsentFieldsProps) {
  const typed = values[`${name}.mail.email`] ?? '';
  const address = typed.normalize('NFKC').trim().toLowerCase();
  return (
    <div className="group/consent space-y-6">
      <ShownText text={text} className="measure bg-wash px-4 py-4 sm:px-5" />
      <RadioGroup
        {...field(`${name}.consentBy`)}
        label={words.consentBy}
        requirement="required"
        options={[
          ...guardians.map((one) => ({
            value: String(one.place),
            label: words.consentByHere(one.name),
          })),
          { value: 'mail', label: words.consentByMail, hint: words.consentByMailHint },
        ]}
      />
      <div
        className={`${detail} supports-[selector(:has(*))]:group-has-[[type=radio]:not([value=mail]):checked]/consent:block`}
      >
        <TextField
          {...field(`${name}.here.relation`)}
          label={words.relation}
          hint={words.relationHint}
          width="sm"
          autoComplete="off"
        />
        <CheckboxField
          {...field(`${name}.here.agreed`)}
          defaultValue={undefined}
          label={words.agree}
          defaultChecked={values[`${name}.here.agreed`] !== undefined}
        />
      </div>
      <div
        className={`${detail} supports-[selector(:has(*))]:group-has-[[value=mail]:checked]/consent:block`}
      >
        <TextField
          {...field(`${name}.mail.name`)}
          label={words.mailName}
          width="md"
          autoComplete="off"
        />
        <TextField
          {...field(`${name}.mail.relation`)}
          label={words.relation}
          hint={words.relationHint}
          width="sm"
          autoComplete="off"
        />
        <TextField
          {...field(`${name}.mail.email`)}
          label={words.mailEmail}
          type="email"
          inputMode="email"
          autoComplete="off"
        />
        {mistypedDomain(address) !== null && (
          <CheckboxField
            name={`${name}.mail.emailSure`}
            value={address}
            defaultChecked={values[`${name}.mail.emailSure`] === address}
            label={mistypedAddress.sure}
          />
        )}
      </div>
    </div>
  );
}
