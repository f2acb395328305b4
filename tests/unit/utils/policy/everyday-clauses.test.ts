import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

/** Clauses of every day that share their words with rights, grounds and decisions. */
const EVERYDAY: [PolicyLanguage, string][] = [
  ['de', 'Wir teilen Ihre Daten mit unseren Versandpartnern.'],
  ['de', 'Im Folgenden erklären wir, welche Daten wir zu welchem Zweck verarbeiten.'],
  ['de', 'Die Datenschutzhinweise von PayPal können Sie hier einsehen.'],
  ['de', 'Dies kann zu einer Einschränkung der Funktionen der Website führen.'],
  ['de', 'Die Löschung der Cookies erfolgt nach dem Schließen des Browsers.'],
  ['de', 'Beim Kauf haben Sie ein vierzehntägiges Widerrufsrecht.'],
  ['de', 'Sie erhalten von uns keine Werbung ohne Bestellung.'],
  ['de', 'Cookies werden als Datei auf Ihrem Rechner abgelegt.'],
  ['de', 'Bei einer Beschwerde an unseren Kundendienst speichern wir Ihre Nachricht.'],
  ['en', 'Your data may be transferred to another country.'],
  ['en', 'A cookie is stored as a file on your computer.'],
  ['en', 'We may merge personal data we hold about you with data from partners.'],
  ['en', 'Backups are wiped after 30 days.'],
  ['en', 'If you complain about a product we store your message.'],
  ['en', 'If you change your mind about an order you can return it within 14 days.'],
  ['en', 'Restriction of access to the servers keeps the data safe.'],
  ['en', 'Please update your personal details in your account before ordering.'],
  ['en', 'You can delete your information in cookies with your browser.'],
  ['sv', 'För att få tillgång till tjänsten skapar du ett konto.'],
  ['sv', 'Åtkomsten till uppgifterna begränsas till våra anställda.'],
  ['sv', 'Vi sparar uppgifter när du lämnar klagomål på en vara.'],
  ['sv', 'Vi lagrar dina samtycken till cookies.'],
  ['sv', 'Cookies sparas som en fil på din dator.'],
  ['sv', 'Automatisk radering sker efter 30 dagar.'],
  ['fi', 'Pääsyä tietoihin rajoitetaan käyttöoikeuksin.'],
  ['fi', 'Eväste tallennetaan tiedostona laitteellesi.'],
  ['fi', 'Käytämme tietoja reklamaatioiden ja virheiden korjaamiseen.'],
  ['fi', 'Tietoja siirretään toiseen järjestelmään varmuuskopiointia varten.'],
  ['fi', 'Asiakas tallentaa suostumuksensa asetuksiin.'],
  ['fi', 'Evästeiden poistamista varten katso selaimen ohjeet.'],
  ['en', 'We reserve the right to delete inactive accounts.'],
  ['en', 'All rights reserved; any copy of these texts needs our permission.'],
  ['en', 'You may request a copy of the standard contractual clauses.'],
  ['en', 'You can correct your order until it has been packed.'],
  ['en', 'You can withdraw from the purchase within 14 days.'],
  ['en', 'Access to the data is granted to employees only on request of their manager.'],
  ['en', 'We transmit data to the police upon request.'],
  ['en', 'Make a complaint about a faulty product with the form on our website.'],
  ['en', 'We keep a copy of your data in our backup.'],
  ['en', 'Your card data are transferred to another company only for payment.'],
  ['en', 'We limit the use of cookies to what is needed.'],
  ['en', 'You can object-test our API or press pause in the video player.'],
  ['en', 'We correct errors in our texts without delay.'],
  ['en', 'Customers have the right to return goods within 30 days.'],
  ['de', 'Wir behalten uns das Recht vor, fehlerhafte Preise zu korrigieren.'],
  ['de', 'Sie haben das Recht, binnen vierzehn Tagen den Vertrag zu widerrufen.'],
  ['de', 'Sie können Cookies in Ihrem Browser jederzeit löschen.'],
  ['de', 'Die Berichtigung von Rechnungen übernimmt unsere Buchhaltung.'],
  ['de', 'Wir sperren Konten bei Missbrauch.'],
  ['de', 'Der Kunde kann die Datei als PDF mitnehmen.'],
  ['de', 'Auf Verlangen der Behörden übermitteln wir Kopien der Rechnung.'],
  ['de', 'Einsicht in die Protokolle haben nur Administratoren.'],
  ['de', 'Bei Reklamationen ist eine Beschwerde bei unserem Kundendienst möglich.'],
  ['de', 'Unser Newsletter enthält keine Werbung für Dritte.'],
  ['de', 'Wir übertragen Ihre Daten an einen anderen Anbieter, wenn ein Dienst wechselt.'],
  ['sv', 'Du har rätt att ångra ditt köp inom 14 dagar.'],
  ['sv', 'Vi begränsar hur länge kakor lagras.'],
  ['sv', 'Du kan ta bort kakor i din webbläsare.'],
  ['sv', 'Rättelse av fakturor görs av vår kundtjänst.'],
  ['sv', 'Uppgifterna överförs till en annan leverantör när avtalet går ut.'],
  ['sv', 'Du kan få ut varan på butiken mot legitimation.'],
  ['sv', 'Vi förbehåller oss rätten att ändra priser.'],
  ['sv', 'Klagomål på en vara lämnas i butiken.'],
  ['sv', 'Ta med dig kvittot när du hämtar paketet.'],
  ['fi', 'Voit poistaa evästeet selaimen asetuksista.'],
  ['fi', 'Sinulla on oikeus palauttaa tuote 14 päivän kuluessa.'],
  ['fi', 'Pidätämme oikeuden muuttaa hintoja ja korjata hinnoitteluvirheitä.'],
  ['fi', 'Tallennamme tiedon antamastasi suostumuksesta.'],
  ['fi', 'Asiakas voi perua tilauksen ennen toimitusta.'],
  ['fi', 'Teemme kopion tiedoistasi varmuuskopiota varten.'],
  ['fi', 'Tiedot siirretään toiseen maahan palvelimen ylläpitoa varten.'],
  ['fi', 'Oikaisemme kirjanpidon virheet vuosittain.'],
  ['fi', 'Tuotetta koskevan valituksen voit tehdä asiakaspalveluun.'],
  ['fi', 'Tilaustiedot poistetaan automaattisesti kahden vuoden kuluttua.'],
  ['en', 'Servers are set up based on the country of the visitor, and the consent banner follows.'],
  ['en', 'The layout is based on the language; consent text included.'],
  ['de', 'Das Aussehen des Einwilligungsbanners beruht auf der Sprache des Browsers.'],
  ['sv', 'Bannerns språk baseras på webbläsarens språk, och först därefter visas texten om samtycke.'],
  ['fi', 'Kieli valitaan selaimen perusteella, ja suostumusikkuna näytetään ensin.'],
];

