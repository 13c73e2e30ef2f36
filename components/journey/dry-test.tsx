import type { JourneyProps, Navigation } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

/**
 * The test that changes nothing: the right settings with a made-up password. What its answer means is our
 * conclusion from reports (docs/evidence/auth-errors-apps.md, A.3), and the words say so.
 */
export function DryTest({ words, journey, navigation }: JourneyProps & { navigation: Navigation }) {
  return (
    <Disclosure title={words('dry.title')}>
      <p>{words('dry.how', { app: journey.appName })}</p>
      <ul class="reasons">
        <li>{words('dry.closed')}</li>
        <li>{words('dry.open')}</li>
      </ul>
      <p class="muted small">{words('dry.honest')}</p>
      <div class="row">
        <Button onPress={() => navigation.go('sheet')}>{words('dry.settings')}</Button>
        <Button onPress={() => navigation.go('explain')}>{words('test.message')}</Button>
      </div>
    </Disclosure>
  );
}
