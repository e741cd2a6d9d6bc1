(function () {
  'use strict';
  var form = document.getElementById('filter');
  var words = document.getElementById('words');
  var shown = document.getElementById('shown');
  var boxes = Array.from(form.querySelectorAll('input[type=checkbox]'));
  function text(element) { return element.textContent.toLowerCase(); }
  var claims = Array.from(document.querySelectorAll('.claim')).map(function (claim) {
    var findings = Array.from(claim.querySelectorAll('.finding'));
    return { claim: claim, head: text(claim.querySelector('h3')), findings: findings, texts: findings.map(text) };
  });
  function narrow() {
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var severities = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var count = 0;
    claims.forEach(function (one) {
      var any = false;
      var seen = one.head;
      one.findings.forEach(function (finding, i) {
        finding.hidden = !severities.some(function (severity) { return finding.classList.contains(severity); });
        any = any || !finding.hidden;
        seen += finding.hidden ? '' : ' ' + one.texts[i];
      });
      any = any && wanted.every(function (word) { return seen.includes(word); });
      one.claim.hidden = !any;
      count += any ? 1 : 0;
    });
    shown.textContent = count + ' of ' + claims.length + ' claims';
  }
  form.addEventListener('input', narrow);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.hidden = false;
  narrow();
})();
