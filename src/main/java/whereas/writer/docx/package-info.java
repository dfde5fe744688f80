/** Writes documents as Word files whose looks come from the reference document. */
package whereas.writer.docx;
