import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const controllers = (language: PolicyLanguage, text: string): unknown[] =>
  claimsOf(read(text, language), 'controller.name').map(({ value }) => value);

/** Texts of a language with the names they tell. */
type Rows = [PolicyLanguage, string, string[]][];

function told(what: string, rows: Rows): void {
  describe(what, () => {
    test.each(rows)('in %s: %s', (language, text, names) => expect(controllers(language, text)).toEqual(names));
  });
}

told('a shop in whose name something is done', [
  ['sv', 'Lyktgården samlar in följande uppgifter om dig. Kunder hos Lyktgården får ett konto.', ['Lyktgården']],
  [
    'sv',
    'Lyktgrossen.example insamlar och behandlar uppgifter om dig när du handlar hos Lyktgrossen.example.',
    ['Lyktgrossen.example'],
  ],
  ['sv', 'Lyktgården lägger stor vikt vid personuppgifter och sköter dem väl.', ['Lyktgården']],
  ['sv', 'På Vekegården hanterar vi bara sådana personuppgifter som behövs.', ['Vekegården']],
  ['sv', 'I Norra Vekegården samlar vi in uppgifter. Norra Vekegården följer lagen.', ['Norra Vekegården']],
  ['sv', 'Du är medlem hos oss på Vekegården. Vi sparar uppgifter om dig.', ['Vekegården']],
  ['sv', 'Genom att handla hos Vekegården godkänner du vår behandling av personuppgifter.', ['Vekegården']],
  [
    'fi',
    'Lyhtypiha -verkkokauppasivusto noudattaa henkilötietolakia. Ole yhteydessä Lyhtypiha -sivuston kautta.',
    ['Lyhtypiha'],
  ],
  ['en', 'By shopping with Wick Yard, you agree to this notice. We keep your order.', ['Wick Yard']],
]);

told('no service, word for any firm or notice for a name', [
  ['sv', 'Föreningen behandlar dina personuppgifter. Föreningen sparar dem.', []],
  ['sv', 'Integritetspolicyn beskriver hur vi gör. Enligt Integritetspolicyn sparar vi uppgifter.', []],
  ['sv', 'På Facebook hanterar vi dina meddelanden.', []],
  ['sv', 'Du som är medlem i Norska ljuskyrkan hör till oss.', []],
  ['sv', 'Vi delar uppgifter med Vekekassan. Vekekassan behandlar dina personuppgifter.', []],
]);

told('a club by its name', [
  ['sv', 'Norra Vekens Ljusklubb har godkänt följande policy om personuppgifter.', ['Norra Vekens Ljusklubb']],
  [
    'sv',
    'När Norra Vekens Ljusklubb (”föreningen, vi/oss”) bedriver verksamhet behandlar vi uppgifter.',
    ['Norra Vekens Ljusklubb'],
  ],
  ['en', 'When the Old Wick Society (“the Society, we/us”) meets, we keep a list of members.', ['Old Wick Society']],
]);

told('a name and its own address on the net', [
  ['sv', 'Cookiepolicy\n\nVi använder kakor.\n\nVeke Juridik\n\nE-post: info@vekejuridik.example', ['Veke Juridik']],
  [
    'fi',
    'Käsittelemme tietoja. Kirjoita meille: info@lyhtypiha.example. Lyhtypihan väki auttaa, ja Lyhtypiha vastaa.',
    ['Lyhtypiha'],
  ],
  ['en', 'We keep your order. Write to hello@wickyard.example. © 2026 Wick Yard', ['Wick Yard']],
  ['sv', 'Vi delar uppgifter med Vekeposten, se info@vekeposten.example för hur mottagare gör.', []],
]);

told('whoever calls itself "we", with more around', [
  ['sv', 'Vekejet, som ingår i Lyktgruppen, (”vi” eller ”oss”) behandlar uppgifter.', ['Vekejet']],
  [
    'fi',
    'Tässä kerrotaan, miten Lyhty Register -konserniyhtiö (jäljempänä "Lyhty" tai "me") toimii.',
    ['Lyhty Register'],
  ],
  ['en', 'Wick Yard “hereinafter referred to as the company, we or us” keeps data.', ['Wick Yard']],
]);

