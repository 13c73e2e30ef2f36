import type { JourneyProps } from '../props.ts';
import { Button } from '../ui/button.tsx';

/** The ways the person could take instead, a button each. */
export function OtherWays({ journey, plan, words, actions }: JourneyProps) {
  if (plan.otherWays.length === 0) return null;
  return (
    <div class="row">
      {plan.otherWays.map((way) => (
        <Button key={way} onPress={() => void actions.chooseWay(journey.id, way)}>
          {words(`route.choose.${way}`)}
        </Button>
      ))}
    </div>
  );
}
