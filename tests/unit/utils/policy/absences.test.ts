import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const filler =
  'We describe here at some length how the shop came to be, who founded it, and which yarns it has on its shelves today. '.repeat(
    8,
  );

describe('absences', () => {
  test('say what was looked for, and in how many sections', () => {
    const reading = read(
      `# Privacy\n\n${filler}\n\n# Your rights\n\nYou have the right of access and the right to rectification.`,
    );
    const portability = reading.absences.find((absence) => absence.item === 'right.20');
    expect(portability?.lookedFor).toContain('portability');
    expect(portability?.sections).toBe(2);
    expect(reading.absences.some((absence) => absence.item === 'right.15')).toBe(false);
  });

  test('a denied thing is not there', () => {
    const items = read(`# Privacy\n\n${filler}\n\nWe do not share your data with Posti Oyj.`).absences.map(
      (absence) => absence.item,
    );
    expect(items).toContain('recipient');
  });

  test('a page about cookies owes only what is owed about cookies', () => {
    const items = read(`# Cookies\n\nCookies are small files. ${filler}`).absences.map((absence) => absence.item);
    expect(items).toContain('cookie.lifetime');
    expect(items).not.toContain('controller.name');
  });

  test('a fragment misses nothing', () => expect(read('We use cookies.').absences).toEqual([]));
});
