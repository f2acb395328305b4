import { PageStorageBanner } from '../../components/keep/page-storage-banner.tsx';
import { SidePanelView } from '../../components/shop/side-panel-view.tsx';
import { mount } from '../../components/ui/mount.tsx';
import { languageHere } from '../../utils/services/language/language-here.ts';

mount(<SidePanelView />, 'app.name', <PageStorageBanner />, languageHere);
