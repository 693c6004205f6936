import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { errorOf, type FormError } from '@/lib/schemas/form/form-state';
import { MOST_LEGS, MOST_VOUCHERS } from '@/lib/schemas/staff/final-itinerary';
import { deskItineraryWords } from '@/lib/wording/desk/final-itinerary';
import { PairRows } from './pair-rows';

const { fields: words, ...more } = deskItineraryWords;

type Props = {
  nights: readonly { night: number; day: string }[];
  guided: boolean;
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
};

/** 集合・運送機関・宿泊機関・案内する人・緊急連絡先. */
export function ItineraryFields({ nights, guided, values, errors }: Props) {
  const at = (name: string) => ({
    name,
    defaultValue: values[name] ?? '',
    error: errorOf({ errors }, name),
  });
  return (
    <>
      <TextField
        {...at('meetingTime')}
        label={words.meetingTime}
        hint={more.hourHint}
        width="sm"
        inputMode="numeric"
        requirement="required"
      />
      <TextField {...at('meetingPlace')} label={words.meetingPlace} requirement="required" />
      <PairRows
        id="transport"
        legend={words.transport}
        hint={words.transportHint}
        rows={Array.from({ length: MOST_LEGS }, (_, place) => ({
          key: String(place),
          left: {
            ...at(`transport.${place}.service`),
            label: words.service(place + 1),
            hint: place === 0 ? more.serviceExample : undefined,
            requirement: place === 0 ? 'required' : undefined,
          },
          right: {
            ...at(`transport.${place}.route`),
            label: words.route(place + 1),
            hint: place === 0 ? more.routeExample : undefined,
          },
        }))}
      />
      {nights.length > 0 && (
        <PairRows
          id="lodging"
          legend={words.lodging}
          hint={words.hotelPhoneHint}
          rows={nights.map(({ night, day }) => ({
            key: String(night),
            left: {
              ...at(`lodging.${night}.name`),
              label: words.hotel(night, day),
              requirement: 'required',
            },
            right: {
              ...at(`lodging.${night}.phone`),
              label: words.hotelPhone(night),
              inputMode: 'tel',
            },
          }))}
        />
      )}
      <PairRows
        id="vouchers"
        legend={words.vouchers}
        hint={words.vouchersHint}
        rows={Array.from({ length: MOST_VOUCHERS }, (_, place) => ({
          key: String(place),
          left: { ...at(`vouchers.${place}.name`), label: words.voucher(place + 1) },
          right: { ...at(`vouchers.${place}.receipt`), label: words.receipt(place + 1) },
        }))}
      />
      <TextField
        {...at('guideName')}
        label={words.guideName}
        width="md"
        requirement={guided ? 'required' : undefined}
      />
      <TextField {...at('guidePhone')} label={words.guidePhone} width="md" inputMode="tel" />
      <TextField
        {...at('emergencyPhone')}
        label={words.emergencyPhone}
        width="md"
        inputMode="tel"
        requirement="required"
      />
      <TextAreaField
        {...at('note')}
        label={words.note}
        hint={words.noteHint}
        rows={4}
        maxLength={1000}
      />
    </>
  );
}
