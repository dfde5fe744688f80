/** Writes documents as PDF files, page by page as they print, with embedded fonts. */
package whereas.writer.pdf;
