import { useState } from 'preact/hooks';
import type { JourneyProps } from '../props.ts';
import { Button } from '../ui/button.tsx';
import { TypePassword } from './type-password.tsx';

/** "I already have an app password": a quiet button that turns into the field to type it. In practice nobody has one. */
export function HavePassword(props: JourneyProps) {
  const [typing, setTyping] = useState(false);
  if (props.view.practice) return null;
  if (typing) return <TypePassword {...props} onDone={() => setTyping(false)} />;
  return (
    <Button kind="quiet" icon="pen" onPress={() => setTyping(true)}>
      {props.words('password.have')}
    </Button>
  );
}
