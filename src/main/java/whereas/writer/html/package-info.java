/** Writes documents as HTML, which the preview shows. */
package whereas.writer.html;
