import { PageStorageBanner } from '../../components/keep/page-storage-banner.tsx';
import { SidePanelView } from '../../components/shop/side-panel-view.tsx';
import { mount } from '../../components/ui/mount.tsx';

mount(<SidePanelView />, 'app.name', <PageStorageBanner />);
