import { savesBy } from './saves-by.ts';

/** What the attributes of a control say, empty when they are not there. */
export interface Attributes {
  id: string;
  name: string;
  role: string;
  placeholder: string;
  autocomplete: string;
  title: string;
  /** ARIA: `aria-label`, and the ids of `aria-labelledby` and `aria-describedby`. */
  label: string;
  labelledBy: string;
  describedBy: string;
  multiple: boolean;
  /** By its attribute, or kept from keyboard and screen readers alike: the native twin that a drawn control has. */
  hidden: boolean;
  /** Values of attributes by which frameworks bind it. */
  binds: string;
  /** An attribute says that the page sends it on leaving. */
  saves: boolean;
}

/** Autocomplete tokens of the HTML standard say little here; anything else there is as good as a name. */
const standardAutocomplete =
  /^(?:on|off|new-password|current-password|username|email|name|nope|false|true|no|tel|url|one-time-code|street-address|country|organization)$/;

/** Attributes by which frameworks bind a field. */
const bindings =
  /^(?:formcontrolname|ng-model|v-model|data-test-subj)$|^data-.*(?:name|field|key|model|bind)/;

/** Reads a control's attributes in one pass: asking for each by name would be a dozen calls into the browser. */
export function attributesOf(element: Element): Attributes {
  const made: Attributes = {
    id: '',
    name: '',
    role: '',
    placeholder: '',
    autocomplete: '',
    title: '',
    label: '',
    labelledBy: '',
    describedBy: '',
    multiple: false,
    hidden: false,
    binds: '',
    saves: false,
  };
  let unheard = false;
  let unreached = false;
  for (const key of element.getAttributeNames()) {
    switch (key) {
      case 'type':
      case 'class':
      case 'value':
      case 'style':
      case 'required':
      case 'checked':
        break;
      case 'id':
      case 'name':
      case 'role':
      case 'placeholder':
      case 'title':
        made[key] = valueIn(element, key);
        break;
      case 'autocomplete':
        made.autocomplete = valueIn(element, key);
        if (!standardAutocomplete.test(made.autocomplete)) made.binds += ` ${made.autocomplete.slice(0, 80)}`;
        break;
      case 'aria-label':
        made.label = valueIn(element, key).trim();
        break;
      case 'aria-labelledby':
        made.labelledBy = valueIn(element, key);
        break;
      case 'aria-describedby':
        made.describedBy = valueIn(element, key);
        break;
      case 'multiple':
      case 'hidden':
        made[key] = true;
        break;
      case 'aria-hidden':
        unheard = valueIn(element, key) === 'true';
        break;
      case 'tabindex':
        unreached = valueIn(element, key) === '-1';
        break;
      default:
        if (bindings.test(key)) made.binds += ` ${valueIn(element, key).slice(0, 80)}`;
        made.saves ||= savesBy(key, element);
    }
  }
  made.hidden ||= unheard && unreached;
  return made;
}

const valueIn = (element: Element, name: string): string => element.getAttribute(name) ?? '';
