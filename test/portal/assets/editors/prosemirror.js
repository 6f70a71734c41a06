/** ProseMirror with its example setup; the document's HTML goes into the hidden field on submit. */
import { exampleSetup } from "prosemirror-example-setup";
import { DOMParser, DOMSerializer } from "prosemirror-model";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

const stateOf = (html) => {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  return EditorState.create({ doc: DOMParser.fromSchema(schema).parse(holder), plugins: exampleSetup({ schema }) });
};

window.portalMount = async (field, host) => {
  const box = document.createElement("div");
  box.id = "editor";
  box.className = "prosemirror-body";
  host.append(box);
  field.hidden = true;

  const view = new EditorView(box, { state: stateOf(field.value) });
  const getHtml = () => {
    const holder = document.createElement("div");
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return holder.innerHTML;
  };
  return {
    getHtml,
    setHtml: (html) => view.updateState(stateOf(html)),
    sync: () => {
      field.value = getHtml();
    },
  };
};
