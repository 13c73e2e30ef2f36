import angular from 'angular';

/** AngularJS with a debounced model and one that waits for blur. */
const row = (k, l, t = 'text', o = '') =>
  `<div><label for="${k}">${l}</label><input id="${k}" type="${t}" ng-model="m.${k}" ${o}></div>`;
document.getElementById('app').innerHTML =
  `<form ng-controller="c">${row('from', 'Sender email')}${row('host', 'SMTP host', 'text', `ng-model-options="{debounce: 50}"`)}${row('port', 'Port', 'number')}
<div><label for="security">Encryption</label><select id="security" ng-model="m.security"><option value="none">None</option><option value="ssl">SSL</option><option value="tls">TLS</option></select></div>
${row('username', 'Username')}${row('password', 'Password', 'password', `ng-model-options="{updateOn: 'blur'}"`)}<button>Save</button></form>`;
angular.module('a', []).controller('c', [
  '$scope',
  ($scope) => {
    $scope.m = { security: 'none' };
    globalThis.readModel = () => ({ ...$scope.m });
  },
]);
angular.bootstrap(document.getElementById('app'), ['a']);
