import $ from 'jquery';

/** Takes values on `change` after a `keydown` has marked the field as touched. The host wipes the password. */
const model = {};
globalThis.readModel = () => ({ ...model });
const row = (k, l, t = 'text') =>
  `<tr><td>${l}:</td><td><input name="smtp_${k}" data-k="${k}" type="${t}"></td></tr>`;
$(
  '#app',
).html(`<h3>SMTP</h3><table>${row('from', 'From address')}${row('password', 'Password', 'password')}${row('username', 'User')}${row('host', 'Server')}${row('port', 'Port')}
<tr><td>Encryption:</td><td><select data-k="security"><option>None</option><option>SSL</option><option>TLS</option></select></td></tr></table><button type="button">Save</button>`);
const touched = new Set();
$('input').on('keydown', (e) => touched.add($(e.target).data('k')));
$('input').on('change', (e) => {
  const k = $(e.target).data('k');
  if (!touched.has(k)) return;
  model[k] = $(e.target).val();
  if (k === 'host') $('[data-k=password]').val('');
});
$('select').on('change', (e) => {
  model.security = $(e.target).val().toLowerCase();
});