told('what stands between the role and the name', [
  ['fi', 'Rekisterinpitäjä, joka noudattaa EU:n asetusta, on Lyhtypiha, Y-tunnus 2552067-8.', ['Lyhtypiha']],
  [
    'de',
    'Der Verantwortliche, auch bekannt als der Verkäufer, ist Dochthof Rosa Beispiel, Tel. 030 123456.',
    ['Dochthof Rosa Beispiel'],
  ],
  [
    'sv',
    '# Registeransvarig\n\nDet är Veke Hotell A/S, org.nr 54399219, som är registeransvarig.',
    ['Veke Hotell A/S'],
  ],
  ['sv', 'Veke Bild med organisationsnummer 556016-0680 är personuppgiftsansvarig.', ['Veke Bild']],
]);

told('those responsible in a row or with a partner', [
  ['sv', 'Personuppgiftsansvariga är Vekestads universitet, Lyktradion Ab och Granris Ab.', ['Vekestads universitet']],
  [
    'fi',
    '# Rekisterinpitäjä\n\nLyhtypiha (yhteistyössä Kuusi Group AB:n kanssa)\nSähköposti: a@kuusi.example',
    ['Lyhtypiha'],
  ],
  ['sv', 'Takbolaget Norr AB värnar om dig. Takbolaget Norr AB är personuppgiftsansvarig.', ['Takbolaget Norr AB']],
]);

told('a name behind a label or below a point of a list', [
  ['fi', '1. Rekisterinpitäjä\nYritys: Lyhtypiha Productions\nY-tunnus: 2552067-8', ['Lyhtypiha Productions']],
  ['sv', '1. Personuppgiftsansvarig\nFöretag: Vekegården\nAdress: Storgatan 3, 111 34 Stockholm', ['Vekegården']],
  [
    'fi',
    ' • Rekisterin ylläpitäjät\n • Tmi Ada Esimerkki (Y-tunnus: 9123457-3)\n\nTietoja säilytetään.',
    ['Tmi Ada Esimerkki'],
  ],
]);

told('a name that lends its end, or goes on behind its form', [
  ['sv', 'Norra Tak- och Plåtslageri AB är personuppgiftsansvarig.', ['Norra Tak- och Plåtslageri AB']],
  ['de', 'Verantwortlicher ist die Nord Bau- und Möbelhaus GmbH.', ['Nord Bau- und Möbelhaus GmbH']],
  ['fi', 'Rekisterinpitäjä on Lyhtypihan Siivous- ja Muuttopalvelut Oy.', ['Lyhtypihan Siivous- ja Muuttopalvelut Oy']],
  ['fi', 'Rekisterinpitäjä on Kustannus Oy Lyhty-Valo, Y-tunnus 2552067-8.', ['Kustannus Oy Lyhty-Valo']],
]);

told('the first of what stands between slashes', [
  [
    'fi',
    '# Rekisterinpitäjä\n\nAda Esimerkki / Lyhty House / www.lyhty.example / Kujatie 1 B 00100 Helsinki',
    ['Ada Esimerkki'],
  ],
  ['fi', 'Rekisterinpitäjä – Lyhtypiha / Ada Esimerkki’', ['Lyhtypiha / Ada Esimerkki']],
]);

told('a firm that calls itself "we" behind what it is', [
  [
    'sv',
    'VEKEPREMIEN INTEGRITETSPOLICY\n\nSe www.vekepremien.example.\n\nHär står policyn för Veke Ltd, ett aktiebolag med nummer 411428 ("vi", "oss" eller "Veke Ltd").',
    ['Veke Ltd'],
  ],
]);

told('what is done by the shop itself', [
  [
    'sv',
    'Vekekompaniet använder dina personuppgifter på ett säkert sätt. Register förs av Vekekompaniet för dig.',
    ['Vekekompaniet'],
  ],
  ['sv', 'Vi samlar in uppgifter när du kontaktar Vekepoolen eller besöker vår hemsida.', ['Vekepoolen']],
  ['sv', 'Veke och Hel Tand AB ansvarar. Lykt AB är ansvarig för hantering av dina personuppgifter.', ['Lykt AB']],
]);

told('no club of which another is a member', [
  ['en', 'This Club is a part of the Athletic Association. The Athletic Association has rules.', []],
]);
