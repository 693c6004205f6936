'use client';

import { type DragEvent, startTransition, useState } from 'react';
import { FormAlert } from '@/components/forms/form-alert';
import { useFormAction } from '@/components/forms/use-form-action';
import { TourPicture } from '@/components/travel/tour-picture';
import { Button } from '@/components/ui/button';
import type { PictureFacts } from '@/lib/schemas/catalogue/picture';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { deskPictureWords as words } from '@/lib/wording/desk/pictures';
import { useMovedFocus } from './use-moved-focus';

type Listed = PictureFacts & { readonly id: string };

type PictureListProps = {
  pictures: readonly Listed[];
  change: FormAction;
  keepOrder: FormAction;
};

/** The pictures in their order: by buttons, with a script by dragging too. */
export function PictureList({ pictures, change, keepOrder }: PictureListProps) {
  const [state, send] = useFormAction(change);
  const [, order] = useFormAction(keepOrder);
  const { list, press } = useMovedFocus(pictures.map(({ id }) => id).join());
  const [dragged, setDragged] = useState<string | null>(null);

  function dropOn(event: DragEvent, target: string): void {
    event.preventDefault();
    if (dragged === null || dragged === target) return;
    const ids = pictures.map(({ id }) => id).filter((id) => id !== dragged);
    const from = pictures.findIndex(({ id }) => id === dragged);
    const to = pictures.findIndex(({ id }) => id === target);
    ids.splice(ids.indexOf(target) + (from < to ? 1 : 0), 0, dragged);
    const form = new FormData();
    form.set('order', ids.join(','));
    setDragged(null);
    startTransition(() => order(form));
  }

  return (
    <>
      <FormAlert errors={state.errors} className="mb-4" />
      {pictures.length > 1 && <p className="mb-4 text-muted text-sm">{words.drag}</p>}
      <ol ref={list} className="space-y-5">
        {pictures.map((picture, at) => (
          <li
            key={picture.id}
            data-picture={picture.id}
            draggable={pictures.length > 1}
            onDragStart={() => setDragged(picture.id)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => dropOn(event, picture.id)}
            className="grid gap-x-6 gap-y-3 border-line border-t pt-5 sm:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <div className="aspect-[3/2] overflow-hidden bg-wash">
              <TourPicture picture={picture} sizes="14rem" />
            </div>
            <div>
              <p className="text-muted text-sm">{words.place(at + 1, pictures.length)}</p>
              <p>{picture.alt}</p>
              {picture.credit && <p className="text-muted text-sm">{picture.credit}</p>}
              <form action={send} className="mt-3 flex flex-wrap gap-3">
                <input type="hidden" name="picture" value={picture.id} />
                {at > 0 && (
                  <Button
                    type="submit"
                    name="act"
                    value="up"
                    onClick={() => press(picture.id, 'up')}
                    size="small"
                    aria-label={words.upOf(picture.alt)}
                  >
                    {words.up}
                  </Button>
                )}
                {at < pictures.length - 1 && (
                  <Button
                    type="submit"
                    name="act"
                    value="down"
                    onClick={() => press(picture.id, 'down')}
                    size="small"
                    aria-label={words.downOf(picture.alt)}
                  >
                    {words.down}
                  </Button>
                )}
                <Button
                  type="submit"
                  name="act"
                  value="remove"
                  size="small"
                  aria-label={words.removeOf(picture.alt)}
                >
                  {words.remove}
                </Button>
              </form>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
