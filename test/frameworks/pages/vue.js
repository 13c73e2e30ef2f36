import { createApp } from 'vue/dist/vue.esm-bundler.js';

/** Half of the models are lazy: they listen to `change` only. The port follows the encryption. */
createApp({
  data: () => ({ model: { host: '', port: '25', security: 'none', username: '', password: '', from: '' } }),
  watch: {
    'model.security'(v) {
      this.model.port = v === 'ssl' ? '465' : v === 'none' ? '25' : '2587';
    },
  },
  mounted() {
    globalThis.readModel = () => ({ ...this.model });
  },
  template: `<form @submit.prevent="submitted = true">
    <div><label for="from">Sender email</label><input id="from" v-model="model.from"></div>
    <div><label for="host">SMTP host</label><input id="host" v-model.lazy="model.host"></div>
    <div><label for="port">Port</label><input id="port" v-model="model.port"></div>
    <div><label for="security">Encryption</label><select id="security" v-model="model.security"><option value="none">None</option><option value="ssl">SSL</option><option value="starttls">STARTTLS</option></select></div>
    <div><label for="username">Username</label><input id="username" v-model.trim="model.username"></div>
    <div><label for="password">Password</label><input id="password" type="password" v-model.lazy="model.password"></div>
    <button>Save</button></form>`,
}).mount('#app');
