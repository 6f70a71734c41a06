/** Uploads at once, as many CMS do: what is chosen in the second file field, and what is dropped on the area beside it. */
(function () {
  const said = document.getElementById("uploaded");
  const area = document.getElementById("drop-area");

  async function upload(files) {
    for (const file of files) {
      const body = new FormData();
      body.set("file", file);
      const response = await fetch("/api/upload", { method: "POST", body });
      said.textContent += `已上传 ${(await response.json()).name} `;
    }
  }

  document.getElementById("upload").addEventListener("change", (event) => upload(event.target.files));
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    void upload(event.dataTransfer.files);
  });
})();
