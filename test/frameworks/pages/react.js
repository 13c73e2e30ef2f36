import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A controlled form: React keeps the model and writes it back into the inputs. */
function Form() {
  const [model, set] = useState({
    host: '',
    port: '',
    security: 'none',
    username: '',
    password: '',
    from: '',
    starttls: false,
  });
  globalThis.readModel = () => model;
  const bind = (key) => ({
    value: model[key],
    onChange: (e) => set((m) => ({ ...m, [key]: e.target.value })),
  });
  const field = (key, label, type = 'text') =>
    h('div', { key }, h('label', { htmlFor: key }, label), h('input', { id: key, type, ...bind(key) }));
  return h(
    'form',
    { onSubmit: () => (globalThis.submitted = true) },
    field('from', 'Sender email'),
    field('host', 'SMTP host'),
    h(
      'div',
      null,
      h('label', { htmlFor: 'security' }, 'Encryption'),
      h(
        'select',
        { id: 'security', ...bind('security') },
        ['none', 'ssl', 'tls'].map((o) => h('option', { key: o, value: o }, o.toUpperCase())),
      ),
    ),
    field('port', 'Port'),
    field('username', 'Username'),
    field('password', 'Password', 'password'),
    h('button', { type: 'submit' }, 'Save'),
  );
}
createRoot(document.getElementById('app')).render(h(Form));
