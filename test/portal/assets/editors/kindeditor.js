/** KindEditor hides the textarea and writes into it with sync(). */
window.portalMount = function (field) {
  return new Promise(function (resolve) {
    window.KindEditor.create(field, {
      basePath: "/vendor/kindeditor/",
      langType: "zh-CN",
      width: "100%",
      height: "400px",
      allowFileManager: false,
      items: [
        "source",
        "|",
        "undo",
        "redo",
        "|",
        "formatblock",
        "fontname",
        "fontsize",
        "|",
        "forecolor",
        "hilitecolor",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "removeformat",
        "|",
        "justifyleft",
        "justifycenter",
        "justifyright",
        "insertorderedlist",
        "insertunorderedlist",
        "indent",
        "outdent",
        "|",
        "table",
        "hr",
        "link",
        "unlink",
        "fullscreen",
      ],
      afterCreate: function () {
        var editor = this;
        resolve({
          getHtml: function () {
            return editor.html();
          },
          setHtml: function (html) {
            editor.html(html);
          },
          sync: function () {
            editor.sync();
          },
        });
      },
    });
  });
};
