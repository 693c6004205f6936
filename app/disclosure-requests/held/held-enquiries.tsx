import type { HeldData } from '@/lib/server/own-data/find-held-data';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { HeldFacts } from './held-facts';
import { HeldTable } from './held-table';

/** What was asked under the address, and what was answered. */
export function HeldEnquiries({ enquiries }: { enquiries: HeldData['enquiries'] }) {
  return enquiries.map(({ messages, ...enquiry }) => (
    <div key={enquiry.reference} className="mt-8 space-y-4 first:mt-0">
      <h3 className="text-subheading">{enquiry.reference}</h3>
      <HeldFacts facts={enquiry} />
      <HeldTable caption={words.enquiryMessages} rows={messages} />
    </div>
  ));
}
