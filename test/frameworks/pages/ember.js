import { Input } from 'ember-source/@ember/component/index.js';
import { on } from 'ember-source/@ember/modifier/index.js';
import { trackedObject } from 'ember-source/@ember/reactive/collections.js';
import { renderComponent } from 'ember-source/@ember/renderer/index.js';
import { template } from 'ember-source/@ember/template-compiler/index.js';

/** Ember's own two-way inputs, and the one-way ones with `on` that its guides teach. The port follows the encryption. */
const model = trackedObject({ from: '', host: '', port: '25', security: 'none', username: '', password: '' });
globalThis.readModel = () => ({ ...model });
const take = (key) => (event) => {
  model[key] = event.target.value;
};
const takeSecurity = (event) => {
  model.security = event.target.value;
  model.port = model.security === 'none' ? '25' : '2587';
};
const submit = (event) => event.preventDefault();
const isSecurity = (value) => model.security === value;
const Form = template(
  `<form {{on "submit" submit}}>
    <div class="control"><label for="from">Sender email</label><Input id="from" @type="email" @value={{model.from}} /></div>
    <div class="control"><label for="host">SMTP host</label><Input id="host" @value={{model.host}} /></div>
    <div class="control"><label for="port">Port</label><input id="port" value={{model.port}} {{on "change" takePort}}></div>
    <div class="control"><label for="security">Encryption</label>
      <select id="security" {{on "change" takeSecurity}}>
        <option value="none" selected={{isSecurity "none"}}>None</option><option value="tls" selected={{isSecurity "tls"}}>STARTTLS</option><option value="ssl" selected={{isSecurity "ssl"}}>SSL/TLS</option>
      </select></div>
    <div class="control"><label for="username">User name</label><input id="username" value={{model.username}} {{on "input" takeUsername}}></div>
    <div class="control"><label for="password">Password</label><Input id="password" @type="password" @value={{model.password}} /></div>
    <button type="submit">Save</button></form>`,
  {
    strictMode: true,
    scope: () => ({
      Input,
      on,
      model,
      submit,
      isSecurity,
      takeSecurity,
      takePort: take('port'),
      takeUsername: take('username'),
    }),
  },
);
renderComponent(Form, { into: document.getElementById('app') });
