(function () {
  'use strict';
  var form = document.getElementById('filter');
  var words = document.getElementById('words');
  var shown = document.getElementById('shown');
  var boxes = Array.from(form.querySelectorAll('input[type=checkbox]'));
  var claims = Array.from(document.querySelectorAll('.claim')).map(function (claim) {
    return { claim: claim, text: claim.textContent.toLowerCase(), findings: Array.from(claim.querySelectorAll('.finding')) };
  });
  function narrow() {
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var severities = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var count = 0;
    claims.forEach(function (one) {
      var any = false;
      one.findings.forEach(function (finding) {
        finding.hidden = !severities.some(function (severity) { return finding.classList.contains(severity); });
        any = any || !finding.hidden;
      });
      any = any && wanted.every(function (word) { return one.text.includes(word); });
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
