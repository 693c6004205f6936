import { type PictureFacts, pictureHref, pictureSet } from '@/lib/schemas/catalogue/picture';

type TourPictureProps = {
  picture: PictureFacts;
  /** How wide it is shown, as `sizes` says it. */
  sizes: string;
  /** In view at once: fetched first. */
  eager?: boolean;
};

/** A tour's own picture, filling the box it stands in, in the size that the screen needs. */
export function TourPicture({ picture, sizes, eager }: TourPictureProps) {
  const { hash, widths, width, height, alt } = picture;
  return (
    <picture>
      <source type="image/avif" srcSet={pictureSet(picture, 'avif')} sizes={sizes} />
      <img
        src={pictureHref(hash, widths.at(-1) ?? width, 'webp')}
        srcSet={pictureSet(picture, 'webp')}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
        className="size-full object-cover"
      />
    </picture>
  );
}
