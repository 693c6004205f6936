import { DocumentText } from '@/components/travel/document-text';
import { ShownMail } from '@/components/travel/shown-mail';
import { Disclosure } from '@/components/ui/disclosure';
import type { ItineraryPreview } from '@/lib/server/desk/final-itinerary-preview';
import { deskItineraryWords as words } from '@/lib/wording/desk/final-itinerary';

/** The document and its mail before anybody has them. */
export function ShownItinerary({ preview }: { preview: ItineraryPreview }) {
  return (
    <section aria-labelledby="itinerary-preview" className="border-indigo border-t-2 pt-6">
      <h3 id="itinerary-preview" className="text-subheading">
        {words.preview}
      </h3>
      <p role="status" className="mt-2 mb-6 text-muted">
        {words.previewNote}
      </p>
      <p className="mb-4 font-bold">{preview.title}</p>
      <DocumentText blocks={preview.blocks} />
      <div className="mt-8">
        <Disclosure summary={words.previewMail}>
          <ShownMail mail={preview.mail} />
        </Disclosure>
      </div>
    </section>
  );
}
