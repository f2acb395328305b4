import { describe, expect, test } from 'vitest';
import { choiceOf, narrows, speaksOfConsent } from '../../../../../utils/services/in-page/consent-label.ts';
import lexicon from '../../../../../utils/services/in-page/data/consent-words.json' with { type: 'json' };

/** Labels as shops and their tools write them, by what a click on them means; a bar stands between two. */
const LABELS = {
  accepted: {
    en: 'Accept all | ACCEPT ALL COOKIES | Accept\n all | Allow all | I agree | OK, got it | Okay | I understand | I consent | By accepting | Start allowing all | Use all cookies | Continue | Save and accept all | Confirm all | Confirm everything | Accept non-essential cookies',
    fi: 'Hyväksy kaikki | Salli kaikki | Suostun | Selvä | Jatka | Käytä kaikkia evästeitä | Hyväksy kaikki ja tallenna | Hyväksy ei-välttämättömät',
    sv: 'Acceptera alla | Godkänn alla | Tillåt alla | Jag förstår | Fortsätt | Använd alla kakor | Spara och godkänn allt | Acceptera icke nödvändiga | Godkänn ej nödvändiga',
    de: 'Alle akzeptieren | Allen zustimmen | Alle zulassen | Ich akzeptiere | Alle erlauben | Alles annehmen | Einverstanden | Verstanden | Fortfahren | Alle verwenden | Alle nutzen | Speichern und alles akzeptieren | Nicht notwendige akzeptieren',
    da: 'Accepter alle | Jeg accepterer | Tillad alle | Godkend alle | Fortsæt | Brug alle cookies | Gem og tillad alle | Tillad ikke nødvendige',
    no: 'Godta alle | Aksepter alle | Tillat alle | Godkjenn alle | Jeg samtykker | Bruk alle | Lagre og godta alle',
    nl: 'Alles accepteren | Accepteer alle cookies | Alle cookies toestaan | Akkoord | Doorgaan | Begrepen | Alles opslaan | Niet noodzakelijke toestaan',
    fr: 'Tout accepter | J’accepte | Accepte | Tout autoriser | Continuer | D’accord | Compris | Accepter tous les cookies | Autoriser toutes | Enregistrer et accepter tout | Accepter les non essentiels',
  },
  refused: {
    en: 'Reject all | Refuse | Decline | Deny | Necessary only | Accept only necessary | Only essential cookies | Essentials only | Disagree and close | Continue without accepting | Don’t allow | Dont allow | Do not accept | Accept no cookies | Never allow | No thanks | Accept necessary cookies | Required cookies only | Strictly needed | Technical only | Technically needed only | Save necessary only | Reject non-essential',
    fi: 'Hylkää kaikki | Kiellä | Estä kaikki | Kieltäydy | Vain välttämättömät | Hyväksy vain välttämättömät | En hyväksy | En salli | En suostu | Ei kiitos | Ei sallita | Älä salli | Jatka ilman evästeitä | Hyväksy vain tarpeelliset | Vain pakolliset | Jatka hyväksymättä',
    sv: 'Neka alla | Avvisa alla | Avböj | Nej tack | Nej, tillåt inga | Endast nödvändiga | Godkänn bara nödvändiga | Fortsätt utan att acceptera | Acceptera inte',
    de: 'Alle ablehnen | Verweigern | Nein danke | Nein, nicht zulassen | Keine akzeptieren | Kein Tracking erlauben | Ohne Cookies fortfahren | Nur notwendige Cookies akzeptieren | Nur erforderliche | Nur essenzielle | Nicht zustimmen | Nicht akzeptieren | Nur technisch notwendige akzeptieren',
    da: 'Afvis alle | Afslå | Nej tak | Nej, tillad ikke | Fortsæt uden at acceptere | Kun nødvendige',
    no: 'Avvis alle | Avslå | Nei takk | Nei, ikke tillat | Godta uten sporing | Bare nødvendige',
    nl: 'Alles weigeren | Afwijzen | Nee bedankt | Nee, niet accepteren | Doorgaan zonder te accepteren | Geen cookies toestaan | Alleen noodzakelijke | Alleen functionele cookies',
    fr: 'Tout refuser | Je refuse | Rejeter | Non merci | Ne pas accepter | Continuer sans accepter | Non, autoriser aucun cookie | Accepter les nécessaires | Cookies essentiels | Indispensables | Obligatoires',
  },
  settings: {
    en: 'Cookie settings | Manage preferences | Customise | Customize | More options | Let me choose | My choices | Your choice | Cookie selection',
    fi: 'Asetukset | Muuta asetuksia | Siirry asetuksiin | Muokkaa valintoja | Mukauta | Hallitse evästeitä | Valinnat | Valintani',
    sv: 'Inställningar | Anpassa | Hantera kakor | Välj själv | Mina val',
    de: 'Einstellungen | Auswahl anpassen | Cookies verwalten | Auswahl',
    da: 'Indstillinger | Tilpas | Administrer cookies | Mine valg',
    no: 'Innstillinger | Tilpass | Administrere | Valgene mine',
    nl: 'Instellingen | Aanpassen | Cookies beheren | Beheer cookies | Voorkeuren | Mijn keuzes',
    fr: 'Paramètres | Paramétrer | Personnaliser | Gérer les cookies | Préférences | Mes choix',
  },
  saved: {
    en: 'Save settings | Save preferences | Confirm my choices | Confirm choice | Allow selection | Accept selected | Save all preferences',
    fi: 'Tallenna asetukset | Vahvista valinnat | Salli valinta | Hyväksy valitut | Hyväksy valitsemani | Tallenna valintani',
    sv: 'Spara inställningar | Bekräfta mina val | Tillåt urval | Godkänn valda',
    de: 'Einstellungen speichern | Auswahl bestätigen | Auswahl erlauben | Ausgewählte akzeptieren',
    da: 'Gem indstillinger | Bekræft valg | Tillad valgte',
    no: 'Lagre innstillinger | Bekreft valgene | Tillat utvalg | Tillat utvalgte',
    nl: 'Instellingen opslaan | Keuze bevestigen | Selectie toestaan | Geselecteerde toestaan',
    fr: 'Enregistrer mes choix | Sauvegarder | Confirmer mes choix | Valider ma sélection | Autoriser la sélection',
  },
} as const;

