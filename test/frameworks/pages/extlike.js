/**
 * What desktop-like toolkits do: generated ids, labels apart from their inputs, values taken on a buffered
 * `keyup` or on blur, read-only combos whose list is drawn at the end of the body, and authentication fields
 * that appear only when a box is ticked.
 */
const model = { security: 'none' };
globalThis.readModel = () => ({ ...model });
let n = 1000;
const app = document.getElementById('app');
const take = (k, input) => {
  let timer = 0;
  const commit = () => {
    model[k] = input.value;
  };
  input.addEventListener('keyup', () => {
    clearTimeout(timer);
    timer = setTimeout(commit, 30);
  });
  input.addEventListener('blur', commit);
};
const row = (k, label, type = 'text') => {
  const id = `textfield-${++n}`;
  const div = document.createElement('div');
  div.className = 'x-field';
  div.innerHTML = `<span class="x-label" id="${id}-labelEl"><span>${label}:</span></span><div class="x-body"><div class="x-wrap"><input id="${id}-inputEl" name="${k}" type="${type}" role="textbox" aria-labelledby="${id}-labelEl"></div></div>`;
  take(k, div.querySelector('input'));
  return div;
};
const combo = document.createElement('div');
combo.innerHTML = `<label id="c-label" for="c-inputEl"><span>Encryption:</span></label><div><input id="c-inputEl" role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly value="None (insecure)"><div class="trigger" style="width:16px;height:16px;display:inline-block">v</div></div>`;
const open = () => {
  if (document.getElementById('boundlist')) return;
  const list = document.createElement('ul');
  list.id = 'boundlist';
  list.setAttribute('role', 'listbox');
  list.innerHTML = ['None (insecure)', 'STARTTLS', 'TLS']
    .map((o) => `<li role="option" style="padding:4px">${o}</li>`)
    .join('');
  list.addEventListener('mousedown', (e) => {
    combo.querySelector('input').value = e.target.textContent;
    model.security = e.target.textContent.toLowerCase();
    list.remove();
  });
  document.body.append(list);
};
combo.querySelector('input').addEventListener('mousedown', () => setTimeout(open, 20));
const auth = document.createElement('div');
auth.innerHTML = `<label><input type="checkbox" id="auth"> SMTP authentication</label><div id="cred"></div>`;
auth.querySelector('input').addEventListener('change', (e) => {
  const cred = auth.querySelector('#cred');
  if (e.target.checked) cred.append(row('username', 'Username'), row('password', 'Password', 'password'));
  else cred.replaceChildren();
});
const title = document.createElement('h2');
title.textContent = 'SMTP target';
app.append(title, row('from', 'From Address'), row('host', 'Server'), combo, row('port', 'Port'), auth);
const save = document.createElement('button');
save.textContent = 'OK';
app.append(save);
