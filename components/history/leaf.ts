import { type LazyExoticComponent, lazy, type ReactNode } from 'react';

/**
 * A part of a page that is fetched when it is first shown: the page begins with the code of what it shows first.
 * @param name what the file calls it
 */
export function leaf<Name extends string, Props>(
  load: () => Promise<Record<Name, (props: Props) => ReactNode>>,
  name: Name,
): LazyExoticComponent<(props: Props) => ReactNode> {
  return lazy(async () => ({ default: (await load())[name] }));
}
