import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  type DialogProps,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  Switch,
  webLightTheme,
} from '@fluentui/react-components';
import { type ComponentType, createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A modal dialog of the real Fluent UI 9 (tabster), which hides the rest of the page from focus. */
function App() {
  const [open, setOpen] = useState(false);
  const [pop, setPop] = useState(false);
  return h(
    FluentProvider,
    { theme: webLightTheme },
    h('h1', null, 'Mail'),
    h(Button, { id: 'opener', onClick: () => setOpen(true) }, 'Settings'),
    h(
      // Its types want the children as a property.
      Dialog as ComponentType<Partial<DialogProps>>,
      { open, modalType: 'modal', onOpenChange: (_, data) => setOpen(data.open) },
      h(
        DialogSurface,
        null,
        h(
          DialogBody,
          null,
          h(DialogTitle, null, 'Settings'),
          h(
            DialogContent,
            null,
            h(Switch, {
              id: 'target',
              label: 'POP',
              checked: pop,
              onChange: (_, data) => setPop(data.checked),
            }),
          ),
          h(
            DialogActions,
            null,
            h(Button, { id: 'save', appearance: 'primary', onClick: () => setOpen(false) }, 'Save'),
          ),
        ),
      ),
    ),
  );
}
createRoot(document.getElementById('app') as Element).render(h(App));
