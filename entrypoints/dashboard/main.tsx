import { DashboardView } from '../../components/history/dashboard-view.tsx';
import { PageStorageBanner } from '../../components/keep/page-storage-banner.tsx';
import { mount } from '../../components/ui/mount.tsx';
import { languageHere } from '../../utils/services/language/language-here.ts';

mount(<DashboardView />, 'page.dashboard', <PageStorageBanner />, languageHere);
