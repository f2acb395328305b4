import { StorageBanner } from '../../components/keep/storage-banner.tsx';
import { PopupView } from '../../components/shop/popup-view.tsx';
import { mount } from '../../components/ui/mount.tsx';

mount(<PopupView />, 'app.name', <StorageBanner />);
