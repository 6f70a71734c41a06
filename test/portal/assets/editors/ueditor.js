/** UEditor takes the textarea's place and makes a field of its own, of the same name, on submit. */
window.portalMount = function (field) {
  var container = document.createElement("script");
  container.type = "text/plain";
  container.id = "editor";
  container.setAttribute("name", "html");
  container.textContent = field.value;
  field.replaceWith(container);
  return new Promise(function (resolve) {
    var editor = window.UE.getEditor("editor", {
      serverUrl: "/api/ueditor",
      lang: "zh-cn",
      initialFrameWidth: "100%",
      initialFrameHeight: 360,
      autoHeightEnabled: false,
      autoFloatEnabled: false,
      enableAutoSave: false,
      saveInterval: 1e9,
      toolbars: [
        [
          "source",
          "undo",
          "redo",
          "bold",
          "italic",
          "underline",
          "strikethrough",
          "removeformat",
          "forecolor",
          "backcolor",
          "fontfamily",
          "fontsize",
          "paragraph",
          "lineheight",
          "indent",
          "justifyleft",
          "justifycenter",
          "justifyright",
          "insertorderedlist",
          "insertunorderedlist",
          "link",
          "unlink",
          "inserttable",
          "searchreplace",
        ],
      ],
    });
    editor.ready(function () {
      resolve({
        getHtml: function () {
          return editor.getContent();
        },
        setHtml: function (html) {
          editor.setContent(html);
        },
        sync: function () {
          editor.sync();
        },
      });
    });
  });
};
