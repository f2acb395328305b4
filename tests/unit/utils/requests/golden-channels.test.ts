import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { clipboardText, composeLetter, formSteps, letterCatalogue } from '../../../../utils/requests/index.ts';
import { inEveryChannel, textOfPage, untied } from '../../../support/channel-sheet.ts';
import { fullRequest, LANGUAGES } from '../../../support/letters.ts';

const GOLDEN = new URL('../../../golden/letters/channels/', import.meta.url).pathname;
const letters = [...new Set(letterCatalogue().map(({ letter }) => letter))];
const lines = (text: string): string => text.replaceAll('\r\n', '\n');

/** A mail link, read as a mail program reads it (RFC 6068 section 2). */
function readMailto(href: string) {
  const { protocol, pathname, search, hash } = new URL(href);
  const fields = search.slice(1).split('&');
  const field = (name: string): string | undefined => {
    const found = fields.filter((part) => part.startsWith(`${name}=`));
    return found.length === 1 ? decodeURIComponent(found[0]?.slice(name.length + 1) ?? '') : undefined;
  };
  return {
    ...{ protocol, hash, to: decodeURIComponent(pathname), fields: fields.length },
    ...{ subject: field('subject'), body: field('body') },
  };
}

/** What a mail service reads from the address of its compose window. */
function readWebmail(href: string) {
  const { hash, searchParams } = new URL(href);
  if (hash.startsWith('#mailto=')) return readMailto(decodeURIComponent(hash.slice('#mailto='.length)));
  const subject = searchParams.get('subject') ?? searchParams.get('su');
  return { to: searchParams.get('to'), subject, body: searchParams.get('body') };
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(letters)('%s leaves by every channel whole, and beside it only what was read by a person', async (id) => {
    const request = fullRequest(id, language);
    const letter = composeLetter(request);
    const { subject, body } = letter;
    const { to, mailto, webmail, eml, page, sheet } = inEveryChannel(letter, request);

    const link = readMailto(mailto);
    expect({ ...link, body: lines(link.body ?? '') }).toEqual({
      ...{ protocol: 'mailto:', hash: '', fields: 2 },
      ...{ to, subject, body },
    });
    expect(webmail).toHaveLength(5);
    for (const { id: service, href } of webmail) {
      const draft = readWebmail(href);
      expect({ ...draft, body: lines(draft.body ?? '') }, service).toMatchObject({ to, subject, body });
    }
    const mail = await PostalMime.parse(eml);
    expect(mail.to?.map(({ address }) => address)).toEqual([to]);
    expect(mail.subject).toBe(subject);
    // The parser ends a text with a line of its own.
    expect(lines(mail.text ?? '').trimEnd()).toBe(body);
    expect(textOfPage(page)).toBe(untied(body));
    expect(clipboardText(letter)).toBe(`${subject}\n\n${body}`);

    await expect(sheet).toMatchFileSnapshot(`${GOLDEN}${language}/${id}.txt`);
  });

  test('a form is filled in by these steps', async () => {
    const steps = formSteps(language).map(({ code, text }, at) => `${at + 1}. ${code}: ${text}\n`);
    await expect(steps.join('')).toMatchFileSnapshot(`${GOLDEN}${language}/form-steps.txt`);
  });
});
