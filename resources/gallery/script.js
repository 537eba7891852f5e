/* Shows a photo as large as the screen; without this file its link opens it. */
"use strict";
(() => {
  const dialog = document.querySelector("dialog");
  if (!dialog?.showModal) return;
  const part = (name) => dialog.querySelector("." + name);
  const links = [...document.querySelectorAll("a.photo")];
  let at = 0;
  let touch;

  function show(index) {
    at = (index + links.length) % links.length;
    const link = links[at];
    const picture = link.firstElementChild.cloneNode(true);
    for (const one of picture.children) one.sizes = "100vw";
    picture.lastElementChild.loading = "eager";
    const text = link.closest("figure").querySelectorAll("figcaption > *");
    const own = link.parentNode.querySelectorAll(":scope > .credit");
    part("stage").replaceChildren(picture);
    part("caption").replaceChildren(...[...text, ...own].map((one) => one.cloneNode(true)));
    part("caption").scrollTop = 0;
    part("counter").textContent = `${at + 1} / ${links.length}`;
  }

  links.forEach((link, index) => {
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(index);
      link.focus();
      dialog.showModal();
    };
  });
  part("previous").hidden = part("next").hidden = !links[1];
  part("previous").onclick = () => show(at - 1);
  part("next").onclick = () => show(at + 1);
  part("close").onclick = () => dialog.close();

  dialog.onkeydown = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && !event.altKey && !event.metaKey) show(at + step);
  };
  const start = ({ touches }) => {
    touch = touches[1] || visualViewport.scale > 1 ? null : touches[0];
  };
  dialog.addEventListener("touchstart", start, { passive: true });
  dialog.ontouchend = ({ changedTouches: [end] }) => {
    if (!touch) return;
    const x = end.clientX - touch.clientX;
    const y = end.clientY - touch.clientY;
    if (Math.abs(x) > 48 && Math.abs(x) > 2 * Math.abs(y)) show(at - Math.sign(x));
  };
})();
