import br from './data/holidays-br.json' with { type: 'json' };
import ch from './data/holidays-ch.json' with { type: 'json' };
import eeaIs from './data/holidays-eea-is.json' with { type: 'json' };
import eeaLi from './data/holidays-eea-li.json' with { type: 'json' };
import eeaNo from './data/holidays-eea-no.json' with { type: 'json' };
import euAt from './data/holidays-eu-at.json' with { type: 'json' };
import euBe from './data/holidays-eu-be.json' with { type: 'json' };
import euBg from './data/holidays-eu-bg.json' with { type: 'json' };
import euCy from './data/holidays-eu-cy.json' with { type: 'json' };
import euCz from './data/holidays-eu-cz.json' with { type: 'json' };
import euDe from './data/holidays-eu-de.json' with { type: 'json' };
import euDk from './data/holidays-eu-dk.json' with { type: 'json' };
import euEe from './data/holidays-eu-ee.json' with { type: 'json' };
import euEs from './data/holidays-eu-es.json' with { type: 'json' };
import euFi from './data/holidays-eu-fi.json' with { type: 'json' };
import euFr from './data/holidays-eu-fr.json' with { type: 'json' };
import euGr from './data/holidays-eu-gr.json' with { type: 'json' };
import euHr from './data/holidays-eu-hr.json' with { type: 'json' };
import euHu from './data/holidays-eu-hu.json' with { type: 'json' };
import euIe from './data/holidays-eu-ie.json' with { type: 'json' };
import euIt from './data/holidays-eu-it.json' with { type: 'json' };
import euLt from './data/holidays-eu-lt.json' with { type: 'json' };
import euLu from './data/holidays-eu-lu.json' with { type: 'json' };
import euLv from './data/holidays-eu-lv.json' with { type: 'json' };
import euMt from './data/holidays-eu-mt.json' with { type: 'json' };
import euNl from './data/holidays-eu-nl.json' with { type: 'json' };
import euPl from './data/holidays-eu-pl.json' with { type: 'json' };
import euPt from './data/holidays-eu-pt.json' with { type: 'json' };
import euRo from './data/holidays-eu-ro.json' with { type: 'json' };
import euSe from './data/holidays-eu-se.json' with { type: 'json' };
import euSi from './data/holidays-eu-si.json' with { type: 'json' };
import euSk from './data/holidays-eu-sk.json' with { type: 'json' };
import uk from './data/holidays-uk.json' with { type: 'json' };
import usCa from './data/holidays-us-ca.json' with { type: 'json' };
import type { HolidayFile } from './holiday-rule.ts';

/** Every jurisdiction whose holidays are on file. A new one is a file `data/holidays-….json` and a line here. */
export const holidayFiles: readonly HolidayFile[] = [
  br,
  ch,
  eeaIs,
  eeaLi,
  eeaNo,
  euAt,
  euBe,
  euBg,
  euCy,
  euCz,
  euDe,
  euDk,
  euEe,
  euEs,
  euFi,
  euFr,
  euGr,
  euHr,
  euHu,
  euIe,
  euIt,
  euLt,
  euLu,
  euLv,
  euMt,
  euNl,
  euPl,
  euPt,
  euRo,
  euSe,
  euSi,
  euSk,
  uk,
  usCa,
];
