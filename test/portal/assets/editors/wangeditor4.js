/** wangEditor 4 works in a div of its own; its HTML goes into the hidden field as it changes, and on submit. */
window.portalMount = function (field, host) {
  var box = document.createElement("div");
  box.id = "editor";
  host.append(box);
  field.hidden = true;
  var editor = new window.wangEditor(box);
  Object.assign(editor.config, {
    height: 360,
    zIndex: 1,
    focus: false,
    menus: [
      "head",
      "bold",
      "fontSize",
      "fontName",
      "italic",
      "underline",
      "strikeThrough",
      "indent",
      "lineHeight",
      "foreColor",
      "backColor",
      "link",
      "list",
      "justify",
      "table",
      "undo",
      "redo",
    ],
    onchange: function (html) {
      field.value = html;
    },
  });
  editor.create();
  editor.txt.html(field.value);
  return Promise.resolve({
    getHtml: function () {
      return editor.txt.html();
    },
    setHtml: function (html) {
      editor.txt.html(html);
    },
    sync: function () {
      field.value = editor.txt.html();
    },
  });
};
