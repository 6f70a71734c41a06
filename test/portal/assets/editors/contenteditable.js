/** A bare contenteditable element; its HTML goes into the hidden field on submit. */
window.portalMount = function (field, host) {
  var box = document.createElement("div");
  box.id = "editor";
  box.className = "rich-body";
  box.contentEditable = "true";
  box.setAttribute("role", "textbox");
  box.setAttribute("aria-multiline", "true");
  box.setAttribute("aria-label", "正文");
  box.innerHTML = field.value;
  field.hidden = true;
  host.append(box);
  document.execCommand("defaultParagraphSeparator", false, "p");
  return Promise.resolve({
    getHtml: function () {
      return box.innerHTML;
    },
    setHtml: function (html) {
      box.innerHTML = html;
    },
    sync: function () {
      field.value = box.innerHTML;
    },
  });
};