const cases = Object.entries(LABELS).flatMap(([choice, languages]) =>
  Object.entries(languages).flatMap(([language, labels]) =>
    labels.split(' | ').map((label) => [choice, language, label] as const),
  ),
);

test.each(cases)('%s (%s): %j', (choice, _, label) => {
  expect(choiceOf(label)).toBe(choice);
});

describe('every word of the data is needed for a label of its language', () => {
  const SUBJECTS = [
    'We use cookies and tracking technologies',
    'your consent',
    'Manage your privacy preferences',
    'Käytämme evästeitä',
    'Pyydämme suostumuksen',
    'Yksityisyysasetukset',
    'Vi använder kakor',
    'ditt samtycke',
    'Integritetsinställningar',
    'Ihre Einwilligung',
    'Datenschutzeinstellungen',
    'Privatsphäre-Einstellungen',
    'dit samtykke',
    'informasjonskapsler',
    'uw toestemming',
    'des traceurs',
    'votre consentement',
  ];
  const words = Object.entries(lexicon).flatMap(([category, languages]) =>
    typeof languages === 'string'
      ? []
      : Object.entries(languages).flatMap(([language, patterns]) =>
          patterns.map((pattern) => [category, language, pattern] as const),
        ),
  );

  test.each(words)('%s (%s): %s', (category, language, pattern) => {
    const lower = (text: string): string => text.toLowerCase().replaceAll('’', "'");
    if (category === 'subject') {
      expect(SUBJECTS.filter((text) => lower(text).includes(pattern) && speaksOfConsent(text))).not.toEqual([]);
      return;
    }
    const parts = pattern
      .split(' ')
      .map((part) => `${part.replace(/\*$/, '')}${part.endsWith('*') ? '' : "(?![\\p{L}'])"}`);
    const expression = new RegExp(`(?<![\\p{L}'])${parts.join("[\\p{L}']*[^\\p{L}']+")}`, 'u');
    expect(cases.filter(([, its, label]) => its === language && expression.test(lower(label)))).not.toEqual([]);
  });
});

test.each([
  '',
  '  ',
  'Add to cart',
  'Lägg i varukorgen',
  'Tillbaka',
  'Lue lisää',
  'Impressum',
  'En savoir plus',
  'Læs mere',
  'Vis detaljer',
  'x',
  `Accept ${'x'.repeat(80)}`,
])('%j is no choice', (label) => {
  expect(choiceOf(label)).toBeNull();
});

test('a long word broken by soft hyphens is one word', () => {
  expect(choiceOf('Alle ak\u00adzep\u00adtie\u00adren')).toBe('accepted');
});

test.each(['Add to cart', 'Track your parcel: tracking number 7', 'Integritet', ''])(
  '%j does not speak of consent',
  (text) => {
    expect(speaksOfConsent(text)).toBe(false);
  },
);

test('what is necessary is told from what is not', () => {
  expect(narrows('Strictly necessary cookies')).toBe(true);
  expect(narrows('Non-essential cookies')).toBe(false);
  expect(narrows('Marketing')).toBe(false);
});
