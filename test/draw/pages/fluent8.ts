import { DefaultButton, Dialog, DialogFooter, PrimaryButton, Toggle } from '@fluentui/react';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A modal dialog of the real Fluent UI 8, which keeps focus and clicks inside a zone of its own. */
function App() {
  const [open, setOpen] = useState(false);
  const [pop, setPop] = useState(false);
  return h(
    'main',
    null,
    h('h1', null, 'Mail'),
    h(DefaultButton, { id: 'opener', text: 'Settings', onClick: () => setOpen(true) }),
    h(
      Dialog,
      {
        hidden: !open,
        onDismiss: () => setOpen(false),
        dialogContentProps: { title: 'Settings' },
        modalProps: { isBlocking: true },
      },
      h(Toggle, { id: 'target', label: 'POP', checked: pop, onChange: (_, on) => setPop(on === true) }),
      h(
        DialogFooter,
        null,
        h(PrimaryButton, { id: 'save', text: 'Save', onClick: () => setOpen(false) }),
        h(DefaultButton, { text: 'Discard', onClick: () => setOpen(false) }),
      ),
    ),
  );
}
createRoot(document.getElementById('app') as Element).render(h(App));
