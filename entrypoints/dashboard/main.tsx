import { DashboardView } from '../../components/history/dashboard-view.tsx';
import { PageStorageBanner } from '../../components/keep/page-storage-banner.tsx';
import { mount } from '../../components/ui/mount.tsx';

mount(<DashboardView />, 'page.dashboard', <PageStorageBanner />);
