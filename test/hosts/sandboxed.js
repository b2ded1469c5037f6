/** Nobody outside can look into a sandboxed page, so it acts by itself and tells what it saw. */
const checklist = document.querySelector('lm-principle-checklist');

checklist.addEventListener('lm-change', async () => {
  await checklist.updateComplete;
  parent.postMessage(
    { faults: window.faults, checked: checklist.value.answers, text: checklist.shadowRoot.textContent },
    '*',
  );
});

checklist.updateComplete.then(() => checklist.shadowRoot.querySelector('input').click());
