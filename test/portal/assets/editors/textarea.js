/** The body's own textarea, as it is. */
window.portalMount = function (field) {
  field.className = "plain-body";
  field.rows = 18;
  return Promise.resolve({
    getHtml: function () {
      return field.value;
    },
    setHtml: function (html) {
      field.value = html;
    },
    sync: function () {},
  });
};
