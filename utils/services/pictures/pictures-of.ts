import type { PictureRow } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { noteForgotten } from '../share/forgotten-names.ts';

export type { PictureRow as KeptPicture };

/** The pictures of a shop's pages, oldest first. */
export const picturesOf = ({ db }: Services, shop: string): Promise<PictureRow[]> =>
  db.pictures.where('shop').equals(shop).sortBy('id');

/** Deletes a picture, on every machine that shares this history. */
export async function deletePicture(services: Services, id: string): Promise<void> {
  await noteForgotten(services, `pictures:${id}`);
  await services.db.pictures.delete(id);
}

/** Puts a deleted picture back, which lives in the open page alone. */
export async function putPictureBack({ db }: Services, picture: PictureRow): Promise<void> {
  await db.pictures.put(picture);
}
