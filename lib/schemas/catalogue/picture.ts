/** The widths that are made of a picture; those wider than what was sent are left out. */
export const PICTURE_WIDTHS = [480, 960, 1600] as const;

export interface PictureFacts {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly alt: string;
  readonly credit: string;
}

/** The address of a picture's file. */
export function pictureHref(hash: string, width: number, type: 'webp' | 'avif'): string {
  return `/media/${hash}-${width}.${type}`;
}

/** `srcset` of one type, all widths. */
export function pictureSet({ hash, widths }: PictureFacts, type: 'webp' | 'avif'): string {
  return widths.map((width) => `${pictureHref(hash, width, type)} ${width}w`).join(', ');
}