/** Rights granted in a sentence of their own, below no heading. */
const GRANTS: [PolicyLanguage, string, string][] = [
  ['en', '15', 'You have the right to access the personal data we hold about you.'],
  ['en', '16', 'You may ask us to update or correct your information.'],
  ['en', '17', 'You can request that your data be deleted at any time.'],
  ['en', '17', 'You have the right to have your personal data erased.'],
  ['en', '18', 'You have the right to ask us to limit how we use your data.'],
  ['en', '20', 'You have the right to receive your data in a machine-readable form.'],
  ['en', '21', 'You can object to our use of your data at any time.'],
  ['en', '7(3)', 'You may withdraw your consent at any time.'],
  ['en', '7(3)', 'If we rely on consent, you can change your mind at any time.'],
  ['en', '77', 'You may complain to the data protection authority.'],
  ['en', '77', 'You can file a complaint with the supervisory authority.'],
  ['en', '22', 'You have the right to ask for human review of automated decisions.'],
  ['de', '15', 'Sie können jederzeit Auskunft über die bei uns gespeicherten Daten verlangen.'],
  [
    'de',
    '15',
    'Auf Wunsch teilen wir Ihnen mit, welche Daten wir über Sie gespeichert haben; Sie haben ein Recht auf Auskunft.',
  ],
  ['de', '16', 'Sie haben das Recht, unrichtige Daten korrigieren zu lassen.'],
  ['de', '17', 'Sie haben das Recht, die Löschung Ihrer Daten zu verlangen.'],
  ['de', '17', 'Auf Anfrage werden Ihre Daten gelöscht; einen Anspruch auf Löschung haben Sie jederzeit.'],
  ['de', '18', 'Sie können die Einschränkung der Verarbeitung fordern.'],
  ['de', '20', 'Sie haben das Recht auf Herausgabe Ihrer Daten in einem gängigen Format.'],
  ['de', '21', 'Sie können der Nutzung Ihrer Daten für Werbung jederzeit widersprechen.'],
  ['de', '7(3)', 'Ihre Einwilligung können Sie jederzeit widerrufen.'],
  ['de', '77', 'Sie können sich bei der Aufsichtsbehörde beschweren.'],
  ['sv', '15', 'Du har rätt att få ett registerutdrag.'],
  ['sv', '15', 'Du kan begära att få ta del av dina uppgifter.'],
  ['sv', '16', 'Du har rätt att få felaktiga uppgifter rättade.'],
  ['sv', '17', 'Du kan begära att dina uppgifter raderas.'],
  ['sv', '18', 'Du har rätt att begära att behandlingen begränsas.'],
  ['sv', '20', 'Du har rätt att få ut dina uppgifter och flytta dem till en annan leverantör.'],
  ['sv', '21', 'Du kan när som helst invända mot behandlingen.'],
  ['sv', '7(3)', 'Du kan när som helst återkalla ditt samtycke.'],
  ['sv', '77', 'Du kan lämna klagomål till Integritetsskyddsmyndigheten.'],
  ['fi', '15', 'Sinulla on oikeus saada kopio tiedoistasi.'],
  ['fi', '15', 'Voit pyytää nähtäväksi sinua koskevat tiedot.'],
  ['fi', '16', 'Sinulla on oikeus oikaista virheelliset tiedot.'],
  ['fi', '17', 'Voit pyytää tietojesi poistamista.'],
  ['fi', '18', 'Voit vaatia käsittelyn rajoittamista.'],
  ['fi', '20', 'Sinulla on oikeus siirtää tietosi toiseen palveluun.'],
  ['fi', '21', 'Sinulla on oikeus vastustaa käsittelyä.'],
  ['fi', '7(3)', 'Voit perua suostumuksesi milloin tahansa.'],
  ['fi', '77', 'Sinulla on oikeus tehdä valitus valvontaviranomaiselle.'],
];

