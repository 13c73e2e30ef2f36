// Email Configuration: "Test & Update" without leaving the page. The password field is emptied afterwards.
const form = document.querySelector('#configuration');
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  const result = document.querySelector('#result');
  const show = (kind, text) => {
    const line = document.createElement('p');
    line.className = kind;
    line.textContent = text;
    result.replaceChildren(line);
    result.scrollIntoView({ block: 'nearest' });
  };
  button.disabled = true;
  show('note', 'Testing, please wait...');
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
    });
    const { ok, message } = await response.json();
    show(ok ? 'good' : 'bad', message);
  } catch {
    show('bad', 'The app did not answer. Is the practice world still running?');
  }
  form.elements.password.value = '';
  button.disabled = false;
});
