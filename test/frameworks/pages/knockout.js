import ko from 'knockout';

/** Knockout observables; the pair of check boxes excludes each other. */
const model = Object.fromEntries(
  ['from', 'host', 'port', 'username', 'password'].map((k) => [k, ko.observable('')]),
);
const ssl = ko.observable(true);
const starttls = ko.observable(false);
ssl.subscribe((v) => v && starttls(false));
starttls.subscribe((v) => v && ssl(false));
globalThis.readModel = () => ({
  ...Object.fromEntries(Object.entries(model).map(([k, v]) => [k, v()])),
  security: starttls() && !ssl() ? 'tls' : 'wrong',
});
const row = (k, l, t = 'text') => `<p><span>${l}</span> <input type="${t}" data-bind="value: ${k}"></p>`;
document.getElementById('app').innerHTML =
  `<section><h2>Outgoing mail server</h2>${row('from', 'Sender address')}${row('host', 'Server')}${row('port', 'Port')}
<p><label><input type="checkbox" data-bind="checked: ssl"> Use SSL</label></p><p><label><input type="checkbox" data-bind="checked: starttls"> Use STARTTLS</label></p>
${row('username', 'Login')}${row('password', 'Password', 'password')}<button>Save</button></section>`;
ko.applyBindings({ ...model, ssl, starttls }, document.getElementById('app'));
