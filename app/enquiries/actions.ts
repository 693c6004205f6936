'use server';

import { enquiryForm, furtherWords } from '@/lib/schemas/enquiries/enquiry';
import { clientAddressHash } from '@/lib/server/access/client-address';
import { anybody } from '@/lib/server/access/who';
import { addressedEnquiry } from '@/lib/server/enquiries/enquiry-link';
import { takeEnquiryTurn, takeThreadTurn } from '@/lib/server/enquiries/enquiry-turns';
import { fileEnquiry } from '@/lib/server/enquiries/file-enquiry';
import { writeAgain } from '@/lib/server/enquiries/write-again';
import { action } from '@/lib/server/system/http/action';
import { telephoneNumber } from '@/lib/server/system/telephone';
import { enquiryErrors } from '@/lib/wording/enquiries/enquiries';

const tooMany = { errors: [{ message: enquiryErrors.tooMany }] };

/** お問い合わせを送る. */
export const sendEnquiry = action({
  who: anybody,
  schema: enquiryForm(telephoneNumber),
  run: async ({ value, at }) => {
    const turn = { client: await clientAddressHash(at), contact: value.email ?? value.phone ?? '' };
    if (!(await takeEnquiryTurn(turn, at))) return tooMany;
    const { path } = await fileEnquiry(value, at);
    return { goTo: `${path}?sent=1` };
  },
});

/** 続けて書く; who holds the link is who asked. */
export const writeOn = action({
  of: addressedEnquiry,
  who: anybody,
  schema: furtherWords,
  run: async ({ of: token, value, at }) => {
    const turn = { client: await clientAddressHash(at), token };
    if (!(await takeThreadTurn(turn, at))) return tooMany;
    const written = await writeAgain({ token, ...value }, at);
    return { goTo: written ? `/enquiries/${token}?written=1` : `/enquiries/${token}` };
  },
});
