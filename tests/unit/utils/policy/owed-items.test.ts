import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe('what is owed and not said', () => {
  const filler = {
    en: 'Here we tell at some length how our shop came to be, who founded it and which yarns are on its shelves today. ',
    fi: 'Tässä kerromme hieman pidemmin, miten kauppamme syntyi, kuka sen perusti ja mitä lankoja hyllyissä on nyt. ',
    sv: 'Här berättar vi lite längre om hur butiken kom till, vem som grundade den och vilka garner som finns på hyllan. ',
    de: 'Hier erzählen wir etwas länger, wie unser Laden entstand, wer ihn gründete und welche Garne im Regal liegen. ',
  };
  const items = (language: keyof typeof filler, text: string): string[] =>
    read(`# X\n\n${filler[language].repeat(9)}\n\n${text}`, language).absences.map(({ item }) => item);

  test.each<[keyof typeof filler, string]>([
    ['en', '# Transfers\n\nData are transferred to the United States under standard contractual clauses.'],
    ['fi', '# Siirrot\n\nTietoja siirretään Yhdysvaltoihin vakiosopimuslausekkeiden perusteella.'],
    ['sv', '# Överföring\n\nUppgifter överförs till USA med stöd av standardavtalsklausuler.'],
    ['de', '# Drittländer\n\nDaten werden auf Grundlage von Standardvertragsklauseln in die USA übermittelt.'],
  ])('%s: clauses without a copy, and nothing on whether data must be given', (language, text) => {
    expect(items(language, text)).toEqual(expect.arrayContaining(['transfer.copy', 'data.required']));
    expect(items(language, text)).not.toContain('transfer.safeguard');
    expect(items(language, '')).not.toContain('transfer.copy');
  });

  test.each<[keyof typeof filler, string]>([
    ['en', '# What data we collect\n\nWe collect credit information.'],
    ['fi', '# Mitä tietoja keräämme\n\nKeräämme luottotietoja.'],
    ['sv', '# Vilka uppgifter vi samlar in\n\nVi samlar in kredituppgifter.'],
    ['de', '# Welche Daten wir erheben\n\nWir erheben Bonitätsdaten.'],
  ])('%s: credit data without their source and without a word on automated decisions', (language, text) => {
    expect(items(language, text)).toEqual(expect.arrayContaining(['data.source', 'automatedDecision']));
    expect(items(language, '')).not.toContain('data.source');
  });

  test('a denial answers the question of automated decisions', () => {
    const credit = '# What data we collect\n\nWe collect credit information.';
    expect(items('en', `${credit}\n\n# Decisions\n\nWe make no automated decisions.`)).not.toContain(
      'automatedDecision',
    );
  });

  test('a language that is not read in full misses nothing', () =>
    expect(read(`# X\n\n${filler.en.repeat(9)}`, 'und').absences).toEqual([]));
});
