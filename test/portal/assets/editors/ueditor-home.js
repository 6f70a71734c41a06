/** Before ueditor.config.js: without it UEditor guesses its paths and half-loads silently. */
window.UEDITOR_HOME_URL = "/vendor/ueditor/";
