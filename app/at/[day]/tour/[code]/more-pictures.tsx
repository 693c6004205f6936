import { TourPicture } from '@/components/travel/tour-picture';
import type { PictureFacts } from '@/lib/schemas/catalogue/picture';
import { tourWords } from '@/lib/wording/search/tour';

/** The pictures after the first, side by side; a row to be pushed along on a phone. */
export function MorePictures({ pictures }: { pictures: readonly PictureFacts[] }) {
  if (pictures.length === 0) return null;
  return (
    <ul
      aria-label={tourWords.pictures}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a row that is pushed along must be reached by the keyboard
      tabIndex={0}
      className="mt-3 flex gap-3 overflow-x-auto pb-2 print:hidden"
    >
      {pictures.map((picture) => (
        <li key={picture.hash} className="w-44 flex-none sm:w-60">
          <figure>
            <div className="aspect-[3/2] overflow-hidden bg-wash">
              <TourPicture picture={picture} sizes="15rem" />
            </div>
            {picture.credit && (
              <figcaption className="mt-1 text-muted text-xs">{picture.credit}</figcaption>
            )}
          </figure>
        </li>
      ))}
    </ul>
  );
}