describe('everyday words say nothing of rights, grounds or decisions', () => {
  test.each(EVERYDAY)('%s: %s', (language, text) => {
    const reading = read(text, language);
    const told = (['right', 'legalBasis', 'automatedDecision'] as const).flatMap((kind) => claimsOf(reading, kind));
    expect(told.map(({ kind, quote }) => [kind, quote])).toEqual([]);
  });
});

describe('a right that is granted in passing is read', () => {
  test.each(GRANTS)('%s %s: %s', (language, article, text) => {
    const granted = claimsOf(read(text, language), 'right').filter(({ polarity }) => polarity === 'affirmed');
    expect(granted.map(({ value }) => value.article)).toContain(article);
  });
});

test.each<[PolicyLanguage, string, string]>([
  [
    'de',
    '# Ihre Rechte\n\nHier sperren wir:\n\n- wenn Sie Widerspruch gegen die Verarbeitung gemäß Art. 21 DSGVO eingelegt haben.\n\nSie haben das Recht, Widerspruch gegen die Verarbeitung einzulegen.',
    'Sie haben das Recht, Widerspruch gegen die Verarbeitung einzulegen.',
  ],
  [
    'en',
    '# Your rights\n\nWe restrict it if you ask:\n\n- if you object to processing under Article 21.\n\nYou have the right to object to processing.',
    'You have the right to object to processing.',
  ],
])('the sentence that grants a right is quoted, not the condition of another: %s', (language, text, quote) => {
  const objection = claimsOf(read(text, language), 'right').find(({ value }) => value.article === '21');
  expect(objection?.quote).toBe(quote);
});
