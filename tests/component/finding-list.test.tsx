import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FindingList } from '../../components/findings/finding-list.tsx';
import type { Dismissal } from '../../utils/comparison/dismissal.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import type { DatedFinding } from '../../utils/services/findings/gone-findings.ts';
import { buildDatedFinding } from '../support/build-finding.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { worker } from '../support/fake-browser.ts';
import { onPage } from '../support/on-page.tsx';

const POLICY = { hash: 'sha256-1', url: 'https://lamppu.example/privacy' };
const NOON = Date.UTC(2026, 10, 22, 12);
const HELD: Dismissal = {
  reason: 'explained',
  note: 'It is an old list.',
  at: NOON,
  verdict: 'differs',
  message: 'lifetime-over',
};
const aside = (over: Partial<DatedFinding> = {}): DatedFinding =>
  buildDatedFinding({ key: 'C2 aside', dismissed: HELD, ...over });
const AGREES = buildDatedFinding({ key: 'R1 a', rule: 'R1', verdict: 'agrees', message: 'lifetime-within' });
const SILENT = buildDatedFinding({ key: 'N8 policy:contact', rule: 'N8', verdict: 'not-mentioned', said: null });

let shops = 0;
/** Each list is of a shop of its own: what is pressed for one is remembered. */
const list = (props: Partial<Parameters<typeof FindingList>[0]> = {}, shop = `shop-${++shops}.example`) => (
  <section>
    <h2>Said and seen</h2>
    <FindingList shop={shop} findings={[]} policies={[POLICY]} {...props} />
  </section>
);
const chip = (name: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^(✓ )?${name} \\d+$`) });
const fold = (title: RegExp): HTMLDetailsElement => {
  const found = screen.getByText(title).closest('details');
  if (!found) throw new Error(`no fold ${title}`);
  return found;
};
/** What the note says that has the focus; nothing where the focus is elsewhere. */
const focusedNotice = (): string =>
  document.activeElement?.getAttribute('role') === 'status' ? document.activeElement.textContent : '';
const articles = (within: ParentNode): number => within.querySelectorAll('article').length;

test('no findings and no policy are two different things', () => {
  const { rerender } = render(list());
  expect(screen.getByText('No difference found.')).toBeTruthy();
  rerender(list({ policies: [] }));
  expect(screen.queryByText('No difference found.')).toBeNull();
  expect(screen.getByText(/No privacy policy was found/)).toBeTruthy();
});

test('agreement is folded away below the differences, and is not nothing', () => {
  const { rerender, container } = render(list({ findings: [buildDatedFinding(), AGREES] }));
  expect(fold(/One thing agrees/).open).toBe(false);
  expect(articles(fold(/One thing agrees/))).toBe(1);
  expect(articles(container)).toBe(2);
  rerender(list({ findings: [AGREES] }));
  expect(screen.getByText('No difference found.')).toBeTruthy();
  expect(screen.getByText(/One thing agrees/)).toBeTruthy();
});

test('agreement lies open where nothing differs', () => {
  render(list({ findings: [AGREES] }));
  expect(fold(/One thing agrees/).open).toBe(true);
});

test('what can be asked says which letter that is, and what in it the finding supports', async () => {
  const orders: DraftOrder[] = [];
  const vague = buildDatedFinding({ key: 'R1 a', rule: 'R1', message: 'recipient-vague' });
  render(list({ findings: [vague], onDraft: (order) => orders.push(order) }, 'shop.example'), onPage);
  const ask = screen.getByRole('button', { name: /^Ask for it: access/ });
  expect(
    ask
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent)[1],
  ).toBe('This supports Article 15(1)(c) GDPR and judgment C-154/21 in the letter “See my data”.');
  fireEvent.click(ask);
  expect(orders).toEqual([{ shop: 'shop.example', letter: 'access', findings: ['R1 a'] }]);
  await checkAccessibility();
});

test('a quotation leads to its place in the document it comes from', () => {
  render(list({ findings: [buildDatedFinding()] }));
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    'https://lamppu.example/privacy#:~:text=_ga%20Google%2013%20months',
  );
});

test('a document of another scheme is never a link', () => {
  render(list({ findings: [buildDatedFinding()], policies: [{ hash: 'sha256-1', url: 'javascript:alert(1)' }] }));
  expect(screen.queryByRole('link')).toBeNull();
});

test('many findings end in a fold that holds the rest', () => {
  const many = Array.from({ length: 20 }, (_, index) => buildDatedFinding({ key: `C2|${index}` }));
  const { container } = render(list({ findings: many }));
  expect(articles(container)).toBe(20);
  expect(articles(fold(/12 more/))).toBe(12);
});

describe('a finding put aside', () => {
  test('is folded away with the reason and the note, and leaves the others alone', async () => {
    render(list({ findings: [aside(), SILENT] }), onPage);
    const put = fold(/^Put aside: one finding/);
    expect(put.open).toBe(false);
    expect(articles(put)).toBe(1);
    expect(within(put).getByText('The shop explained it.')).toBeTruthy();
    expect(within(put).getByText('It is an old list.')).toBeTruthy();
    expect(within(put).queryByRole('button', { name: /^Ask for it/ })).toBeNull();
    await checkAccessibility();
  });

  test('is not the same as no difference', () => {
    render(list({ findings: [aside()] }));
    expect(screen.getByText('No other difference found.')).toBeTruthy();
  });

  test('that reads differently now is shown again and says so', () => {
    render(list({ findings: [aside({ message: 'lifetime-under' })] }));
    expect(screen.queryByText(/^Put aside: /)).toBeNull();
    expect(screen.getByText(/when it read differently\. It is shown again/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Put aside' })).toBeTruthy();
  });

  test('comes back when asked to, and the focus goes to what says so', async () => {
    render(list({ findings: [aside()] }, 'shop.example'));
    fireEvent.click(screen.getByRole('button', { name: 'Put back' }));
    await waitFor(() => expect(focusedNotice()).toContain('Back among the findings.'));
    expect(worker.orders()).toContainEqual({ command: 'restore-finding', shop: 'shop.example', key: 'C2 aside' });
  });

  test('stays where it is when the worker cannot put it back', async () => {
    worker.answers({ 'restore-finding': { ok: false, error: 'internal' } });
    render(list({ findings: [aside()] }));
    fireEvent.click(screen.getByRole('button', { name: 'Put back' }));
    expect(await screen.findByText(/Something went wrong/)).toBeTruthy();
  });
});

describe('putting aside', () => {
  const put = (note = ''): void => {
    fireEvent.click(screen.getByRole('button', { name: 'Put aside' }));
    fireEvent.click(screen.getByRole('radio', { name: 'It is wrong.' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: note } });
    fireEvent.click(screen.getByRole('button', { name: 'Put it aside' }));
  };

  test('asks why, takes a note of at most 500 characters, and can be undone', async () => {
    render(list({ findings: [SILENT] }, 'shop.example'), onPage);
    const open = screen.getByRole('button', { name: 'Put aside' });
    fireEvent.click(open);
    expect(open.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    expect(screen.getByRole('textbox').getAttribute('maxlength')).toBe('500');
    await checkAccessibility();
    fireEvent.click(open);
    put('  No.  ');
    await waitFor(() => expect(focusedNotice()).toContain('Put aside and no longer counted.'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Back among the findings.');
    expect(worker.orders()).toEqual([
      { command: 'dismiss-finding', shop: 'shop.example', key: SILENT.key, reason: 'mistaken', note: 'No.' },
      { command: 'restore-finding', shop: 'shop.example', key: SILENT.key },
    ]);
  });

  test('one after the other says so each time, and closing that leaves the focus in the list', async () => {
    render(list({ findings: [SILENT, buildDatedFinding()] }));
    for (const at of [0, 1]) {
      const open = screen.getAllByRole('button', { name: 'Put aside' })[at];
      open?.focus();
      if (open) fireEvent.click(open);
      fireEvent.click(screen.getByRole('button', { name: 'Put it aside' }));
      await waitFor(() => expect(focusedNotice()).toContain('Put aside and no longer counted.'));
    }
    fireEvent.click(screen.getByRole('button', { name: 'Close this note' }));
    expect(screen.queryByText('Put aside and no longer counted.')).toBeNull();
    expect(document.activeElement?.querySelectorAll('article').length).toBe(2);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('says when it could not be kept, and keeps what was written', async () => {
    worker.answers({ 'dismiss-finding': { ok: false, error: 'unknown-finding' } });
    render(list({ findings: [SILENT] }));
    put('No.');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no longer in the history/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('No.');
  });

  test('is not offered for what agrees', () => {
    render(list({ findings: [AGREES] }));
    expect(screen.queryByRole('button', { name: 'Put aside' })).toBeNull();
  });
});

describe('chips', () => {
  const three = [buildDatedFinding(), buildDatedFinding({ key: 'C9 x', rule: 'C9' }), SILENT, AGREES];

  test('narrow the list down by subject and by verdict, with counts', async () => {
    const { container } = render(list({ findings: [...three, aside()] }), onPage);
    expect(screen.getByText('4 of 4')).toBeTruthy();
    expect(chip('Cookies').textContent).toBe('Cookies 1');
    expect(chip('Differs').textContent).toBe('Differs 2');
    fireEvent.click(chip('Differs'));
    expect(screen.getByText('2 of 4')).toBeTruthy();
    expect(chip('Differs').getAttribute('aria-pressed')).toBe('true');
    expect(chip('Rights and contacts').textContent).toBe('Rights and contacts 0');
    fireEvent.click(chip('Consent'));
    expect(articles(container) - articles(fold(/^Put aside: /))).toBe(1);
    await checkAccessibility();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(document.activeElement?.textContent).toBe('4 of 4');
  });

  test('that leave nothing say so, and nothing is called without difference', () => {
    render(list({ findings: three }));
    fireEvent.click(chip('Rights and contacts'));
    fireEvent.click(chip('Differs'));
    expect(screen.getByText('Nothing here matches.')).toBeTruthy();
    expect(screen.queryByText('No difference found.')).toBeNull();
  });

  test('that ask for agreement unfold it', () => {
    render(list({ findings: three }));
    fireEvent.click(chip('Agrees'));
    expect(fold(/One thing agrees/).open).toBe(true);
    expect(screen.queryByText('No difference found.')).toBeNull();
  });

  test('stay pressed for a shop while the page is open, and for that shop alone', () => {
    const { unmount } = render(list({ findings: three }, 'stays.example'));
    fireEvent.click(chip('Cookies'));
    unmount();
    const { unmount: away } = render(list({ findings: three }, 'other.example'));
    expect(screen.getByText('4 of 4')).toBeTruthy();
    away();
    render(list({ findings: three }, 'stays.example'));
    expect(screen.getByText('1 of 4')).toBeTruthy();
  });

  test('are not there where nothing tells the findings apart', () => {
    render(list({ findings: [SILENT] }));
    expect(screen.queryByRole('status')).toBeNull();
  });
});

test('what is no longer found is folded away with its date and nothing to do', () => {
  render(list({ gone: [buildDatedFinding({ goneSince: Date.UTC(2026, 10, 23, 12) })] }));
  const gone = fold(/One finding is no longer found/);
  expect(gone.open).toBe(false);
  expect(gone.textContent).toMatch(/No longer found since .*23/);
  expect(within(gone).queryByRole('button', { name: /Put aside|Ask for it/ })).toBeNull();
});

describe('the request a finding supports', () => {
  const cases: [Partial<DatedFinding>, string, DraftOrder['letter']][] = [
    [{ rule: 'C2' }, 'Ask for it: access (Art. 15)', 'access'],
    [{ rule: 'C7', message: 'called-necessary' }, 'Ask for it: withdraw consent (Art. 7(3))', 'withdrawal'],
    [{ rule: 'C9', message: 'before-choice-cookies' }, 'Ask for it: erasure (Art. 17)', 'erasure'],
    [{ rule: 'L2' }, 'Ask for it: withdraw consent (Art. 7(3))', 'withdrawal'],
    [{ rule: 'N1', message: 'missing-objection' }, 'Ask for it: objection (Art. 21)', 'objection'],
    [{ rule: 'N1', message: 'missing-portability' }, 'Ask for it: data to take along (Art. 20)', 'portability'],
    [{ rule: 'N1', message: 'missing-rectification' }, 'Ask for it: correction (Art. 16)', 'rectification'],
    [{ rule: 'N1', message: 'missing-restriction' }, 'Ask for it: restriction (Art. 18)', 'restriction'],
  ];
  test.each(cases)('is one click away: %o', (over, name, letter) => {
    const orders: DraftOrder[] = [];
    render(list({ findings: [buildDatedFinding(over)], onDraft: (order) => orders.push(order) }, 'shop.example'));
    const button = screen.getByRole('button', { name });
    const [sentence, grounds] = (button.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(sentence ?? '')?.textContent).toBeTruthy();
    expect(document.getElementById(grounds ?? '')?.textContent).toMatch(
      /^This supports Articles? .+ in the letter “.+”\.$/,
    );
    fireEvent.click(button);
    expect(orders).toEqual([{ shop: 'shop.example', letter, findings: [buildDatedFinding().key] }]);
  });

  test('is not offered where there is none', () => {
    render(list({ findings: [buildDatedFinding({ rule: 'N9' }), AGREES], onDraft: () => undefined }));
    expect(screen.queryByRole('button', { name: /^Ask for it/ })).toBeNull();
  });
});
